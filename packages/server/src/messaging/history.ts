import type { WireActivity, WireObject } from "@parley/protocol/activity";
import { cutPage, decodeCursor, encodeCursor, type Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { type OwnRoom, requireMember } from "./access.ts";
import { withCurrentUrls } from "./files/items.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { ActivityRow, RoomRow } from "./schema.ts";
import { activityUrl, roomUrl, wirePerson, wireTarget } from "./views.ts";

/** Which activities are asked for. Times are ISO 8601, UTC. */
export interface HistoryRange {
  limit: number;
  since?: string | undefined;
  /** Inclusive: clients ask for what came before their oldest by a millisecond less. */
  before?: string | undefined;
  /** As many from before this time as from after it. */
  around?: string | undefined;
  /** Those that come first after `since`, and not the latest. */
  isOldestFirst?: boolean;
}

/** What happened in a conversation, newest first unless asked otherwise. */
export async function listActivities(ctx: MessagingContext, conversationId: string, range: HistoryRange): Promise<WireActivity[]> {
  const own = await requireMember(ctx, conversationId);
  if (range.around === undefined) return readableViews(ctx, own, await rowsIn(ctx, own, range));
  const half = { limit: Math.ceil(range.limit / 2) };
  const later = await rowsIn(ctx, own, { ...half, since: range.around, isOldestFirst: true });
  const known = new Set(later.map(({ id }) => id));
  const earlier = (await rowsIn(ctx, own, { ...half, before: range.around })).filter(({ id }) => !known.has(id));
  return readableViews(ctx, own, [...later.reverse(), ...earlier]);
}

/** The latest activities of a conversation, oldest first. */
export async function latestActivities(ctx: MessagingContext, own: OwnRoom, limit: number): Promise<WireActivity[]> {
  return readableViews(ctx, own, (await rowsIn(ctx, own, { limit })).reverse());
}

function rowsIn(
  ctx: MessagingContext,
  { room }: OwnRoom,
  { limit, since, before, isOldestFirst = false }: HistoryRange,
): Promise<ActivityRow[]> {
  let query = ctx.db.selectFrom("activities").selectAll().where("room_id", "=", room.id).where("deleted_at", "is", null);
  if (since) query = query.where("published_at", ">=", since);
  if (before) query = query.where("published_at", "<=", before);
  return query
    .orderBy("seq", isOldestFirst ? "asc" : "desc")
    .limit(limit)
    .execute();
}

/** How an activity hangs on another one. */
export type ChildType = "reply" | "edit" | "cardAction";
const childTypes: readonly ChildType[] = ["reply", "edit", "cardAction"];

/** @throws Problem 400 when it is none; `undefined` for all */
export function requireChildType(type: string | null): ChildType | undefined {
  if (!type || type === "null") return undefined;
  const found = childTypes.find((each) => each === type);
  // Reactions can be asked for, and there are none.
  if (!found && !type.startsWith("reaction")) throw new Problem(400, `activityType must be one of: ${childTypes.join(", ")}.`);
  return found;
}

/** Ids of the activities of a conversation on which others hang, by how they do. */
export async function listParents(
  ctx: MessagingContext,
  conversationId: string,
  { type, since }: { type: ChildType | undefined; since: string | undefined },
): Promise<Record<string, string[]>> {
  const { room } = await requireMember(ctx, conversationId);
  let query = ctx.db
    .selectFrom("activities")
    .select(["parent_id", "parent_type"])
    .distinct()
    .where("room_id", "=", room.id)
    .where("deleted_at", "is", null)
    .where("parent_id", "is not", null);
  if (type) query = query.where("parent_type", "=", type);
  if (since) query = query.where("published_at", ">=", since);
  const rows = await query.limit(10_000).execute();
  const idsOf = (wanted: ChildType) =>
    rows.flatMap(({ parent_id, parent_type }) => (parent_type === wanted && parent_id ? [parent_id] : []));
  return { reply: idsOf("reply"), edit: idsOf("edit"), cardAction: idsOf("cardAction"), reaction: [] };
}

/** What hangs on one activity of a conversation, oldest first. */
export async function listChildren(
  ctx: MessagingContext,
  conversationId: string,
  parentId: string,
  { type, limit, cursor }: { type: ChildType | undefined; limit: number; cursor: string | null },
): Promise<Page<WireActivity>> {
  const own = await requireMember(ctx, conversationId);
  let query = ctx.db
    .selectFrom("activities")
    .selectAll()
    .where("room_id", "=", own.room.id)
    .where("parent_id", "=", parentId)
    .where("deleted_at", "is", null);
  if (type) query = query.where("parent_type", "=", type);
  if (cursor !== null) query = query.where("seq", ">", Number(decodeCursor(cursor, 1)[0]));
  const rows = await query
    .orderBy("seq")
    .limit(limit + 1)
    .execute();
  const page = cutPage(rows, limit, (last) => ({ cursor: encodeCursor(String(last.seq)) }));
  return { ...page, items: await readableViews(ctx, own, page.items) };
}

/** One activity of a conversation the caller is in. @throws Problem 404 when there is none, or it is not for the caller */
export async function getActivity(ctx: MessagingContext, id: string, roomId?: string): Promise<WireActivity> {
  const missing = new Problem(404, "There is no such activity.");
  const row = await ctx.db.selectFrom("activities").selectAll().where("id", "=", id).where("deleted_at", "is", null).executeTakeFirst();
  if (!row || (roomId !== undefined && row.room_id !== roomId)) throw missing;
  const own = await requireMember(ctx, row.room_id).catch((error: unknown) => {
    throw error instanceof Problem ? missing : error;
  });
  const [view] = await readableViews(ctx, own, [row]);
  if (!view) throw missing;
  return view;
}

/** Activities by their addresses, each with a status of its own. @source observed: `multistatus` of the conversation service */
export async function fetchActivities(
  ctx: MessagingContext,
  urls: unknown,
): Promise<{ status: string; data?: { activity: WireActivity } }[]> {
  if (!Array.isArray(urls) || urls.length > 100) throw new Problem(400, "activityUrls must be a list of at most 100 addresses.");
  const one = async (url: unknown) => {
    try {
      return { status: "200", data: { activity: await getActivity(ctx, String(url).split("/").at(-1) ?? "") } };
    } catch (error) {
      if (error instanceof Problem) return { status: String(error.status) };
      throw error;
    }
  };
  return Promise.all(urls.map(one));
}

/** Messages of all the caller's conversations that mention the caller, newest first. */
export async function listMentions(
  ctx: MessagingContext,
  { limit, since }: { limit: number; since: string | undefined },
): Promise<WireActivity[]> {
  let query = ctx.db
    .selectFrom("activities")
    .selectAll()
    .where("verb", "in", ["post", "share"])
    .where("deleted_at", "is", null)
    .where((e) => e.or([e("parent_type", "is", null), e("parent_type", "!=", "edit")]))
    .where("object", "like", `%"mentions":%"id":"${ctx.actor.personId}"%`)
    .where("room_id", "in", (e) => e.selectFrom("memberships").select("room_id").where("person_id", "=", ctx.actor.personId));
  if (since) query = query.where("published_at", ">=", since);
  const rows = await query.orderBy("seq", "desc").limit(limit).execute();
  const rooms = new Map<string, OwnRoom>();
  for (const { room_id } of rows) if (!rooms.has(room_id)) rooms.set(room_id, await requireMember(ctx, room_id));
  const views = rows.map((row) => readableViews(ctx, rooms.get(row.room_id) as OwnRoom, [row]));
  return (await Promise.all(views)).flat();
}

/** Those of the activities of one room that the caller may read, as clients see them. */
export async function readableViews(ctx: MessagingContext, own: OwnRoom, rows: readonly ActivityRow[]): Promise<WireActivity[]> {
  const people = await ctx.people.find(rows.map(({ actor_id }) => actor_id));
  const ownCards = await cardsOfCaller(ctx, rows);
  return rows
    .filter((row) => isReadable(ctx, own, row, ownCards))
    .flatMap((row) => activityView(ctx, own.room, row, people.get(row.actor_id)) ?? []);
}

/** Messages of the caller among those on whose cards something was filled in. */
async function cardsOfCaller(ctx: MessagingContext, rows: readonly ActivityRow[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ verb, parent_id }) => (verb === "cardAction" && parent_id ? [parent_id] : []));
  if (!ids.length) return new Set();
  const found = await ctx.db
    .selectFrom("activities")
    .select("id")
    .where("id", "in", ids)
    .where("actor_id", "=", ctx.actor.personId)
    .execute();
  return new Set(found.map(({ id }) => id));
}

