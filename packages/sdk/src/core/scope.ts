import { AbortedError, type WebexError } from "./errors.ts";

/** The life of one call: ends when the caller's signal or the client ends it, or when its time is up. */
export class Scope {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #onAbort = () => this.end(this.#caller?.reason);
  /** Why this scope ended by itself. */
  failure: WebexError | undefined;

  constructor(caller: AbortSignal | undefined) {
    this.#caller = caller;
    if (caller?.aborted) this.#onAbort();
    else caller?.addEventListener("abort", this.#onAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(reason: unknown): void {
    this.#controller.abort(reason);
  }

  fail(error: WebexError): void {
    this.failure ??= error;
    this.end(error);
  }

  throwIfAborted(): void {
    if (this.signal.aborted) throw this.failure ?? new AbortedError(this.signal.reason);
  }

  release(): void {
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }
}
