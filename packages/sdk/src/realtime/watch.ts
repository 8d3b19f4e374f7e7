import type { Clock } from "../core/clock.ts";

/** How often the clock is looked at, in milliseconds. */
const lookEveryMs = 30_000;
/** A look that comes so much later than it should shows that the computer slept. Pages in the background are called late too, but not so late. Milliseconds. */
const sleptMs = 45_000;

/** The part of a page or worker that tells of its network. */
interface Platform {
  addEventListener?(name: string, listener: () => void): void;
  removeEventListener?(name: string, listener: () => void): void;
  document?: {
    visibilityState?: string;
    addEventListener(name: string, listener: () => void): void;
    removeEventListener(name: string, listener: () => void): void;
  };
}

/**
 * Notices that the network has come or gone (where the platform tells), that a page is looked at again, and that the computer slept.
 *
 * @param stirred - Told of it; `isUp`: as far as is known, there is a network now.
 * @returns Ends it.
 */
export function watch(clock: Clock, stirred: (isUp: boolean) => void, platform: Platform = globalThis as Platform): () => void {
  const { document } = platform;
  const up = () => stirred(true);
  const down = () => stirred(false);
  const seen = () => {
    if (document?.visibilityState === "visible") stirred(true);
  };
  platform.addEventListener?.("online", up);
  platform.addEventListener?.("offline", down);
  document?.addEventListener("visibilitychange", seen);
  const stopLooking = lookAtClock(clock, up);
  return () => {
    platform.removeEventListener?.("online", up);
    platform.removeEventListener?.("offline", down);
    document?.removeEventListener("visibilitychange", seen);
    stopLooking();
  };
}

function lookAtClock(clock: Clock, slept: () => void): () => void {
  let cancel = () => {};
  const look = (dueAtMs: number) => {
    if (clock.now() - dueAtMs > sleptMs) slept();
    next();
  };
  const next = () => {
    const dueAtMs = clock.now() + lookEveryMs;
    cancel = clock.after(lookEveryMs, () => look(dueAtMs));
  };
  next();
  return () => cancel();
}
