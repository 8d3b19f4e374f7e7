import type { Kysely } from "kysely";
import type { Migration } from "../platform/db/database.ts";

/** Tables of authorization. Lists of scopes are texts with spaces between, as OAuth writes them; other lists are JSON. */
export interface AuthorizationTables {
  access_tokens: AccessTokenRow;
  applications: ApplicationRow;
  grants: GrantRow;
  refresh_tokens: { hash: string; grant_id: string; created_at: string; expires_at: string; used_at: string | null };
  codes: CodeRow;
  device_codes: DeviceCodeRow;
  /** Browsers in which somebody has signed in. */
  sessions: { hash: string; person_id: string; authenticated_at: string; expires_at: string };
  passwords: { person_id: string; salt: string; hash: string };
  /** Secrets with which guest issuers sign; sealed, for they must be read again. */
  shared_secrets: { application_id: string; sealed: string };
  guests: { person_id: string; application_id: string; subject: string; created_at: string };
  service_authorizations: ServiceAuthorizationRow;
  signing_keys: { kid: string; public_jwk: string; sealed_key: string; created_at: string };
}

export interface AccessTokenRow {
  /** SHA-256 of the token. */
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

export interface ApplicationRow {
  /** The client id: `C` and 64 hex digits. */
  id: string;
  type: "integration" | "bot" | "guestIssuer" | "serviceApp";
  name: string;
  description: string;
  org_id: string;
  owner_id: string;
  /** `null` for a public client, which can keep no secret. */
  secret_hash: string | null;
  redirect_uris: string;
  scopes: string;
  /** Whether tokens may be handed out in an address. */
  is_implicit: number;
  /** The person that a bot is. */
  account_id: string | null;
  created_at: string;
}

/** What an organization has allowed a service app. */
export interface ServiceAuthorizationRow {
  id: string;
  application_id: string;
  org_id: string;
  state: "requested" | "authorized";
  /** The administrator who decided. */
  decided_by: string | null;
  /** The person that the service app is in this organization. */
  account_id: string | null;
  created_at: string;
}

/** What somebody has allowed an application. Its tokens are a family: they end together. */
export interface GrantRow {
  id: string;
  kind: "integration" | "service";
  application_id: string;
  person_id: string;
  scopes: string;
  created_at: string;
}

export interface CodeRow {
  hash: string;
  application_id: string;
  person_id: string;
  redirect_uri: string;
  scopes: string;
  /** PKCE: the SHA-256 that the verifier must have. */
  challenge: string | null;
  nonce: string | null;
  /** When the person signed in. */
  authenticated_at: string;
  expires_at: string;
  used_at: string | null;
  /** What came of it. */
  grant_id: string | null;
}

export interface DeviceCodeRow {
  hash: string;
  /** SHA-256 of the letters that the person types. */
  user_code_hash: string;
  application_id: string;
  scopes: string;
  state: "pending" | "approved" | "denied" | "used";
  person_id: string | null;
  authenticated_at: string | null;
  expires_at: string;
  asked_at: string | null;
}

export const authorizationMigrations: Migration[] = [
  {
    name: "authorization-001",
    async up(db) {
      await createTable(db, "access_tokens", "hash", {
        kind: "text",
        person_id: "text?",
        application_id: "text?",
        grant_id: "text?",
        parent_hash: "text?",
        scopes: "text",
        created_at: "text",
        expires_at: "text?",
      });
      for (const column of ["person_id", "grant_id", "parent_hash"])
        await db.schema.createIndex(`access_tokens_${column}`).on("access_tokens").column(column).execute();
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
  {
    name: "authorization-002",
    async up(db) {
      await createTable(db, "applications", "id", {
        type: "text",
        name: "text",
        description: "text",
        org_id: "text",
        owner_id: "text",
        secret_hash: "text?",
        redirect_uris: "text",
        scopes: "text",
        is_implicit: "integer",
        account_id: "text?",
        created_at: "text",
      });
      await createTable(db, "grants", "id", {
        kind: "text",
        application_id: "text",
        person_id: "text",
        scopes: "text",
        created_at: "text",
      });
      await createTable(db, "refresh_tokens", "hash", { grant_id: "text", created_at: "text", expires_at: "text", used_at: "text?" });
      await createTable(db, "codes", "hash", {
        application_id: "text",
        person_id: "text",
        redirect_uri: "text",
        scopes: "text",
        challenge: "text?",
        nonce: "text?",
        authenticated_at: "text",
        expires_at: "text",
        used_at: "text?",
        grant_id: "text?",
      });
      await createTable(db, "device_codes", "hash", {
        user_code_hash: "text",
        application_id: "text",
        scopes: "text",
        state: "text",
        person_id: "text?",
        authenticated_at: "text?",
        expires_at: "text",
        asked_at: "text?",
      });
      await createTable(db, "sessions", "hash", { person_id: "text", authenticated_at: "text", expires_at: "text" });
      await createTable(db, "passwords", "person_id", { salt: "text", hash: "text" });
      await createTable(db, "signing_keys", "kid", { public_jwk: "text", sealed_key: "text", created_at: "text" });
      await db.schema.createIndex("sessions_person").on("sessions").column("person_id").execute();
      await db.schema.createIndex("grants_person").on("grants").columns(["person_id", "application_id"]).execute();
      await db.schema.createIndex("refresh_tokens_grant").on("refresh_tokens").column("grant_id").execute();
      await db.schema.createIndex("device_codes_user_code").on("device_codes").column("user_code_hash").execute();
      for (const table of ["access_tokens", "refresh_tokens", "codes", "device_codes", "sessions"])
        await db.schema.createIndex(`${table}_expires`).on(table).column("expires_at").execute();
    },
  },
  {
    name: "authorization-003",
    async up(db) {
      await createTable(db, "shared_secrets", "application_id", { sealed: "text" });
      await createTable(db, "guests", "person_id", { application_id: "text", subject: "text", created_at: "text" });
      await createTable(db, "service_authorizations", "id", {
        application_id: "text",
        org_id: "text",
        state: "text",
        decided_by: "text?",
        account_id: "text?",
        created_at: "text",
      });
      await db.schema.createIndex("guests_application").on("guests").column("application_id").execute();
      await db.schema
        .createIndex("service_authorizations_org")
        .on("service_authorizations")
        .columns(["application_id", "org_id"])
        .unique()
        .execute();
    },
  },
];

/** `?` after a type: may be null. */
async function createTable(
  db: Kysely<unknown>,
  name: string,
  key: string,
  columns: Record<string, "text" | "text?" | "integer">,
): Promise<void> {
  let table = db.schema.createTable(name).addColumn(key, "text", (column) => column.primaryKey());
  for (const [column, type] of Object.entries(columns))
    table = table.addColumn(column, type === "integer" ? "integer" : "text", (each) => (type.endsWith("?") ? each : each.notNull()));
  await table.execute();
}

type OldTables = {
  tokens: { hash: string; person_id: string; created_at: string; expires_at: string | null };
  people: { id: string; type: string };
  access_tokens: AccessTokenRow;
};
