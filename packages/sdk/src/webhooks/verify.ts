import { InvalidInputError } from "../core/errors.ts";
import { headerOf, type ReceivedHeaders } from "../core/received.ts";
import { InvalidNotificationError, SignatureError } from "./errors.ts";
import type { WebhookEvent } from "./event.ts";

/** A notification as it arrived. */
export interface ReceivedNotification {
  /** The body exactly as it came, before anything parsed it. */
  body: Uint8Array | string;
  headers: ReceivedHeaders;
  /** The webhook's secret; several while one replaces another. */
  secret: string | readonly string[];
}

const encoder = new TextEncoder();

/**
 * Checks that a notification is signed with the webhook's secret, over the bytes that arrived, and reads it.
 *
 * The comparison takes the same time wherever the signatures differ. Without a secret or a signature, nothing passes.
 *
 * @throws SignatureError when it is not signed with the secret; InvalidNotificationError when it is signed and no notification;
 *   InvalidInputError without a secret
 * @source documented https://developer.webex.com/blog/using-a-webhook-secret
 * @example
 * const event = await verifyWebhook({ body: await request.text(), headers: request.headers, secret });
 */
export async function verifyWebhook({ body, headers, secret }: ReceivedNotification): Promise<WebhookEvent> {
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const keys = requireSecrets(secret);
  const signature = signatureIn(headers);
  let isSigned = false;
  for (const key of keys) isSigned = (await isSignedWith(key, signature, bytes)) || isSigned;
  if (!isSigned) {
    throw new SignatureError("The notification is not signed with the webhook's secret.", {
      hint: "Compare the secrets, and check that the body was not parsed and written again.",
    });
  }
  return parseEvent(bytes);
}

/** @throws InvalidInputError unless there is at least one secret and none is empty */
export function requireSecrets(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : secret;
  // In JavaScript, a variable of the environment that is not set arrives here too.
  if (!Array.isArray(secrets) || !secrets.length || secrets.some((each) => typeof each !== "string" || each === "")) {
    throw new InvalidInputError("A webhook's notifications cannot be checked without its secret.");
  }
  return secrets;
}

function signatureIn(headers: ReceivedHeaders): Uint8Array<ArrayBuffer> {
  const hex = headerOf(headers, "x-spark-signature");
  if (hex === undefined) throw new SignatureError("The notification has no X-Spark-Signature.", { hint: "Give the webhook a secret." });
  if (!/^[0-9a-f]{40}$/i.test(hex)) throw new SignatureError("The notification's X-Spark-Signature is no HMAC-SHA1.");
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

async function isSignedWith(secret: string, signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-1" }, false, ["verify"]);
  return crypto.subtle.verify("HMAC", key, signature, bytes as Uint8Array<ArrayBuffer>);
}

function parseEvent(bytes: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InvalidNotificationError("The notification is not JSON.", { cause });
  }
  const { resource, event: name, data } = (event ?? {}) as Record<string, unknown>;
  if (typeof resource !== "string" || typeof name !== "string" || typeof data !== "object" || data === null) {
    throw new InvalidNotificationError("The notification names no resource, no event or no data.");
  }
  return event as WebhookEvent;
}
