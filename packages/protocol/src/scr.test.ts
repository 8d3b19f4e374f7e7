import { createDecipheriv } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { generateContentJwk, importContentKey } from "./content.ts";
import { decryptFile, encryptFile, readScr } from "./scr.ts";
import { openScr, sealScr } from "./sealedScr.ts";

test("any file survives the way there and back, and its ciphertext is as long as it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (plain) => {
      const { content, scr } = await encryptFile(new Uint8Array(plain));
      expect(content).toHaveLength(plain.length);
      expect(await decryptFile(content, scr)).toEqual(new Uint8Array(plain));
    }),
    { numRuns: 30 },
  );
});

test("another implementation of AES-256-GCM opens what is encrypted here", async () => {
  const { content, scr } = await encryptFile(new TextEncoder().encode("hello"), "2026-01-01T00:00:00.000Z");

  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(scr.key, "base64url"), Buffer.from(scr.iv, "base64url"));
  decipher.setAAD(Buffer.from("2026-01-01T00:00:00.000Z")).setAuthTag(Buffer.from(scr.tag, "base64url"));

  expect(Buffer.concat([decipher.update(content), decipher.final()]).toString()).toBe("hello");
});

test("the first test case of the standard with 256 bits opens here", async () => {
  const key = Buffer.alloc(32).toString("base64url");
  const scr = {
    enc: "A256GCM",
    key,
    iv: Buffer.alloc(12).toString("base64url"),
    aad: "",
    tag: Buffer.from("d0d1c8a799996bf0265b98b5d48ab919", "hex").toString("base64url"),
  };

  expect(await decryptFile(Buffer.from("cea7403d4d606b6e074ec5d3baf39d18", "hex"), scr)).toEqual(new Uint8Array(16));
});

test("a change anywhere, or a tag cut short, is an error", async () => {
  const { content, scr } = await encryptFile(new Uint8Array([1, 2, 3]));
  const other = (await encryptFile(new Uint8Array([1, 2, 3]))).scr;

  for (const changed of [
    { ...scr, key: other.key },
    { ...scr, iv: other.iv },
    { ...scr, tag: other.tag },
    { ...scr, aad: "x" },
    { ...scr, tag: scr.tag.slice(0, 8) },
  ]) {
    await expect(decryptFile(content, changed)).rejects.toThrow();
  }
  await expect(decryptFile(new Uint8Array([9, 9, 9]), scr)).rejects.toThrow();
});

test("a reference travels encrypted, and what is none is refused", async () => {
  const key = await importContentKey("kms://k", await generateContentJwk("kms://k"));
  const { scr } = await encryptFile(new Uint8Array(1));

  expect(await openScr(key, await sealScr(key, { ...scr, loc: "https://example.com/1" }))).toEqual({
    ...scr,
    loc: "https://example.com/1",
  });
  for (const text of ["{}", "null", "7", "nonsense"]) expect(() => readScr(text)).toThrow(SyntaxError);
});
