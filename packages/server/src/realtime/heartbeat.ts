import type { Clock } from "../platform/clock.ts";
import type { Hub } from "./hub.ts";

/** Rounds within the silence that is allowed. */
const rounds = 4;

/**
 * Finds sockets whose peer is gone without a word, so that their devices are free again.
 *
 * Official clients ping every 15 seconds; those that say nothing for longer are asked by a ping of the WebSocket protocol, which every
 * implementation answers by itself. Time is that of the network, not of the world that the server shows: moving that cuts no line.
 */
export class Heartbeat {
  readonly #hub: Hub;
  readonly #clock: Clock;
  readonly #silentInMs: number;
  #cancel: (() => void) | undefined;

  constructor(hub: Hub, clock: Clock, silentInMs: number) {
    this.#hub = hub;
    this.#clock = clock;
    this.#silentInMs = silentInMs;
  }

  /** Begins, if it has not. */
  start(): void {
    this.#cancel ??= this.#wait();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(): () => void {
    const everyMs = this.#silentInMs / rounds;
    const dueAt = this.#clock.now() + everyMs;
    return this.#clock.after(everyMs, () => {
      this.#round(this.#clock.now() - dueAt);
      this.#cancel = this.#wait();
    });
  }

  #round(lateMs: number): void {
    const now = this.#clock.now();
    for (const connection of this.#hub.all()) {
      // A process that was stopped for a while, with its machine for example, has itself not listened.
      if (lateMs > this.#silentInMs / rounds) connection.excuse(lateMs);
      connection.takePulse(now, this.#silentInMs);
    }
  }
}
