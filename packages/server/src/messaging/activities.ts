import type { Verb, WireActivity, WireComment, WireContent, WireObject, WireParent } from "@parley/protocol/activity";
import type { Tx } from "../platform/db/database.ts";
import { prepareQuery } from "../platform/db/prepared.ts";
import { membersOf } from "./access.ts";
import type { ActivityCreated } from "./facts.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { ActivityRow, MembershipRow, MessagingTables, RoomRow } from "./schema.ts";
import { activityUrl, wirePerson, wireTarget } from "./views.ts";

/** Something to record in a room. */
export interface NewActivity {
  verb: Verb;
  object: WireObject;
  keyUrl?: string;
  parent?: WireParent;
  clientTempId?: string | undefined;
  id?: string;
  /** Everybody in the room learns of it, and these too. */
  alsoTell?: readonly string[];
  /** Only these learn of it. */
  tellOnly?: readonly string[];
  /** The message that it is about: whoever may not read that learns nothing of this. */
  about?: { authorId: string; comment: Pick<WireComment, "mentions"> };
}

/** What was recorded: the fact to commit, and the activity as clients see it. */
export interface Recorded {
  fact: ActivityCreated;
  activity: WireActivity;
}

type NewRow = Omit<ActivityRow, "seq" | "updated_at" | "deleted_at">;

const insertActivity = prepareQuery<MessagingTables, NewRow>((db, param) =>
  db.insertInto("activities").values({
    id: param("id"),
    room_id: param("room_id"),
    verb: param("verb"),
    actor_id: param("actor_id"),
    published_at: param("published_at"),
    parent_id: param("parent_id"),
    parent_type: param("parent_type"),
    key_url: param("key_url"),
    object: param("object"),
  }),
);

const updateLastActivity = prepareQuery<MessagingTables, { roomId: string; at: string }>((db, param) =>
  db
    .updateTable("rooms")
    .set({ last_activity_at: param("at") })
    .where("id", "=", param("roomId")),
);

/** Stores an activity inside a transaction and makes the fact that tells the room of it. */
export async function record(
  ctx: MessagingContext,
  tx: Tx<MessagingTables>,
  room: RoomRow,
  actor: Member,
  input: NewActivity,
): Promise<Recorded> {
  const { verb, object, keyUrl, parent, clientTempId } = input;
  const id = input.id ?? ctx.newId();
  const publishedAt = ctx.now();
  const activity: WireActivity = {
    id,
    objectType: "activity",
    verb,
    url: activityUrl(ctx, id),
    published: publishedAt,
    actor: wirePerson(actor),
    object,
    target: wireTarget(ctx, room),
    ...(keyUrl && { encryptionKeyUrl: keyUrl }),
    ...(clientTempId && { clientTempId }),
    ...(parent && { parent }),
  };
  await insertActivity(tx, {
    id,
    room_id: room.id,
    verb,
    actor_id: actor.id,
    published_at: publishedAt,
    parent_id: parent?.id ?? null,
    parent_type: (parent?.type as ActivityRow["parent_type"] | undefined) ?? null,
    key_url: keyUrl ?? null,
    object: JSON.stringify(object),
  });
  const told = input.tellOnly ?? (await audienceOf(tx, room, actor.id, input));
  return { fact: { type: "activity.created", key: room.id, audience: told, data: { activity } }, activity };
}

async function audienceOf(
  tx: Tx<MessagingTables>,
  room: RoomRow,
  actorId: string,
  { verb, object, about, alsoTell = [] }: NewActivity,
): Promise<string[]> {
  const members = await membersOf(tx, room.id);
  const isSaid = verb === "post" || verb === "share";
  const said = about ?? (isSaid ? { authorId: actorId, comment: object as WireComment } : undefined);
  const told = said ? members.filter((member) => mayRead(room, member, said.authorId, said.comment)) : members;
  return [...new Set([...told.map(({ person_id }) => person_id), ...alsoTell])];
}

/**
 * In a group, bots read what mentions them and what they wrote.
 *
 * @source documented https://developer.webex.com/docs/bots; inferred for service apps, whose accounts are bots here: nothing says that they read more
 */
export function mayRead(
  room: Pick<RoomRow, "type">,
  reader: Pick<MembershipRow, "person_id" | "person_type">,
  authorId: string,
  { mentions }: Pick<WireComment, "mentions">,
): boolean {
  if (reader.person_type !== "bot" || room.type === "direct" || reader.person_id === authorId) return true;
  return mentions?.items.some(({ id }) => id === reader.person_id) ?? false;
}

/** When rooms were last moved within a transaction: posts that are committed together often share their millisecond. */
const touched = new WeakMap<Tx<MessagingTables>, Map<string, string>>();

/** Moves a room to the top of everybody's list. */
export async function touch(tx: Tx<MessagingTables>, roomId: string, at: string): Promise<void> {
  const times = touched.get(tx) ?? new Map<string, string>();
  if (times.get(roomId) === at) return;
  touched.set(tx, times.set(roomId, at));
  await updateLastActivity(tx, { roomId, at });
}

/** The caller, as activities show them. */
export function actorOf({ actor }: MessagingContext): Member {
  return { id: actor.personId, orgId: actor.orgId, email: actor.email, displayName: actor.displayName, type: actor.type };
}

/** What a message says: words, or words with files. */
export type WireWords = WireComment | WireContent;

/** The stored comment of a message. */
export function commentOf(row: Pick<ActivityRow, "object">): WireWords {
  return JSON.parse(row.object) as WireWords;
}
