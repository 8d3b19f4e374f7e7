import { getMe, type Person } from "@parley/contract/people";
import { innerId } from "@parley/protocol/ids";
import type { Client } from "../core/client.ts";
import { Emitter } from "../core/emitter.ts";
import type { ConnectionName } from "./connection.ts";
import type { Engine } from "./engine.ts";
import type { RealtimeEvents } from "./events.ts";
import { Once } from "./once.ts";
import type { RealtimeOptions } from "./options.ts";

/**
 * Events as they happen: messages, memberships and rooms, decrypted.
 *
 * What does the work is loaded by the first use.
 *
 * @example
 * webex.realtime.on("message:created", ({ text }) => console.log(text));
 * await webex.realtime.connect();
 */
export class Realtime extends Emitter<RealtimeEvents> {
  readonly #client: Client;
  readonly #options: RealtimeOptions;
  readonly #me: Once<Person>;
  readonly #engine: Once<Engine> = new Once(() => this.#load());
  #loaded: Engine | undefined;
  #closing = new AbortController();
  /** How often it was closed: an engine that finishes loading after a close is not for use. */
  #closes = 0;

  constructor(client: Client, options: RealtimeOptions = {}) {
    super((error, name) => client.log.error(`A listener of ${name} failed`, error));
    this.#client = client;
    this.#options = options;
    this.#me = new Once(() => client.call(getMe, {}, { signal: this.#closing.signal }));
    client.onClose(() => this.close());
  }

  /** Where the connection stands. */
  get state(): ConnectionName {
    if (this.#loaded) return this.#loaded.state;
    if (this.#engine.peek()) return "connecting";
    return this.#closes > 0 ? "closed" : "idle";
  }

  /**
   * Connects; resolves once the server has confirmed it, at once when it is connected already. From then on the connection is kept:
   * when it is lost it is made again, until {@link close}.
   *
   * @throws AbortedError when `signal` aborts first; ConnectionError when no connection can be had; DeviceLimitError when the account has
   *   too many devices; CallError when the service refuses or cannot be reached.
   */
  async connect(signal?: AbortSignal): Promise<void> {
    const engine = await this.engine(signal);
    await engine.connect(signal);
  }

  /** Closes the connection and removes this client's device from the service. Never rejects. It may be connected again. */
  async close(): Promise<void> {
    const engine = this.#engine.peek();
    this.#engine.forget();
    this.#loaded = undefined;
    this.#closes += 1;
    this.#closing.abort(new Error("The realtime connection was closed"));
    this.#closing = new AbortController();
    await (await engine?.catch(() => undefined))?.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The token's owner, read once. @throws AbortedError when `signal` aborts first; CallError */
  me(signal?: AbortSignal): Promise<Person> {
    return this.#me.get(signal);
  }

  /** The parts behind the connection, for what is built on it here. Loaded by the first who asks. @internal @throws AbortedError when `signal` aborts first */
  engine(signal?: AbortSignal): Promise<Engine> {
    return this.#engine.get(signal);
  }

  async #load(): Promise<Engine> {
    const closes = this.#closes;
    const { Engine } = await import("./engine.ts");
    const engine = new Engine({
      client: this.#client,
      emit: (name, payload) => this.#tell(name, payload),
      hearsMore: () => this.eventNames().some((name) => /^(room|membership|attachmentAction):/.test(name)),
      me: async () => innerId("PEOPLE", (await this.me()).id) ?? "",
      options: this.#options,
    });
    if (closes === this.#closes) this.#loaded = engine;
    return engine;
  }

  #tell<Name extends keyof RealtimeEvents>(name: Name, payload: RealtimeEvents[Name]): void {
    if (name === "error" && this.listenerCount("error") === 0) this.#client.log.error("The realtime connection failed", payload);
    else this.emit(name, payload);
  }
}
