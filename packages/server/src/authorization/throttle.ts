import type { Clock } from "../platform/clock.ts";
import { LruMap } from "../platform/lru.ts";
import { Problem } from "../platform/problem.ts";

/** Wrong answers that one account, and one address, may give within the window. */
const limits = { account: 10, address: 100, windowMs: 900_000 } as const;

/** Counts wrong passwords and codes, so that they cannot be tried out. */
export class Throttle {
  readonly #clock: Clock;
  readonly #failures = new LruMap<string, { count: number; since: number }>(10_000);

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws Problem 429 with the seconds to wait when there were too many wrong answers */
  check(account: string, address: string | undefined): void {
    const waits = [this.#waitMs(`account ${account}`, limits.account), this.#waitMs(`address ${address}`, limits.address)];
    const waitMs = Math.max(...waits);
    if (!waitMs) return;
    const seconds = Math.ceil(waitMs / 1000);
    throw new Problem(429, `That was wrong too often. Try again in ${Math.ceil(seconds / 60)} minutes.`, {
      headers: { "retry-after": String(seconds) },
    });
  }

  failed(account: string, address: string | undefined): void {
    for (const key of [`account ${account}`, `address ${address}`]) {
      const now = this.#clock.now();
      const known = this.#failures.get(key);
      const isRecent = known && now - known.since < limits.windowMs;
      this.#failures.set(key, isRecent ? { ...known, count: known.count + 1 } : { count: 1, since: now });
    }
  }

  #waitMs(key: string, limit: number): number {
    const known = this.#failures.get(key);
    return known && known.count >= limit ? Math.max(0, known.since + limits.windowMs - this.#clock.now()) : 0;
  }
}
