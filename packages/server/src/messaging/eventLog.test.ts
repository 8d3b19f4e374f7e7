import type { Event } from "@parley/contract/events";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const list = async (query: string, name = "ana") => (await world.ask<{ items: Event[] }>(name, `GET /v1/events?${query}`)).items;

/** What ben does in a room of his own, from one moment to another. */
async function history(): Promise<{ room: Room; message: Message; window: string }> {
  world.clock.advance(60_000);
  const from = new Date(world.clock.now()).toISOString();
  const room = await world.ask<Room>("ben", "POST /v1/rooms", { title: "Watched" });
  await world.ask("ben", "POST /v1/memberships", { roomId: room.id, personId: world.idOf("dan") });
  const message = await world.ask<Message>("ben", "POST /v1/messages", { roomId: room.id, text: "one" });
  await world.ask("ben", `PUT /v1/messages/${message.id}`, { roomId: room.id, text: "two" });
  await world.ask("ben", `PUT /v1/rooms/${room.id}`, { title: "Renamed" });
  await world.ask("ben", `DELETE /v1/messages/${message.id}`);
  world.clock.advance(60_000);
  return { room, message, window: `from=${from}&to=${new Date(world.clock.now()).toISOString()}` };
}

test("an administrator reads what happened in the organization's rooms, newest first", async () => {
  const { room, message, window } = await history();

  const events = await list(window);

  expect(events.map(({ resource, type }) => `${resource} ${type}`)).toEqual([
    "messages deleted",
    "rooms updated",
    "messages updated",
    "messages created",
    "memberships created",
    "rooms created",
  ]);
  expect(events[0]).toMatchObject({
    actorId: world.idOf("ben"),
    data: { id: message.id, roomId: room.id, personEmail: "ben@acme.example" },
  });
  expect(events[4]).toMatchObject({ data: { personId: world.idOf("dan"), roomId: room.id } });
  expect(await world.ask("ana", `GET /v1/events/${events[2]?.id}`)).toEqual(events[2]);
});

test("resource, type and actor narrow the list, and pages cover it once", async () => {
  const { window } = await history();
  const kinds = async (query: string) => (await list(`${window}&${query}`)).map(({ resource, type }) => `${resource} ${type}`);

  expect(await kinds("resource=messages&type=updated")).toEqual(["messages updated"]);
  expect(await kinds("type=updated")).toEqual(["rooms updated", "messages updated"]);
  expect(await kinds("resource=messages&type=created")).toEqual(["messages created"]);
  expect(await kinds("resource=meetings")).toEqual([]);
  expect(await kinds(`actorId=${world.idOf("dan")}`)).toEqual([]);

  const seen: string[] = [];
  let path: string | undefined = `/v1/events?${window}&max=4`;
  while (path) {
    const answer: { body: { items: Event[] }; headers: Headers } = await world.send<{ items: Event[] }>("ana", `GET ${path}`);
    seen.push(...answer.body.items.map(({ id }) => id));
    path = answer.headers.get("link")?.match(/^<[^>]*?(\/v1[^>]+)>/)?.[1];
  }
  expect(new Set(seen).size).toBe(6);
  expect(seen).toHaveLength(6);
});

test("who oversees nobody reads no events, and nobody reads another organization's", async () => {
  const room = await world.ask<Room>("eve", "POST /v1/rooms", { title: "Elsewhere" });
  const said = await world.ask<Message>("eve", "POST /v1/messages", { roomId: room.id, text: "private" });
  const uuid = Buffer.from(said.id, "base64url").toString().split("/").at(-1);
  const eventId = Buffer.from(`ciscospark://us/EVENT/${uuid}`).toString("base64url");

  expect(await world.send("ben", "GET /v1/events")).toMatchObject({ status: 403 });
  expect(await world.send("ana", `GET /v1/events/${eventId}`)).toMatchObject({ status: 404 });
  expect(JSON.stringify(await list("max=1000"))).not.toContain("private");
});
