import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BlobMissingError, type Blobs, type ByteRange, type StoredBlob } from "./blobs.ts";
import { passed } from "./collect.ts";
import { Meter } from "./metered.ts";

/** Bytes that are read at a time. */
const partBytes = 65_536;

/** Blobs as files of a folder, which one server has for itself. */
export class DiskBlobs implements Blobs {
  readonly #folder: string;
  readonly #unfinished: string;

  /** Takes the folder into use; what an earlier server left unfinished there is removed. @throws what the file system says */
  constructor(folder: string) {
    this.#folder = folder;
    this.#unfinished = join(folder, "unfinished");
    rmSync(this.#unfinished, { recursive: true, force: true });
    mkdirSync(this.#unfinished, { recursive: true, mode: 0o700 });
  }

  async put(id: string, source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBlob> {
    const target = this.#pathOf(id);
    const draft = join(this.#unfinished, randomUUID());
    const meter = new Meter(maxBytes);
    try {
      await writeAll(draft, meter.through(source));
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return meter.done();
  }

  async read(id: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array>> {
    const file = await open(this.#pathOf(id)).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === "ENOENT" ? new BlobMissingError(id, { cause }) : cause;
    });
    return readAll(file, range);
  }

  async delete(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
  }

  /** Two levels, so that no folder grows too large. */
  #pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new BlobMissingError(id);
    return join(this.#folder, id.slice(0, 2), id);
  }
}

/** Reads a file, and closes it. */
async function* readAll(file: FileHandle, range: ByteRange | undefined): AsyncGenerator<Uint8Array> {
  for await (const part of file.createReadStream({ ...range, highWaterMark: partBytes })) {
    yield part as Buffer;
    passed((part as Buffer).byteLength);
  }
}

/** Writes a new file and has the system put it on the disk, so that a renamed file is never an empty one. */
async function writeAll(path: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const file: FileHandle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of source) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}
