import { createContext, type Platform } from "../platform/context.ts";
import { anonymous } from "../platform/http.ts";
import type { Slice } from "../platform/slice.ts";
import { Deliverer, type DeliveryLimits, deliveryLimits } from "./deliverer.ts";
import { enqueue } from "./enqueue.ts";
import type { DeliveryAttempt, WebhookContext, WebhookPorts } from "./ports.ts";
import { Registry } from "./registry.ts";
import { webhookRoutes } from "./routes.ts";
import { type WebhookTables, webhookMigrations } from "./schema.ts";

export type { DeliveryAttempt, WebhookContext } from "./ports.ts";
export { createWebhook } from "./webhooks.ts";

/** Tells programs elsewhere what has happened, by HTTP. */
export interface WebhookSlice extends Slice<WebhookContext> {
  /** Goes on with what an earlier process left behind. */
  start(): Promise<void>;
  /** Sends a notification once more, signed anew. @param webhookId - Inner id @returns `undefined` when the webhook is gone */
  replay(webhookId: string, body: string): Promise<DeliveryAttempt | undefined>;
  /** Resolves when no attempt is under way; what waits for its next attempt does not count. */
  idle(): Promise<void>;
}

export function webhookSlice(platform: Platform, ports: WebhookPorts, limits: Partial<DeliveryLimits> = {}): WebhookSlice {
  const common = createContext<WebhookTables>(platform, anonymous);
  const registry = new Registry(common.db);
  const services = { ...common, ...ports, clock: platform.clock };
  const deliverer = new Deliverer(services, registry, { ...deliveryLimits, ...limits });
  const changed = (webhookId: string): void => {
    registry.changed(webhookId);
    deliverer.changed(webhookId);
  };
  return {
    name: "webhooks",
    routes: webhookRoutes,
    migrations: webhookMigrations,
    context: (actor) => ({ ...createContext<WebhookTables>(platform, actor), ...ports, changed }),
    onFact: async (fact) => deliverer.add(await enqueue(services, registry, fact)),
    start: () => deliverer.start(),
    replay: (webhookId, body) => deliverer.replay(webhookId, body),
    idle: () => deliverer.idle(),
    close: () => deliverer.close(),
  };
}
