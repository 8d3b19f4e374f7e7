import type { Person } from "@parley/contract/people";
import { innerId, publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";

interface Event {
  created: string;
  actorId: string;
  data: Record<string, unknown>;
}

let world: World;
let orgId: string;
const records = new Map<string, string[]>();
beforeEach(async () => {
  records.clear();
  world = await startWorld({ resolveTxt: async (domain) => records.get(domain) ?? [] });
  orgId = (await world.ask<Person>("ana", "GET /v1/people/me")).orgId;
});
afterEach(() => world.close());

const day = "from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z";
const events = async (more = "", window = day) =>
  (await world.ask<{ items: Event[] }>("ana", `GET /v1/adminAudit/events?orgId=${orgId}&${window}${more}`)).items;
const put = (name: string, fields: object, by = "ana") =>
  world.send(by, `PUT /v1/people/${world.idOf(name)}`, { displayName: name, ...fields });

describe("the admin log", () => {
  test("every change leaves who did what to whom, when and from where", async () => {
    await world.send(
      "ana",
      `PUT /v1/people/${world.idOf("ben")}`,
      { displayName: "Ben", loginEnabled: false },
      { trackingid: "T-1", "user-agent": "console/1" },
    );

    const found = await events();

    expect(found.map(({ data }) => data["actionText"]).sort()).toEqual([
      "Ana Alvarez changed Ben.",
      "Ana Alvarez changed the licenses of Ben.",
      "Ana Alvarez deactivated Ben.",
    ]);
    expect(found[0]).toMatchObject({
      created: "2026-02-01T12:00:00.000Z",
      actorId: world.idOf("ana"),
      actorOrgId: orgId,
      data: {
        actorName: "Ana Alvarez",
        actorEmail: "ana@acme.example",
        actorOrgName: "Acme",
        actorIp: expect.stringContaining("127.0.0.1"),
        actorUserAgent: "console/1",
        trackingId: "T-1",
        adminRoles: ["id_full_admin"],
        targetType: "USER",
        targetId: world.idOf("ben"),
        targetName: "Ben",
      },
    });
  });

  test("what was refused, and what changed nothing, leaves nothing", async () => {
    const ben = await world.ask<Person>("ana", `GET /v1/people/${world.idOf("ben")}`);

    await world.ask("ana", `PUT /v1/people/${ben.id}`, ben);
    await put("ana", { roles: [] });
    await put("cleo", {}, "ben");

    expect(await events()).toEqual([]);
  });

  test("events are listed by time, actor and category, the latest first, part by part", async () => {
    await put("ben", { roles: [publicId("ROLE", "id_full_admin")] });
    world.clock.advance(60_000);
    await put("cleo", { title: "Editor" }, "ben");
    world.clock.advance(60_000);
    await world.ask("ana", "POST /v1/groups", { displayName: "Sales" });

    expect((await events("&eventCategories=GROUPS,ROLES")).map(({ data }) => data["eventCategory"])).toEqual(["GROUPS", "ROLES"]);
    expect(new Set((await events(`&actorId=${world.idOf("ben")}`)).map(({ created }) => created))).toEqual(
      new Set(["2026-02-01T12:01:00.000Z"]),
    );
    expect(await events("", "from=2026-02-01T12:01:30Z&to=2026-02-02T00:00:00Z")).toMatchObject([{ data: { targetName: "Sales" } }]);
    const all = await events();
    const first = await world.send<{ items: Event[] }>("ana", `GET /v1/adminAudit/events?orgId=${orgId}&${day}&max=2`);
    const second = await world.send<{ items: Event[] }>("ana", `GET ${first.headers.get("link")?.match(/(\/v1[^>]+)>/)?.[1]}`);
    expect([...first.body.items, ...second.body.items]).toEqual(all.slice(0, 4));
  });

  test("it is read by full and read-only administrators of the organization alone", async () => {
    const line = `GET /v1/adminAudit/events?orgId=${orgId}&${day}`;
    const other = (await world.ask<Person>("eve", "GET /v1/people/me")).orgId;
    await put("ben", { roles: [publicId("ROLE", "id_user_admin")] });
    await put("cleo", { roles: [publicId("ROLE", "id_readonly_admin")] });

    expect((await world.send("dan", line)).status).toBe(403);
    expect((await world.send("ben", line)).status).toBe(403);
    expect((await world.send("cleo", line)).status).toBe(200);
    expect((await world.send("ana", `GET /v1/adminAudit/events?orgId=${other}&${day}`)).status).toBe(404);
    expect(
      (await world.send("ana", `GET /v1/adminAudit/events?orgId=${orgId}&from=2026-02-02T00:00:00Z&to=2026-02-01T00:00:00Z`)).status,
    ).toBe(400);
    expect(
      (await world.send("ana", `GET /v1/adminAudit/events?orgId=${orgId}&from=2020-02-02T00:00:00Z&to=2026-02-01T00:00:00Z`)).status,
    ).toBe(400);
    const { eventCategories } = await world.ask<{ eventCategories: string[] }>("ana", "GET /v1/adminAudit/eventCategories");
    expect(eventCategories).toContain("USERS");
  });
});

describe("domains", () => {
  const domains = `/identity/organizations`;
  const act = (action: string, body: object, by = "ana") =>
    world.send(by, `POST ${domains}/${innerId("ORGANIZATION", orgId)}/actions/${action}`, body);

  test("a domain is verified by its TXT record, claimed, and given up", async () => {
    const { body } = await act("getDomainVerificationToken", { domain: "Acme.org" });

    expect((await act("verifyDomain", { domain: "acme.org" })).status).toBe(400);
    expect((await act("claimDomain", { data: [{ domain: "acme.org" }] })).status).toBe(400);
    records.set("acme.org", ["v=spf1 -all", String(body["token"])]);
    expect((await act("verifyDomain", { domain: "acme.org" })).body).toMatchObject({ verifiedDomains: ["acme.org"], claimedDomains: [] });
    expect((await act("claimDomain", { data: [{ domain: "acme.org" }] })).body).toMatchObject({ data: [{ domain: "acme.org" }] });
    expect((await act("unverifyDomain", { domain: "acme.org" })).status).toBe(400);
    expect((await act("unclaimDomain", { domain: "acme.org" })).status).toBe(204);
    expect((await act("unverifyDomain", { domain: "acme.org" })).body).toMatchObject({ verifiedDomains: [] });
    expect((await events("&eventCategories=DOMAINS")).map(({ data }) => data["actionText"])).toHaveLength(5);
  });

  test("addresses of a claimed domain are its organization's to give; names that no name server knows need no record", async () => {
    const eve = await world.ask<Person>("eve", "GET /v1/people/me");
    await act("getDomainVerificationToken", { domain: "globex.example" });
    expect((await act("verifyDomain", { domain: "globex.example", claimDomain: true })).body).toMatchObject({
      claimedDomains: ["globex.example"],
    });

    expect((await act("verifyDomain", { domain: "globex.example" }, "ben")).status).toBe(403);
    expect(
      (await world.send("eve", `POST ${domains}/${innerId("ORGANIZATION", eve.orgId)}/actions/verifyDomain`, { domain: "x.example" }))
        .status,
    ).toBe(403);
    expect((await act("getDomainVerificationToken", { domain: "not a domain" })).status).toBe(400);
  });
});

test("a deleted person's name is kept in the archive", async () => {
  const ben = innerId("PEOPLE", world.idOf("ben"));
  const line = `GET /identity/organizations/${innerId("ORGANIZATION", orgId)}/v1/ArchivedUser/${ben}`;

  expect((await world.send("ana", line)).status).toBe(404);
  await world.ask("ana", `DELETE /v1/people/${world.idOf("ben")}`);

  expect(await world.ask("ana", line)).toMatchObject({
    id: ben,
    userName: "ben@acme.example",
    meta: { deleted: "2026-02-01T12:00:00.000Z" },
  });
  expect((await world.send("cleo", line)).status).toBe(403);
});
