import type { CreateMembershipInput, ListMembershipsInput, Membership, UpdateMembershipInput } from "@parley/contract/memberships";
import type { WireActivity } from "@parley/protocol/activity";
import type { Tx } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";
import { optionalId, requireId, requirePair } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { membershipOf, type OwnRoom, requireGroup, requireMember, requireModerator, requirePerson } from "./access.ts";
import { actorOf, record } from "./activities.ts";
import { forgetLeft, rememberLeft } from "./leftRooms.ts";
import type { Member, MessagingContext } from "./ports.ts";
import { findPublicRoom } from "./publicRooms.ts";
import { announceLock } from "./rooms.ts";
import type { MembershipRow, MessagingTables, RoomRow } from "./schema.ts";
import { toMembership, wirePerson, wireTarget } from "./views.ts";

/** Adds somebody to a group room. Whoever is unknown is invited by their address. */
export async function addMember(ctx: MessagingContext, input: CreateMembershipInput): Promise<Membership> {
  const roomId = requireId("ROOM", input.roomId, "roomId");
  const joined = isMe(ctx, input) ? await joinPublicRoom(ctx, roomId) : undefined;
  if (joined) return joined;
  const own = await requireMember(ctx, roomId);
  requireGroup(own.room, "Nobody can be added");
  requireModerator(own);
  const person = await requirePerson(ctx, optionalId("PEOPLE", input.personId, "personId"), input.personEmail);
  const isModerator = input.isModerator ?? false;
  await commitAdd(ctx, own, person, { isModerator });
  return toMembership(await requireMembershipRow(ctx, own.room.id, person.id), own.room, person);
}

/**
 * Lets the caller into a public room of the own organization.
 *
 * @returns `undefined` when there is no such room, or the caller is in it already.
 */
async function joinPublicRoom(ctx: MessagingContext, roomId: string): Promise<Membership | undefined> {
  const room = await findPublicRoom(ctx, roomId);
  if (!room || (await membershipOf(ctx, roomId, ctx.actor.personId))) return undefined;
  const me = actorOf(ctx);
  await ctx.commit(async (tx) => [(await insertMember(ctx, tx, room, me)).fact]);
  return toMembership((await membershipOf(ctx, roomId, me.id)) as MembershipRow, room, me);
}

function isMe({ actor }: MessagingContext, { personId, personEmail }: CreateMembershipInput): boolean {
  return personId === undefined ? personEmail?.toLowerCase() === actor.email : requireId("PEOPLE", personId, "personId") === actor.personId;
}

/** Stores a new membership and tells the room. @throws Problem 409 when the person is in the room already */
export async function commitAdd(
  ctx: MessagingContext,
  { room }: OwnRoom,
  person: Member,
  { isModerator = false, clientTempId }: { isModerator?: boolean; clientTempId?: string | undefined } = {},
): Promise<{ activity: WireActivity }> {
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const recorded = await insertMember(ctx, tx, room, person, { isModerator, clientTempId });
    activity = recorded.activity;
    const becameModerated = isModerator && !room.is_locked;
    return [recorded.fact, ...(becameModerated ? await lockRoom(ctx, tx, room) : [])];
  });
  return { activity: activity as WireActivity };
}

/** Adds a member inside a transaction. */
export async function insertMember(
  ctx: MessagingContext,
  tx: Tx<MessagingTables>,
  room: RoomRow,
  person: Member,
  { isModerator = false, clientTempId }: { isModerator?: boolean; clientTempId?: string | undefined } = {},
): Promise<{ fact: Fact; activity: WireActivity }> {
  const there = await tx
    .selectFrom("memberships")
    .select("person_id")
    .where("room_id", "=", room.id)
    .where("person_id", "=", person.id)
    .executeTakeFirst();
  if (there) throw new Problem(409, "This person is in the room already.");
  const row = {
    room_id: room.id,
    person_id: person.id,
    person_type: person.type,
    is_moderator: isModerator ? 1 : 0,
    created_at: ctx.now(),
  };
  await tx.insertInto("memberships").values(row).execute();
  await forgetLeft(tx, person.id, room.id);
  const object = { ...wirePerson(person), roomProperties: { isModerator } };
  return record(ctx, tx, room, actorOf(ctx), { verb: "add", object, clientTempId });
}

/** One membership of a room the caller is in. */
export async function getMembership(ctx: MessagingContext, { membershipId }: { membershipId: string }): Promise<Membership> {
  const { own, row, person } = await requireMembership(ctx, membershipId);
  return toMembership(row, own.room, person);
}

