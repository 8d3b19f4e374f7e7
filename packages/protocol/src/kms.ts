import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, decodeProtectedHeader } from "jose";
import type { ContentJwk } from "./content.ts";

/** What a client needs to talk to the KMS for the first time. `rsaPublicKey` is a JWK as a string. */
export interface KmsDetails {
  kmsCluster: string;
  rsaPublicKey: string;
}

/** Who asks. The bearer is the access token without its `Bearer` prefix. */
export interface KmsClient {
  /** URL of the device whose socket takes the reply. */
  clientId: string;
  credential: { userId: string; bearer: string };
}

/** Public half of a P-256 key pair. */
export interface EcPublicJwk {
  kty: "EC";
  crv: "P-256";
  x: string;
  y: string;
  kid?: string;
}

/** A request to the KMS, before wrapping. */
export interface KmsRequest {
  requestId: string;
  client: KmsClient;
  method: "create" | "retrieve" | "update" | "delete";
  uri: string;
  jwk?: EcPublicJwk;
  /** How many keys to make. */
  count?: number;
  userIds?: string[];
  keyUris?: string[];
  resourceUri?: string;
}

/** A content key as the KMS describes it. */
export interface KmsKey {
  uri: string;
  jwk: ContentJwk;
  userId?: string;
  createDate?: string;
  bindDate?: string;
  resourceUri?: string;
}

/** The thing whose members may read its keys: one for each room. */
export interface KmsResource {
  uri: string;
  keyUris: string[];
  authorizationUris: string[];
}

/** One person's right to read the keys of a resource. */
export interface KmsAuthorization {
  uri: string;
  authId: string;
  resourceUri: string;
}

/** A reply of the KMS, after unwrapping. A `status` of 400 or more is a refusal with `reason`. */
export interface KmsReply {
  status: number;
  requestId: string;
  reason?: string;
  errorCode?: number;
  key?: KmsKey;
  keys?: KmsKey[];
  resource?: KmsResource;
  authorizations?: KmsAuthorization[];
}

/** The reply to a key exchange: the server's half, and how long the channel lives. */
export interface EcdheReply {
  status: number;
  requestId: string;
  reason?: string;
  key: {
    uri: string;
    jwk: EcPublicJwk;
    userId: string;
    clientId: string;
    createDate: string;
    expirationDate: string;
  };
}

/** The channel both sides share after the key exchange. Its uri is the `kid` of every message in it. */
export interface KmsChannel {
  uri: string;
  key: CryptoKey;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ecdh = { name: "ECDH", namedCurve: "P-256" } as const;

/** Makes the P-256 key pair of one side of a key exchange. */
export async function createExchangeKeys(): Promise<{ privateKey: CryptoKey; publicJwk: EcPublicJwk }> {
  const pair = await crypto.subtle.generateKey(ecdh, true, ["deriveBits"]);
  const { x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  return { privateKey: pair.privateKey, publicJwk: { kty: "EC", crv: "P-256", x: x as string, y: y as string } };
}

/**
 * Derives the key of a channel from one's own private and the other side's public key:
 * HKDF-SHA-256 over the raw secret, with 32 zero bytes of salt and no info.
 *
 * @source observed in exchanges with the official clients
 */
export async function deriveChannel(uri: string, privateKey: CryptoKey, theirs: EcPublicJwk): Promise<KmsChannel> {
  const { kty, crv, x, y } = theirs;
  const publicKey = await crypto.subtle.importKey("jwk", { kty, crv, x, y, ext: true }, ecdh, false, []);
  const secret = await crypto.subtle.deriveBits({ name: "ECDH", public: publicKey }, privateKey, 256);
  const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: new Uint8Array() },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
  return { uri, key };
}

/** Wraps a message in a channel: compact JWE, `dir`, `A256GCM`, `kid` = the channel's uri. */
export function wrap(channel: KmsChannel, message: KmsRequest | KmsReply): Promise<string> {
  return new CompactEncrypt(encoder.encode(JSON.stringify(message)))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: channel.uri })
    .encrypt(channel.key);
}

/** Unwraps a message of a channel. Rejects with an error of jose when it was not made in this channel. */
export async function unwrap<Message extends KmsRequest | KmsReply>(channel: KmsChannel, jwe: string): Promise<Message> {
  const { plaintext } = await compactDecrypt(jwe, channel.key, {
    keyManagementAlgorithms: ["dir"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  return JSON.parse(decoder.decode(plaintext)) as Message;
}

/** The `kid` that a wrapped message names, which tells key exchange from channel. `undefined` when it is malformed. */
export function kidOf(wrapped: string): string | undefined {
  try {
    return decodeProtectedHeader(wrapped).kid;
  } catch {
    return undefined;
  }
}

/** Whether a wrapped message is the signed reply to a key exchange (three parts) and not a JWE (five). */
export function isSigned(wrapped: string): boolean {
  return wrapped.split(".").length === 3;
}

/** Wraps the first request of a key exchange for the KMS's RSA key: RSA-OAEP with SHA-1, as the wire has it. */
export async function wrapForRsa(details: KmsDetails, request: KmsRequest): Promise<string> {
  const jwk = JSON.parse(details.rsaPublicKey) as { kty: string; n: string; e: string; kid: string };
  const key = await importRsa(jwk, { name: "RSA-OAEP", hash: "SHA-1" }, "encrypt");
  return new CompactEncrypt(encoder.encode(JSON.stringify(request)))
    .setProtectedHeader({ alg: "RSA-OAEP", enc: "A256GCM", kid: jwk.kid })
    .encrypt(key);
}

/** Server side of {@link wrapForRsa}. */
export async function unwrapWithRsa(privateKey: CryptoKey, jwe: string): Promise<KmsRequest> {
  const { plaintext } = await compactDecrypt(jwe, privateKey, {
    keyManagementAlgorithms: ["RSA-OAEP"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  return JSON.parse(decoder.decode(plaintext)) as KmsRequest;
}

/** Server side: signs the reply to a key exchange with the KMS's RSA key (RS256). */
export function signExchangeReply(privateKey: CryptoKey, kid: string, reply: EcdheReply): Promise<string> {
  return new CompactSign(encoder.encode(JSON.stringify(reply))).setProtectedHeader({ alg: "RS256", kid }).sign(privateKey);
}

/** Checks and reads the signed reply to a key exchange. Rejects with an error of jose when the signature is not the KMS's. */
export async function verifyExchangeReply(details: KmsDetails, jws: string): Promise<EcdheReply> {
  const jwk = JSON.parse(details.rsaPublicKey) as { kty: string; n: string; e: string };
  const { alg } = decodeProtectedHeader(jws);
  const key = await importRsa(jwk, { name: alg === "PS256" ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, "verify");
  const { payload } = await compactVerify(jws, key, { algorithms: ["RS256", "PS256"] });
  return JSON.parse(decoder.decode(payload)) as EcdheReply;
}

function importRsa({ kty, n, e }: { kty: string; n: string; e: string }, how: RsaHashedImportParams, use: KeyUsage): Promise<CryptoKey> {
  return crypto.subtle.importKey("jwk", { kty, n, e }, how, false, [use]);
}
