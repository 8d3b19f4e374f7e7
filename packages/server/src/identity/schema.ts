import type { Generated } from "kysely";
import type { Migration } from "../platform/db/database.ts";

/** Tables of identity. Lists are JSON texts; booleans are 0 and 1, which every engine takes. */
export interface IdentityTables {
  orgs: { id: string; name: string; created_at: string };
  people: PersonRow;
  licenses: { id: string; org_id: string; name: string; total_units: number };
}

export interface PersonRow {
  id: string;
  org_id: string;
  email: string;
  display_name: string;
  first_name: string | null;
  last_name: string | null;
  type: "person" | "bot" | "appuser";
  roles: string;
  licenses: string;
  is_pending: Generated<number>;
  created_at: string;
  updated_at: string;
}

export const identityMigrations: Migration[] = [
  {
    name: "identity-001",
    async up(db) {
      const { schema } = db;
      await schema
        .createTable("orgs")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("people")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("email", "text", (column) => column.notNull().unique())
        .addColumn("display_name", "text", (column) => column.notNull())
        .addColumn("first_name", "text")
        .addColumn("last_name", "text")
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("roles", "text", (column) => column.notNull())
        .addColumn("licenses", "text", (column) => column.notNull())
        .addColumn("is_pending", "integer", (column) => column.notNull().defaultTo(0))
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("updated_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("people_org").on("people").columns(["org_id", "display_name"]).execute();
      await schema
        .createTable("licenses")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("total_units", "integer", (column) => column.notNull())
        .execute();
      await schema
        .createTable("tokens")
        .addColumn("hash", "text", (column) => column.primaryKey())
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("scopes", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("expires_at", "text")
        .execute();
      await schema.createIndex("tokens_person").on("tokens").column("person_id").execute();
    },
  },
  {
    // Their tokens have moved: authorization-001, which comes first, has taken them over.
    name: "identity-002",
    async up(db) {
      await db.schema.dropTable("tokens").execute();
    },
  },
];
