import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decryptText, encryptText, generateContentJwk, importContentKey } from "./content.ts";

const uri = "kms://kms.example.test/keys/0e8f4a5c-1234-4abc-8def-0123456789ab";

/** Another implementation, by the letter of RFC 7516: the protected header is the additional data, the second part is empty. */
function seal(k: string, text: string, header: object): string {
  const aad = Buffer.from(JSON.stringify(header)).toString("base64url");
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(k, "base64url"), iv).setAAD(Buffer.from(aad));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [aad, "", iv.toString("base64url"), body.toString("base64url"), cipher.getAuthTag().toString("base64url")].join(".");
}

function open(k: string, jwe: string): string {
  const [aad, , iv, body, tag] = jwe.split(".") as [string, string, string, string, string];
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(k, "base64url"), Buffer.from(iv, "base64url"));
  decipher.setAAD(Buffer.from(aad)).setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(body, "base64url")), decipher.final()]).toString();
}

test("a new key is 32 random bytes that name themselves", async () => {
  const [one, two] = await Promise.all([generateContentJwk(uri), generateContentJwk(uri)]);

  expect(one).toMatchObject({ kty: "oct", kid: uri, alg: "A256GCM" });
  expect(Buffer.from(one.k, "base64url")).toHaveLength(32);
  expect(one.k).not.toBe(two.k);
});

test.each(["AAAA", "", "A".repeat(86)])("a key that is not 32 bytes is refused (%s)", async (k) => {
  await expect(importContentKey(uri, { kty: "oct", k })).rejects.toThrow();
});

describe("with another implementation of the same standards", () => {
  test("what is encrypted here can be read there, and has the header that the official clients write", async () => {
    const jwk = await generateContentJwk(uri);
    const jwe = await encryptText(await importContentKey(uri, jwk), "Grüße, 世界 👋");

    expect(open(jwk.k, jwe)).toBe("Grüße, 世界 👋");
    expect(JSON.parse(Buffer.from(jwe.split(".")[0] as string, "base64url").toString())).toEqual({ alg: "dir", enc: "A256GCM" });
  });

  test.each([
    { alg: "dir", enc: "A256GCM" },
    { enc: "A256GCM", alg: "dir" },
    { alg: "dir", enc: "A256GCM", kid: uri },
  ])("what is encrypted there with the header %j can be read here", async (header) => {
    const jwk = await generateContentJwk(uri);

    expect(await decryptText(await importContentKey(uri, jwk), seal(jwk.k, "hello", header))).toBe("hello");
  });
});

test("any text survives the way there and back", async () => {
  const key = await importContentKey(uri, await generateContentJwk(uri));

  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
      expect(await decryptText(key, await encryptText(key, text))).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test("the same text never looks the same twice", async () => {
  const key = await importContentKey(uri, await generateContentJwk(uri));

  expect(await encryptText(key, "x")).not.toBe(await encryptText(key, "x"));
});

test("another key, a change anywhere, or another algorithm is an error", async () => {
  const jwk = await generateContentJwk(uri);
  const key = await importContentKey(uri, jwk);
  const other = await importContentKey(uri, await generateContentJwk(uri));
  const jwe = await encryptText(key, "hello");
  const [header, empty, iv, body, tag] = jwe.split(".") as [string, string, string, string, string];
  const flipped = (part: string) => (part.startsWith("A") ? "B" : "A") + part.slice(1);

  await expect(decryptText(other, jwe)).rejects.toThrow();
  for (const parts of [
    [header, empty, flipped(iv), body, tag],
    [header, empty, iv, flipped(body), tag],
    [header, empty, iv, body, flipped(tag)],
  ]) {
    await expect(decryptText(key, parts.join("."))).rejects.toThrow();
  }
  await expect(decryptText(key, seal(jwk.k, "hello", { alg: "dir", enc: "A128GCM" }))).rejects.toThrow();
  await expect(decryptText(key, "not a JWE")).rejects.toThrow();
});
