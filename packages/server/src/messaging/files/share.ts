import type { WireContent, WireFile, WireImage } from "@parley/protocol/activity";
import { Problem } from "../../platform/problem.ts";
import type { MessagingContext } from "../ports.ts";
import { fileIdOf, fileUrl, openScr } from "./items.ts";
import { categoryOf, safeType } from "./names.ts";
import { fileRow, maxFiles } from "./store.ts";

/** What encrypted texts may have; the same as for the words of a message. */
const maxSealedBytes = 16_384;

/**
 * Takes of shared files what is known: uploads of the caller to this room that are in no message yet, and what opens them.
 *
 * @throws Problem 400
 */
export async function sharedFiles(
  ctx: MessagingContext,
  roomId: string,
  keyUrl: string,
  object: Record<string, unknown>,
): Promise<Pick<WireContent, "contentCategory" | "files">> {
  const items = (object["files"] as { items?: unknown } | undefined)?.items;
  if (!Array.isArray(items) || !items.length) throw new Problem(400, "A share needs object.files.items.");
  if (items.length > maxFiles) throw new Problem(400, `A message may have at most ${maxFiles} files.`);
  const files = await Promise.all(items.map((item: unknown) => sharedFile(ctx, roomId, keyUrl, Object(item) as Partial<WireFile>)));
  const all = files.flatMap(({ url, image }) => [url, ...(image?.url ? [image.url] : [])]);
  if (new Set(all).size !== all.length) throw new Problem(400, "A file can be shared once only.");
  const category = object["contentCategory"];
  const known = ["images", "videos", "documents", "links"].find((each) => each === category);
  return { contentCategory: known ?? categoryOf(files.map(({ mimeType }) => mimeType)), files: { items: files } };
}

async function sharedFile(ctx: MessagingContext, roomId: string, keyUrl: string, item: Partial<WireFile>): Promise<WireFile> {
  const { id, size_bytes } = await requireUpload(ctx, roomId, item.url);
  const scr = await sealedScr(ctx, keyUrl, item.scr);
  const { displayName } = item;
  if (displayName !== undefined) await requireSealed(ctx, keyUrl, displayName);
  const image = item.image && (await preview(ctx, roomId, keyUrl, item.image));
  return {
    objectType: "file",
    ...(displayName !== undefined && { displayName }),
    fileSize: size_bytes,
    mimeType: safeType(item.mimeType),
    url: fileUrl(ctx, id),
    scr,
    ...(image && { image }),
  };
}

async function preview(ctx: MessagingContext, roomId: string, keyUrl: string, image: WireImage): Promise<WireImage> {
  const numbers = {
    ...(Number.isFinite(image.width) && { width: image.width }),
    ...(Number.isFinite(image.height) && { height: image.height }),
  } as WireImage;
  if (!image.url) return numbers;
  const { id } = await requireUpload(ctx, roomId, image.url);
  return { ...numbers, url: fileUrl(ctx, id), scr: await sealedScr(ctx, keyUrl, image.scr) };
}

async function requireUpload(ctx: MessagingContext, roomId: string, url: unknown): Promise<{ id: string; size_bytes: number }> {
  const file = typeof url === "string" ? await fileRow(ctx, fileIdOf(url)) : undefined;
  const isOwn = file?.uploader_id === ctx.actor.personId && file.room_id === roomId && file.activity_id === null && file.sha256 !== null;
  if (!file || !isOwn) throw new Problem(400, "url does not name a complete upload of yours to this conversation.");
  return file;
}

async function sealedScr(ctx: MessagingContext, keyUrl: string, scr: unknown): Promise<string> {
  if (typeof scr !== "string" || scr.length > maxSealedBytes) throw new Problem(400, "A file needs scr, an encrypted text.");
  await openScr(ctx, keyUrl, scr);
  return scr;
}

async function requireSealed(ctx: MessagingContext, keyUrl: string, text: unknown): Promise<void> {
  const refused = new Problem(400, "The displayName of a file must be encrypted with the key that encryptionKeyUrl names.");
  if (typeof text !== "string" || text.length > maxSealedBytes) throw refused;
  await ctx.kms.decrypt(keyUrl, text).catch(() => {
    throw refused;
  });
}
