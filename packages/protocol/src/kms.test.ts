import { createCipheriv, createDecipheriv, createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import {
  createExchangeKeys,
  deriveChannel,
  type EcdheReply,
  type EcPublicJwk,
  isSigned,
  type KmsDetails,
  type KmsRequest,
  kidOf,
  signExchangeReply,
  unwrap,
  unwrapWithRsa,
  verifyExchangeReply,
  wrap,
  wrapForRsa,
} from "./kms.ts";

const uri = "kms://kms.example.test/ecdhe/0e8f4a5c-1234-4abc-8def-0123456789ab";
const kid = "kms://kms.example.test/keys/static";
const client = { clientId: "https://wdm.example.test/devices/1", credential: { userId: "u", bearer: "t" } };
const request: KmsRequest = { requestId: "r1", client, method: "retrieve", uri: "kms://kms.example.test/keys/1" };
const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

/**
 * A published exchange on P-256: RFC 5903, section 8.1. `i` and `r` are the private keys, `Z` is what both arrive at.
 * https://www.rfc-editor.org/rfc/rfc5903#section-8.1
 */
const published = {
  i: hex("C88F01F5 10D9AC3F 70A292DA A2316DE5 44E9AAB8 AFE84049 C62A9C57 862D1433"),
  gix: hex("DAD0B653 94221CF9 B051E1FE CA5787D0 98DFE637 FC90B9EF 945D0C37 72581180"),
  giy: hex("5271A046 1CDB8252 D61F1C45 6FA3E59A B1F45B33 ACCF5F58 389E0577 B8990BB3"),
  r: hex("C6EF9C5D 78AE012A 011164AC B397CE20 88685D8F 06BF9BE0 B283AB46 476BEE53"),
  grx: hex("D12DFB52 89C8D4F8 1208B702 70398C34 2296970A 0BCCB74C 736FC755 4494BF63"),
  gry: hex("56FBF3CA 366CC23E 8157854C 13C58D6A AC23F046 ADA30F83 53E74F33 039872AB"),
  z: hex("D6840F6B 42F6EDAF D13116E0 E1256520 2FEF8E9E CE7DCE03 812464D0 4B9442DE"),
};

const jwkOf = (x: Buffer, y: Buffer): EcPublicJwk => ({ kty: "EC", crv: "P-256", x: x.toString("base64url"), y: y.toString("base64url") });
const privateKeyOf = (x: Buffer, y: Buffer, d: Buffer) =>
  crypto.subtle.importKey("jwk", { ...jwkOf(x, y), d: d.toString("base64url") }, { name: "ECDH", namedCurve: "P-256" }, false, [
    "deriveBits",
  ]);

/** HKDF-SHA-256 by the letter of RFC 5869, for 32 bytes: one extraction, one expansion. */
function hkdf(secret: Buffer): Buffer {
  const extracted = createHmac("sha256", Buffer.alloc(32)).update(secret).digest();
  return createHmac("sha256", extracted)
    .update(Buffer.from([1]))
    .digest();
}

test("the derivation used to check is the one of RFC 5869 (its test case 3)", () => {
  const extracted = createHmac("sha256", Buffer.alloc(32)).update(Buffer.alloc(22, 0x0b)).digest();

  expect(extracted.toString("hex")).toBe("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
  expect(hkdf(Buffer.alloc(22, 0x0b)).toString("hex")).toBe("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
});

describe("a channel", () => {
  test("has the key that the published exchange leads to, on both sides", async () => {
    const key = hkdf(published.z);
    const ours = await deriveChannel(
      uri,
      await privateKeyOf(published.gix, published.giy, published.i),
      jwkOf(published.grx, published.gry),
    );
    const theirs = await deriveChannel(
      uri,
      await privateKeyOf(published.grx, published.gry, published.r),
      jwkOf(published.gix, published.giy),
    );

    for (const channel of [ours, theirs]) {
      const [aad, , iv, body, tag] = (await wrap(channel, request)).split(".") as [string, string, string, string, string];
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"));
      decipher.setAAD(Buffer.from(aad)).setAuthTag(Buffer.from(tag, "base64url"));
      const text = Buffer.concat([decipher.update(Buffer.from(body, "base64url")), decipher.final()]).toString();
      expect(JSON.parse(text)).toEqual(request);
      expect(JSON.parse(Buffer.from(aad, "base64url").toString())).toEqual({ alg: "dir", enc: "A256GCM", kid: uri });
    }
  });

  test("reads what another implementation wrapped with that key", async () => {
    const channel = await deriveChannel(
      uri,
      await privateKeyOf(published.gix, published.giy, published.i),
      jwkOf(published.grx, published.gry),
    );
    const aad = Buffer.from(JSON.stringify({ enc: "A256GCM", alg: "dir", kid: uri })).toString("base64url");
    const iv = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", hkdf(published.z), iv).setAAD(Buffer.from(aad));
    const body = Buffer.concat([cipher.update(JSON.stringify(request)), cipher.final()]);

    const jwe = [aad, "", iv.toString("base64url"), body.toString("base64url"), cipher.getAuthTag().toString("base64url")].join(".");

    expect(await unwrap(channel, jwe)).toEqual(request);
    expect(kidOf(jwe)).toBe(uri);
  });

  test("does not read what was wrapped in another", async () => {
    const [one, two, three] = await Promise.all([createExchangeKeys(), createExchangeKeys(), createExchangeKeys()]);
    const channel = await deriveChannel(uri, one.privateKey, two.publicJwk);
    const other = await deriveChannel(uri, one.privateKey, three.publicJwk);

    await expect(unwrap(other, await wrap(channel, request))).rejects.toThrow();
  });

  test("is not made with a point that is not on the curve", async () => {
    const { privateKey, publicJwk } = await createExchangeKeys();

    await expect(deriveChannel(uri, privateKey, { ...publicJwk, y: publicJwk.x })).rejects.toThrow();
  });
});

describe("a key exchange", () => {
  const { privateKey: nodeKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const reply: EcdheReply = {
    status: 201,
    requestId: "r1",
    key: {
      uri,
      jwk: jwkOf(published.grx, published.gry),
      userId: "u",
      clientId: "c",
      createDate: "2026-11-22T12:00:00.000Z",
      expirationDate: "2026-11-22T13:00:00.000Z",
    },
  };
  let details: KmsDetails;
  let decrypting: CryptoKey;
  let signing: CryptoKey;

  beforeAll(async () => {
    const { kty, n, e } = publicKey.export({ format: "jwk" });
    details = { kmsCluster: "kms://kms.example.test", rsaPublicKey: JSON.stringify({ kty, n, e, kid, x5c: ["AAAA"] }) };
    const pkcs8 = nodeKey.export({ format: "der", type: "pkcs8" });
    decrypting = await crypto.subtle.importKey("pkcs8", pkcs8, { name: "RSA-OAEP", hash: "SHA-1" }, false, ["decrypt"]);
    signing = await crypto.subtle.importKey("pkcs8", pkcs8, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]);
  });

  test("begins with a request that only the service can read", async () => {
    const message = await wrapForRsa(details, request);

    expect(await unwrapWithRsa(decrypting, message)).toEqual(request);
    expect(JSON.parse(Buffer.from(message.split(".")[0] as string, "base64url").toString())).toEqual({
      alg: "RSA-OAEP",
      enc: "A256GCM",
      kid,
    });
    expect([isSigned(message), kidOf(message)]).toEqual([false, kid]);
  });

  test("is answered with a signature of the service", async () => {
    const message = await signExchangeReply(signing, kid, reply);

    expect([isSigned(message), kidOf(message)]).toEqual([true, kid]);
    expect(await verifyExchangeReply(details, message)).toEqual(reply);
  });

  test.each(["RS256", "PS256"])("takes a reply that another implementation signed with %s", async (alg) => {
    const payload = [{ alg, kid }, reply].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    const padding = alg === "PS256" ? { padding: 6, saltLength: 32 } : {};
    const signature = sign("sha256", Buffer.from(payload), { key: nodeKey, ...padding }).toString("base64url");

    expect(await verifyExchangeReply(details, `${payload}.${signature}`)).toEqual(reply);
  });

  test("does not take a reply that somebody else signed, or that says it needs no signature", async () => {
    const payload = [{ alg: "RS256", kid }, reply].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    const forged = sign("sha256", Buffer.from(payload), stranger.privateKey).toString("base64url");
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload.split(".")[1]}.`;

    await expect(verifyExchangeReply(details, `${payload}.${forged}`)).rejects.toThrow();
    await expect(verifyExchangeReply(details, unsigned)).rejects.toThrow();
  });
});

test.each(["", "a.b.c", "not a token"])("what is no wrapped message has no name of a key (%j)", (text) => {
  expect(kidOf(text)).toBeUndefined();
});
