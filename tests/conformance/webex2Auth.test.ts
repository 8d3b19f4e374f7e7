import type { DemoApplication } from "@parley/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guestJwt } from "./guestJwt.ts";
import { nodeRuntimes, startNodeApplication } from "./nodePlace.ts";
import type { OfficialClient } from "./officialClient.ts";
import { endToken, startWorld, type World, whoHas } from "./world.ts";

const redirectUri = "http://localhost:6001/redirect";

for (const runtime of nodeRuntimes()) {
  describe(`webex@2.60.0 on ${runtime.name}, as an application`, () => {
    let world: World;
    let applications: DemoApplication[];
    let client: OfficialClient;
    beforeAll(async () => {
      world = await startWorld();
      applications = (await (await fetch(`${world.url}/_parley/applications`)).json()) as DemoApplication[];
      const { clientId, clientSecret } = applicationOf("integration");
      client = await startNodeApplication(runtime, world, {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: redirectUri,
        scope: "spark:all spark:kms",
      });
    }, 60_000);
    afterAll(async () => {
      await client.close();
      await world.close();
    });

    const applicationOf = (name: string): DemoApplication => {
      const found = applications.find((each) => each.name === name);
      if (!found) throw new Error(`the demo has no application ${name}`);
      return found;
    };
    const token = () => client.ask<string>("read", { path: "credentials.supertoken.access_token" });

    test("exchanges a code for tokens, and is the person who agreed", async () => {
      await client.call("authorization.requestAuthorizationCodeGrant", { code: await agree(world, applicationOf("integration").clientId) });

      expect(await client.call("people.get", "me")).toMatchObject({ emails: ["ben@acme.example"] });
    });

    test("refreshes, and gets other tokens", async () => {
      const before = await token();

      await client.call("credentials.refresh");

      expect(await token()).not.toBe(before);
      expect(await client.call("people.get", "me")).toMatchObject({ emails: ["ben@acme.example"] });
    });

    test("reduces its token to the key service", async () => {
      expect(await client.call("credentials.supertoken.downscope", "spark:kms")).toMatchObject({ scope: "spark:kms" });
    });

    test("has a token of its own", async () => {
      expect(await client.call("credentials.getClientToken")).toMatchObject({ access_token: expect.stringContaining("_P0A1_") });
    });

    test("revokes its token, which is then worth nothing", async () => {
      const before = await token();

      await client.call("credentials.supertoken.revoke");

      expect(await whoHas(world, before)).toBeUndefined();
    });

    test("signs a guest in with a JWT, and takes the next one when the token is worth nothing any more", async () => {
      const { issuerId = "", sharedSecret = "" } = applicationOf("guestIssuer");
      const nextJwts = [guestJwt(issuerId, sharedSecret)];
      const guest = await startNodeApplication(runtime, world, {}, nextJwts);

      await guest.call("authorization.requestAccessTokenFromJwt", { jwt: guestJwt(issuerId, sharedSecret) });

      const { id } = await guest.call<{ id: string }>("people.get", "me");
      const tokenOfGuest = () => guest.ask<string>("read", { path: "credentials.supertoken.access_token" });
      const first = await tokenOfGuest();
      await endToken(world, first);

      // The client waits for itself from here on: its refresh asks for a catalog, which waits for the end of the refresh.
      await guest.ask("begin", { method: "people.get", args: ["me"] });
      await expect.poll(tokenOfGuest, { timeout: 10_000 }).not.toBe(first);
      expect(await whoHas(world, await tokenOfGuest())).toMatchObject({ id, displayName: "Vera Visitor" });
      expect(guest.unhandled).toEqual([]);
      await guest.close();
    });

    test("leaves no rejection unhandled", () => {
      expect(client.unhandled).toEqual([]);
    });
  });
}

/** Ben signs in and agrees, as a browser without scripts does it. @returns The code */
async function agree(world: World, clientId: string): Promise<string> {
  const query = { client_id: clientId, redirect_uri: redirectUri, response_type: "code", scope: "spark:all spark:kms", state: "s" };
  const address = `${world.url}/v1/authorize?${new URLSearchParams(query)}`;
  let cookie = "";
  const ask = async (body?: Record<string, string>) => {
    const init = body ? { method: "POST", body: new URLSearchParams(body) } : {};
    const answer = await fetch(address, { ...init, headers: { cookie }, redirect: "manual" });
    cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    const text = await answer.text();
    return { text, form: /name="form" value="(\w+)"/.exec(text)?.[1] ?? "", location: answer.headers.get("location") ?? "" };
  };
  const signIn = await ask();
  await ask({ form: signIn.form, do: "be", person: /value="([\w-]+)">Ben Brandt/.exec(signIn.text)?.[1] ?? "" });
  const consent = await ask();
  const { location } = await ask({ form: consent.form, do: "allow" });
  return new URL(location).searchParams.get("code") ?? "";
}
