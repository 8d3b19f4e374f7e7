import { afterEach, beforeEach, expect, test } from "vitest";
import { MovableClock } from "../platform/clock.ts";
import type { Db } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import { openSqlite } from "../platform/db/sqlite.ts";
import type { StoredFact } from "../platform/fact.ts";
import { addAccount, addOrg } from "./accounts.ts";
import { Directory } from "./directory.ts";
import { type IdentityTables, identityMigrations } from "./schema.ts";
import { recordSecurity } from "./securityLog.ts";

const database = openSqlite(":memory:");
const db = database.kysely as unknown as Db<IdentityTables>;
const clock = new MovableClock("2026-02-01T12:00:00.000Z");
const directory = new Directory(db, clock, () => "unused", { send() {} });
let seq = 0;

beforeEach(async () => {
  if (seq) return;
  await migrate(database, identityMigrations);
  await addOrg(db, { id: "org", name: "Acme", licenses: [] }, "2026-01-01T00:00:00.000Z");
  const account = {
    id: "ben",
    orgId: "org",
    email: "ben@acme.example",
    displayName: "Ben",
    type: "person",
    roles: [],
    licenses: [],
  } as const;
  await addAccount(db, account, "2026-01-01T00:00:00.000Z");
});
afterEach(() => db.deleteFrom("audit_events").execute());

const fact = (type: string, data: object): StoredFact => ({ seq: ++seq, type, key: "ben", audience: [], data, json: JSON.stringify(data) });
const logged = () => db.selectFrom("audit_events").selectAll().execute();

test("sign-ins, failed ones and ended tokens are written down with what is known of them", async () => {
  const from = { address: "192.0.2.1", userAgent: "browser/1", trackingId: "T" };
  await recordSecurity({ db, directory, clock }, fact("signin.succeeded", { personId: "ben", ...from }));
  await recordSecurity({ db, directory, clock }, fact("signin.failed", { email: "Ben@acme.example", at: "2026-02-01T11:00:00.000Z" }));
  await recordSecurity({ db, directory, clock }, fact("token.revoked", { personId: "ben" }));

  const rows = await logged();

  expect(rows).toMatchObject([
    { log: "security", org_id: "org", actor_id: "ben", category: "LOGINS", created_at: "2026-02-01T12:00:00.000Z" },
    { category: "LOGINS", created_at: "2026-02-01T11:00:00.000Z" },
    { category: "TOKENS" },
  ]);
  expect(JSON.parse(rows[0]?.data ?? "")).toMatchObject({
    actionText: "Ben signed in.",
    actorIp: "192.0.2.1",
    actorOrgName: "Acme",
    trackingId: "T",
  });
});

test("what is told twice is written once", async () => {
  const signin = fact("signin.succeeded", { personId: "ben" });

  await recordSecurity({ db, directory, clock }, signin);
  await recordSecurity({ db, directory, clock }, signin);

  expect(await logged()).toHaveLength(1);
});

test("what concerns nobody here, or is another matter, is not written", async () => {
  await recordSecurity({ db, directory, clock }, fact("signin.failed", { email: "nobody@acme.example" }));
  await recordSecurity({ db, directory, clock }, fact("activity.created", { personId: "ben" }));

  expect(await logged()).toEqual([]);
});
