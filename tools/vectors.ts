/**
 * Writes `packages/protocol/vectors/*.json`: texts and files encrypted under fixed keys and initialization vectors, for those who write a client
 * in another language and for our own tests. It uses nothing of ours, so that the vectors judge the protocol and do not repeat it.
 *
 *   node tools/vectors.ts    (Node 24)
 */
import { createCipheriv, createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";

const folder = new URL("../packages/protocol/vectors/", import.meta.url);
const keyUrl = "kms://kms.example.com/keys/6f3f0c1e-5c0f-4a3e-9d0b-2f8f2c6f7a10";
const header = { alg: "dir", enc: "A256GCM" };

/** Bytes that are the same at every run, and nobody's secret. */
function bytesOf(name: string, sizeBytes: number): Buffer {
  return createHash("sha256").update(`test vector: ${name}`).digest().subarray(0, sizeBytes);
}

function gcm(key: Buffer, iv: Buffer, aad: string, plain: Buffer): { content: Buffer; tag: Buffer } {
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(aad));
  return { content: Buffer.concat([cipher.update(plain), cipher.final()]), tag: cipher.getAuthTag() };
}

/** A text under a room's key, as a compact JWE. */
function sealed(name: string, text: string, head: object = header) {
  const [key, iv] = [bytesOf("room key", 32), bytesOf(`iv of ${name}`, 12)];
  const protectedHeader = Buffer.from(JSON.stringify(head)).toString("base64url");
  const { content, tag } = gcm(key, iv, protectedHeader, Buffer.from(text));
  const jwe = [protectedHeader, "", ...[iv, content, tag].map((part) => part.toString("base64url"))].join(".");
  return { name, header: head, iv: iv.toString("base64url"), plaintext: text, jwe };
}

/** A file under a key of its own, and its reference as it travels under the room's key. */
function file(name: string, plain: Buffer) {
  const [key, iv] = [bytesOf(`key of ${name}`, 32), bytesOf(`iv of ${name}`, 12)];
  const aad = "2026-02-01T12:00:00.000Z";
  const { content, tag } = gcm(key, iv, aad, plain);
  const loc = "https://files.example.com/contents/1";
  const [k, i, t] = [key, iv, tag].map((part) => part.toString("base64url"));
  const scr = { enc: "A256GCM", key: k, iv: i, aad, loc, tag: t };
  const { jwe } = sealed(`reference of ${name}`, JSON.stringify(scr));
  return { name, plaintext: plain.toString("base64"), content: content.toString("base64"), scr, sealedScr: jwe };
}

const card = {
  type: "AdaptiveCard",
  version: "1.3",
  body: [{ type: "TextBlock", text: "Lunch?" }],
  actions: [{ type: "Action.Submit", title: "Yes", data: { answer: "yes" } }],
};
const vectors: Record<string, object[]> = {
  text: [
    sealed("a text", "hello"),
    sealed("an empty text", ""),
    sealed("letters of many scripts", "Grüße, 世界 👋"),
    sealed("markup", "<p>hello <strong>world</strong></p>"),
    sealed("a header in another order that names the key", "hello", { enc: "A256GCM", alg: "dir", kid: keyUrl }),
  ],
  title: [sealed("the title of a room", "Launch plan"), sealed("a title with a line break", "Launch\nplan")],
  file: [
    file("a small file", Buffer.from("content of a file\n")),
    file("an empty file", Buffer.alloc(0)),
    file("bytes that are no text", bytesOf("content", 32)),
  ],
  card: [sealed("a card", JSON.stringify(card)), sealed("what was filled in", JSON.stringify({ answer: "yes" }))],
  reaction: [sealed("the name of a reaction", "celebrate"), sealed("another one", "thumb_up")],
};

mkdirSync(folder, { recursive: true });
const key = { kty: "oct", k: bytesOf("room key", 32).toString("base64url"), kid: keyUrl, alg: "A256GCM" };
for (const [kind, cases] of Object.entries(vectors)) {
  writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify({ version: 1, kind, key, cases }, undefined, 2)}\n`);
}
