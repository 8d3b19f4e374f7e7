import type { CallOptions } from "../core/client.ts";

/** How far a transfer is. */
export interface Progress {
  /** Bytes so far; in an upload, with what surrounds the files. */
  bytes: number;
  /** Of how many; `undefined` when nobody knows. */
  totalBytes: number | undefined;
}

/** How a file is read. */
export interface DownloadOptions extends CallOptions {
  /** Only these bytes, counted from 0; `end` is the last one, and the file's last unless said. */
  range?: { start: number; end?: number | undefined } | undefined;
  /** Told after each piece that comes. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Ask again, as often as it takes, while the file is being scanned. */
  waitForScan?: boolean | undefined;
  /** Take a file also when it could not be scanned. */
  allowUnscannable?: boolean | undefined;
}

/** What is known of a file. */
export interface FileInfo {
  /** `undefined` when the service does not say. */
  name: string | undefined;
  type: string;
  /** Of the part that was asked for; `undefined` when the service does not say. */
  sizeBytes: number | undefined;
  etag: string | undefined;
}
