import type { WireActivity } from "@parley/protocol/activity";
import type { EventData } from "@parley/protocol/frame";
import { afterEach, expect, test, vi } from "vitest";
import { MovableClock } from "../platform/clock.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import { type Realtime, type RealtimeLimits, realtimeSlice } from "./index.ts";
import type { Frame, TestSocket } from "./testing/testSocket.ts";
import { World } from "./testing/world.ts";

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.stop();
});

interface Setting {
  world: World;
  realtime: Realtime;
  line: MovableClock;
  /** Something happens in a room with Ana in it. */
  happen(id: string, room?: string): Promise<void>;
}

async function start(limits: Partial<RealtimeLimits> = {}, world: World = new World()): Promise<Setting> {
  worlds.push(world);
  const line = new MovableClock();
  const slice = realtimeSlice(world.platform, world, limits, line);
  await world.start(slice);
  await slice.realtime.prepare();
  const happen = (id: string, key = "r1") =>
    world.record({ type: "activity.created", key, audience: [world.people.ana.personId], data: { activity: { id, verb: "post" } } });
  return { world, realtime: slice.realtime, line, happen };
}

const idsOf = (frames: readonly Frame[]): string[] => frames.map(({ data }) => (data as { activity: WireActivity }).activity.id);

/** Takes what has come, and acknowledges it as official clients do. */
async function take(socket: TestSocket): Promise<string[]> {
  const frames = await socket.drain();
  for (const { id } of frames) socket.send({ type: "ack", messageId: id });
  await socket.drain();
  return idsOf(frames);
}

/** Loses a socket as a network does. */
async function lose(socket: TestSocket, { realtime }: Setting): Promise<void> {
  const open = realtime.connections();
  socket.socket.terminate();
  await vi.waitUntil(() => realtime.connections() < open);
}

test("what happens while a device is away comes on its next socket, in order, before what is new", async () => {
  const setting = await start();
  const { world, happen } = setting;
  const device = await world.register("ana");
  const first = await world.listen("ana", device);
  await happen("m1");
  expect(await take(first)).toEqual(["m1"]);

  await lose(first, setting);
  await happen("m2");
  await happen("m3");
  const second = await world.listen("ana", device);
  await happen("m4");

  const frames = await second.drain();
  expect(idsOf(frames)).toEqual(["m2", "m3", "m4"]);
  expect(frames.map(({ sequenceNumber }) => sequenceNumber)).toEqual([2, 3, 4]);
});

test("what was sent and not acknowledged comes again; what was acknowledged does not", async () => {
  const setting = await start();
  const { world, happen } = setting;
  const device = await world.register("ana");
  const first = await world.listen("ana", device);
  await happen("m1");
  expect(await take(first)).toEqual(["m1"]);
  await happen("m2");
  const [sent] = await first.drain();

  await lose(first, setting);
  const second = await world.listen("ana", device);

  const [again] = await second.drain();
  expect(again).toMatchObject({ id: sent?.id, data: sent?.data });
  second.send({ type: "ack", messageId: again?.id });
  await second.drain();
  await lose(second, setting);
  expect(await (await world.listen("ana", device)).drain()).toEqual([]);
});

test("a client that acknowledges nothing is not told again what it was sent, but what it missed", async () => {
  const setting = await start();
  const { world, happen } = setting;
  const device = await world.register("ana");
  const first = await world.listen("ana", device);
  for (let i = 0; i < 100; i++) await happen(`m${i}`);
  await first.drain();

  await lose(first, setting);
  await happen("missed");

  expect(idsOf(await (await world.listen("ana", device)).drain())).toEqual(["missed"]);
});

test("a socket that replaces one which the server still takes for alive gets what that one did not bring", async () => {
  const { world, happen } = await start();
  const device = await world.register("ana");
  const first = await world.listen("ana", device);
  await happen("m1");
  await take(first);
  await happen("m2");

  const second = await world.listen("ana", device);

  expect(idsOf(await second.drain())).toEqual(["m2"]);
});

test("an answer that a device waits for is not lost with its socket, and reaches nobody else", async () => {
  const setting = await start();
  const { world, realtime } = setting;
  const answer: EventData = { eventType: "encryption.kms_message", encryption: { kmsMessages: ["sealed"] } };
  const device = await world.register("ana");
  await lose(await world.listen("ana", device), setting);

  await realtime.push(world.people.ben.personId, device.url, answer);
  await realtime.push(world.people.ana.personId, device.url, answer);

  expect(await (await world.listen("ana", device)).drain()).toMatchObject([{ data: answer }]);
});

test("in a planned switch nothing comes twice: what was sent on the old socket arrives there", async () => {
  const { world, realtime, happen } = await start();
  const device = await world.register("ana");
  const first = await world.listen("ana", device);
  await happen("m1");
  await take(first);
  realtime.drain();
  await first.next();
  await happen("m2");

  const second = await world.listen("ana", device);
  await happen("m3");

  expect(idsOf([await first.next()])).toEqual(["m2"]);
  expect(idsOf(await second.drain())).toEqual(["m3"]);
});

test("a client that says goodbye misses what happens until it is back", async () => {
  const { world, realtime, happen } = await start();
  const device = await world.register("ana");
  const first = await world.listen("ana", device);
  first.socket.close(1000, "Done");
  await vi.waitUntil(() => realtime.connections() === 0);

  await happen("m1");

  expect(await (await world.listen("ana", device)).drain()).toEqual([]);
});

