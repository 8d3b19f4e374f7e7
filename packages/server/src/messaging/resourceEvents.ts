import { roomTypeOf, type WireActivity, type WireConversation, type WirePerson } from "@parley/protocol/activity";
import type { Db } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";
import { publicId } from "../platform/ids.ts";
import { commentOf } from "./activities.ts";
import { messageView } from "./content.ts";
import type { ActivityCreated } from "./facts.ts";
import { publicFiles } from "./files/items.ts";
import type { MessagingPorts } from "./ports.ts";
import type { ActivityRow, MessagingTables } from "./schema.ts";

/** A change of a thing of the public API. Its content is left out: whoever wants it asks for it with a token. */
export interface ResourceEvent {
  id: string;
  resource: string;
  event: string;
  actorId: string;
  data: Record<string, unknown>;
}

/** What the events are made with. */
export interface EventSources {
  db: Db<MessagingTables>;
  people: Pick<MessagingPorts["people"], "find">;
  /** Under which the server is reached. */
  origin: string;
}

type Change = Omit<ResourceEvent, "id" | "actorId">;
type Reader = (sources: EventSources, activity: WireActivity) => Promise<Change[]>;

const changedModerator: Reader = async (sources, activity) => [
  { resource: "memberships", event: "updated", data: await membershipData(sources, activity, activity.object as WirePerson) },
];
const changedRoom: Reader = async (sources, activity) => [
  { resource: "rooms", event: "updated", data: await roomData(sources, activity.target as WireConversation) },
];
const hidden: Reader = async (sources, activity) => [
  { resource: "memberships", event: "updated", data: await membershipData(sources, activity, activity.actor) },
];

/** What each verb means in the terms of the public API; a verb that is not here means nothing there. */
const readers: Readonly<Record<string, Reader>> = {
  post: posted,
  share: posted,
  delete: deleted,
  create: createdRoom,
  add: async (sources, activity) => [
    { resource: "memberships", event: "created", data: await membershipData(sources, activity, activity.object as WirePerson) },
  ],
  leave: async (sources, activity) => [
    { resource: "memberships", event: "deleted", data: await membershipData(sources, activity, activity.object as WirePerson) },
  ],
  assignModerator: changedModerator,
  unassignModerator: changedModerator,
  hide: hidden,
  unhide: hidden,
  update: changedRoom,
  lock: changedRoom,
  unlock: changedRoom,
  cardAction: submitted,
};

/** What a fact means in the terms of the public API: the resources that changed, as those may see them who are told of the fact. */
export async function resourceEvents(sources: EventSources, fact: Fact): Promise<ResourceEvent[]> {
  if (fact.type !== "activity.created") return [];
  const { activity } = (fact as ActivityCreated).data;
  const changes = await readers[activity.verb]?.(sources, activity);
  return (changes ?? []).map((change, index) => ({ ...change, id: `${activity.id}/${index}`, actorId: activity.actor.id }));
}

async function posted(sources: EventSources, activity: WireActivity): Promise<Change[]> {
  const edited = activity.parent?.type === "edit" ? activity.parent.id : undefined;
  const row = await rowOf(sources, edited ?? activity.id);
  // What has been deleted since is told by the deletion.
  if (!row || row.deleted_at) return [];
  return [{ resource: "messages", event: edited ? "updated" : "created", data: await messageData(sources, activity, row) }];
}

async function deleted(sources: EventSources, activity: WireActivity): Promise<Change[]> {
  const row = await rowOf(sources, activity.object?.objectType === "activity" ? activity.object.id : "");
  return row ? [{ resource: "messages", event: "deleted", data: await messageData(sources, activity, row) }] : [];
}

async function createdRoom(sources: EventSources, activity: WireActivity): Promise<Change[]> {
  const { participants } = activity.object as WireConversation;
  const room = { resource: "rooms", event: "created", data: await roomData(sources, activity.target as WireConversation) };
  const members: Change[] = [];
  for (const person of participants?.items ?? []) {
    members.push({ resource: "memberships", event: "created", data: await membershipData(sources, activity, person) });
  }
  return [room, ...members];
}

async function submitted(_: EventSources, { id, parent, actor, target, object, published }: WireActivity): Promise<Change[]> {
  const data = {
    id: publicId("ATTACHMENT_ACTION", id),
    type: object?.objectType ?? "submit",
    messageId: publicId("MESSAGE", parent?.id ?? ""),
    personId: publicId("PEOPLE", actor.id),
    roomId: publicId("ROOM", target?.id ?? ""),
    created: published,
  };
  return [{ resource: "attachmentActions", event: "created", data }];
}

async function messageData({ people, origin }: EventSources, { target }: WireActivity, row: ActivityRow): Promise<Record<string, unknown>> {
  const author = (await people.find([row.actor_id])).get(row.actor_id);
  const room = { type: roomTypeOf(target?.tags ?? []) };
  const { text, html, markdown, attachments, ...data } = messageView(row, commentOf(row), {}, room, author);
  return { ...data, ...publicFiles({ origin }, row.id, commentOf(row)) };
}

async function membershipData({ db }: EventSources, activity: WireActivity, person: WirePerson): Promise<Record<string, unknown>> {
  const { target, published } = activity;
  const roomId = target?.id ?? "";
  const row = await db
    .selectFrom("memberships")
    .selectAll()
    .where("room_id", "=", roomId)
    .where("person_id", "=", person.id)
    .executeTakeFirst();
  return {
    id: publicId("MEMBERSHIP", `${person.id}:${roomId}`),
    roomId: publicId("ROOM", roomId),
    roomType: roomTypeOf(target?.tags ?? []),
    personId: publicId("PEOPLE", person.id),
    personEmail: person.emailAddress,
    personDisplayName: person.displayName,
    personOrgId: publicId("ORGANIZATION", person.orgId),
    isModerator: person.roomProperties?.isModerator ?? row?.is_moderator === 1,
    isMonitor: false,
    isRoomHidden: activity.verb === "hide" || (activity.verb !== "unhide" && row?.is_hidden === 1),
    created: row?.created_at ?? published,
  };
}

async function roomData({ db }: EventSources, target: WireConversation): Promise<Record<string, unknown>> {
  const row = await db.selectFrom("rooms").selectAll().where("id", "=", target.id).executeTakeFirst();
  return {
    id: publicId("ROOM", target.id),
    type: roomTypeOf(target.tags),
    isLocked: target.tags.includes("LOCKED"),
    ...(row?.team_id && { teamId: publicId("TEAM", row.team_id) }),
    ...(row && { creatorId: publicId("PEOPLE", row.creator_id), created: row.created_at, lastActivity: row.last_activity_at }),
  };
}

async function rowOf({ db }: EventSources, id: string): Promise<ActivityRow | undefined> {
  return db.selectFrom("activities").selectAll().where("id", "=", id).executeTakeFirst();
}
