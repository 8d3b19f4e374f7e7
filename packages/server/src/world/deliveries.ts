import { randomUUID } from "node:crypto";
import type { Delivery, ListDeliveriesInput } from "@parley/contract/control";
import { BoundedLog } from "../platform/boundedLog.ts";
import { Problem } from "../platform/problem.ts";
import type { DeliveryAttempt } from "../webhooks/index.ts";

const maxDeliveries = 1000;
const maxBytes = 16_777_216;

/** What webhooks have told their targets, and what those answered. */
export class Deliveries {
  readonly #log = new BoundedLog<Delivery>(maxDeliveries, maxBytes);

  add(attempt: DeliveryAttempt): Delivery {
    const delivery = { id: randomUUID(), ...attempt };
    this.#log.add(delivery, 1000 + attempt.request.body.length + (attempt.answer ? JSON.stringify(attempt.answer).length : 0));
    return delivery;
  }

  /** @throws Problem 404 */
  get(id: string): Delivery {
    const delivery = this.#log.entries.find((each) => each.id === id);
    if (!delivery) throw new Problem(404, `There is no delivery ${id} among the last ${maxDeliveries}.`);
    return delivery;
  }

  list({ webhook, target = "" }: ListDeliveriesInput): Delivery[] {
    return this.#log.entries.filter(
      ({ webhookId, targetUrl }) => (webhook === undefined || webhookId === webhook) && targetUrl.startsWith(target),
    );
  }

  clear(): void {
    this.#log.clear();
  }
}
