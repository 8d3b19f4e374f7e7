import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, importJWK } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64.ts";
import { headerOf, MalformedError, openDirect, openWithRsa, type RsaPublicJwk, sealDirect, sealForRsa, sign, verify } from "./compact.ts";

const kid = "kms://kms.example.test/keys/1";
const bytes = new Uint8Array(32).fill(7);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const publicJwk = rsa.publicKey.export({ format: "jwk" }) as RsaPublicJwk;

let key: CryptoKey;
let forOpening: CryptoKey;
let forSigning: CryptoKey;

beforeAll(async () => {
  const privateJwk = rsa.privateKey.export({ format: "jwk" });
  key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  forOpening = await crypto.subtle.importKey("jwk", privateJwk, { name: "RSA-OAEP", hash: "SHA-1" }, false, ["decrypt"]);
  forSigning = await crypto.subtle.importKey("jwk", privateJwk, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]);
});

const texts = fc.string({ unit: "grapheme", maxLength: 300 });

describe("jose and this module read what the other has made:", () => {
  test("a text under a shared key", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.option(fc.constant(kid), { nil: undefined }), async (text, named) => {
        const header = { alg: "dir", enc: "A256GCM", ...(named && { kid: named }) };
        const theirs = await new CompactEncrypt(encoder.encode(text)).setProtectedHeader(header).encrypt(bytes);
        const ours = await compactDecrypt(await sealDirect(key, text, named), bytes);

        expect(await openDirect(key, theirs)).toBe(text);
        expect(decoder.decode(ours.plaintext)).toBe(text);
        expect(ours.protectedHeader).toEqual(header);
      }),
      { numRuns: 50 },
    );
  });

  test("a text for the holder of an RSA key", async () => {
    const header = { alg: "RSA-OAEP", enc: "A256GCM", kid };
    const theirs = await new CompactEncrypt(encoder.encode("hello")).setProtectedHeader(header).encrypt(rsa.publicKey);
    const ours = await compactDecrypt(await sealForRsa(publicJwk, kid, "Grüße"), rsa.privateKey);

    expect(await openWithRsa(forOpening, theirs)).toBe("hello");
    expect(decoder.decode(ours.plaintext)).toBe("Grüße");
    expect(ours.protectedHeader).toEqual(header);
  });

  test.each(["RS256", "PS256"])("a signature, %s", async (alg) => {
    const theirs = await new CompactSign(encoder.encode("hello")).setProtectedHeader({ alg, kid }).sign(rsa.privateKey);

    expect(await verify(publicJwk, theirs)).toBe("hello");
  });

  test("a signature made here", async () => {
    const { payload, protectedHeader } = await compactVerify(
      await sign(forSigning, kid, "hello"),
      await importJWK({ ...publicJwk }, "RS256"),
    );

    expect(decoder.decode(payload)).toBe("hello");
    expect(protectedHeader).toEqual({ alg: "RS256", kid });
  });
});

describe("what is not exactly of the kind is refused:", () => {
  const encrypted = async (header: { alg: string; enc: string; [name: string]: unknown }, secret: Uint8Array = bytes) =>
    new CompactEncrypt(encoder.encode("hello")).setProtectedHeader(header).encrypt(secret);

  test("another way to agree on the key", async () => {
    await expect(openDirect(key, await encrypted({ alg: "A256GCMKW", enc: "A256GCM" }))).rejects.toThrow(MalformedError);
    await expect(openWithRsa(forOpening, await encrypted({ alg: "dir", enc: "A256GCM" }))).rejects.toThrow(MalformedError);
  });

  test("another cipher", async () => {
    await expect(openDirect(key, await encrypted({ alg: "dir", enc: "A128GCM" }, bytes.subarray(0, 16)))).rejects.toThrow(MalformedError);
  });

  test.each([{ zip: "DEF" }, { crit: ["exp"], exp: 1 }])("a header that asks for more: %j", async (more) => {
    const [, ...rest] = (await sealDirect(key, "hello")).split(".");
    const head = toBase64Url(encoder.encode(JSON.stringify({ alg: "dir", enc: "A256GCM", ...more })));

    await expect(openDirect(key, [head, ...rest].join("."))).rejects.toThrow(MalformedError);
  });

  test("a tag cut short, an encrypted key beside a shared one, a part too many or too few", async () => {
    const [head, , iv, content, tag] = (await sealDirect(key, "hello")).split(".") as [string, string, string, string, string];

    for (const bad of [
      [head, "", iv, content, tag.slice(0, 16)],
      [head, "AAAA", iv, content, tag],
      [head, "", iv, content, tag, ""],
      [head, "", iv, content],
    ])
      await expect(openDirect(key, bad.join("."))).rejects.toThrow(MalformedError);
  });

  test("a text, a vector, a header or a tag that was changed", async () => {
    const jwe = await sealDirect(key, "hello", kid);

    await fc.assert(
      fc.asyncProperty(fc.nat(jwe.length - 1), async (at) => {
        const changed = `${jwe.slice(0, at)}${jwe[at] === "A" ? "B" : "A"}${jwe.slice(at + 1)}`;
        // The last letter of a part may hold bits that mean nothing.
        if (!means(changed, jwe)) await expect(openDirect(key, changed)).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  test("a signature of another key, by another algorithm, over another text, or of a key too short", async () => {
    const jws = await sign(forSigning, kid, "hello");
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" }) as RsaPublicJwk;
    const short = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" }) as RsaPublicJwk;
    const shared = await new CompactSign(encoder.encode("hello")).setProtectedHeader({ alg: "HS256" }).sign(bytes);
    const [head, , signature] = jws.split(".");

    await expect(verify(other, jws)).rejects.toThrow(MalformedError);
    await expect(verify(short, jws)).rejects.toThrow(MalformedError);
    await expect(verify(publicJwk, shared)).rejects.toThrow(MalformedError);
    await expect(verify(publicJwk, `${head}.${toBase64Url(encoder.encode("hullo"))}.${signature}`)).rejects.toThrow(MalformedError);
  });

  test.each(["", ".", "hello", "e30.a.b", "bnVsbA..", "!!.a.b"])("a header that is none: %j", (text) => {
    expect(() => headerOf(text)).toThrow(MalformedError);
  });
});

test("any bytes survive base64url, and are written as Node writes them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (any) => {
      expect(toBase64Url(any)).toBe(Buffer.from(any).toString("base64url"));
      expect(fromBase64Url(toBase64Url(any))).toEqual(new Uint8Array(any));
    }),
  );
  const many = new Uint8Array(200_000).fill(255);
  expect(fromBase64Url(toBase64Url(many))).toEqual(many);
});

/** Whether two JWE differ at most in how their bytes are written; the header counts as it is written. */
function means(one: string, other: string): boolean {
  const [head, ...parts] = one.split(".");
  const [otherHead, ...others] = other.split(".");
  const isSame = (part: string, index: number) => Buffer.from(part, "base64url").equals(Buffer.from(others[index] ?? "", "base64url"));
  return head === otherHead && parts.length === others.length && parts.every(isSame);
}
