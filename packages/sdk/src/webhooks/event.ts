import type { Membership } from "@parley/contract/memberships";
import type { Message } from "@parley/contract/messages";
import type { Room } from "@parley/contract/rooms";
import type { Webhook } from "@parley/contract/webhooks";

/** What every notification says: the webhook's own fields, who did it, and the thing without its content. */
export interface Notification<Resource extends string, Event extends string, Data> extends Omit<Webhook, "resource" | "event" | "secret"> {
  resource: Resource;
  event: Event;
  /** Who did it. */
  actorId: string;
  data: Data;
}

/** A message as notifications show it: ask for it with a token to read its words. */
export type MessageSummary = Omit<Message, "text" | "html" | "markdown" | "attachments">;

/** A room as notifications show it. */
export type RoomSummary = Pick<Room, "id" | "type" | "isLocked"> & Partial<Room>;

/** What somebody did with a card: ask for it with a token to read the inputs. */
export interface AttachmentActionSummary {
  id: string;
  type: "submit" | (string & {});
  messageId: string;
  personId: string;
  roomId: string;
  created: string;
}

/** Resources outside messaging. */
export type OtherResource =
  | "meetings"
  | "meetingParticipants"
  | "meetingTranscripts"
  | "recordings"
  | "convergedRecordings"
  | "telephony_calls"
  | "telephony_conference"
  | "telephony_mwi"
  | "uc_counters"
  | "serviceApp"
  | "adminBatchJobs"
  | "dataSources";

/** Something a webhook tells. Look at `resource` first, then at `event`: `data` follows. */
export type WebhookEvent =
  | Notification<"messages", "created" | "updated" | "deleted", MessageSummary>
  | Notification<"memberships", "created" | "updated" | "deleted", Membership>
  | Notification<"rooms", "created" | "updated" | "migrated", RoomSummary>
  | Notification<"attachmentActions", "created", AttachmentActionSummary>
  | Notification<OtherResource, string, Record<string, unknown>>;

/** The events of one resource. */
export type EventOf<Resource extends WebhookEvent["resource"]> = Extract<WebhookEvent, { resource: Resource }>;
