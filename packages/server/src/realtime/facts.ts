import type { WireActivity } from "@parley/protocol/activity";
import type { Fact, StoredFact } from "../platform/fact.ts";

/** A person's token ceased to be good. Sockets of the person whose token is no longer accepted are closed. */
export type TokenRevoked = Fact<"token.revoked", { personId: string }>;

/** Fact -> type of the event its audience is sent; what the fact holds is what the event says. Facts that are not here reach no socket. */
const eventTypes: Record<string, string> = { "activity.created": "conversation.activity" };

/** The event that tells of a fact, as JSON; `undefined` when clients are not told of such facts. */
export function eventOf({ type, json }: Pick<StoredFact, "type" | "json">): string | undefined {
  const eventType = eventTypes[type];
  return eventType && `{"eventType":"${eventType}",${json.slice(1)}`;
}

/** Facts after which a person's tokens may be good no more. */
const endings: readonly string[] = ["token.revoked", "person.deactivated", "person.deleted"];

/** The person whose tokens may have ended, when the fact says so. */
export function revokedPerson({ type, data }: Fact): string | undefined {
  return endings.includes(type) ? (data as TokenRevoked["data"]).personId : undefined;
}

/** Who is no longer in which room, when the fact says so. */
export function endedMembership({ type, key, data }: Fact): { personId: string; roomId: string } | undefined {
  if (type !== "activity.created") return undefined;
  const { activity } = data as { activity: WireActivity };
  const { id } = (activity.object ?? {}) as { id?: string };
  return activity.verb === "leave" && id !== undefined ? { personId: id, roomId: key } : undefined;
}
