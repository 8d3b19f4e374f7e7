import type { WireActivity } from "@parley/protocol/activity";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RealtimeOptions } from "./options.ts";
import { Realtime } from "./realtime.ts";
import { memoryState } from "./state/memory.ts";
import { sealedState } from "./state/sealed.ts";
import type { StateStore } from "./state/store.ts";
import { watchRejections } from "./testing/connected.ts";
import { FakeService, frameOf } from "./testing/fakeService.ts";
import { atRest, until } from "./testing/until.ts";

let service: FakeService;
let store: StateStore;
let told: string[];
let history: WireActivity[];
let running: Realtime[];
let endWatch: () => Promise<void>;

beforeEach(async () => {
  endWatch = watchRejections();
  service = await FakeService.start();
  store = memoryState();
  [told, history, running] = [[], [], []];
  service.overrides.set("GET /conversation/api/v1/activities", ({ url }) => {
    const since = Number(url.searchParams.get("sinceDate"));
    return { status: 200, body: { items: history.filter(({ published }) => Date.parse(published) >= since).toReversed() } };
  });
});

afterEach(async () => {
  await Promise.all(running.map((each) => each.close()));
  await endWatch();
});

/** A run of the program. */
async function start(options: RealtimeOptions = { store }): Promise<Realtime> {
  const realtime = new Realtime(service.client({ retry: { maxRetries: 0 } }), options);
  running.push(realtime);
  realtime.on("message:created", ({ text }) => void told.push(text ?? ""));
  realtime.on("gap", () => void told.push("gap"));
  realtime.on("recovered", () => void told.push("recovered"));
  await service.during(realtime.connect());
  return realtime;
}

/** The process dies: nothing is closed, nothing more is saved. */
async function crash(realtime: Realtime): Promise<void> {
  running = running.filter((each) => each !== realtime);
  service.socket.drop(4000);
  realtime.on("error", () => {});
  await atRest();
}

/** Something is said, and pushed where somebody is connected. */
function say(text: string, isPushed = true): void {
  const activity = service.stored({ object: { objectType: "comment", displayName: text } });
  history.push(activity);
  if (isPushed) service.socket.push({ ...frameOf({ eventType: "conversation.activity", activity }), timestamp: service.clock.now() });
}

const toldSoFar = (count: number) => service.during(until(() => told.length >= count));

test("a first run begins with what happens from then on", async () => {
  say("long ago", false);
  await start();
  say("now");
  await toldSoFar(1);

  expect(told).toEqual(["now"]);
});

test("the next run tells what happened meanwhile, in order, once, and then what comes", async () => {
  const first = await start();
  say("one");
  await toldSoFar(1);
  await first.close();
  say("two", false);
  say("three", false);
  await service.clock.advance(60_000);

  await start();
  await toldSoFar(5);
  say("four");
  await toldSoFar(6);

  expect(told).toEqual(["one", "gap", "two", "three", "recovered", "four"]);
});

test("after a crash nothing is missing; what was told in the last second is told again", async () => {
  const first = await start();
  say("saved");
  await toldSoFar(1);
  await service.clock.advance(1500);
  say("not saved yet");
  await toldSoFar(2);
  const state = await store.read((await namesOf(store, "cursor"))[0] as string);
  await crash(first);
  // What the dead process would have saved later does not count.
  await store.write((await namesOf(store, "cursor"))[0] as string, state as string);
  say("missed", false);

  await start();
  await toldSoFar(6);

  expect(told).toEqual(["saved", "not saved yet", "gap", "not saved yet", "missed", "recovered"]);
});

test("an activity that is still being decrypted when the process ends is told by the next run", async () => {
  service.kms.mood = "silent";
  const first = await start();
  const sealed = await service.post("sealed");
  history.push(sealed);
  service.socket.push({ ...frameOf({ eventType: "conversation.activity", activity: sealed }), timestamp: service.clock.now() });
  await atRest();
  await first.close();
  service.kms.mood = "answers";

  await start();
  await toldSoFar(3);

  expect(told).toEqual(["gap", "sealed", "recovered"]);
});

