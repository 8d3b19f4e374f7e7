import type { WireConversation, WirePerson } from "@parley/protocol/activity";
import { isUuid } from "@parley/protocol/ids";
import type { ExpressionBuilder } from "kysely";
import { Problem } from "../platform/problem.ts";
import { requireMember } from "./access.ts";
import { actorOf } from "./activities.ts";
import { findDirectRoom, makeDirectRoom } from "./directRooms.ts";
import { latestActivities } from "./history.ts";
import { commitPost } from "./messages.ts";
import { insertRoom } from "./newRoom.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { MembershipRow, MessagingTables, RoomRow } from "./schema.ts";
import { sealedComment, sealedTitle } from "./submit.ts";
import { tagsOf, titleOf, wirePerson, wireTarget } from "./views.ts";

/** What a client wants to see of a conversation. */
export interface ConversationView {
  includeParticipants: boolean;
  /** Of the latest activities, so many. */
  activitiesLimit?: number;
}

/** A request to make a conversation, as official clients send it. */
export interface ConversationRequest {
  displayName?: string;
  encryptionKeyUrl?: string;
  defaultActivityEncryptionKeyUrl?: string;
  tags?: string[];
  kmsMessage?: string;
  activities?: { items?: NestedActivity[] };
}

interface NestedActivity {
  verb?: string;
  object?: { id?: string; objectType?: string; [field: string]: unknown };
  encryptionKeyUrl?: string;
}

/** The caller's conversations, the most recently active first. */
export async function listConversations(
  ctx: MessagingContext,
  { limit, since }: { limit: number; since: string | undefined },
): Promise<WireConversation[]> {
  let query = ctx.db
    .selectFrom("rooms")
    .innerJoin("memberships", "memberships.room_id", "rooms.id")
    .where("memberships.person_id", "=", ctx.actor.personId)
    .selectAll("rooms")
    .select(["memberships.is_hidden", "memberships.last_seen_at"]);
  if (since) query = query.where((e) => e(lastPublished(e), ">=", since));
  const rows = await query.orderBy("rooms.last_activity_at", "desc").limit(limit).execute();
  return Promise.all(rows.map((row) => conversationView(ctx, row, row)));
}

/** When the last thing happened in a room, whatever it was. */
function lastPublished(e: ExpressionBuilder<MessagingTables, "rooms">) {
  return e
    .selectFrom("activities")
    .select("activities.published_at")
    .whereRef("activities.room_id", "=", "rooms.id")
    .orderBy("activities.seq", "desc")
    .limit(1);
}

/** One conversation, if the caller is in it. */
export async function getConversation(ctx: MessagingContext, id: string, view: ConversationView): Promise<WireConversation> {
  const { room, membership } = await requireMember(ctx, id);
  return conversationView(ctx, room, membership, view);
}

/** The direct conversation with somebody. @throws Problem 404 when there is none, which tells clients to make it */
export async function getDirectConversation(ctx: MessagingContext, personId: string, view: ConversationView): Promise<WireConversation> {
  const room = await findDirectRoom(ctx, personId);
  if (!room) throw new Problem(404, "There is no direct conversation with this person.");
  return getConversation(ctx, room.id, view);
}

/** Makes a conversation whose key and resource the client has made, and posts its first message if it brings one. */
export async function createConversation(
  ctx: MessagingContext,
  request: ConversationRequest,
): Promise<WireConversation & { kmsMessage?: string }> {
  const nested = request.activities?.items ?? [];
  const others = (await participantsOf(ctx, nested)).filter(({ id }) => id !== ctx.actor.personId);
  const [counterpart, ...more] = others;
  const isDirect = request.tags?.includes("ONE_ON_ONE") ?? false;
  if (isDirect && (!counterpart || more.length)) throw new Problem(400, "A direct conversation is with exactly one other person.");
  const known = isDirect && counterpart ? await findDirectRoom(ctx, counterpart.id) : undefined;
  if (known) return getConversation(ctx, known.id, { includeParticipants: true });
  const { wrappedReply, ...key } = await keysOf(ctx, request);
  const post = nested.find(({ verb }) => verb === "post");
  const sealed = post && (await sealedComment(ctx, { room: { resource_url: key.resourceUrl } }, { encryptionKeyUrl: key.keyUrl, ...post }));
  const roomId = isDirect && counterpart ? await makeDirect(ctx, counterpart, key) : await makeGroup(ctx, request, key, others);
  if (sealed) await commitPost(ctx, await requireMember(ctx, roomId), sealed);
  return { ...(await getConversation(ctx, roomId, { includeParticipants: true })), ...(wrappedReply && { kmsMessage: wrappedReply }) };
}

/** @throws Problem 409 when both persons asked at the same moment: what is encrypted under the slower key has no room */
async function makeDirect(ctx: MessagingContext, counterpart: Member, key: { keyUrl: string; resourceUrl: string }): Promise<string> {
  const room = await makeDirectRoom(ctx, counterpart, key);
  if (room.resource_url !== key.resourceUrl) throw new Problem(409, "The conversation was made a moment ago; read it and post there.");
  return room.id;
}

async function makeGroup(
  ctx: MessagingContext,
  { displayName }: ConversationRequest,
  key: { keyUrl: string; resourceUrl: string },
  others: readonly Member[],
): Promise<string> {
  const title = displayName === undefined ? null : await sealedTitle(ctx, key.keyUrl, displayName);
  const id = ctx.newId();
  await ctx.commit((tx) => insertRoom(ctx, tx, { id, title, others, ...key }));
  return id;
}

