import { CompactEncrypt, compactDecrypt } from "jose";

/** A key that encrypts what is in a room, as the KMS hands it out. */
export interface ContentKey {
  /** Names the key in activities: `kms://<host>/keys/<uuid>`. */
  uri: string;
  key: CryptoKey;
}

/** A content key as it travels: 32 bytes in base64url. */
export interface ContentJwk {
  kty: "oct";
  k: string;
  kid?: string;
  alg?: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Takes a key from the KMS into use. Rejects with a `DOMException` when `k` is not 32 bytes. */
export async function importContentKey(uri: string, jwk: ContentJwk): Promise<ContentKey> {
  const key = await crypto.subtle.importKey("jwk", { kty: "oct", k: jwk.k, alg: "A256GCM", ext: true }, "AES-GCM", true, [
    "encrypt",
    "decrypt",
  ]);
  return { uri, key };
}

/** Makes a fresh random content key, as a KMS does. */
export async function generateContentJwk(uri: string): Promise<ContentJwk & { kid: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const k = btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  return { kty: "oct", kid: uri, k, alg: "A256GCM" };
}

/**
 * Encrypts a text of a room: compact JWE, `dir`, `A256GCM`, no `kid` in the header.
 *
 * @source observed: this is the header the official clients write; they read it with and without `kid`.
 */
export function encryptText(key: ContentKey, text: string): Promise<string> {
  return new CompactEncrypt(encoder.encode(text)).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key.key);
}

/** Decrypts a text of a room. Rejects with jose's `JWEDecryptionFailed` or `JWEInvalid` when key or text do not fit. */
export async function decryptText(key: ContentKey, jwe: string): Promise<string> {
  const { plaintext } = await compactDecrypt(jwe, key.key, {
    keyManagementAlgorithms: ["dir"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  return decoder.decode(plaintext);
}
