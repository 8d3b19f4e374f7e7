import { InvalidInputError } from "../core/errors.ts";
import { refuseInBrowser } from "./grants.ts";
import { base64url, randomText } from "./pkce.ts";

/** Who a guest is, and who says so. */
export interface GuestJwtInput {
  /** Id of the guest issuer. */
  issuer: string;
  /** The guest issuer's shared secret, in base64 as it was handed out. */
  secret: string;
  /** The guest's own id: the same issuer and `sub` is the same guest for ever. A new one unless said. */
  sub?: string | undefined;
  name?: string | undefined;
  /** When the JWT ends; the guest's token lives on. Milliseconds since 1970. */
  expiresAtMs: number;
}

/**
 * Makes the JWT with which a guest signs in.
 *
 * @throws SecretInBrowserError in a page; InvalidInputError when the secret is not base64
 * @source documented https://developer.webex.com/docs/guest-issuer
 */
export async function createGuestJwt({ issuer, secret, sub, name, expiresAtMs }: GuestJwtInput): Promise<string> {
  refuseInBrowser("The shared secret of a guest issuer");
  const guest = { sub: sub ?? `guest-user-${randomText()}`, iss: issuer, ...(name !== undefined && { name }) };
  const payload = { ...guest, exp: Math.floor(expiresAtMs / 1000) };
  const signed = [{ alg: "HS256", typ: "JWT" }, payload].map((part) => base64url(encoder.encode(JSON.stringify(part)))).join(".");
  const key = await crypto.subtle.importKey("raw", keyOf(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  // By hand and not with jose: what uses it is part of what every page can load, and there jose would weigh more than all the rest.
  return `${signed}.${base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(signed))))}`;
}

const encoder = new TextEncoder();

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = Uint8Array.from(atob(secret.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
    if (bytes.length > 0) return bytes;
  } catch {
    // Told below, without the text: it may be a secret of another form.
  }
  throw new InvalidInputError("The shared secret of the guest issuer is not base64.");
}
