import type { Generated } from "kysely";
import type { Migration } from "../platform/db/database.ts";
import type { DocumentTables } from "../platform/documents/index.ts";

/** Tables of provisioning: documents, and the numbers and extensions that everything is called by. */
export interface ProvisioningTables extends DocumentTables {
  phone_numbers: PhoneNumberRow;
  extensions: ExtensionRow;
}

/** A phone number of a location. Each is an organization's once. */
export interface PhoneNumberRow {
  seq: Generated<number>;
  org_id: string;
  /** E.164, with its plus. */
  number: string;
  location_id: string;
  state: "ACTIVE" | "INACTIVE";
  is_toll_free: number;
  is_mobile: number;
  is_service: number;
  /** Kind in the public id of whatever it calls; `null` as long as it is free. */
  owner_kind: string | null;
  owner_id: string | null;
  usage: "PRIMARY" | "ALTERNATE" | "FAX" | "DNIS" | null;
}

/** An extension that somebody has: once in each location. */
export interface ExtensionRow {
  seq: Generated<number>;
  org_id: string;
  location_id: string;
  extension: string;
  owner_kind: string;
  owner_id: string;
  /** A further one of the same owner's. */
  is_alternate: number;
}

export const provisioningMigrations: Migration[] = [
  {
    name: "provisioning-001",
    async up({ schema }) {
      await schema
        .createTable("phone_numbers")
        .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("number", "text", (column) => column.notNull())
        .addColumn("location_id", "text", (column) => column.notNull())
        .addColumn("state", "text", (column) => column.notNull())
        .addColumn("is_toll_free", "integer", (column) => column.notNull())
        .addColumn("is_mobile", "integer", (column) => column.notNull())
        .addColumn("is_service", "integer", (column) => column.notNull())
        .addColumn("owner_kind", "text")
        .addColumn("owner_id", "text")
        .addColumn("usage", "text")
        .addUniqueConstraint("phone_numbers_number", ["org_id", "number"])
        .execute();
      await schema.createIndex("phone_numbers_location").on("phone_numbers").columns(["location_id", "owner_id"]).execute();
      await schema.createIndex("phone_numbers_owner").on("phone_numbers").column("owner_id").execute();
      await schema
        .createTable("extensions")
        .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("location_id", "text", (column) => column.notNull())
        .addColumn("extension", "text", (column) => column.notNull())
        .addColumn("owner_kind", "text", (column) => column.notNull())
        .addColumn("owner_id", "text", (column) => column.notNull())
        .addColumn("is_alternate", "integer", (column) => column.notNull())
        .addUniqueConstraint("extensions_extension", ["location_id", "extension"])
        .execute();
      await schema.createIndex("extensions_owner").on("extensions").column("owner_id").execute();
    },
  },
];
