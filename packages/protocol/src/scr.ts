/**
 * A secure content reference: where a file is and what opens it. The file is AES-256-GCM ciphertext of the same length; the tag
 * stands here.
 *
 * @source observed
 */
export interface Scr {
  enc: "A256GCM" | (string & {});
  /** 32 bytes, base64url. */
  key: string;
  /** 12 bytes, base64url. */
  iv: string;
  /** Bound to the file: the time of its encryption, ISO 8601. */
  aad: string;
  /** Address of the encrypted file; unknown until it is uploaded. */
  loc?: string;
  /** 16 bytes, base64url. */
  tag: string;
}

const tagBytes = 16;
const encoder = new TextEncoder();

/**
 * Encrypts a file under a key of its own. The whole file is in memory: WebCrypto has no streams.
 *
 * @param aad - Text to bind to it; the time unless said.
 */
export async function encryptFile(
  plain: Uint8Array<ArrayBuffer>,
  aad: string = new Date().toISOString(),
): Promise<{ content: Uint8Array<ArrayBuffer>; scr: Scr }> {
  const keyBytes = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey("raw", keyBytes, "AES-GCM", false, ["encrypt"]);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: encoder.encode(aad) }, key, plain));
  const end = sealed.byteLength - tagBytes;
  const scr = { enc: "A256GCM", key: toBase64Url(keyBytes), iv: toBase64Url(iv), aad, tag: toBase64Url(sealed.subarray(end)) };
  return { content: sealed.subarray(0, end), scr };
}

/** Decrypts a file. Rejects with a `DOMException` when it is not the file that `scr` was made for. */
export async function decryptFile(content: Uint8Array, scr: Scr): Promise<Uint8Array<ArrayBuffer>> {
  const iv = fromBase64Url(scr.iv);
  const tag = fromBase64Url(scr.tag);
  if (scr.enc !== "A256GCM" || tag.byteLength !== tagBytes)
    throw new DOMException(`The file is encrypted with ${scr.enc}, or its tag was cut.`, "NotSupportedError");
  const key = await crypto.subtle.importKey("raw", fromBase64Url(scr.key), "AES-GCM", false, ["decrypt"]);
  const sealed = new Uint8Array(content.byteLength + tagBytes);
  sealed.set(content);
  sealed.set(tag, content.byteLength);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: encoder.encode(scr.aad) }, key, sealed));
}

/** Reads a decrypted reference. @throws SyntaxError when the text is none */
export function readScr(json: string): Scr {
  const scr: unknown = JSON.parse(json);
  const isScr =
    typeof scr === "object" &&
    scr !== null &&
    (["enc", "key", "iv", "aad", "tag"] as const).every((name) => typeof (scr as Record<string, unknown>)[name] === "string");
  if (!isScr) throw new SyntaxError("this is no reference to a file");
  return scr as Scr;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
}
