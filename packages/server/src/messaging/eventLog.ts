import type { Event, ListEventsInput } from "@parley/contract/events";
import type { WirePerson } from "@parley/protocol/activity";
import type { Selectable } from "kysely";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { cutPage, decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { toAction } from "./attachmentActions.ts";
import { toMessage } from "./content.ts";
import { requireOversight } from "./oversight.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { ActivityRow, MessagingTables, RoomRow } from "./schema.ts";

const readScope = "spark-compliance:events_read";

/** What each verb is in the terms of the public API. An edit is a post, told apart by its parent. */
const kinds: Readonly<Record<string, { resource: string; type: string }>> = {
  post: { resource: "messages", type: "created" },
  share: { resource: "messages", type: "created" },
  delete: { resource: "messages", type: "deleted" },
  add: { resource: "memberships", type: "created" },
  leave: { resource: "memberships", type: "deleted" },
  assignModerator: { resource: "memberships", type: "updated" },
  unassignModerator: { resource: "memberships", type: "updated" },
  create: { resource: "rooms", type: "created" },
  update: { resource: "rooms", type: "updated" },
  lock: { resource: "rooms", type: "updated" },
  unlock: { resource: "rooms", type: "updated" },
  cardAction: { resource: "attachmentActions", type: "created" },
};

type Found = Selectable<MessagingTables["activities"]> & { room_type: RoomRow["type"]; room_org_id: string };

/** What happened in the rooms of the caller's organization, newest first. */
export async function listEvents(ctx: MessagingContext, input: ListEventsInput & { cursor?: string }): Promise<Page<Event>> {
  requireOversight(ctx.actor, readScope);
  const size = pageSize(input.max, 100);
  const actorId = optionalId("PEOPLE", input.actorId, "actorId");
  const verbs = verbsOf(input);
  if (!verbs.length) return new Page([]);
  let query = ofOrganization(ctx).where("activities.verb", "in", verbs);
  if (input.type === "created") query = query.where((e) => e.or([e("parent_type", "is", null), e("parent_type", "!=", "edit")]));
  if (input.resource === "messages" && input.type === "updated") query = query.where("parent_type", "=", "edit");
  else if (input.type === "updated") query = query.where((e) => e.or([e("activities.verb", "!=", "post"), e("parent_type", "=", "edit")]));
  if (actorId) query = query.where("activities.actor_id", "=", actorId);
  if (input.from) query = query.where("published_at", ">=", new Date(input.from).toISOString());
  if (input.to) query = query.where("published_at", "<", new Date(input.to).toISOString());
  if (input.cursor !== undefined) query = query.where("activities.seq", "<", Number(decodeCursor(input.cursor, 1)[0]));
  const rows = await query
    .orderBy("activities.seq", "desc")
    .limit(size + 1)
    .execute();
  const page = cutPage(rows, size, (last) => ({ cursor: encodeCursor(String(last.seq)) }));
  const authors = await ctx.people.find(page.items.map(({ actor_id }) => actor_id));
  return new Page(await Promise.all(page.items.map((row) => toEvent(ctx, row, authors.get(row.actor_id)))), page.next);
}

/** One event of the caller's organization. */
export async function getEvent(ctx: MessagingContext, { eventId }: { eventId: string }): Promise<Event> {
  requireOversight(ctx.actor, readScope);
  const row = await ofOrganization(ctx)
    .where("activities.id", "=", requireId("EVENT", eventId, "eventId"))
    .executeTakeFirst();
  if (!row || !kinds[row.verb]) throw new Problem(404, "Could not find an event with the provided ID.");
  return toEvent(ctx, row, (await ctx.people.find([row.actor_id])).get(row.actor_id));
}

function ofOrganization(ctx: MessagingContext) {
  return ctx.db
    .selectFrom("activities")
    .innerJoin("rooms", "rooms.id", "activities.room_id")
    .where("rooms.org_id", "=", ctx.actor.orgId)
    .selectAll("activities")
    .select(["rooms.type as room_type", "rooms.org_id as room_org_id"]);
}

function verbsOf({ resource, type }: ListEventsInput): string[] {
  const isEdit = (verb: string) => verb === "post" && type === "updated";
  return Object.entries(kinds)
    .filter(([verb, kind]) => (!resource || kind.resource === resource) && (!type || kind.type === type || isEdit(verb)))
    .map(([verb]) => verb);
}

async function toEvent(ctx: MessagingContext, row: Found, author: Member | undefined): Promise<Event> {
  const { resource, type } = kinds[row.verb] as { resource: string; type: string };
  return {
    id: publicId("EVENT", row.id),
    resource,
    type: row.parent_type === "edit" ? "updated" : type,
    actorId: publicId("PEOPLE", row.actor_id),
    orgId: publicId("ORGANIZATION", row.room_org_id),
    created: row.published_at,
    data: (await dataOf(ctx, row, author)) as Event["data"],
  };
}

async function dataOf(ctx: MessagingContext, row: Found, author: Member | undefined): Promise<object> {
  const room = { roomId: publicId("ROOM", row.room_id), roomType: row.room_type };
  switch (kinds[row.verb]?.resource) {
    case "memberships":
      return { ...memberOf(row), ...room, created: row.published_at };
    case "rooms":
      return {
        id: room.roomId,
        type: row.room_type,
        ...(row.verb === "create" && { creatorId: publicId("PEOPLE", row.actor_id), created: row.published_at }),
      };
    case "attachmentActions":
      return toAction(ctx, row, row.parent_id ?? "");
    default:
      return messageOf(ctx, row, author);
  }
}

async function messageOf(ctx: MessagingContext, row: Found, author: Member | undefined): Promise<object> {
  const who = { personId: publicId("PEOPLE", row.actor_id), personEmail: author?.email ?? "" };
  const roomId = publicId("ROOM", row.room_id);
  if (row.verb === "delete") {
    const { id } = JSON.parse(row.object) as { id: string };
    return { id: publicId("MESSAGE", id), roomId, roomType: row.room_type, ...who };
  }
  const message = await toMessage(ctx, row as ActivityRow, { type: row.room_type }, author);
  return row.parent_type === "edit" && row.parent_id ? { ...message, id: publicId("MESSAGE", row.parent_id) } : message;
}

function memberOf(row: Found): object {
  const person = JSON.parse(row.object) as WirePerson;
  return {
    id: publicId("MEMBERSHIP", `${person.id}:${row.room_id}`),
    personId: publicId("PEOPLE", person.id),
    personEmail: person.emailAddress,
    personDisplayName: person.displayName,
    personOrgId: publicId("ORGANIZATION", person.orgId),
    isModerator: person.roomProperties?.isModerator ?? false,
  };
}
