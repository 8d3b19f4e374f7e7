import { afterEach, describe, expect, test, vi } from "vitest";
import { startLoopback } from "../core/testing/loopback.ts";
import { stubTransport } from "../core/testing/stubTransport.ts";
import { Application, type ApplicationOptions } from "./application.ts";
import { type FakeAnswer, startIssuer } from "./testing/fakeIssuer.ts";

afterEach(() => vi.unstubAllGlobals());

const tokens = { access_token: "access-1", refresh_token: "refresh-1", expires_in: 100, token_type: "Bearer" };

async function start(answer: FakeAnswer, options: Partial<ApplicationOptions> = {}) {
  const issuer = await startIssuer({ "/v1/access_token": () => answer, "/idb/oauth2/v1/revoke": () => answer });
  const application = new Application({
    clientId: "C1",
    clientSecret: "s3cret-of-C1",
    redirectUri: "https://app.example/callback",
    scope: ["spark:all", "spark:kms"],
    baseUrl: issuer.origin,
    retry: { maxRetries: 0 },
    ...options,
  });
  return { issuer, application, [Symbol.asyncDispose]: () => issuer[Symbol.asyncDispose]() };
}

describe("an application", () => {
  test("sends people to the sign-in page with all that ties the answer to it", async () => {
    await using world = await start({});
    const url = new URL(world.application.authorizeUrl({ state: "S", codeChallenge: "H", nonce: "N", extra: { prompt: "login" } }));

    expect(url.origin + url.pathname).toBe(`${world.issuer.origin}/v1/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "C1",
      redirect_uri: "https://app.example/callback",
      scope: "spark:all spark:kms",
      state: "S",
      nonce: "N",
      code_challenge: "H",
      code_challenge_method: "S256",
      prompt: "login",
    });
  });

  test("exchanges a code", async () => {
    await using world = await start({ json: tokens });

    const got = await world.application.exchange({ code: "c0de", codeVerifier: "v" });

    expect(got).toMatchObject({ access_token: "access-1", refresh_token: "refresh-1" });
    expect(world.issuer.forms("/v1/access_token")).toEqual([
      {
        grant_type: "authorization_code",
        code: "c0de",
        code_verifier: "v",
        redirect_uri: "https://app.example/callback",
        client_id: "C1",
        client_secret: "s3cret-of-C1",
      },
    ]);
  });

  test("without a secret names itself and nothing else", async () => {
    await using world = await start({ json: tokens }, { clientSecret: undefined });

    await world.application.refresh("refresh-0");

    expect(world.issuer.forms("/v1/access_token")).toEqual([{ grant_type: "refresh_token", refresh_token: "refresh-0", client_id: "C1" }]);
  });

  test("asks for a token of its own, for less, and for an end", async () => {
    await using world = await start({ json: tokens });

    await world.application.clientCredentials();
    await world.application.reduceScope("access-1", "spark:kms");
    await world.application.revoke("access-1");

    expect(world.issuer.forms("/v1/access_token")).toMatchObject([
      { grant_type: "client_credentials", scope: "spark:all spark:kms" },
      { grant_type: "urn:cisco:oauth:grant-type:scope-reduction", token: "access-1", scope: "spark:kms" },
    ]);
    expect(world.issuer.forms("/idb/oauth2/v1/revoke")).toEqual([{ token: "access-1", token_type_hint: "access_token" }]);
    expect(world.issuer.requests.at(-1)?.headers.authorization).toBe(`Basic ${btoa("C1:s3cret-of-C1")}`);
  });

  test("has no secret in a page", () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", { ...process, versions: {} });

    expect(() => new Application({ clientId: "C1", clientSecret: "s" })).toThrow(expect.objectContaining({ code: "secret_in_browser" }));
    expect(new Application({ clientId: "C1" }).isConfidential).toBe(false);
  });
});

describe("a refusal", () => {
  test.each<[string, FakeAnswer, object]>([
    ["of the grant", { status: 400, json: { error: "invalid_grant" } }, { code: "sign_in_required", reason: "invalid_grant" }],
    [
      "of the grant in the form of the public API",
      {
        status: 400,
        json: {
          message: "Bad",
          errors: [{ description: "The refresh token provided is expired, revoked, malformed, or invalid for other reasons." }],
        },
      },
      { code: "sign_in_required", reason: "invalid_grant" },
    ],
    [
      "of the application",
      { status: 401, json: { error: "invalid_client" } },
      { code: "oauth_refused", reason: "invalid_client", status: 401 },
    ],
    ["of a scope", { status: 400, json: { error: "invalid_scope" } }, { code: "oauth_refused", hint: expect.stringContaining("scopes") }],
    ["by a person", { status: 400, json: { error: "access_denied" } }, { code: "access_denied" }],
    ["without a reason", { status: 403, json: {} }, { code: "oauth_refused", reason: undefined, status: 403 }],
    ["with a reason that is none", { status: 400, json: { error: { nested: true } } }, { code: "oauth_refused", reason: undefined }],
    ["that is a fault", { status: 500, json: { error: "invalid_grant" } }, { code: "auth_unavailable", status: 500 }],
    ["that is a page", { status: 400, text: "<html>Sign in to the network</html>" }, { code: "invalid_auth_answer" }],
    ["for now", { status: 429, json: {} }, { code: "auth_unavailable", status: 429 }],
  ])("%s has a name", async (_, answer, error) => {
    await using world = await start(answer);

    await expect(world.application.refresh("refresh-0")).rejects.toMatchObject(error);
  });

  test.each<[string, FakeAnswer]>([
    ["HTML", { text: "<html>hello</html>" }],
    ["a list", { json: [tokens] }],
    ["nothing", { text: "" }],
    ["no access token", { json: { refresh_token: "r" } }],
    ["half of an answer", { text: '{"access_token": "acc' }],
  ])("%s as a success is none", async (_, answer) => {
    await using world = await start(answer);

    await expect(world.application.refresh("refresh-0")).rejects.toMatchObject({ code: "invalid_auth_answer" });
  });

  test("does not repeat secrets that the server repeats", async () => {
    const said = "refresh-secret-0 of C1 with s3cret-of-C1 (Bearer abc.def) is unknown";
    await using world = await start({ status: 400, json: { error: "invalid_grant", error_description: said } });

    const error: Error = await world.application.refresh("refresh-secret-0").then(
      () => new Error("none"),
      (thrown: Error) => thrown,
    );

    expect(error.message).toContain("of C1 with");
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error.cause)).not.toMatch(
      /refresh-secret-0|s3cret-of-C1|abc\.def/,
    );
  });
});

describe("an authorization server", () => {
  test.each([301, 302, 307, 308])("that redirects (%i) is not followed, for secrets would go along", async (status) => {
    await using elsewhere = await startLoopback((_, response) => response.end(JSON.stringify(tokens)));
    await using world = await start({ status, json: {}, headers: { location: `${elsewhere.origin}/v1/access_token` } });

    await expect(world.application.refresh("refresh-0")).rejects.toMatchObject({
      code: "invalid_auth_answer",
      message: expect.stringContaining("redirects"),
    });
    expect(elsewhere.requests).toEqual([]);
  });

  test("that says wait is asked again; one that does not answer is not, for the grant may be used up", async () => {
    const turnedAway = { status: 503, headers: { "retry-after": "0" }, json: {} };
    const busy = stubTransport([turnedAway, { json: tokens }]);
    const gone = stubTransport([new Error("reset"), { json: tokens }]);
    const options = { clientId: "C1", baseUrl: "http://issuer" };

    await expect(new Application({ ...options, transport: busy }).refresh("r")).resolves.toMatchObject({ access_token: "access-1" });
    await expect(new Application({ ...options, transport: gone }).refresh("r")).rejects.toMatchObject({ code: "network" });
    expect(gone.requests.length).toBe(1);
  });

  test("that is silent is not waited for longer than the signal allows", async () => {
    const transport = stubTransport(() => new Promise(() => {}));
    const controller = new AbortController();
    const asked = new Application({ clientId: "C1", transport }).refresh("r", controller.signal);

    controller.abort();

    await expect(asked).rejects.toMatchObject({ code: "aborted" });
  });

  test("writes nothing secret into the log", async () => {
    const lines: string[] = [];
    await using world = await start({ json: tokens }, { logger: { level: "trace", sink: (entry) => lines.push(JSON.stringify(entry)) } });

    await world.application.exchange({ code: "c0de-secret", codeVerifier: "verifier-secret" });

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toMatch(/c0de-secret|verifier-secret|s3cret-of-C1|access-1|refresh-1/);
  });

  test("has an address that is one", () => {
    expect(() => new Application({ clientId: "C1", baseUrl: "javascript:alert(1)" })).toThrow("is not an http: or https: address");
    expect(() => new Application({ clientId: "" })).toThrow("client id");
  });
});
