import {
  type CreateWebhookInput,
  createWebhook,
  getWebhook,
  type ListWebhooksInput,
  listWebhooks,
  removeWebhook,
  type UpdateWebhookInput,
  updateWebhook,
  type Webhook,
} from "@parley/contract/webhooks";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";

/** Subscriptions by which a program elsewhere is told of what happens. */
export class Webhooks {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Makes a webhook: from now on its target is sent a POST for each event.
   *
   * @param input.filter - Conditions `key=value`, joined by `&`.
   * @param input.secret - Signs every notification; without one, a receiver cannot tell who sent it.
   * @throws CallError; PermissionError without the read scope of the resource
   * @source documented https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook
   */
  create(input: CreateWebhookInput, options?: CallOptions): Promise<Webhook> {
    return this.#client.call(createWebhook, input, options);
  }

  /**
   * Reads one webhook.
   *
   * @param webhook - Its id, or the webhook.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/webhooks/get-webhook-details
   */
  get(webhook: Ref, options?: CallOptions): Promise<Webhook> {
    return this.#client.call(getWebhook, { webhookId: idOf(webhook) }, options);
  }

  /**
   * Lists the webhooks of the token's owner.
   *
   * @param input.max - Webhooks on each page, 1 to 1000.
   * @param input.ownedBy - `org` lists those of the organization, for administrators.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/webhooks/list-webhooks
   */
  list(input: ListWebhooksInput = {}, options?: CallOptions): Paged<Webhook> {
    return this.#client.list(listWebhooks, input, options);
  }

  /**
   * Changes name, target, secret, owner or status. The status `active` revives a webhook whose target failed too often.
   *
   * @param webhook - The webhook with its changes.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/webhooks/update-a-webhook
   */
  update(webhook: WithId<UpdateWebhookInput, "webhookId">, options?: CallOptions): Promise<Webhook> {
    return this.#client.call(updateWebhook, { ...webhook, webhookId: webhook.id }, options);
  }

  /**
   * Deletes a webhook, with whatever its target was still to be told.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/webhooks/delete-a-webhook
   */
  remove(webhook: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeWebhook, { webhookId: idOf(webhook) }, options);
  }
}
