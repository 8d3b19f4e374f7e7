import { innerId, isUuid } from "@parley/protocol/ids";
import type { Download } from "../../platform/download.ts";
import { Problem } from "../../platform/problem.ts";
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

/**
 * A file of a message in clear, for who may read the message.
 *
 * @param allow - What the caller takes all the same, separated by commas.
 * @throws Problem 404, 410, 423, 428
 */
export async function openContent(ctx: MessagingContext, contentId: string, allow: string | null): Promise<Download> {
  const missing = new Problem(404, "Could not find a file with the provided ID.");
  const { uuid, index } = contentIdOf(contentId) ?? fail(missing);
  const { row } = await requireMessage(ctx, uuid).catch((error: unknown) => fail(error instanceof Problem ? missing : error));
  const item = filesIn(commentOf(row))[index] ?? fail(missing);
  const file = (await fileRow(ctx, fileIdOf(item.url))) ?? fail(missing);
  requireScanned(file, allow);
  const keyUrl = row.key_url ?? "";
  const secret = await openScr(ctx, keyUrl, item.scr);
  const name = item.displayName ? await ctx.kms.decrypt(keyUrl, item.displayName) : undefined;
  return {
    sizeBytes: file.size_bytes,
    version: file.sha256 ?? "",
    headers: { "content-type": safeType(item.mimeType), "content-disposition": attachmentHeader(safeName(name)) },
    async read(range) {
      const stored = await ctx.files.blobs.read(file.id, range && blocksOf(range));
      return range ? openRange(stored, secret, range) : openFile(stored, secret);
    },
  };
}

/** A file as it is stored, encrypted, for who may read its message; before that, for who uploaded it. @throws Problem 404, 410, 423, 428 */
export async function openStored(ctx: MessagingContext, fileId: string, allow: string | null): Promise<Download> {
  const missing = new Problem(404, "There is no such file.");
  const file = (await fileRow(ctx, fileId)) ?? fail(missing);
  if (!file.activity_id && file.uploader_id !== ctx.actor.personId) throw missing;
  if (file.activity_id)
    await requireMessage(ctx, file.activity_id).catch((error: unknown) => fail(error instanceof Problem ? missing : error));
  if (file.sha256 === null) throw missing;
  requireScanned(file, allow);
  const headers = { "content-type": "application/octet-stream", "content-disposition": "attachment" };
  return { sizeBytes: file.size_bytes, version: file.sha256, headers, read: (range) => ctx.files.blobs.read(file.id, range) };
}

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
