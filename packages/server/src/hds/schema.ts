import type { Migration } from "../platform/db/database.ts";

/** Tables of hybrid data security. */
export interface HdsTables {
  hds_deployments: { org_id: string; document: string; updated_at: string };
  /** Each time a node came or went: what its cluster's availability is computed from. */
  hds_node_states: { org_id: string; cluster_id: string; node_id: string; is_online: number; at: string };
}

export const hdsMigrations: Migration[] = [
  {
    name: "hds-001",
    async up({ schema }) {
      await schema
        .createTable("hds_deployments")
        .addColumn("org_id", "text", (column) => column.primaryKey())
        .addColumn("document", "text", (column) => column.notNull())
        .addColumn("updated_at", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("hds_node_states")
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("cluster_id", "text", (column) => column.notNull())
        .addColumn("node_id", "text", (column) => column.notNull())
        .addColumn("is_online", "integer", (column) => column.notNull())
        .addColumn("at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("hds_node_states_cluster").on("hds_node_states").columns(["org_id", "cluster_id", "at"]).execute();
    },
  },
];
