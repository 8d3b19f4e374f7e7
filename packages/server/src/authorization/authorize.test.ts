import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { isRegistered } from "./redirects.ts";
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

/** Where a request without anybody signed in is sent. */
async function refusal(path: string): Promise<URLSearchParams> {
  const { status, headers } = await new TestBrowser(world).open(path);
  if (status !== 303) throw new Error(`answered ${status}`);
  return new URL(headers.get("location") ?? "").searchParams;
}

describe("a request for authorization", () => {
  test("from an unknown application, or to another address than registered, leads nowhere", async () => {
    const addresses = [
      "https://evil.example/redirect",
      "http://localhost:6001/redirect/",
      "http://localhost:6001/redirect?more=1",
      "http://localhost:6001/Redirect",
      "http://localhost:6001@evil.example/redirect",
      "http://localhost.evil.example/redirect",
      "https://localhost:6001/redirect",
      "http://user@localhost:6001/redirect",
      "http://localhost:6001/redirect#x",
      "http://localhost:6001\\@evil.example/redirect",
      "",
    ];
    for (const address of addresses) {
      const answer = await new TestBrowser(world).open(client.authorizePath({ redirect_uri: address }));
      expect({ address, status: answer.status, location: answer.headers.get("location") }).toEqual({
        address,
        status: 400,
        location: null,
      });
    }
    expect((await new TestBrowser(world).open(client.authorizePath({ client_id: "Cunknown" }))).status).toBe(400);
    expect((await new TestBrowser(world).open(client.authorizePath({ client_id: "<script>" }))).text).not.toContain("<script>");
    const twice = `${client.authorizePath()}&redirect_uri=https%3A%2F%2Fevil.example`;
    expect((await new TestBrowser(world).open(twice)).status).toBe(400);
  });

  test("may use any port of the person's own machine, at a registered path", () => {
    expect(isRegistered("http://127.0.0.1:51234/cb", ["http://127.0.0.1/cb"])).toBe(true);
    expect(isRegistered("http://[::1]:51234/cb", ["http://[::1]:1/cb"])).toBe(true);
    expect(isRegistered("https://127.0.0.1:51234/cb", ["https://127.0.0.1/cb"])).toBe(false);
    expect(isRegistered("http://127.0.0.1:51234/cb", ["http://localhost/cb"])).toBe(false);
    expect(isRegistered("https://app.example:444/cb", ["https://app.example/cb"])).toBe(false);
    expect(isRegistered("app.example:/cb", ["app.example:/cb"])).toBe(true);
  });

  test("without state is refused, unless PKCE or a nonce ties it to the application", async () => {
    const { challenge } = pkce();

    expect((await refusal(client.authorizePath({ state: undefined }))).get("error")).toBe("invalid_request");
    const tied = { state: undefined, code_challenge: challenge, code_challenge_method: "S256" };
    expect((await new TestBrowser(world).open(client.authorizePath(tied))).status).toBe(200);
    expect((await new TestBrowser(world).open(client.authorizePath({ state: undefined, scope: "openid", nonce: "n" }))).status).toBe(200);
  });

  test("of a program that can keep no secret needs PKCE, and only S256 will do", async () => {
    const { challenge, verifier } = pkce();
    const error = async (more: Record<string, string>) => (await refusal(program.authorizePath(more))).get("error");

    expect(await error({})).toBe("invalid_request");
    expect(await error({ code_challenge: verifier, code_challenge_method: "plain" })).toBe("invalid_request");
    expect(await error({ code_challenge: challenge })).toBe("invalid_request");
    expect(await error({ code_challenge: "short", code_challenge_method: "S256" })).toBe("invalid_request");
  });

  test("is refused at the application's address, with its state and who says it", async () => {
    const refused = await refusal(client.authorizePath({ response_type: "id_token", state: "a b&c" }));

    expect(Object.fromEntries(refused)).toEqual({
      error: "unsupported_response_type",
      error_description: expect.any(String),
      state: "a b&c",
      iss: world.url,
    });
    expect((await refusal(client.authorizePath({ scope: "spark-admin:devices_write" }))).get("error")).toBe("invalid_scope");
    expect((await refusal(client.authorizePath({ prompt: "none" }))).get("error")).toBe("login_required");
  });
});

