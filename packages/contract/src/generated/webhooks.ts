// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Webhook, WebhookCollectionResponse } from "./types/messaging.ts";

export type { Webhook, WebhookCollectionResponse } from "./types/messaging.ts";

/** Input of {@link listWebhooks}. */
export interface ListWebhooksInput {
  max?: number | undefined;
  ownedBy?: string | undefined;
}

/** List Webhooks. @source documented https://developer.webex.com/docs/api/v1/webhooks/list-webhooks */
export const listWebhooks: Operation<ListWebhooksInput, WebhookCollectionResponse> = {
  id: "webhooks.list",
  method: "GET",
  path: "/v1/webhooks",
  query: ["max", "ownedBy"],
  items: "items",
};

/** Input of {@link createWebhook}. */
export interface CreateWebhookInput {
  name: string;
  targetUrl: string;
  resource: "attachmentActions" | "dataSources" | "memberships" | "messages" | "rooms" | "meetings" | "recordings" | "convergedRecordings" | "meetingParticipants" | "meetingTranscripts" | "telephony_calls" | "telephony_conference" | "telephony_mwi" | "uc_counters" | "serviceApp" | "adminBatchJobs" | "all" | (string & {});
  event: "created" | "updated" | "deleted" | "started" | "ended" | "joined" | "left" | "migrated" | "authorized" | "deauthorized" | "statusChanged" | "all" | (string & {});
  filter?: string | undefined;
  secret?: string | undefined;
  ownedBy?: string | undefined;
}

/** Create a Webhook. @source documented https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook */
export const createWebhook: Operation<CreateWebhookInput, Webhook> = {
  id: "webhooks.create",
  method: "POST",
  path: "/v1/webhooks",
};

/** Input of {@link removeWebhook}. */
export interface RemoveWebhookInput {
  webhookId: string;
}

/** Delete a Webhook. @source documented https://developer.webex.com/docs/api/v1/webhooks/delete-a-webhook */
export const removeWebhook: Operation<RemoveWebhookInput, void> = {
  id: "webhooks.remove",
  method: "DELETE",
  path: "/v1/webhooks/{webhookId}",
};

/** Input of {@link getWebhook}. */
export interface GetWebhookInput {
  webhookId: string;
}

/** Get Webhook Details. @source documented https://developer.webex.com/docs/api/v1/webhooks/get-webhook-details */
export const getWebhook: Operation<GetWebhookInput, Webhook> = {
  id: "webhooks.get",
  method: "GET",
  path: "/v1/webhooks/{webhookId}",
};

/** Input of {@link updateWebhook}. */
export interface UpdateWebhookInput {
  webhookId: string;
  name: string;
  targetUrl: string;
  secret?: string | undefined;
  ownedBy?: string | undefined;
  status?: "active" | "inactive" | (string & {}) | undefined;
}

/** Update a Webhook. @source documented https://developer.webex.com/docs/api/v1/webhooks/update-a-webhook */
export const updateWebhook: Operation<UpdateWebhookInput, Webhook> = {
  id: "webhooks.update",
  method: "PUT",
  path: "/v1/webhooks/{webhookId}",
};
