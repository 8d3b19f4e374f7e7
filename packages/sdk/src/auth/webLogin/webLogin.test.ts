import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";
import { FakeClock } from "../../core/testing/fakeClock.ts";
import { type FakeAnswer, signer, startIssuer } from "../testing/fakeIssuer.ts";
import { toExpress, toFastify, toFetch, toHono, toNodeHttp } from "./adapters.ts";
import { createSealer } from "./sealed.ts";
import { createLogin, type WebLogin, type WebLoginOptions } from "./webLogin.ts";

type Send = (path: string, init?: RequestInit) => Promise<Response>;
type Place = (login: WebLogin) => Promise<Send>;

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const cookieSecret = "thirty-two characters or more, please";
const redirectUri = "http://app.example/auth/callback";

/** An issuer that signs whoever comes in, and the app. */
async function start(options: Partial<WebLoginOptions> & { answer?: FakeAnswer; claims?: Record<string, unknown> } = {}) {
  const { answer, claims, ...more } = options;
  const clock = new FakeClock();
  const key = await signer();
  let nonce = "";
  const issuer = await startIssuer({
    "/v1/verification": () => ({ json: { keys: [key.jwk] } }),
    "/v1/access_token": async () => {
      const seconds = clock.now() / 1000;
      const person = { iss: issuer.origin, aud: "C1", sub: "person-1", name: "Ana", email: "ana@acme.example", nonce };
      const idToken = await key.sign({ ...person, iat: seconds, exp: seconds + 300, ...claims });
      return answer ?? { json: { access_token: "access-1", refresh_token: "refresh-1", expires_in: 100, id_token: idToken } };
    },
  });
  closers.push(async () => issuer[Symbol.asyncDispose]());
  const errors: unknown[] = [];
  const login = createLogin({
    clientId: "C1",
    clientSecret: "s3cret",
    redirectUri,
    cookieSecret,
    baseUrl: issuer.origin,
    clock,
    retry: { maxRetries: 0 },
    onError: (error) => errors.push(error),
    ...more,
  });
  const visitor = (send: Send) => new Visitor(send, (next) => (nonce = next));
  return { clock, issuer, login, errors, visitor };
}

/** A browser: keeps cookies, and follows the sign-in page back. */
class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #send: Send;
  readonly #onNonce: (nonce: string) => void;

  constructor(send: Send, onNonce: (nonce: string) => void) {
    this.#send = send;
    this.#onNonce = onNonce;
  }

  async visit(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.#send(path, { redirect: "manual", ...init, headers: { cookie, ...init.headers } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = "", attributes = ""] = /^([^=]+)=([^;]*)(.*)$/.exec(set) ?? [];
      if (attributes.includes("Max-Age=0")) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** @returns The parameters that the sign-in page was opened with. */
  async begin(path = "/login"): Promise<URLSearchParams> {
    const { searchParams } = new URL((await this.visit(path)).headers.get("location") ?? "");
    this.#onNonce(searchParams.get("nonce") ?? "");
    return searchParams;
  }

  /** @param more - Further parameters of the answer */
  async signIn(path?: string, more = ""): Promise<Response> {
    const asked = await this.begin(path);
    return this.visit(`/auth/callback?code=c0de&state=${asked.get("state")}${more}`);
  }
}

