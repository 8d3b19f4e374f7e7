import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { callingLocation } from "./testing/locations.ts";

describe("features of a location", () => {
  let world: World;
  let berlin: string;
  let at: string;
  const make = async (line: string, body: object) => (await world.ask<{ id: string }>("ana", line, body)).id;

  beforeAll(async () => {
    world = await startWorld();
    berlin = await callingLocation(world, "Berlin", { routingPrefix: "8030" });
    at = `/v1/telephony/config/locations/${berlin}`;
    for (const [name, extension] of [
      ["ben", "4101"],
      ["cleo", "4102"],
    ] as const) {
      await world.ask("ana", `PUT /v1/people/${world.idOf(name)}?callingData=true`, {
        displayName: name,
        firstName: name,
        locationId: berlin,
        extension,
      });
    }
  });
  afterAll(() => world.close());

  const huntGroup = (agents: string[], extension: string) => ({
    name: `Group ${extension}`,
    callPolicies: { policy: "CIRCULAR" },
    agents: agents.map((id) => ({ id })),
    enabled: true,
    extension,
  });

  test("tell of their agents what is known of them, and forget those who leave", async () => {
    const line = await make("POST /v1/telephony/config/virtualLines", {
      firstName: "Front",
      lastName: "Desk",
      extension: "4103",
      locationId: berlin,
    });
    const id = await make(`POST ${at}/huntGroups`, huntGroup([world.idOf("ben"), line], "4200"));

    expect(await world.ask("ana", `GET ${at}/huntGroups/${id}`)).toMatchObject({
      agents: [
        { id: world.idOf("ben"), firstName: "ben", extension: "4101", esn: "80304101" },
        { id: line, firstName: "Front", lastName: "Desk", extension: "4103" },
      ],
    });
    expect(await world.ask("ana", "GET /v1/telephony/config/huntGroups?name=420")).toMatchObject({
      huntGroups: [{ id, name: "Group 4200", locationId: berlin, locationName: "Berlin", extension: "4200" }],
    });

    await world.ask("ana", `DELETE /v1/telephony/config/virtualLines/${line}`);
    expect(await world.ask("ana", `GET ${at}/huntGroups/${id}`)).toMatchObject({ agents: [{ id: world.idOf("ben") }] });
    expect((await world.send("ana", `POST ${at}/huntGroups`, huntGroup([line], "4201"))).body).toMatchObject({
      errors: [{ description: "agents.0.id is the id of nothing in this organization." }],
    });
    expect((await world.send("ana", `POST ${at}/huntGroups`, huntGroup([world.idOf("eve")], "4201"))).status).toBe(400);
  });

  test("find who may be a member: whoever is called by something, each in one pickup group", async () => {
    const available = async (path: string) =>
      (await world.ask<{ agents: { id: string }[] }>("ana", `GET ${at}/${path}`)).agents.map(({ id }) => id);
    expect(await available("callParks/availableUsers")).toEqual(expect.arrayContaining([world.idOf("ben"), world.idOf("cleo")]));
    expect(await available("callParks/availableUsers?name=cle")).toEqual([world.idOf("cleo")]);
    expect(await available("callParks/availableUsers")).not.toContain(world.idOf("dan"));

    const pickup = await make(`POST ${at}/callPickups`, { name: "Desk", agents: [world.idOf("ben")] });
    expect(await available("callPickups/availableUsers")).toEqual([world.idOf("cleo")]);
    expect(await world.ask("ana", `GET ${at}/callPickups/${pickup}`)).toMatchObject({
      agents: [{ id: world.idOf("ben"), firstName: "ben" }],
    });
  });

  test("own what is below them: rules and settings go with them", async () => {
    const id = await make(`POST ${at}/huntGroups`, huntGroup([], "4300"));
    const forwarding = `${at}/huntGroups/${id}/callForwarding`;
    await world.ask("ana", `PUT ${forwarding}`, { callForwarding: { always: { enabled: true, destination: "4101" } } });
    expect(await world.ask("ana", `GET ${forwarding}`)).toMatchObject({
      callForwarding: { always: { enabled: true, destination: "4101" } },
    });

    await world.ask("ana", `DELETE ${at}/huntGroups/${id}`);
    expect((await world.send("ana", `GET ${forwarding}`)).status).toBe(404);
  });

  test("schedules are of a kind, have events, and are renamed", async () => {
    const events = [{ name: "Christmas", startDate: "2026-12-25", endDate: "2026-12-25", allDayEnabled: true }];
    const id = await make(`POST ${at}/schedules`, { type: "holidays", name: "Closed", events: [] });
    await make(`POST ${at}/schedules/holidays/${id}/events`, events[0] as object);

    expect((await world.send("ana", `GET ${at}/schedules/businessHours/${id}`)).status).toBe(404);
    await world.ask("ana", `PUT ${at}/schedules/holidays/${id}`, { name: "Shut" });
    expect(await world.ask("ana", `GET ${at}/schedules/holidays/${id}`)).toMatchObject({ name: "Shut", type: "holidays", events });

    const own = `/v1/people/${world.idOf("ben")}/features/schedules`;
    const mine = await make(`POST ${own}`, { type: "businessHours", name: "Mine", events });
    await world.ask("ana", `PUT ${own}/businessHours/${mine}`, { name: "Mine", newName: "Ours", type: "businessHours" });
    expect(await world.ask("ben", "GET /v1/telephony/config/people/me/schedules")).toMatchObject({
      schedules: [{ id: mine, name: "Ours" }],
    });
  });

  test("workspaces have a line and phones, which go with them", async () => {
    const calling = { type: "webexCalling", webexCalling: { extension: "4400", locationId: berlin } };
    const workspace = await make("POST /v1/workspaces", { displayName: "Lobby", calling });
    const device = await make("POST /v1/devices", { mac: "00:11:22:33:44:55", model: "DMS Cisco 8841", workspaceId: workspace });
    expect((await world.send("ana", "POST /v1/devices", { mac: "001122334455", model: "x", workspaceId: workspace })).status).toBe(409);
    expect((await world.send("ana", "POST /v1/workspaces", { displayName: "Hall", calling })).status).toBe(409);

    expect(await world.ask("ana", `GET /v1/telephony/config/devices/${device}/members`)).toMatchObject({
      members: [{ id: workspace, memberType: "PLACE", extension: "4400", port: 1, primaryOwner: true }],
    });
    const patch = [{ op: "add", path: "tags", value: ["hall"] }];
    const tagged = await world.send("ana", `PATCH /v1/devices/${device}`, JSON.stringify(patch), {
      "content-type": "application/json-patch+json",
    });
    expect([tagged.status, tagged.body]).toMatchObject([200, { tags: ["hall"] }]);

    await world.ask("ana", `DELETE /v1/workspaces/${workspace}`);
    expect((await world.send("ana", `GET /v1/devices/${device}`)).status).toBe(404);
    await make("POST /v1/workspaces", { displayName: "Hall", calling });
  });
});
