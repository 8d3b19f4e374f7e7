import { type KeyObject, sign } from "node:crypto";

/** What a self-signed certificate says. */
export interface CertificateInput {
  /** Name in CN and in the subjectAltName. */
  host: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** 1 to 20 bytes; made positive here. */
  serial: Uint8Array;
  /** Milliseconds since the epoch. */
  notBefore: number;
  notAfter: number;
}

/**
 * Makes a self-signed X.509 v3 certificate for an RSA key, signed with SHA-256.
 *
 * @returns DER.
 */
export function selfSignedCertificate(input: CertificateInput): Buffer {
  const name = sequence(set(sequence(oids.commonName, tlv(tags.utf8String, Buffer.from(input.host)))));
  const body = sequence(
    tlv(tags.version, integer(Uint8Array.of(2))),
    integer(Uint8Array.of((input.serial[0] ?? 0) & 0x7f, ...input.serial.subarray(1))),
    sha256WithRsa,
    name,
    sequence(time(input.notBefore), time(input.notAfter)),
    name,
    input.publicKey.export({ type: "spki", format: "der" }),
    tlv(
      tags.extensions,
      sequence(sequence(oids.subjectAltName, tlv(tags.octetString, sequence(tlv(tags.dnsName, Buffer.from(input.host)))))),
    ),
  );
  return sequence(body, sha256WithRsa, tlv(tags.bitString, Buffer.of(0), sign("sha256", body, input.privateKey)));
}

const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectId: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
} as const;

const oids = {
  commonName: tlv(tags.objectId, Buffer.of(0x55, 0x04, 0x03)),
  subjectAltName: tlv(tags.objectId, Buffer.of(0x55, 0x1d, 0x11)),
  sha256WithRsa: tlv(tags.objectId, Buffer.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b)),
};

const sha256WithRsa = sequence(oids.sha256WithRsa, tlv(tags.null));

function tlv(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag, ...lengthOf(content.byteLength)), content]);
}

function sequence(...items: Uint8Array[]): Buffer {
  return tlv(tags.sequence, ...items);
}

function set(...items: Uint8Array[]): Buffer {
  return tlv(tags.set, ...items);
}

/** DER wants a length in as few bytes as it needs: up to 127 in one, longer ones after a byte that counts them. */
function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

/** DER wants integers in as few bytes as they need: no zeros in front, but for one that keeps the number positive. */
function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return tlv(tags.integer, ...((digits[0] as number) & 0x80 ? [Buffer.of(0), digits] : [digits]));
}

/** RFC 5280 wants two-digit years up to 2049 and four-digit years from 2050. */
function time(at: number): Buffer {
  const digits = `${new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, "")}`;
  const short = digits.slice(0, 4) < "2050";
  return short ? tlv(tags.utcTime, Buffer.from(digits.slice(2))) : tlv(tags.generalizedTime, Buffer.from(digits));
}
