const chunkBytes = 0x8000;

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  // Piece by piece: a call takes a bounded number of arguments.
  for (let at = 0; at < bytes.byteLength; at += chunkBytes) text += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of a base64url text, padded or not. Throws a `DOMException` when it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
