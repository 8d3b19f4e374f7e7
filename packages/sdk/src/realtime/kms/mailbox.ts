import type { Clock } from "../../core/clock.ts";
import { TimeoutError } from "../../core/errors.ts";

interface Waiting<Reply> {
  resolve(reply: Reply): void;
  reject(error: unknown): void;
  cancel(): void;
}

/** Matches replies to requests by id. Replies come over the event socket, in any order, or not at all. */
export class Mailbox<Reply> {
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting<Reply>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Requests without a reply so far. */
  get size(): number {
    return this.#waiting.size;
  }

  /**
   * Waits for the reply to a request.
   *
   * @param withinMs - Longest wait, in milliseconds.
   * @throws TimeoutError when no reply came in time; else what {@link fail} was given.
   */
  expect(requestId: string, withinMs: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(withinMs, () => this.fail([requestId], new TimeoutError("A request to the key service", withinMs)));
      this.#waiting.set(requestId, { resolve, reject, cancel });
    });
  }

  /** Hands a reply to the one who waits for it; says whether there is one. */
  deliver(requestId: string, reply: Reply): boolean {
    const waiting = this.#take(requestId);
    waiting?.resolve(reply);
    return waiting !== undefined;
  }

  /** Ends waiting with an error: for some requests, or without ids for all. */
  fail(requestIds: Iterable<string> | undefined, error: unknown): void {
    for (const id of [...(requestIds ?? this.#waiting.keys())]) this.#take(id)?.reject(error);
  }

  #take(requestId: string): Waiting<Reply> | undefined {
    const waiting = this.#waiting.get(requestId);
    waiting?.cancel();
    this.#waiting.delete(requestId);
    return waiting;
  }
}