const places: Record<string, Place> = {
  Express: (login) => {
    const app = express().use(toExpress(login));
    app.get("/me", async (request, response) => void response.json((await login.session(request)) ?? null));
    return listen(createServer(app));
  },
  Fastify: async (login) => {
    const app = fastify();
    await app.register(toFastify(login));
    app.get("/me", async (request, reply) =>
      reply.header("content-type", "application/json").send(JSON.stringify((await login.session(request)) ?? null)),
    );
    await app.ready();
    closers.push(() => app.close());
    await app.listen({ port: 0, host: "127.0.0.1" });
    return sendTo((app.server.address() as AddressInfo).port);
  },
  Hono: async (login) => {
    const app = new Hono().use(toHono(login)).get("/me", async (context) => context.json((await login.session(context.req.raw)) ?? null));
    return async (path, init) => app.request(path, init);
  },
  "node:http": (login) => {
    const handle = toNodeHttp(login);
    const server = createServer(async (request, response) => {
      if (await handle(request, response)) return;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify((await login.session(request)) ?? null));
    });
    return listen(server);
  },
  fetch: async (login) => {
    const handle = toFetch(login);
    return async (path, init) => {
      const request = new Request(new URL(path, "http://app.example"), init);
      return (await handle(request)) ?? Response.json((await login.session(request)) ?? null);
    };
  },
};

function listen(server: ReturnType<typeof createServer>): Promise<Send> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(sendTo((server.address() as AddressInfo).port)));
    closers.push(async () => {
      server.closeAllConnections();
      server.close();
    });
  });
}