/** Key and resource that the request brings; without them, the server makes its own. */
async function keysOf(
  ctx: MessagingContext,
  request: ConversationRequest,
): Promise<{ keyUrl: string; resourceUrl: string; wrappedReply?: string }> {
  const keyUrl = request.defaultActivityEncryptionKeyUrl ?? request.encryptionKeyUrl;
  if (!request.kmsMessage || !keyUrl) {
    if (request.displayName || keyUrl) throw new Problem(400, "An encrypted conversation needs a kmsMessage that makes its resource.");
    return ctx.kms.createRoomKey(ctx.actor.personId);
  }
  const { wrappedReply, reply } = await ctx.kms.exchange(ctx.actor, request.kmsMessage);
  const resourceUrl = reply.resource?.uri;
  if (!resourceUrl) throw new Problem(400, `The key service refused: ${reply.reason ?? `status ${reply.status}`}`);
  if ((await ctx.kms.resourceOf(keyUrl)) !== resourceUrl)
    throw new Problem(400, "The key of the conversation is not bound to its resource.");
  return { keyUrl, resourceUrl, wrappedReply };
}

async function participantsOf(ctx: MessagingContext, nested: readonly NestedActivity[]): Promise<Member[]> {
  const ids = nested.filter(({ verb }) => verb === "add").flatMap(({ object }) => object?.id ?? []);
  const byId = await ctx.people.find(ids.filter(isUuid));
  return Promise.all(
    ids.map(async (id) => {
      const person = id.includes("@") ? await ctx.people.invite(id) : byId.get(id);
      if (!person || person.isDeleted) throw new Problem(400, `There is no person ${id}.`);
      return person;
    }),
  );
}

/** A conversation as one member sees it. Clients look into the empty list of activities without asking. @source observed */
async function conversationView(
  ctx: MessagingContext,
  room: RoomRow,
  membership: Pick<MembershipRow, "is_hidden" | "last_seen_at">,
  { includeParticipants, activitiesLimit = 0 }: ConversationView = { includeParticipants: false },
): Promise<WireConversation> {
  const title =
    room.type === "direct"
      ? { displayName: await titleOf(ctx, room) }
      : room.title && room.title_key_url
        ? { displayName: room.title, encryptionKeyUrl: room.title_key_url }
        : {};
  const { encryptionKeyUrl: _, ...target } = wireTarget(ctx, room);
  return {
    ...target,
    ...title,
    tags: tagsOf(room, membership as MembershipRow),
    published: room.created_at,
    creatorUUID: room.creator_id,
    lastReadableActivityDate: room.last_activity_at,
    lastRelevantActivityDate: room.last_activity_at,
    ...(membership.last_seen_at && { lastSeenActivityDate: membership.last_seen_at }),
    ...(includeParticipants && { participants: { items: await participantViews(ctx, room.id) } }),
    activities: {
      items: activitiesLimit ? await latestActivities(ctx, { room, membership: membership as MembershipRow }, activitiesLimit) : [],
    },
  };
}

async function participantViews(ctx: MessagingContext, roomId: string): Promise<WirePerson[]> {
  const rows = await ctx.db
    .selectFrom("memberships")
    .selectAll()
    .where("room_id", "=", roomId)
    .orderBy("created_at")
    .orderBy("person_id")
    .execute();
  const people = await ctx.people.find(rows.map(({ person_id }) => person_id));
  return rows.flatMap((row) => {
    const person = people.get(row.person_id);
    if (!person) return [];
    const seen =
      row.last_seen_id && row.last_seen_at ? { lastSeenActivityUUID: row.last_seen_id, lastSeenActivityDate: row.last_seen_at } : {};
    return [{ ...wirePerson(person), roomProperties: { isModerator: row.is_moderator === 1, ...seen } }];
  });
}

/** Who stands behind addresses; keyed exactly as they were asked for. */
export async function lookUpUsers(
  ctx: MessagingContext,
  asked: readonly { email?: unknown }[],
  { shouldCreate }: { shouldCreate: boolean },
): Promise<Record<string, { id?: string; userExists: boolean }>> {
  if (asked.length > 100) throw new Problem(400, "At most 100 addresses at once.");
  const entries = asked.map(async ({ email }) => {
    if (typeof email !== "string" || !email.includes("@")) throw new Problem(400, "Each entry needs an email.");
    const person = shouldCreate ? await ctx.people.invite(email) : await ctx.people.findByEmail(email);
    return [email, person ? { id: person.id, userExists: true } : { userExists: false }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The caller as the conversation service knows them. */
export function ownUser(ctx: MessagingContext): WirePerson {
  return wirePerson(actorOf(ctx));
}

/** Tells the others in a conversation that the caller is writing, or has stopped. */
export async function signalTyping(ctx: MessagingContext, conversationId: string, eventType: unknown): Promise<void> {
  if (eventType !== "status.start_typing" && eventType !== "status.stop_typing")
    throw new Problem(400, "eventType must be status.start_typing or status.stop_typing.");
  const { room } = await requireMember(ctx, conversationId);
  const rows = await ctx.db.selectFrom("memberships").select("person_id").where("room_id", "=", room.id).execute();
  const others = rows.map(({ person_id }) => person_id).filter((id) => id !== ctx.actor.personId);
  ctx.broadcast(others, { eventType, conversationId: room.id, actor: { id: ctx.actor.personId } });
}

/** Persons in the room that owns a KMS resource; `undefined` when no room does. */
export async function readersOf(db: MessagingContext["db"], resourceUrl: string): Promise<string[] | undefined> {
  const room = await db.selectFrom("rooms").select("id").where("resource_url", "=", resourceUrl).executeTakeFirst();
  if (!room) return undefined;
  const rows = await db.selectFrom("memberships").select("person_id").where("room_id", "=", room.id).execute();
  return rows.map(({ person_id }) => person_id);
}
