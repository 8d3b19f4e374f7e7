import { Problem } from "../platform/problem.ts";

/** What a webhook can be told of a resource. */
interface Watchable {
  events: readonly string[];
  /** Keys its filter may have; `undefined` where they are not known here. */
  filters?: readonly string[];
  /** Read scopes without which nobody is told. */
  scopes: readonly string[];
  /** Administrators only. */
  forAdmins?: true;
  /** Scope for hearing of the whole organization; absent where `ownedBy=org` does not exist. */
  orgScope?: string;
}

const lifecycle = ["created", "updated", "deleted"];
const meetingFilters = ["hostEmail", "hostUserId", "meetingNumber", "meetingId"];

/**
 * Resources, their events and their filters.
 *
 * @source documented https://developer.webex.com/docs/webhook-event-reference and
 *   https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook; scopes outside messaging are inferred
 */
const watchables: Readonly<Record<string, Watchable>> = {
  messages: {
    events: lifecycle,
    filters: ["roomId", "roomType", "personId", "personEmail", "mentionedPeople", "hasFiles"],
    scopes: ["spark:messages_read"],
    orgScope: "spark-compliance:messages_read",
  },
  memberships: { events: lifecycle, filters: ["roomId", "personId", "personEmail", "isModerator"], scopes: ["spark:memberships_read"] },
  rooms: { events: ["created", "updated", "migrated"], filters: ["type", "isLocked"], scopes: ["spark:rooms_read"], orgScope: "" },
  attachmentActions: { events: ["created"], filters: ["roomId", "messageId", "personId"], scopes: ["spark:messages_read"] },
  meetings: { events: [...lifecycle, "started", "ended"], filters: meetingFilters, scopes: ["meeting:schedules_read"], orgScope: "" },
  meetingParticipants: { events: ["joined", "left"], filters: meetingFilters, scopes: ["meeting:participants_read"], orgScope: "" },
  meetingTranscripts: { events: lifecycle, filters: meetingFilters, scopes: ["meeting:transcripts_read"], orgScope: "" },
  recordings: { events: lifecycle, filters: meetingFilters, scopes: ["meeting:recordings_read"], orgScope: "" },
  convergedRecordings: { events: lifecycle, scopes: ["spark:recordings_read"], orgScope: "" },
  telephony_calls: { events: lifecycle, scopes: ["spark:calls_read"] },
  telephony_conference: { events: lifecycle, scopes: ["spark:calls_read"] },
  telephony_mwi: { events: lifecycle, scopes: ["spark:calls_read"] },
  dataSources: { events: lifecycle, scopes: [], forAdmins: true },
  uc_counters: { events: lifecycle, scopes: [], forAdmins: true },
  serviceApp: { events: ["authorized", "deauthorized"], scopes: [], forAdmins: true },
  adminBatchJobs: { events: ["statusChanged"], scopes: [], forAdmins: true, orgScope: "" },
  all: { events: [], filters: [], scopes: ["spark:messages_read", "spark:memberships_read", "spark:rooms_read"] },
};

/** What is known of a resource together with one of its events. @throws Problem 400 when the two do not go together */
export function requireWatchable(resource: string, event: string): Watchable {
  const watchable = Object.hasOwn(watchables, resource) ? watchables[resource] : undefined;
  if (!watchable) throw new Problem(400, `There is no resource ${resource} for webhooks.`);
  if (event !== "all" && !watchable.events.includes(event)) {
    const known = watchable.events.length ? `its events are ${watchable.events.join(", ")} and all` : "its only event is all";
    throw new Problem(400, `The resource ${resource} has no event ${event}: ${known}.`);
  }
  return watchable;
}

/** Scopes that the owner of a webhook must keep. */
export function scopesOf({ resource, owned_by }: { resource: string; owned_by: string }): readonly string[] {
  const { scopes = [], orgScope } = watchables[resource] ?? {};
  return owned_by === "org" && orgScope ? [orgScope] : scopes;
}
