import { BlobMissingError, type Blobs, type ByteRange, type StoredBlob } from "./blobs.ts";
import { Meter } from "./metered.ts";

/** Blobs that end with the process. */
export class MemoryBlobs implements Blobs {
  readonly #blobs = new Map<string, readonly Uint8Array[]>();

  async put(id: string, source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBlob> {
    const meter = new Meter(maxBytes);
    const chunks: Uint8Array[] = [];
    // Copied: a source may use its buffer again, and a small view may hold a large buffer.
    for await (const chunk of meter.through(source)) chunks.push(new Uint8Array(chunk));
    this.#blobs.set(id, chunks);
    return meter.done();
  }

  async read(id: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array>> {
    const chunks = this.#blobs.get(id);
    if (!chunks) throw new BlobMissingError(id);
    return cut(chunks, range ?? { start: 0, end: Number.POSITIVE_INFINITY });
  }

  async delete(id: string): Promise<void> {
    this.#blobs.delete(id);
  }
}

async function* cut(chunks: readonly Uint8Array[], { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, Math.min(chunk.byteLength, end + 1 - at)));
    at += chunk.byteLength;
    if (part.byteLength) yield part;
    if (at > end) return;
  }
}
