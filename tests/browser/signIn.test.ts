import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startServer } from "@parley/server";
import * as oauth from "oauth4webapi";
import type { Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { browserTest } from "./browserTest.ts";

const artifacts = new URL("../../artifacts/", import.meta.url).pathname;

async function startDemo() {
  const server = await startServer({ data: "memory", port: 0, logLevel: "silent" });
  onTestFinished(() => server.close());
  return server;
}

/** A program on this machine to which the browser comes back: resolves with the address it came with. */
async function startProgram(): Promise<{ redirectUri: string; answer: Promise<URL> }> {
  const answered = Promise.withResolvers<URL>();
  const program = createServer((request, response) => {
    response.end("Thank you.");
    answered.resolve(new URL(request.url ?? "", "http://127.0.0.1"));
  });
  await new Promise<void>((resolve) => program.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void program.close());
  return { redirectUri: `http://127.0.0.1:${(program.address() as AddressInfo).port}/callback`, answer: answered.promise };
}

/** Every page as it is seen in light and dark, on a phone and on a desk. */
async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1200]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${artifacts}${name}-${colorScheme}-${width}.png`, fullPage: true });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  }
}

browserTest("a standard OpenID library signs somebody in with PKCE, through the real pages", async ({ page }) => {
  const server = await startDemo();
  const [application] = await server.applications();
  const { redirectUri, answer } = await startProgram();
  const insecure = { [oauth.allowInsecureRequests]: true };
  const issuer = new URL(server.url);
  const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  const client = { client_id: application?.clientId ?? "" };
  const [verifier, state, nonce] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState(), oauth.generateRandomNonce()];
  const address = new URL(as.authorization_endpoint ?? "");
  address.search = new URLSearchParams({
    ...client,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid email profile",
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
  }).toString();

  await page.goto(address.href);
  await photograph(page, "sign-in");
  await page.getByRole("button", { name: /Ben Brandt/ }).click();
  await page.getByRole("heading", { name: "Demo Integration asks for access" }).waitFor();
  await photograph(page, "consent");
  await page.getByRole("button", { name: "Allow" }).click();

  const params = oauth.validateAuthResponse(as, client, await answer, state);
  const authenticate = oauth.ClientSecretBasic(application?.clientSecret ?? "");
  const response = await oauth.authorizationCodeGrantRequest(as, client, authenticate, params, redirectUri, verifier, insecure);
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, { expectedNonce: nonce, requireIdToken: true });
  await oauth.validateApplicationLevelSignature(as, response, insecure);
  const { sub } = oauth.getValidatedIdTokenClaims(tokens) ?? { sub: "" };
  const info = await oauth.userInfoRequest(as, client, tokens.access_token, insecure);
  expect(await oauth.processUserInfoResponse(as, client, sub, info)).toMatchObject({ email: "ben@acme.example", name: "Ben Brandt" });
  const refreshed = await oauth.refreshTokenGrantRequest(as, client, authenticate, tokens.refresh_token ?? "", insecure);
  expect((await oauth.processRefreshTokenResponse(as, client, refreshed)).access_token).not.toBe(tokens.access_token);
});

browserTest("signing in works by keyboard alone, and without scripts", async ({ page }) => {
  const server = await startDemo();
  const [application] = await server.applications();
  const { redirectUri, answer } = await startProgram();
  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const other = (await plain?.newPage()) as Page;
  const query = {
    client_id: application?.clientId ?? "",
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "spark:all",
    state: "s",
  };

  await other.goto(`${server.url}/v1/authorize?${new URLSearchParams(query)}`);
  await other.keyboard.press("Tab");
  await other.keyboard.press("Enter");
  await other.getByText("ana@acme.example").waitFor();
  await other.getByRole("button", { name: "Allow" }).focus();
  await other.keyboard.press("Enter");

  expect((await answer).searchParams.get("state")).toBe("s");
});
