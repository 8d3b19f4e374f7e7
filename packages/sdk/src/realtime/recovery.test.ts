import type { WireActivity } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ServerError } from "../core/errors.ts";
import type { Realtime } from "./realtime.ts";
import { type Connected, startConnected } from "./testing/connected.ts";
import { type FakeService, frameOf } from "./testing/fakeService.ts";
import type { FakeSocket } from "./testing/fakeSocket.ts";
import { atRest, until } from "./testing/until.ts";

let service: FakeService;
let realtime: Realtime;
let told: string[];
let end: Connected["end"];

beforeEach(async () => {
  told = [];
  ({ service, realtime, end } = await startConnected((realtime) => {
    realtime.on("message:created", ({ text }) => void told.push(text ?? ""));
    realtime.on("gap", () => void told.push("gap"));
    realtime.on("recovered", () => void told.push("recovered"));
  }));
});

afterEach(() => end());

const plain = (text: string) => service.stored({ object: { objectType: "comment", displayName: text } });
const toldSoFar = (count: number) => service.during(until(() => told.length >= count));

/** What the service has of the room: newest first, as it answers. */
function missed(...activities: WireActivity[]): void {
  service.overrides.set("GET /conversation/api/v1/activities", () => ({ status: 200, body: { items: activities.toReversed() } }));
}

/** Confirms a socket, and pushes right behind the confirmation. */
function confirmThenPush(socket: FakeSocket, ...activities: WireActivity[]): void {
  service.confirm(socket);
  const confirm = socket.onFrame;
  socket.onFrame = (frame) => {
    confirm?.(frame);
    if (frame.type === "authorization") queueMicrotask(() => activities.forEach((activity) => void service.push(activity, socket)));
  };
}

/** The connection is lost, and there again. */
async function drop(): Promise<void> {
  const count = service.sockets.length;
  service.socket.drop(1006);
  await until(() => realtime.state === "reconnecting");
  await service.clock.advance(1000);
  await until(() => service.sockets.length > count && ["online", "recovering", "degraded"].includes(realtime.state));
}

test("what was missed is told before what came meanwhile, and what was known is not told again", async () => {
  const [known, one, two, later] = [plain("known"), plain("one"), plain("two"), plain("later")];
  service.push(known);
  await toldSoFar(1);
  missed(known, one, two);
  service.onSocket = (socket) => {
    confirmThenPush(socket, later, two);
  };

  await drop();
  await toldSoFar(6);

  expect(told).toEqual(["known", "gap", "one", "two", "recovered", "later"]);
});

test("the gap is read from shortly before the last frame on, by the time of the service", async () => {
  const asked: URL[] = [];
  service.overrides.set("GET /conversation/api/v1/conversations", ({ url }) => {
    asked.push(url);
    return { status: 200, body: { items: [] } };
  });
  const gap = realtime.next("gap");

  await drop();
  const { since } = await gap;
  await service.during(until(() => told.includes("recovered")));

  expect(Number(asked[0]?.searchParams.get("sinceDate"))).toBe(Date.parse(since) - 5000);
});

test("what cannot be read at once is read a little later, and what came meanwhile waits for it", async () => {
  const [one, live] = [plain("one"), plain("live")];
  service.overrides.set("GET /conversation/api/v1/activities", () => ({ status: 500, body: { message: "not now" } }));
  service.onSocket = (socket) => confirmThenPush(socket, live);
  const failed = realtime.next("error");

  await drop();
  expect(await service.during(failed)).toBeInstanceOf(ServerError);
  expect([realtime.state, told]).toEqual(["degraded", ["gap"]]);
  missed(one);
  await service.clock.advance(2000);
  await toldSoFar(4);

  expect([realtime.state, told]).toEqual(["online", ["gap", "one", "recovered", "live"]]);
});

test("what cannot be read for long does not silence what comes, and is read when it can be", async () => {
  const [one, live] = [plain("one"), plain("live")];
  service.overrides.set("GET /conversation/api/v1/activities", () => ({ status: 500, body: { message: "not now" } }));
  service.onSocket = (socket) => confirmThenPush(socket, live);

  await drop();
  for (let turn = 0; turn < 60 && told.length < 2; turn += 1) await service.clock.advance(1000);
  missed(one);
  await service.clock.advance(32_000);
  await toldSoFar(4);

  expect(told).toEqual(["gap", "live", "one", "recovered"]);
});

