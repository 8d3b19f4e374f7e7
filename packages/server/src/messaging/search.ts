import { setImmediate as nextTurn } from "node:timers/promises";
import type { WireActivity, WireContent } from "@parley/protocol/activity";
import { isUuid } from "@parley/protocol/ids";
import { decodeCursor, encodeCursor } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { type OwnRoom, requireMember } from "./access.ts";
import { commentOf } from "./activities.ts";
import { readableViews } from "./history.ts";
import { textOfHtml } from "./markup.ts";
import type { MessagingContext } from "./ports.ts";
import type { ActivityRow } from "./schema.ts";
import { matcherOf } from "./words.ts";

/** What is looked for, as the search service takes it. @source observed in requests of the official clients; `cursor` and the times are ours */
export interface SearchRequest {
  /** Words, encrypted with the key at `searchEncryptionKeyUrl`. Without any, everything fits. */
  query?: unknown;
  searchEncryptionKeyUrl?: unknown;
  /** Messages at most, 1 to 100; 20 unless said, or when it is less. */
  limit?: unknown;
  size?: unknown;
  /** Conversation to look in. */
  sharedIn?: unknown;
  /** Author. */
  sharedBy?: unknown;
  /** Kinds of objects, such as `comment` and `content`. */
  type?: unknown;
  /** ISO 8601. From then on, inclusive. */
  startDate?: unknown;
  /** ISO 8601. Before then. */
  endDate?: unknown;
  cursor?: unknown;
}

/** What was found, newest first, and where to go on. */
export interface SearchAnswer {
  activities: { items: WireActivity[] };
  /** Absent once everything has been looked at. */
  cursor?: string;
}

/** One request opens no more messages than this; the answer says where to go on. */
const maxOpened = 10_000;
/** Rows read at once. */
const batchSize = 500;
/** Activities of anybody among which one query looks: more would keep everybody else waiting. */
const windowSize = 50_000;
const maxWindows = 20;

interface Wanted {
  fits: (text: string) => boolean;
  limit: number;
  sharedIn?: string;
  sharedBy?: string;
  types?: readonly string[];
  from?: string;
  to?: string;
}

/** Finds messages by their words in the conversations the caller is in. Texts are opened for it: no index of words is kept. */
export async function searchMessages(ctx: MessagingContext, request: SearchRequest): Promise<SearchAnswer> {
  const wanted = await wantedIn(ctx, request);
  if (wanted.sharedIn) await requireMember(ctx, wanted.sharedIn);
  const rooms = new Map<string, OwnRoom>();
  const items: WireActivity[] = [];
  let before = await startOf(ctx, request.cursor);
  let opened = 0;
  for (let windows = 0; before > 0 && windows < maxWindows; ) {
    const after = Math.max(0, before - windowSize - 1);
    const rows = await candidates(ctx, wanted, { before, after });
    for (const row of rows) {
      before = row.seq;
      opened++;
      if (!(await isFound(ctx, wanted, row))) continue;
      items.push(...(await readableViews(ctx, await roomOf(ctx, rooms, row.room_id), [row])));
      if (items.length >= wanted.limit) return { activities: { items }, cursor: encodeCursor(String(before)) };
    }
    if (opened >= maxOpened) break;
    if (rows.length < batchSize) {
      before = after > 0 ? after + 1 : 0;
      windows++;
    }
    await nextTurn();
  }
  return { activities: { items }, ...(before > 0 && { cursor: encodeCursor(String(before)) }) };
}

