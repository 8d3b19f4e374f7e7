import { excessiveDevicesMessage } from "@parley/protocol/device";
import { afterEach, expect, test } from "vitest";
import { openSqlite } from "../platform/db/sqlite.ts";
import { realtimeSlice } from "./index.ts";
import { deviceRequest, World } from "./testing/world.ts";

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.stop();
});

async function start(limits = {}): Promise<World> {
  const world = new World();
  worlds.push(world);
  return world.start(realtimeSlice(world.platform, world, limits));
}

const pathOf = (url: string): string => new URL(url).pathname;

test("a registration answers with addresses under the server's own origin and the bare id of the person", async () => {
  const world = await start();

  const { status, body } = await world.request("ana", "POST /wdm/api/v1/devices?includeUpstreamServices=all", deviceRequest);

  expect(status).toBe(200);
  expect(body).toMatchObject({ ...deviceRequest, userId: world.people.ana.personId, services: {} });
  expect(body.url).toMatch(new RegExp(`^${world.platform.origin}/wdm/api/v1/devices/[0-9a-f-]{36}$`));
  expect(body.webSocketUrl).toBe(
    `${world.platform.origin.replace("http", "ws")}/v1/apps/wx2/registrations/${String(body.url).slice(-36)}/messages`,
  );
  expect(body.features).toEqual({ developer: [], entitlement: [], user: [] });
});

test("fields the server does not know are kept, and those it owns cannot be set", async () => {
  const world = await start();
  const sent = { ipNetworkDetector: { ok: true }, userId: "somebody else", url: "http://elsewhere.example", features: { developer: [1] } };

  const device = await world.register("ana", sent);

  expect(device).toMatchObject({ ipNetworkDetector: { ok: true }, userId: world.people.ana.personId });
  expect(device.features.developer).toEqual([]);
  expect(device.url).toContain(world.platform.origin);
});

test("a refresh keeps what was said before, takes what is said now, and moves the time of the last change", async () => {
  const world = await start();
  const device = await world.register("ana", { colour: "red", shape: "round" });
  world.clock.advance(5_000);

  const { status, body } = await world.request("ana", `PUT ${pathOf(device.url)}?includeUpstreamServices=all`, {
    ...device,
    colour: "blue",
  });

  expect(status).toBe(200);
  expect(body).toEqual({ ...device, colour: "blue", modificationTime: "2026-01-01T00:00:05.000Z" });
  expect((await world.request("ana", `GET ${pathOf(device.url)}`)).body).toEqual(body);
});

test("a list holds one's own devices, oldest first", async () => {
  const world = await start();
  const first = await world.register("ana");
  world.clock.advance(1);
  const second = await world.register("ana");
  await world.register("ben");

  const { body } = await world.request("ana", "GET /wdm/api/v1/devices");

  expect(body).toEqual({ devices: [first, second] });
});

test("to anybody else a device does not exist", async () => {
  const world = await start();
  const device = await world.register("ana");

  for (const line of [`GET ${pathOf(device.url)}`, `DELETE ${pathOf(device.url)}`])
    expect((await world.request("ben", line)).status).toBe(404);
  expect((await world.request("ben", `PUT ${pathOf(device.url)}`, deviceRequest)).status).toBe(404);
  expect((await world.request("ana", `GET ${pathOf(device.url)}`)).status).toBe(200);
});

test("a removed device is gone and its socket is closed", async () => {
  const world = await start();
  const device = await world.register("ana");
  const socket = await world.listen("ana", device);

  const { status } = await world.request("ana", `DELETE ${pathOf(device.url)}`);

  expect(status).toBe(204);
  expect(await socket.closed).toMatchObject({ code: 4404 });
  expect((await world.request("ana", `PUT ${pathOf(device.url)}`, deviceRequest)).status).toBe(404);
});

test("deleting the collection removes all of one's own devices and nobody else's", async () => {
  const world = await start();
  await world.register("ana");
  await world.register("ana");
  const other = await world.register("ben");

  expect((await world.request("ana", "DELETE /wdm/api/v1/devices")).status).toBe(204);

  expect((await world.request("ana", "GET /wdm/api/v1/devices")).body).toEqual({ devices: [] });
  expect((await world.request("ben", "GET /wdm/api/v1/devices")).body).toEqual({ devices: [other] });
});

test("one registration too many is refused with the words that clients look for", async () => {
  const world = await start({ devicesPerPerson: 2 });
  await world.register("ana");
  const second = await world.register("ana");

  const refused = await world.request("ana", "POST /wdm/api/v1/devices", deviceRequest);
  await world.request("ana", `DELETE ${pathOf(second.url)}`);

  expect(refused).toMatchObject({ status: 403, body: { message: excessiveDevicesMessage } });
  await world.register("ana");
  await world.register("ben");
});

