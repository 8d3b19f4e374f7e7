import type { Client } from "../../core/client.ts";
import { Emitter } from "../../core/emitter.ts";
import type { RealtimeEvents } from "../events.ts";
import { Once } from "../once.ts";
import type { Realtime } from "../realtime.ts";

/** An event in the shape of the official SDK: like the body of a webhook, without what only webhooks have. */
export class ListenEvent<Data> {
  /** Who listens. */
  readonly createdBy: string;
  readonly orgId: string;
  readonly resource: string;
  readonly ownedBy = "creator";
  readonly status = "active";
  /** When listening began; ISO 8601, UTC. */
  readonly created: string;
  readonly data: Data;
  readonly event: string;
  /** Who did it. */
  readonly actorId: string;

  constructor(listener: ListenOrigin, event: string, actorId: string, data: Data) {
    this.createdBy = listener.createdBy;
    this.orgId = listener.orgId;
    this.resource = listener.resource;
    this.created = listener.created;
    this.data = data;
    this.event = event;
    this.actorId = actorId;
  }

  /** The event as JSON, for logs. */
  toString(): string {
    return JSON.stringify(this);
  }
}

/** Who listens to what, and since when. */
export interface ListenOrigin {
  createdBy: string;
  orgId: string;
  resource: string;
  created: string;
}

/** How one realtime event is told in the shape of the official SDK. */
export type Translation<Name extends keyof RealtimeEvents> = (payload: RealtimeEvents[Name]) => { actorId: string; data: unknown };

/** Which realtime events a resource tells, and how: by the name under which it tells them. */
export type Translations = {
  [event: string]: { [Name in keyof RealtimeEvents]: { from: Name; to: Translation<Name> } }[keyof RealtimeEvents];
};

/** The `listen` of one resource: tells its part of the realtime events. Resources share one connection. */
export class Listening<Events extends object> extends Emitter<Events> {
  readonly #client: Client;
  readonly #realtime: Realtime;
  readonly #resource: string;
  readonly #translations: Translations;
  readonly #subscribed: Once<void> = new Once(() => this.#start());
  #removers: (() => void)[] = [];
  #isListening = false;
  /** Calls of `listen` under way. */
  #calls = 0;
  /** How often it was stopped: a start that was overtaken by a stop subscribes to nothing. */
  #stops = 0;

  constructor(client: Client, realtime: Realtime, resource: string, translations: Translations) {
    super((error, name) => client.log.error(`A listener of ${resource} ${name} failed`, error));
    this.#client = client;
    this.#realtime = realtime;
    this.#resource = resource;
    this.#translations = translations;
  }

  /** Begins to tell; resolves once the connection is confirmed. Done already, it only sees to the connection. */
  async listen(signal?: AbortSignal): Promise<void> {
    const stops = this.#stops;
    this.#calls += 1;
    try {
      await this.#subscribed.get(signal);
      await this.#realtime.connect(signal);
      if (stops === this.#stops) this.#isListening = true;
    } catch (error) {
      // Nobody was promised anything yet, and nobody else is waiting for it.
      if (this.#calls === 1 && !this.#isListening && stops === this.#stops) this.stop();
      throw error;
    } finally {
      this.#calls -= 1;
    }
  }

  /** Tells nothing more, at once. Listeners and the connection stay. */
  stop(): void {
    this.#stops += 1;
    this.#isListening = false;
    this.#subscribed.forget();
    for (const remove of this.#removers.splice(0)) remove();
  }

  async #start(): Promise<void> {
    const stops = this.#stops;
    const me = await this.#realtime.me();
    const created = new Date(this.#client.clock.now()).toISOString();
    // Before the connection, so that not even its first event is missed.
    if (stops === this.#stops) this.#subscribe({ createdBy: me.id, orgId: me.orgId, resource: this.#resource, created });
  }

  #subscribe(listener: ListenOrigin): void {
    for (const [event, { from, to }] of Object.entries(this.#translations)) {
      const tell = (payload: RealtimeEvents[typeof from]) => {
        const { actorId, data } = (to as Translation<typeof from>)(payload);
        this.emit(event as keyof Events, new ListenEvent(listener, event, actorId, data) as Events[keyof Events]);
      };
      this.#removers.push(this.#realtime.on(from, tell));
    }
  }
}
