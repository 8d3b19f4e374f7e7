import { describe, expect, test } from "vitest";
import { FakeClock } from "../core/testing/fakeClock.ts";
import { type StubAnswer, stubTransport } from "../core/testing/stubTransport.ts";
import { clientCredentials, type ServiceAppOptions, serviceApp } from "./serviceApp.ts";
import { memoryStore } from "./tokenStore/memory.ts";

const organization = { applicationId: "A/1", targetOrgId: "O1", token: "owner-token" };
const lost: StubAnswer = { status: 400, json: { error: "invalid_grant" } };

function start(
  options: Partial<ServiceAppOptions>,
  refresh: StubAnswer = { json: { access_token: "refreshed", refresh_token: "r1", expires_in: 100 } },
) {
  const transport = stubTransport(({ url }) =>
    url.includes("/applications/") ? { json: { access_token: "first", refresh_token: "r0", expires_in: 1_209_599 } } : refresh,
  );
  const base = { clientId: "C1", clientSecret: "s3cret", baseUrl: "http://issuer", transport, clock: new FakeClock() };
  return { transport, create: () => serviceApp({ ...base, ...options }), base };
}

describe("a service app", () => {
  test("begins with the refresh token of the portal, and keeps the one that follows", async () => {
    const store = memoryStore();
    const { create } = start({ refreshToken: "from-portal", store });
    const tokens = create();

    expect(await tokens.get()).toBe("refreshed");
    expect(await store.load()).toMatchObject({ access_token: "refreshed", refresh_token: "r1" });
    await tokens.close();
  });

  test("goes on with what is kept, not with what it began with", async () => {
    const { create, transport } = start({ refreshToken: "from-portal", store: memoryStore({ refresh_token: "kept" }) });
    const tokens = create();
    await tokens.get();

    expect(new URLSearchParams(String(transport.requests[0]?.body)).get("refresh_token")).toBe("kept");
    await tokens.close();
  });

  test("asks for its organization when there is no refresh token, or none that is good", async () => {
    const { create, transport } = start({ organization, refreshToken: "too old" }, lost);
    const tokens = create();

    expect(await tokens.get()).toBe("first");
    expect(transport.requests[1]).toMatchObject({
      url: "http://issuer/v1/applications/A%2F1/token",
      headers: { authorization: "Bearer owner-token" },
      body: JSON.stringify({ clientId: "C1", clientSecret: "s3cret", targetOrgId: "O1" }),
    });
    await tokens.close();
  });

  test("without another way is lost with its refresh token", async () => {
    const { create } = start({ refreshToken: "too old" }, lost);

    await expect(create().get()).rejects.toMatchObject({ code: "sign_in_required" });
  });

  test("needs something to begin with", () => {
    expect(() => start({}).create()).toThrow("needs a refresh token");
  });
});

test("an application itself asks for the next token when one was refused", async () => {
  let count = 0;
  const transport = stubTransport(() => ({ json: { access_token: `own-${++count}` } }));
  const tokens = clientCredentials({ clientId: "C1", clientSecret: "s", scope: "a b", baseUrl: "http://issuer", transport });

  expect([await tokens.get(), await tokens.get(), await tokens.refresh("own-1")]).toEqual(["own-1", "own-1", "own-2"]);
  expect(new URLSearchParams(String(transport.requests[0]?.body)).get("scope")).toBe("a b");
});
