import type { Db, Tx } from "../platform/db/database.ts";
import { prepareQuery } from "../platform/db/prepared.ts";
import { Problem } from "../platform/problem.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { MembershipRow, MessagingTables, RoomRow } from "./schema.ts";

/** A room and what the caller is in it. */
export interface OwnRoom {
  room: RoomRow;
  membership: MembershipRow;
}

const noRoom = "Could not find a room with provided ID.";

/** A room's row with what the reader is in it, under names that do not clash. */
interface OwnRoomRow extends RoomRow {
  person_type: string;
  is_moderator: number;
  is_hidden: number;
  joined_at: string;
  last_seen_id: string | null;
  last_seen_at: string | null;
}

const selectOwnRoom = prepareQuery<MessagingTables, { roomId: string; personId: string }, OwnRoomRow>((db, param) =>
  db
    .selectFrom("memberships as m")
    .innerJoin("rooms", "rooms.id", "m.room_id")
    .where("m.room_id", "=", param("roomId"))
    .where("m.person_id", "=", param("personId"))
    .selectAll("rooms")
    .select(["m.person_type", "m.is_moderator", "m.is_hidden", "m.created_at as joined_at", "m.last_seen_id", "m.last_seen_at"]),
);

const selectMembership = prepareQuery<MessagingTables, { roomId: string; personId: string }, MembershipRow>((db, param) =>
  db.selectFrom("memberships").selectAll().where("room_id", "=", param("roomId")).where("person_id", "=", param("personId")),
);

const selectMembers = prepareQuery<MessagingTables, { roomId: string }, Pick<MembershipRow, "person_id" | "person_type">>((db, param) =>
  db.selectFrom("memberships").select(["person_id", "person_type"]).where("room_id", "=", param("roomId")),
);

/** The room, if the caller is in it. To anyone but its members, a room does not exist. */
export async function requireMember(ctx: MessagingContext, roomId: string): Promise<OwnRoom> {
  const { personId } = ctx.actor;
  const row = (await selectOwnRoom(ctx.db, { roomId, personId }))[0];
  if (!row) throw new Problem(404, noRoom);
  const { person_type, is_moderator, is_hidden, joined_at, last_seen_id, last_seen_at } = row;
  const membership = {
    room_id: roomId,
    person_id: personId,
    person_type,
    is_moderator,
    is_hidden,
    created_at: joined_at,
    last_seen_id,
    last_seen_at,
  };
  return { room: row, membership };
}

/** One person's membership in one room. */
export async function membershipOf(ctx: MessagingContext, roomId: string, personId: string): Promise<MembershipRow | undefined> {
  return (await selectMembership(ctx.db, { roomId, personId }))[0];
}

/** Whether somebody is in a room. */
export async function isMember(db: Db<MessagingTables>, personId: string, roomId: string): Promise<boolean> {
  return (await selectMembership(db, { roomId, personId })).length > 0;
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
  return selectMembers(tx, { roomId });
}

/** Whoever the caller names by id or by e-mail. @throws Problem 400 without a name, 404 when the id is nobody's. */
export async function requirePerson(ctx: MessagingContext, personId: string | undefined, email: string | undefined): Promise<Member> {
  if (personId !== undefined) {
    const person = (await ctx.people.find([personId])).get(personId);
    if (!person || person.isDeleted) throw new Problem(404, "Could not find a person with the provided ID.");
    return person;
  }
  if (email === undefined) throw new Problem(400, "Name the person: personId or personEmail is needed.");
  if (!/^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(email)) throw new Problem(400, "personEmail is not an e-mail address.");
  return ctx.people.invite(email);
}
