import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageOf } from "./messages.ts";
import { redactedHeaders, redactedJson, redactedText } from "./redaction.ts";

/** What nobody can guess: any characters that may stand in a secret. */
const secret = fc.string({ unit: fc.constantFrom(..."abcXYZ0189-_.~+/=;,:!*'() \"\\é"), minLength: 12, maxLength: 60 });
const fieldNames = [
  "access_token",
  "refresh_token",
  "accessToken",
  "id_token",
  "token",
  "tokens",
  "client_secret",
  "clientSecret",
  "secret",
  "sharedSecret",
  "password",
  "newPassword",
  "passcode",
  "jwt",
  "bearer",
  "client_assertion",
  "code_verifier",
  "device_code",
  "hostPin",
  "Authorization",
  "cookie",
  "api_key",
  "privateKey",
];
const name = fc.constantFrom(...fieldNames);
const nested = (inner: unknown, depth: number): unknown =>
  depth ? nested(depth % 2 ? { data: inner, n: depth } : [inner, null], depth - 1) : inner;

describe("secrets never come through", () => {
  test("in fields of JSON, however deep", () => {
    fc.assert(
      fc.property(name, secret, fc.nat(5), (field, value, depth) => {
        const text = redactedJson(JSON.stringify(nested({ before: "x", [field]: value }, depth)));

        expect(text).toContain("before");
        expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
      }),
    );
  });

  test("in JSON whose names are written with escapes", () => {
    const escaped = [..."password"].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");

    expect(redactedJson(`{"${escaped}":"hunter22"}`)).toBe('{"password":"[redacted]"}');
  });

  test("in queries, fragments, forms and addresses that lead back", () => {
    fc.assert(
      fc.property(fc.constantFrom("code", ...fieldNames), secret, (field, value) => {
        const query = new URLSearchParams({ a: "b", [field]: value, z: "y" }).toString();
        const form = messageOf(["content-type", "application/x-www-form-urlencoded"], query).body;
        const sent = query.split("&")[1]?.split("=")[1] ?? "";

        for (const text of [redactedText(`/v1/authorize?${query}`), redactedText(`https://app.example/#${query}`), form]) {
          expect(text).toContain("a=b");
          expect(text).toContain("z=y");
          expect(text?.split(sent)).toHaveLength(1);
        }
      }),
    );
  });

  test("in headers", () => {
    const named = fc.constantFrom("Authorization", "Cookie", "Set-Cookie", "Proxy-Authorization", "X-Api-Key", "x-auth-token");
    fc.assert(
      fc.property(named, secret, (header, value) => {
        expect(redactedHeaders(["Accept", "*/*", header, `Bearer ${value}`])).toEqual(["accept", "*/*", expect.any(String), "[redacted]"]);
      }),
    );
  });

  test("in a header that came without one before, and is looked through again", () => {
    const seen = ["https://a.example/", "https://a.example/", "https://a.example/?token=hunter22", "https://a.example/?token=hunter22"];

    const shown = seen.map((value) => redactedHeaders(["Referer", value])[1]);

    expect(shown).toEqual([seen[0], seen[1], "https://a.example/?token=[redacted]", "https://a.example/?token=[redacted]"]);
    expect(redactedHeaders(["ReFeReR", "https://a.example/"])).toEqual(["referer", "https://a.example/"]);
  });

  test("as tokens and JWTs in the middle of texts", () => {
    const part = fc.string({ unit: fc.constantFrom(..."abcXYZ019-"), minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(part, fc.uuid(), fc.constantFrom("P0A1", "PF84"), (random, orgId, code) => {
        const jwt = `eyJ${random}.eyJ${random}.${random}`;
        const text = redactedJson(JSON.stringify({ text: `use ${random}_${code}_${orgId} or ${jwt} or Bearer ${random}` }));

        expect(text).not.toContain(random);
        expect(text).toContain("use ");
      }),
    );
  });

  test("as keys", () => {
    const key = { kty: "oct", kid: "kms://kms/keys/1", k: "c2VjcmV0" };

    expect(redactedJson(JSON.stringify({ key: { jwk: key } }))).toBe(
      '{"key":{"jwk":{"kty":"oct","kid":"kms://kms/keys/1","k":"[redacted]"}}}',
    );
  });

  test("in bodies that cannot be read", () => {
    expect(messageOf(["content-type", "application/json"], '{"password":"hunter22"')).not.toHaveProperty("body");
    expect(messageOf(["content-type", "text/html"], "<input name=form value=hunter22>")).not.toHaveProperty("body");
  });
});

test("what is no secret stays as it is", () => {
  const jwe = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..abc.def.ghi";
  const body = JSON.stringify({
    encryptionKeyUrl: "kms://x/keys/1",
    content: jwe,
    errorCode: 7,
    code: "not_found",
    tokenType: "Bearer",
    isSecretive: true,
  });

  expect(redactedJson(body)).toBe(body);
  expect(redactedText("/v1/rooms?max=10&type=group")).toBe("/v1/rooms?max=10&type=group");
});

test("texts that are made to be slow to look through are not", () => {
  const texts = [
    "eyJ".repeat(80_000),
    "a_P0A1_".repeat(30_000),
    "eyJa.eyJa.".repeat(20_000),
    "?a=".repeat(60_000),
    "password".repeat(30_000),
    '"pass'.repeat(40_000),
  ];
  const startedAt = performance.now();
  for (const text of texts) for (const name of ["token", "other"]) redactedJson(JSON.stringify({ text, [name]: "x" }));

  expect(performance.now() - startedAt).toBeLessThan(2000);
});
