import type { CreateRoomInput, ListRoomsInput, Room, UpdateRoomInput } from "@parley/contract/rooms";
import type { Tx } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { type OwnRoom, requireGroup, requireMember, requireModerator } from "./access.ts";
import { actorOf, record } from "./activities.ts";
import { requireClassification } from "./classifications.ts";
import type { ActivityCreated } from "./facts.ts";
import { releaseFiles } from "./files/store.ts";
import { rememberLeft } from "./leftRooms.ts";
import { insertRoom } from "./newRoom.ts";
import type { Member, MessagingContext } from "./ports.ts";
import { findPublicRoom, requireDescription } from "./publicRooms.ts";
import { setReadOnly } from "./readOnly.ts";
import type { MessagingTables, RoomRow } from "./schema.ts";
import { requireTeamMember } from "./teamAccess.ts";
import { toRoom, wirePerson, wireTarget } from "./views.ts";

const orders = { id: ["id", "asc"], created: ["created_at", "desc"], lastactivity: ["last_activity_at", "desc"] } as const;

/** Makes a group room with the caller in it; in a team, the caller must be in the team. */
export async function createRoom(ctx: MessagingContext, input: CreateRoomInput): Promise<Room> {
  const title = requireTitle(input.title);
  const classificationId = input.classificationId === undefined ? null : await requireClassification(ctx, input.classificationId);
  const isPublic = input.isPublic ?? false;
  requireDescription(isPublic, input.description);
  const teamId = optionalId("TEAM", input.teamId, "teamId");
  if (teamId) await requireTeamMember(ctx, teamId);
  const key = await ctx.kms.createRoomKey(ctx.actor.personId);
  const sealed = await ctx.kms.encrypt(key.keyUrl, title);
  const description = input.description ? await ctx.kms.encrypt(key.keyUrl, input.description) : null;
  const id = ctx.newId();
  const { isLocked = false, isAnnouncementOnly = false } = input;
  requireModerated(isAnnouncementOnly, isLocked);
  await ctx.commit((tx) =>
    insertRoom(ctx, tx, {
      id,
      title: sealed,
      description,
      teamId: teamId ?? null,
      isLocked,
      isAnnouncementOnly,
      isPublic,
      classificationId,
      others: [],
      creatorIsModerator: isLocked,
      ...key,
    }),
  );
  return toRoom(ctx, (await requireMember(ctx, id)).room);
}

/** One room, if the caller is in it or may join it. */
export async function getRoom(ctx: MessagingContext, { roomId }: { roomId: string }): Promise<Room> {
  const id = requireId("ROOM", roomId, "roomId");
  return toRoom(ctx, (await findPublicRoom(ctx, id)) ?? (await requireMember(ctx, id)).room);
}

/** The caller's rooms, the most recently active first unless told otherwise. */
export async function listRooms(ctx: MessagingContext, input: ListRoomsInput & { cursor?: string }): Promise<Page<Room>> {
  const size = pageSize(input.max, 100);
  const [column, direction] = orders[(input.sortBy ?? "lastactivity") as keyof typeof orders];
  const teamId = optionalId("TEAM", input.teamId, "teamId");
  let query = input.orgPublicSpaces ? publicRooms(ctx, input) : ownRooms(ctx);
  if (teamId) query = query.where("rooms.team_id", "=", teamId);
  if (input.type) query = query.where("rooms.type", "=", input.type as RoomRow["type"]);
  if (input.cursor !== undefined) {
    const [value, id] = decodeCursor(input.cursor, 2) as [string, string];
    const past = direction === "asc" ? ">" : "<";
    query = query.where((e) =>
      e.or([e(`rooms.${column}`, past, value), e.and([e(`rooms.${column}`, "=", value), e("rooms.id", ">", id)])]),
    );
  }
  const rows = await query
    .orderBy(`rooms.${column}`, direction)
    .orderBy("rooms.id")
    .limit(size + 1)
    .execute();
  const page = cutPage(rows, size, (last) => ({ cursor: encodeCursor(last[column], last.id) }));
  return new Page(await Promise.all(page.items.map((room) => toRoom(ctx, room))), page.next);
}

