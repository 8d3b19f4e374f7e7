import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { BlobMissingError, type Blobs } from "./blobs.ts";
import { DiskBlobs } from "./disk.ts";
import { MemoryBlobs } from "./memory.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-blobs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kinds: { name: string; make(): Blobs }[] = [
  { name: "in memory", make: () => new MemoryBlobs() },
  { name: "on disk", make: () => new DiskBlobs(join(folder, randomUUID())) },
];

async function* chunks(...parts: (Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield part;
  }
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

for (const { name, make } of kinds) {
  describe(`blobs ${name}`, () => {
    test("what is put is read back, with its size and its hash", async () => {
      const blobs = make();
      const id = randomUUID();

      const stored = await blobs.put(id, chunks(Buffer.from("he"), Buffer.alloc(0), Buffer.from("llo")), 5);

      expect(stored).toEqual({ sizeBytes: 5, sha256: createHash("sha256").update("hello").digest("hex") });
      expect(String(await whole(await blobs.read(id)))).toBe("hello");
    });

    test("an empty blob is a blob", async () => {
      const blobs = make();
      const id = randomUUID();

      await blobs.put(id, chunks(), 0);

      expect(await whole(await blobs.read(id))).toHaveLength(0);
    });

    test("any range is the same as that part of the whole", async () => {
      const blobs = make();
      const id = randomUUID();
      const content = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 251));
      await blobs.put(id, chunks(content.subarray(0, 7), content.subarray(7, 200), content.subarray(200)), 1000);

      await fc.assert(
        fc.asyncProperty(fc.nat(299), fc.nat(299), async (one, other) => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          expect(await whole(await blobs.read(id, { start, end }))).toEqual(content.subarray(start, end + 1));
        }),
      );
    });

    test("a buffer that its source uses again does no harm", async () => {
      const blobs = make();
      const id = randomUUID();
      const shared = Buffer.alloc(2);
      const reusing = async function* () {
        for (const text of ["ab", "cd"]) {
          shared.write(text);
          yield shared;
        }
      };

      await blobs.put(id, reusing(), 10);

      expect(String(await whole(await blobs.read(id)))).toBe("abcd");
    });

    test("one byte too many is refused with 413, and nothing stays", async () => {
      const blobs = make();
      const id = randomUUID();

      await expect(blobs.put(id, chunks(Buffer.alloc(6)), 5)).rejects.toMatchObject({ status: 413 });

      await expect(blobs.read(id)).rejects.toBeInstanceOf(BlobMissingError);
    });

    test("a source that breaks leaves what was there before", async () => {
      const blobs = make();
      const id = randomUUID();
      await blobs.put(id, chunks(Buffer.from("old")), 10);

      await expect(blobs.put(id, chunks(Buffer.from("new"), new Error("broken")), 10)).rejects.toThrow("broken");

      expect(String(await whole(await blobs.read(id)))).toBe("old");
    });

    test("what is deleted is gone, and can be deleted again", async () => {
      const blobs = make();
      const id = randomUUID();
      await blobs.put(id, chunks(Buffer.from("x")), 10);

      await blobs.delete(id);
      await blobs.delete(id);

      await expect(blobs.read(id)).rejects.toBeInstanceOf(BlobMissingError);
    });
  });
}

test("a folder keeps its blobs for the next server, and forgets what was left unfinished", async () => {
  const place = join(folder, "kept");
  const id = randomUUID();
  await new DiskBlobs(place).put(id, chunks(Buffer.from("still here")), 100);
  await expect(new DiskBlobs(place).put(randomUUID(), chunks(Buffer.alloc(9), new Error("gone")), 100)).rejects.toThrow("gone");

  const next = new DiskBlobs(place);

  expect(String(await whole(await next.read(id)))).toBe("still here");
  expect(readdirSync(join(place, "unfinished"))).toEqual([]);
});

test("the buffers of a large blob do not pile up while it passes", async () => {
  const blobs = new DiskBlobs(join(folder, "large"));
  const id = randomUUID();
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const watched = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const part of source) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      yield part;
    }
  };
  const fresh = async function* () {
    for (let nth = 0; nth < 1024; nth++) yield new Uint8Array(65_536);
  };

  await blobs.put(id, watched(fresh()), 64 * 1024 * 1024);
  for await (const _ of watched(await blobs.read(id)));

  expect(most).toBeLessThan(16 * 1024 * 1024);
});

test("an id that would lead out of the folder names nothing", async () => {
  await expect(new DiskBlobs(join(folder, "strict")).read("../../../../etc/passwd")).rejects.toBeInstanceOf(BlobMissingError);
});
