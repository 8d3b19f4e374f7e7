import { ReadableStream } from "node:stream/web";
import type { ByteRange } from "./blobs/blobs.ts";
import { Problem } from "./problem.ts";
import { rangeOf } from "./range.ts";
import type { Call, Reply } from "./route.ts";

/** Something to be sent as it is read. */
export interface Download {
  sizeBytes: number;
  /** Changes whenever the contents do. */
  version: string;
  headers: Record<string, string>;
  read(range: ByteRange | undefined): Promise<AsyncIterable<Uint8Array>>;
}

/** What people upload is never to run as part of this origin. */
const neverRun = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "cache-control": "private, no-cache",
};

/** Answers with a thing or the part of it that was asked for, or that it has not changed. @throws Problem 416 */
export async function sendDownload(call: Call, download: Download): Promise<Reply> {
  const { sizeBytes } = download;
  const etag = `"${download.version}"`;
  const headers = { ...download.headers, ...neverRun, etag, "accept-ranges": "bytes" };
  if (call.header("if-none-match") === etag) return { status: 304, headers };
  const isFresh = [undefined, etag].includes(call.header("if-range"));
  const range = isFresh ? rangeOf(call.header("range"), sizeBytes) : undefined;
  if (range === "unsatisfiable") {
    throw new Problem(416, `It has ${sizeBytes} bytes.`, {
      headers: { "content-range": `bytes */${sizeBytes}`, "accept-ranges": "bytes" },
    });
  }
  const status = range ? 206 : 200;
  const lengths = {
    "content-length": String(range ? range.end - range.start + 1 : sizeBytes),
    ...(range && { "content-range": `bytes ${range.start}-${range.end}/${sizeBytes}` }),
  };
  const body = call.method === "HEAD" ? {} : { body: ReadableStream.from(await download.read(range)) };
  return { status, headers: { ...headers, ...lengths }, ...body };
}
