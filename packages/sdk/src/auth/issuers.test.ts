import { describe, expect, test } from "vitest";
import { Application } from "./application.ts";
import { requireIssuer } from "./issuers.ts";
import { openServer } from "./openServer.ts";

const own = "https://webex.acme.example";

describe("an answer of the sign-in page", () => {
  test.each([
    [own, [own]],
    [own, []],
    ["http://127.0.0.1:4100", ["http://localhost:4100"]],
    [undefined, ["https://idbroker.webex.com/idb"]],
    [undefined, ["https://idbroker-eu.webex.com/idb"]],
    [undefined, ["https://webexapis.com/v1"]],
  ])("that was asked of %s is taken from %j", (baseUrl, given) => {
    expect(() => requireIssuer(given, openServer({ baseUrl }))).not.toThrow();
  });

  test.each([
    [own, ["https://evil.example"]],
    [own, [`${own}.evil.example`]],
    [own, [`${own}/tenant`]],
    [own, [""]],
    [own, [own, "https://evil.example"]],
    [own, ["http://webex.acme.example"]],
    ["http://127.0.0.1:4100", ["http://localhost:4101"]],
    ["http://127.0.0.1:4100", ["http://localhost.evil.example:4100"]],
    ["http://127.0.0.1:4100", ["https://idbroker.webex.com/idb"]],
    [undefined, ["https://idbroker.webex.com.evil.example/idb"]],
    [undefined, ["http://idbroker.webex.com/idb"]],
    [undefined, ["https://evilwebex.com/idb"]],
  ])("that was asked of %s is not taken from %j", (baseUrl, given) => {
    expect(() => requireIssuer(given, openServer({ baseUrl }))).toThrow(expect.objectContaining({ code: "issuer_mismatch" }));
  });
});

test("a code of another server goes nowhere", async () => {
  const transport = { request: () => Promise.reject(new Error("asked")) } as never;
  const application = new Application({ clientId: "C1", baseUrl: own, transport });

  await expect(application.exchange({ code: "c0de", iss: "https://evil.example" })).rejects.toMatchObject({ code: "issuer_mismatch" });
});
