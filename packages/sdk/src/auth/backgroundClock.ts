import type { Clock } from "../core/clock.ts";

/** The machine's own time, for waits that must not keep a process from ending. */
export const backgroundClock: Clock = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer: unknown = setTimeout(callback, ms);
    // Only in Node is a timer an object, and only there does it keep anything alive.
    if (typeof timer === "object") (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer as number);
  },
};
