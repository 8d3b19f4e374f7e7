import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Scr } from "@parley/protocol/scr";
import type { ByteRange } from "../../platform/blobs/blobs.ts";

const blockBytes = 16;
/** Where counting of blocks begins in AES-GCM with a vector of 12 bytes: number 1 makes the tag. */
const firstBlock = 2;

/** What opens a file, but for the place where it is. */
export type FileSecret = Omit<Scr, "loc">;

/** Encrypts one file while it passes, under a key of its own. */
export class FileSealer {
  readonly #key = randomBytes(32);
  readonly #iv = randomBytes(12);
  readonly #aad: string;
  readonly #cipher;

  /** @param now - ISO 8601; bound to the file. */
  constructor(now: string) {
    this.#aad = now;
    this.#cipher = createCipheriv("aes-256-gcm", this.#key, this.#iv).setAAD(Buffer.from(now));
  }

  async *seal(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) yield this.#cipher.update(chunk);
    this.#cipher.final();
  }

  /** To be asked once the whole file has passed. */
  secret(): FileSecret {
    const tag = this.#cipher.getAuthTag();
    return {
      enc: "A256GCM",
      key: this.#key.toString("base64url"),
      iv: this.#iv.toString("base64url"),
      aad: this.#aad,
      tag: tag.toString("base64url"),
    };
  }
}

/** Decrypts a whole file while it passes. Throws at its end when it is not what was stored; the caller cuts the answer off then. */
export async function* openFile(source: AsyncIterable<Uint8Array>, { key, iv, aad, tag }: FileSecret): AsyncGenerator<Uint8Array> {
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64url"), Buffer.from(iv, "base64url"), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(aad)).setAuthTag(Buffer.from(tag, "base64url"));
  for await (const chunk of source) yield decipher.update(chunk);
  decipher.final();
}

/** The part of a file that must be read so that `range` can be decrypted: it begins with a block. */
export function blocksOf({ start, end }: ByteRange): ByteRange {
  return { start: start - (start % blockBytes), end };
}

/**
 * Decrypts a part of a file: AES-GCM encrypts by counting blocks, so any block opens by itself. The tag covers the whole only, so a
 * part is not proven to be what was stored.
 *
 * @param source - The bytes of {@link blocksOf}.
 */
export async function* openRange(source: AsyncIterable<Uint8Array>, { key, iv }: FileSecret, range: ByteRange): AsyncGenerator<Uint8Array> {
  const { start } = blocksOf(range);
  const counter = Buffer.alloc(blockBytes);
  Buffer.from(iv, "base64url").copy(counter);
  counter.writeUInt32BE(firstBlock + start / blockBytes, 12);
  const decipher = createDecipheriv("aes-256-ctr", Buffer.from(key, "base64url"), counter);
  let skip = range.start - start;
  for await (const chunk of source) {
    const open = decipher.update(chunk);
    if (open.byteLength > skip) yield open.subarray(skip);
    skip = Math.max(0, skip - open.byteLength);
  }
}
