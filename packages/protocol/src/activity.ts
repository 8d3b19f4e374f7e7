/** What an activity says that somebody did. Open, because newer services add verbs. */
export type Verb =
  | "post"
  | "share"
  | "delete"
  | "create"
  | "add"
  | "leave"
  | "update"
  | "updateKey"
  | "acknowledge"
  | "assignModerator"
  | "unassignModerator"
  | "lock"
  | "unlock"
  | "hide"
  | "unhide"
  | "cardAction"
  | (string & {});

/** A person as activities and conversations show one. */
export interface WirePerson {
  objectType: "person";
  /** Bare UUID; equal to `entryUUID`. */
  id: string;
  entryUUID: string;
  emailAddress: string;
  entryEmail?: string;
  displayName: string;
  orgId: string;
  type: "PERSON" | "ROBOT" | (string & {});
  roomProperties?: RoomProperties;
}

/** What one member has set or seen in one conversation. */
export interface RoomProperties {
  isModerator?: boolean;
  lastSeenActivityUUID?: string;
  lastSeenActivityDate?: string;
}

/** Marks of a conversation that clients read. */
export type Tag = "ONE_ON_ONE" | "LOCKED" | "HIDDEN" | "TEAM" | (string & {});

/** A room as the conversation service shows it. Encrypted texts are compact JWEs under `encryptionKeyUrl`. */
export interface WireConversation {
  objectType: "conversation";
  id: string;
  url: string;
  published?: string;
  displayName?: string;
  computedTitle?: string;
  creatorUUID?: string;
  encryptionKeyUrl?: string;
  defaultActivityEncryptionKeyUrl?: string;
  kmsResourceObjectUrl?: string;
  tags: Tag[];
  lastReadableActivityDate?: string;
  lastRelevantActivityDate?: string;
  lastSeenActivityDate?: string;
  participants?: { items: WirePerson[] };
  activities?: { items: WireActivity[] };
}

/** A written message. `displayName` is the plain text and `content` the HTML, both encrypted. */
export interface WireComment {
  objectType: "comment";
  displayName?: string;
  content?: string;
  mentions?: { items: { objectType: "person"; id: string }[] };
  groupMentions?: { items: { objectType: "groupMention"; groupType: "all" | (string & {}) }[] };
  /** The markdown that the author wrote, encrypted as the other texts are. */
  markdown?: string;
  /** Adaptive cards: each the text of its JSON, encrypted as the other texts are. */
  cards?: string[];
}

/** What somebody has filled in on a card: the text of its JSON, encrypted. */
export interface WireSubmit {
  objectType: "submit";
  inputs: string;
}

/** A preview of a file, itself an encrypted file. */
export interface WireImage {
  width?: number;
  height?: number;
  url?: string;
  /** What opens it, encrypted. */
  scr?: string;
}

/** A file of a shared message. `displayName` and `scr` are encrypted under the activity's key. */
export interface WireFile {
  objectType: "file";
  displayName?: string;
  fileSize: number;
  mimeType: string;
  /** Where its ciphertext is. */
  url: string;
  /** What opens it: an encrypted reference, see `scr.ts`. */
  scr: string;
  image?: WireImage;
}

/** A message with files: what a written one has, and them. */
export interface WireContent extends Omit<WireComment, "objectType"> {
  objectType: "content";
  contentCategory?: "images" | "videos" | "documents" | "links" | (string & {});
  files: { items: WireFile[] };
}

/** A pointer to another activity, as in deletes and read receipts. */
export interface WireActivityRef {
  objectType: "activity";
  id: string;
}

/** What an activity was done to. */
export type WireObject = WireComment | WireContent | WireSubmit | WireConversation | WirePerson | WireActivityRef;

/** A thread or edit relation to an earlier activity. */
export interface WireParent {
  id: string;
  type: "reply" | "edit" | "cardAction" | (string & {});
}

/** One thing that happened in a conversation: what is stored, pushed and read back. */
export interface WireActivity {
  id: string;
  objectType: "activity";
  verb: Verb;
  url: string;
  published: string;
  actor: WirePerson;
  object?: WireObject;
  target?: WireConversation;
  encryptionKeyUrl?: string;
  clientTempId?: string;
  parent?: WireParent;
  /** A wrapped KMS request on the way in, its wrapped reply on the way out. */
  kmsMessage?: string;
}

/** Body with which a client asks the conversation service to record an activity. */
export interface ActivityRequest {
  verb: Verb;
  objectType?: "activity";
  clientTempId?: string;
  actor?: { id?: string; entryUUID?: string };
  object?: Record<string, unknown> & { objectType?: string; id?: string };
  target?: { id?: string; url?: string };
  encryptionKeyUrl?: string;
  parent?: WireParent;
  kmsMessage?: string | Record<string, unknown>;
}

/** Whether a conversation is between two people or among a group. */
export function roomTypeOf(tags: readonly Tag[]): "direct" | "group" {
  return tags.includes("ONE_ON_ONE") ? "direct" : "group";
}

/** Whether only moderators may change who is in the conversation. */
export function isLocked(tags: readonly Tag[]): boolean {
  return tags.includes("LOCKED");
}
