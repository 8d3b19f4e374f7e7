import type { AttachmentActivity } from "@parley/contract/attachmentActions";
import type { Message } from "@parley/contract/messages";
import type { WireActivity } from "@parley/protocol/activity";
import type { DecryptionError, WebexError } from "../core/errors.ts";
import type { ConnectionName } from "./connection.ts";
import type { SharedFile } from "./inbound/sharedFile.ts";

/** A message, read from the event itself. Without texts when they could not be decrypted. */
export interface MessageEvent extends Message {
  /** Why there is no text. */
  decryptionError?: DecryptionError;
  /** Its files as they were shared, to be decrypted here; `files` has the addresses at which the service does it. */
  sharedFiles?: readonly SharedFile[];
}

/** New content of a message; `id` is that of the message, not of the edit. `created` is known only when the event says it. */
export interface MessageUpdate extends Omit<MessageEvent, "created" | "updated"> {
  created?: string;
  updated: string;
}

/** A message that is no more. */
export interface MessageDeletion {
  id: string;
  roomId: string;
  roomType: "direct" | "group";
  /** Who deleted it. */
  personId: string;
  personEmail: string;
}

/** Who is, or was, in which room. */
export interface MembershipEvent {
  id: string;
  roomId: string;
  roomType: "direct" | "group";
  personId: string;
  personEmail: string;
  personDisplayName: string;
  personOrgId: string;
  isModerator: boolean;
  /** A direct room that the person has hidden. */
  isRoomHidden: boolean;
  /** When this happened; ISO 8601, UTC. */
  created: string;
  /** Who did it. */
  actorId: string;
}

/** Somebody has read up to a message. */
export interface MembershipSeen extends Omit<MembershipEvent, "isModerator"> {
  /** The message. */
  lastSeenId: string;
}

/** A room that is new, or has changed. */
export interface RoomEvent {
  id: string;
  type: "direct" | "group";
  isLocked: boolean;
  /** When this happened; ISO 8601, UTC. */
  created: string;
  /** The title, when the event has it and it could be decrypted. */
  title?: string;
  creatorId?: string;
  lastActivity?: string;
  /** Who did it. */
  actorId: string;
}

/** What somebody has filled in on a card. Without `inputs` when they could not be decrypted. */
export interface AttachmentActionEvent extends Omit<AttachmentActivity, "inputs"> {
  /** By the ids of the card's inputs. */
  inputs?: Record<string, unknown>;
  /** Why there are no inputs. */
  decryptionError?: DecryptionError;
}

/** Somebody began to write in a room, or stopped. */
export interface TypingEvent {
  roomId: string;
  personId: string;
  isTyping: boolean;
}

/** An activity as the service sent it, with its texts decrypted; without them when they could not be. */
export interface ActivityEvent extends WireActivity {
  decryptionError?: DecryptionError;
}

/** Events about rooms and what is in them. */
export interface ResourceEvents {
  "message:created": MessageEvent;
  "message:updated": MessageUpdate;
  "message:deleted": MessageDeletion;
  "membership:created": MembershipEvent;
  "membership:updated": MembershipEvent;
  "membership:deleted": MembershipEvent;
  "membership:seen": MembershipSeen;
  "room:created": RoomEvent;
  "room:updated": RoomEvent;
  /** Told to whoever filled a card in, and to whoever posted it. */
  "attachmentAction:created": AttachmentActionEvent;
}

/** What was read after a gap. */
export interface Recovered {
  /** Where the gap began; ISO 8601, UTC. */
  since: string;
  /** Activities read, those that were known already included. */
  activities: number;
  /** Rooms in which something had happened. */
  rooms: number;
  /** UUIDs of rooms of which only the latest activities were read, or none. */
  incompleteRooms: string[];
  /** Whether there may be more rooms with news than were read. */
  hasMoreRooms: boolean;
}

/** Events of the realtime connection. */
export interface RealtimeEvents extends ResourceEvents {
  /** Where the connection stands has changed. */
  state: { state: ConnectionName; before: ConnectionName };
  /** The server has confirmed the connection. `resumed`: it was lost before, and what happened in between may be missing. */
  connected: { resumed: boolean };
  /**
   * The connection is lost. The next attempt starts after `retryInMs` milliseconds; without it there is none.
   * `code` is that of the socket, and 1006 when there was no socket.
   */
  disconnected: { retryInMs?: number; code: number; reason: string };
  /** The connection was lost after `since` (time of the service; ISO 8601, UTC) and is back: what was missed is being read. */
  gap: { since: string };
  /** What was missed has been told, by the same events, in order. Where there was too much, `incompleteRooms` and `hasMoreRooms` say so. */
  recovered: Recovered;
  /** Everything that happens in rooms, before it is told by the events above. */
  activity: ActivityEvent;
  /** Told while somebody else writes. Nothing follows when they go away without a word: forget it after some seconds. */
  "room:typing": TypingEvent;
  /** What other services push, untouched: `eventType` and what belongs to it. */
  event: { eventType: string; [field: string]: unknown };
  /** Something went wrong that no caller waits for. Without a listener it is logged. */
  error: WebexError;
}

/** One event about rooms: its name and what it says. */
export type ResourceEvent = { [Name in keyof ResourceEvents]: { name: Name; payload: ResourceEvents[Name] } }[keyof ResourceEvents];
