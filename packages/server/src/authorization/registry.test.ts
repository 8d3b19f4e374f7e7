import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { statusWith, TestBrowser, TestClient } from "./testing/browser.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface App {
  id: string;
  clientId: string;
  clientSecret: string;
  sharedSecret?: string;
  accessToken?: string;
}

const register = (body: object) =>
  world.send<App>(undefined, "POST /_parley/apps", { ownerEmail: "ben@acme.example", name: "Mine", ...body });
const orgIdOf = async (name: string) => (await world.ask<{ orgId: string }>(name, "GET /v1/people/me")).orgId;

describe("registering an application", () => {
  test("gives its secret once; the data keeps what it cannot be made from", async () => {
    const redirectUris = ["https://app.example/cb"];
    const made = (await register({ type: "integration", redirectUris, scopes: ["spark:all"] })).body;
    const listed = (await world.send<Record<string, unknown>[]>(undefined, "GET /_parley/apps")).body;

    expect(made).toMatchObject({ clientId: expect.stringMatching(/^C[0-9a-f]{64}$/), clientSecret: expect.any(String), redirectUris });
    expect(JSON.stringify(listed)).not.toContain(made.clientSecret);
    const client = new TestClient(world, made.clientId, made.clientSecret);
    expect((await client.ask({ grant_type: "client_credentials" })).status).toBe(200);
  });

  test("refuses addresses that are no application's own", async () => {
    for (const address of [
      "http://app.example/cb",
      "https://app.example/#x",
      "javascript:alert(1)",
      "not an address",
      "https://u:p@app.example/",
    ]) {
      const { status } = await register({ type: "integration", redirectUris: [address] });
      expect({ address, status }).toEqual({ address, status: 400 });
    }
    expect((await register({ type: "integration", redirectUris: [] })).status).toBe(400);
    expect((await register({ type: "other" })).status).toBe(400);
    expect((await register({ type: "bot", scopes: ["a b"] })).status).toBe(400);
    expect((await register({ type: "bot", unknown: 1 })).status).toBe(400);
    expect((await register({ type: "bot", ownerEmail: "nobody@acme.example" })).status).toBe(404);
  });

  test("makes a bot somebody with a token that has no end, until it is made anew", async () => {
    const { accessToken = "", clientId } = (await register({ type: "bot", name: "Helper" })).body;
    expect(accessToken).toContain("_PF84_");
    world.clock.advance(400 * 86_400_000);
    expect(await statusWith(world, accessToken)).toBe(200);

    const renewed = await world.send<App>(undefined, `POST /_parley/apps/${clientId}/secret`);

    expect(await statusWith(world, accessToken)).toBe(401);
    expect(await statusWith(world, renewed.body.accessToken ?? "")).toBe(200);
  });

  test("ends with its removal, and so do its tokens", async () => {
    const { clientId, clientSecret } = (
      await register({ type: "integration", redirectUris: ["http://localhost/redirect"], scopes: ["spark:all"] })
    ).body;
    const client = new TestClient(world, clientId, clientSecret);
    const tokens = await client.tokens("cleo");

    expect((await world.send(undefined, `DELETE /_parley/apps/${clientId}`)).status).toBe(204);

    expect(await statusWith(world, tokens.access_token)).toBe(401);
    expect((await client.refresh(tokens.refresh_token)).body.error).toBe("invalid_client");
  });
});

describe("a service app", () => {
  test("acts for an organization once its administrator has authorized it, and until it is taken back", async () => {
    const scopes = ["spark-admin:people_read", "guest-issuer:write", "guest-issuer:read"];
    const app = (await register({ type: "serviceApp", scopes })).body;
    const body = { clientId: app.clientId, clientSecret: app.clientSecret, targetOrgId: await orgIdOf("ana") };
    const token = () => world.send<{ access_token: string; refresh_token: string }>("ben", `POST /v1/applications/${app.id}/token`, body);
    expect((await token()).status).toBe(403);

    expect(
      (await world.send(undefined, `PUT /_parley/apps/${app.clientId}/authorization`, { adminEmail: "ben@acme.example" })).status,
    ).toBe(403);
    expect(
      (await world.send(undefined, `PUT /_parley/apps/${app.clientId}/authorization`, { adminEmail: "ana@acme.example" })).status,
    ).toBe(204);
    const { body: tokens } = await token();
    expect(tokens).toMatchObject({ expires_in: 1_209_599, refresh_token_expires_in: 7_775_999, token_type: "Bearer" });
    const client = new TestClient(world, app.clientId, app.clientSecret);
    const { body: renewed } = await client.refresh(tokens.refresh_token);
    const guests = await world.send(
      undefined,
      "POST /v1/guests/token",
      { subject: "v", displayName: "Vera" },
      { authorization: `Bearer ${renewed.access_token}` },
    );
    expect(guests).toMatchObject({
      status: 200,
      body: { subject: "v", displayName: "Vera", expiresIn: 21_599, accessToken: expect.any(String) },
    });
    const counted = await world.send(undefined, "GET /v1/guests/count", undefined, { authorization: `Bearer ${renewed.access_token}` });
    expect(counted.body).toEqual({ guestCount: 1 });

    await world.send(undefined, `DELETE /_parley/apps/${app.clientId}/authorization?adminEmail=ana@acme.example`);
    expect(await statusWith(world, renewed.access_token, "/v1/guests/count")).toBe(401);
    expect((await client.refresh(renewed.refresh_token)).body.error).toBe("invalid_grant");
    expect((await token()).status).toBe(403);
  });

  test("is asked for its secret, and is nothing to another organization's people", async () => {
    const app = (await world.server.applications()).find(({ type }) => type === "serviceApp");
    const body = { clientId: app?.clientId, clientSecret: app?.clientSecret, targetOrgId: await orgIdOf("ana") };
    const line = `POST /v1/applications/${app?.clientId}/token`;

    expect((await world.send("ana", line, body)).status).toBe(200);
    expect((await world.send("ana", line, { ...body, clientSecret: "wrong" })).status).toBe(401);
    expect((await world.send("ana", line, { ...body, targetOrgId: await orgIdOf("eve") })).status).toBe(403);
    expect((await world.send("eve", line, body)).status).toBe(404);
    expect((await world.send("ana", "POST /v1/guests/token", { subject: "v", displayName: "V" })).status).toBe(403);
  });
});