describe("the pages", () => {
  test("say which application asks, for what in words, and who is asked; they allow no scripts and no frames", async () => {
    const browser = new TestBrowser(world);
    const page = await browser.be(client.authorizePath({ scope: "spark:messages_write spark:people_read", prompt: "consent" }), "ben");

    expect(page.text).toContain("Demo Integration asks for access");
    expect(page.text).toContain("Post, change and delete messages");
    expect(page.text).toContain("ben@acme.example");
    expect(page.text).not.toContain("<script");
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:6001;");
    expect(page.headers.get("x-frame-options")).toBe("DENY");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("set-cookie")).toMatch(/; HttpOnly; SameSite=Lax/);
  });

  test("show what an application calls itself as text", async () => {
    const page = await new TestBrowser(world).open(client.authorizePath({ login_hint: '"><script>alert(1)</script>' }));

    expect(page.text).toContain("&lt;script&gt;");
    expect(page.text).not.toContain("<script");
  });

  test("take a form only from the browser that was given it, and from no other site", async () => {
    const path = client.authorizePath({ prompt: "consent" });
    const [ben, other] = [new TestBrowser(world), new TestBrowser(world)];
    const page = await ben.be(path, "ben");
    const stranger = await other.be(path, "dan");

    expect((await ben.submit(path, { ...page, fields: {} }, { do: "allow" })).status).toBe(403);
    expect((await ben.submit(path, stranger, { do: "allow" })).status).toBe(403);
    expect((await ben.submit(path, page, { do: "allow" }, { origin: "https://evil.example" })).status).toBe(403);
    expect((await ben.submit(path, page, { do: "allow" })).status).toBe(303);
  });

  test("ask again when the form of an earlier browser session comes late", async () => {
    const browser = new TestBrowser(world);
    const path = client.authorizePath();
    const early = await browser.open(path);
    await browser.be(path, "ben");

    expect((await browser.submit(path, early, { do: "allow" })).status).toBe(403);
  });

  test("give a signed-in browser a new cookie, so that one planted before is worth nothing", async () => {
    const browser = new TestBrowser(world);
    const path = client.authorizePath({ prompt: "consent" });
    await browser.open(path);
    const planted = browser.cookie;
    await browser.be(path, "ben");

    const thief = new TestBrowser(world);
    thief.cookie = planted;
    expect((await thief.open(path)).text).toContain("Sign in");
    expect(browser.cookie).not.toBe(planted);
  });

  test("let nobody be a demo person from another site, or when the server is not this machine's alone", async () => {
    const path = client.authorizePath();
    const foreign = await new TestBrowser(world).open(path, { origin: "https://evil.example" });
    await using shared = await startWorld({ publicUrl: "https://parley.example" });
    const outside = await fetch(`${shared.url.replace("https://parley.example", `http://127.0.0.1:${shared.server.port}`)}${path}`);

    expect(foreign.text).not.toContain("ana@acme.example");
    expect(await outside.text()).not.toContain("ana@acme.example");
  });

  test("send the person's no to the application, and ask a confidential application's person once", async () => {
    const browser = new TestBrowser(world);
    const path = client.authorizePath({ prompt: "consent", scope: "spark:rooms_read" });
    const page = await browser.be(path, "eve");
    const denied = await browser.submit(path, page, { do: "deny" });
    expect(new URL(denied.headers.get("location") ?? "").searchParams.get("error")).toBe("access_denied");

    const code = await browser.agree(client.authorizePath({ scope: "spark:rooms_read" }), "eve");
    await client.redeem(code.get("code") ?? "");
    const again = await browser.open(client.authorizePath({ scope: "spark:rooms_read" }));
    const more = await browser.open(client.authorizePath({ scope: "spark:rooms_write" }));

    expect(new URL(again.headers.get("location") ?? "").searchParams.has("code")).toBe(true);
    expect(more.text).toContain("asks for access");
  });
});

describe("signing in with a password", () => {
  const path = () => client.authorizePath({ prompt: "consent" });
  const setPassword = (email: string, password: string) => world.send(undefined, "PUT /_parley/passwords", { email, password });
  const tryWith = async (email: string, password: string) => {
    const browser = new TestBrowser(world);
    const page = await browser.open(path());
    return { browser, answer: await browser.submit(path(), page, { do: "signIn", email, password }) };
  };

  test("works for whoever has one, and says of nobody whether they are known", async () => {
    expect((await setPassword("cleo@acme.example", "correct horse")).status).toBe(204);
    expect((await setPassword("cleo@acme.example", "short")).status).toBe(400);

    const { browser, answer } = await tryWith("Cleo@acme.example", "correct horse");
    expect(answer.status).toBe(303);
    expect((await browser.open(path())).text).toContain("cleo@acme.example");
    const wrong = await tryWith("cleo@acme.example", "wrong horse");
    const unknown = await tryWith("nobody@acme.example", "wrong horse");
    expect([wrong.answer.status, unknown.answer.status]).toEqual([401, 401]);
    expect(wrong.answer.text.match(/role="alert">([^<]+)/)?.[1]).toBe(unknown.answer.text.match(/role="alert">([^<]+)/)?.[1]);
  });

  test("is told to the security log of the organization, whether it works or not", async () => {
    await setPassword("ben@acme.example", "correct horse");
    await tryWith("ben@acme.example", "wrong horse");
    await tryWith("ben@acme.example", "correct horse");
    await world.server.settled();
    const to = new Date(world.clock.now() + 1000).toISOString();
    const from = new Date(world.clock.now() - 1000).toISOString();

    const { orgId } = await world.ask<{ orgId: string }>("ana", "GET /v1/people/me");
    const { items } = await world.ask<{ items: { data: { actorEmail: string; actionText: string } }[] }>(
      "ana",
      `GET /v1/admin/securityAudit/events?orgId=${orgId}&startTime=${from}&endTime=${to}`,
    );

    const told = items.map(({ data }) => data).filter(({ actorEmail }) => actorEmail === "ben@acme.example");
    expect(told.map(({ actionText }) => actionText)).toEqual(
      expect.arrayContaining(["Ben Brandt signed in.", "Ben Brandt failed to sign in."]),
    );
  });

  test("is held up after ten wrong ones, for a quarter of an hour", async () => {
    await setPassword("dan@acme.example", "correct horse");
    for (let count = 0; count < 10; count++) await tryWith("dan@acme.example", `guess ${count}`);

    const held = await tryWith("dan@acme.example", "correct horse");
    world.clock.advance(900_000);
    const later = await tryWith("dan@acme.example", "correct horse");

    expect(held.answer.status).toBe(429);
    expect(held.answer.headers.get("retry-after")).toBe("900");
    expect(later.answer.status).toBe(303);
  });
});

