import { expect, test } from "vitest";
import type { Clock } from "../platform/clock.ts";
import { Heartbeat } from "./heartbeat.ts";
import type { Hub } from "./hub.ts";

/** A clock whose timers fire when told to, at whatever time it is then. */
function lateClock(): Clock & { fireAt(ms: number): void } {
  let now = 0;
  let due = (): void => {};
  return {
    now: () => now,
    after(_, run) {
      due = run;
      return () => {};
    },
    fireAt(ms) {
      now = ms;
      due();
    },
  };
}

test("a server that slept does not take its peers for dead: it was not listening itself", () => {
  const clock = lateClock();
  let heardAt = 0;
  const silences: number[] = [];
  const connection = { takePulse: (now: number) => silences.push(now - heardAt), excuse: (byMs: number) => (heardAt += byMs) };
  const heartbeat = new Heartbeat({ all: () => [connection] } as unknown as Hub, clock, 60_000);

  heartbeat.start();
  clock.fireAt(15_000);
  clock.fireAt(600_000);

  expect(silences).toEqual([15_000, 30_000]);
});