function sendTo(port: number): Send {
  return (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

describe.each(Object.entries(places))("signing in with %s", (_, place) => {
  test("leads to the page and back, and the visitor is known until they sign out", async () => {
    const { login, issuer, visitor, errors } = await start();
    const { visit, signIn, begin } = bound(visitor(await place(login)));

    const before = await (await visit("/me")).json();
    const asked = await begin("/login?returnTo=/me?x=1");
    const back = await visit(`/auth/callback?code=c0de&state=${asked.get("state")}`);
    const known = await (await visit("/me")).json();
    const out = await visit("/logout", {
      method: "POST",
      headers: { origin: "http://app.example", "content-type": "application/x-www-form-urlencoded" },
    });
    const after = await (await visit("/me")).json();
    await signIn();

    expect(errors).toEqual([]);
    expect([back.status, back.headers.get("location"), out.status, out.headers.get("location")]).toEqual([303, "/me?x=1", 303, "/"]);
    expect([before, known, after]).toEqual([null, { sub: "person-1", name: "Ana", email: "ana@acme.example" }, null]);
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      client_id: "C1",
      redirect_uri: redirectUri,
      scope: "openid email profile",
      code_challenge_method: "S256",
    });
    expect(issuer.forms("/v1/access_token")[0]).toMatchObject({ code: "c0de", redirect_uri: redirectUri, client_secret: "s3cret" });
  });

  test("answers somebody who never began with a page, and leaves other paths alone", async () => {
    const { login, issuer, visitor } = await start();
    const { visit } = bound(visitor(await place(login)));

    const forged = await visit("/auth/callback?code=stolen&state=guessed");

    expect([forged.status, forged.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(await (await visit("/me")).json()).toBeNull();
    expect(issuer.requests).toEqual([]);
  });
});

/** One way of serving is enough for what does not depend on it. */
async function startApp(options: Parameters<typeof start>[0] = {}) {
  const world = await start(options);
  const send = await (places["fetch"] as Place)(world.login);
  return { ...world, newVisitor: () => world.visitor(send) };
}

describe("a sign-in", () => {
  test("works once, and only for the browser that began it", async () => {
    const { newVisitor, issuer } = await startApp();
    const ana = newVisitor();
    const asked = await ana.begin();
    const back = `/auth/callback?code=c0de&state=${asked.get("state")}`;

    const attacker = await newVisitor().visit(back);
    const first = await ana.visit(back);
    const second = await ana.visit(back);

    expect([attacker.status, first.status, second.status]).toEqual([400, 303, 400]);
    expect(issuer.forms("/v1/access_token").length).toBe(1);
  });

  test("in two tabs at once works in both", async () => {
    const { newVisitor } = await startApp();
    const ana = newVisitor();
    const one = await ana.begin("/login?returnTo=/one");
    const two = await ana.begin("/login?returnTo=/two");

    const backTwo = await ana.visit(`/auth/callback?code=b&state=${two.get("state")}`);

    expect(backTwo.headers.get("location")).toBe("/two");
    expect(one.get("state")).not.toBe(two.get("state"));
    expect([...ana.cookies.keys()].filter((name) => name.includes("login_")).length).toBe(1);
  });

  test("that is begun again and again does not fill the cookies", async () => {
    const { newVisitor } = await startApp();
    const ana = newVisitor();
    for (let count = 0; count < 20; count += 1) await ana.begin();

    expect(ana.cookies.size).toBeLessThanOrEqual(5);
  });

  test("that another server answers gives nobody a session", async () => {
    const { newVisitor, issuer, errors } = await startApp();

    const wrong = await newVisitor().signIn("/login", "&iss=https%3A%2F%2Fevil.example");
    expect([wrong.status, errors, issuer.requests]).toMatchObject([400, [{ code: "issuer_mismatch" }], []]);

    const right = await newVisitor().signIn("/login", `&iss=${encodeURIComponent(issuer.origin)}`);
    expect(right.status).toBe(303);
  });

  test("that took more than ten minutes is begun again", async () => {
    const { newVisitor, clock, errors } = await startApp();
    const ana = newVisitor();
    const asked = await ana.begin();
    await clock.advance(11 * 60_000);

    const { status } = await ana.visit(`/auth/callback?code=c0de&state=${asked.get("state")}`);

    expect([status, errors]).toMatchObject([400, [{ code: "state_mismatch" }]]);
  });

  test.each([
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["https://evil.example/", "/"],
    ["/\t/evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["evil.example", "/"],
    ["/.//evil.example", "/"],
    ["/a/../b?c=//d#e", "/b?c=//d#e"],
    ["", "/"],
  ])("that is to return to %j returns to %j", async (returnTo, expected) => {
    const { newVisitor } = await startApp();

    const back = await newVisitor().signIn(`/login?returnTo=${encodeURIComponent(returnTo)}`);

    expect(back.headers.get("location")).toBe(expected);
  });

  test("gives a new session, whatever cookie was there before", async () => {
    const { newVisitor, login } = await startApp();
    const ana = newVisitor();
    ana.cookies.set("parley_session", "planted");
    await ana.signIn();
    const first = ana.cookies.get("parley_session");
    await ana.signIn();

    expect(first).not.toBe("planted");
    expect(ana.cookies.get("parley_session")).not.toBe(first);
    expect(await login.session({ headers: { cookie: `parley_session=${first}x` } })).toBeUndefined();
  });

  test("ends after its time", async () => {
    const { newVisitor, clock } = await startApp({ sessionSeconds: 60 });
    const ana = newVisitor();
    await ana.signIn();
    expect(await (await ana.visit("/me")).json()).toMatchObject({ sub: "person-1" });
    await clock.advance(61_000);

    expect(await (await ana.visit("/me")).json()).toBeNull();
  });

  test("remembers what the app says, keeps out whom it does not want, and never keeps tokens in a cookie by itself", async () => {
    const seen: unknown[] = [];
    const { newVisitor, login } = await startApp({
      onLogin: ({ claims, tokens }) => {
        seen.push(tokens.access_token);
        return claims?.email === "ana@acme.example" ? { role: "agent" } : false;
      },
    });
    const ana = newVisitor();
    await ana.signIn();
    const other = await startApp({ onLogin: () => false });

    const refused = await other.newVisitor().signIn();

    expect(await login.session({ headers: new Headers({ cookie: `parley_session=${ana.cookies.get("parley_session")}` }) })).toEqual({
      role: "agent",
    });
    expect(refused.status).toBe(403);
    expect(seen).toEqual(["access-1"]);
  });

  test("with a session too large for a cookie says so to the app", async () => {
    const { newVisitor, errors } = await startApp({ onLogin: () => ({ large: "x".repeat(4000) }) });

    expect((await newVisitor().signIn()).status).toBe(400);
    expect(errors).toMatchObject([{ code: "invalid_input", hint: expect.stringContaining("server") }]);
  });

  test.each<[string, Parameters<typeof start>[0], number, string]>([
    ["another issuer", { claims: { iss: "https://evil.example" } }, 400, "invalid_id_token"],
    ["another application", { claims: { aud: "C2" } }, 400, "invalid_id_token"],
    ["another sign-in", { claims: { nonce: "replayed" } }, 400, "invalid_id_token"],
    ["no ID token", { answer: { json: { access_token: "a" } } }, 400, "invalid_auth_answer"],
    ["a used code", { answer: { status: 400, json: { error: "invalid_grant" } } }, 400, "sign_in_required"],
    ["a server that is down", { answer: { status: 502, text: "bad gateway" } }, 503, "auth_unavailable"],
    ["a page instead of an answer", { answer: { text: "<html>" } }, 400, "invalid_auth_answer"],
  ])("that comes back with %s lets nobody in", async (_, options, status, code) => {
    const { newVisitor, errors } = await startApp(options);
    const ana = newVisitor();

    const back = await ana.signIn();

    expect([back.status, errors]).toMatchObject([status, [{ code }]]);
    expect(ana.cookies.has("parley_session")).toBe(false);
    expect(await back.text()).not.toMatch(/c0de|state=|evil/);
  });

  test("that was refused by the person is told to them, without what the address says", async () => {
    const { newVisitor, errors } = await startApp();
    const ana = newVisitor();
    const asked = await ana.begin();

    const back = await ana.visit(`/auth/callback?error=access_denied&error_description=%3Cscript%3E&state=${asked.get("state")}`);

    expect(back.status).toBe(403);
    expect(await back.text()).not.toContain("script>");
    expect(errors).toMatchObject([{ code: "access_denied" }]);
  });
});

test("only the app's own pages sign a visitor out", async () => {
  const { newVisitor } = await startApp();
  const ana = newVisitor();
  await ana.signIn();

  const foreign = await ana.visit("/logout", { method: "POST", headers: { origin: "https://evil.example" } });
  const link = await ana.visit("/logout");

  expect([foreign.status, link.status]).toEqual([403, 200]);
  expect(await (await ana.visit("/me")).json()).toMatchObject({ sub: "person-1" });
});

test("over https, cookies are bound to it and to the host", async () => {
  const { login } = await start({ redirectUri: "https://app.example/callback" });

  const answer = await login.handle({ url: "/login", headers: {} });

  expect(answer?.cookies).toEqual([
    expect.stringMatching(/^__Host-parley_login_[^;]*; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/),
  ]);
});

describe("what is sealed", () => {
  const now = () => Date.UTC(2026, 10, 22);

  test("opens with the secret, for its purpose, in its time", async () => {
    const sealer = createSealer([cookieSecret], now);
    const sealed = await sealer.seal("session", { sub: "p" }, 60);

    expect(await sealer.open("session", sealed)).toEqual({ sub: "p" });
    expect(await sealer.open("pending", sealed)).toBeUndefined();
    expect(await createSealer([cookieSecret], () => now() + 61_000).open("session", sealed)).toBeUndefined();
    expect(await createSealer(["another secret of thirty-two characters"], now).open("session", sealed)).toBeUndefined();
    expect(sealed).not.toContain(Buffer.from("sub").toString("base64url"));
  });

  test("still opens when the secret is replaced", async () => {
    const sealed = await createSealer([cookieSecret], now).seal("session", { sub: "p" }, 60);

    expect(await createSealer(["another secret of thirty-two characters", cookieSecret], now).open("session", sealed)).toEqual({
      sub: "p",
    });
  });

  test.each([[], [""], ["short"]])("needs a secret that is one: %j", (...secrets) => {
    expect(() => createSealer(secrets, now)).toThrow("at least 32 characters");
  });
});

function bound(visitor: Visitor) {
  return {
    visit: (path: string, init?: RequestInit) => visitor.visit(path, init),
    begin: (path?: string) => visitor.begin(path),
    signIn: (path?: string) => visitor.signIn(path),
  };
}
