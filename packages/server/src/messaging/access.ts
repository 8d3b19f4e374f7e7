import type { Tx } from "../platform/db/database.ts";
import { Problem } from "../platform/problem.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { MembershipRow, MessagingTables, RoomRow } from "./schema.ts";

/** A room and what the caller is in it. */
export interface OwnRoom {
  room: RoomRow;
  membership: MembershipRow;
}

const noRoom = "Could not find a room with provided ID.";

/** The room, if the caller is in it. To anyone but its members, a room does not exist. */
export async function requireMember(ctx: MessagingContext, roomId: string): Promise<OwnRoom> {
  const membership = await membershipOf(ctx, roomId, ctx.actor.personId);
  const room = membership && (await ctx.db.selectFrom("rooms").selectAll().where("id", "=", roomId).executeTakeFirst());
  if (!room || !membership) throw new Problem(404, noRoom);
  return { room, membership };
}

/** One person's membership in one room. */
export function membershipOf(ctx: MessagingContext, roomId: string, personId: string): Promise<MembershipRow | undefined> {
  return ctx.db.selectFrom("memberships").selectAll().where("room_id", "=", roomId).where("person_id", "=", personId).executeTakeFirst();
}

/** In a moderated room, only moderators decide. @throws Problem 403 */
export function requireModerator({ room, membership }: OwnRoom): void {
  if (room.is_locked && !membership.is_moderator) throw new Problem(403, "Only a moderator may do this in a moderated room.");
}

/** What applies to groups only. @throws Problem 400 */
export function requireGroup(room: RoomRow, what: string): void {
  if (room.type === "direct") throw new Problem(400, `${what} in a direct room.`);
}

/** Persons in a room, read inside the transaction that tells them something. */
export async function membersOf(tx: Tx<MessagingTables>, roomId: string): Promise<Pick<MembershipRow, "person_id" | "person_type">[]> {
  return tx.selectFrom("memberships").select(["person_id", "person_type"]).where("room_id", "=", roomId).execute();
}

/** Whoever the caller names by id or by e-mail. @throws Problem 400 without a name, 404 when the id is nobody's. */
export async function requirePerson(ctx: MessagingContext, personId: string | undefined, email: string | undefined): Promise<Member> {
  if (personId !== undefined) {
    const person = (await ctx.people.find([personId])).get(personId);
    if (!person) throw new Problem(404, "Could not find a person with the provided ID.");
    return person;
  }
  if (email === undefined) throw new Problem(400, "Name the person: personId or personEmail is needed.");
  if (!/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(email)) throw new Problem(400, "personEmail is not an e-mail address.");
  return ctx.people.invite(email);
}
