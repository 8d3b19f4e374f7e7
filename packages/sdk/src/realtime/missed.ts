import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import type { Client } from "../core/client.ts";
import { ApiError } from "../core/errors.ts";
import { type CatchUpLimits, type CatchUpSource, type CaughtUp, catchUp } from "./catchUp.ts";
import type { Services } from "./services.ts";

const usualLimits: CatchUpLimits = { rooms: 200, activitiesPerRoom: 1000, activities: 10_000 };

/** What reading needs. */
export interface MissedParts {
  client: Client;
  services: Services;
  closing: AbortSignal;
  limits?: Partial<CatchUpLimits> | undefined;
}

/**
 * Reads from the conversation service what has happened since a time. Loaded when something was missed.
 *
 * @param sinceMs - Milliseconds since 1970, by the service's clock.
 * @throws CallError, ConnectionError when it cannot be read; AbortedError
 */
export function readMissed(parts: MissedParts, sinceMs: number, tell: (activity: WireActivity) => void): Promise<CaughtUp> {
  return catchUp(sourceOf(parts), sinceMs, { ...usualLimits, ...parts.limits }, tell);
}

function sourceOf({ client, services, closing }: MissedParts): CatchUpSource {
  const ask = async <T>(path: string, query: Record<string, string | number | boolean | undefined>): Promise<T[]> => {
    const base = await services.url("conversation");
    const request = { method: "GET", url: `${base}/${path}`, query };
    const { body } = await client.request<{ items?: T[] } | undefined>(request, { signal: closing });
    return Array.isArray(body?.items) ? body.items : [];
  };
  const rooms = { uuidEntryFormat: true, participantsLimit: 0 };
  return {
    rooms: (sinceDate, conversationsLimit) =>
      ask<WireConversation>("conversations", { ...rooms, activitiesLimit: 0, conversationsLimit, sinceDate }),
    left: (sinceDate, conversationsLimit) =>
      ask<WireConversation>("conversations/left", { ...rooms, activitiesLimit: 1, conversationsLimit, sinceDate }).catch(noneIfUnknown),
    activities: ({ id }, { sinceMs, beforeMs, limit }) =>
      ask<WireActivity>("activities", { conversationId: id, limit, sinceDate: sinceMs, maxDate: beforeMs }),
  };
}

/** A service that has no such list takes nothing else away from what was missed. */
function noneIfUnknown(error: unknown): [] {
  if (error instanceof ApiError && (error.status === 404 || error.status === 501)) return [];
  throw error;
}
