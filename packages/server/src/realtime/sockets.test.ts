import type { WireActivity } from "@parley/protocol/activity";
import type { EventData } from "@parley/protocol/frame";
import { afterEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import type { Actor } from "../platform/context.ts";
import { type Realtime, type RealtimeLimits, realtimeSlice } from "./index.ts";
import { World } from "./testing/world.ts";

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.stop();
});

async function start(limits: Partial<RealtimeLimits> = {}, { isLineMovable = false } = {}): Promise<{ world: World; realtime: Realtime }> {
  const world = new World();
  worlds.push(world);
  const slice = realtimeSlice(world.platform, world, limits, isLineMovable ? world.clock : undefined);
  await world.start(slice);
  return { world, realtime: slice.realtime };
}

const typing: EventData = { eventType: "status.start_typing", conversationId: "c1", actor: { id: "a1" } };
const activity = { id: "m1", objectType: "activity", verb: "post" } as WireActivity;

test("the first frame says that the socket is ready, and has the number 1 and no type", async () => {
  const { world, realtime } = await start();
  const socket = await world.connect(
    `${(await world.register("ana")).webSocketUrl}?outboundWireFormat=text&bufferStates=true&clientTimestamp=1`,
  );

  socket.authorize("token-ana");

  expect(await socket.next()).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    data: { eventType: "mercury.buffer_state", bufferState: { conversation: "SUCCESS" } },
    timestamp: world.clock.now(),
    trackingId: expect.any(String),
    alertType: "none",
    headers: {},
    filterMessage: false,
    wsWriteTimestamp: world.clock.now(),
    sequenceNumber: 1,
  });
  expect(realtime.connections()).toBe(1);
});

test("a token without its Bearer is taken too", async () => {
  const { world } = await start();
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  socket.send({ id: "a1", type: "authorization", data: { token: "token-ana" } });

  expect(await socket.next()).toMatchObject({ sequenceNumber: 1 });
});

test("pongs echo the id of their ping; one number counts every frame; acks are taken in silence", async () => {
  const { world, realtime } = await start();
  const device = await world.register("ana");
  const socket = await world.listen("ana", device);

  socket.send({ id: "p1", type: "ping" });
  const first = await socket.next();
  await realtime.push(device.userId, device.url, typing);
  const second = await socket.next();
  socket.send({ messageId: second.id, type: "ack" });
  socket.send({ id: "p2", type: "ping" });

  expect(first).toEqual({ id: "p1", type: "pong", sequenceNumber: 2 });
  expect(second).toMatchObject({ data: typing, sequenceNumber: 3 });
  expect(await socket.next()).toEqual({ id: "p2", type: "pong", sequenceNumber: 4 });
});

test("frames sent before the first answer wait for it", async () => {
  const { world } = await start();
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  socket.authorize("token-ana");
  socket.send({ id: "p1", type: "ping" });

  expect(await socket.next()).toMatchObject({ sequenceNumber: 1, data: { eventType: "mercury.buffer_state" } });
  expect(await socket.next()).toEqual({ id: "p1", type: "pong", sequenceNumber: 2 });
});

test("a fact reaches every device of its audience, on the same words, and nobody else", async () => {
  const { world } = await start();
  const [one, two, ben, cleo] = await Promise.all(
    ["ana", "ana", "ben", "cleo"].map(async (name) => world.listen(name, await world.register(name))),
  );
  const audience = [world.people.ana.personId, world.people.ben.personId, world.people.ben.personId];

  await world.record({ type: "activity.created", key: "r1", audience, data: { activity } });

  const frames = await Promise.all([one, two, ben].map((socket) => socket?.drain()));
  expect(frames.map((list) => list?.map(({ data, sequenceNumber }) => ({ data, sequenceNumber })))).toEqual(
    Array.from({ length: 3 }, () => [{ data: { eventType: "conversation.activity", activity }, sequenceNumber: 2 }]),
  );
  expect(new Set(frames.flatMap((list) => list?.map(({ id }) => id))).size).toBe(1);
  expect(await cleo?.drain()).toEqual([]);
});