function ownRooms(ctx: MessagingContext) {
  return ctx.db
    .selectFrom("rooms")
    .where("rooms.id", "in", (e) => e.selectFrom("memberships").select("room_id").where("person_id", "=", ctx.actor.personId))
    .selectAll("rooms");
}

/** Rooms that everybody of the caller's organization may join, by when they were made public. */
function publicRooms(ctx: MessagingContext, { from, to }: ListRoomsInput) {
  let query = ctx.db.selectFrom("rooms").where("rooms.org_id", "=", ctx.actor.orgId).where("rooms.made_public_at", "is not", null);
  if (from) query = query.where("rooms.made_public_at", ">=", new Date(from).toISOString());
  if (to) query = query.where("rooms.made_public_at", "<=", new Date(to).toISOString());
  return query.selectAll("rooms");
}

/** Changes title, description, moderation or team of a room. */
export async function updateRoom(ctx: MessagingContext, { roomId, ...input }: UpdateRoomInput): Promise<Room> {
  const id = requireId("ROOM", roomId, "roomId");
  if (input.isReadOnly !== undefined) {
    const frozen = await setReadOnly(ctx, id, input.isReadOnly);
    if (frozen) return frozen;
  }
  const own = await requireMember(ctx, id);
  requireGroup(own.room, "The title cannot be changed");
  requireModerator(own);
  const title = await ctx.kms.encrypt(own.room.key_url, requireTitle(input.title));
  const description = input.description ?? (await toRoom(ctx, own.room)).description;
  const teamId = optionalId("TEAM", input.teamId, "teamId");
  if (teamId) await requireTeamMember(ctx, teamId);
  const isLocked = input.isLocked ?? own.room.is_locked === 1;
  const isPublic = input.isPublic ?? own.room.made_public_at !== null;
  requireDescription(isPublic, description);
  requireModerated(input.isAnnouncementOnly ?? false, isLocked);
  const changes = {
    title,
    title_key_url: own.room.key_url,
    description: description ? await ctx.kms.encrypt(own.room.key_url, description) : null,
    is_locked: isLocked ? 1 : 0,
    made_public_at: isPublic ? (own.room.made_public_at ?? ctx.now()) : null,
    is_announcement_only: isLocked && (input.isAnnouncementOnly ?? own.room.is_announcement_only === 1) ? 1 : 0,
    ...(teamId && { team_id: teamId }),
    ...(await classified(ctx, own.room, input.classificationId)),
  };
  const room: RoomRow = { ...own.room, ...changes };
  await ctx.commit(async (tx) => {
    await tx.updateTable("rooms").set(changes).where("id", "=", room.id).execute();
    const facts = [await announceTitle(ctx, tx, room)];
    if (room.is_locked !== own.room.is_locked) facts.push(...(await announceModeration(ctx, tx, own, room)));
    return facts;
  });
  return toRoom(ctx, room);
}

/** Removes a room with all that is in it. Its members are told that they have left. */
export async function removeRoom(ctx: MessagingContext, { roomId }: { roomId: string }): Promise<void> {
  const own = await requireMember(ctx, requireId("ROOM", roomId, "roomId"));
  requireGroup(own.room, "Nobody can delete what was said");
  if (own.room.creator_id !== ctx.actor.personId) requireModerator({ ...own, room: { ...own.room, is_locked: 1 } });
  const generalOf = await ctx.db.selectFrom("teams").select("id").where("general_room_id", "=", own.room.id).executeTakeFirst();
  if (generalOf) throw new Problem(400, "The general room of a team goes with its team.");
  const { members, cards } = await peopleIn(ctx, own);
  await ctx.commit((tx) => dropRoom(ctx, tx, own.room, members, cards));
}