test("nothing is kept for longer than is said", async () => {
  const setting = await start({ awayInMs: 60_000 });
  const { world, happen } = setting;
  const device = await world.register("ana");
  await lose(await world.listen("ana", device), setting);
  await happen("m1");

  world.clock.advance(60_000);

  expect(await (await world.listen("ana", device)).drain()).toEqual([]);
});

test.each([{ keptEvents: 2 }, { keptCharacters: 800 }])("no more is kept than %o; the latest is", async (limits) => {
  const setting = await start(limits);
  const { world, happen } = setting;
  const device = await world.register("ana");
  await lose(await world.listen("ana", device), setting);

  for (const id of ["m1", "m2", "m3"]) await happen(id);

  expect(idsOf(await (await world.listen("ana", device)).drain())).toEqual(["m2", "m3"]);
});

test("who has left a room gets nothing more of it, not even what was waiting", async () => {
  const setting = await start();
  const { world, happen } = setting;
  const { personId } = world.people.ana;
  const device = await world.register("ana");
  await lose(await world.listen("ana", device), setting);
  await happen("m1", "r1");
  await happen("m2", "r2");

  const activity = { id: "left", verb: "leave", object: { objectType: "person", id: personId } };
  await world.record({ type: "activity.created", key: "r1", audience: [personId], data: { activity } });

  expect(idsOf(await (await world.listen("ana", device)).drain())).toEqual(["m2", "left"]);
});

test("a device that is removed while it is away leaves nothing behind", async () => {
  const setting = await start();
  const { world, happen } = setting;
  const device = await world.register("ana");
  await lose(await world.listen("ana", device), setting);

  await world.request("ana", `DELETE ${new URL(device.url).pathname}`);
  await happen("m1");

  const socket = await world.connect(device.webSocketUrl);
  socket.authorize("token-ana");
  expect(await socket.closed).toMatchObject({ code: 4404 });
});

test("a restart keeps for its devices what happens before they are back", async () => {
  const database = openSqlite(":memory:");
  const before = await start({}, new World(database));
  const device = await before.world.register("ana");
  await before.world.listen("ana", device);
  const gone = await before.world.register("ana");
  (await before.world.listen("ana", gone)).socket.close(1000, "Done");
  await vi.waitUntil(() => before.realtime.connections() === 1);
  await worlds.pop()?.stop({ keepDatabase: true });

  const after = await start({}, new World(database));
  await after.happen("m1");

  const addressOf = ({ webSocketUrl }: { webSocketUrl: string }) => ({
    ...device,
    webSocketUrl: webSocketUrl.replace(/:\d+/, `:${new URL(after.world.platform.origin).port}`),
  });
  expect(idsOf(await (await after.world.listen("ana", addressOf(device))).drain())).toEqual(["m1"]);
  expect(await (await after.world.listen("ana", addressOf(gone))).drain()).toEqual([]);
});

test("registrations whose time is over are cleared away, unless their socket is open", async () => {
  const { world } = await start();
  await world.register("ana", { ttl: 60 });
  const open = await world.register("ana", { ttl: 60 });
  await world.listen("ana", open);

  world.clock.advance(3_600_000);

  const rows = () => world.platform.db.withTables<{ devices: { id: string } }>().selectFrom("devices").select("id").execute();
  await vi.waitFor(async () => expect(await rows()).toEqual([{ id: open.url.slice(-36) }]));
});

test("a peer that is gone without a word is found, and its device is free", async () => {
  const { world, realtime, line } = await start({ silentInMs: 60_000 });
  const [dead, alive] = [await world.listen("ana", await world.register("ana")), await world.listen("ben", await world.register("ben"))];
  dead.socket.pause();
  const asked = new Promise((resolve) => alive.socket.once("ping", resolve));

  line.advance(30_000);
  await asked;
  await alive.drain();
  line.advance(30_000);

  await vi.waitUntil(() => realtime.connections() === 1);
  dead.socket.resume();
  expect(await dead.closed).toMatchObject({ code: 1006 });
  expect(await alive.drain()).toEqual([]);
});

test("moving the time of the world cuts no line", async () => {
  const { world } = await start();
  const socket = await world.listen("ana", await world.register("ana"));

  world.clock.advance(86_400_000);

  expect(await socket.drain()).toEqual([]);
});

test("a socket ends when its token expires, with a code that brings official clients back", async () => {
  const { world, happen } = await start();
  world.issue("token-short", world.people.ana, world.clock.now() + 3_600_000);
  world.issue("token-long", world.people.ana, world.clock.now() + 90 * 86_400_000);
  const device = await world.register("ana");
  const [short, long] = [await world.connect(device.webSocketUrl), await world.connect((await world.register("ana")).webSocketUrl)];
  short.authorize("token-short");
  long.authorize("token-long");
  await Promise.all([short.next(), long.next()]);

  world.clock.advance(3_599_999);
  await happen("m1");
  expect(await take(short)).toEqual(["m1"]);
  world.clock.advance(1);

  expect(await short.closed).toMatchObject({ code: 1001 });
  world.clock.advance(60 * 86_400_000);
  expect(idsOf(await long.drain())).toEqual(["m1"]);
});
