import type { Generated, Selectable } from "kysely";
import type { Migration } from "../platform/db/database.ts";

/** Tables of webhooks. */
export interface WebhookTables {
  webhooks: WebhookTable;
  webhook_deliveries: DeliveryTable;
}

interface WebhookTable {
  id: string;
  creator_id: string;
  org_id: string;
  name: string;
  target_url: string;
  resource: string;
  event: string;
  filter: string | null;
  /** Sealed: never in clear here. */
  secret: string | null;
  owned_by: "creator" | "org";
  status: "active" | "inactive";
  created_at: string;
  /** The application whose token made it; `null` for a token of one's own. */
  app_id: string | null;
}

/** Notifications that have not arrived yet. */
interface DeliveryTable {
  /** Counts all of them: the order in which they must arrive. */
  seq: Generated<number>;
  webhook_id: string;
  /** One event is kept once for each webhook, however often its fact is delivered. */
  event_id: string;
  /** What is delivered in order: the room. */
  lane: string;
  resource: string;
  event: string;
  actor_id: string;
  /** The thing as JSON, without its content. */
  data: string;
  created_at: string;
}

export type WebhookRow = Selectable<WebhookTable>;
export type DeliveryRow = Selectable<DeliveryTable>;

export const webhookMigrations: Migration[] = [
  {
    name: "webhooks-001",
    async up({ schema }) {
      await schema
        .createTable("webhooks")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("creator_id", "text", (column) => column.notNull())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("target_url", "text", (column) => column.notNull())
        .addColumn("resource", "text", (column) => column.notNull())
        .addColumn("event", "text", (column) => column.notNull())
        .addColumn("filter", "text")
        .addColumn("secret", "text")
        .addColumn("owned_by", "text", (column) => column.notNull())
        .addColumn("status", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("webhooks_creator").on("webhooks").column("creator_id").execute();
      await schema
        .createTable("webhook_deliveries")
        .addColumn("seq", "integer", (column) => column.primaryKey())
        .addColumn("webhook_id", "text", (column) => column.notNull())
        .addColumn("event_id", "text", (column) => column.notNull())
        .addColumn("lane", "text", (column) => column.notNull())
        .addColumn("resource", "text", (column) => column.notNull())
        .addColumn("event", "text", (column) => column.notNull())
        .addColumn("actor_id", "text", (column) => column.notNull())
        .addColumn("data", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addUniqueConstraint("webhook_deliveries_once", ["webhook_id", "event_id"])
        .execute();
    },
  },
  {
    name: "webhooks-002",
    async up({ schema }) {
      await schema.alterTable("webhooks").addColumn("app_id", "text").execute();
    },
  },
];
