import type { Clock } from "../../core/clock.ts";

/** A wrapped request on its way to the key service. */
export interface Letter {
  requestId: string;
  message: string;
}

/** What an outbox works with. */
export interface OutboxParts {
  clock: Clock;
  /** Posts some messages in one request. */
  post(messages: string[]): Promise<unknown>;
  /** Told which requests did not reach the service, and why. */
  onFailure(requestIds: string[], error: unknown): void;
}

/** Times and sizes of a batch. The service takes up to 50 messages at once; the official clients wait up to 150 ms for them. */
const batch = { quietInMs: 5, longestInMs: 50, size: 50 };

/** Gathers requests that arise together, such as after a reconnect, into few posts. */
export class Outbox {
  readonly #parts: OutboxParts;
  #letters: Letter[] = [];
  #openedAt = 0;
  #cancel: (() => void) | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  add(letter: Letter): void {
    const { clock } = this.#parts;
    if (this.#letters.length === 0) this.#openedAt = clock.now();
    this.#letters.push(letter);
    this.#cancel?.();
    const remaining = Math.max(0, this.#openedAt + batch.longestInMs - clock.now());
    if (this.#letters.length >= batch.size) this.#flush();
    else this.#cancel = clock.after(Math.min(batch.quietInMs, remaining), () => this.#flush());
  }

  /** Forgets what was not posted yet. */
  close(): void {
    this.#cancel?.();
    this.#letters = [];
  }

  #flush(): void {
    const letters = this.#letters;
    this.#letters = [];
    this.#cancel = undefined;
    this.#parts.post(letters.map(({ message }) => message)).catch((error: unknown) => {
      const ids = letters.map(({ requestId }) => requestId);
      this.#parts.onFailure(ids, error);
    });
  }
}
