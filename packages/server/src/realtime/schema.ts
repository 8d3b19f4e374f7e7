import type { Migration } from "../platform/db/database.ts";

/** Tables of realtime. */
export interface RealtimeTables {
  devices: {
    id: string;
    person_id: string;
    /** What the client said of itself, as JSON. */
    properties: string;
    created_at: string;
    modified_at: string;
    /** When the registration ends unless refreshed; `null` when it lives until removed. */
    expires_at: string | null;
    /** Since when events are kept for it while it is away; `null` when it does not listen. */
    listening_since: string | null;
  };
}

export const realtimeMigrations: Migration[] = [
  {
    name: "realtime-001",
    async up(db) {
      await db.schema
        .createTable("devices")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("properties", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("modified_at", "text", (column) => column.notNull())
        .addColumn("expires_at", "text")
        .execute();
      await db.schema.createIndex("devices_by_person").on("devices").columns(["person_id", "created_at"]).execute();
    },
  },
  {
    name: "realtime-002",
    async up(db) {
      await db.schema.alterTable("devices").addColumn("listening_since", "text").execute();
    },
  },
];
