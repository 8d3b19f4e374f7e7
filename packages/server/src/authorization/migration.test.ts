import { expect, test } from "vitest";
import { addAccount, addOrg, type IdentityTables } from "../identity/index.ts";
import { identityMigrations } from "../identity/schema.ts";
import type { Db } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import { type AuthorizationTables, authorizationMigrations } from "./schema.ts";
import { hashToken } from "./secrets.ts";

test("tokens of a server that kept them beside its people are good after the upgrade", async () => {
  const database = openSqlite(":memory:");
  const at = "2026-01-01T00:00:00.000Z";
  const old = database.kysely as unknown as Db<IdentityTables & { tokens: Record<string, unknown> } & AuthorizationTables>;
  await migrate(database, identityMigrations.slice(0, 1));
  await addOrg(old as unknown as Db<IdentityTables>, { id: "org", name: "Acme", licenses: [] }, at);
  for (const type of ["person", "bot"] as const) {
    const account = { id: type, orgId: "org", email: `${type}@acme.example`, displayName: type, type, roles: [], licenses: [] };
    await addAccount(old as unknown as Db<IdentityTables>, account, at);
    await old
      .insertInto("tokens")
      .values({ hash: hashToken(`token of ${type}`), person_id: type, scopes: "spark:all", created_at: at, expires_at: null })
      .execute();
  }

  await migrate(database, [...authorizationMigrations, ...identityMigrations]);

  expect(await old.selectFrom("access_tokens").select(["hash", "kind", "person_id"]).orderBy("kind").execute()).toEqual([
    { hash: hashToken("token of bot"), kind: "bot", person_id: "bot" },
    { hash: hashToken("token of person"), kind: "personal", person_id: "person" },
  ]);
  expect((await database.kysely.introspection.getTables()).map(({ name }) => name)).not.toContain("tokens");
  await database.close();
});