/** Messages among which one may be that is looked for, newest first. */
function candidates(
  ctx: MessagingContext,
  { sharedIn, sharedBy, from, to }: Wanted,
  { before, after }: { before: number; after: number },
): Promise<ActivityRow[]> {
  let query = ctx.db
    .selectFrom("activities")
    .selectAll()
    .where("seq", "<", before)
    .where("seq", ">", after)
    .where("verb", "in", ["post", "share"])
    .where("deleted_at", "is", null)
    .where((e) => e.or([e("parent_type", "is", null), e("parent_type", "!=", "edit")]));
  if (sharedIn) query = query.where("room_id", "=", sharedIn);
  else
    query = query.where("room_id", "in", (e) => e.selectFrom("memberships").select("room_id").where("person_id", "=", ctx.actor.personId));
  if (sharedBy) query = query.where("actor_id", "=", sharedBy);
  if (from) query = query.where("published_at", ">=", from);
  if (to) query = query.where("published_at", "<", to);
  return query.orderBy("seq", "desc").limit(batchSize).execute();
}

async function isFound(ctx: MessagingContext, { fits, types }: Wanted, row: ActivityRow): Promise<boolean> {
  const object = commentOf(row);
  if (types && !types.includes(object.objectType)) return false;
  const open = async (sealed: string | undefined) => (sealed && row.key_url ? ctx.kms.decrypt(row.key_url, sealed) : (sealed ?? ""));
  const names = (object as Partial<WireContent>).files?.items.map(({ displayName }) => open(displayName)) ?? [];
  const text = object.displayName ? open(object.displayName) : open(object.content).then(textOfHtml);
  return fits((await Promise.all([text, ...names])).join("\n"));
}

async function roomOf(ctx: MessagingContext, rooms: Map<string, OwnRoom>, id: string): Promise<OwnRoom> {
  const own = rooms.get(id) ?? (await requireMember(ctx, id));
  rooms.set(id, own);
  return own;
}

/** The number of the activity after the latest, or where an earlier answer ended. */
async function startOf(ctx: MessagingContext, cursor: unknown): Promise<number> {
  if (cursor !== undefined) return Number(decodeCursor(String(cursor), 1)[0]) || 0;
  const { last } = await ctx.db
    .selectFrom("activities")
    .select((e) => e.fn.max("seq").as("last"))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

async function wantedIn(ctx: MessagingContext, request: SearchRequest): Promise<Wanted> {
  const { query, searchEncryptionKeyUrl, sharedIn, sharedBy, type, startDate, endDate } = request;
  const words = query === undefined ? "" : await openQuery(ctx, query, searchEncryptionKeyUrl);
  const given = Number(request.limit ?? request.size ?? 20);
  const types = type === undefined ? undefined : [type].flat().map(String);
  return {
    fits: matcherOf(words),
    limit: Number.isInteger(given) && given > 0 ? Math.min(given, 100) : 20,
    ...(sharedIn !== undefined && { sharedIn: uuidOf("sharedIn", sharedIn) }),
    ...(sharedBy !== undefined && { sharedBy: uuidOf("sharedBy", sharedBy) }),
    ...(types && { types }),
    ...(startDate !== undefined && { from: timeOf("startDate", startDate) }),
    ...(endDate !== undefined && { to: timeOf("endDate", endDate) }),
  };
}

/** Only with a key that the caller may read: else searching would tell what a text says that is not for the caller. */
async function openQuery(ctx: MessagingContext, query: unknown, keyUrl: unknown): Promise<string> {
  const refusal = new Problem(400, "query must be encrypted with a key of yours, which searchEncryptionKeyUrl names.");
  if (typeof query !== "string" || typeof keyUrl !== "string" || query.length > 8192) throw refusal;
  if (!(await ctx.kms.mayRead(ctx.actor, keyUrl))) throw refusal;
  return ctx.kms.decrypt(keyUrl, query).catch(() => {
    throw refusal;
  });
}

function uuidOf(name: string, value: unknown): string {
  if (typeof value === "string" && isUuid(value)) return value;
  throw new Problem(400, `${name} must be a UUID.`);
}

function timeOf(name: string, value: unknown): string {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new Problem(400, `${name} must be a time, ISO 8601.`);
  return new Date(time).toISOString();
}
