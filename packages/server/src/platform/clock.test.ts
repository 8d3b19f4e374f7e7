import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MovableClock } from "./clock.ts";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-03-01T00:00:00.000Z") }));
afterEach(() => void vi.useRealTimers());

const calls = (clock: MovableClock, ...delays: number[]) => {
  const seen: [delay: number, at: number][] = [];
  for (const delay of delays) clock.after(delay, () => seen.push([delay, clock.now()]));
  return seen;
};

test("a running clock is the machine's, and calls what waits when its time comes", () => {
  const clock = MovableClock.running();
  const seen = calls(clock, 500, 3000);

  vi.advanceTimersByTime(1000);

  expect(clock.now()).toBe(Date.parse("2026-03-01T00:00:01.000Z"));
  expect(seen).toEqual([[500, Date.parse("2026-03-01T00:00:00.500Z")]]);
});

test("a running clock that is moved on calls what has come due, each at its time, and goes on from there", () => {
  const clock = MovableClock.running();
  const start = clock.now();
  const seen = calls(clock, 7000, 60_000, 61_000);

  clock.advance(60_000);
  vi.advanceTimersByTime(1000);

  expect(seen).toEqual([
    [7000, start + 7000],
    [60_000, start + 60_000],
    [61_000, start + 61_000],
  ]);
});

test("a frozen clock calls nothing, however long the machine waits, and goes on where it stood", () => {
  const clock = MovableClock.running();
  const seen = calls(clock, 1000);

  clock.freeze();
  vi.advanceTimersByTime(86_400_000);
  const while_ = seen.length;
  clock.resume();
  vi.advanceTimersByTime(1000);

  expect(while_).toBe(0);
  expect(seen).toEqual([[1000, Date.parse("2026-03-01T00:00:01.000Z")]]);
});

test("a clock that is turned back lets what waits wait until its own time", () => {
  const clock = MovableClock.running();
  const seen = calls(clock, 1000);

  clock.set(clock.now() - 10_000);
  vi.advanceTimersByTime(10_999);
  const before = seen.length;
  vi.advanceTimersByTime(1);

  expect([before, seen.length]).toEqual([0, 1]);
});

test("what is taken back is not called, and what waits longer than a timer can does not come early", () => {
  const clock = MovableClock.running();
  const seen = calls(clock, 2 ** 32);
  const takeBack = clock.after(10, () => expect.fail("it was taken back"));

  takeBack();
  vi.advanceTimersByTime(2 ** 31);

  expect(seen).toEqual([]);
  expect(clock.nextDueAt).toBe(Date.parse("2026-03-01T00:00:00.000Z") + 2 ** 32);
});