test("facts arrive in the order in which they were recorded; those that clients are not told of do not arrive", async () => {
  const { world } = await start();
  const socket = await world.listen("ana", await world.register("ana"));
  const audience = [world.people.ana.personId];
  const numbered = (id: string) => ({ type: "activity.created", key: "r1", audience, data: { activity: { ...activity, id } } });

  await world.record(numbered("m1"), { type: "room.viewed", key: "r1", audience, data: {} }, numbered("m2"));
  await world.record(numbered("m3"));

  expect(await socket.drain()).toMatchObject(["m1", "m2", "m3"].map((id) => ({ data: { activity: { id } } })));
});

test("a push reaches the device it names only, and only if it is this person's", async () => {
  const { world, realtime } = await start();
  const [device, other] = [await world.register("ana"), await world.register("ana")];
  const [socket, otherSocket] = [await world.listen("ana", device), await world.listen("ana", other)];

  await realtime.push(world.people.ben.personId, device.url, typing);
  await realtime.push(device.userId, "no address", typing);
  await realtime.push(device.userId, device.url, typing);

  expect(await socket.drain()).toMatchObject([{ data: typing }]);
  expect(await otherSocket.drain()).toEqual([]);
});

test("a broadcast reaches every socket of the persons, each once", async () => {
  const { world, realtime } = await start();
  const socket = await world.listen("ana", await world.register("ana"));
  const { personId } = world.people.ana;

  realtime.broadcast([personId, personId, "nobody"], typing);

  expect(await socket.drain()).toMatchObject([{ data: typing }]);
});

test("a socket that does not authorize itself in time is closed", async () => {
  const { world, realtime } = await start({}, { isLineMovable: true });
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  world.clock.advance(10_000);

  expect(await socket.closed).toMatchObject({ code: 4400 });
  expect(realtime.connections()).toBe(0);
});

test("of sockets that have said nothing, only so many wait: the one that has waited longest makes room", async () => {
  const { world, realtime } = await start({ waitingSockets: 2 });
  const device = await world.register("ana");

  const silent = [
    await world.connect(device.webSocketUrl),
    await world.connect(device.webSocketUrl),
    await world.connect(device.webSocketUrl),
  ];
  const ana = await world.listen("ana", device);

  expect(await Promise.all(silent.slice(0, 2).map(({ closed }) => closed))).toEqual([
    { code: 1006, reason: "" },
    { code: 1006, reason: "" },
  ]);
  expect(silent[2]?.socket.readyState).toBe(WebSocket.OPEN);
  await ana.drain();
  expect(realtime.connections()).toBe(1);
});

test("sockets that have said whose they are do not count among those that wait", async () => {
  const { world, realtime } = await start({ waitingSockets: 1 });

  const open = [await world.listen("ana", await world.register("ana")), await world.listen("ben", await world.register("ben"))];
  await world.connect((await world.register("cleo")).webSocketUrl);

  expect(await Promise.all(open.map((socket) => socket.drain()))).toEqual([[], []]);
  expect(realtime.connections()).toBe(2);
});

test("a client that leaves without a word leaves nothing behind that waits for it", async () => {
  const world = new World();
  worlds.push(world);
  let waiting = 0;
  const after = (delayMs: number, run: () => void) => {
    const cancel = world.clock.after(delayMs, run);
    waiting++;
    return () => {
      waiting--;
      cancel();
    };
  };
  await world.start(realtimeSlice(world.platform, world, {}, { now: () => world.clock.now(), after }));
  const { port } = new URL(world.platform.origin);
  const socket = await world.connect(`ws://127.0.0.1:${port}/v1/apps/wx2/registrations/any/messages`);
  // The heartbeat of all sockets, and this one's wait.
  expect(waiting).toBe(2);

  socket.close();

  await vi.waitUntil(() => waiting === 1);
});

test("a socket that has authorized itself is not closed for waiting", async () => {
  const { world } = await start();
  const socket = await world.listen("ana", await world.register("ana"));

  world.clock.advance(3_600_000);

  expect(await socket.drain()).toEqual([]);
});