test("registrations that arrive at once do not pass the limit together", async () => {
  const world = await start({ devicesPerPerson: 3 });

  const answers = await Promise.all(Array.from({ length: 8 }, () => world.request("ana", "POST /wdm/api/v1/devices", deviceRequest)));

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
});

test("a device with a time to live ends unless it is refreshed; one without lives on", async () => {
  const world = await start();
  const forever = await world.register("ana");
  const brief = await world.register("ana", { ttl: 60 });
  world.clock.advance(59_000);
  await world.request("ana", `PUT ${pathOf(brief.url)}`, { ...brief });
  world.clock.advance(59_000);
  const refreshed = await world.request("ana", `GET ${pathOf(brief.url)}`);
  world.clock.advance(1_000);

  const ended = await world.request("ana", `GET ${pathOf(brief.url)}`);

  expect([refreshed.status, ended.status]).toEqual([200, 404]);
  world.clock.advance(365 * 86_400_000);
  expect((await world.request("ana", "GET /wdm/api/v1/devices")).body).toEqual({ devices: [forever] });
});

test("a device whose socket is open does not end", async () => {
  const world = await start();
  const device = await world.register("ana", { ttl: 60 });
  const socket = await world.listen("ana", device);
  world.clock.advance(3_600_000);
  const whileOpen = await world.request("ana", `GET ${pathOf(device.url)}`);
  socket.close();
  await socket.closed;
  await expect.poll(() => world.request("ana", `GET ${pathOf(device.url)}`)).toMatchObject({ status: 404 });

  expect(whileOpen.status).toBe(200);
});

test("devices that have ended make room for new ones", async () => {
  const world = await start({ devicesPerPerson: 1 });
  await world.register("ana", { ttl: 60 });
  world.clock.advance(60_000);

  const device = await world.register("ana");

  expect((await world.request("ana", "GET /wdm/api/v1/devices")).body).toEqual({ devices: [device] });
});

test.each([
  [400, {}],
  [400, { ...deviceRequest, name: 7 }],
  [400, { ...deviceRequest, ttl: 0 }],
  [400, { ...deviceRequest, ttl: 1.5 }],
  [400, { ...deviceRequest, ttl: "60" }],
  [400, { ...deviceRequest, ttl: 31 * 86_400 }],
  [400, ["no", "object"]],
  [413, { ...deviceRequest, note: "x".repeat(70_000) }],
])("a registration that makes no sense answers %i", async (status, body) => {
  const world = await start();

  expect((await world.request("ana", "POST /wdm/api/v1/devices", body)).status).toBe(status);
});

test("devices survive a restart of the server", async () => {
  const database = openSqlite(":memory:");
  const before = new World(database);
  await before.start(realtimeSlice(before.platform, before));
  const device = await before.register("ana");
  await before.stop({ keepDatabase: true });

  const after = new World(database);
  worlds.push(after);
  await after.start(realtimeSlice(after.platform, after));

  const { body } = await after.request("ana", "GET /wdm/api/v1/devices");
  expect(body).toMatchObject({ devices: [{ creationTime: device.creationTime, url: after.platform.origin + pathOf(device.url) }] });
});

test("the catalog is the same for everybody and names this server alone", async () => {
  const world = await start();
  const { port } = new URL(world.platform.origin);

  const limited = await world.request(undefined, "GET /u2c/api/v1/limited/catalog?orgId=x&format=hostmap");
  const signin = await world.request(undefined, "GET /u2c/api/v1/signin/catalog?format=hostmap");
  const full = await world.request("ana", "GET /u2c/api/v1/catalog?format=hostmap");

  expect(limited.body).toEqual(full.body);
  expect(signin.body).toEqual(full.body);
  expect(Object.keys(full.body.hostCatalog as object)).toEqual([`127.0.0.1:${port}`]);
  expect(Object.keys(full.body.serviceLinks as object)[0]).toBe("conversation");
  expect(full.body.serviceLinks).toMatchObject({
    wdm: `${world.platform.origin}/wdm/api/v1`,
    metrics: `${world.platform.origin}/metrics/api/v1`,
  });
});

test("the full catalog and devices ask for a token", async () => {
  const world = await start();

  for (const line of ["GET /u2c/api/v1/catalog", "GET /wdm/api/v1/devices"])
    expect((await world.request(undefined, line)).status).toBe(401);
});
