import type { ContentKey } from "@parley/protocol/content";
import { untilAborted } from "../core/clock.ts";
import { Lru } from "./lru.ts";

/** Content keys at hand. However many wait for a key, it is fetched once; the least used ones are forgotten. */
export class KeyRing {
  readonly #fetch: (uri: string) => Promise<ContentKey>;
  readonly #keys: Lru<Promise<ContentKey>>;

  /** @param limit - Keys kept. */
  constructor(fetch: (uri: string) => Promise<ContentKey>, limit = 1000) {
    this.#fetch = fetch;
    this.#keys = new Lru(limit);
  }

  /**
   * A key, fetched by the first who asks. A failure is not kept.
   *
   * @throws AbortedError when `signal` aborts first; else what fetching throws.
   */
  get(uri: string, signal?: AbortSignal): Promise<ContentKey> {
    const known = this.#keys.get(uri);
    const key = known ?? this.#start(uri);
    return signal ? untilAborted(key, signal) : key;
  }

  #start(uri: string): Promise<ContentKey> {
    const key = this.#fetch(uri);
    this.#keys.set(uri, key);
    key.catch(() => this.#keys.delete(uri));
    return key;
  }
}
