import type { EventData } from "@parley/protocol/frame";
import type { KmsReply, KmsRequest } from "@parley/protocol/kms";
import type { Actor } from "../platform/context.ts";

/** What the KMS needs from its neighbours, in its own words. */
export interface KmsPorts {
  /** Persons who may read the keys of a resource now; `undefined` when no room has claimed it. Asked each time, never copied. */
  readersOf(resourceUrl: string): Promise<readonly string[] | undefined>;
  /** Sends an event to one device's socket, if it is this person's. */
  push(personId: string, deviceUrl: string, data: EventData): Promise<void>;
  /** What is to go wrong with a request of somebody, where that is tested; the operation is `exchange` or the method. */
  disturb?(personId: string, operation: string): { isLost?: boolean | undefined; status?: number | undefined } | undefined;
  /** Told of every request and how it went, where somebody looks into the server: no key, and nothing that was wrapped. */
  watch?(exchange: KmsExchange): void;
  /** The person behind a token that stands inside a KMS message. */
  authenticate(token: string): Promise<Actor | undefined>;
}

/** A request to the KMS and how it went. */
export interface KmsExchange {
  personId: string;
  /** Method and shape of the address. */
  operation: string;
  uri: string;
  deviceUrl: string;
  /** `undefined` when no reply goes out. */
  status: number | undefined;
  reason: string | undefined;
}

/**
 * What the KMS offers to other slices. Everything here may read or write the database: call it before a transaction, never
 * inside one.
 */
export interface Kms {
  /** Makes the key of a new room and the resource to which it is bound. Until a room claims the resource, only the creator may read. */
  createRoomKey(creatorId: string): Promise<{ keyUrl: string; resourceUrl: string }>;
  /** Encrypts a text as clients do. @throws UnknownKeyError */
  encrypt(keyUrl: string, text: string): Promise<string>;
  /** Decrypts a text. @throws UnknownKeyError @throws UnreadableContentError when the text was not made with this key. */
  decrypt(keyUrl: string, jwe: string): Promise<string>;
  /** What decrypts texts under a key without waiting for each, as lists want it. @throws UnknownKeyError; the function itself as `decrypt` does */
  opener(keyUrl: string): Promise<(jwe: string) => string>;
  /** Whether somebody may have a key handed out. */
  mayRead(actor: Actor, keyUrl: string): Promise<boolean>;
  /** URL of the resource to which a key is bound; `undefined` when it is not bound or not known. */
  resourceOf(keyUrl: string): Promise<string | undefined>;
  /**
   * Executes a wrapped request that came inside a request to another service, which itself changes who is a member: adding and
   * removing authorizations is therefore granted to everybody who may read the resource.
   *
   * @returns The wrapped reply, and both messages in clear. A reply whose `status` is 400 or more is a refusal.
   * @throws Problem 400 when the message cannot be read, 403 when it is not the actor's.
   */
  exchange(actor: Actor, wrapped: string): Promise<{ wrappedReply: string; request: KmsRequest; reply: KmsReply }>;
  /** Opens the key pair of the KMS, or begins to make it, which the first request would do otherwise. @throws WrongMasterKeyError */
  prepare(): Promise<void>;
}
