import type { Generated } from "kysely";
import type { Migration } from "../platform/db/database.ts";

/** Tables of identity. Lists are JSON texts; booleans are 0 and 1, which every engine takes. */
export interface IdentityTables {
  orgs: OrgRow;
  people: PersonRow;
  archived_people: ArchivedPersonRow;
  licenses: LicenseRow;
  groups: GroupRow;
  group_members: { group_id: string; member_id: string };
  domains: DomainRow;
  one_time_passwords: OneTimePasswordRow;
  audit_events: AuditEventRow;
}

export interface OrgRow {
  id: string;
  name: string;
  preferred_language: string | null;
  /** Grows with every change. */
  version: Generated<number>;
  created_at: string;
  /** `null` as long as nothing was changed. */
  updated_at: string | null;
}

/** What somebody can sign in with once. Those of one person share their salt, so that one hash tells whether a text is any of them. */
export interface OneTimePasswordRow {
  id: string;
  person_id: string;
  salt: string;
  hash: string;
  expires_at: string;
  /** Wrong texts that were tried since it was made. */
  wrong_tries: number;
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
  /** Has never signed in. */
  is_pending: Generated<number>;
  /** May sign in, and act. */
  is_active: Generated<number>;
  /** A machine's: acts for the organization, and is nobody in it. */
  is_machine: Generated<number>;
  /** A `Profile`: what nothing is looked up by. */
  profile: Generated<string>;
  /** Grows with every change. */
  version: Generated<number>;
  created_at: string;
  updated_at: string;
}

/** Somebody who was deleted: named by what they wrote, and by nothing else. */
export interface ArchivedPersonRow {
  id: string;
  org_id: string;
  email: string;
  display_name: string;
  first_name: string | null;
  last_name: string | null;
  type: "person" | "bot" | "appuser";
  created_at: string;
  deleted_at: string;
}

export interface LicenseRow {
  id: string;
  org_id: string;
  name: string;
  total_units: number;
  /** The meeting site that comes with it. */
  site_url: string | null;
}

export interface GroupRow {
  id: string;
  org_id: string;
  display_name: string;
  description: string | null;
  external_id: string | null;
  /** The fields of Webex's own SCIM extension, as they were given. */
  details: string;
  version: number;
  created_at: string;
  updated_at: string;
}

export interface DomainRow {
  org_id: string;
  domain: string;
  /** What the domain's TXT record must hold. */
  token: string;
  state: "pending" | "verified" | "claimed";
  created_at: string;
}

/** One line of the audit logs: added, never changed. */
export interface AuditEventRow {
  seq: Generated<number>;
  id: string;
  log: "admin" | "security";
  org_id: string;
  actor_id: string;
  category: string;
  created_at: string;
  data: string;
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
  {
    name: "identity-003",
    async up({ schema }) {
      await schema
        .alterTable("people")
        .addColumn("is_active", "integer", (column) => column.notNull().defaultTo(1))
        .execute();
      await schema
        .alterTable("people")
        .addColumn("profile", "text", (column) => column.notNull().defaultTo("{}"))
        .execute();
      await schema
        .alterTable("people")
        .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
        .execute();
      await schema.alterTable("licenses").addColumn("site_url", "text").execute();
      await schema
        .createTable("archived_people")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("email", "text", (column) => column.notNull())
        .addColumn("display_name", "text", (column) => column.notNull())
        .addColumn("first_name", "text")
        .addColumn("last_name", "text")
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("deleted_at", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("groups")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("display_name", "text", (column) => column.notNull())
        .addColumn("description", "text")
        .addColumn("external_id", "text")
        .addColumn("details", "text", (column) => column.notNull())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("updated_at", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("groups_org").on("groups").columns(["org_id", "display_name"]).execute();
      await schema
        .createTable("group_members")
        .addColumn("group_id", "text", (column) => column.notNull())
        .addColumn("member_id", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("group_members_key", ["group_id", "member_id"])
        .execute();
      await schema.createIndex("group_members_member").on("group_members").column("member_id").execute();
      await schema
        .createTable("domains")
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("domain", "text", (column) => column.notNull())
        .addColumn("token", "text", (column) => column.notNull())
        .addColumn("state", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("domains_key", ["domain", "org_id"])
        .execute();
      await schema
        .createTable("audit_events")
        .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("id", "text", (column) => column.notNull().unique())
        .addColumn("log", "text", (column) => column.notNull())
        .addColumn("org_id", "text", (column) => column.notNull())
        .addColumn("actor_id", "text", (column) => column.notNull())
        .addColumn("category", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("data", "text", (column) => column.notNull())
        .execute();
      await schema.createIndex("audit_events_time").on("audit_events").columns(["org_id", "log", "created_at"]).execute();
    },
  },
  {
    name: "identity-004",
    async up({ schema }) {
      await schema.alterTable("orgs").addColumn("preferred_language", "text").execute();
      await schema
        .alterTable("orgs")
        .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
        .execute();
      await schema.alterTable("orgs").addColumn("updated_at", "text").execute();
      await schema
        .createTable("one_time_passwords")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("person_id", "text", (column) => column.notNull())
        .addColumn("salt", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull())
        .addColumn("expires_at", "text", (column) => column.notNull())
        .addColumn("wrong_tries", "integer", (column) => column.notNull())
        .execute();
      await schema.createIndex("one_time_passwords_person").on("one_time_passwords").column("person_id").execute();
    },
  },
  {
    name: "identity-005",
    async up(db) {
      await db.schema
        .alterTable("people")
        .addColumn("is_machine", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
    },
  },
];
