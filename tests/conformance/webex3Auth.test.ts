import type { DemoApplication } from "@parley/server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guestJwt } from "./guestJwt.ts";
import { type BrowserHome, type OpenPage, openBrowser } from "./pagePlace.ts";
import { endToken, startWorld, type World, whoHas } from "./world.ts";

describe("webex@3.12.0 in Chromium, as an application", () => {
  let home: BrowserHome;
  let world: World;
  let tab: OpenPage;
  let credentials: Record<string, unknown>;
  beforeAll(async () => {
    [home, world] = await Promise.all([openBrowser(), startWorld()]);
    tab = await home.open();
    credentials = await registerPage(world, tab.address);
    await tab.start(world, credentials);
  }, 60_000);
  afterAll(async () => {
    await home.close();
    await world.close();
  });

  const token = () => tab.client.ask<string>("read", { path: "credentials.supertoken.access_token" });

  test("goes to sign in, and is the person who agreed when it comes back", async () => {
    expect(await tab.client.ask("read", { path: "canAuthorize" })).toBe(false);

    await tab.client.call("authorization.initiateLogin", { state: { room: "R1" } });
    await agree(tab.page);
    await tab.page.waitForURL(`${tab.address}**`);
    await tab.start(world, credentials);

    expect(await tab.client.call("people.get", "me")).toMatchObject({ emails: ["ben@acme.example"] });
    expect(tab.page.url()).not.toMatch(/access_token|csrf_token/);
  });

  test("reduces its token to the key service, from a page of another origin", async () => {
    expect(await tab.client.call("credentials.supertoken.downscope", "spark:kms")).toMatchObject({ scope: "spark:kms" });
  });

  test("posts with the token that came in the address", async () => {
    const { id } = await tab.client.call<{ id: string }>("rooms.create", { title: "Signed in" });

    expect(await tab.client.call("messages.create", { roomId: id, text: "hello" })).toMatchObject({ text: "hello" });
  });

  test("takes no token that was planted in the address", async () => {
    const other = await home.open();
    const state = Buffer.from(JSON.stringify({ csrf_token: "planted" })).toString("base64url");
    await other.page.evaluate("sessionStorage.setItem('oauth2-csrf-token', 'own')");
    await other.page.goto(`${other.address}#access_token=${await token()}&token_type=Bearer&expires_in=100&state=${state}`);
    await other.page.reload(); // Another fragment alone loads nothing.

    await expect(other.start(world, credentials)).rejects.toThrow("does not match stored token");
    await other.client.close();
  });

  test("leaves: its token is worth nothing, the browser is signed out and back at the app", async () => {
    const before = await token();

    await tab.client.call("logout");
    await tab.page.waitForURL(tab.address);

    expect(await whoHas(world, before)).toBeUndefined();
    await tab.start(world, credentials);
    expect(await tab.client.ask("read", { path: "canAuthorize" })).toBe(false);
    await tab.client.call("authorization.initiateLogin");
    await tab.page.getByRole("button", { name: /Ben Brandt/ }).waitFor();
  });

  test("signs a guest in with a JWT, and takes the next one when the token is worth nothing any more", async () => {
    const applications = (await (await fetch(`${world.url}/_parley/applications`)).json()) as DemoApplication[];
    const { issuerId = "", sharedSecret = "" } = applications.find(({ name }) => name === "guestIssuer") ?? {};
    const { client, start } = await home.open();
    await start(world, {}, [guestJwt(issuerId, sharedSecret)]);

    await client.call("authorization.requestAccessTokenFromJwt", { jwt: guestJwt(issuerId, sharedSecret) });
    const { id } = await client.call<{ id: string }>("people.get", "me");
    const tokenOfGuest = () => client.ask<string>("read", { path: "credentials.supertoken.access_token" });
    const first = await tokenOfGuest();
    await endToken(world, first);

    // The client waits for itself from here on: its refresh asks for a catalog, which waits for the end of the refresh.
    await client.ask("begin", { method: "people.get", args: ["me"] });
    await expect.poll(tokenOfGuest, { timeout: 10_000 }).not.toBe(first);
    expect(await whoHas(world, await tokenOfGuest())).toMatchObject({ id, displayName: "Vera Visitor" });
    expect(client.unhandled).toEqual([]);
    await client.close();
  });

  test("leaves no rejection unhandled", () => {
    expect(tab.client.unhandled).toEqual([]);
  });
});

/** Registers the page as an application that may have its token in the address. */
async function registerPage({ url }: World, address: string): Promise<Record<string, unknown>> {
  const scope = "spark:all spark:kms";
  const answer = await fetch(`${url}/_parley/apps`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ownerEmail: "ana@acme.example",
      type: "integration",
      name: "Page",
      redirectUris: [address],
      scopes: scope.split(" "),
      isPublic: true,
      isImplicit: true,
    }),
  });
  const { clientId } = (await answer.json()) as { clientId: string };
  return { client_id: clientId, redirect_uri: address, scope };
}

/** Ben signs in and agrees on the real pages. */
async function agree(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Ben Brandt/ }).click();
  await page.getByRole("button", { name: "Allow" }).click();
}
