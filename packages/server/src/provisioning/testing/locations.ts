import type { World } from "../../testing/world.ts";

const place = { timeZone: "Europe/Berlin", preferredLanguage: "de_DE", announcementLanguage: "de_DE" };
const address = { address1: "Hauptstr. 1", city: "Berlin", postalCode: "10115", country: "DE" };

/** Makes a location of Ana's organization, with calling on. @param settings - What calling is told of it */
export async function callingLocation(world: World, name: string, settings: object = {}): Promise<string> {
  const body = { name, ...place, address };
  const { id } = await world.ask<{ id: string }>("ana", "POST /v1/locations", body);
  await world.ask("ana", "POST /v1/telephony/config/locations", { id, ...body });
  await world.ask("ana", `PUT /v1/telephony/config/locations/${id}`, settings);
  return id;
}
