import { describe, expect, test } from "vitest";
import { sleep, systemClock, untilAborted } from "./clock.ts";
import { FakeClock, settled } from "./testing/fakeClock.ts";

describe("sleep", () => {
  test("ends when its time is over, not before", async () => {
    const clock = new FakeClock();
    let woken = false;
    const waiting = sleep(clock, 1000).then(() => {
      woken = true;
    });

    await clock.advance(999);
    expect(woken).toBe(false);
    await clock.advance(1);
    await waiting;

    expect(woken).toBe(true);
  });

  test("ends with the signal, whose reason is the cause, and leaves no timer", async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const waiting = sleep(clock, 1000, controller.signal);

    controller.abort("enough");

    await expect(waiting).rejects.toMatchObject({ name: "AbortedError", code: "aborted", cause: "enough" });
    expect(clock.pending).toEqual([]);
  });

  test("does not begin when the signal has aborted", async () => {
    const clock = new FakeClock();

    await expect(sleep(clock, 1000, AbortSignal.abort())).rejects.toMatchObject({ code: "aborted" });

    expect(clock.pending).toEqual([]);
  });
});

describe("untilAborted", () => {
  test("gives what the promise gives", async () => {
    await expect(untilAborted(Promise.resolve(1), new AbortController().signal)).resolves.toBe(1);
    await expect(untilAborted(Promise.reject(new Error("no")), undefined)).rejects.toThrow("no");
  });

  test("stops waiting for a promise that does not look at the signal, also when it fails later", async () => {
    const controller = new AbortController();
    const { promise, reject } = Promise.withResolvers<never>();
    const waiting = untilAborted(promise, controller.signal);

    controller.abort(new Error("stop"));
    await expect(waiting).rejects.toMatchObject({ code: "aborted", cause: new Error("stop") });

    reject(new Error("too late to matter"));
    await settled();
  });

  test("does not wait at all when the signal has aborted", async () => {
    await expect(untilAborted(new Promise(() => {}), AbortSignal.abort())).rejects.toMatchObject({ code: "aborted" });
  });
});

test("the machine's clock calls back, and a timer that was taken back does not", async () => {
  const called: string[] = [];
  const take = systemClock.after(0, () => called.push("taken back"));
  take();

  await new Promise<void>((resolve) => systemClock.after(1, resolve));

  expect(called).toEqual([]);
});
