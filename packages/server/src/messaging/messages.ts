import type {
  CreateMessageInput,
  ListDirectMessagesInput,
  ListMessagesInput,
  Message,
  UpdateMessageInput,
} from "@parley/contract/messages";
import type { WireActivity } from "@parley/protocol/activity";
import type { Tx } from "../platform/db/database.ts";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { cutPage, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { type OwnRoom, requireMember, requirePerson } from "./access.ts";
import { actorOf, commentOf, mayRead, record, touch } from "./activities.ts";
import { composeComment, messageView, toMessage, toMessages } from "./content.ts";
import { findDirectRoom, openDirectRoom } from "./directRooms.ts";
import { fileIdsIn, keepFiles, publicFiles, sealUploads } from "./files/items.ts";
import { type FileSource, storeSources } from "./files/sources.ts";
import { attachFiles, releaseFiles } from "./files/store.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { ActivityRow, MessagingTables } from "./schema.ts";

/** Times that one message may be edited. @source documented https://developer.webex.com/docs/api/v1/messages/edit-a-message */
const maxEdits = 10;

/**
 * Posts a message to a room, or to a person in the room of the two, which is made when there is none.
 *
 * @param sources - Its files, where some of them have come already; what `input` says otherwise.
 */
export async function postMessage(
  ctx: MessagingContext,
  input: CreateMessageInput,
  sources: readonly FileSource[] = input.files ?? [],
): Promise<Message> {
  const own = await destination(ctx, input);
  requireVoice(own);
  const parent = await threadOf(ctx, own, optionalId("MESSAGE", input.parentId, "parentId"));
  const { object: comment, words } = await composeComment(ctx, own.room, input, { mayBeEmpty: sources.length > 0 });
  return storeSources(ctx, sources, async (uploads) => {
    const object = uploads.length ? { ...comment, ...(await sealUploads(ctx, own.room.key_url, uploads)) } : comment;
    const { activity } = await commitPost(ctx, own, { object, parent });
    return { ...messageView(rowOf(activity), object, words, own.room, actorOf(ctx)), ...publicFiles(ctx, activity.id, object) };
  });
}

/** One message, if the caller is in its room. */
export async function getMessage(ctx: MessagingContext, { messageId }: { messageId: string }): Promise<Message> {
  const { row, room } = await requireMessage(ctx, requireId("MESSAGE", messageId, "messageId"));
  return toMessage(ctx, row, room, await authorOf(ctx, row));
}

/** Messages of a room, newest first. */
export async function listMessages(ctx: MessagingContext, input: ListMessagesInput): Promise<Page<Message>> {
  const own = await requireMember(ctx, requireId("ROOM", input.roomId, "roomId"));
  const mentioning = mentionedId(ctx, input.mentionedPeople);
  if (ctx.actor.type === "bot" && own.room.type === "group" && mentioning !== ctx.actor.personId) {
    throw new Problem(403, "In a group, a bot lists only what mentions it: add mentionedPeople=me.");
  }
  const size = pageSize(input.max, 50);
  let query = ctx.db
    .selectFrom("activities")
    .selectAll()
    .where("room_id", "=", own.room.id)
    .where("verb", "in", ["post", "share"])
    .where("deleted_at", "is", null);
  query = query.where((e) => e.or([e("parent_type", "is", null), e("parent_type", "!=", "edit")]));
  const parentId = optionalId("MESSAGE", input.parentId, "parentId");
  if (parentId) query = query.where("parent_id", "=", parentId);
  if (mentioning) query = query.where("object", "like", `%"id":"${mentioning}"%`);
  if (input.before) query = query.where("published_at", "<", new Date(input.before).toISOString());
  const beforeMessage = optionalId("MESSAGE", input.beforeMessage, "beforeMessage");
  if (beforeMessage) query = query.where("seq", "<", await positionOf(ctx, own, beforeMessage));
  const rows = await query
    .orderBy("seq", "desc")
    .limit(size + 1)
    .execute();
  return present(
    ctx,
    own,
    cutPage(rows, size, (last) => ({ beforeMessage: publicId("MESSAGE", last.id) })),
  );
}

/** Messages with one other person, newest first, up to 50. */
export async function listDirectMessages(
  ctx: MessagingContext,
  { personId, personEmail, parentId }: ListDirectMessagesInput,
): Promise<Page<Message>> {
  if (personId === undefined && personEmail === undefined) throw new Problem(400, "Name the person: personId or personEmail is needed.");
  const id = optionalId("PEOPLE", personId, "personId") ?? (await ctx.people.findByEmail(personEmail ?? ""))?.id;
  const room = id === undefined ? undefined : await findDirectRoom(ctx, id);
  if (!room) throw new Problem(404, "There is no direct room with this person.");
  const { items } = await listMessages(ctx, { roomId: publicId("ROOM", room.id), parentId });
  return new Page(items);
}

/** Puts new words in place of a message's own. Only its author may, and at most ten times. */
export async function editMessage(ctx: MessagingContext, { messageId, ...input }: UpdateMessageInput): Promise<Message> {
  const { row, own } = await requireMessage(ctx, requireId("MESSAGE", messageId, "messageId"));
  if (requireId("ROOM", input.roomId, "roomId") !== row.room_id) throw new Problem(400, "The message is not in the room of roomId.");
  requireVoice(own);
  const { object } = await composeComment(ctx, own.room, input);
  await commitEdit(ctx, own, row, { object });
  const { row: edited } = await requireMessage(ctx, row.id);
  return toMessage(ctx, edited, own.room, actorOf(ctx));
}

/** Removes a message: its author may, and a moderator of its room. */
export async function removeMessage(ctx: MessagingContext, { messageId }: { messageId: string }): Promise<void> {
  const { row, own } = await requireMessage(ctx, requireId("MESSAGE", messageId, "messageId"));
  await commitDelete(ctx, own, row);
}

/** What a client or the public API wants to post, with its words already encrypted. */
export interface SealedPost {
  object: ReturnType<typeof commentOf>;
  keyUrl?: string;
  parent?: { id: string; type: "reply" } | undefined;
  clientTempId?: string | undefined;
}

/** Stores a post and tells the room. */
export async function commitPost(ctx: MessagingContext, { room }: OwnRoom, post: SealedPost): Promise<{ activity: WireActivity }> {
  const { object, keyUrl = room.key_url, parent, clientTempId } = post;
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const recorded = await record(ctx, tx, room, actorOf(ctx), {
      verb: object.objectType === "content" ? "share" : "post",
      object,
      keyUrl,
      clientTempId,
      ...(parent && { parent }),
    });
    activity = recorded.activity;
    await attachFiles(tx, room.id, activity.id, fileIdsIn(object));
    await touch(tx, room.id, recorded.activity.published);
    if (room.type === "direct") await showAgain(tx, room.id);
    return [recorded.fact];
  });
  return { activity: activity as WireActivity };
}

