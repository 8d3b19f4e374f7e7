import { afterEach, beforeEach, expect, test } from "vitest";
import { MemoryBus } from "../platform/bus/memory.ts";
import { MovableClock } from "../platform/clock.ts";
import { type Actor, type Platform, timeOrderedIds } from "../platform/context.ts";
import type { Database, Db } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import type { StoredFact } from "../platform/fact.ts";
import { anonymous } from "../platform/http.ts";
import { createLog } from "../platform/log.ts";
import { Outbox, type OutboxTables, outboxMigrations } from "../platform/outbox.ts";
import { type WebhookSlice, webhookSlice } from "./index.ts";
import type { ResourceEvent } from "./ports.ts";
import { createWebhook, updateWebhook } from "./webhooks.ts";

// Nobody in the demo is a compliance officer: the slice alone, with neighbours who say that somebody is.
const scope = "spark-compliance:messages_read";
const officer: Actor = { ...anonymous, personId: "officer", orgId: "acme", scopes: new Set([scope]) };
const orgs = new Map(Object.entries({ officer: "acme", ana: "acme", eve: "globex" }));

let database: Database;
let slice: WebhookSlice;
/** What the officer's token carries. */
let carried: Set<string>;
let told: unknown[];
beforeEach(async () => {
  database = openSqlite(":memory:");
  const [clock, log, db] = [new MovableClock(), createLog("silent"), database.kysely];
  const outbox = new Outbox(db as unknown as Db<OutboxTables>, new MemoryBus(log), clock, log);
  const platform: Platform = { db, outbox, clock, log, origin: "http://here", newId: timeOrderedIds(clock) };
  [carried, told] = [new Set([scope]), []];
  slice = webhookSlice(platform, {
    resourceEvents: async ({ data }) => data as ResourceEvent[],
    isMember: async () => false,
    people: { find: async (ids) => new Map(ids.map((id) => [id, { orgId: orgs.get(id) ?? "" }])) },
    tokenScopes: async () => [carried],
    isAdmin: () => true,
    record() {},
    seals: { seal: async (_, secret) => secret, open: async (_, sealed) => sealed },
    outbound: {
      check() {},
      async post(_, { body }) {
        told.push((JSON.parse(body) as { data: { id: string } }).data.id);
        return { status: 204, headers: {}, body: "" };
      },
    },
  });
  await migrate(database, [...outboxMigrations, ...slice.migrations]);
});
afterEach(async () => {
  await slice.close?.();
  await database.close();
});

let seq = 0;
/** A message in a room whose members are the audience. */
function posted(id: string, audience: string[], files: string[] | undefined): StoredFact {
  const data: ResourceEvent[] = [
    { id, resource: "messages", event: "created", actorId: audience[0] ?? "", data: { id, ...(files && { files }) } },
  ];
  return { seq: ++seq, type: "activity.created", key: "room", audience, data, json: JSON.stringify(data) };
}

const watch = () => {
  const input = { name: "files", resource: "messages", event: "created", targetUrl: "https://example.com/", ownedBy: "org" } as const;
  return createWebhook(slice.context(officer), input);
};

/** Tells facts, and waits until nothing is left to be delivered. */
async function tell(...facts: StoredFact[]): Promise<void> {
  for (const fact of facts) await slice.onFact?.(fact);
  const waiting = slice.context(officer).db.selectFrom("webhook_deliveries").selectAll();
  await expect.poll(() => waiting.execute()).toEqual([]);
}

test("a compliance officer hears of messages with files in the rooms of the organization, and of no others", async () => {
  await watch();

  await tell(
    posted("with a file", ["ana"], ["http://here/v1/contents/1"]),
    posted("without", ["ana"], undefined),
    posted("with none", ["ana"], []),
    posted("another organization's", ["eve"], ["http://here/v1/contents/2"]),
    posted("both organizations'", ["eve", "ana"], ["http://here/v1/contents/3"]),
  );

  expect(told).toEqual(["with a file", "both organizations'"]);
});

test("an officer whose tokens do not allow it any more is told nothing", async () => {
  await watch();
  carried = new Set(["spark:all"]);

  await tell(posted("with a file", ["ana"], ["http://here/v1/contents/1"]));

  expect(told).toEqual([]);
});

test("a webhook of one's own becomes the organization's only with the scope for that", async () => {
  const own = slice.context({ ...officer, scopes: new Set(["spark:all"]) });
  const made = await createWebhook(own, { name: "mine", resource: "messages", event: "created", targetUrl: "https://example.com/" });
  const change = { webhookId: made.id, name: "mine", targetUrl: made.targetUrl, ownedBy: "org" };

  await expect(updateWebhook(own, change)).rejects.toMatchObject({ status: 403 });
  const changed = await updateWebhook(slice.context(officer), change);

  expect(changed.ownedBy).toBe("org");
});
