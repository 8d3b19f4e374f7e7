import type { WireContent, WireFile } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import type { Scr } from "@parley/protocol/scr";
import { Problem } from "../../platform/problem.ts";
import type { MessagingContext } from "../ports.ts";
import type { FileSecret } from "./cipher.ts";
import { categoryOf } from "./names.ts";
import type { Upload } from "./store.ts";

/** What a message has beside its words, as its object says it. */
type Files = Pick<WireContent, "objectType" | "contentCategory" | "files">;

/** Where a file is found in the conversation service, encrypted as it is stored. */
export function fileUrl({ origin }: Pick<MessagingContext, "origin">, fileId: string): string {
  return `${origin}/conversation/api/v1/files/${fileId}`;
}

/** The id of a file from its address here, whatever the server was called when it was made. */
export function fileIdOf(url: string): string {
  return url.split("/").at(-1) ?? "";
}

/** Stored files as the files of a message, with what opens them encrypted under its key. */
export async function sealUploads(ctx: MessagingContext, keyUrl: string, uploads: readonly Upload[]): Promise<Files> {
  const items = uploads.map(async ({ fileId, name, type, sizeBytes, secret }): Promise<WireFile> => {
    const url = fileUrl(ctx, fileId);
    const [displayName, scr] = await Promise.all([
      ctx.kms.encrypt(keyUrl, name),
      ctx.kms.encrypt(keyUrl, JSON.stringify({ ...secret, loc: url })),
    ]);
    return { objectType: "file", displayName, fileSize: sizeBytes, mimeType: type, url, scr };
  });
  return {
    objectType: "content",
    contentCategory: categoryOf(uploads.map(({ type }) => type)),
    files: { items: await Promise.all(items) },
  };
}

/** The files of an object, if it has any. */
export function filesIn(object: object): readonly WireFile[] {
  return (object as Partial<WireContent>).files?.items ?? [];
}

/** Ids of all that is stored for an object: its files and their previews. */
export function fileIdsIn(object: object): string[] {
  return filesIn(object).flatMap(({ url, image }) => [fileIdOf(url), ...(image?.url ? [fileIdOf(image.url)] : [])]);
}

/** The files of an object with the addresses that they have now: the server may have moved since. */
export function withCurrentUrls<T extends object>(ctx: Pick<MessagingContext, "origin">, object: T): T {
  const files = filesIn(object);
  if (!files.length) return object;
  const moved = (url: string) => fileUrl(ctx, fileIdOf(url));
  const items = files.map((file) => ({
    ...file,
    url: moved(file.url),
    ...(file.image?.url && { image: { ...file.image, url: moved(file.image.url) } }),
  }));
  return { ...object, files: { items } };
}

/** Addresses of a message's files as the public API has them; nothing for a message without files. */
export function publicFiles(ctx: Pick<MessagingContext, "origin">, messageUuid: string, object: object): { files?: string[] } {
  const files = filesIn(object);
  return files.length
    ? { files: files.map((_, index) => `${ctx.origin}/v1/contents/${publicId("CONTENT", `${messageUuid}/${index}`)}`) }
    : {};
}

/** Takes the files of a message over into its new words, under their key. */
export async function keepFiles<T extends object>(
  ctx: MessagingContext,
  old: { object: string; key_url: string | null },
  object: T,
  keyUrl: string,
): Promise<T> {
  const before = JSON.parse(old.object) as Partial<WireContent>;
  if (!before.files?.items.length || !old.key_url) return object;
  const reseal = async (jwe: string) =>
    old.key_url === keyUrl ? jwe : ctx.kms.encrypt(keyUrl, await ctx.kms.decrypt(old.key_url as string, jwe));
  const items = before.files.items.map(async (file) => ({
    ...file,
    ...(file.displayName && { displayName: await reseal(file.displayName) }),
    scr: await reseal(file.scr),
    ...(file.image?.scr && { image: { ...file.image, scr: await reseal(file.image.scr) } }),
  }));
  return { ...object, objectType: "content", contentCategory: before.contentCategory, files: { items: await Promise.all(items) } };
}

/** What opens a file. @throws Problem 400 when the text does not say it */
export async function openScr(ctx: MessagingContext, keyUrl: string, scr: string): Promise<FileSecret> {
  const opened = await ctx.kms.decrypt(keyUrl, scr).catch(() => "");
  const secret = parsed(opened);
  const sizes = { key: 32, iv: 12, tag: 16 } as const;
  const fits = Object.entries(sizes).every(
    ([name, bytes]) => Buffer.from(String(secret?.[name as keyof typeof sizes] ?? ""), "base64url").byteLength === bytes,
  );
  if (!secret || !fits || typeof secret.aad !== "string")
    throw new Problem(400, "scr is not what opens a file, encrypted with the key that encryptionKeyUrl names.");
  return secret;
}

function parsed(json: string): Scr | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Scr) : undefined;
  } catch {
    return undefined;
  }
}