/** Stores an edit: the message takes the new words, and the edit is an activity of its own. */
export async function commitEdit(
  ctx: MessagingContext,
  { room }: OwnRoom,
  row: ActivityRow,
  post: SealedPost,
): Promise<{ activity: WireActivity }> {
  if (row.actor_id !== ctx.actor.personId) throw new Problem(403, "Only its author may edit a message.");
  const { keyUrl = room.key_url, clientTempId } = post;
  const object = await keepFiles(ctx, row, post.object, keyUrl);
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const { edits } = await tx
      .selectFrom("activities")
      .select((e) => e.fn.countAll<number>().as("edits"))
      .where("parent_id", "=", row.id)
      .where("parent_type", "=", "edit")
      .where("room_id", "=", room.id)
      .executeTakeFirstOrThrow();
    if (Number(edits) >= maxEdits) throw new Problem(400, `A message can be edited ${maxEdits} times.`);
    const recorded = await record(ctx, tx, room, actorOf(ctx), {
      verb: "post",
      object,
      keyUrl,
      clientTempId,
      parent: { id: row.id, type: "edit" },
    });
    activity = recorded.activity;
    const changes = { object: JSON.stringify(object), key_url: keyUrl, updated_at: recorded.activity.published };
    await tx.updateTable("activities").set(changes).where("id", "=", row.id).execute();
    await touch(tx, room.id, recorded.activity.published);
    return [recorded.fact];
  });
  return { activity: activity as WireActivity };
}

/** A direct room that one has hidden comes back with the next message. @source documented https://developer.webex.com/docs/api/v1/memberships */
async function showAgain(tx: Tx<MessagingTables>, roomId: string): Promise<void> {
  await tx.updateTable("memberships").set({ is_hidden: 0 }).where("room_id", "=", roomId).where("is_hidden", "=", 1).execute();
}

/** Forgets a message's words and tells the room. */
export async function commitDelete(
  ctx: MessagingContext,
  { room, membership }: OwnRoom,
  row: ActivityRow,
): Promise<{ activity: WireActivity }> {
  const isAuthor = row.actor_id === ctx.actor.personId;
  if (!isAuthor && !(room.type === "group" && membership.is_moderator))
    throw new Problem(403, "Only its author or a moderator may delete a message.");
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const about = { authorId: row.actor_id, comment: commentOf(row) };
    const recorded = await record(ctx, tx, room, actorOf(ctx), { verb: "delete", object: { objectType: "activity", id: row.id }, about });
    activity = recorded.activity;
    await tx
      .updateTable("activities")
      .set({ deleted_at: recorded.activity.published, object: "{}" })
      .where((e) => e.or([e("id", "=", row.id), e.and([e("parent_id", "=", row.id), e("parent_type", "=", "edit")])]))
      .execute();
    await releaseFiles(tx, { activityId: row.id });
    return [recorded.fact];
  });
  return { activity: activity as WireActivity };
}

