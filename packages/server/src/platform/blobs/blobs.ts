/** What is known of a stored blob. */
export interface StoredBlob {
  sizeBytes: number;
  /** SHA-256 of the bytes, in lower-case hex. */
  sha256: string;
}

/** Part of a blob: both ends inclusive, counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Large things by id. They are stored as they come: who puts them encrypts them first. */
export interface Blobs {
  /**
   * Stores what comes, without holding it in memory. A blob is there whole or not at all; one with the same id is replaced.
   *
   * @param id - A lower-case UUID.
   * @param maxBytes - More of them reject with a Problem 413, and nothing is stored.
   * @throws whatever `source` throws; then nothing is stored either.
   */
  put(id: string, source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredBlob>;
  /** Reads a blob, or a part of it. What is returned must be read to its end, or given up with `return`. @throws BlobMissingError */
  read(id: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array>>;
  /** Forgets a blob. One that is not there is no error. */
  delete(id: string): Promise<void>;
}

/** There is no blob with this id. */
export class BlobMissingError extends Error {
  override readonly name = "BlobMissingError";

  constructor(id: string, options?: ErrorOptions) {
    super(`there is no blob ${id}`, options);
  }
}
