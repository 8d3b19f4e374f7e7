import type { RateLimits } from "@parley/contract/control";
import type { Clock } from "../platform/clock.ts";
import { Problem } from "../platform/problem.ts";

const windowInMs = 60_000;
const usualPerMinute = 300;

/** Counts what each token asks of each family of paths, minute by minute. Off until told otherwise. */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #counts = new Map<string, number>();
  #window = 0;
  #limits: RateLimits = { mode: "off" };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isOff(): boolean {
    return this.#limits.mode === "off";
  }

  get limits(): RateLimits {
    return this.#limits;
  }

  set limits(limits: RateLimits) {
    this.#limits = limits;
    this.#counts.clear();
  }

  /** @throws Problem 429 with `Retry-After` when it is one too many. */
  count(path: string, token: string | undefined): void {
    const family = /^\/v1\/([^/]+)/.exec(path)?.[1];
    if (this.isOff || family === undefined || token === undefined) return;
    const window = Math.floor(this.#clock.now() / windowInMs);
    if (window !== this.#window) this.#counts.clear();
    this.#window = window;
    const key = `${family} ${token}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= (this.#limits.families?.[family] ?? this.#limits.perMinute ?? usualPerMinute)) return;
    const seconds = Math.max(1, Math.ceil(((window + 1) * windowInMs - this.#clock.now()) / 1000));
    throw new Problem(429, "Too many requests: wait as long as Retry-After says.", { headers: { "retry-after": String(seconds) } });
  }
}
