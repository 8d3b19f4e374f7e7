import type { WireFile } from "@parley/protocol/activity";
import type { Download } from "../../rest/download.ts";
import type { DownloadOptions } from "../../rest/transfer.ts";

/** How an encrypted file is read. */
export interface SharedFileOptions extends Omit<DownloadOptions, "range"> {
  /** Bytes that it may have; more reject. 100 MB unless said: the whole file is in memory until it is known to be the one that was sent. */
  maxBytes?: number | undefined;
}

/** Fetches a file and opens it with what its message says. */
export type ReadFile = (file: WireFile, keyUrl: string | undefined, options: SharedFileOptions) => Promise<Download>;

/** A file of a message as it was shared: encrypted, under a key that only its message holds. */
export interface SharedFile {
  /** `undefined` when it could not be decrypted, or there is none. */
  readonly name: string | undefined;
  readonly type: string;
  readonly sizeBytes: number;
  /**
   * Fetches the file and decrypts it here; nothing of it comes out before it is known to be what was sent.
   *
   * @returns The contents, as stream, bytes or `Blob`.
   * @throws DecryptionError when it is another file; InvalidInputError when it is larger than `maxBytes`; KmsError; FileInfectedError;
   *   FileScanningError while it is scanned, unless `waitForScan`; FileUnscannableError, unless `allowUnscannable`; CallError
   * @source observed: the way of the official clients' `internal.conversation.download`
   */
  download(options?: SharedFileOptions): Promise<Download>;
}

/** A file as its message names it. @param keyUrl - Key of the message */
export function toSharedFile(file: WireFile, keyUrl: string | undefined, read: ReadFile): SharedFile {
  const { displayName: name, mimeType: type = "application/octet-stream", fileSize: sizeBytes } = file;
  return { name, type, sizeBytes, download: (options = {}) => read(file, keyUrl, options) };
}
