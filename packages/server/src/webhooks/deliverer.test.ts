import { innerId } from "@parley/protocol/ids";
import { expect, onTestFinished, test } from "vitest";
import { MemoryBus } from "../platform/bus/memory.ts";
import { MovableClock } from "../platform/clock.ts";
import { type Actor, type Platform, timeOrderedIds } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import { anonymous } from "../platform/http.ts";
import { createLog } from "../platform/log.ts";
import { Outbox, type OutboxTables, outboxMigrations } from "../platform/outbox.ts";
import { type WebhookSlice, webhookSlice } from "./index.ts";
import { createWebhook } from "./webhooks.ts";

const owner: Actor = { ...anonymous, personId: "ana", orgId: "acme", scopes: new Set(["spark:all"]) };

/** The slice over a database in which, while it starts, deliveries are found but cannot be read until it is said so; with a webhook that has some. */
async function startWithDeliveries(lanes: readonly string[]) {
  const database = openSqlite(":memory:");
  const [clock, log] = [new MovableClock(), createLog("silent")];
  const state = { asked: 0, fails: true, failed: 0, told: [] as string[] };
  const db = database.kysely.withPlugin({
    transformQuery({ node }) {
      const isReading = node.kind === "SelectQueryNode" && JSON.stringify(node.from).includes("webhook_deliveries");
      if (!isReading || ++state.asked === 1 || !state.fails) return node;
      state.failed++;
      throw new Error("the disk does not answer");
    },
    transformResult: async ({ result }) => result,
  });
  const outbox = new Outbox(db as unknown as Db<OutboxTables>, new MemoryBus(log), clock, log);
  const platform: Platform = { db, outbox, clock, log, origin: "http://here", newId: timeOrderedIds(clock) };
  const slice: WebhookSlice = webhookSlice(platform, {
    resourceEvents: async () => [],
    isMember: async () => true,
    people: { find: async () => new Map() },
    tokenScopes: async () => [owner.scopes],
    isAdmin: () => false,
    record() {},
    seals: { seal: async (_, secret) => secret, open: async (_, sealed) => sealed },
    outbound: {
      check() {},
      async post(_, { body }) {
        state.told.push((JSON.parse(body) as { data: { id: string } }).data.id);
        return { status: 204, headers: {}, body: "" };
      },
    },
  });
  onTestFinished(async () => {
    await slice.close?.();
    await database.close();
  });
  await migrate(database, [...outboxMigrations, ...slice.migrations]);
  const input = { name: "all", resource: "messages", event: "created", targetUrl: "https://example.com/" };
  const hook = await createWebhook(slice.context(owner), input);
  const row = { webhook_id: innerId("WEBHOOK", hook.id) ?? "", resource: "messages", event: "created", actor_id: "ben" };
  const rows = lanes.map((lane, at) => {
    const id = `${lane}${at}`;
    return { ...row, event_id: id, lane, data: JSON.stringify({ id }), created_at: new Date(clock.now()).toISOString() };
  });
  const insert = slice.context(owner).db.insertInto("webhook_deliveries");
  for (const each of rows) await insert.values(each).execute();
  return { slice, clock, state, ids: rows.map(({ event_id }) => event_id) };
}

test("a webhook goes on when the database could not be read for a while, without asking it all the time", async () => {
  const { slice, clock, state, ids } = await startWithDeliveries(Array(90).fill("a"));

  await slice.start();
  await slice.idle();
  const failedAtFirst = state.failed;
  clock.advance(1000);
  await slice.idle();
  state.fails = false;
  clock.advance(1000);
  await expect.poll(() => state.told.length).toBe(ids.length);

  expect([failedAtFirst, state.failed]).toEqual([1, 2]);
  expect(state.told).toEqual(ids);
});
