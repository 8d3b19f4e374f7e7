import { createHash, randomBytes } from "node:crypto";
import { Problem } from "../../platform/problem.ts";
import { requireMember } from "../access.ts";
import type { MessagingContext } from "../ports.ts";
import { fileUrl } from "./items.ts";
import { fileRow, insertFile, maxFileBytes } from "./store.ts";

const base = "/conversation/api/v1";

/** Where the files of a conversation are uploaded. */
export async function openSpace(ctx: MessagingContext, roomId: string): Promise<{ spaceUrl: string }> {
  const { room } = await requireMember(ctx, roomId);
  return { spaceUrl: `${ctx.origin}${base}/spaces/${room.id}` };
}

/** What a client needs for an upload. */
export interface UploadSession {
  uploadUrl: string;
  finishUploadUrl: string;
  /** Megabytes that a file may have. */
  fileUploadSizeLimit: number;
}

/** Begins an upload: the contents go to an address that nobody can guess, and once only. @source observed */
export async function openUpload(ctx: MessagingContext, roomId: string, fileSize: unknown): Promise<UploadSession> {
  const { room } = await requireMember(ctx, roomId);
  if (typeof fileSize !== "number" || !Number.isSafeInteger(fileSize) || fileSize < 0)
    throw new Problem(400, "fileSize must be a number of bytes.");
  if (fileSize > maxFileBytes) throw new Problem(413, `A file may have at most ${maxFileBytes} bytes.`);
  const token = randomBytes(32).toString("base64url");
  const { id } = await insertFile(ctx, { roomId: room.id, uploadToken: hashOf(token) });
  return {
    uploadUrl: `${ctx.origin}${base}/uploads/${token}`,
    finishUploadUrl: `${ctx.origin}${base}/spaces/${room.id}/files/${id}/finish`,
    fileUploadSizeLimit: maxFileBytes / 1024 / 1024,
  };
}

/** Takes the contents of an upload, encrypted by the client. The address is all that it asks for: clients send no token here. */
export async function takeUpload(ctx: MessagingContext, token: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const upload = ctx.db.selectFrom("files").selectAll().where("upload_token", "=", hashOf(token));
  const file = await upload.executeTakeFirst();
  if (!file) throw new Problem(404, "There is no upload here, or it is complete.");
  const { sizeBytes, sha256 } = await ctx.files.blobs.put(file.id, content, maxFileBytes);
  const changes = { size_bytes: sizeBytes, sha256, upload_token: null };
  await ctx.db.updateTable("files").set(changes).where("id", "=", file.id).execute();
}

/** What a client says that it has uploaded. */
export interface UploadClaim {
  roomId: string;
  fileId: string;
  fileSize?: unknown;
}

/**
 * Completes an upload when as much has come as was sent.
 *
 * The `fileHash` that clients send is not looked at: the official ones hand bytes to a hash function that takes words, and so send the same
 * value for every file. @source observed tests/conformance
 */
export async function finishUpload(ctx: MessagingContext, { roomId, fileId, fileSize }: UploadClaim): Promise<{ downloadUrl: string }> {
  const { room } = await requireMember(ctx, roomId);
  const file = await fileRow(ctx, fileId);
  if (file?.room_id !== room.id || file.uploader_id !== ctx.actor.personId) throw new Problem(404, "There is no such upload.");
  if (file.sha256 === null) throw new Problem(409, "The contents of the file have not come yet.");
  if (fileSize !== undefined && fileSize !== file.size_bytes)
    throw new Problem(400, `fileSize is ${String(fileSize)}, but ${file.size_bytes} bytes have come.`);
  return { downloadUrl: fileUrl(ctx, file.id) };
}

/** Says where files are read; here, where they are. @source observed */
export function directUrls(endpoints: unknown): { endpoints: Record<string, string> } {
  if (!Array.isArray(endpoints) || endpoints.length > 100) throw new Problem(400, "endpoints must be a list of at most 100 addresses.");
  return { endpoints: Object.fromEntries(endpoints.map((url) => [String(url), String(url)])) };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