test.each([
  ["text that is not JSON", "hello", 4400],
  ["a list", "[]", 4400],
  ["a frame without a type", { id: "x" }, 4400],
  ["a ping before authorization", { id: "p1", type: "ping" }, 4400],
  ["an authorization without data", { id: "a1", type: "authorization" }, 4400],
  ["an authorization with an empty token", { id: "a1", type: "authorization", data: { token: "" } }, 4400],
  ["an authorization whose token is no text", { id: "a1", type: "authorization", data: { token: 7 } }, 4400],
  ["bytes", new Uint8Array([1, 2, 3]), 1003],
  ["a token nobody has", { id: "a1", type: "authorization", data: { token: "Bearer nobody" } }, 4401],
  ["another person's token", { id: "a1", type: "authorization", data: { token: "Bearer token-ben" } }, 4403],
])("%s as the first frame closes the socket", async (_, frame, code) => {
  const { world, realtime } = await start();
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  socket.send(frame);

  expect(await socket.closed).toMatchObject({ code });
  expect(realtime.connections()).toBe(0);
});

test.each([
  ["text that is not JSON", "{", 4400],
  ["a frame without a type", {}, 4400],
  ["a ping without an id", { type: "ping" }, 4400],
  ["a ping with an endless id", { type: "ping", id: "x".repeat(300) }, 4400],
  ["an ack that names nothing", { type: "ack" }, 4400],
  ["bytes", new Uint8Array([1]), 1003],
  ["a frame too large", { type: "ack", messageId: "x".repeat(70_000) }, 1009],
])("%s on an open socket closes it", async (_, frame, code) => {
  const { world, realtime } = await start();
  const socket = await world.listen("ana", await world.register("ana"));

  socket.send(frame);

  expect(await socket.closed).toMatchObject({ code });
  await vi.waitUntil(() => realtime.connections() === 0);
});

test("frames of a kind the server does not know are passed over", async () => {
  const { world } = await start();
  const socket = await world.listen("ana", await world.register("ana"));

  socket.send({ id: "n1", type: "something.newer" });

  expect(await socket.drain()).toEqual([]);
});

test.each(["5c1fbd4a-3f0b-4f43-a9a2-d2b6a3d1f001", "no-uuid"])("a registration nobody has made (%s) is said to be missing", async (id) => {
  const { world } = await start();
  const socket = await world.connect(`${world.platform.origin.replace("http", "ws")}/v1/apps/wx2/registrations/${id}/messages`);

  socket.authorize("token-ana");

  expect(await socket.closed).toMatchObject({ code: 4404 });
});

test("a token is looked at before the registration: without one, nobody learns which registrations there are", async () => {
  const { world } = await start();
  const socket = await world.connect(`${world.platform.origin.replace("http", "ws")}/v1/apps/wx2/registrations/no-uuid/messages`);

  socket.authorize("nobody");

  expect(await socket.closed).toMatchObject({ code: 4401 });
});

test("a second socket of the same device replaces the first", async () => {
  const { world, realtime } = await start();
  const device = await world.register("ana");
  const first = await world.listen("ana", device);

  const second = await world.listen("ana", device);
  await realtime.push(device.userId, device.url, typing);

  expect(await first.closed).toEqual({ code: 4000, reason: "replaced" });
  expect(await second.drain()).toMatchObject([{ data: typing, sequenceNumber: 2 }]);
  expect(realtime.connections()).toBe(1);
});

test("after the announcement of a shutdown the client opens its next socket first, and the old one ends with 4001", async () => {
  const { world, realtime } = await start();
  const device = await world.register("ana");
  const first = await world.listen("ana", device);

  realtime.drain();
  const announcement = await first.next();
  const second = await world.listen("ana", device);

  expect(announcement).toEqual({ id: expect.any(String), type: "shutdown", sequenceNumber: 2 });
  expect(await first.closed).toMatchObject({ code: 4001 });
  expect(await second.drain()).toEqual([]);
});

