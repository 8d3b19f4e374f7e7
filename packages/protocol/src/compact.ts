import { fromBase64Url, toBase64Url } from "./base64.ts";

/** The protected header of a compact JWE or JWS, as far as it is read here. */
export interface CompactHeader {
  alg: string;
  enc?: string;
  kid?: string;
}

/** What was made of a text: that it is no compact JWE or JWS, or one of a kind that is not taken. */
export class MalformedError extends Error {
  override readonly name = "MalformedError";
}

const tagBytes = 16;
const ivBytes = 12;
const leastRsaBits = 2048;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });
const rsaOaep = { name: "RSA-OAEP", hash: "SHA-1" } as const;
/** Salt as long as the hash, as RFC 7518 has it for PS256. */
const signatures = {
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 },
} as const;

/** The public half of an RSA key. */
export interface RsaPublicJwk {
  kty: string;
  n: string;
  e: string;
}

/**
 * Encrypts a text with a key that both sides have: compact JWE, `dir`, `A256GCM`.
 *
 * @param iv - 12 bytes, never used before with this key; random unless said. For published vectors only.
 */
export function sealDirect(key: CryptoKey, text: string, kid?: string, iv?: Uint8Array<ArrayBuffer>): Promise<string> {
  return seal(key, "", { alg: "dir", enc: "A256GCM", ...(kid !== undefined && { kid }) }, text, iv);
}

/** Opens what {@link sealDirect} made. Rejects with MalformedError, or a `DOMException` when the key does not fit. */
export async function openDirect(key: CryptoKey, jwe: string): Promise<string> {
  const parts = jweParts(jwe, "dir");
  if (parts[1] !== "") throw new MalformedError("a JWE under a shared key has no encrypted key");
  return open(key, parts);
}

/** Encrypts a text for the holder of an RSA key: compact JWE, `RSA-OAEP` (SHA-1, as the name says), `A256GCM`. */
export async function sealForRsa(jwk: RsaPublicJwk, kid: string, text: string): Promise<string> {
  const publicKey = await importRsa(jwk, rsaOaep, "encrypt");
  const keyBytes = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey("raw", keyBytes, "AES-GCM", false, ["encrypt"]);
  const wrapped = await crypto.subtle.encrypt(rsaOaep, publicKey, keyBytes);
  return seal(key, toBase64Url(new Uint8Array(wrapped)), { alg: "RSA-OAEP", enc: "A256GCM", kid }, text);
}

/** Opens what {@link sealForRsa} made. Rejects with MalformedError, or a `DOMException` when the key does not fit. */
export async function openWithRsa(privateKey: CryptoKey, jwe: string): Promise<string> {
  const parts = jweParts(jwe, "RSA-OAEP");
  const keyBytes = await crypto.subtle.decrypt(rsaOaep, privateKey, fromBase64Url(parts[1]));
  return open(await crypto.subtle.importKey("raw", keyBytes, "AES-GCM", false, ["decrypt"]), parts);
}

/** Signs a text: compact JWS, `RS256`. */
export async function sign(privateKey: CryptoKey, kid: string, text: string): Promise<string> {
  const signed = `${toBase64Url(encoder.encode(JSON.stringify({ alg: "RS256", kid })))}.${toBase64Url(encoder.encode(text))}`;
  const signature = await crypto.subtle.sign(signatures.RS256.name, privateKey, encoder.encode(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}

/** The text of a compact JWS, `RS256` or `PS256`. Rejects with MalformedError when it is none, or the signature is not of this key. */
export async function verify(jwk: RsaPublicJwk, jws: string): Promise<string> {
  const [head, payload, signature, ...rest] = jws.split(".") as [string, string, string];
  const { alg } = headerOf(jws);
  if (rest.length || signature === undefined || (alg !== "RS256" && alg !== "PS256")) throw new MalformedError(`a JWS with alg "${alg}"`);
  const how = signatures[alg];
  const key = await importRsa(jwk, how, "verify");
  const isGenuine = await crypto.subtle.verify(how, key, fromBase64Url(signature), encoder.encode(`${head}.${payload}`));
  if (!isGenuine) throw new MalformedError("the signature is not of this key");
  return decoder.decode(fromBase64Url(payload));
}

/** The protected header of a compact JWE or JWS. @throws MalformedError */
export function headerOf(compact: string): CompactHeader {
  try {
    const header: unknown = JSON.parse(decoder.decode(fromBase64Url(compact.slice(0, compact.indexOf(".")))));
    if (typeof header === "object" && header !== null && "alg" in header) return header as CompactHeader;
  } catch {
    // Told below.
  }
  throw new MalformedError("no compact JWE or JWS");
}

/** A key that is short enough to be found out is not taken. */
async function importRsa({ kty, n, e }: RsaPublicJwk, algorithm: RsaHashedImportParams, use: KeyUsage): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey("jwk", { kty, n, e }, algorithm, false, [use]);
  const { modulusLength } = key.algorithm as RsaHashedKeyAlgorithm;
  if (modulusLength < leastRsaBits) throw new MalformedError(`an RSA key of ${modulusLength} bits`);
  return key;
}

async function seal(
  key: CryptoKey,
  wrappedKey: string,
  header: CompactHeader,
  text: string,
  iv = crypto.getRandomValues(new Uint8Array(ivBytes)),
): Promise<string> {
  const head = toBase64Url(encoder.encode(JSON.stringify(header)));
  const algorithm = { name: "AES-GCM", iv, additionalData: encoder.encode(head) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, encoder.encode(text)));
  const end = sealed.byteLength - tagBytes;
  return [head, wrappedKey, toBase64Url(iv), toBase64Url(sealed.subarray(0, end)), toBase64Url(sealed.subarray(end))].join(".");
}

async function open(key: CryptoKey, [head, , iv, content, tag]: JweParts): Promise<string> {
  const ivOf = fromBase64Url(iv);
  const [contentOf, tagOf] = [fromBase64Url(content), fromBase64Url(tag)];
  // A tag cut short would be easier to guess.
  if (ivOf.byteLength !== ivBytes || tagOf.byteLength !== tagBytes)
    throw new MalformedError("a JWE with a vector or tag of another length");
  const sealed = new Uint8Array(contentOf.byteLength + tagBytes);
  sealed.set(contentOf);
  sealed.set(tagOf, contentOf.byteLength);
  return decoder.decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: ivOf, additionalData: encoder.encode(head) }, key, sealed));
}

/** Header, encrypted key, initialization vector, content, tag. */
type JweParts = [string, string, string, string, string];

/** The parts of a JWE of one kind. What its header asks for beyond that, such as `zip` or `crit`, nobody here does. */
function jweParts(jwe: string, alg: string): JweParts {
  const parts = jwe.split(".");
  const header = headerOf(jwe);
  if (parts.length !== 5 || header.alg !== alg || header.enc !== "A256GCM" || "zip" in header || "crit" in header)
    throw new MalformedError(`no compact JWE with ${alg} and A256GCM`);
  return parts as JweParts;
}
