import type { Client } from "../core/client.ts";
import { sleep } from "../core/clock.ts";
import { FileInfectedError, FileScanningError, FileUnscannableError } from "../core/errors.ts";
import type { HeaderReader } from "../core/transport/transport.ts";
import type { DownloadOptions, FileInfo, Progress } from "./transfer.ts";

const errors = { 410: FileInfectedError, 423: FileScanningError, 428: FileUnscannableError };
const usualScanMs = 5000;

/** Opens a file. */
export async function openDownload(client: Client, file: string, options: DownloadOptions): Promise<Download> {
  const { headers, body } = await ask(client, "GET", file, options);
  return new Download(infoOf(headers), body, options.onProgress);
}

/** Reads the headers of a file only. */
export async function readInfo(client: Client, file: string, options: DownloadOptions): Promise<FileInfo> {
  const { headers, body } = await ask(client, "HEAD", file, options);
  await body[Symbol.asyncIterator]().return?.();
  return infoOf(headers);
}

async function ask(client: Client, method: "GET" | "HEAD", file: string, options: DownloadOptions): ReturnType<Client["download"]> {
  const url = /^https?:/i.test(file) ? file : `${client.endpoints.hydra}/contents/${encodeURIComponent(file)}`;
  const { range, waitForScan, allowUnscannable, onProgress: _, ...rest } = options;
  const headers = range && { range: `bytes=${range.start}-${range.end ?? ""}` };
  const query = allowUnscannable ? { allow: "unscannable" } : undefined;
  for (;;) {
    try {
      return await client.download({ method, url, headers, query, errors }, rest);
    } catch (error) {
      if (!waitForScan || !(error instanceof FileScanningError)) throw error;
      await sleep(client.clock, error.retryAfterMs ?? usualScanMs, options.signal);
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
