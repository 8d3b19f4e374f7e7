import type { GenerateOtp, GetOrgResponse } from "@parley/contract/identityOrganization";
import type { Person } from "@parley/contract/people";
import { innerId, publicId } from "@parley/protocol/ids";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TestBrowser, TestClient } from "../authorization/testing/browser.ts";
import { startWorld, type World } from "../testing/world.ts";

const schemas = ["urn:cisco:codev:identity:organization:core:1.0"];
let world: World;
let org: string;
let path: string;
beforeEach(async () => {
  world = await startWorld();
  org = innerId("ORGANIZATION", (await world.ask<Person>("ana", "GET /v1/people/me")).orgId) as string;
  path = `/identity/organizations/${org}`;
});
afterEach(() => world.close());

const makeAdmin = (name: string, role: string) =>
  world.ask("ana", `PUT /v1/people/${world.idOf(name)}`, { displayName: name, roles: [publicId("ROLE", role)] });
const actions = async (): Promise<unknown[]> => {
  const window = "from=2026-02-01T00:00:00Z&to=2026-02-28T00:00:00Z";
  const answer = await world.ask<{ items: { data: Record<string, unknown> }[] }>(
    "ana",
    `GET /v1/adminAudit/events?orgId=${publicId("ORGANIZATION", org)}&${window}`,
  );
  return answer.items.map(({ data }) => data["actionText"]);
};

describe("an organization", () => {
  test("is shown by either kind of id, with when it was changed", async () => {
    const shown = await world.ask<GetOrgResponse>("ana", `GET ${path}`);
    const byPublicId = await world.ask("ana", `GET /identity/organizations/${publicId("ORGANIZATION", org)}`);

    expect(shown).toEqual({
      schemas,
      id: org,
      displayName: "Acme",
      meta: { created: expect.stringMatching(/^20.+Z$/), lastModified: shown.meta?.created, version: 'W/"1"' },
    });
    expect(byPublicId).toEqual(shown);
  });

  test("takes another name and a language, which is written down", async () => {
    world.clock.advance(60_000);

    const changed = await world.ask<GetOrgResponse>("ana", `PATCH ${path}`, {
      schemas,
      displayName: " Acme Ltd ",
      preferredLanguage: "de_DE",
    });

    expect(changed).toMatchObject({
      displayName: "Acme Ltd",
      preferredLanguage: "de_DE",
      meta: { lastModified: "2026-02-01T12:01:00.000Z", version: 'W/"2"' },
    });
    expect(await world.ask("ana", `GET ${path}`)).toEqual(changed);
    const { items } = await world.ask<{ items: object[] }>("ana", "GET /v1/organizations");
    expect(items).toMatchObject([{ displayName: "Acme Ltd" }]);
    expect(await actions()).toEqual(["Ana Alvarez changed Acme Ltd."]);
  });

  test("that stays as it is gets no new version", async () => {
    const same = await world.ask<GetOrgResponse>("ana", `PATCH ${path}`, { schemas, displayName: "Acme" });

    expect(same.meta?.version).toBe('W/"1"');
    expect(await actions()).toEqual([]);
  });

  test.each([
    ["another schema", { schemas: ["urn:x"], displayName: "A" }],
    ["an empty name", { schemas, displayName: "  " }],
    ["a name that is too long", { schemas, displayName: "a".repeat(257) }],
    ["no language", { schemas, displayName: "A", preferredLanguage: "the one we speak" }],
    ["an unknown field", { schemas, displayName: "A", colour: "red" }],
  ])("with %s is refused", async (_, body) => {
    expect((await world.send("ana", `PATCH ${path}`, body)).status).toBe(400);
  });

  test("is changed by full administrators alone, read by every administrator, and not there for others", async () => {
    await makeAdmin("ben", "id_user_admin");
    const body = { schemas, displayName: "Mine" };

    expect((await world.send("ben", `GET ${path}`)).status).toBe(200);
    expect((await world.send("ben", `PATCH ${path}`, body)).status).toBe(403);
    expect((await world.send("cleo", `GET ${path}`)).status).toBe(403);
    const elsewhere = (await world.ask<Person>("eve", "GET /v1/people/me")).orgId;
    expect((await world.send("ana", `GET /identity/organizations/${elsewhere}`)).status).toBe(404);
    expect((await world.send("ana", `PATCH /identity/organizations/${elsewhere}`, body)).status).toBe(404);
  });
});

describe("a one-time password", () => {
  const generate = (by: string, name: string) => world.send<GenerateOtp>(by, `POST ${path}/users/${world.idOf(name)}/actions/generateOtp`);
  const make = async (name = "cleo") => {
    const { status, body } = await generate("ana", name);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.oneTimePassword;
  };
  const other = (password: string) => String((Number(password) + 1) % 1_000_000).padStart(6, "0");
  const tryWith = async (password: string, email = "cleo@acme.example") => {
    const client = await TestClient.demo(world);
    const browser = new TestBrowser(world);
    const page = await browser.open(client.authorizePath());
    return (await browser.submit(client.authorizePath(), page, { do: "signIn", email, password })).status;
  };

  test("is six digits for a week, signs in once, and ends the others", async () => {
    const { body } = await generate("ana", "cleo");
    const second = await make();

    expect(body).toEqual({ oneTimePassword: expect.stringMatching(/^\d{6}$/), expiresIn: 604_800 });
    expect(await tryWith(body.oneTimePassword)).toBe(303);
    expect(await tryWith(body.oneTimePassword)).toBe(401);
    expect(await tryWith(second)).toBe(401);
    expect(await actions()).toEqual(Array(2).fill("Ana Alvarez made a one-time password for Cleo Chen."));
  });

  test("of two that are used at once, one signs in", async () => {
    const password = await make();

    expect((await Promise.all([tryWith(password), tryWith(password)])).sort()).toEqual([303, 401]);
  });

  test("is good for nobody else, and not after its time", async () => {
    const password = await make();

    expect(await tryWith(password, "ben@acme.example")).toBe(401);
    world.clock.advance(604_800_000);
    expect(await tryWith(password)).toBe(401);
  });

  test("is gone after ten wrong tries, however long they take", async () => {
    const password = await make();
    for (let tries = 0; tries < 10; tries++) {
      expect(await tryWith(other(password))).toBe(401);
      world.clock.advance(900_000);
    }

    expect(await tryWith(password)).toBe(401);
  });

  test("is made by full and user administrators, for administrators only by full ones", async () => {
    await makeAdmin("ben", "id_user_admin");
    await makeAdmin("dan", "id_readonly_admin");

    expect((await generate("ben", "cleo")).status).toBe(200);
    expect((await generate("ben", "ana")).status).toBe(403);
    expect((await generate("dan", "cleo")).status).toBe(403);
    expect((await generate("cleo", "cleo")).status).toBe(403);
    expect((await generate("ana", "eve")).status).toBe(404);
    expect((await generate("ana", "echo")).status).toBe(404);
  });

  test("is not made for somebody who may not sign in, nor without end", async () => {
    for (let made = 0; made < 10; made++) await make();
    expect((await generate("ana", "cleo")).status).toBe(409);

    await world.ask("ana", `PUT /v1/people/${world.idOf("dan")}`, { displayName: "Dan", loginEnabled: false });
    expect((await generate("ana", "dan")).status).toBe(409);
  });
});
