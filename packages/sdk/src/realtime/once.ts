import { untilAborted } from "../core/clock.ts";

/** Work that is done once and shared by all who ask for it. A failure is not kept: the next one who asks starts anew. */
export class Once<T> {
  readonly #work: () => Promise<T>;
  #result: Promise<T> | undefined;

  constructor(work: () => Promise<T>) {
    this.#work = work;
  }

  /**
   * The result, for which the work is started if need be. One caller's abort does not end it for the others.
   *
   * @throws AbortedError when `signal` aborts first; else what the work throws.
   */
  get(signal?: AbortSignal): Promise<T> {
    return untilAborted(this.#result ?? this.#start(), signal);
  }

  /** The result, or the work under way; `undefined` when nobody has asked yet. */
  peek(): Promise<T> | undefined {
    return this.#result;
  }

  /** Makes the next one who asks start anew. */
  forget(): void {
    this.#result = undefined;
  }

  /** Puts a result in place. */
  set(value: T): void {
    this.#result = Promise.resolve(value);
  }

  #start(): Promise<T> {
    const result = this.#work();
    this.#result = result;
    result.catch(() => {
      if (this.#result === result) this.#result = undefined;
    });
    return result;
  }
}
