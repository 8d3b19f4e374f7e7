import type { DataTable, TableRows } from "@parley/contract/control";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const tables = async () => (await world.send<DataTable[]>(undefined, "GET /_parley/tables")).body;
const rows = async (table: string, query = "") =>
  (await world.send<TableRows>(undefined, `GET /_parley/tables/${table}/rows${query}`)).body;

test("a table is read in parts", async () => {
  const all = await rows("people");
  const part = await rows("people", "?max=2&offset=1");

  expect(all.total).toBe(all.rows.length);
  expect(part).toEqual({ columns: all.columns, rows: all.rows.slice(1, 3), total: all.total });
  expect(all.rows.map((row) => row[all.columns.indexOf("email")])).toContain("ana@acme.example");
});

test("what opens something is not shown, neither sealed nor hashed", async () => {
  await world.ask("ana", "POST /v1/webhooks", {
    name: "hook",
    resource: "rooms",
    event: "all",
    targetUrl: `${world.url}/_parley/inbox/x`,
    secret: "hush-hush",
  });

  const listed = await tables();
  const content = JSON.stringify(await Promise.all(listed.map(({ name }) => rows(name, "?max=500"))));

  const hidden = listed.flatMap(({ name, columns }) =>
    columns.filter(({ isHidden }) => isHidden).map((column) => `${name}.${column.name}`),
  );
  expect(hidden).toEqual([
    "access_tokens.hash",
    "access_tokens.parent_hash",
    "applications.secret_hash",
    "codes.hash",
    "device_codes.hash",
    "device_codes.user_code_hash",
    "document_secrets.sealed",
    "domains.token",
    "files.upload_token",
    "kms_channels.wrapped_secret",
    "kms_exchange_keys.wrapped_key",
    "kms_keys.wrapped_key",
    "one_time_passwords.salt",
    "one_time_passwords.hash",
    "passwords.salt",
    "passwords.hash",
    "refresh_tokens.hash",
    "sessions.hash",
    "shared_secrets.sealed",
    "signing_keys.sealed_key",
    "webhooks.secret",
  ]);
  expect(content).not.toContain("hush-hush");
  expect(content).not.toContain(world.tokenOf("ana"));
  expect(content).toContain("hook");
});

test("there is nothing but tables: no other names, no SQL", async () => {
  const named = await world.send(undefined, `GET /_parley/tables/${encodeURIComponent('people" where 1=0 --')}/rows`);
  const migrations = await world.send(undefined, "GET /_parley/tables/kysely_migration/rows");
  const tooMany = await world.send(undefined, "GET /_parley/tables/people/rows?max=501");

  expect([named.status, migrations.status, tooMany.status]).toEqual([404, 404, 400]);
});

test("the database is shown to whoever may use the control plane, and nobody else", async () => {
  const answer = await world.send(undefined, "GET /_parley/tables/people/rows", undefined, { origin: "https://elsewhere.example" });

  expect(answer.status).toBe(403);
});
