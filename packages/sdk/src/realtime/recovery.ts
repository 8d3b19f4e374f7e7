import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import type { Client } from "../core/client.ts";
import type { WebexError } from "../core/errors.ts";
import { type CatchUpLimits, type CatchUpSource, catchUp } from "./catchUp.ts";
import type { RealtimeEvents } from "./events.ts";
import type { Inbound } from "./inbound/inbound.ts";
import { type Services, serviceUrl } from "./services.ts";

const limits: CatchUpLimits = { rooms: 200, activitiesPerRoom: 1000 };
/** What the service stamped just before the loss may have been under way: these milliseconds are read again, and known ones dropped. */
const overlapInMs = 5000;

/** What recovering needs. */
export interface RecoveryParts {
  client: Client;
  services: Services;
  inbound: Pick<Inbound, "hold" | "replay" | "told" | "release">;
  closing: AbortSignal;
  emit<Name extends keyof RealtimeEvents>(name: Name, payload: RealtimeEvents[Name]): void;
}

/**
 * Reads what was missed while the connection was lost. What arrives meanwhile waits, so that each room keeps its order.
 *
 * Time is the service's own, taken from its frames: clocks of clients differ.
 */
export class Recovery {
  readonly #parts: RecoveryParts;
  /** Time of the last frame; what came before it has arrived. */
  #seenAtMs: number | undefined;
  /** Where the gap begins that is not closed yet. */
  #gapAtMs: number | undefined;
  /** Which connection it is: a recovery of an older one gives up. */
  #connection = 0;

  constructor(parts: RecoveryParts) {
    this.#parts = parts;
  }

  /** Takes note of a frame. */
  saw(timestamp: unknown): void {
    if (typeof timestamp === "number") this.#seenAtMs = Math.max(this.#seenAtMs ?? 0, timestamp);
  }

  /** The connection is lost. */
  lost(): void {
    this.#gapAtMs ??= this.#seenAtMs;
    this.#connection += 1;
  }

  /** The connection is back. Never rejects. */
  async resumed(): Promise<void> {
    const { inbound, emit } = this.#parts;
    const gapAtMs = this.#gapAtMs;
    if (gapAtMs === undefined) return;
    const connection = this.#connection;
    inbound.hold();
    emit("gap", { since: new Date(gapAtMs).toISOString() });
    try {
      const result = await catchUp(this.#source(), gapAtMs - overlapInMs, limits, (activity) => inbound.replay(activity));
      await inbound.told();
      if (connection !== this.#connection) return;
      this.#gapAtMs = undefined;
      emit("recovered", { since: new Date(gapAtMs).toISOString(), ...result });
    } catch (error) {
      // The gap stays open: the next connection reads it again.
      if (connection === this.#connection) emit("error", error as WebexError);
    } finally {
      if (connection === this.#connection) inbound.release();
    }
  }

  #source(): CatchUpSource {
    const { client, services, closing } = this.#parts;
    const ask = async <T>(path: string, query: Record<string, string | number | boolean | undefined>): Promise<T[]> => {
      const base = serviceUrl(await services.catalog(), "conversation");
      const { body } = await client.request<{ items?: T[] }>({ method: "GET", url: `${base}/${path}`, query }, { signal: closing });
      return body.items ?? [];
    };
    return {
      rooms: (sinceDate, conversationsLimit) =>
        ask<WireConversation>("conversations", {
          uuidEntryFormat: true,
          activitiesLimit: 0,
          participantsLimit: 0,
          conversationsLimit,
          sinceDate,
        }),
      activities: ({ id }, { sinceMs, beforeMs, limit }) =>
        ask<WireActivity>("activities", { conversationId: id, limit, sinceDate: sinceMs, maxDate: beforeMs }),
    };
  }
}
