import { publicId } from "@parley/protocol/ids";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { callingLocation } from "./testing/locations.ts";

describe("settings", () => {
  let world: World;
  let locationId: string;

  beforeAll(async () => {
    world = await startWorld();
    locationId = await callingLocation(world, "Berlin");
  });
  afterAll(() => world.close());

  const on = { enabled: true, webexGoOverrideEnabled: false };
  const recording = () => `/v1/people/${world.idOf("ben")}/features/callRecording`;
  const dnd = () => `/v1/people/${world.idOf("ben")}/features/doNotDisturb`;

  test("are one document, whichever path leads to it", async () => {
    const mine = "/v1/telephony/config/people/me/settings/doNotDisturb";
    expect(await world.ask("ben", `GET ${mine}`)).toMatchObject({ enabled: false });

    expect((await world.send("ana", `PUT ${dnd()}`, { ...on, ringSplashEnabled: true })).status).toBe(204);
    expect(await world.ask("ben", `GET ${mine}`)).toMatchObject({ enabled: true, ringSplashEnabled: true });

    expect((await world.send("ben", `PUT ${mine}`, { enabled: false })).status).toBe(204);
    expect(await world.ask("ana", `GET ${dnd()}`)).toMatchObject({ enabled: false, ringSplashEnabled: true });
  });

  test("of another organization do not exist", async () => {
    const eves = `/v1/people/${world.idOf("eve")}/features/doNotDisturb`;
    const nobody = `/v1/people/${publicId("PEOPLE", "00000000-0000-4000-8000-000000000001")}/features/doNotDisturb`;
    const orgId = publicId("ORGANIZATION", "00000000-0000-4000-8000-000000000002");
    const room = `/v1/telephony/config/locations/${world.idOf("ben")}/schedules`;

    for (const line of [`GET ${eves}`, `GET ${nobody}`, `GET ${dnd()}?orgId=${orgId}`, `GET ${room}`]) {
      expect([line, (await world.send("ana", line)).status]).toEqual([line, 404]);
    }
    expect((await world.send("ana", `PUT ${eves}`, { enabled: true })).status).toBe(404);
  });

  test("are for administrators, and everybody's own", async () => {
    expect((await world.send("ben", `GET ${recording()}`)).status).toBe(403);
    expect((await world.send(undefined, `GET ${dnd()}`)).status).toBe(401);
    expect((await world.send("ben", `PUT /v1/telephony/config/locations/${locationId}/internalDialing`, {})).status).toBe(403);
    // This one has a scope for persons, too.
    expect((await world.send("ben", `GET /v1/people/${world.idOf("ben")}/features/voicemail`)).status).toBe(200);
    expect((await world.send("cleo", `GET /v1/people/${world.idOf("ben")}/features/voicemail`)).status).toBe(403);
  });

  test("are changed by the administrators whose role is for them", async () => {
    const workspace = await world.ask<{ id: string }>("ana", "POST /v1/workspaces", { displayName: "Lobby" });
    const ofPerson = `PUT ${dnd()}`;
    const ofWorkspace = `PUT /v1/telephony/config/workspaces/${workspace.id}/doNotDisturb`;
    const ofLocation = `PUT /v1/telephony/config/locations/${locationId}/callCaptions`;
    const allowed: Record<string, number[]> = {
      id_full_admin: [204, 204, 204],
      id_user_admin: [204, 204, 403],
      id_device_admin: [403, 204, 403],
      id_location_admin: [403, 403, 403],
      id_readonly_admin: [403, 403, 403],
    };

    for (const [role, statuses] of Object.entries(allowed)) {
      await world.ask("ana", `PUT /v1/people/${world.idOf("dan")}`, { displayName: "Dan", roles: [publicId("ROLE", role)] });
      const answers = [];
      for (const line of [ofPerson, ofWorkspace])
        answers.push((await world.send("dan", line, line === ofPerson ? on : { enabled: true })).status);
      answers.push((await world.send("dan", ofLocation, { locationClosedCaptionsEnabled: true })).status);
      expect([role, answers]).toEqual([role, statuses]);
      expect((await world.send("dan", `GET ${dnd()}`)).status).toBe(200);
    }
  });
});

describe("lists", () => {
  test("are filtered by what items have, ordered, and told in parts", async () => {
    await using world = await startWorld();
    for (const name of ["Berlin", "Paris", "Bern", "Rome"]) {
      await world.ask("ana", "POST /v1/workspaces", { displayName: name, capacity: name.length });
    }
    const names = async (query: string) => {
      const { body, headers } = await world.send<{ items: { displayName: string }[] }>("ana", `GET /v1/workspaces?${query}`);
      return { names: body.items.map(({ displayName }) => displayName), link: headers.get("link") };
    };

    expect((await names("")).names).toEqual(["Berlin", "Paris", "Bern", "Rome"]);
    expect((await names("displayName=ber")).names).toEqual(["Berlin", "Bern"]);
    expect((await names("capacity=4")).names).toEqual(["Bern", "Rome"]);
    const first = await names("max=3");
    expect(first).toEqual({ names: ["Berlin", "Paris", "Bern"], link: expect.stringMatching(/start=3.*rel="next"$/) });
    expect(await names(new URL(first.link?.slice(1).split(">")[0] as string).search.slice(1))).toEqual({ names: ["Rome"], link: null });
    expect((await world.send("ana", "GET /v1/workspaces?start=-1")).status).toBe(400);
  });
});
