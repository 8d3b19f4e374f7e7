import { decodeJwt } from "jose";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FakeClock, settled } from "../../core/testing/fakeClock.ts";
import { type StubHandler, stubTransport } from "../../core/testing/stubTransport.ts";
import { Webex } from "../../webex.ts";
import type { Credentials } from "../credentials.ts";
import { memoryStore } from "../tokenStore/memory.ts";
import type { OfficialStorageAdapter } from "../tokenStore/officialStorage.ts";

afterEach(() => vi.unstubAllGlobals());

const config = { client_id: "C1", client_secret: "s3cret", redirect_uri: "http://app.example/cb", scope: "spark:all" };
const hydra = "http://issuer/v1";

/** A service that gives tokens and says whose token a call came with. */
function start(credentials: Credentials | undefined, answer?: StubHandler) {
  const clock = new FakeClock();
  let count = 0;
  const handler: StubHandler = (request, index) => {
    const { pathname } = new URL(request.url);
    const own = answer?.(request, index);
    if (own && Object.keys(own).length > 0) return own;
    if (pathname === "/v1/access_token")
      return { json: { access_token: `access-${++count}`, refresh_token: `refresh-${count}`, expires_in: 1000 } };
    if (pathname === "/v1/jwt/login") return { json: { token: `guest-${++count}`, expiresIn: 21_599 } };
    return { json: { id: request.headers["authorization"] } };
  };
  const transport = stubTransport(handler);
  const webex = new Webex({ credentials, transport, clock, services: { hydra, u2c: "http://issuer/u2c" } });
  const told: [string, unknown][] = [];
  for (const name of ["change:canAuthorize", "auth:refreshed", "auth:lost"] as const) webex.on(name, (event) => told.push([name, event]));
  const form = (index: number) => Object.fromEntries(new URLSearchParams(String(transport.requests[index]?.body)));
  return { webex, transport, clock, told, form, me: async () => (await webex.people.get("me")).id };
}

function ready(webex: Webex): Promise<void> {
  return new Promise((resolve) => webex.once("ready", () => resolve()));
}

