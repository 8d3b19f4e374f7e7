import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import type { Tx } from "../platform/db/database.ts";
import type { MessagingContext } from "./ports.ts";
import type { MessagingTables } from "./schema.ts";
import { activityUrl, roomUrl } from "./views.ts";

/** How long it is remembered that somebody has left a room. */
const rememberedInMs = 90 * 24 * 3_600_000;

/** Remembers, inside the transaction that ends a membership, what tells of it: whoever has left reads nothing else of the room. */
export async function rememberLeft(tx: Tx<MessagingTables>, personId: string, activity: WireActivity): Promise<void> {
  const row = { person_id: personId, room_id: activity.target?.id ?? "", left_at: activity.published, activity: JSON.stringify(activity) };
  const oldest = new Date(Date.parse(activity.published) - rememberedInMs).toISOString();
  await tx.deleteFrom("left_rooms").where("person_id", "=", personId).where("left_at", "<", oldest).execute();
  await tx
    .insertInto("left_rooms")
    .values(row)
    .onConflict((conflict) => conflict.columns(["person_id", "room_id"]).doUpdateSet({ left_at: row.left_at, activity: row.activity }))
    .execute();
}

/** Whoever comes back has not left. */
export async function forgetLeft(tx: Tx<MessagingTables>, personId: string, roomId: string): Promise<void> {
  await tx.deleteFrom("left_rooms").where("person_id", "=", personId).where("room_id", "=", roomId).execute();
}

/** Conversations in which the caller is no more, the latest first; each with the activity that ended it, if activities are asked for. */
export async function listLeft(
  ctx: MessagingContext,
  { limit, since, activitiesLimit }: { limit: number; since: string | undefined; activitiesLimit: number },
): Promise<WireConversation[]> {
  let query = ctx.db.selectFrom("left_rooms").selectAll().where("person_id", "=", ctx.actor.personId);
  if (since) query = query.where("left_at", ">=", since);
  const rows = await query.orderBy("left_at", "desc").limit(limit).execute();
  return rows.map(({ activity }) => leftView(ctx, JSON.parse(activity) as WireActivity, activitiesLimit > 0));
}

/** Without its title: the keys of the room are for those who are in it. */
function leftView(ctx: MessagingContext, activity: WireActivity, withActivity: boolean): WireConversation {
  const { encryptionKeyUrl: _, ...target } = { ...(activity.target as WireConversation) };
  const conversation = { ...target, url: roomUrl(ctx, target.id) };
  const ended = { ...activity, url: activityUrl(ctx, activity.id), target: conversation };
  return {
    ...conversation,
    published: activity.published,
    lastReadableActivityDate: activity.published,
    participants: { items: [] },
    activities: { items: withActivity ? [ended] : [] },
  };
}
