import { ReadableStream } from "node:stream/web";
import { innerId, isUuid } from "@parley/protocol/ids";
import { Problem } from "../../platform/problem.ts";
import { rangeOf } from "../../platform/range.ts";
import type { Call, Reply } from "../../platform/route.ts";
import { commentOf } from "../activities.ts";
import { requireMessage } from "../messages.ts";
import type { MessagingContext } from "../ports.ts";
import type { FileRow } from "../schema.ts";
import { blocksOf, openFile, openRange } from "./cipher.ts";
import { fileIdOf, filesIn, openScr } from "./items.ts";
import { attachmentHeader, safeName, safeType } from "./names.ts";
import { fileRow } from "./store.ts";

/** Seconds after which it is worth asking again for a file that is being scanned. */
const scanSeconds = 5;

/** A file of a message in clear, to who may read the message. @throws Problem 404, 410, 416, 423, 428 */
export async function sendContent(ctx: MessagingContext, call: Call): Promise<Reply> {
  const missing = new Problem(404, "Could not find a file with the provided ID.");
  const { uuid, index } = contentIdOf(call.params["contentId"] ?? "") ?? fail(missing);
  const { row } = await requireMessage(ctx, uuid).catch((error: unknown) => fail(error instanceof Problem ? missing : error));
  const item = filesIn(commentOf(row))[index] ?? fail(missing);
  const file = (await fileRow(ctx, fileIdOf(item.url))) ?? fail(missing);
  requireScanned(file, call.query.get("allow"));
  const secret = await openScr(ctx, row.key_url ?? "", item.scr);
  const name = item.displayName ? await ctx.kms.decrypt(row.key_url ?? "", item.displayName) : undefined;
  const headers = { "content-type": safeType(item.mimeType), "content-disposition": attachmentHeader(safeName(name)) };
  return send(call, file, headers, async (range) => {
    const stored = await ctx.files.blobs.read(file.id, range && blocksOf(range));
    return range ? openRange(stored, secret, range) : openFile(stored, secret);
  });
}

/** A file as it is stored, encrypted, to who may read its message; before that, to who uploaded it. @throws Problem 404, 410, 416, 423, 428 */
export async function sendStored(ctx: MessagingContext, call: Call): Promise<Reply> {
  const missing = new Problem(404, "There is no such file.");
  const file = (await fileRow(ctx, call.params["fileId"] ?? "")) ?? fail(missing);
  if (!file.activity_id && file.uploader_id !== ctx.actor.personId) throw missing;
  if (file.activity_id)
    await requireMessage(ctx, file.activity_id).catch((error: unknown) => fail(error instanceof Problem ? missing : error));
  if (file.sha256 === null) throw missing;
  requireScanned(file, call.query.get("allow"));
  return send(call, file, { "content-type": "application/octet-stream" }, (range) => ctx.files.blobs.read(file.id, range));
}

type Read = (range: { start: number; end: number } | undefined) => Promise<AsyncIterable<Uint8Array>>;

async function send(call: Call, file: FileRow, own: Record<string, string>, read: Read): Promise<Reply> {
  const etag = `"${file.sha256}"`;
  const headers = { ...own, ...neverRun, etag, "accept-ranges": "bytes" };
  if (call.header("if-none-match") === etag) return { status: 304, headers };
  const isFresh = [undefined, etag].includes(call.header("if-range"));
  const range = isFresh ? rangeOf(call.header("range"), file.size_bytes) : undefined;
  if (range === "unsatisfiable") {
    throw new Problem(416, `The file has ${file.size_bytes} bytes.`, {
      headers: { "content-range": `bytes */${file.size_bytes}`, "accept-ranges": "bytes" },
    });
  }
  const status = range ? 206 : 200;
  const lengths = {
    "content-length": String(range ? range.end - range.start + 1 : file.size_bytes),
    ...(range && { "content-range": `bytes ${range.start}-${range.end}/${file.size_bytes}` }),
  };
  if (call.method === "HEAD") return { status, headers: { ...headers, ...lengths } };
  const source = await read(range);
  return { status, headers: { ...headers, ...lengths }, body: ReadableStream.from(source) };
}

/** What people upload is never to run as part of this origin. */
const neverRun = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "cache-control": "private, no-cache",
};

/** @source documented https://developer.webex.com/docs/api/v1/messages (statuses of file downloads) */
function requireScanned({ scan }: FileRow, allow: string | null): void {
  if (scan === "infected") throw new Problem(410, "The file is infected and was removed.");
  if (scan === "scanning")
    throw new Problem(423, "The file is being scanned; try again later.", { headers: { "retry-after": String(scanSeconds) } });
  if (scan === "unscannable" && !(allow ?? "").split(",").includes("unscannable")) {
    throw new Problem(428, "The file could not be scanned. Repeat with allow=unscannable to get it all the same.");
  }
}

/** What a content id names; `undefined` when it is none. */
export function contentIdOf(id: string): { uuid: string; index: number } | undefined {
  const [uuid = "", index = "", ...rest] = (innerId("CONTENT", id) ?? "").split("/");
  return isUuid(uuid) && /^\d{1,3}$/.test(index) && !rest.length ? { uuid, index: Number(index) } : undefined;
}

function fail(error: unknown): never {
  throw error;
}
