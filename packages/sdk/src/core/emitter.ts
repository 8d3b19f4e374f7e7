import { AbortedError } from "./errors.ts";

/** Called with an event's payload. A promise it returns is watched: its rejection is reported, never left loose. */
export type Listener<Payload> = (payload: Payload) => unknown;

/** Told of a listener that failed. */
export type ListenerFailure = (error: unknown, eventName: string) => void;

/** Event source typed by a map from event name to payload. Only its owner emits. */
export class Emitter<Events extends object> {
  /** Made with the first listener: most emitters of a client never have one. */
  #listeners: Map<keyof Events, { listener: Listener<never>; once: boolean }[]> | undefined;
  readonly #onFailure: ListenerFailure;

  /** @param onFailure - Told when a listener throws or its promise rejects; the other listeners run all the same. */
  constructor(onFailure: ListenerFailure = () => {}) {
    this.#onFailure = onFailure;
  }

  /** Adds a listener and returns the function that removes it. */
  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    return this.#add(name, listener, false);
  }

  /** Adds a listener for the next event of this name only; returns the function that removes it before. */
  once<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    return this.#add(name, listener, true);
  }

  /** Removes one listener, or, without one, all listeners of this name. */
  off<Name extends keyof Events>(name: Name, listener?: Listener<Events[Name]>): void {
    const kept = listener ? (this.#listeners?.get(name) ?? []).filter((entry) => entry.listener !== listener) : [];
    if (kept.length > 0) this.#listeners?.set(name, kept);
    else this.#listeners?.delete(name);
  }

  /**
   * Waits for the next event of this name.
   *
   * @throws AbortedError when `signal` aborts first.
   */
  next<Name extends keyof Events>(name: Name, signal?: AbortSignal): Promise<Events[Name]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new AbortedError(signal.reason));
      const onAbort = () => {
        remove();
        reject(new AbortedError(signal?.reason));
      };
      const remove = this.once(name, (payload) => {
        signal?.removeEventListener("abort", onAbort);
        resolve(payload);
      });
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  /** How many listeners an event has. */
  listenerCount(name: keyof Events): number {
    return this.#listeners?.get(name)?.length ?? 0;
  }

  /** Names of the events that have listeners. */
  eventNames(): (keyof Events)[] {
    return [...(this.#listeners?.keys() ?? [])];
  }

  protected emit<Name extends keyof Events>(name: Name, payload: Events[Name]): void {
    // A copy is not needed: every change replaces the array.
    for (const entry of this.#listeners?.get(name) ?? []) {
      if (entry.once) this.#remove(name, entry);
      this.#run(name, entry.listener as Listener<Events[Name]>, payload);
    }
  }

  #run<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>, payload: Events[Name]): void {
    try {
      const result = listener(payload);
      if (result instanceof Promise) result.catch((error: unknown) => this.#onFailure(error, String(name)));
    } catch (error) {
      this.#onFailure(error, String(name));
    }
  }

  #add<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>, once: boolean): () => void {
    const entry = { listener: listener as Listener<never>, once };
    this.#listeners ??= new Map();
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), entry]);
    return () => this.#remove(name, entry);
  }

  #remove(name: keyof Events, entry: { listener: Listener<never> }): void {
    const kept = (this.#listeners?.get(name) ?? []).filter((other) => other !== entry);
    if (kept.length > 0) this.#listeners?.set(name, kept);
    else this.#listeners?.delete(name);
  }
}