describe("tokens in the address (response_type=token)", () => {
  test("stand behind the #, with the state, and without a refresh token", async () => {
    const answer = await new TestBrowser(world).agree(client.authorizePath({ response_type: "token", state: "s2" }), "ben");

    expect(Object.fromEntries(answer)).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: "1209599",
      scope: "spark:all spark:kms",
      state: "s2",
      iss: world.url,
    });
    expect(await statusWith(world, answer.get("access_token") ?? "")).toBe(200);
  });
});

describe("signing out", () => {
  const leave = (goto: string) => new TestBrowser(world).open(`/idb/oauth2/v1/logout?goto=${encodeURIComponent(goto)}`);

  test("goes to an application's own address, and to no other", async () => {
    expect((await leave("http://localhost:6001/redirect")).headers.get("location")).toBe("http://localhost:6001/redirect");
    for (const goto of ["https://evil.example", "//evil.example", "javascript:alert(1)", "http://localhost:6001/other"])
      expect({ goto, location: (await leave(goto)).headers.get("location") }).toEqual({ goto, location: null });
  });

  test("ends the browser's session and the token", async () => {
    const browser = new TestBrowser(world);
    const path = client.authorizePath({ prompt: "consent" });
    await browser.be(path, "ben");
    const tokens = await client.tokens("ben");
    const before = browser.cookie;

    await browser.open(`/idb/oauth2/v1/logout?token=${tokens.access_token}`);
    browser.cookie = before;

    expect((await browser.open(path)).text).toContain("Sign in");
    expect(await statusWith(world, tokens.access_token)).toBe(401);
  });
});

describe("OpenID Connect", () => {
  const openId = { scope: "openid email profile", nonce: "n-1" };

  test("an id token says to one application who signed in; its key is published", async () => {
    const { id_token: idToken = "", access_token: accessToken } = await client.tokens("ben", openId);
    const document = (await (await fetch(`${world.url}/.well-known/openid-configuration`)).json()) as Record<string, string>;

    const keys = createRemoteJWKSet(new URL(document["jwks_uri"] ?? ""));
    const currentDate = new Date(world.clock.now());
    const { payload } = await jwtVerify(idToken, keys, { issuer: world.url, audience: client.id, currentDate });

    expect(decodeProtectedHeader(idToken)).toMatchObject({ alg: "RS256" });
    expect(document["issuer"]).toBe(world.url);
    expect(payload).toMatchObject({
      nonce: "n-1",
      email: "ben@acme.example",
      name: "Ben Brandt",
      given_name: "Ben",
      family_name: "Brandt",
    });
    const info = await fetch(`${world.url}/v1/userinfo`, { headers: { authorization: `Bearer ${accessToken}` } });
    expect(await info.json()).toMatchObject({ sub: payload.sub, email: "ben@acme.example" });
  });

  test("tells only what was agreed to", async () => {
    const { access_token: token, id_token: idToken } = await client.tokens("ben", { scope: "openid" });
    const info = await fetch(`${world.url}/v1/userinfo`, { headers: { authorization: `Bearer ${token}` } });

    expect(await info.json()).toEqual({ sub: expect.any(String), realm: expect.any(String) });
    expect(idToken).toBeDefined();
    expect((await client.tokens("ben", { scope: "spark:people_read" })).id_token).toBeUndefined();
    expect(await statusWith(world, (await client.tokens("ben")).access_token, "/v1/userinfo")).toBe(403);
  });

  test("the signing key outlives a restart, and cannot be read in the data", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-"));
    const keyOf = async () => {
      await using server = await startWorld({ data: folder });
      return ((await (await fetch(`${server.url}/v1/verification`)).json()) as { keys: object[] }).keys[0];
    };

    const key = await keyOf();

    expect(key).toMatchObject({ kty: "RSA", use: "sig", alg: "RS256" });
    expect(key).not.toHaveProperty("d");
    expect(await keyOf()).toEqual(key);
    expect(readFileSync(join(folder, "parley.db")).includes("PRIVATE KEY")).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
