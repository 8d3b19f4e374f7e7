import type { Migration } from "../platform/db/database.ts";

/** Tables of authorization. Lists of scopes are texts with spaces between, as OAuth writes them. */
export interface AuthorizationTables {
  access_tokens: AccessTokenRow;
}

export interface AccessTokenRow {
  /** SHA-256 of the token: whoever reads the database cannot use it. */
  hash: string;
  kind: TokenKind;
  /** `null` when the token stands for an application alone. */
  person_id: string | null;
  /** The application that acts; `null` for somebody's own token. */
  application_id: string | null;
  /** What somebody once agreed to, and ends together. */
  grant_id: string | null;
  /** The token of which this one is a narrower copy. */
  parent_hash: string | null;
  /** Empty for personal and bot tokens, which carry whatever their holder may do. */
  scopes: string;
  created_at: string;
  /** `null` when it does not expire. */
  expires_at: string | null;
}

/** How a token came about. */
export type TokenKind = "personal" | "bot" | "integration" | "guest" | "service" | "client";

export const authorizationMigrations: Migration[] = [
  {
    name: "authorization-001",
    async up(db) {
      const { schema } = db;
      await schema
        .createTable("access_tokens")
        .addColumn("hash", "text", (column) => column.primaryKey())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("person_id", "text")
        .addColumn("application_id", "text")
        .addColumn("grant_id", "text")
        .addColumn("parent_hash", "text")
        .addColumn("scopes", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("expires_at", "text")
        .execute();
      for (const column of ["person_id", "grant_id", "parent_hash"])
        await schema.createIndex(`access_tokens_${column}`).on("access_tokens").column(column).execute();
      // Data of the first version: its tokens stood beside the people.
      const tables = await db.introspection.getTables();
      if (!tables.some(({ name }) => name === "tokens")) return;
      const old = db.withTables<OldTables>();
      const rows = await old
        .selectFrom("tokens")
        .innerJoin("people", "people.id", "tokens.person_id")
        .select(["hash", "person_id", "type", "tokens.created_at", "expires_at"])
        .execute();
      for (const { type, ...token } of rows) {
        const kind: TokenKind = type === "bot" ? "bot" : "personal";
        const own = { application_id: null, grant_id: null, parent_hash: null, scopes: "" };
        await old
          .insertInto("access_tokens")
          .values({ ...token, ...own, kind })
          .execute();
      }
    },
  },
];

type OldTables = {
  tokens: { hash: string; person_id: string; created_at: string; expires_at: string | null };
  people: { id: string; type: string };
  access_tokens: AccessTokenRow;
};
