import { createServer } from "node:http";
import { startServer } from "@parley/server";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { browserTest } from "./browserTest.ts";
import { bundle } from "./bundle.ts";
import { listen } from "./listen.ts";
import type { SignInPage, Visit } from "./programs/signInPage.ts";

type Told<Name extends keyof SignInPage> = SignInPage[Name] extends (...input: never[]) => Promise<infer Result> ? Result : undefined;

/** A server, and an app of another origin that is registered with it. */
async function start(page: Page) {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  onTestFinished(() => server.close());
  const script = await bundle("signInPage.ts");
  const address = `${await listen(
    createServer(({ url }, response) => {
      const isScript = url === "/app.js";
      response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
      response.end(isScript ? script : '<!doctype html><meta charset="utf-8"><script type="module" src="/app.js"></script>');
    }),
  )}/`;
  const credentials = { client_id: await register(server.url, address), redirect_uri: address, scope: "spark:all spark:kms" };

  const run = async <Name extends keyof SignInPage>(name: Name, ...args: Parameters<SignInPage[Name]>): Promise<Told<Name>> => {
    await page.waitForFunction(() => "page" in globalThis);
    const told: unknown = await page.evaluate(
      ([method, given]) => (globalThis as unknown as { page: Record<string, (...all: unknown[]) => unknown> }).page[method]?.(...given),
      [name, args] as [string, unknown[]],
    );
    return told as Told<Name>;
  };
  const open = (more: object = {}): Promise<Visit> => run("open", { baseUrl: server.url, credentials: { ...credentials, ...more } });
  let token = "";
  page.on("request", (request) => {
    if (request.url().endsWith("/v1/people/me")) token = request.headers()["authorization"] ?? token;
  });
  await page.goto(address);
  return { server, address, run, open, tokenSent: () => token };
}

/** Registers the app as one that keeps no secret, and may have its token in the address. */
async function register(url: string, address: string): Promise<string> {
  const registration = {
    ownerEmail: "ana@acme.example",
    type: "integration",
    name: "Page",
    redirectUris: [address, `${address}bye`],
    scopes: ["spark:all", "spark:kms"],
    isPublic: true,
    isImplicit: true,
  };
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/_parley/apps`, { method: "POST", headers, body: JSON.stringify(registration) });
  return ((await answer.json()) as { clientId: string }).clientId;
}

/** Ben signs in on the server's pages, and answers what the app asks for. */
async function answer(page: Page, button: "Allow" | "Deny", address: string): Promise<void> {
  await page.getByRole("button", { name: /Ben Brandt/ }).click();
  await page.getByRole("button", { name: button }).click();
  await page.waitForURL(`${address}**`);
}

const ben = { canAuthorize: true, email: "ben@acme.example", refusal: undefined };

browserTest(
  "a page signs its visitor in with the implicit grant, and keeps its own state but no token in the address",
  async ({ page }) => {
    const { address, run, open } = await start(page);
    expect(await open()).toMatchObject({ canAuthorize: false, refusal: "no_token" });

    await run("leave", { by: "initiateImplicitGrant", input: { state: { room: "R1" } } });
    await answer(page, "Allow", address);

    expect(await open()).toMatchObject(ben);
    const state = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("state") ?? "";
    expect(JSON.parse(Buffer.from(state, "base64url").toString())).toEqual({ room: "R1" });
    expect(page.url()).not.toContain("access_token");
  },
);

browserTest("a page signs its visitor in with a code and PKCE, without a secret, and renews the token", async ({ page }) => {
  const { address, run, open, tokenSent } = await start(page);
  await open({ pkce: true });

  await run("leave", { by: "initiateLogin", input: {} });
  await answer(page, "Allow", address);

  expect(await open({ pkce: true })).toMatchObject(ben);
  expect(page.url()).toBe(address);
  const before = tokenSent();
  expect(await run("refresh")).toMatchObject(ben);
  expect(tokenSent()).not.toBe(before);
});

browserTest("a page takes no token that somebody else put into its address, and forgets it", async ({ page }) => {
  const { server, address, open } = await start(page);
  const planted = (await server.personas()).find(({ name }) => name === "eve")?.accessToken ?? "";
  const state = Buffer.from(JSON.stringify({ csrf_token: "planted" })).toString("base64url");

  await page.goto(`${address}#access_token=${planted}&token_type=Bearer&expires_in=1000&state=${state}`);
  await page.reload(); // Another fragment alone loads nothing.

  expect(await open()).toMatchObject({ canAuthorize: false, refusal: "state_mismatch" });
  expect(page.url()).not.toContain(planted);
});

browserTest("a page is told when its visitor says no", async ({ page }) => {
  const { address, run, open } = await start(page);
  await open();

  await run("leave", { by: "initiateLogin", input: {} });
  await answer(page, "Deny", address);

  expect(await open()).toMatchObject({ canAuthorize: false, refusal: "access_denied" });
});

browserTest("a page holds no secrets", async ({ page }) => {
  const { run, open } = await start(page);

  expect(await open({ client_secret: "secret", refresh_token: "refresh" })).toMatchObject({ refusal: "secret_in_browser" });
  await open();
  expect(await run("createJwt", { issuer: "issuer", secretId: "c2VjcmV0" })).toBe("secret_in_browser");
});

browserTest("a page signs its visitor out: of the app, of the service, and goes where it says", async ({ page }) => {
  const { server, address, run, open, tokenSent } = await start(page);
  await open();
  await run("leave", { by: "initiateLogin", input: {} });
  await answer(page, "Allow", address);
  expect(await open()).toMatchObject(ben);
  const authorization = tokenSent();

  await run("leave", { by: "logout", input: { goto: `${address}bye` } });
  await page.waitForURL(`${address}bye`);

  const { status } = await fetch(`${server.url}/v1/people/me`, { headers: { authorization } });
  expect(status).toBe(401);
  expect(await open()).toMatchObject({ canAuthorize: false });
  await run("leave", { by: "initiateLogin", input: {} });
  await page.getByRole("button", { name: /Ben Brandt/ }).waitFor();
});
