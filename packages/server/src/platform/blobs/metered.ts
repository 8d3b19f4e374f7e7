import { createHash } from "node:crypto";
import { Problem } from "../problem.ts";
import type { StoredBlob } from "./blobs.ts";
import { passed } from "./collect.ts";

/** Counts, hashes and bounds what passes through. */
export class Meter {
  readonly #hash = createHash("sha256");
  readonly #maxBytes: number;
  #sizeBytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @throws Problem 413 with the first byte too many */
  async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.#sizeBytes += chunk.byteLength;
      if (this.#sizeBytes > this.#maxBytes) throw new Problem(413, `A file may have at most ${this.#maxBytes} bytes.`);
      this.#hash.update(chunk);
      yield chunk;
      passed(chunk.byteLength);
    }
  }

  /** What has passed; to be asked once, at the end. */
  done(): StoredBlob {
    return { sizeBytes: this.#sizeBytes, sha256: this.#hash.digest("hex") };
  }
}