test("a reader that is too slow is closed instead of being kept in memory", async () => {
  const { world, realtime } = await start({ bufferedBytes: 100_000 });
  const device = await world.register("ana");
  const socket = await world.listen("ana", device);
  socket.socket.pause();

  for (let i = 0; i < 2_000; i++) realtime.broadcast([device.userId], { ...typing, conversationId: "x".repeat(10_000) } as EventData);
  socket.socket.resume();

  const { code } = await socket.closed;
  expect(code).toBe(1011);
  await vi.waitUntil(() => realtime.connections() === 0);
});

test("a revoked token closes the sockets it opened, and no others", async () => {
  const { world } = await start();
  const [ana, ben] = [await world.listen("ana", await world.register("ana")), await world.listen("ben", await world.register("ben"))];
  world.revoke("token-ana");

  for (const { personId } of Object.values(world.people)) {
    await world.record({ type: "token.revoked", key: personId, audience: [], data: { personId } });
  }

  expect(await ana.closed).toMatchObject({ code: 4401 });
  expect(await ben.drain()).toEqual([]);
});

test("a token that is revoked while it is looked up keeps no socket open", async () => {
  const world = new World();
  worlds.push(world);
  const lookup = Promise.withResolvers<Actor | undefined>();
  const authenticate = vi.fn(async (): Promise<Actor | undefined> => undefined).mockReturnValueOnce(lookup.promise);
  const slice = realtimeSlice(world.platform, { ...world, authenticate });
  await world.start(slice);
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  socket.authorize("token-ana");
  await vi.waitUntil(() => authenticate.mock.calls.length === 1);
  await world.record({ type: "token.revoked", key: "k", audience: [], data: { personId: world.people.ana.personId } });
  lookup.resolve(world.people.ana);

  expect(await socket.closed).toMatchObject({ code: 4401 });
});

test("a token that cannot be looked up again is not trusted", async () => {
  const world = new World();
  worlds.push(world);
  let isBroken = false;
  const authenticate = async (token: string) => {
    if (isBroken) throw new Error("no database");
    return world.authenticate(token);
  };
  await world.start(realtimeSlice(world.platform, { ...world, authenticate }));
  const socket = await world.listen("ana", await world.register("ana"));
  isBroken = true;

  await world.record({ type: "token.revoked", key: "k", audience: [], data: { personId: world.people.ana.personId } });

  expect(await socket.closed).toMatchObject({ code: 4401 });
});

test("when the token cannot be looked up, the client may come back", async () => {
  const world = new World();
  worlds.push(world);
  await world.start(realtimeSlice(world.platform, { ...world, authenticate: async () => Promise.reject(new Error("no database")) }));
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  socket.authorize("token-ana");

  expect(await socket.closed).toMatchObject({ code: 1011 });
});

test("a server that goes away says so to every socket, open or not yet, and takes no more", async () => {
  const { world, realtime } = await start();
  const device = await world.register("ana");
  const open = await world.listen("ana", device);
  const silent = await world.connect(device.webSocketUrl);

  await realtime.close();

  expect([(await open.closed).code, (await silent.closed).code]).toEqual([1001, 1001]);
  expect(realtime.connections()).toBe(0);
  const late = new WebSocket(device.webSocketUrl);
  const message = await new Promise<string>((resolve) => late.once("error", ({ message }) => resolve(message)));
  expect(message).toContain("503");
});

test("a client that goes away is forgotten", async () => {
  const { world, realtime } = await start();
  const socket = await world.listen("ana", await world.register("ana"));

  socket.socket.terminate();

  await vi.waitUntil(() => realtime.connections() === 0);
});

test("no token reaches the log", async () => {
  const { world } = await start();
  const socket = await world.connect((await world.register("ana")).webSocketUrl);

  socket.send({ type: "authorization", data: { token: "Bearer nobody-knows-this" } });
  await socket.closed;

  expect(world.logged.join("\n")).not.toContain("nobody-knows-this");
});
