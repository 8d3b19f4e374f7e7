import type { WireActivity } from "@parley/protocol/activity";
import type { EventData } from "@parley/protocol/frame";
import type { Fact } from "../platform/fact.ts";

/** Something happened in a conversation. The activity is as every member sees it. */
export type ActivityCreated = Fact<"activity.created", { activity: WireActivity }>;

/** A person's token ceased to be good. Sockets of the person whose token is no longer accepted are closed. */
export type TokenRevoked = Fact<"token.revoked", { personId: string }>;

/** Fact -> the event its audience is sent. Facts that are not here reach no socket. */
const events: Record<string, (data: unknown) => EventData> = {
  "activity.created": (data) => ({ eventType: "conversation.activity", activity: (data as ActivityCreated["data"]).activity }),
};

/** The event that tells of a fact; `undefined` when clients are not told of such facts. */
export function eventOf({ type, data }: Fact): EventData | undefined {
  return events[type]?.(data);
}

/** The person whose token was revoked, when the fact says so. */
export function revokedPerson({ type, data }: Fact): string | undefined {
  return type === "token.revoked" ? (data as TokenRevoked["data"]).personId : undefined;
}
