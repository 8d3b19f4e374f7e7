import type { Person } from "@parley/contract/people";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { TestBrowser, TestClient } from "./testing/browser.ts";

let world: World;
let client: TestClient;
beforeAll(async () => {
  world = await startWorld();
  client = await TestClient.demo(world);
});
afterAll(() => world.close());

async function tryWith(email: string, password: string): Promise<void> {
  const browser = new TestBrowser(world);
  const page = await browser.open(client.authorizePath({ prompt: "consent" }));
  await browser.submit(client.authorizePath({ prompt: "consent" }), page, { do: "signIn", email, password });
}

test("administrators read who signed in, who failed to, and when", async () => {
  const { orgId } = await world.ask<Person>("ana", "GET /v1/people/me");
  await world.send(undefined, "PUT /_parley/passwords", { email: "cleo@acme.example", password: "correct horse" });

  await tryWith("cleo@acme.example", "wrong horse");
  world.clock.advance(60_000);
  await tryWith("Cleo@acme.example", "correct horse");
  await tryWith("nobody@acme.example", "wrong horse");
  await world.server.settled();

  const window = "startTime=2026-02-01T00:00:00Z&endTime=2026-02-02T00:00:00Z";
  const events = (name: string, more = "") =>
    world.send<{ items: object[] }>(name, `GET /v1/admin/securityAudit/events?orgId=${orgId}&${window}${more}`);
  const expected = { actorId: world.idOf("cleo"), actorOrgId: orgId };
  const all = await events("ana");
  expect(all.body.items).toMatchObject([
    {
      ...expected,
      created: "2026-02-01T12:01:00.000Z",
      data: { actionText: "Cleo Chen signed in.", eventCategory: "LOGINS", actorEmail: "cleo@acme.example" },
    },
    {
      ...expected,
      created: "2026-02-01T12:00:00.000Z",
      data: { actionText: "Cleo Chen failed to sign in.", actorIp: expect.stringContaining("127.0.0.1") },
    },
  ]);
  const first = await events("ana", "&max=1");
  const second = await world.send<{ items: object[] }>("ana", `GET ${first.headers.get("link")?.match(/(\/v1[^>]+)>/)?.[1]}`);
  expect([...first.body.items, ...second.body.items]).toEqual(all.body.items);
  expect((await events("ana", `&actorId=${world.idOf("ben")}`)).body.items).toEqual([]);
  expect((await events("ana", "&eventCategories=TOKENS")).body.items).toEqual([]);
  expect((await events("cleo")).status).toBe(403);
});

test("whoever was created is pending until they sign in", async () => {
  const finn = await world.ask<Person>("ana", "POST /v1/people", { emails: ["finn@acme.example"], displayName: "Finn" });
  await world.send(undefined, "PUT /_parley/passwords", { email: "finn@acme.example", password: "correct horse" });

  await tryWith("finn@acme.example", "correct horse");
  await world.server.settled();

  expect(finn).toMatchObject({ invitePending: "true" });
  expect(await world.ask("ana", `GET /v1/people/${finn.id}`)).toMatchObject({ invitePending: "false" });
});
