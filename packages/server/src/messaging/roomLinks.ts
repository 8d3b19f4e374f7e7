import type { CreateEcmFolderInput, ECMFolder, UpdateEcmFolderInput } from "@parley/contract/ecm";
import type { CreateRoomTabInput, RoomTab, UpdateRoomTabInput } from "@parley/contract/roomTabs";
import { publicId, requireId } from "../platform/ids.ts";
import { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { type OwnRoom, requireMember, requireModerator } from "./access.ts";
import type { MessagingContext } from "./ports.ts";
import type { RoomLinkRow, RoomRow } from "./schema.ts";

/** Tabs and linked folders of one room, each. */
const maxLinks = 100;

/** What a kind of link is called in ids and in errors. */
const nouns = { ROOM_TAB: "room tab", ECM_FOLDER: "linked folder" } as const;
type Kind = keyof typeof nouns;

/** Puts a web page beside what is said in a room. */
export async function createTab(ctx: MessagingContext, input: CreateRoomTabInput): Promise<RoomTab> {
  return toTab(await insertLink(ctx, "ROOM_TAB", input));
}

export async function listTabs(ctx: MessagingContext, { roomId }: { roomId: string }): Promise<Page<RoomTab>> {
  return new Page((await linksOf(ctx, "ROOM_TAB", roomId)).map(toTab));
}

export async function getTab(ctx: MessagingContext, { id }: { id: string }): Promise<RoomTab> {
  return toTab(await requireLink(ctx, "ROOM_TAB", id));
}

export async function updateTab(ctx: MessagingContext, { id, ...input }: UpdateRoomTabInput): Promise<RoomTab> {
  return toTab(await changeLink(ctx, "ROOM_TAB", id, input));
}

export async function removeTab(ctx: MessagingContext, { id }: { id: string }): Promise<void> {
  await removeLink(ctx, "ROOM_TAB", id);
}

/** Links a folder of a document store to a room. The folder itself is not looked at. */
export async function createFolder(ctx: MessagingContext, input: CreateEcmFolderInput): Promise<ECMFolder> {
  return toFolder(await insertLink(ctx, "ECM_FOLDER", input));
}

export async function listFolders(ctx: MessagingContext, { roomId }: { roomId: string }): Promise<Page<ECMFolder>> {
  return new Page((await linksOf(ctx, "ECM_FOLDER", roomId)).map(toFolder));
}

export async function getFolder(ctx: MessagingContext, { id }: { id: string }): Promise<ECMFolder> {
  return toFolder(await requireLink(ctx, "ECM_FOLDER", id));
}

export async function updateFolder(ctx: MessagingContext, { id, ...input }: UpdateEcmFolderInput): Promise<ECMFolder> {
  return toFolder(await changeLink(ctx, "ECM_FOLDER", id, input));
}

export async function removeFolder(ctx: MessagingContext, { id }: { id: string }): Promise<void> {
  await removeLink(ctx, "ECM_FOLDER", id);
}

type LinkInput = CreateRoomTabInput & Partial<CreateEcmFolderInput>;
type Linked = RoomLinkRow & { room_type: RoomRow["type"] };

async function insertLink(ctx: MessagingContext, kind: Kind, input: LinkInput): Promise<Linked> {
  const own = await requireEditor(ctx, requireId("ROOM", input.roomId, "roomId"));
  const row = { id: ctx.newId(), room_id: own.room.id, kind, creator_id: ctx.actor.personId, created_at: ctx.now(), ...fieldsOf(input) };
  await ctx.commit(async (tx) => {
    const known = await tx.selectFrom("room_links").select("id").where("room_id", "=", own.room.id).where("kind", "=", kind).execute();
    if (known.length >= maxLinks) throw new Problem(400, `A room has ${maxLinks} of these at most.`);
    await tx.insertInto("room_links").values(row).execute();
    return [];
  });
  return { ...row, room_type: own.room.type };
}

async function linksOf(ctx: MessagingContext, kind: Kind, roomId: string): Promise<Linked[]> {
  const { room } = await requireMember(ctx, requireId("ROOM", roomId, "roomId"));
  const rows = await ctx.db
    .selectFrom("room_links")
    .selectAll()
    .where("room_id", "=", room.id)
    .where("kind", "=", kind)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, room_type: room.type }));
}

/** A link of a room the caller is in. */
async function requireLink(ctx: MessagingContext, kind: Kind, id: string): Promise<Linked> {
  const missing = new Problem(404, `Could not find a ${nouns[kind]} with the provided ID.`);
  const row = await ctx.db
    .selectFrom("room_links")
    .selectAll()
    .where("id", "=", requireId(kind, id))
    .where("kind", "=", kind)
    .executeTakeFirst();
  if (!row) throw missing;
  const { room } = await requireMember(ctx, row.room_id).catch((error: unknown) => {
    throw error instanceof Problem ? missing : error;
  });
  return { ...row, room_type: room.type };
}

async function changeLink(ctx: MessagingContext, kind: Kind, id: string, input: LinkInput): Promise<Linked> {
  const row = await requireLink(ctx, kind, id);
  if (requireId("ROOM", input.roomId, "roomId") !== row.room_id) throw new Problem(400, `The ${nouns[kind]} is not in the room of roomId.`);
  await requireEditor(ctx, row.room_id);
  const changes = fieldsOf(input);
  await ctx.commit(async (tx) => {
    await tx.updateTable("room_links").set(changes).where("id", "=", row.id).execute();
    return [];
  });
  return { ...row, ...changes };
}

async function removeLink(ctx: MessagingContext, kind: Kind, id: string): Promise<void> {
  const row = await requireLink(ctx, kind, id);
  await requireEditor(ctx, row.room_id);
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("room_links").where("id", "=", row.id).execute();
    return [];
  });
}

async function requireEditor(ctx: MessagingContext, roomId: string): Promise<OwnRoom> {
  const own = await requireMember(ctx, roomId);
  requireModerator(own);
  return own;
}

function fieldsOf({ contentUrl, displayName, driveId, itemId, defaultFolder }: LinkInput) {
  if (!displayName.trim()) throw new Problem(400, "displayName is empty.");
  if (!/^https?:\/\//i.test(contentUrl) || !URL.canParse(contentUrl)) throw new Problem(400, "contentUrl must be an address of the web.");
  for (const [name, value] of Object.entries({ contentUrl, displayName, driveId, itemId, defaultFolder })) {
    if (value && Buffer.byteLength(value) > 2048) throw new Problem(400, `${name} is longer than 2048 bytes.`);
  }
  return {
    content_url: contentUrl,
    display_name: displayName,
    drive_id: driveId ?? null,
    item_id: itemId ?? null,
    default_folder: defaultFolder ?? null,
  };
}

function toTab(row: Linked): RoomTab {
  return {
    id: publicId(row.kind, row.id),
    roomId: publicId("ROOM", row.room_id),
    roomType: row.room_type,
    displayName: row.display_name,
    contentUrl: row.content_url,
    creatorId: publicId("PEOPLE", row.creator_id),
    created: row.created_at,
  };
}

function toFolder(row: Linked): ECMFolder {
  return { ...toTab(row), driveId: row.drive_id ?? "", itemId: row.item_id ?? "", defaultFolder: row.default_folder ?? "" };
}