function isReadable(ctx: MessagingContext, { room }: OwnRoom, row: ActivityRow, ownCards: ReadonlySet<string>): boolean {
  if (row.verb === "hide" || row.verb === "unhide") return row.actor_id === ctx.actor.personId;
  // What somebody filled in on a card is for the two it concerns.
  if (row.verb === "cardAction") return row.actor_id === ctx.actor.personId || ownCards.has(row.parent_id ?? "");
  if (ctx.actor.type !== "bot" || room.type === "direct" || row.actor_id === ctx.actor.personId) return true;
  return !["post", "share"].includes(row.verb) || row.object.includes(`"id":"${ctx.actor.personId}"`);
}

function activityView(ctx: MessagingContext, room: RoomRow, row: ActivityRow, actor: Member | undefined): WireActivity | undefined {
  if (!actor) return undefined;
  return {
    id: row.id,
    objectType: "activity",
    verb: row.verb,
    url: activityUrl(ctx, row.id),
    published: row.published_at,
    actor: wirePerson(actor),
    object: storedObject(ctx, row),
    target: wireTarget(ctx, room),
    ...(row.key_url && { encryptionKeyUrl: row.key_url }),
    ...(row.parent_id && row.parent_type && { parent: { id: row.parent_id, type: row.parent_type } }),
  };
}

/** What was done something to. Its address is made anew: the server may have moved since. */
function storedObject(ctx: MessagingContext, row: ActivityRow): WireObject {
  const object = JSON.parse(row.object) as WireObject;
  return object.objectType === "conversation" ? { ...object, url: roomUrl(ctx, object.id) } : withCurrentUrls(ctx, object);
}
