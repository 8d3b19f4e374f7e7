import * as contract from "@parley/contract/webhooks";
import { implement, type Route } from "../platform/route.ts";
import type { WebhookContext } from "./ports.ts";
import { createWebhook, getWebhook, listWebhooks, removeWebhook, updateWebhook } from "./webhooks.ts";

export const webhookRoutes: Route<WebhookContext>[] = [
  implement(contract.listWebhooks, listWebhooks),
  implement(contract.createWebhook, createWebhook),
  implement(contract.getWebhook, getWebhook),
  implement(contract.updateWebhook, updateWebhook),
  implement(contract.removeWebhook, removeWebhook),
];
