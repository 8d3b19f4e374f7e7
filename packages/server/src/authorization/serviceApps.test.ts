import type { Person } from "@parley/contract/people";
import { innerId, publicId } from "@parley/protocol/ids";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

interface App {
  id: string;
  clientId: string;
  clientSecret: string;
}

let world: World;
let acme: string;
let globex: string;
beforeAll(async () => {
  world = await startWorld();
  acme = (await world.ask<Person>("ana", "GET /v1/people/me")).orgId;
  globex = (await world.ask<Person>("eve", "GET /v1/people/me")).orgId;
});
afterAll(() => world.close());

/** A service app of Ben's with these scopes, which Ana has let into Acme, and one of its tokens. */
async function start(scopes: string[]) {
  const given = { type: "serviceApp", name: "Provisioner", ownerEmail: "ben@acme.example", scopes };
  const app = (await world.send<App>(undefined, "POST /_parley/apps", given)).body;
  await world.send(undefined, `PUT /_parley/apps/${app.clientId}/authorization`, { adminEmail: "ana@acme.example" });
  const body = { clientId: app.clientId, clientSecret: app.clientSecret, targetOrgId: acme };
  const { body: tokens } = await world.send<{ access_token: string }>("ben", `POST /v1/applications/${app.id}/token`, body);
  const send = <Body>(line: string, sent?: unknown) =>
    world.send<Body>(undefined, line, sent, { authorization: `Bearer ${tokens.access_token}` });
  const me = (await send<Person>("GET /v1/people/me")).body;
  return { app, send, me, status: async (line: string, sent?: unknown) => (await send(line, sent)).status };
}

const provisioning = [
  "spark:people_read",
  "spark-admin:people_read",
  "spark-admin:people_write",
  "identity:organizations_rw",
  "audit:events_read",
];

describe("a service app", () => {
  test("is a machine account of the organization that let it in, and in no list of its people", async () => {
    const { send, me } = await start(["spark:people_read", "spark-admin:people_read", "identity:people_read"]);

    expect(me).toMatchObject({ orgId: acme, displayName: "Provisioner", type: "bot", emails: [expect.stringContaining("@serviceapp.")] });
    const listed = (await send<{ items: Person[] }>("GET /v1/people?max=1000")).body.items.map(({ id }) => id);
    expect(listed).toContain(world.idOf("dan"));
    expect(listed).not.toContain(me.id);
    const found = await send<{ items: Person[] }>("GET /v1/people?displayName=Provis");
    expect(found.body.items).toEqual([]);
    const users = await send<object>(`GET /identity/scim/${innerId("ORGANIZATION", acme)}/v2/Users`);
    expect(JSON.stringify(users.body)).not.toContain("Provisioner");
  });

  test("is not changed, deleted or given roles as a person is", async () => {
    const { me } = await start(provisioning);
    const roles = [publicId("ROLE", "id_full_admin")];

    expect((await world.send("ana", `PUT /v1/people/${me.id}`, { displayName: "Mine", roles })).status).toBe(404);
    expect((await world.send("ana", `DELETE /v1/people/${me.id}`)).status).toBe(404);
  });

  test("administers as a full administrator does, and the log says that it did", async () => {
    const { status, send } = await start(provisioning);
    const emails = ["made.by.machine@acme.example"];

    const made = await send<Person>("POST /v1/people", { displayName: "Made", emails, roles: [publicId("ROLE", "id_user_admin")] });
    expect(made).toMatchObject({ status: 200, body: { orgId: acme } });
    expect(await status(`DELETE /v1/people/${made.body.id}`)).toBe(204);

    const window = "from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z";
    const log = await send<{ items: { data: object }[] }>(`GET /v1/adminAudit/events?orgId=${acme}&${window}`);
    expect(log.body.items.map(({ data }) => data)).toMatchObject([
      { actionText: "Provisioner deleted Made.", actorOrgName: "Acme" },
      { actionText: "Provisioner added Made." },
    ]);
  });

  test("has the scopes that it was registered with, and only those", async () => {
    const { status } = await start(["spark-admin:people_read", "spark-admin:licenses_read"]);
    const org = innerId("ORGANIZATION", acme);

    expect(await status("GET /v1/people")).toBe(200);
    expect(await status("GET /v1/licenses")).toBe(200);
    expect(await status("POST /v1/people", { displayName: "X", emails: ["x@acme.example"] })).toBe(403);
    expect(await status("GET /v1/roles")).toBe(403);
    expect(await status("GET /v1/groups")).toBe(403);
    expect(await status("GET /v1/rooms")).toBe(403);
    expect(await status(`GET /identity/scim/${org}/v2/Users`)).toBe(403);
    expect(await status("GET /v1/events")).toBe(403);
    expect(await status("GET /wdm/api/v1/devices")).toBe(403);
  });

  test("without a scope that reads people in the whole organization lists nobody and sees no licenses", async () => {
    const { status, send } = await start(["spark:people_read", "spark-admin:licenses_read"]);

    expect(await status("GET /v1/people")).toBe(400);
    const { items } = (await send<{ items: Person[] }>("GET /v1/people?email=dan@acme.example")).body;
    expect(items.map((each) => ["displayName" in each, "licenses" in each])).toEqual([[true, false]]);
    expect((await send(`GET /v1/people/${world.idOf("dan")}`)).body).not.toHaveProperty("licenses");
  });

  test("looks into what people say only with the scope for it, as an organization's webhook does", async () => {
    const without = await start(["spark:all", "spark-admin:people_read"]);
    const granted = await start(["spark-compliance:events_read", "spark-compliance:messages_read"]);
    const hook = { name: "h", targetUrl: "http://127.0.0.1:9/", resource: "messages", event: "created", ownedBy: "org" };

    expect(await without.status("GET /v1/events")).toBe(403);
    expect(await without.status("POST /v1/webhooks", hook)).toBe(403);
    expect(await granted.status("GET /v1/events")).toBe(200);
    expect(await granted.send("POST /v1/webhooks", hook)).toMatchObject({ status: 200, body: { orgId: acme, ownedBy: "org" } });
  });

  test("does nothing in an organization that has not let it in", async () => {
    const { app, status } = await start(provisioning);
    const body = { clientId: app.clientId, clientSecret: app.clientSecret, targetOrgId: globex };

    expect(await status(`PUT /v1/people/${world.idOf("eve")}`, { displayName: "Eve" })).toBe(404);
    expect(await status(`DELETE /v1/people/${world.idOf("eve")}`)).toBe(404);
    expect(await status(`GET /v1/people?orgId=${globex}`)).toBe(403);
    expect(await status(`PATCH /identity/organizations/${globex}`, { schemas: [], displayName: "Mine" })).toBe(404);
    expect((await world.send("ben", `POST /v1/applications/${app.id}/token`, body)).status).toBe(403);
  });

  test("without administrative scopes is no administrator", async () => {
    const { status } = await start(["spark:all"]);

    expect(await status("GET /v1/people")).toBe(400);
    expect(await status(`GET /v1/adminAudit/events?orgId=${acme}`)).toBe(403);
  });
});
