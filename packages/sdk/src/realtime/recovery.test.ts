import type { WireActivity } from "@parley/protocol/activity";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ServerError } from "../core/errors.ts";
import { Realtime } from "./realtime.ts";
import { FakeService } from "./testing/fakeService.ts";
import type { FakeSocket } from "./testing/fakeSocket.ts";
import { atRest, until } from "./testing/until.ts";

let service: FakeService;
let realtime: Realtime;
let told: string[];
let loose: unknown[];
const keepLoose = (reason: unknown) => loose.push(reason);

beforeEach(async () => {
  loose = [];
  process.on("unhandledRejection", keepLoose);
  service = await FakeService.start();
  realtime = new Realtime(service.client({ retry: { maxRetries: 0 } }));
  told = [];
  realtime.on("message:created", ({ text }) => void told.push(text ?? ""));
  realtime.on("gap", () => void told.push("gap"));
  realtime.on("recovered", () => void told.push("recovered"));
  await realtime.connect();
});

afterEach(async () => {
  await realtime.close();
  await atRest();
  process.off("unhandledRejection", keepLoose);
  expect(loose).toEqual([]);
});

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

/** The connection is lost and comes back. */
async function dropAndReturn(): Promise<void> {
  const count = service.sockets.length;
  service.socket.drop(1006);
  await until(() => realtime.state === "reconnecting");
  await service.clock.advance(60_000);
  await until(() => service.sockets.length > count && realtime.state === "online");
}

test("what was missed is told before what came meanwhile, and what was known is not told again", async () => {
  const [known, one, two, later] = [plain("known"), plain("one"), plain("two"), plain("later")];
  service.push(known);
  await toldSoFar(1);
  missed(known, one, two);
  service.onSocket = (socket) => {
    confirmThenPush(socket, later, two);
  };

  await dropAndReturn();
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

  await dropAndReturn();
  const { since } = await gap;
  await service.during(until(() => told.includes("recovered")));

  expect(Number(asked[0]?.searchParams.get("sinceDate"))).toBe(Date.parse(since) - 5000);
});

test("when it cannot be read, that is told, what came meanwhile too, and the next connection reads it", async () => {
  const [one, live] = [plain("one"), plain("live")];
  service.overrides.set("GET /conversation/api/v1/activities", () => ({ status: 500, body: { message: "not now" } }));
  service.onSocket = (socket) => {
    confirmThenPush(socket, live);
  };
  const failed = realtime.next("error");

  await dropAndReturn();
  expect(await service.during(failed)).toBeInstanceOf(ServerError);
  await toldSoFar(2);
  missed(one);
  await dropAndReturn();
  await toldSoFar(5);

  expect(told).toEqual(["gap", "live", "gap", "one", "recovered"]);
});

test("a first connection has no gap", async () => {
  service.push(plain("hello"));
  await toldSoFar(1);

  expect(told).toEqual(["hello"]);
  expect(service.requests.filter((request) => request.includes("/activities"))).toEqual([]);
});
