import { createHmac } from "node:crypto";
import { publicId } from "../platform/ids.ts";
import type { DeliveryRow, WebhookRow } from "./schema.ts";
import { toWebhook } from "./webhooks.ts";

/** What a target is sent. */
export interface Notification {
  headers: Record<string, string>;
  body: string;
}

/**
 * The request for one delivery: the webhook's own fields, who did it, and the thing without its content. A webhook for
 * everything names the resource and event that it is.
 *
 * Compact JSON, because receivers compute the signature over what they have parsed and written again.
 *
 * @source documented https://developer.webex.com/docs/api/guides/webhooks; order and compactness observed
 */
export function notificationFor(hook: WebhookRow, delivery: DeliveryRow, secret: string | undefined): Notification {
  const { resource, event } = delivery;
  const own = toWebhook({ ...hook, resource, event });
  const body = JSON.stringify({ ...own, actorId: publicId("PEOPLE", delivery.actor_id), data: JSON.parse(delivery.data) as unknown });
  return signed(body, secret);
}

/** A notification with the signature that the webhook's secret gives it. */
export function signed(body: string, secret: string | undefined): Notification {
  const headers = { "content-type": "application/json; charset=utf-8", "user-agent": "Parley-Webhooks" };
  return { body, headers: secret ? { ...headers, "x-spark-signature": signatureOf(body, secret) } : headers };
}

/** @source documented https://developer.webex.com/blog/using-a-webhook-secret */
function signatureOf(body: string, secret: string): string {
  return createHmac("sha1", secret).update(body).digest("hex");
}
