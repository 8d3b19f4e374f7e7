import type { CallOptions, Client } from "../../core/client.ts";
import type { Listener } from "../../core/emitter.ts";
import { Memberships } from "../../rest/memberships.ts";
import { idOf, type Ref } from "../../rest/ref.ts";
import type { MembershipEvent, MembershipSeen } from "../events.ts";
import type { LastSeen, MembershipReadStatus } from "../readStatus.ts";
import type { Realtime } from "../realtime.ts";
import { type ListenEvent, Listening, type Translations } from "./listening.ts";

/** Events of `webex.memberships` while it listens. */
export interface MembershipsEvents {
  created: ListenEvent<Omit<MembershipEvent, "actorId">>;
  updated: ListenEvent<Omit<MembershipEvent, "actorId">>;
  deleted: ListenEvent<Omit<MembershipEvent, "actorId">>;
  seen: ListenEvent<Omit<MembershipSeen, "actorId">>;
}

function toMembership<Event extends { actorId: string }>({ actorId, ...data }: Event): { actorId: string; data: Omit<Event, "actorId"> } {
  return { actorId, data };
}

const translations = {
  created: { from: "membership:created", to: toMembership },
  updated: { from: "membership:updated", to: toMembership },
  deleted: { from: "membership:deleted", to: toMembership },
  seen: { from: "membership:seen", to: toMembership },
} satisfies Translations;

/** Memberships, with their events, and with how far each member has read. */
export class LiveMemberships extends Memberships {
  readonly #realtime: Realtime;
  readonly #listening: Listening<MembershipsEvents>;

  constructor(client: Client, realtime: Realtime) {
    super(client);
    this.#realtime = realtime;
    this.#listening = new Listening(client, realtime, "memberships", translations);
  }

  /**
   * Begins to tell `created`, `updated`, `deleted` and `seen`; resolves once the connection is confirmed. Called again, it changes nothing.
   *
   * @throws AbortedError when `signal` aborts first; ConnectionError, DeviceLimitError, CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#membershipslisten
   */
  listen(signal?: AbortSignal): Promise<void> {
    return this.#listening.listen(signal);
  }

  /** Tells nothing more. Listeners stay until `off`, the connection until `webex.realtime.close()`. */
  stopListening(): void {
    this.#listening.stop();
  }

  /** Adds a listener and returns the function that removes it. */
  on<Name extends keyof MembershipsEvents>(name: Name, listener: Listener<MembershipsEvents[Name]>): () => void {
    return this.#listening.on(name, listener);
  }

  /** Adds a listener for the next event of this name only; returns the function that removes it before. */
  once<Name extends keyof MembershipsEvents>(name: Name, listener: Listener<MembershipsEvents[Name]>): () => void {
    return this.#listening.once(name, listener);
  }

  /** Removes one listener, or, without one, all listeners of this name. */
  off<Name extends keyof MembershipsEvents>(name: Name, listener?: Listener<MembershipsEvents[Name]>): void {
    this.#listening.off(name, listener);
  }

  /**
   * Lists the members of a room with how far each has read. All are in one answer.
   *
   * @param room - The room, its id, or an object with its id as `roomId`.
   * @throws InvalidInputError when it is no room's id; NotFoundError; CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#membershipslistwithreadstatus
   */
  async listWithReadStatus(room: Ref | { readonly roomId: string }, options?: CallOptions): Promise<{ items: MembershipReadStatus[] }> {
    const engine = await this.#realtime.engine(options?.signal);
    const { listMemberships } = await import("../readStatus.ts");
    return listMemberships(engine, typeof room === "object" && "roomId" in room ? room.roomId : idOf(room), options);
  }

  /**
   * Says that the token's owner has read up to a message: sends a read receipt.
   *
   * @param message - The message, or its id, which costs one more request.
   * @throws InvalidInputError when it is no message; NotFoundError; CallError
   * @source documented https://webex.github.io/webex-js-sdk/api/#membershipsupdatelastseen
   */
  async updateLastSeen(message: string | { readonly id: string; readonly roomId: string }, options?: CallOptions): Promise<LastSeen> {
    const [engine, me] = await Promise.all([this.#realtime.engine(options?.signal), this.#realtime.me(options?.signal)]);
    const { updateLastSeen } = await import("../readStatus.ts");
    return updateLastSeen(engine, message, me.id, options);
  }
}
