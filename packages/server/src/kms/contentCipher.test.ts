import { createSecretKey } from "node:crypto";
import { decryptText, encryptText, generateContentJwk, importContentKey } from "@parley/protocol/content";
import fc from "fast-check";
import { CompactEncrypt } from "jose";
import { expect, test } from "vitest";
import { decryptContent, encryptContent, UnreadableContentError } from "./contentCipher.ts";

const uri = "kms://kms.parley.internal/keys/1";
const jwk = await generateContentJwk(uri);
const clientKey = await importContentKey(uri, jwk);
const serverKey = createSecretKey(Buffer.from(jwk.k, "base64url"));
const otherKey = createSecretKey(Buffer.alloc(32));
const anyText = fc.string({ unit: "grapheme" });

test("clients read what the server encrypts, and the server what clients encrypt", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await decryptText(clientKey, encryptContent(serverKey, text))).toBe(text);
      expect(decryptContent(serverKey, await encryptText(clientKey, text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("the header is the one clients write", async () => {
  const [ours] = encryptContent(serverKey, "text").split(".");
  const [theirs] = (await encryptText(clientKey, "text")).split(".");

  expect(ours).toBe(theirs);
});

test("headers in another order and with the name of the key are read", async () => {
  const jwe = await new CompactEncrypt(Buffer.from("text"))
    .setProtectedHeader({ enc: "A256GCM", alg: "dir", kid: uri })
    .encrypt(clientKey.key);

  expect(decryptContent(serverKey, jwe)).toBe("text");
});

test("the same text never looks the same twice", () => {
  expect(encryptContent(serverKey, "text")).not.toBe(encryptContent(serverKey, "text"));
});

test("what was changed, cut short or made with another key does not open", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.base64String({ minLength: 1 }), (text, at, noise) => {
      const jwe = encryptContent(serverKey, text);
      const cut = at % jwe.length;

      expect(() => decryptContent(otherKey, jwe)).toThrow(UnreadableContentError);
      expect(() => decryptContent(serverKey, jwe.slice(0, cut))).toThrow(UnreadableContentError);
      expect(() => decryptContent(serverKey, `${jwe}.${noise}`)).toThrow(UnreadableContentError);
      expect(() => decryptContent(serverKey, noise)).toThrow(UnreadableContentError);
    }),
  );
});

test.each([
  ["another algorithm", { alg: "A256KW", enc: "A256GCM" }],
  ["another cipher", { alg: "dir", enc: "A128GCM" }],
  ["compression", { alg: "dir", enc: "A256GCM", zip: "DEF" }],
  ["something critical", { alg: "dir", enc: "A256GCM", crit: ["b64"] }],
  ["nothing", null],
])("a header with %s is refused", (_, header) => {
  const [, ...rest] = encryptContent(serverKey, "text").split(".");
  const head = Buffer.from(JSON.stringify(header)).toString("base64url");

  expect(() => decryptContent(serverKey, [head, ...rest].join("."))).toThrow(UnreadableContentError);
});

test("a tag cut short is refused: it would be easier to guess", () => {
  const parts = encryptContent(serverKey, "text").split(".");
  const tag = Buffer.from(parts[4] ?? "", "base64url")
    .subarray(0, 4)
    .toString("base64url");

  expect(() => decryptContent(serverKey, [...parts.slice(0, 4), tag].join("."))).toThrow(UnreadableContentError);
});
