import { createCipheriv, randomBytes } from "node:crypto";
import { innerId, publicId } from "@parley/protocol/ids";
import type { Db } from "../platform/db/database.ts";
import {
  type Body,
  createItem,
  type DocumentRequest,
  type DocumentTables,
  deleteItem,
  type Family,
  findItem,
  listDocuments,
  listRows,
  mentioning,
  requireItem,
  type StoredDocument,
  type Target,
  updateItem,
} from "../platform/documents/index.ts";
import type { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";

/** Bytes of one recording. @source documented: 8 MB for WAV */
export const maxAudioBytes: number = 8 * 1024 * 1024;

/** Bytes of all recordings of an organization. @source documented: 1 GB */
const maxTotalBytes = 1024 * 1024 * 1024;

/** A recording, as it came. */
export interface Recording {
  fileName: string;
  content: Buffer;
}

/** A file while it comes. */
interface Incoming {
  name: string | undefined;
  content: AsyncIterable<Uint8Array>;
}

/** Reads a recording. @throws Problem 413 when it is too long, 415 when it is no WAV file */
export async function readRecording({ name, content }: Incoming): Promise<Recording> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of content) {
    size += part.byteLength;
    if (size > maxAudioBytes) throw new Problem(413, `A recording has at most ${maxAudioBytes} bytes.`);
    parts.push(part);
  }
  const all = Buffer.concat(parts);
  // What a file says of itself counts, not what its sender says of it.
  if (all.toString("latin1", 0, 4) !== "RIFF" || all.toString("latin1", 8, 12) !== "WAVE")
    throw new Problem(415, "file must be a WAV file.");
  return { fileName: (name ?? "announcement.wav").split(/[\\/]/).at(-1)?.slice(0, 200) || "announcement.wav", content: all };
}

