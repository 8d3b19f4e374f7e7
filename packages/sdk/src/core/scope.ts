import { AbortedError, type WebexError } from "./errors.ts";

/** The life of one call: ends when the caller's signal or the client ends it, or when its time is up. */
export class Scope {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #onAbort = () => this.end(this.#caller?.reason);
  #racers: ((reason: unknown) => void)[] = [];
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
    for (const reject of this.#racers) reject(reason);
  }

  fail(error: WebexError): void {
    this.failure ??= error;
    this.end(error);
  }

  throwIfAborted(): void {
    if (this.signal.aborted) throw this.failure ?? new AbortedError(this.signal.reason);
  }

  /** Settles with the promise, or when the scope ends: a transport of the app's own may not look at its signal. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#racers = [reject];
      promise.then(resolve, reject);
    });
  }

  release(): void {
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }
}