test.each(["", "nonsense", "{}", "null", '{"at":"never"}', '{"at":"2026-11-22T12:00:00.000Z","told":7}'])(
  "a cursor that cannot be read is done without: %j",
  async (text) => {
    const first = await start();
    await first.close();
    for (const name of await namesOf(store, "cursor")) await store.write(name, text);

    const second = await start();

    await until(() => second.state === "online");
    say("hello");
    await toldSoFar(1);
    expect(told).toContain("hello");
  },
);

test("a store that fails takes nothing from what is told", async () => {
  const broken = { read: fail, write: fail, remove: fail };
  await start({ store: broken });
  say("hello");
  await toldSoFar(1);
  await service.clock.advance(5000);

  expect(told).toEqual(["hello"]);
});

test("the next run takes over the registration, and leaves it", async () => {
  await (await start()).close();
  await (await start()).close();

  expect(service.devices).toBe(1);
  expect(service.count("PUT /wdm/api/v1/devices/device-1")).toBe(1);
  expect(service.count("DELETE /wdm/api/v1/devices")).toBe(0);
});

test("a registration that is gone is made anew, and the new one is kept", async () => {
  await (await start()).close();
  service.overrides.set("PUT /wdm/api/v1/devices/device-1", () => ({ status: 404, body: { message: "gone" } }));

  await (await start()).close();
  await (await start()).close();

  expect(service.devices).toBe(2);
  expect(service.count("PUT /wdm/api/v1/devices/device-2")).toBe(1);
});

test("it is removed when it is not to be kept, and its place is free", async () => {
  await (await start({ store, keepDevice: false })).close();

  expect(service.count("DELETE /wdm/api/v1/devices/device-1")).toBe(1);
  expect(await namesOf(store, "device")).toEqual([]);
});

test("two places have a registration each", async () => {
  await start({ store, place: "desk" });
  await start({ store, place: "door" });

  expect(service.devices).toBe(2);
  expect(await namesOf(store, "device")).toHaveLength(2);
});

test("an address that the catalog does not know gets no token", async () => {
  await (await start()).close();
  const [name] = (await namesOf(store, "device")) as [string];
  await store.write(name, JSON.stringify({ url: "http://elsewhere.test/wdm/api/v1/devices/1", webSocketUrl: "ws://elsewhere.test" }));

  await start();

  expect(service.devices).toBe(2);
});

test("keys are kept only in the store that was given for them, sealed, and then not asked for again", async () => {
  const plain = memoryState();
  const keys = sealedState(plain, new Uint8Array(32).fill(9));
  for (const text of ["one", "two"]) {
    const realtime = await start({ store, keys });
    service.socket.push(frameOf({ eventType: "conversation.activity", activity: await service.post(text) }));
    await service.during(until(() => told.includes(text)));
    await realtime.close();
  }

  expect(service.kms.asked("/keys/")).toHaveLength(1);
  expect(await namesOf(store, "key")).toEqual([]);
  expect(await plain.read((await namesOf(plain, "key"))[0] as string)).toMatch(/^eyJ/);
});

async function fail(): Promise<never> {
  throw new Error("the disk is full");
}

/** Names of what is kept of a kind. */
async function namesOf(of: StateStore, kind: string): Promise<string[]> {
  const places = ["default", "desk", "door"].map((place) => `${kind}:${service.me.id}:${place}`);
  const found = [];
  for (const name of [...places, `key:${service.me.id}:${service.keyUrl}`])
    if (name.startsWith(kind) && (await of.read(name))) found.push(name);
  return found;
}

test("a store that no longer answers holds up the end for five seconds, and no longer", async () => {
  let answers = true;
  const { read, remove } = store;
  const write = (name: string, text: string) => (answers ? store.write(name, text) : new Promise<void>(() => {}));
  const realtime = await start({ store: { read, write, remove } });
  answers = false;
  say("one");
  await toldSoFar(1);

  let isClosed = false;
  const closing = realtime.close().then(() => {
    isClosed = true;
  });
  await atRest();
  expect(isClosed).toBe(false);
  await service.clock.advance(5000);
  await closing;

  expect(service.clock.pending).toEqual([]);
});