/** Adds a recording to the repository of the organization or of a location. */
export function addAnnouncement(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<unknown> {
  return keep(ctx, request, target, (body) => createItem(ctx, { ...request, body }, target));
}

/** Replaces a recording. @throws Problem 404 */
export async function replaceAnnouncement(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const before = await requireItem(ctx, target);
  const answer = await keep(ctx, request, target, (body) => updateItem(ctx, { ...request, body }, target));
  await ctx.files.blobs.delete(String(before.body["blobId"]));
  return answer;
}

/** Deletes a recording. @throws Problem 409 when something plays it */
export async function removeAnnouncement(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<undefined> {
  const before = await requireItem(ctx, target);
  await deleteItem(ctx, request, target);
  await ctx.files.blobs.delete(String(before.body["blobId"]));
}

async function keep(
  ctx: ProvisioningContext,
  { body }: DocumentRequest,
  target: Target,
  store: (body: Body) => Promise<unknown>,
): Promise<unknown> {
  const { fileName, content } = await recordingOf(ctx, body);
  const used = await usedBytes(ctx.db, target.orgId);
  if (used + content.byteLength > maxTotalBytes) throw new Problem(413, "The recordings of the organization have no more room.");
  const blobId = ctx.newId();
  const blobKey = await putSealed(ctx, blobId, content);
  const level = target.root.type === "location" ? "LOCATION" : "ORGANIZATION";
  const told = {
    fileName,
    fileSize: String(content.byteLength),
    mediaFileType: "WAV",
    lastUpdated: ctx.now(),
    level,
    isTextToSpeech: false,
  };
  try {
    return await store({ name: String(body["name"] ?? fileName), ...told, blobId, blobKey });
  } catch (error) {
    await ctx.files.blobs.delete(blobId);
    throw error;
  }
}

/** The recording of a request: what was sent along, or what is at an address. */
async function recordingOf(ctx: ProvisioningContext, { recording, fileUri, fileName, isTextToSpeech }: Body): Promise<Recording> {
  if (recording) return recording as Recording;
  if (isTextToSpeech === true) throw new Problem(501, "Texts are not spoken by this server; send a recording.");
  const fetched = await ctx.files.fetch(String(fileUri));
  return readRecording({ name: String(fileName), content: fetched.content });
}

/** Stores a file under a key of its own, which is sealed with it. */
async function putSealed(ctx: ProvisioningContext, blobId: string, content: Buffer): Promise<string> {
  const key = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(blobId));
  const sealed = Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  await ctx.files.blobs.put(blobId, once(sealed), maxAudioBytes + 64);
  return ctx.seals.seal(`announcement:${blobId}`, key.toString("base64url"));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Recordings of the organization; those of its locations too, where these are asked for. */
export async function listAnnouncements(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<Page<unknown>> {
  const { locationId, ...query } = request.query as { locationId?: string };
  const rows: StoredDocument[] = [];
  if (locationId === undefined || locationId === "all") rows.push(...(await listDocuments(ctx.db, target)));
  if (locationId !== undefined) {
    const inner = locationId === "all" || locationId === "locations" ? undefined : (innerId("LOCATION", locationId) ?? "");
    rows.push(...(await listDocuments(ctx.db, { ...target, ownerType: "location", ownerId: inner })));
  }
  return listRows(ctx, { ...request, query }, rows);
}

/** How much room recordings take. */
export async function readAnnouncementUsage(ctx: ProvisioningContext, _: DocumentRequest, { orgId, root }: Target): Promise<unknown> {
  const used = await usedBytes(ctx.db, orgId, root.type === "location" ? root.id : undefined);
  return {
    totalFileSizeUsedKB: Math.ceil(used / 1024),
    maxAudioFileSizeAllowedKB: maxAudioBytes / 1024,
    maxVideoFileSizeAllowedKB: 0,
    totalFileSizeLimitMB: maxTotalBytes / 1024 / 1024,
  };
}

async function usedBytes(db: Db<DocumentTables>, orgId: string, locationId?: string): Promise<number> {
  const ofLocations = await listDocuments(db, { orgId, ownerType: "location", ownerId: locationId, name: "announcements" });
  const ofOrg = locationId === undefined ? await listDocuments(db, { orgId, ownerType: "org", ownerId: orgId, name: "announcements" }) : [];
  return [...ofOrg, ...ofLocations].reduce((sum, { body }) => sum + Number(body["fileSize"]), 0);
}

/** Files that recordings are in. */
export async function announcementBlobs(db: Db<DocumentTables>): Promise<string[]> {
  const rows = await db.selectFrom("documents").select("body").where("name", "=", "announcements").where("item_id", "!=", "").execute();
  return rows.flatMap(({ body }) => (JSON.parse(body) as { blobId?: string }).blobId ?? []);
}

/** Settings that play recordings. */
const players = [
  "queues",
  "autoAttendants",
  "musicOnHold",
  "announcements/playlists",
  "announcements",
  "strandedCalls",
  "holidayService",
  "nightService",
  "forcedForward",
  "callRecording/announcements",
];

/** Recordings: what plays one keeps it from being deleted. */
export const announcements: Family = {
  blockedBy: players,
  async present(ctx, { orgId, itemId }) {
    const uses = (await mentioning(ctx.db, orgId, itemId)).filter(({ name }) => players.includes(name));
    const lists = uses.filter(({ name }) => name === "announcements/playlists");
    const others = uses.filter(({ name }) => name !== "announcements/playlists");
    return {
      featureReferenceCount: others.length,
      featureReferences: others.map((each) => ({ id: each.itemId || each.ownerId, name: each.body["name"] ?? each.name, type: each.name })),
      playlists: lists.map((each) => ({ id: publicId("PLAYLIST", each.itemId), name: each.body["name"] })),
    };
  },
};

/** Recordings that are played one after the other. */
export const playlists: Family = {
  blockedBy: players,
  async beforeWrite(ctx, { tx, address, body }) {
    const ids = (body["announcementIds"] ?? []) as readonly string[];
    if (!ids.length || ids.length > 25) throw new Problem(400, "announcementIds must hold 1 to 25 announcements.");
    for (const id of ids) {
      if (!(await findItem(tx, address.orgId, innerId("ANNOUNCEMENT", id) ?? "", "announcements")))
        throw new Problem(400, "announcementIds: there is no such announcement.");
    }
    body["lastUpdated"] = ctx.now();
    body["level"] = "ORGANIZATION";
  },
  async present(ctx, { orgId, body, itemId }) {
    const found = await Promise.all(
      ((body["announcementIds"] ?? []) as string[]).map((id) => findItem(ctx.db, orgId, innerId("ANNOUNCEMENT", id) ?? "")),
    );
    const told = found.flatMap((each) => (each ? [{ ...each.body, id: publicId("ANNOUNCEMENT", each.itemId) }] : []));
    const fileSize = found.reduce((sum, each) => sum + Number(each?.body["fileSize"] ?? 0), 0);
    const inUse = (await mentioning(ctx.db, orgId, itemId)).length > 0;
    return { announcements: told, fileCount: told.length, fileSize: String(fileSize), isInUse: inUse };
  },
};