/** Deletes a room's rows; the facts still know who was in it. */
export async function dropRoom(
  ctx: MessagingContext,
  tx: Tx<MessagingTables>,
  room: RoomRow,
  members: readonly string[],
  cards: Map<string, Member>,
): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const id of members) {
    const person = cards.get(id);
    if (!person) continue;
    const recorded = await record(ctx, tx, room, actorOf(ctx), { verb: "leave", object: wirePerson(person), tellOnly: members });
    await rememberLeft(tx, person.id, recorded.activity);
    facts.push(recorded.fact);
  }
  await tx.deleteFrom("activities").where("room_id", "=", room.id).execute();
  await releaseFiles(tx, { roomId: room.id });
  await tx.deleteFrom("memberships").where("room_id", "=", room.id).execute();
  await tx.deleteFrom("room_links").where("room_id", "=", room.id).execute();
  await tx.deleteFrom("rooms").where("id", "=", room.id).execute();
  return facts;
}

/** Everybody in a room, and who they are. */
export async function peopleIn(
  ctx: MessagingContext,
  { room }: Pick<OwnRoom, "room">,
): Promise<{ members: string[]; cards: Map<string, Member> }> {
  const rows = await ctx.db.selectFrom("memberships").select("person_id").where("room_id", "=", room.id).execute();
  const members = rows.map(({ person_id }) => person_id);
  return { members, cards: await ctx.people.find(members) };
}

/** Tells the room of its new title. */
export async function announceTitle(ctx: MessagingContext, tx: Tx<MessagingTables>, room: RoomRow): Promise<ActivityCreated> {
  const object = { ...wireTarget(ctx, room), displayName: room.title ?? "", activities: { items: [] } };
  return (await record(ctx, tx, room, actorOf(ctx), { verb: "update", object, ...(room.title_key_url && { keyUrl: room.title_key_url }) }))
    .fact;
}

/** Tells the room that it is moderated now, or is no longer. */
export async function announceLock(ctx: MessagingContext, tx: Tx<MessagingTables>, room: RoomRow): Promise<ActivityCreated> {
  const verb = room.is_locked ? "lock" : "unlock";
  const object = { ...wireTarget(ctx, room), creatorUUID: room.creator_id, activities: { items: [] } };
  return (await record(ctx, tx, room, actorOf(ctx), { verb, object })).fact;
}

/** @throws Problem 400 */
function requireModerated(isAnnouncementOnly: boolean, isLocked: boolean): void {
  if (isAnnouncementOnly && !isLocked) throw new Problem(400, "An announcement room must be moderated: set isLocked too.");
}

function requireTitle(title: string): string {
  if (!title.trim()) throw new Problem(400, "A room needs a title.");
  if (Buffer.byteLength(title) > 1024) throw new Problem(400, "title is longer than 1024 bytes.");
  return title;
}

/** Tells that a room is moderated now, or is no longer. Whoever makes it so moderates it: somebody must be able to. */
export async function announceModeration(
  ctx: MessagingContext,
  tx: Tx<MessagingTables>,
  { membership }: OwnRoom,
  room: RoomRow,
): Promise<ActivityCreated[]> {
  const lock = await announceLock(ctx, tx, room);
  if (!room.is_locked || membership.is_moderator) return [lock];
  const me = actorOf(ctx);
  await tx.updateTable("memberships").set({ is_moderator: 1 }).where("room_id", "=", room.id).where("person_id", "=", me.id).execute();
  const object = { ...wirePerson(me), roomProperties: { isModerator: true } };
  return [(await record(ctx, tx, room, me, { verb: "assignModerator", object })).fact, lock];
}

/** Sent back as it was read, a classification stays, in use or not. */
async function classified(ctx: MessagingContext, room: RoomRow, id: string | undefined): Promise<{ classification_id?: string }> {
  if (id === undefined || (room.classification_id && id === publicId("CLASSIFICATION", room.classification_id))) return {};
  return { classification_id: await requireClassification(ctx, id) };
}
