import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSecretName, redact, redactText, redactUrl } from "./redact.ts";

const organization = "5f2c1b1e-0000-4000-8000-000000000001";
const jwe = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXY_MTIzNDU2.Y2lwaGVy-dGV4dA.dGFn";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl";

test.each([
  ["a bearer token", "authorization: Bearer abc.def-123", "authorization: Bearer [hidden]"],
  ["a basic secret", "Basic aWQ6c2VjcmV0", "Basic [hidden]"],
  ["a JWE", `title ${jwe} end`, "title [hidden] end"],
  ["a JWT", `"${jwt}"`, '"[hidden]"'],
  ["an opaque token", `token MGI0ODU5_P0A1_${organization}.`, "token [hidden]."],
])("%s does not show in a text", (_, text, clean) => {
  expect(redactText(text)).toBe(clean);
});

test("what is no secret stays: ids, tracking ids, plain words", () => {
  const text = `parley_${organization}_12 Y2lzY29zcGFyazovL3VzL1JPT00vYWJj the bearer, room ${organization}`;

  expect(redactText(text)).toBe(text);
});

describe("a URL", () => {
  test("loses the values of secret parameters, and a name and password", () => {
    expect(redactUrl("https://me:pass@host/a?access_token=abc&max=3&code=x#f")).toBe(
      "https://host/a?access_token=[hidden]&max=3&code=[hidden]",
    );
  });

  test("stays as it is without secrets", () => {
    expect(redactUrl("https://host/v1/rooms?max=3&sortBy=id")).toBe("https://host/v1/rooms?max=3&sortBy=id");
  });
});

describe("an object", () => {
  test("loses the values under secret names at any depth, and secrets inside its texts", () => {
    const value = {
      headers: { Authorization: "x", "X-Token": "kept", accept: "json" },
      list: [{ client_secret: "s" }, `a ${jwt}`],
      n: 1,
      none: null,
    };

    expect(redact(value)).toEqual({
      headers: { Authorization: "[hidden]", "X-Token": "kept", accept: "json" },
      list: [{ client_secret: "[hidden]" }, "a [hidden]"],
      n: 1,
      none: null,
    });
  });

  test("that is an error keeps its name, message, code and cause", () => {
    const error = Object.assign(new TypeError(`bad ${jwt}`, { cause: new Error("inner Bearer abc") }), { code: "ECODE" });

    expect(redact(error)).toEqual({
      name: "TypeError",
      message: "bad [hidden]",
      code: "ECODE",
      cause: { name: "Error", message: "inner Bearer [hidden]" },
    });
  });

  test("that contains itself is cut", () => {
    const round: Record<string, unknown> = {};
    round.self = round;

    expect(JSON.stringify(redact(round))).toContain("[...]");
  });
});

test("a token under a secret name is never shown, however deep it lies", () => {
  const name = fc.constantFrom("token", "access_token", "refreshToken", "Authorization", "client-secret", "password");
  const path = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(name, path, (secretName, names) => {
      const leaf: unknown = { [secretName]: "s3cr3t-value" };
      const value = names.reduce((inner, key) => ({ [key]: inner }), leaf);

      expect(JSON.stringify(redact(value))).not.toContain("s3cr3t-value");
    }),
  );
});

test("names count as secret in any spelling", () => {
  expect(["Access-Token", "accessToken", "ACCESS_TOKEN", "access_token"].map(isSecretName)).toEqual([true, true, true, true]);
  expect(["tokenCount", "roomId", "text"].map(isSecretName)).toEqual([false, false, false]);
});
