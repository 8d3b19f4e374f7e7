import type { Tx } from "../../platform/db/database.ts";
import type { MessagingContext } from "../ports.ts";
import type { FileRow, MessagingTables } from "../schema.ts";
import { FileSealer, type FileSecret } from "./cipher.ts";
import { safeName, safeType } from "./names.ts";

/** Bytes that one file may have. @source documented https://developer.webex.com/docs/basics */
export const maxFileBytes: number = 100 * 1024 * 1024;

/** Files that one message may have. */
export const maxFiles = 10;

/** Uploads that nothing came of are kept for this long. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/** A stored file that is in no message yet. */
export interface Upload {
  fileId: string;
  name: string;
  type: string;
  sizeBytes: number;
  secret: FileSecret;
}

/** A file before it is stored. */
export interface IncomingFile {
  name?: string | undefined;
  type?: string | undefined;
  content: AsyncIterable<Uint8Array>;
}

/** Encrypts a file under a key of its own and stores it. Until a message takes it, it is an upload that may be abandoned. */
export async function storeUpload(ctx: MessagingContext, { name, type, content }: IncomingFile): Promise<Upload> {
  const sealer = new FileSealer(ctx.now());
  const { id } = await insertFile(ctx, { roomId: null, uploadToken: null });
  try {
    const { sizeBytes, sha256 } = await ctx.files.blobs.put(id, sealer.seal(content), maxFileBytes);
    await ctx.db.updateTable("files").set({ size_bytes: sizeBytes, sha256 }).where("id", "=", id).execute();
    return { fileId: id, name: safeName(name), type: safeType(type), sizeBytes, secret: sealer.secret() };
  } catch (error) {
    await discardFiles(ctx, [id]);
    throw error;
  }
}

/** Makes the row of a file that is to come. */
export async function insertFile(
  ctx: MessagingContext,
  { roomId, uploadToken }: { roomId: string | null; uploadToken: string | null },
): Promise<{ id: string }> {
  const id = ctx.newId();
  await ctx.db
    .insertInto("files")
    .values({
      id,
      room_id: roomId,
      uploader_id: ctx.actor.personId,
      upload_token: uploadToken,
      size_bytes: 0,
      sha256: null,
      activity_id: null,
      created_at: ctx.now(),
    })
    .execute();
  return { id };
}

/** The row of a file; `undefined` when there is none or its message is gone. */
export function fileRow(ctx: Pick<MessagingContext, "db">, id: string): Promise<FileRow | undefined> {
  return ctx.db.selectFrom("files").selectAll().where("id", "=", id).where("is_released", "=", 0).executeTakeFirst();
}

/** Makes files part of a message, inside the transaction that stores it. */
export async function attachFiles(tx: Tx<MessagingTables>, roomId: string, activityId: string, fileIds: readonly string[]): Promise<void> {
  if (!fileIds.length) return;
  await tx.updateTable("files").set({ room_id: roomId, activity_id: activityId }).where("id", "in", fileIds).execute();
}

/** Gives up the files of a message, or of a whole room, inside a transaction. Their contents go when its facts are delivered. */
export async function releaseFiles(tx: Tx<MessagingTables>, of: { activityId: string } | { roomId: string }): Promise<void> {
  const update = tx.updateTable("files").set({ is_released: 1 });
  await ("activityId" in of ? update.where("activity_id", "=", of.activityId) : update.where("room_id", "=", of.roomId)).execute();
}

/** Deletes files at once, contents first: a row without contents can be deleted again, contents without a row cannot. */
export async function discardFiles(ctx: Pick<MessagingContext, "db" | "files">, ids: readonly string[]): Promise<void> {
  for (const id of ids) await ctx.files.blobs.delete(id);
  if (ids.length) await ctx.db.deleteFrom("files").where("id", "in", ids).execute();
}

/** Deletes what was released, and uploads that nobody used. @param nowMs - Milliseconds since the epoch */
export async function sweepFiles(ctx: Pick<MessagingContext, "db" | "files">, nowMs: number): Promise<void> {
  const old = new Date(nowMs - abandonedAfterMs).toISOString();
  const rows = await ctx.db
    .selectFrom("files")
    .select("id")
    .where((e) => e.or([e("is_released", "=", 1), e.and([e("activity_id", "is", null), e("created_at", "<", old)])]))
    .execute();
  await discardFiles(
    ctx,
    rows.map(({ id }) => id),
  );
}