describe("a server", () => {
  test("exchanges the code with which somebody came back", async () => {
    const { webex, form, told, me } = start(config);
    expect([webex.canAuthorize, webex.authorization.canRefresh, webex.authorization.isAuthorizing]).toEqual([false, false, false]);
    await ready(webex);

    const granted = webex.authorization.requestAuthorizationCodeGrant({ code: "c0de" });
    await Promise.resolve();
    expect([webex.authorization.isAuthorizing, webex.authorization.isAuthenticating]).toEqual([true, true]);
    await granted;

    expect(form(0)).toMatchObject({
      grant_type: "authorization_code",
      code: "c0de",
      redirect_uri: "http://app.example/cb",
      client_id: "C1",
    });
    expect([webex.canAuthorize, webex.credentials.canRefresh, webex.authorization.isAuthorizing]).toEqual([true, true, false]);
    expect(told).toEqual([["change:canAuthorize", true]]);
    expect(await me()).toBe("Bearer access-1");
    await webex.close();
  });

  test("renews with the refresh token that it was given, also after a refusal", async () => {
    const refuseFirst: StubHandler = ({ headers }) => (headers["authorization"] === "Bearer old" ? { status: 401, json: {} } : {});
    const { webex, form, told, me } = start({ ...config, access_token: "old", refresh_token: "refresh-0" }, refuseFirst);

    await ready(webex);
    expect([webex.canAuthorize, webex.authorization.canRefresh]).toEqual([true, true]);
    expect(await me()).toBe("Bearer access-1");
    expect(form(1)).toMatchObject({ grant_type: "refresh_token", refresh_token: "refresh-0" });
    expect(told).toMatchObject([["auth:refreshed", {}]]);
    await webex.close();
  });

  test("makes a JWT for a guest, signs in with it, and has the next one made when the token runs out", async () => {
    const jwtRefreshCallback = vi.fn(async (_: Webex) => "next-jwt");
    const { webex, transport, clock, me } = start({ jwtRefreshCallback });
    const secretId = Buffer.from("shared").toString("base64");

    const { jwt } = await webex.authorization.createJwt({ issuer: "issuer-1", secretId, displayName: "Visitor", expiresIn: "12h" });
    await webex.authorization.requestAccessTokenFromJwt({ jwt });
    expect(decodeJwt(jwt)).toMatchObject({
      iss: "issuer-1",
      name: "Visitor",
      exp: clock.now() / 1000 + 43_200,
      sub: expect.stringMatching(/^guest-user-/),
    });
    expect(await me()).toBe("Bearer guest-1");
    await clock.advance(21_600_000);

    expect(await me()).toMatch(/^Bearer guest-[2-9]/);
    expect(transport.requests[2]?.headers["authorization"]).toBe("Bearer next-jwt");
    expect(jwtRefreshCallback).toHaveBeenCalledWith(webex);
    await webex.close();
  });

  test("renews with the app's own callback", async () => {
    const refreshCallback = vi.fn(() => ({ access_token: "from-callback", expires_in: 100 }));
    const { webex, me, clock } = start({ access_token: "old", expires_in: 10, refreshCallback });
    await ready(webex);
    await clock.advance(11_000);

    expect(await me()).toBe("Bearer from-callback");
    expect(refreshCallback).toHaveBeenCalledWith(webex, expect.objectContaining({ access_token: "old" }));
    await webex.close();
  });

  test("signs out: tokens are revoked and forgotten, also when that cannot be told to the service", async () => {
    for (const status of [200, 500]) {
      const { webex, transport, told } = start({ ...config, access_token: "a", refresh_token: "r" }, ({ url }) =>
        url.includes("revoke") ? { status, json: {} } : {},
      );

      await webex.logout();

      expect(transport.requests.map(({ url }) => url)).toEqual(["http://issuer/idb/oauth2/v1/revoke"]);
      expect(new URLSearchParams(String(transport.requests[0]?.body)).get("token")).toBe("r");
      expect([webex.canAuthorize, told]).toEqual([false, [["change:canAuthorize", false]]]);
      await expect(webex.people.get("me")).rejects.toMatchObject({ code: "no_token" });
      await webex.close();
    }
  });

  test("with nothing but a token loads nothing more, and is not renewed", async () => {
    const { webex, me, transport } = start("t0ken", () => ({ status: 401, json: {} }));

    await expect(me()).rejects.toMatchObject({ code: "unauthorized", hint: expect.stringContaining("get a new one") });
    expect([webex.canAuthorize, transport.requests.length]).toEqual([true, 1]);
  });

  test("cannot be sent to sign in, needs to know which application it is, and a code", async () => {
    const { webex } = start(config);

    await expect(webex.authorization.initiateLogin()).rejects.toMatchObject({
      code: "invalid_input",
      hint: expect.stringContaining("login()"),
    });
    await expect(webex.authorization.requestAuthorizationCodeGrant({ code: "" })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(start({}).webex.authorization.requestAuthorizationCodeGrant({ code: "c" })).rejects.toMatchObject({
      code: "invalid_input",
      hint: expect.stringContaining("client_id"),
    });
    await expect(webex.authorization.createJwt({ issuer: "i", secretId: "AAAA", expiresIn: "soon" })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  test("goes on with the tokens that were kept, and is ready when it knows them", async () => {
    const { webex, me } = start({ ...config, store: memoryStore({ access_token: "kept", refresh_token: "r" }) });
    await ready(webex);

    expect([webex.canAuthorize, webex.authorization.canRefresh, await me()]).toEqual([true, true, "Bearer kept"]);
    await webex.close();
  });

  test("keeps tokens with a storage adapter that was written for the official SDK", async () => {
    const kept = new Map<string, unknown>();
    const adapter: OfficialStorageAdapter = {
      bind: async (namespace) => ({
        get: async (key) => kept.get(`${namespace} ${key}`) ?? Promise.reject(new Error("NotFound")),
        put: async (key, value) => kept.set(`${namespace} ${key}`, value),
        del: async (key) => kept.delete(`${namespace} ${key}`),
      }),
    };
    const { webex, clock } = start({ ...config, boundedAdapter: adapter });
    await webex.authorization.requestAuthorizationCodeGrant({ code: "c0de" });
    const expires = clock.now() + 1_000_000;
    expect(kept.get("Credentials @")).toEqual({
      supertoken: { access_token: "access-1", refresh_token: "refresh-1", token_type: "Bearer", expires, refresh_token_expires: undefined },
    });
    await webex.close();

    const next = start({ ...config, boundedAdapter: adapter });
    expect(await next.me()).toBe("Bearer access-1");
    await next.webex.logout();
    expect(kept.size).toBe(0);
  });
});

describe("a page", () => {
  /** A page at an address, with what a browser has. */
  function open(href: string, entries: Record<string, string> = {}) {
    const stored = new Map(Object.entries(entries));
    const gone: string[] = [];
    const location = { href, assign: (url: string) => gone.push(url) };
    const replaceState = vi.fn((_state: unknown, _title: string, url: string) => {
      location.href = url;
    });
    vi.stubGlobal("location", location);
    vi.stubGlobal("history", { state: { own: 1 }, replaceState });
    vi.stubGlobal("sessionStorage", {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => stored.set(name, value),
      removeItem: (name: string) => stored.delete(name),
    });
    return { location, gone, stored, went: () => new URL(gone.at(-1) ?? "") };
  }
  const encoded = (state: object) => Buffer.from(JSON.stringify(state)).toString("base64url");
  const publicConfig = { client_id: "C1", redirect_uri: "http://app.example/", scope: "spark:all" };
  const csrf = { "oauth2-csrf-token": "csrf-1" };

  test("goes to sign in, and takes its token out of the address when it comes back", async () => {
    const { went, stored } = open("http://app.example/");
    await start(publicConfig).webex.authorization.initiateLogin({ state: { room: "R1" }, login_hint: "ana@acme.example" });
    const asked = Object.fromEntries(went().searchParams);
    const state = JSON.parse(Buffer.from(asked["state"] ?? "", "base64url").toString());
    expect(asked).toMatchObject({
      response_type: "token",
      client_id: "C1",
      redirect_uri: "http://app.example/",
      scope: "spark:all",
      login_hint: "ana@acme.example",
    });
    expect(state).toEqual({ room: "R1", csrf_token: stored.get("oauth2-csrf-token") });

    const back = `http://app.example/?mine=1#access_token=implicit-1&token_type=Bearer&expires_in=1000&state=${asked["state"]}&kept=2`;
    const { location } = open(back, Object.fromEntries(stored));
    const { webex, told, me } = start(publicConfig);
    await ready(webex);

    expect(webex.canAuthorize).toBe(true);
    expect(told).toEqual([["change:canAuthorize", true]]);
    expect(await me()).toBe("Bearer implicit-1");
    expect(location.href).toBe(`http://app.example/?mine=1#kept=2&state=${encoded({ room: "R1" })}`);
    await webex.close();
  });

  test.each([
    ["another tab's", { "oauth2-csrf-token": "other" }, { csrf_token: "csrf-1" }],
    ["nobody's", {}, { csrf_token: "csrf-1" }],
    ["an attacker's", csrf, { room: "R1" }],
  ])("takes no token that is %s", async (_, entries, state) => {
    const { location } = open(`http://app.example/#access_token=planted&state=${encoded(state)}`, entries);
    const { webex, told, transport } = start(publicConfig);
    await ready(webex);

    expect(webex.canAuthorize).toBe(false);
    await expect(webex.people.get("me")).rejects.toMatchObject({ code: "state_mismatch" });
    expect(told).toMatchObject([["auth:lost", { error: { code: "state_mismatch" } }]]);
    expect([transport.requests, location.href]).toEqual([[], expect.not.stringContaining("planted")]);
  });

  test.each([
    ["token", "#access_token=planted&", {}],
    ["code", "?code=planted&", { "parley-code-verifier": "v" }],
    ["refusal", "#error=access_denied&", {}],
  ])("takes no %s that another server sent", async (_, answer, entries) => {
    const state = encoded({ csrf_token: "csrf-1" });
    const { location } = open(`http://app.example/${answer}state=${state}&iss=https%3A%2F%2Fevil.example`, { ...csrf, ...entries });
    const { webex, told, transport } = start(publicConfig);
    await ready(webex);

    await expect(webex.people.get("me")).rejects.toMatchObject({ code: "issuer_mismatch" });
    expect(told).toMatchObject([["auth:lost", { error: { code: "issuer_mismatch" } }]]);
    expect([transport.requests, location.href]).toEqual([[], expect.not.stringContaining("planted")]);
  });

  test("takes a token that says that it is the service's", async () => {
    open(`http://app.example/#access_token=a&state=${encoded({ csrf_token: "csrf-1" })}&iss=http%3A%2F%2Fissuer`, csrf);
    const { webex, me } = start(publicConfig);

    expect(await me()).toBe("Bearer a");
    await webex.close();
  });

  test("is told why there is no token", async () => {
    open(`http://app.example/#error=access_denied&state=${encoded({ csrf_token: "csrf-1" })}`, csrf);
    const { webex } = start(publicConfig);

    await expect(webex.people.get("me")).rejects.toMatchObject({ code: "access_denied" });
  });

  test("signs in with a code and PKCE where it is told to", async () => {
    const { went, stored } = open("http://app.example/");
    await start({ ...publicConfig, pkce: true }).webex.authorization.initiateLogin();
    const asked = went().searchParams;
    expect([asked.get("response_type"), asked.get("code_challenge_method")]).toEqual(["code", "S256"]);

    open(`http://app.example/?code=c0de&state=${asked.get("state")}`, Object.fromEntries(stored));
    const { webex, form, me } = start({ ...publicConfig, pkce: true });

    expect(await me()).toBe("Bearer access-1");
    expect(form(0)).toEqual({
      grant_type: "authorization_code",
      code: "c0de",
      code_verifier: stored.get("parley-code-verifier"),
      redirect_uri: "http://app.example/",
      client_id: "C1",
    });
    await webex.close();
  });

  test("leaves a code alone that is not its own: the app's server exchanges it, or it means something else", async () => {
    const { location } = open("http://app.example/?code=coupon-17");
    const { webex, transport } = start(publicConfig);
    await ready(webex);

    expect([location.href, webex.canAuthorize, transport.requests]).toEqual(["http://app.example/?code=coupon-17", false, []]);
  });

  test("goes for a code when its server is to exchange it, and to where the session ends", async () => {
    const { went } = open("http://app.example/");
    const { webex } = start({ ...publicConfig, clientType: "confidential", access_token: "a" });
    await webex.authorization.initiateLogin();
    const asked = went().searchParams;
    await webex.logout({ goto: "http://app.example/bye" });

    expect([asked.get("response_type"), asked.has("code_challenge")]).toEqual(["code", false]);
    expect(went().href).toBe("http://issuer/idb/oauth2/v1/logout?cisService=webex&goto=http%3A%2F%2Fapp.example%2Fbye");
  });

  test("knows all from the address that the developer portal shows", async () => {
    const { went } = open("http://app.example/");
    const authorizationString =
      "https://sign.in.example/authorize?client_id=C9&response_type=code&redirect_uri=http%3A%2F%2Fapp.example%2F&scope=spark%3Aall";
    await start({ authorizationString }).webex.authorization.initiateImplicitGrant();

    expect(went().origin + went().pathname).toBe("https://sign.in.example/authorize");
    expect(Object.fromEntries(went().searchParams)).toMatchObject({ client_id: "C9", response_type: "token", scope: "spark:all" });
  });

  test("has no secret", async () => {
    open("http://app.example/");
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", { ...process, versions: {} });
    const { webex } = start({ ...publicConfig, client_secret: "s", refresh_token: "r" });

    await expect(webex.authorization.createJwt({ issuer: "i", secretId: "AAAA" })).rejects.toMatchObject({ code: "secret_in_browser" });
    await expect(webex.people.get("me")).rejects.toMatchObject({ code: "secret_in_browser" });
  });
});

test("what a source of tokens tells, the client tells", async () => {
  const listeners: ((name: never, event: never) => void)[] = [];
  const webex = new Webex({
    token: {
      get: async () => "t",
      onEvent(listener) {
        listeners.push(listener as never);
        return () => listeners.pop();
      },
    },
  });
  const told = vi.fn();
  webex.on("auth:refreshed", told);
  listeners[0]?.("auth:refreshed" as never, { expiresAt: "2026-11-22T13:00:00Z" } as never);
  await settled();

  expect(told).toHaveBeenCalledWith({ expiresAt: "2026-11-22T13:00:00Z" });
  await webex.close();
  expect(listeners).toEqual([]);
});
