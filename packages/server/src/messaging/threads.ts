import type { WireActivity } from "@parley/protocol/activity";
import { type OwnRoom, requireMember } from "./access.ts";
import { readableViews } from "./history.ts";
import type { MessagingContext } from "./ports.ts";
import type { ActivityRow } from "./schema.ts";
import { roomUrl } from "./views.ts";

/** A message with what was replied to it. @source observed: `threads` of the conversation service */
export interface WireThread {
  childType: "reply";
  parentActivityId: string;
  /** Who wrote the message. */
  actorId: string;
  conversationId: string;
  conversationUrl: string;
  published: string;
  lastActivityDate: string;
  /** The latest replies, oldest first. */
  childActivities: WireActivity[];
}

/** Replies that are shown of a thread. */
const shownReplies = 10;

/** Threads of all the caller's conversations, those with the latest reply first. */
export async function listThreads(
  ctx: MessagingContext,
  { limit, since }: { limit: number; since: string | undefined },
): Promise<WireThread[]> {
  let query = ctx.db
    .selectFrom("activities as reply")
    .innerJoin("activities as parent", "parent.id", "reply.parent_id")
    .innerJoin("memberships", (join) =>
      join.onRef("memberships.room_id", "=", "reply.room_id").on("memberships.person_id", "=", ctx.actor.personId),
    )
    .where("reply.parent_type", "=", "reply")
    .where("reply.deleted_at", "is", null)
    .where("parent.deleted_at", "is", null)
    .select((e) => ["parent.id", e.fn.max("reply.seq").as("last")])
    .groupBy("parent.id");
  if (since) query = query.where("reply.published_at", ">=", since);
  const found = await query.orderBy("last", "desc").limit(limit).execute();
  const threads: WireThread[] = [];
  const rooms = new Map<string, OwnRoom>();
  for (const { id } of found) {
    const thread = await threadView(ctx, id, rooms);
    if (thread) threads.push(thread);
  }
  return threads;
}

async function threadView(ctx: MessagingContext, parentId: string, rooms: Map<string, OwnRoom>): Promise<WireThread | undefined> {
  const rows = await ctx.db
    .selectFrom("activities")
    .selectAll()
    .where((e) => e.or([e("id", "=", parentId), e.and([e("parent_id", "=", parentId), e("parent_type", "=", "reply")])]))
    .where("deleted_at", "is", null)
    .orderBy("seq", "desc")
    .limit(shownReplies)
    .execute();
  const parent = rows.find(({ id }) => id === parentId) ?? (await rowOf(ctx, parentId));
  if (!parent) return undefined;
  const own = rooms.get(parent.room_id) ?? (await requireMember(ctx, parent.room_id));
  rooms.set(parent.room_id, own);
  const replies = await readableViews(ctx, own, rows.filter(({ id }) => id !== parentId).reverse());
  const latest = replies.at(-1);
  // Of what somebody may not read there is no thread.
  if (!latest || !(await readableViews(ctx, own, [parent])).length) return undefined;
  return {
    childType: "reply",
    parentActivityId: parent.id,
    actorId: parent.actor_id,
    conversationId: parent.room_id,
    conversationUrl: roomUrl(ctx, parent.room_id),
    published: latest.published,
    lastActivityDate: latest.published,
    childActivities: replies,
  };
}

function rowOf(ctx: MessagingContext, id: string): Promise<ActivityRow | undefined> {
  return ctx.db.selectFrom("activities").selectAll().where("id", "=", id).executeTakeFirst();
}