test("frames that are missing are read too", async () => {
  const [known, lost, next] = [plain("known"), plain("lost"), plain("next")];
  service.push(known);
  await toldSoFar(1);
  missed(known, lost, next);

  service.socket.push({ ...frameOf({ eventType: "conversation.activity", activity: next }), sequenceNumber: 99 });
  await toldSoFar(5);

  expect(told).toEqual(["known", "gap", "lost", "next", "recovered"]);
});

const left = "GET /conversation/api/v1/conversations/left";

test("whoever was taken out of a room meanwhile is told so, once", async () => {
  const removed: string[] = [];
  realtime.on("membership:deleted", ({ personId }) => void removed.push(personId));
  const leave = service.stored({ verb: "leave", object: service.me });
  service.overrides.set(left, () => ({ status: 200, body: { items: [{ ...service.room, activities: { items: [leave] } }] } }));

  await drop();
  await toldSoFar(2);
  await drop();
  await toldSoFar(4);

  expect(removed).toEqual([publicId("PEOPLE", service.me.id)]);
});

test.each([404, 501])("a service that does not list rooms one has left (%i) is read without them", async (status) => {
  const one = plain("one");
  missed(one);
  service.overrides.set(left, () => ({ status, body: { message: "no such list" } }));

  await drop();
  await toldSoFar(3);

  expect([told, realtime.state]).toEqual([["gap", "one", "recovered"], "online"]);
});

test("a list of rooms one has left that fails for now is tried again with the rest", async () => {
  service.overrides.set(left, () => ({ status: 500, body: { message: "not now" } }));
  const failed = realtime.next("error");

  await drop();
  expect(await service.during(failed)).toBeInstanceOf(ServerError);
  service.overrides.delete(left);
  await service.clock.advance(2000);
  await toldSoFar(2);

  expect(told).toEqual(["gap", "recovered"]);
});

test("of what comes while a gap is read, so much is kept; what is beyond is read afterwards, and nothing is told twice", async () => {
  const many = Array.from({ length: 2090 }, (_, index) => plain(String(index)));
  const open = Promise.withResolvers<void>();
  let reads = 0;
  service.overrides.set("GET /conversation/api/v1/activities", async () => {
    reads += 1;
    if (reads === 1) await open.promise;
    // When the room is read first, one is there already.
    return { status: 200, body: { items: reads === 1 ? many.slice(0, 1) : many.slice(1995).toReversed() } };
  });

  await drop();
  await service.requested("GET /conversation/api/v1/activities");
  for (const activity of many) service.push(activity);
  open.resolve();
  await toldSoFar(2094);

  const texts = many.map((_, index) => String(index));
  expect(told.filter((each) => !["gap", "recovered"].includes(each))).toEqual(texts);
  expect(told.filter((each) => ["gap", "recovered"].includes(each))).toEqual(["gap", "recovered", "gap", "recovered"]);
  expect(realtime.state).toBe("online");
});

test("frames that are missing while a gap is read are read too, in their order", async () => {
  const [known, lost, next] = [plain("known"), plain("lost"), plain("next")];
  const open = Promise.withResolvers<void>();
  let reads = 0;
  service.overrides.set("GET /conversation/api/v1/activities", async () => {
    reads += 1;
    if (reads === 1) await open.promise;
    return { status: 200, body: { items: reads === 1 ? [known] : [next, lost, known] } };
  });

  await drop();
  await service.requested("GET /conversation/api/v1/activities");
  service.push(known);
  service.socket.push({ ...frameOf({ eventType: "conversation.activity", activity: next }), sequenceNumber: 99 });
  open.resolve();
  await toldSoFar(2);
  await atRest();
  await service.clock.advance(2000);
  await toldSoFar(5);

  expect(told).toEqual(["gap", "known", "lost", "next", "recovered"]);
});

test("a first connection has no gap", async () => {
  service.push(plain("hello"));
  await toldSoFar(1);

  expect(told).toEqual(["hello"]);
  expect(service.requests.filter((request) => request.includes("/activities"))).toEqual([]);
});
