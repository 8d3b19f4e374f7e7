import type { Generated } from "kysely";
import type { Migration } from "../db/database.ts";

/** What the documents of all slices are kept in. */
export interface DocumentTables {
  documents: DocumentRow;
  document_references: ReferenceRow;
  document_secrets: SecretRow;
}

/** One settings object, or one item of a collection. */
export interface DocumentRow {
  /** Grows: the order in which documents were made. */
  seq: Generated<number>;
  /** Its whole address in one text: {@link keyOf} makes it. */
  key: string;
  org_id: string;
  owner_type: string;
  owner_id: string;
  name: string;
  /** Empty for settings. */
  item_id: string;
  body: string;
  revision: number;
  created_at: string;
  updated_at: string;
}

/** A document mentions a thing by its id. */
export interface ReferenceRow {
  source: string;
  /** Inner id. */
  target: string;
}

/** What was written and is never shown. */
export interface SecretRow {
  source: string;
  field: string;
  sealed: string;
}

export const documentMigrations: Migration[] = [
  {
    name: "documents-001",
    async up({ schema }) {
      await schema
        .createTable("documents")
        .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("key", "text", (column) => column.notNull().unique())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("owner_type", "text", (column) => column.notNull())
        .addColumn("owner_id", "text", (column) => column.notNull())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("item_id", "text", (column) => column.notNull())
        .addColumn("body", "text", (column) => column.notNull())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("updated_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("documents_name").on("documents").columns(["org_id", "name", "owner_type", "seq"]).execute();
      await schema.createIndex("documents_owner").on("documents").columns(["owner_id", "name"]).execute();
      await schema.createIndex("documents_item").on("documents").column("item_id").execute();
      await schema
        .createTable("document_references")
        .addColumn("source", "text", (column) => column.notNull())
        .addColumn("target", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("document_references_key", ["source", "target"])
        .execute();
      await schema.createIndex("document_references_target").on("document_references").column("target").execute();
      await schema
        .createTable("document_secrets")
        .addColumn("source", "text", (column) => column.notNull())
        .addColumn("field", "text", (column) => column.notNull())
        .addColumn("sealed", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("document_secrets_key", ["source", "field"])
        .execute();
    },
  },
];