describe("what somebody has allowed", () => {
  test("is theirs to see and to take back, and their administrator's", async () => {
    const client = await TestClient.demo(world);
    const tokens = await client.tokens("dan");
    const list = async (name: string, query = "") =>
      world.send<{ items: { id: string; clientId: string }[] }>(name, `GET /v1/authorizations${query}`);

    const [mine] = (await list("dan")).body.items;
    expect(mine).toMatchObject({ clientId: client.id, type: "refresh", scopes: ["spark:all", "spark:kms"] });
    expect((await list("ana", "?personEmail=dan@acme.example")).body.items).toEqual([mine]);
    expect((await list("cleo", "?personEmail=dan@acme.example")).status).toBe(404);
    expect((await list("eve", `?personId=${world.idOf("dan")}`)).status).toBe(404);
    expect((await world.send("cleo", `DELETE /v1/authorizations/${mine?.id}`)).status).toBe(404);

    expect((await world.send("dan", `DELETE /v1/authorizations/${mine?.id}`)).status).toBe(204);
    expect(await statusWith(world, tokens.access_token)).toBe(401);
  });

  test("ends for a whole organization when its administrator says so", async () => {
    const client = await TestClient.demo(world);
    const [dan, eve] = [await client.tokens("dan"), await client.tokens("eve")];

    expect((await world.send("dan", `DELETE /v1/authorizations?clientId=${client.id}`)).status).toBe(403);
    expect((await world.send("ana", `DELETE /v1/authorizations?clientId=${client.id}`)).status).toBe(204);
    expect(await statusWith(world, dan.access_token)).toBe(401);
    expect(await statusWith(world, eve.access_token)).toBe(200);
  });

  test("a token says when it ends", async () => {
    const { access_token: token } = await (await TestClient.demo(world)).tokens("dan");
    const { body } = await world.send(undefined, "GET /v1/authorizations/tokenExpiry", undefined, { authorization: `Bearer ${token}` });

    expect(body).toEqual({ exp: Math.floor(world.clock.now() / 1000) + 1_209_599 });
  });
});

describe("the page /apps", () => {
  test("registers, shows the secret once, and gives a personal token of twelve hours", async () => {
    const browser = new TestBrowser(world);
    const page = await browser.be("/apps", "ana");
    expect(page.text).toContain("Service apps of your organization");

    const made = await browser.submit("/apps", page, {
      do: "register",
      type: "integration",
      name: "<b>Bold</b>",
      redirectUris: "https://app.example/cb\nhttp://localhost/cb",
      scopes: "spark:all, spark:kms",
    });
    expect(made.text).toContain("Keep this now");
    const secret = /Client secret<\/strong> <code>([^<]+)/.exec(made.text)?.[1] ?? "";
    expect(made.text).toContain("&lt;b&gt;Bold");
    expect((await browser.open("/apps")).text).not.toContain(secret);

    const token = /Access token<\/strong> <code>([^<]+)/.exec((await browser.submit("/apps", page, { do: "token" })).text)?.[1] ?? "";
    expect(await statusWith(world, token)).toBe(200);
    world.clock.advance(43_200_000);
    expect(await statusWith(world, token)).toBe(401);
  });

  test("tells what is wrong, and does nothing for other sites or other people's applications", async () => {
    const browser = new TestBrowser(world);
    const page = await browser.be("/apps", "cleo");
    const [app] = await world.server.applications();

    expect((await browser.submit("/apps", page, { do: "register", type: "bot", name: " " })).text).toContain('role="alert"');
    expect((await browser.submit("/apps", page, { do: "remove", id: app?.clientId ?? "" })).status).toBe(404);
    expect((await browser.submit("/apps", page, { do: "authorize", id: app?.clientId ?? "" })).status).toBe(404);
    expect((await browser.submit("/apps", { ...page, fields: {} }, { do: "token" })).status).toBe(403);
    expect((await browser.submit("/apps", page, { do: "token" }, { origin: "https://evil.example" })).status).toBe(403);
  });
});
