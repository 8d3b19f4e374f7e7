import type { WireFile } from "@parley/protocol/activity";
import { encryptFile } from "@parley/protocol/scr";
import { expect, test } from "vitest";
import { DecryptionError, InvalidInputError } from "../core/errors.ts";
import { type FileReader, readFile } from "./readFile.ts";

const url = "https://files.test/1";

/** A file as it was shared, and what a server gives out in its place. */
async function shared(change: (sealed: Uint8Array<ArrayBuffer>) => Uint8Array[] = (sealed) => [sealed]) {
  const { content, scr } = await encryptFile(new TextEncoder().encode("the one that was shared"));
  const file: WireFile = {
    objectType: "file",
    displayName: "a.txt",
    fileSize: content.byteLength,
    mimeType: "text/plain",
    url,
    scr: "sealed",
  };
  const asked: string[] = [];
  const engine = {
    decrypt: async () => JSON.stringify(scr),
    client: {
      async download(request: { url: string }) {
        asked.push(request.url);
        return { status: 200, headers: new Headers(), body: inPieces(change(content)) };
      },
    },
  };
  return { file, engine: engine as unknown as FileReader, asked };
}

async function* inPieces(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
}

test("a file is fetched from where its message says, and told by the name and type of the message", async () => {
  const { file, engine, asked } = await shared();

  const download = await readFile(engine, file, "kms://k", {});

  expect(asked).toEqual([url]);
  expect(download).toMatchObject({ name: "a.txt", type: "text/plain", sizeBytes: 23 });
  expect(new TextDecoder().decode(await download.bytes())).toBe("the one that was shared");
});

test("a file that was exchanged or cut is not taken for the one that was shared", async () => {
  const flipped = await shared((sealed) => [sealed.map((byte) => byte ^ 1)]);
  const cut = await shared((sealed) => [sealed.subarray(1)]);

  await expect(readFile(flipped.engine, flipped.file, "kms://k", {})).rejects.toBeInstanceOf(DecryptionError);
  await expect(readFile(cut.engine, cut.file, "kms://k", {})).rejects.toBeInstanceOf(DecryptionError);
});

test("no more comes into memory than was allowed, whatever the message says of the size", async () => {
  let read = 0;
  const endless = await shared(() =>
    Object.assign([], {
      *[Symbol.iterator]() {
        for (;;) yield new Uint8Array(++read && 1000);
      },
    }),
  );

  await expect(readFile(endless.engine, endless.file, "kms://k", { maxBytes: 5000 })).rejects.toBeInstanceOf(InvalidInputError);
  expect(read).toBe(6);
});

test("what opens nothing is said to", async () => {
  const { file, engine } = await shared();

  await expect(readFile({ ...engine, decrypt: async () => "{}" } as unknown as FileReader, file, undefined, {})).rejects.toBeInstanceOf(
    DecryptionError,
  );
});
