import { Problem } from "../../platform/problem.ts";
import type { MessagingContext } from "../ports.ts";
import { discardFiles, type IncomingFile, maxFiles, storeUpload, type Upload } from "./store.ts";

/** A file for a message: the address from which it is fetched, the file itself, or what has come and is stored already. */
export type FileSource = string | IncomingFile | Upload;

/**
 * Fetches what is still to be fetched and posts it with the rest. When that fails, nothing of it stays.
 *
 * @throws Problem 400 when there are too many, or one cannot be had; what `post` throws
 */
export async function storeSources<T>(
  ctx: MessagingContext,
  sources: readonly FileSource[],
  post: (uploads: readonly Upload[]) => Promise<T>,
): Promise<T> {
  if (sources.length > maxFiles) throw new Problem(400, `A message may have at most ${maxFiles} files.`);
  const uploads: Upload[] = [];
  try {
    for (const source of sources) uploads.push(await stored(ctx, source));
    return await post(uploads);
  } catch (error) {
    await discardFiles(
      ctx,
      uploads.map(({ fileId }) => fileId),
    );
    throw error;
  }
}

async function stored(ctx: MessagingContext, source: FileSource): Promise<Upload> {
  if (typeof source === "string") return storeUpload(ctx, await ctx.files.fetch(source));
  return "content" in source ? storeUpload(ctx, source) : source;
}
