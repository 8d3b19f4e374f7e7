import type { CallOptions, Client } from "../core/client.ts";
import { sleep } from "../core/clock.ts";
import { FileInfectedError, FileScanningError, FileUnscannableError } from "../core/errors.ts";
import type { HeaderReader } from "../core/transport/transport.ts";
import type { Progress } from "./form.ts";

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

const errors = { 410: FileInfectedError, 423: FileScanningError, 428: FileUnscannableError };
const usualScanMs = 5000;

/** Files of messages. */
export class Contents {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Opens a file for reading. It comes while it is read; nothing holds it in memory.
   *
   * @param file - Its address, as `message.files` has it, or its id.
   * @throws NotFoundError when there is none, or the token's owner is not in its room; FileInfectedError; FileScanningError while it is
   *   scanned, unless `waitForScan`; FileUnscannableError, unless `allowUnscannable`; UntrustedHostError; CallError
   * @source documented https://developer.webex.com/docs/api/v1/messages
   * @example
   * const file = await webex.contents.get(message.files[0]);
   * console.log(file.name, (await file.bytes()).byteLength);
   */
  async get(file: string, options: DownloadOptions = {}): Promise<Download> {
    const { headers, body } = await this.#ask("GET", file, options);
    return new Download(infoOf(headers), body, options.onProgress);
  }

  /** Tells what a file is without reading it. @throws as {@link get} does */
  async head(file: string, options: DownloadOptions = {}): Promise<FileInfo> {
    const { headers, body } = await this.#ask("HEAD", file, options);
    await body[Symbol.asyncIterator]().return?.();
    return infoOf(headers);
  }

  async #ask(method: "GET" | "HEAD", file: string, options: DownloadOptions): ReturnType<Client["download"]> {
    const url = /^https?:/i.test(file) ? file : `${this.#client.endpoints.hydra}/contents/${encodeURIComponent(file)}`;
    const { range, waitForScan, allowUnscannable, onProgress: _, ...rest } = options;
    const headers = range && { range: `bytes=${range.start}-${range.end ?? ""}` };
    const query = allowUnscannable ? { allow: "unscannable" } : undefined;
    for (;;) {
      try {
        return await this.#client.download({ method, url, headers, query, errors }, rest);
      } catch (error) {
        if (!waitForScan || !(error instanceof FileScanningError)) throw error;
        await sleep(this.#client.clock, error.retryAfterMs ?? usualScanMs, options.signal);
      }
    }
  }
}

/** A file under way. It can be read once: by one of `stream`, `bytes` and `blob`. */
export class Download implements FileInfo, AsyncIterable<Uint8Array> {
  readonly name: string | undefined;
  readonly type: string;
  readonly sizeBytes: number | undefined;
  readonly etag: string | undefined;
  readonly #body: AsyncIterator<Uint8Array>;
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  #bytes = 0;

  constructor({ name, type, sizeBytes, etag }: FileInfo, body: AsyncIterable<Uint8Array>, onProgress?: (progress: Progress) => void) {
    this.name = name;
    this.type = type;
    this.sizeBytes = sizeBytes;
    this.etag = etag;
    this.#body = body[Symbol.asyncIterator]();
    this.#onProgress = onProgress;
  }

  /** The file as it comes. Cancelling it ends the request. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream({
      pull: async (controller) => {
        const part = await this.#next();
        if (part.done) controller.close();
        else controller.enqueue(part.value);
      },
      cancel: () => this.cancel(),
    });
  }

  /** The whole file in memory. @throws NetworkError when it breaks off; AbortedError */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.blob()).arrayBuffer());
  }

  /** The whole file, of its type. @throws as {@link bytes} does */
  async blob(): Promise<Blob> {
    const parts: BlobPart[] = [];
    for await (const part of this) parts.push(new Uint8Array(part));
    return new Blob(parts, { type: this.type });
  }

  /** Reads no more. */
  async cancel(): Promise<void> {
    await this.#body.return?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let part = await this.#next(); !part.done; part = await this.#next()) yield part.value;
    } finally {
      await this.cancel();
    }
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    const part = await this.#body.next();
    if (part.done) return part;
    this.#bytes += part.value.byteLength;
    this.#onProgress?.({ bytes: this.#bytes, totalBytes: this.sizeBytes });
    return part;
  }
}

function infoOf(headers: HeaderReader): FileInfo {
  const length = headers.get("content-length");
  return {
    name: nameIn(headers.get("content-disposition") ?? ""),
    type: headers.get("content-type") ?? "application/octet-stream",
    sizeBytes: length === null || !/^\d+$/.test(length) ? undefined : Number(length),
    etag: headers.get("etag") ?? undefined,
  };
}

/** @source documented https://www.rfc-editor.org/rfc/rfc6266 */
function nameIn(disposition: string): string | undefined {
  const exact = /filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]+))/i.exec(disposition);
  try {
    if (exact) return decodeURIComponent(exact);
  } catch {
    // Falls back on the plain name.
  }
  return (plain?.[1]?.replaceAll(/\\(.)/g, "$1") ?? plain?.[2]) || undefined;
}
