import type { Context } from "../platform/context.ts";
import type { StoredFact } from "../platform/fact.ts";
import type { ResourceEvent, WebhookPorts } from "./ports.ts";
import { type Hook, type Registry, wants } from "./registry.ts";
import type { DeliveryRow, WebhookTables } from "./schema.ts";

/** Rows of one insert: engines bound the values of a statement. */
const rowsAtOnce = 500;

type Services = Pick<Context<WebhookTables>, "commit" | "now"> & Pick<WebhookPorts, "people" | "resourceEvents">;

/** Stores what a fact means for each webhook that wants it. @returns The stored deliveries, in their order. */
export async function enqueue(services: Services, registry: Registry, fact: StoredFact): Promise<DeliveryRow[]> {
  const own = await registry.ofCreators(fact.audience);
  const orgs = await hooksOfOrgs(services, registry, fact.audience);
  if (!own.length && !orgs.length) return [];
  const events = await services.resourceEvents(fact);
  const wanted = events.flatMap((event) => {
    const hearing = isForOrgs(event) ? [...own, ...orgs] : own;
    return hearing.filter((hook) => wants(hook, event)).map((hook) => toDelivery(hook, event, fact.key, services.now()));
  });
  return wanted.length ? store(services, wanted) : [];
}

/** Webhooks of whole organizations that somebody told of the fact belongs to. */
async function hooksOfOrgs({ people }: Services, registry: Registry, audience: readonly string[]): Promise<Hook[]> {
  const hooks = await registry.ofOrgs();
  if (!hooks.length) return [];
  const told = new Set([...(await people.find(audience)).values()].map(({ orgId }) => orgId));
  return hooks.filter(({ row }) => told.has(row.org_id));
}

/** Of messages, organizations hear only of those with files. @source documented https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook */
function isForOrgs({ resource, data }: ResourceEvent): boolean {
  return resource === "rooms" || (resource === "messages" && Array.isArray(data["files"]) && data["files"].length > 0);
}

function toDelivery({ row }: Hook, event: ResourceEvent, lane: string, at: string): Omit<DeliveryRow, "seq"> {
  return {
    webhook_id: row.id,
    event_id: event.id,
    lane,
    resource: event.resource,
    event: event.event,
    actor_id: event.actorId,
    data: JSON.stringify(event.data),
    created_at: at,
  };
}

async function store({ commit }: Services, deliveries: readonly Omit<DeliveryRow, "seq">[]): Promise<DeliveryRow[]> {
  let stored: DeliveryRow[] = [];
  await commit(async (tx) => {
    stored = [];
    for (let at = 0; at < deliveries.length; at += rowsAtOnce) {
      const rows = await tx
        .insertInto("webhook_deliveries")
        .values(deliveries.slice(at, at + rowsAtOnce))
        .onConflict((conflict) => conflict.columns(["webhook_id", "event_id"]).doNothing())
        .returningAll()
        .execute();
      stored.push(...rows);
    }
    return [];
  });
  return stored.sort((a, b) => a.seq - b.seq);
}
