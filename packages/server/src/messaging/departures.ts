import type { Actor } from "../platform/context.ts";
import { actorOf } from "./activities.ts";
import { deleteMember, unlockWithoutModerator } from "./memberships.ts";
import type { MessagingContext, MessagingPorts } from "./ports.ts";

/**
 * Takes a deleted person out of their teams and group rooms, as if they had left. Direct rooms stay the other's to read.
 *
 * May be told again: what they have left, they do not leave twice.
 */
export async function leaveEverything(
  contextOf: (actor: Actor) => MessagingContext,
  people: MessagingPorts["people"],
  personId: string,
): Promise<void> {
  const person = (await people.find([personId])).get(personId);
  if (!person) return;
  const { orgId, type, email, displayName } = person;
  const ctx = contextOf({ personId, orgId, type, email, displayName, roles: [], scopes: new Set() });
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("team_memberships").where("person_id", "=", personId).execute();
    return [];
  });
  const rooms = await ctx.db
    .selectFrom("rooms")
    .innerJoin("memberships", "memberships.room_id", "rooms.id")
    .where("memberships.person_id", "=", personId)
    .where("rooms.type", "=", "group")
    .select("rooms.id")
    .execute();
  for (const { id } of rooms) await leaveRoom(ctx, id);
}

async function leaveRoom(ctx: MessagingContext, roomId: string): Promise<void> {
  const me = actorOf(ctx);
  await ctx.commit(async (tx) => {
    const room = await tx
      .selectFrom("rooms")
      .innerJoin("memberships", "memberships.room_id", "rooms.id")
      .where("rooms.id", "=", roomId)
      .where("memberships.person_id", "=", me.id)
      .selectAll("rooms")
      .executeTakeFirst();
    if (!room) return [];
    const { fact } = await deleteMember(ctx, tx, room, me);
    return [fact, ...(await unlockWithoutModerator(ctx, tx, room))];
  });
}