/**
 * A message by its own id or by the id of one of its edits, if the caller may read it.
 *
 * @throws Problem 404 otherwise
 */
export async function requireMessage(
  ctx: MessagingContext,
  id: string,
): Promise<{ row: ActivityRow; room: OwnRoom["room"]; own: OwnRoom }> {
  const missing = new Problem(404, "Could not find a message with the provided ID.");
  const named = await activityRow(ctx, id);
  const row = named?.parent_type === "edit" && named.parent_id ? await activityRow(ctx, named.parent_id) : named;
  if (!row || row.deleted_at || !["post", "share"].includes(row.verb)) throw missing;
  const own = await requireMember(ctx, row.room_id).catch((error: unknown) => {
    throw error instanceof Problem ? missing : error;
  });
  const reader = { person_id: ctx.actor.personId, person_type: ctx.actor.type };
  if (!mayRead(own.room, reader, row.actor_id, commentOf(row))) throw missing;
  return { row, room: own.room, own };
}

/** Where there is a moderator to ask, only moderators may speak in an announcement room. @throws Problem 403 */
export function requireVoice({ room, membership }: OwnRoom): void {
  if (room.is_read_only) throw new Problem(403, "Nothing new can be said in a read-only room.");
  if (room.is_announcement_only && !membership.is_moderator) throw new Problem(403, "Only moderators may post in an announcement room.");
}

/** The thread a reply belongs to. @throws Problem 400 when the parent is elsewhere or is a reply itself */
export async function threadOf(
  ctx: MessagingContext,
  own: OwnRoom,
  parentId: string | undefined,
): Promise<{ id: string; type: "reply" } | undefined> {
  if (parentId === undefined) return undefined;
  const { row } = await requireMessage(ctx, parentId);
  if (row.room_id !== own.room.id) throw new Problem(400, "The parent message is in another room.");
  if (row.parent_type === "reply") throw new Problem(400, "A reply cannot be answered in a thread of its own; reply to the first message.");
  return { id: row.id, type: "reply" };
}

async function destination(ctx: MessagingContext, { roomId, toPersonId, toPersonEmail }: CreateMessageInput): Promise<OwnRoom> {
  const given = [roomId, toPersonId, toPersonEmail].filter((value) => value !== undefined);
  if (given.length !== 1) throw new Problem(400, "Say where to post: exactly one of roomId, toPersonId and toPersonEmail.");
  if (roomId !== undefined) return requireMember(ctx, requireId("ROOM", roomId, "roomId"));
  const person: Member = await requirePerson(ctx, optionalId("PEOPLE", toPersonId, "toPersonId"), toPersonEmail);
  const room = await openDirectRoom(ctx, person);
  return requireMember(ctx, room.id);
}

function activityRow(ctx: MessagingContext, id: string): Promise<ActivityRow | undefined> {
  return ctx.db.selectFrom("activities").selectAll().where("id", "=", id).executeTakeFirst();
}

async function positionOf(ctx: MessagingContext, own: OwnRoom, messageId: string): Promise<number> {
  const row = await activityRow(ctx, messageId);
  if (!row || row.room_id !== own.room.id) throw new Problem(404, "Could not find the message of beforeMessage in this room.");
  return row.seq;
}

function mentionedId(ctx: MessagingContext, mentionedPeople: string[] | undefined): string | undefined {
  const [who] = mentionedPeople ?? [];
  if (who === undefined) return undefined;
  return who === "me" ? ctx.actor.personId : requireId("PEOPLE", who, "mentionedPeople");
}

async function present(ctx: MessagingContext, { room }: OwnRoom, { items, next }: Page<ActivityRow>): Promise<Page<Message>> {
  const authors = await ctx.people.find(items.map(({ actor_id }) => actor_id));
  return new Page(await toMessages(ctx, items, room, authors), next);
}

async function authorOf(ctx: MessagingContext, row: ActivityRow): Promise<Member | undefined> {
  return (await ctx.people.find([row.actor_id])).get(row.actor_id);
}

/** The row of an activity that was just recorded, without asking for it. */
function rowOf({ id, verb, actor, target, published, parent, encryptionKeyUrl }: WireActivity): Omit<ActivityRow, "object" | "seq"> {
  return {
    id,
    verb,
    room_id: target?.id ?? "",
    actor_id: actor.id,
    published_at: published,
    updated_at: null,
    parent_id: parent?.id ?? null,
    parent_type: (parent?.type as "reply" | undefined) ?? null,
    key_url: encryptionKeyUrl ?? null,
    deleted_at: null,
  };
}
