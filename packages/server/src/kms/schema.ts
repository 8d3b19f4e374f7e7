import type { Migration } from "../platform/db/database.ts";

/** Tables of the KMS. Every secret in them is wrapped under the master key. */
export interface KmsTables {
  kms_keys: {
    id: string;
    creator_id: string;
    wrapped_key: string;
    /** The resource whose readers may have the key; `null` until it is bound. */
    resource_id: string | null;
    created_at: string;
    bound_at: string | null;
  };
  kms_resources: { id: string; creator_id: string; created_at: string };
  kms_channels: { id: string; person_id: string; device_url: string; wrapped_secret: string; created_at: string; expires_at: string };
  /** One row: the key pair with which every key exchange begins. */
  kms_exchange_keys: { name: string; id: string; wrapped_key: string; certificate: string };
}

export const kmsMigrations: Migration[] = [
  {
    name: "kms-001",
    async up(db) {
      await db.schema
        .createTable("kms_keys")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("creator_id", "text", (column) => column.notNull())
        .addColumn("wrapped_key", "text", (column) => column.notNull())
        .addColumn("resource_id", "text")
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("bound_at", "text")
        .execute();
      await db.schema.createIndex("kms_keys_by_resource").on("kms_keys").column("resource_id").execute();
      await db.schema
        .createTable("kms_resources")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("creator_id", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("kms_channels")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("device_url", "text", (column) => column.notNull())
        .addColumn("wrapped_secret", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("expires_at", "text", (column) => column.notNull())
        .execute();
      await db.schema.createIndex("kms_channels_by_person").on("kms_channels").columns(["person_id", "created_at"]).execute();
      await db.schema.createIndex("kms_channels_by_expiry").on("kms_channels").column("expires_at").execute();
      await db.schema
        .createTable("kms_exchange_keys")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("wrapped_key", "text", (column) => column.notNull())
        .addColumn("certificate", "text", (column) => column.notNull())
        .execute();
    },
  },
];
