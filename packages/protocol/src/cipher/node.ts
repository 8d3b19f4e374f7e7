import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from "node:crypto";

/** A text that is no JWE under the key it is said to be under. */
export class UnreadableContentError extends Error {
  override readonly name = "UnreadableContentError";
}

/** A secret key: a `KeyObject` of Node. Described by what it has, so that those who compile without Node's types can read this. */
export interface ContentSecret {
  readonly type: "secret" | (string & {});
  readonly symmetricKeySize?: number | undefined;
}

const header = Buffer.from(JSON.stringify({ alg: "dir", enc: "A256GCM" })).toString("base64url");
const headerBytes = Buffer.from(header);
const algorithm = "aes-256-gcm";
const ivSizeBytes = 12;
/** With its length given, a tag cut short, which would be easier to guess, is refused. */
const decipherOptions = { authTagLength: 16 };
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Random bytes fetched for many texts at once: asking the system for twelve costs as much as encrypting with them. */
const pool = Buffer.alloc(ivSizeBytes * 512);
let used = pool.byteLength;

/** Twelve random bytes that no other text gets. */
function nextIv(): Buffer {
  if (used === pool.byteLength) {
    randomFillSync(pool);
    used = 0;
  }
  used += ivSizeBytes;
  return Buffer.from(pool.subarray(used - ivSizeBytes, used));
}

/**
 * What `encryptText` of the protocol does, on Node's synchronous ciphers: texts are short, and handing each to the thread pool
 * costs ten times what encrypting it does (docs/decisions/content-cipher.md).
 */
export function encryptContent(key: ContentSecret, text: string): string {
  const iv = nextIv();
  const cipher = createCipheriv(algorithm, key as KeyObject, iv).setAAD(headerBytes);
  const content = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `${header}..${iv.toString("base64url")}.${content.toString("base64url")}.${cipher.getAuthTag().toString("base64url")}`;
}

/** What `decryptText` of the protocol does. @throws UnreadableContentError */
export function decryptContent(key: ContentSecret, jwe: string): string {
  const [head = "", encryptedKey, iv = "", content = "", tag = "", ...rest] = jwe.split(".");
  if (rest.length || encryptedKey !== "" || (head !== header && !isDirectGcm(head)))
    throw new UnreadableContentError("not a JWE of this kind");
  try {
    const ivBytes = Buffer.from(iv, "base64url");
    if (ivBytes.byteLength !== ivSizeBytes) throw new RangeError(`the initialization vector has ${ivBytes.byteLength} bytes`);
    const decipher = createDecipheriv(algorithm, key as KeyObject, ivBytes, decipherOptions);
    decipher.setAAD(head === header ? headerBytes : Buffer.from(head)).setAuthTag(Buffer.from(tag, "base64url"));
    const bytes = decipher.update(content, "base64url");
    // GCM holds nothing back: this only compares the tag.
    decipher.final();
    return decoder.decode(bytes);
  } catch (cause) {
    throw new UnreadableContentError("the text does not open with this key", { cause });
  }
}

/** Other clients put the two fields the other way round, or name the key beside them. */
function isDirectGcm(head: string): boolean {
  try {
    const fields = JSON.parse(Buffer.from(head, "base64url").toString()) as Record<string, unknown> | null;
    return fields?.alg === "dir" && fields.enc === "A256GCM" && !("crit" in fields) && !("zip" in fields);
  } catch {
    return false;
  }
}
