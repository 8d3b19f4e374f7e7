import { generateKeyPairSync } from "node:crypto";
import { exportSPKI, importSPKI, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { statusWith } from "./testing/browser.ts";

let world: World;
let issuerId: string;
let secret: Uint8Array;
beforeAll(async () => {
  world = await startWorld();
  const issuer = (await world.server.applications()).find(({ type }) => type === "guestIssuer");
  issuerId = issuer?.issuerId ?? "";
  secret = Buffer.from(issuer?.sharedSecret ?? "", "base64");
});
afterAll(() => world.close());

const now = () => Math.floor(world.clock.now() / 1000);

/** A JWT of the demo's guest issuer, with what a test wants otherwise. */
function jwt(claims: Record<string, unknown> = {}, key: Uint8Array = secret): Promise<string> {
  const all = { sub: "visitor-1", name: "Vera Visitor", iss: issuerId, exp: now() + 3600, ...claims };
  return new SignJWT(all).setProtectedHeader({ alg: "HS256", typ: "JWT" }).sign(key);
}

async function login(authorization: string): Promise<{ status: number; body: { token: string; expiresIn: number; message?: string } }> {
  const answer = await fetch(`${world.url}/v1/jwt/login`, { method: "POST", headers: { authorization } });
  return { status: answer.status, body: (await answer.json()) as never };
}

async function guest(
  sub: string,
): Promise<{ token: string; id: string; ask(line: string, body?: object): Promise<{ status: number; body: never }> }> {
  const { token } = (await login(await jwt({ sub, name: sub }))).body;
  const ask = async (line: string, body?: object) => world.send<never>(undefined, line, body, { authorization: `Bearer ${token}` });
  const { id } = (await ask("GET /v1/people/me")).body as { id: string };
  return { token, id, ask };
}

describe("a guest with a JWT", () => {
  test("signs in with or without Bearer, for a bit less than six hours, and is the same guest for ever", async () => {
    const first = await login(await jwt());
    const second = await login(`Bearer ${await jwt({ name: "Vera V." })}`);
    const me = async (token: string) =>
      (await world.send<{ id: string }>(undefined, "GET /v1/people/me", undefined, { authorization: `Bearer ${token}` })).body;

    expect(first).toEqual({ status: 200, body: { token: expect.stringMatching(/^[\w-]+_P0A1_[0-9a-f-]{36}$/), expiresIn: 21_599 } });
    expect(await me(first.body.token)).toMatchObject({ id: (await me(second.body.token)).id, displayName: "Vera V.", type: "appuser" });
    expect((await me((await login(await jwt({ sub: "visitor-2" }))).body.token)).id).not.toBe((await me(first.body.token)).id);
    world.clock.advance(21_599_000);
    expect(await statusWith(world, first.body.token)).toBe(401);
  });

  test("is the same guest when two sign in at once", async () => {
    const tokens = await Promise.all([1, 2, 3, 4].map(async () => (await login(await jwt({ sub: "twice" }))).body.token));
    const ids = await Promise.all(
      tokens.map(
        async (token) =>
          (await world.send<{ id: string }>(undefined, "GET /v1/people/me", undefined, { authorization: `Bearer ${token}` })).body.id,
      ),
    );

    expect(new Set(ids).size).toBe(1);
  });

  test("is refused when the JWT has expired, is not good yet, ends too far away, or has no end", async () => {
    const status = async (claims: Record<string, unknown>) => (await login(await jwt(claims))).status;

    expect(await status({ exp: now() - 120 })).toBe(401);
    expect(await status({ nbf: now() + 600 })).toBe(401);
    expect(await status({ iat: now() + 600 })).toBe(401);
    expect(await status({ exp: now() + 10 * 365 * 86_400 })).toBe(401);
    expect(await status({ exp: undefined })).toBe(401);
    expect(await status({ exp: now() + 8 * 3600 })).toBe(200);
  });

  test("is refused with another secret, issuer or audience, without a subject, and when a letter was changed", async () => {
    const good = await jwt();
    const [header, , signature] = good.split(".");
    const payload = Buffer.from(JSON.stringify({ sub: "somebody else", iss: issuerId, exp: now() + 60 })).toString("base64url");

    expect((await login(await jwt({}, Buffer.from("another secret of thirty-two bytes")))).status).toBe(401);
    expect((await login(await jwt({ iss: "unknown" }))).status).toBe(401);
    expect((await login(await jwt({ iss: (await world.server.applications())[0]?.clientId }))).status).toBe(401);
    expect((await login(await jwt({ aud: "https://elsewhere.example" }))).status).toBe(401);
    expect((await login(await jwt({ aud: world.url }))).status).toBe(200);
    expect((await login(await jwt({ sub: "" }))).status).toBe(401);
    expect((await login(`${header}.${payload}.${signature}`)).status).toBe(401);
    for (const text of ["", "Bearer", "a.b.c", "not a jwt", `${good}.x`]) expect((await login(text)).status).toBe(401);
  });

  test("is refused without a signature (alg none), and with a public key in the place of the secret (key confusion)", async () => {
    const unsigned = new UnsecuredJWT({ sub: "visitor-1", iss: issuerId }).setExpirationTime(now() + 60).encode();
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = publicKey.export({ type: "spki", format: "pem" }) as string;
    const confused = await jwt({}, Buffer.from(await exportSPKI(await importSPKI(pem, "RS256", { extractable: true }))));
    const asymmetric = await new SignJWT({ sub: "visitor-1", iss: issuerId, exp: now() + 60 })
      .setProtectedHeader({ alg: "RS256" })
      .sign(privateKey);

    expect((await login(unsigned)).status).toBe(401);
    expect((await login(confused)).status).toBe(401);
    expect((await login(asymmetric)).status).toBe(401);
  });
});

describe("a guest", () => {
  test("talks to somebody with an account, and to no other guest", async () => {
    const [vera, victor] = [await guest("vera"), await guest("victor")];

    expect(await vera.ask("POST /v1/messages", { toPersonEmail: "dan@acme.example", text: "I need help" })).toMatchObject({ status: 200 });
    expect(await vera.ask("POST /v1/messages", { toPersonId: victor.id, text: "psst" })).toMatchObject({ status: 403 });
    expect(await world.send("dan", "POST /v1/messages", { toPersonId: vera.id, text: "Here I am" })).toMatchObject({ status: 200 });
  });

  test("sees the rooms they are in, and does not find public ones", async () => {
    const vera = await guest("vera-2");
    const hall = await world.ask<{ id: string }>("ana", "POST /v1/rooms", { title: "Hall", isPublic: true, description: "For everybody" });
    const desk = await world.ask<{ id: string }>("ana", "POST /v1/rooms", { title: "Desk" });
    await world.ask("ana", "POST /v1/memberships", { roomId: desk.id, personId: vera.id });

    const { items } = (await vera.ask("GET /v1/rooms")).body as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).toEqual(["Desk"]);
    expect((await vera.ask(`GET /v1/rooms/${hall.id}`)).status).toBe(404);
    expect((await vera.ask("POST /v1/memberships", { roomId: hall.id, personId: vera.id })).status).toBe(404);
    expect((await vera.ask("GET /v1/rooms?orgPublicSpaces=true")).body).toEqual({ items: [] });
  });

  test("cannot look for people, and reads those they can name", async () => {
    const vera = await guest("vera-3");

    expect((await vera.ask("GET /v1/people?displayName=A")).status).toBe(403);
    expect((await vera.ask("GET /v1/people?email=ana@acme.example")).status).toBe(403);
    expect((await vera.ask("GET /v1/people")).status).toBe(403);
    expect(await vera.ask(`GET /v1/people?id=${world.idOf("dan")}`)).toMatchObject({
      status: 200,
      body: { items: [{ displayName: "Dan Duarte" }] },
    });
  });
});
