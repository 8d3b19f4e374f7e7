import { createCipheriv, createSecretKey } from "node:crypto";
import fc from "fast-check";
import { CompactEncrypt } from "jose";
import { expect, test } from "vitest";
import { decryptText, encryptText, generateContentJwk, importContentKey } from "../content.ts";
import { decryptContent, encryptContent, UnreadableContentError } from "./node.ts";

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
  ["the header of the clients", { alg: "dir", enc: "A256GCM" }, "text"],
  ["another algorithm", { alg: "A256KW", enc: "A256GCM" }, undefined],
  ["another cipher", { alg: "dir", enc: "A128GCM" }, undefined],
  ["compression", { alg: "dir", enc: "A256GCM", zip: "DEF" }, undefined],
  ["something critical", { alg: "dir", enc: "A256GCM", crit: ["b64"] }, undefined],
  ["no header", null, undefined],
])("a text that is well encrypted under %s", (_, header, expected) => {
  const jwe = seal({ header });

  if (expected !== undefined) expect(decryptContent(serverKey, jwe)).toBe(expected);
  else expect(() => decryptContent(serverKey, jwe)).toThrow(UnreadableContentError);
});

test.each([
  ["an initialization vector of another size", { ivSizeBytes: 16 }],
  ["a tag cut short", { tagSizeBytes: 12 }],
  ["bytes that are no text", { content: Buffer.of(0xff) }],
])("%s is refused, though the rest fits", (_, input) => {
  expect(() => decryptContent(serverKey, seal(input))).toThrow(UnreadableContentError);
});

interface SealInput {
  header?: object | null;
  ivSizeBytes?: number;
  tagSizeBytes?: number;
  content?: Buffer;
}

/** A JWE whose authentication holds, whatever it says. */
function seal({
  header = { alg: "dir", enc: "A256GCM" },
  ivSizeBytes = 12,
  tagSizeBytes = 16,
  content = Buffer.from("text"),
}: SealInput): string {
  const head = Buffer.from(JSON.stringify(header)).toString("base64url");
  const iv = Buffer.alloc(ivSizeBytes, 1);
  const cipher = createCipheriv("aes-256-gcm", serverKey, iv).setAAD(Buffer.from(head));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  const tag = cipher.getAuthTag().subarray(0, tagSizeBytes);
  return [head, "", ...[iv, sealed, tag].map((bytes) => bytes.toString("base64url"))].join(".");
}