/** Who is in a room, or the rooms the caller is in. */
export async function listMemberships(ctx: MessagingContext, input: ListMembershipsInput & { cursor?: string }): Promise<Page<Membership>> {
  const roomId = optionalId("ROOM", input.roomId, "roomId");
  const person = await askedPerson(ctx, input);
  if (roomId) await requireMember(ctx, roomId);
  else if (person !== undefined && person !== ctx.actor.personId)
    throw new Problem(400, "Give the roomId too: only one's own memberships are listed over all rooms.");
  if (person === null) return new Page([]);
  const size = pageSize(input.max, 100);
  let query = ctx.db
    .selectFrom("memberships")
    .innerJoin("rooms", "rooms.id", "memberships.room_id")
    .selectAll("memberships")
    .select("rooms.type");
  query = roomId ? query.where("memberships.room_id", "=", roomId) : query.where("memberships.person_id", "=", ctx.actor.personId);
  if (person) query = query.where("memberships.person_id", "=", person);
  if (input.cursor !== undefined) {
    const [at, key] = decodeCursor(input.cursor, 2) as [string, string];
    const column = roomId ? "memberships.person_id" : "memberships.room_id";
    query = query.where((e) =>
      e.or([e("memberships.created_at", ">", at), e.and([e("memberships.created_at", "=", at), e(column, ">", key)])]),
    );
  }
  const rows = await query
    .orderBy("memberships.created_at")
    .orderBy(roomId ? "memberships.person_id" : "memberships.room_id")
    .limit(size + 1)
    .execute();
  const page = cutPage(rows, size, (last) => ({ cursor: encodeCursor(last.created_at, roomId ? last.person_id : last.room_id) }));
  const people = await ctx.people.find(page.items.map(({ person_id }) => person_id));
  const items = page.items.flatMap((row) => {
    const member = people.get(row.person_id);
    return member ? [toMembership(row, row, member)] : [];
  });
  return new Page(items, page.next);
}

/** Makes somebody a moderator or no longer one, or hides one's own direct room. */
export async function updateMembership(
  ctx: MessagingContext,
  { membershipId, isModerator, isRoomHidden }: UpdateMembershipInput,
): Promise<Membership> {
  const { own, row, person } = await requireMembership(ctx, membershipId);
  if (isModerator !== undefined && isModerator !== (row.is_moderator === 1)) await commitModerator(ctx, own, person, isModerator);
  if (isRoomHidden !== undefined && isRoomHidden !== (row.is_hidden === 1)) await commitHidden(ctx, own, row, isRoomHidden);
  return toMembership(await requireMembershipRow(ctx, own.room.id, person.id), own.room, person);
}

/** Stores who moderates. The first moderator makes the room a moderated one. */
export async function commitModerator(
  ctx: MessagingContext,
  own: OwnRoom,
  person: Member,
  isModerator: boolean,
): Promise<{ activity: WireActivity }> {
  requireGroup(own.room, "There are no moderators");
  requireModerator(own);
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    await tx
      .updateTable("memberships")
      .set({ is_moderator: isModerator ? 1 : 0 })
      .where("room_id", "=", own.room.id)
      .where("person_id", "=", person.id)
      .execute();
    const lock = isModerator && !own.room.is_locked ? await lockRoom(ctx, tx, own.room) : [];
    const room = lock.length ? { ...own.room, is_locked: 1 } : own.room;
    const object = { ...wirePerson(person), roomProperties: { isModerator } };
    const recorded = await record(ctx, tx, room, actorOf(ctx), { verb: isModerator ? "assignModerator" : "unassignModerator", object });
    activity = recorded.activity;
    return [recorded.fact, ...lock, ...(await unlockWithoutModerator(ctx, tx, room))];
  });
  return { activity: activity as WireActivity };
}

/** Stores whether one sees a direct room; nobody else is told. */
export async function commitHidden(
  ctx: MessagingContext,
  { room }: OwnRoom,
  row: MembershipRow,
  isHidden: boolean,
): Promise<{ activity: WireActivity }> {
  if (row.person_id !== ctx.actor.personId) throw new Problem(403, "A room can be hidden only for oneself.");
  if (room.type !== "direct") throw new Problem(400, "Only a direct room can be hidden.");
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    await tx
      .updateTable("memberships")
      .set({ is_hidden: isHidden ? 1 : 0 })
      .where("room_id", "=", room.id)
      .where("person_id", "=", row.person_id)
      .execute();
    const object = { ...wireTarget(ctx, room), activities: { items: [] } };
    const recorded = await record(ctx, tx, room, actorOf(ctx), { verb: isHidden ? "hide" : "unhide", object, tellOnly: [row.person_id] });
    activity = recorded.activity;
    return [recorded.fact];
  });
  return { activity: activity as WireActivity };
}

/** Takes somebody out of a group room: oneself always, others where one may. */
export async function removeMembership(ctx: MessagingContext, { membershipId }: { membershipId: string }): Promise<void> {
  const { own, person } = await requireMembership(ctx, membershipId);
  await commitLeave(ctx, own, person);
}

/** Removes a membership and tells the room and whoever is gone. */
export async function commitLeave(
  ctx: MessagingContext,
  own: OwnRoom,
  person: Member,
  clientTempId?: string,
): Promise<{ activity: WireActivity }> {
  requireGroup(own.room, "Nobody can leave");
  if (person.id !== ctx.actor.personId) requireModerator(own);
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const recorded = await deleteMember(ctx, tx, own.room, person, clientTempId);
    activity = recorded.activity;
    return [recorded.fact, ...(await unlockWithoutModerator(ctx, tx, own.room))];
  });
  return { activity: activity as WireActivity };
}

