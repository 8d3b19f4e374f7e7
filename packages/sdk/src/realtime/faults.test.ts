import type { WireActivity } from "@parley/protocol/activity";
import { describe, expect, test } from "vitest";
import { WebexError } from "../core/errors.ts";
import { settled } from "../core/testing/fakeClock.ts";
// Loaded before time runs.
import "./engine.ts";
import { Realtime } from "./realtime.ts";
import { watchRejections } from "./testing/connected.ts";
import { FakeService } from "./testing/fakeService.ts";
import { type Fault, FaultyOutside } from "./testing/faults.ts";

/** How long what needs no clock, such as cryptography on other threads, may take before time runs on, in milliseconds. */
const restInMs = 15;

/** Waits until something is so, from timer to timer. */
async function runUntil(service: FakeService, isSo: () => boolean): Promise<boolean> {
  for (let timers = 0; timers < 200 && !isSo(); timers += 1) {
    const until = performance.now() + restInMs;
    while (!isSo() && performance.now() < until) await settled();
    if (!isSo()) await service.clock.advance(service.clock.pending[0] ?? 1000);
  }
  return isSo();
}

/** Connects, hears a message, loses the connection, is back, and has heard what was said meanwhile; what it was told is returned. */
async function live(at: number, fault: Fault): Promise<{ told: string[]; errors: unknown[]; calls: number }> {
  const endWatch = watchRejections();
  const service = await FakeService.start();
  const outside = new FaultyOutside(service, at, fault);
  const realtime = new Realtime(service.client({ transport: outside.transport, webSocket: outside.webSocket, retry: { maxRetries: 0 } }));
  const told: string[] = [];
  const errors: unknown[] = [];
  const history: WireActivity[] = [];
  realtime.on("message:created", ({ text, decryptionError }) => void told.push(text ?? `sealed: ${decryptionError?.code}`));
  realtime.on("error", (error) => void errors.push(error));
  service.overrides.set("GET /conversation/api/v1/activities", () => ({ status: 200, body: { items: history.toReversed() } }));
  const say = async (text: string) => {
    const activity = await service.post(text);
    history.push(activity);
    return activity;
  };
  const connect = async () => {
    const outcomes: boolean[] = [];
    realtime.connect().then(
      () => outcomes.push(true),
      (error: unknown) => {
        errors.push(error);
        outcomes.push(false);
      },
    );
    await runUntil(service, () => outcomes.length > 0);
    return outcomes[0];
  };
  const isUp = () => realtime.state === "online";

  // A caller who is told that it failed tries again.
  if (!(await connect())) expect(await connect()).toBe(true);
  service.push(await say("one"));
  expect(await runUntil(service, () => told.length >= 1)).toBe(true);
  service.socket.drop(1006);
  await say("two");
  expect(await runUntil(service, () => isUp() && told.length >= 2)).toBe(true);
  service.push(await say("three"));
  expect(await runUntil(service, () => told.length >= 3)).toBe(true);
  const { calls } = outside;
  let isClosed = false;
  void realtime.close().then(() => {
    isClosed = true;
  });
  expect(await runUntil(service, () => isClosed)).toBe(true);
  expect(service.clock.pending).toEqual([]);
  await endWatch();
  return { told, errors, calls };
}

/** So many calls to the outside a life takes, and some more for those that are repeated. */
const calls = 12;
/** What may be told of a message: itself, or that it cannot be read and why. */
const eitherWay = (text: string) => expect.stringMatching(new RegExp(`^(${text}|sealed: cannot_decrypt)$`));

test("a life without a fault takes no more calls to the outside than go wrong below", async () => {
  const { told, errors, calls: taken } = await live(0, "rejects");

  expect([told, errors]).toEqual([["one", "two", "three"].map(eitherWay), []]);
  expect(taken).toBeLessThanOrEqual(calls);
});

describe.each<Fault>(["rejects", "hangs", "answers 500", "answers nonsense"])("whichever call to the outside %s", (fault) => {
  test.each(Array.from({ length: calls }, (_, index) => index + 1))(
    "(number %i), each message is told once, in order or with the reason why it cannot be read, and no rejection is loose",
    async (at) => {
      const { told, errors } = await live(at, fault);

      expect(told).toEqual(["one", "two", "three"].map(eitherWay));
      expect(errors.filter((error) => !(error instanceof WebexError))).toEqual([]);
    },
  );
});
