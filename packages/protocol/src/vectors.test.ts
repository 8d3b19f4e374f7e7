import { createDecipheriv, createSecretKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { compactDecrypt } from "jose";
import { describe, expect, test } from "vitest";
import { decryptContent } from "./cipher/node.ts";
import { type ContentJwk, decryptText, importContentKey } from "./content.ts";
import { decryptFile, type Scr } from "./scr.ts";
import { openScr } from "./sealedScr.ts";

interface Vectors<Case> {
  key: ContentJwk & { kid: string };
  cases: Case[];
}

interface SealedText {
  name: string;
  header: object;
  iv: string;
  plaintext: string;
  jwe: string;
}

interface SealedFile {
  name: string;
  plaintext: string;
  content: string;
  scr: Scr;
  sealedScr: string;
}

function read<Case>(kind: string): Vectors<Case> {
  return JSON.parse(readFileSync(new URL(`../vectors/${kind}.json`, import.meta.url), "utf8")) as Vectors<Case>;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

/** What the vectors say, read with Node's ciphers alone. */
function open(key: string, iv: string, aad: string, content: Buffer, tag: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64url"), Buffer.from(iv, "base64url"), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(aad)).setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(content), decipher.final()]);
}

describe.each(["text", "title", "card", "reaction"])("vectors of kind %s", (kind) => {
  const { key, cases } = read<SealedText>(kind);

  test.each(cases)("$name: every way to open it gives the same", async ({ plaintext, jwe, header, iv }) => {
    const [head = "", , ivPart = "", content = "", tag = ""] = jwe.split(".");

    expect(await decryptText(await importContentKey(key.kid, key), jwe)).toBe(plaintext);
    expect(decryptContent(createSecretKey(Buffer.from(key.k, "base64url")), jwe)).toBe(plaintext);
    const byJose = await compactDecrypt(jwe, Buffer.from(key.k, "base64url"));
    expect(new TextDecoder().decode(byJose.plaintext)).toBe(plaintext);
    expect(open(key.k, ivPart, head, Buffer.from(content, "base64url"), tag).toString()).toBe(plaintext);
    expect([JSON.parse(Buffer.from(head, "base64url").toString()), ivPart]).toEqual([header, iv]);
  });
});

describe("vectors of files", () => {
  const { key, cases } = read<SealedFile>("file");

  test.each(cases)("$name: the reference opens with the room's key, and the file with the reference", async (vector) => {
    const scr = await openScr(await importContentKey(key.kid, key), vector.sealedScr);
    const { plaintext } = await compactDecrypt(vector.sealedScr, Buffer.from(key.k, "base64url"));

    expect(scr).toEqual(vector.scr);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(vector.scr);
    expect(await decryptFile(bytes(vector.content), scr)).toEqual(bytes(vector.plaintext));
    expect(open(scr.key, scr.iv, scr.aad, Buffer.from(vector.content, "base64"), scr.tag)).toEqual(Buffer.from(vector.plaintext, "base64"));
  });

  test.each(cases)("$name: with another time bound to it, it does not open", async ({ content, scr }) => {
    await expect(decryptFile(bytes(content), { ...scr, aad: "2026-02-01T12:00:00.001Z" })).rejects.toThrow();
  });
});
