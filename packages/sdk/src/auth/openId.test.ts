import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, test } from "vitest";
import { FakeClock } from "../core/testing/fakeClock.ts";
import { OpenId, type OpenIdOptions } from "./openId.ts";
import { signer, startIssuer } from "./testing/fakeIssuer.ts";

const clock = new FakeClock();
const seconds = clock.now() / 1000;
const good = {
  iss: "https://issuer.example",
  aud: "C1",
  sub: "person-1",
  nonce: "N",
  iat: seconds,
  exp: seconds + 300,
  email: "ana@acme.example",
};

async function start(options: Partial<OpenIdOptions> = {}) {
  const key = await signer();
  const keys = [key.jwk];
  const issuer = await startIssuer({
    "/v1/verification": () => ({ json: { keys } }),
    "/v1/userinfo": ({ headers }) =>
      headers.authorization === "Bearer t" ? { json: { sub: "person-1", name: "Ana" } } : { status: 401, json: {} },
  });
  const openId = new OpenId({ clientId: "C1", issuers: ["https://issuer.example"], baseUrl: issuer.origin, clock, ...options });
  return { ...key, keys, issuer, openId, [Symbol.asyncDispose]: () => issuer[Symbol.asyncDispose]() };
}

describe("an ID token", () => {
  test("says who signed in", async () => {
    await using world = await start();

    expect(await world.openId.verify(await world.sign(good), { nonce: "N" })).toEqual(good);
    expect(await world.openId.verify(await world.sign({ ...good, aud: ["C1", "C2"], azp: "C1" }), { nonce: "N" })).toMatchObject({
      sub: "person-1",
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ["another issuer", { iss: "https://issuer.example.attacker.example" }],
    ["an issuer with another end", { iss: "https://issuer.example/" }],
    ["no issuer", { iss: undefined }],
    ["another application", { aud: "C2" }],
    ["several applications, without saying for which", { aud: ["C1", "C2"] }],
    ["several applications, for the other one", { aud: ["C1", "C2"], azp: "C2" }],
    ["one application, made for another one", { azp: "C2" }],
    ["no application", { aud: undefined }],
    ["another sign-in", { nonce: "M" }],
    ["no sign-in", { nonce: undefined }],
    ["nobody", { sub: undefined }],
    ["an empty name", { sub: "" }],
    ["a time that has passed", { exp: seconds - 120 }],
    ["no time", { exp: undefined }],
    ["a time to come", { nbf: seconds + 3600 }],
    ["no beginning", { iat: undefined }],
  ])("of %s is not accepted", async (_, claims) => {
    await using world = await start();

    await expect(world.openId.verify(await world.sign({ ...good, ...claims }), { nonce: "N" })).rejects.toMatchObject({
      code: "invalid_id_token",
    });
  });

  test("that somebody else signed, that nobody signed, or that is none is not accepted", async () => {
    await using world = await start();
    const other = await signer();
    const confused = await new SignJWT(good)
      .setProtectedHeader({ alg: "HS256", kid: "k1" })
      .sign(new TextEncoder().encode(await exportSPKI(world.publicKey)));
    const { privateKey } = await generateKeyPair("ES256");
    const curved = await new SignJWT(good).setProtectedHeader({ alg: "ES256", kid: "k1" }).sign(privateKey);
    const [head, body, signature] = (await world.sign(good)).split(".");
    const changed = [head, btoa(JSON.stringify({ ...good, sub: "person-2" })).replaceAll("=", ""), signature].join(".");

    const forged = [
      await other.sign(good),
      new UnsecuredJWT(good).encode(),
      confused,
      curved,
      changed,
      "",
      "a.b.c",
      "not a token",
      `${head}.${body}.`,
    ];
    for (const token of forged)
      await expect(world.openId.verify(token, { nonce: "N" }), token).rejects.toMatchObject({ code: "invalid_id_token" });
  });

  test("says in its refusal nothing of what it holds", async () => {
    await using world = await start();
    const token = await world.sign({ ...good, iss: "https://evil.example" });

    const error = await world.openId.verify(token, { nonce: "N" }).catch((thrown: Error) => thrown);

    expect(String(error)).not.toMatch(/evil|ana@acme|eyJ/);
  });

  test("signed with a key that is new is accepted after one look, and forged ones do not make us look all the time", async () => {
    await using world = await start();
    await world.openId.verify(await world.sign(good), { nonce: "N" });
    const next = await signer("k2");
    world.keys.push(next.jwk);
    await clock.advance(31_000);

    await expect(world.openId.verify(await next.sign(good), { nonce: "N" })).resolves.toMatchObject({ sub: "person-1" });
    const forger = await signer("k3");
    for (let count = 0; count < 5; count += 1)
      await expect(world.openId.verify(await forger.sign(good), { nonce: "N" })).rejects.toMatchObject({ code: "invalid_id_token" });

    expect(world.issuer.requests.length).toBe(2);
  });

  test("cannot be checked without keys, which is another error", async () => {
    await using world = await start();
    const openId = new OpenId({ clientId: "C1", baseUrl: world.issuer.origin, endpoints: { keySet: `${world.issuer.origin}/none` } });

    await expect(openId.verify(await world.sign(good), { nonce: "N" })).rejects.toMatchObject({ code: "oauth_refused", status: 404 });
  });

  test("of the cloud may come from the broker of any region, and from nobody who looks like one", async () => {
    await using world = await start();
    const endpoints = { keySet: `${world.issuer.origin}/v1/verification` };
    const openId = new OpenId({ clientId: "C1", endpoints, clock });
    const verified = async (iss: string) =>
      openId.verify(await world.sign({ ...good, iss }), { nonce: "N" }).then(
        () => true,
        () => false,
      );

    expect(await verified("https://idbroker.webex.com/idb")).toBe(true);
    expect(await verified("https://idbroker-b-us.webex.com/idb")).toBe(true);
    expect(await verified("https://idbroker.webex.com.evil.example/idb")).toBe(false);
    expect(await verified("https://idbroker-x.evil.webex.com/idb")).toBe(false);
    expect(await verified("http://idbroker.webex.com/idb")).toBe(false);
  });
});

test("who owns a token can be asked", async () => {
  await using world = await start();

  expect(await world.openId.userInfo("t")).toEqual({ sub: "person-1", name: "Ana" });
  await expect(world.openId.userInfo("other")).rejects.toMatchObject({ code: "oauth_refused", status: 401 });
});
