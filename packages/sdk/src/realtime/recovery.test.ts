import type { WireActivity } from "@parley/protocol/activity";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ServerError } from "../core/errors.ts";
import type { Realtime } from "./realtime.ts";
import { type Connected, startConnected } from "./testing/connected.ts";
import { type FakeService, frameOf } from "./testing/fakeService.ts";
import type { FakeSocket } from "./testing/fakeSocket.ts";
import { until } from "./testing/until.ts";

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

test("a first connection has no gap", async () => {
  service.push(plain("hello"));
  await toldSoFar(1);

  expect(told).toEqual(["hello"]);
  expect(service.requests.filter((request) => request.includes("/activities"))).toEqual([]);
});