/** Removes a member inside a transaction. */
export async function deleteMember(
  ctx: MessagingContext,
  tx: Tx<MessagingTables>,
  room: RoomRow,
  person: Member,
  clientTempId?: string,
): Promise<{ fact: Fact; activity: WireActivity }> {
  const { numDeletedRows } = await tx
    .deleteFrom("memberships")
    .where("room_id", "=", room.id)
    .where("person_id", "=", person.id)
    .executeTakeFirstOrThrow();
  if (!numDeletedRows) throw new Problem(404, "This person is not in the room.");
  const told = { verb: "leave", object: wirePerson(person), alsoTell: [person.id], clientTempId } as const;
  const recorded = await record(ctx, tx, room, actorOf(ctx), told);
  await rememberLeft(tx, person.id, recorded.activity);
  return recorded;
}

/** Remembers how far somebody has read and tells the room. Who has read further stays there, and the room is told nothing. */
export async function commitSeen(
  ctx: MessagingContext,
  { room }: OwnRoom,
  messageId: string,
  clientTempId?: string,
): Promise<{ activity: WireActivity }> {
  let activity: WireActivity | undefined;
  await ctx.commit(async (tx) => {
    const isNews = await isUnread(tx, room.id, ctx.actor.personId, messageId);
    const recorded = await record(ctx, tx, room, actorOf(ctx), {
      verb: "acknowledge",
      object: { objectType: "activity", id: messageId },
      clientTempId,
      ...(isNews ? {} : { tellOnly: [ctx.actor.personId] }),
    });
    activity = recorded.activity;
    if (!isNews) return [recorded.fact];
    await tx
      .updateTable("memberships")
      .set({ last_seen_id: messageId, last_seen_at: recorded.activity.published })
      .where("room_id", "=", room.id)
      .where("person_id", "=", ctx.actor.personId)
      .execute();
    return [recorded.fact];
  });
  return { activity: activity as WireActivity };
}

async function isUnread(tx: Tx<MessagingTables>, roomId: string, personId: string, messageId: string): Promise<boolean> {
  const seen = await tx
    .selectFrom("memberships")
    .innerJoin("activities as seen", "seen.id", "memberships.last_seen_id")
    .innerJoin("activities as message", (join) => join.on("message.id", "=", messageId))
    .where("memberships.room_id", "=", roomId)
    .where("memberships.person_id", "=", personId)
    .select(["seen.seq as seen", "message.seq as asked"])
    .executeTakeFirst();
  return !seen || seen.asked > seen.seen;
}

/** With its last moderator, a room ceases to be moderated: else nobody could ever change it again. */
export async function unlockWithoutModerator(ctx: MessagingContext, tx: Tx<MessagingTables>, room: RoomRow): Promise<Fact[]> {
  if (!room.is_locked) return [];
  const left = await tx
    .selectFrom("memberships")
    .select("person_id")
    .where("room_id", "=", room.id)
    .where("is_moderator", "=", 1)
    .executeTakeFirst();
  if (left) return [];
  const unlocked = { is_locked: 0, is_announcement_only: 0 };
  await tx.updateTable("rooms").set(unlocked).where("id", "=", room.id).execute();
  return [await announceLock(ctx, tx, { ...room, ...unlocked })];
}

async function lockRoom(ctx: MessagingContext, tx: Tx<MessagingTables>, room: RoomRow): Promise<Fact[]> {
  await tx.updateTable("rooms").set({ is_locked: 1 }).where("id", "=", room.id).execute();
  return [await announceLock(ctx, tx, { ...room, is_locked: 1 })];
}

async function requireMembership(
  ctx: MessagingContext,
  membershipId: string,
): Promise<{ own: OwnRoom; row: MembershipRow; person: Member }> {
  const [personId, roomId] = requirePair("MEMBERSHIP", membershipId, "membershipId");
  const missing = new Problem(404, "Could not find a membership with the provided ID.");
  const own = await requireMember(ctx, roomId).catch((error: unknown) => {
    throw error instanceof Problem ? missing : error;
  });
  const row = await membershipOf(ctx, roomId, personId);
  const person = (await ctx.people.find([personId])).get(personId);
  if (!row || !person) throw missing;
  return { own, row, person };
}

async function requireMembershipRow(ctx: MessagingContext, roomId: string, personId: string): Promise<MembershipRow> {
  const row = await membershipOf(ctx, roomId, personId);
  if (!row) throw new Problem(404, "Could not find a membership with the provided ID.");
  return row;
}

/** Whom a list is about: `undefined` for nobody in particular, `null` for an address that nobody has. */
async function askedPerson(ctx: MessagingContext, { personId, personEmail }: ListMembershipsInput): Promise<string | undefined | null> {
  if (personId !== undefined) return personId === "me" ? ctx.actor.personId : requireId("PEOPLE", personId, "personId");
  if (personEmail === undefined) return undefined;
  return (await ctx.people.findByEmail(personEmail))?.id ?? null;
}
