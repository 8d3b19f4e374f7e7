import type { ContentJwk } from "@parley/protocol/content";
import type { Device } from "@parley/protocol/device";
import type { Clock } from "../core/clock.ts";
import type { Log } from "../core/logger.ts";
import { CursorKeeper } from "./cursor.ts";
import type { RealtimeOptions } from "./options.ts";

/** What keeping works with. */
export interface KeptParts {
  options: RealtimeOptions;
  clock: Clock;
  log: Log;
  /** What came so shortly before the end of a run is read again by the next one, in milliseconds. */
  overlapInMs: number;
  /** UUID of the token's owner. Several people may share a store, and nothing of each other. */
  me(): Promise<string>;
}

/** What a client keeps from one run to the next. Stores that fail are done without; what they say is logged. */
export class Kept {
  readonly cursor: CursorKeeper | undefined;
  readonly #parts: KeptParts;

  constructor(parts: KeptParts) {
    const { options, clock, log, overlapInMs } = parts;
    this.#parts = parts;
    this.cursor = options.store && new CursorKeeper({ store: options.store, clock, log, overlapInMs });
  }

  /** Under which name something is kept: one for each person and place. */
  async nameOf(kind: "device" | "cursor"): Promise<string> {
    return `${kind}:${await this.#parts.me()}:${this.#parts.options.place ?? "default"}`;
  }

  /** The device of the last run. */
  async device(): Promise<Device | undefined> {
    const device = await this.#read<Device>(this.#parts.options.store, await this.nameOf("device"));
    return typeof device?.url === "string" ? device : undefined;
  }

  async keepDevice({ features: _, ...device }: Device): Promise<void> {
    await this.#try(async () => this.#parts.options.store?.write(await this.nameOf("device"), JSON.stringify(device)));
  }

  async forgetDevice(): Promise<void> {
    await this.#try(async () => this.#parts.options.store?.remove(await this.nameOf("device")));
  }

  /** A content key: the kept one, or one that is fetched and then kept. @throws what `fetch` throws */
  async key(uri: string, fetch: () => Promise<ContentJwk>): Promise<ContentJwk> {
    const { keys } = this.#parts.options;
    if (!keys) return fetch();
    const name = `key:${await this.#parts.me()}:${uri}`;
    const kept = await this.#read<ContentJwk>(keys, name);
    if (typeof kept?.k === "string") return kept;
    const { k } = await fetch();
    const jwk: ContentJwk = { kty: "oct", k };
    await this.#try(() => keys.write(name, JSON.stringify(jwk)));
    return jwk;
  }

  async #read<T>(store: RealtimeOptions["store"], name: string): Promise<(Partial<T> & T) | undefined> {
    const text = await this.#try(async () => store?.read(name));
    return this.#try(async () => (text === undefined ? undefined : (JSON.parse(text) ?? undefined)));
  }

  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#parts.log.warn("A store of this client failed", error);
      return undefined;
    }
  }
}
