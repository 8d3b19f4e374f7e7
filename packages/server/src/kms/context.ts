import type { KeyObject } from "node:crypto";
import type { KmsChannel, KmsDetails } from "@parley/protocol/kms";
import type { Context } from "../platform/context.ts";
import type { LruMap } from "../platform/lru.ts";
import type { KmsPorts } from "./ports.ts";
import type { KmsTables } from "./schema.ts";
import type { Vault } from "./vault.ts";

/** What all requests to the KMS share. */
export interface KmsServices {
  readonly ports: KmsPorts;
  readonly vault: Vault;
  /** The key pair with which every key exchange begins; made at the first call, the same for ever. */
  exchangeKey(): Promise<ExchangeKey>;
  /** Content keys in use, by URL. */
  readonly contentKeys: LruMap<string, KeyObject>;
  /** Channels in use, by URL. */
  readonly channels: LruMap<string, OpenChannel>;
}

/** The context of one request to the KMS. */
export interface KmsContext extends Context<KmsTables>, KmsServices {}

/** The context of work that nobody in particular asked for. */
export type KmsStore = Omit<KmsContext, "actor">;

/** The RSA key pair of the KMS, ready for its two uses. */
export interface ExchangeKey {
  details: KmsDetails;
  kid: string;
  decryptKey: CryptoKey;
  signKey: CryptoKey;
}

/** A channel that a key exchange has opened: it belongs to one person and one device. */
export interface OpenChannel {
  channel: KmsChannel;
  personId: string;
  deviceUrl: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
}
