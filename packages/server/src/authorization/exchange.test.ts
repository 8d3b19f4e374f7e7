import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { pkce, statusWith, TestBrowser, TestClient } from "./testing/browser.ts";

let world: World;
let client: TestClient;
let program: TestClient;
beforeAll(async () => {
  world = await startWorld();
  client = await TestClient.demo(world);
  program = await TestClient.demo(world, "publicClient");
});
afterAll(() => world.close());

const dayMs = 86_400_000;

describe("a code", () => {
  test("becomes tokens of the person who agreed, with the lifetimes of the cloud", async () => {
    const { status, body } = await client.redeem(await client.code("ben"));

    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: "Bearer",
      expires_in: 1_209_599,
      refresh_token_expires_in: 7_775_999,
      scope: "spark:all spark:kms",
      access_token: expect.stringMatching(/^[\w-]{43}_P0A1_[0-9a-f-]{36}$/),
    });
    const me = await fetch(`${world.url}/v1/people/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
    expect(await me.json()).toMatchObject({ id: world.idOf("ben") });
  });

  test("that comes a second time ends everything that came of it", async () => {
    const code = await client.code("ben");
    const { body } = await client.redeem(code);

    const again = await client.redeem(code);

    expect(again).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    expect(await statusWith(world, body.access_token)).toBe(401);
    expect((await client.refresh(body.refresh_token)).body.error).toBe("invalid_grant");
  });

  test("that two redeem at once gives tokens to one of them, and none of these stays good", async () => {
    const code = await client.code("ben");

    const answers = await Promise.all([client.redeem(code), client.redeem(code), client.redeem(code)]);

    const good = answers.filter(({ status }) => status === 200);
    expect(good.length).toBeLessThanOrEqual(1);
    for (const { body } of good) expect(await statusWith(world, body.access_token)).toBe(401);
  });

  test("is worth nothing to another client, at another address, or after five minutes", async () => {
    const code = await client.code("ben");
    const { challenge, verifier } = pkce();
    const other = await program.code("ben", { code_challenge: challenge, code_challenge_method: "S256" });

    expect((await program.redeem(code)).body.error).toBe("invalid_grant");
    expect((await client.redeem(other, { code_verifier: verifier })).body.error).toBe("invalid_grant");
    expect((await client.redeem(code, { redirect_uri: "http://localhost:6002/redirect" })).body.error).toBe("invalid_grant");
    world.clock.advance(300_000);
    expect((await client.redeem(code)).body.error).toBe("invalid_grant");
  });

  test("made with a challenge needs its verifier; made without one, it takes none", async () => {
    const { challenge, verifier } = pkce();
    const bound = await client.code("ben", { code_challenge: challenge, code_challenge_method: "S256" });
    const free = await client.code("ben");

    expect((await client.redeem(bound)).body.error).toBe("invalid_grant");
    expect((await client.redeem(bound, { code_verifier: pkce().verifier })).body.error).toBe("invalid_grant");
    expect((await client.redeem(free, { code_verifier: verifier })).body.error).toBe("invalid_grant");
    expect((await client.redeem(bound, { code_verifier: verifier })).status).toBe(200);
  });
});

describe("a client", () => {
  test("says who it is in the header or the body, once, and with its secret", async () => {
    const fields = { grant_type: "client_credentials" };
    const post = async (body: Record<string, string>, headers = {}) =>
      (await fetch(`${world.url}/v1/access_token`, { method: "POST", headers, body: new URLSearchParams(body) })).status;
    const basic = { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}` };

    expect(await post({ ...fields, client_id: client.id, client_secret: client.secret ?? "" })).toBe(200);
    expect(await post(fields, basic)).toBe(200);
    expect(await post({ ...fields, client_secret: client.secret ?? "" }, basic)).toBe(400);
    expect(await post({ ...fields, client_id: client.id })).toBe(401);
    expect(await post({ ...fields, client_id: client.id, client_secret: "wrong" })).toBe(401);
    expect(await post({ ...fields, client_id: program.id, client_secret: "made up" })).toBe(401);
    expect(await post(fields, { authorization: "Basic %%%" })).toBe(401);
  });

  test("is told what is wrong by the names of OAuth", async () => {
    const error = async (fields: Record<string, string>) => (await client.ask(fields)).body.error;

    expect(await error({})).toBe("invalid_request");
    expect(await error({ grant_type: "password" })).toBe("unsupported_grant_type");
    expect(await error({ grant_type: "constructor" })).toBe("unsupported_grant_type");
    expect(await error({ grant_type: "authorization_code" })).toBe("invalid_request");
    expect(await error({ grant_type: "client_credentials", scope: "spark:all" })).toBe("invalid_scope");
    expect(await client.ask({ grant_type: "refresh_token", refresh_token: "unknown" })).toMatchObject({
      status: 400,
      body: { error: "invalid_grant", message: expect.any(String), trackingId: expect.any(String) },
    });
    const twice = await fetch(`${world.url}/v1/access_token`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "grant_type=refresh_token&grant_type=refresh_token",
    });
    expect(await twice.json()).toMatchObject({ error: "invalid_request" });
  });

  test("may send JSON, and is never kept by a cache", async () => {
    const body = JSON.stringify({ grant_type: "client_credentials", client_id: client.id, client_secret: client.secret });

    const answer = await fetch(`${world.url}/idb/oauth2/v1/access_token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });

    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("has a token of its own that opens nothing of a person", async () => {
    const { body } = await client.ask({ grant_type: "client_credentials", scope: "webexsquare:admin", self_contained_token: "true" });

    expect(body).toMatchObject({ scope: "webexsquare:admin", expires_in: 1_209_599 });
    expect(body).not.toHaveProperty("refresh_token");
    expect(await statusWith(world, body.access_token)).toBe(403);
    expect((await program.ask({ grant_type: "client_credentials" })).body.error).toBe("unauthorized_client");
  });
});

describe("a refresh token", () => {
  test("gives new tokens and is worn out by it, while the access token goes on", async () => {
    const first = await client.tokens("ben");

    const { body: second } = await client.refresh(first.refresh_token);

    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await statusWith(world, first.access_token)).toBe(200);
    expect(await statusWith(world, second.access_token)).toBe(200);
  });

  test("that comes a second time ends its whole family", async () => {
    const first = await client.tokens("ben");
    const { body: second } = await client.refresh(first.refresh_token);

    const stolen = await client.refresh(first.refresh_token);

    expect(stolen).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    expect((await client.refresh(second.refresh_token)).body.error).toBe("invalid_grant");
    expect(await statusWith(world, first.access_token)).toBe(401);
    expect(await statusWith(world, second.access_token)).toBe(401);
  });

  test("may ask for less, never for more, and is its client's alone", async () => {
    const tokens = await client.tokens("ben", { scope: "spark:people_read spark:rooms_read" });

    expect((await client.refresh(tokens.refresh_token, { scope: "spark:messages_read" })).body.error).toBe("invalid_scope");
    expect((await program.refresh(tokens.refresh_token)).body.error).toBe("invalid_grant");
    expect((await client.refresh(tokens.refresh_token, { scope: "spark:people_read" })).body.scope).toBe("spark:people_read");
  });
});

describe("lifetimes", () => {
  test("an access token ends after 14 days; a refresh token 90 days after its last use", async () => {
    await using other = await startWorld();
    const own = await TestClient.demo(other);
    let tokens = await own.tokens("ben");

    other.clock.advance(1_209_598_000);
    expect(await statusWith(other, tokens.access_token)).toBe(200);
    other.clock.advance(1_000);
    expect(await statusWith(other, tokens.access_token)).toBe(401);
    for (let turn = 0; turn < 3; turn++) {
      other.clock.advance(60 * dayMs);
      tokens = (await own.refresh(tokens.refresh_token)).body;
      expect(await statusWith(other, tokens.access_token)).toBe(200);
    }
    other.clock.advance(90 * dayMs);
    expect((await own.refresh(tokens.refresh_token)).body.error).toBe("invalid_grant");
  });
});

describe("a narrower copy", () => {
  const grantType = "urn:cisco:oauth:grant-type:scope-reduction";
  const reduce = (token: string, scope: string, clientId: string = client.id) =>
    fetch(`${world.url}/idb/oauth2/v1/access_token`, {
      method: "POST",
      body: new URLSearchParams({ grant_type: grantType, token, scope, client_id: clientId, self_contained_token: "true" }),
    }).then(async (answer) => ({ status: answer.status, body: (await answer.json()) as Record<string, string> }));

  test("of a token carries what was asked for, and ends with it", async () => {
    const tokens = await client.tokens("ben");

    const { status, body } = await reduce(tokens.access_token, "spark:kms");

    expect({ status, scope: body["scope"] }).toEqual({ status: 200, scope: "spark:kms" });
    expect(await statusWith(world, body["access_token"] ?? "")).toBe(403);
    expect(await statusWith(world, body["access_token"] ?? "", "/v1/people/me")).not.toBe(401);
    await client.ask({ token: tokens.access_token, token_type_hint: "access_token" }, "/idb/oauth2/v1/revoke");
    expect(await statusWith(world, body["access_token"] ?? "")).toBe(401);
  });

  test("is made of somebody's own token too, and of nothing for an empty scope", async () => {
    expect(await reduce(world.tokenOf("ben"), "")).toMatchObject({ status: 200, body: { scope: "spark:kms" } });
  });

  test("is never wider, and not for another client", async () => {
    const tokens = await client.tokens("ben", { scope: "spark:people_read" });

    expect((await reduce(tokens.access_token, "spark:messages_read")).body["error"]).toBe("invalid_scope");
    expect((await reduce(tokens.access_token, "spark:kms", program.id)).body["error"]).toBe("invalid_grant");
    expect((await reduce(tokens.access_token, "spark:kms", "Cunknown")).body["error"]).toBe("invalid_client");
    expect((await reduce("unknown", "spark:kms")).body["error"]).toBe("invalid_grant");
    expect((await reduce(world.tokenOf("ben"), "spark-admin:people_read")).body["error"]).toBe("invalid_scope");
  });
});

describe("revoking", () => {
  const revoke = (token: string, by = client) => by.ask<{ error?: string } | undefined>({ token }, "/idb/oauth2/v1/revoke");

  test("a refresh token ends its family; an access token ends alone; an unknown one is no error", async () => {
    const tokens = await client.tokens("ben");
    const { body: second } = await client.refresh(tokens.refresh_token);

    expect((await revoke(tokens.access_token)).status).toBe(200);
    expect(await statusWith(world, tokens.access_token)).toBe(401);
    expect(await statusWith(world, second.access_token)).toBe(200);
    expect((await revoke(second.refresh_token)).status).toBe(200);
    expect(await statusWith(world, second.access_token)).toBe(401);
    expect((await revoke("unknown")).status).toBe(200);
  });

  test("takes no token of another client, and none of nobody's", async () => {
    const tokens = await client.tokens("ben");

    expect((await revoke(tokens.access_token, program)).body?.error).toBe("unauthorized_client");
    expect((await revoke(tokens.refresh_token, program)).body?.error).toBe("unauthorized_client");
    expect((await revoke(world.tokenOf("ben"))).body?.error).toBe("unauthorized_client");
    expect(await statusWith(world, tokens.access_token)).toBe(200);
  });
});

describe("a device without a browser", () => {
  const start = async () => (await program.ask<Record<string, string>>({ scope: "spark:all" }, "/v1/device/authorize")).body;
  const poll = (deviceCode: string) =>
    program.ask({ grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: deviceCode }, "/v1/device/token");
  const answer = async (userCode: string, action: string) => {
    const browser = new TestBrowser(world);
    const page = await browser.be("/verify", "cleo");
    const asked = await browser.submit("/verify", page, { do: "find", user_code: userCode });
    return browser.submit("/verify", asked, { do: action });
  };

  test("waits, and has tokens when its owner has typed the letters and agreed", async () => {
    const device = await start();
    expect(await poll(device["device_code"] ?? "")).toMatchObject({ status: 428, body: { error: "authorization_pending" } });
    expect((await poll(device["device_code"] ?? "")).body.error).toBe("slow_down");

    const said = await answer((device["user_code"] ?? "").toLowerCase().replace("-", " "), "allow");
    world.clock.advance(2_000);
    const { status, body } = await poll(device["device_code"] ?? "");

    expect(said.text).toContain("The device is connected");
    expect(status).toBe(200);
    const me = await fetch(`${world.url}/v1/people/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
    expect(await me.json()).toMatchObject({ id: world.idOf("cleo") });
    expect((await poll(device["device_code"] ?? "")).body.error).toBe("invalid_grant");
  });

  test("is told when its owner says no, and when it took too long", async () => {
    const [denied, late] = [await start(), await start()];

    await answer(denied["user_code"] ?? "", "deny");
    expect((await poll(denied["device_code"] ?? "")).body.error).toBe("access_denied");
    world.clock.advance(300_000);
    expect((await poll(late["device_code"] ?? "")).body.error).toBe("expired_token");
    expect((await answer(late["user_code"] ?? "", "allow")).text).toContain("No device shows these letters");
  });

  test("gives no letters away: after ten wrong ones, a person has to wait", async () => {
    const browser = new TestBrowser(world);
    const page = await browser.be("/verify", "dan");

    let last = page;
    for (let count = 0; count < 11; count++) last = await browser.submit("/verify", page, { do: "find", user_code: "BBBBBBBB" });

    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a person who is deactivated", () => {
  test("has no tokens at applications any more, and none when they are let in again", async () => {
    await using other = await startWorld();
    const own = await TestClient.demo(other);
    const tokens = await own.tokens("ben");
    const put = (loginEnabled: boolean) =>
      other.ask("ana", `PUT /v1/people/${other.idOf("ben")}`, { emails: ["ben@acme.example"], displayName: "Ben Brandt", loginEnabled });

    await put(false);
    expect(await statusWith(other, tokens.access_token)).toBe(401);
    expect((await own.refresh(tokens.refresh_token)).body.error).toBe("invalid_grant");
    await other.server.settled();
    await put(true);

    expect(await statusWith(other, tokens.access_token)).toBe(401);
    expect((await own.refresh(tokens.refresh_token)).body.error).toBe("invalid_grant");
  });
});
