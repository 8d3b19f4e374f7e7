import { generateKeyPairSync, X509Certificate } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { selfSignedCertificate } from "./certificate.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const second = 1000;

/** Read back by OpenSSL, which had no part in writing it. */
function certify(input: { host?: string; serial?: Uint8Array; notBefore?: number; notAfter?: number }): X509Certificate {
  const defaults = { host: "kms.parley.internal", serial: Uint8Array.of(1), notBefore: 0, notAfter: second };
  return new X509Certificate(selfSignedCertificate({ ...defaults, ...input, privateKey, publicKey }));
}

test("the certificate names its host, holds the key and is signed with it", () => {
  const certificate = certify({});

  expect(certificate.subject).toBe("CN=kms.parley.internal");
  expect(certificate.issuer).toBe(certificate.subject);
  expect(certificate.checkHost("kms.parley.internal")).toBe("kms.parley.internal");
  expect(certificate.checkHost("elsewhere.example")).toBeUndefined();
  expect(certificate.publicKey.equals(publicKey)).toBe(true);
  expect(certificate.verify(publicKey)).toBe(true);
  expect(certificate.checkIssued(certificate)).toBe(true);
});

test("every serial number, date and length of name is written as DER wants it", () => {
  const names = fc.integer({ min: 1, max: 60 }).map((length) => `${"a".repeat(length)}.example`);
  const serials = fc.uint8Array({ minLength: 1, maxLength: 20 });
  const seconds = fc.integer({ min: 0, max: Date.UTC(2199, 0) / second });

  fc.assert(
    fc.property(names, serials, seconds, (host, serial, at) => {
      const certificate = certify({ host, serial, notBefore: at * second, notAfter: (at + 1) * second });

      const positive = Uint8Array.of((serial[0] ?? 0) & 0x7f, ...serial.subarray(1));
      expect(BigInt(`0x${certificate.serialNumber}`)).toBe(BigInt(`0x${Buffer.from(positive).toString("hex")}`));
      expect(certificate.validFromDate.getTime()).toBe(at * second);
      expect(certificate.validToDate.getTime()).toBe((at + 1) * second);
      expect(certificate.checkHost(host)).toBe(host);
      expect(certificate.verify(publicKey)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
