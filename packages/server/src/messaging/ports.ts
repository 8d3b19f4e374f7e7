import type { EventData } from "@parley/protocol/frame";
import type { KmsReply, KmsRequest } from "@parley/protocol/kms";
import type { Blobs } from "../platform/blobs/blobs.ts";
import type { Actor, Context } from "../platform/context.ts";
import type { MessagingTables } from "./schema.ts";

/** What messaging knows of a person. */
export interface Member {
  id: string;
  orgId: string;
  email: string;
  displayName: string;
  type: "person" | "bot" | "appuser";
  /** Gone for good: named by what they wrote, and not to be added anywhere. */
  isDeleted?: boolean;
}

/** What was found at an address, while it comes. */
export interface FetchedFile {
  name: string | undefined;
  type: string | undefined;
  content: AsyncIterable<Uint8Array>;
}

/** What messaging needs from its neighbours, in its own words. */
export interface MessagingPorts {
  people: {
    find(ids: readonly string[]): Promise<Map<string, Member>>;
    findByEmail(email: string): Promise<Member | undefined>;
    /** The person with this address; somebody unknown becomes a pending person. */
    invite(email: string): Promise<Member>;
  };
  kms: {
    /** Makes a key and the resource of a new room, bound to each other. */
    createRoomKey(creatorId: string): Promise<{ keyUrl: string; resourceUrl: string }>;
    encrypt(keyUrl: string, text: string): Promise<string>;
    decrypt(keyUrl: string, jwe: string): Promise<string>;
    /** What decrypts texts under a key without waiting for each. */
    opener(keyUrl: string): Promise<(jwe: string) => string>;
    /** Whether somebody may have a key handed out. */
    mayRead(actor: Actor, keyUrl: string): Promise<boolean>;
    /** The resource a key is bound to. */
    resourceOf(keyUrl: string): Promise<string | undefined>;
    /** Executes a wrapped request that came inside a request to the conversation service. */
    exchange(actor: Actor, wrapped: string): Promise<{ wrappedReply: string; request: KmsRequest; reply: KmsReply }>;
  };
  files: {
    blobs: Blobs;
    /** Fetches what is at an address that a caller gave. @throws Problem 400 that says why it cannot be had */
    fetch(url: string): Promise<FetchedFile>;
  };
  /** Tells people who are connected; nothing is stored. */
  broadcast(personIds: readonly string[], data: EventData): void;
}

/** What the use cases of messaging are given. */
export interface MessagingContext extends Context<MessagingTables>, MessagingPorts {}
