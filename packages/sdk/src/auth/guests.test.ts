import { decodeProtectedHeader, jwtVerify } from "jose";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FakeClock } from "../core/testing/fakeClock.ts";
import { stubTransport } from "../core/testing/stubTransport.ts";
import { createGuests, type GuestsOptions } from "./guests.ts";
import { jwtTokens } from "./jwtTokens.ts";

afterEach(() => vi.unstubAllGlobals());

const secret = Buffer.from("a shared secret of thirty-two b.").toString("base64");
const kinds: Record<string, Pick<GuestsOptions, "issuer" | "serviceApp">> = {
  "a guest issuer": { issuer: { id: "issuer-1", secret } },
  "a service app": { serviceApp: "service-app-token" },
};

function start(kind: Pick<GuestsOptions, "issuer" | "serviceApp">, more: Partial<GuestsOptions> = {}) {
  const clock = new FakeClock();
  let made = 0;
  const transport = stubTransport(({ url }) => {
    made += 1;
    if (url.endsWith("/jwt/login")) return { json: { token: `guest-${made}`, expiresIn: 21_599 } };
    if (url.endsWith("/guests/token"))
      return { json: { id: "P1", email: "g@guest.example", accessToken: `guest-${made}`, expiresIn: 21_599 } };
    return { json: { guestCount: 3 } };
  });
  return { clock, transport, guests: createGuests({ ...kind, baseUrl: "http://issuer", transport, clock, ...more }) };
}

describe.each(Object.entries(kinds))("guests of %s", (_, kind) => {
  test("get a token with an end", async () => {
    const { guests } = start(kind);

    expect(await guests.token({ sub: "visitor-1", name: "Visitor" })).toMatchObject({
      access_token: "guest-1",
      token_type: "Bearer",
      expires_at: "2026-11-22T17:59:59.000Z",
    });
  });

  test("get the next one before the last one ends", async () => {
    const { guests, clock } = start(kind);
    const source = guests.source({ sub: "visitor-1" });

    expect(await source.get()).toBe("guest-1");
    await clock.advance(5.5 * 3_600_000);
    await vi.waitFor(async () => expect(await source.get()).toBe("guest-2"));
    expect(await source.refresh("guest-2")).toBe("guest-3");
    await source.close();
  });

  test("need an id that stays", async () => {
    await expect(start(kind).guests.token({ sub: "" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("are not made in a page, where everybody could make more", () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", { ...process, versions: {} });

    expect(() => start(kind)).toThrow(expect.objectContaining({ code: "secret_in_browser" }));
  });

  test.each([{ text: "<html>" }, { json: {} }, { json: { token: 5, accessToken: 5 } }])(
    "are none when the answer is %j",
    async (answer) => {
      const { guests } = start(kind, { transport: stubTransport([answer]) });

      await expect(guests.token({ sub: "visitor-1" })).rejects.toMatchObject({ code: "invalid_auth_answer" });
    },
  );
});

test("a guest issuer signs a short-lived JWT that says who the guest is", async () => {
  const { guests, transport, clock } = start({ issuer: { id: "issuer-1", secret } });
  await guests.token({ sub: "visitor-1", name: "Visitor" });
  const [request] = transport.requests;
  const jwt = request?.headers["authorization"]?.replace("Bearer ", "") ?? "";

  const { payload } = await jwtVerify(jwt, Buffer.from(secret, "base64"), { currentDate: new Date(clock.now()) });

  expect(payload).toEqual({ iss: "issuer-1", sub: "visitor-1", name: "Visitor", exp: clock.now() / 1000 + 300 });
  expect(decodeProtectedHeader(jwt)).toMatchObject({ alg: "HS256" });
  await expect(guests.count()).rejects.toMatchObject({ code: "invalid_input" });
});

test("a service app says who the guest is, and counts", async () => {
  const { guests, transport } = start({ serviceApp: { get: async () => "fresh-token" } });

  const guest = await guests.token({ sub: "visitor-1", name: "Visitor" });

  expect(guest).toMatchObject({ personId: "P1", email: "g@guest.example" });
  expect(transport.requests).toMatchObject([
    { body: JSON.stringify({ subject: "visitor-1", displayName: "Visitor" }), headers: { authorization: "Bearer fresh-token" } },
  ]);
  expect(await guests.count()).toBe(3);
});

test.each([{}, { issuer: { id: "i", secret }, serviceApp: "t" }])("guests are of one kind: %j", (kind) => {
  expect(() => createGuests(kind)).toThrow("either a guest issuer or a service app");
});

test("a shared secret that is not base64 is refused without repeating it", async () => {
  const { guests } = start({ issuer: { id: "i", secret: "not base64!" } });

  await expect(guests.token({ sub: "v" })).rejects.toMatchObject({
    code: "invalid_input",
    message: expect.not.stringContaining("not base64!"),
  });
});

test("a page whose server makes the JWTs gets tokens for them, again and again", async () => {
  const { transport, clock } = start({ serviceApp: "unused" });
  let count = 0;
  const tokens = jwtTokens({ getJwt: async () => `jwt-${++count}`, baseUrl: "http://issuer", transport, clock });

  expect([await tokens.get(), await tokens.refresh("guest-1")]).toEqual(["guest-1", "guest-2"]);
  expect(transport.requests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer jwt-1", "Bearer jwt-2"]);
  await tokens.close();
});
