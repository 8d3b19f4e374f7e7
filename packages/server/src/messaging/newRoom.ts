import type { WireConversation } from "@parley/protocol/activity";
import type { Tx } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";
import { actorOf, record } from "./activities.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { MessagingTables, RoomRow } from "./schema.ts";
import { roomUrl, tagsOf, wirePerson } from "./views.ts";

/** What a new room starts with. */
export interface NewRoom {
  id: string;
  title?: string | null;
  description?: string | null;
  teamId?: string | null;
  isLocked?: boolean;
  isAnnouncementOnly?: boolean;
  isPublic?: boolean;
  classificationId?: string | null;
  directPair?: string | null;
  keyUrl: string;
  resourceUrl: string;
  /** Persons in it besides the creator. */
  others: readonly Member[];
  creatorIsModerator?: boolean;
}

/** Stores a room with its members and makes the fact that announces it. */
export async function insertRoom(ctx: MessagingContext, tx: Tx<MessagingTables>, input: NewRoom): Promise<Fact[]> {
  const at = ctx.now();
  const room: RoomRow = {
    id: input.id,
    type: input.directPair ? "direct" : "group",
    title: input.title ?? null,
    title_key_url: input.title || input.description ? input.keyUrl : null,
    description: input.description ?? null,
    team_id: input.teamId ?? null,
    creator_id: ctx.actor.personId,
    org_id: ctx.actor.orgId,
    key_url: input.keyUrl,
    resource_url: input.resourceUrl,
    direct_pair: input.directPair ?? null,
    is_locked: input.isLocked ? 1 : 0,
    is_announcement_only: input.isAnnouncementOnly ? 1 : 0,
    made_public_at: input.isPublic ? at : null,
    is_read_only: 0,
    classification_id: input.classificationId ?? null,
    created_at: at,
    last_activity_at: at,
  };
  await tx.insertInto("rooms").values(room).execute();
  const people = [actorOf(ctx), ...input.others.filter(({ id }) => id !== ctx.actor.personId)];
  const rows = people.map((person) => ({
    room_id: room.id,
    person_id: person.id,
    person_type: person.type,
    is_moderator: person.id === ctx.actor.personId && input.creatorIsModerator ? 1 : 0,
    created_at: at,
  }));
  await tx.insertInto("memberships").values(rows).execute();
  const { fact } = await record(ctx, tx, room, actorOf(ctx), { verb: "create", object: announced(ctx, room, people) });
  return [fact];
}

/** A room as its first activity shows it: with its members, and the lists that clients look into. */
function announced(ctx: MessagingContext, room: RoomRow, people: readonly Member[]): WireConversation {
  return {
    objectType: "conversation",
    id: room.id,
    url: roomUrl(ctx, room.id),
    published: room.created_at,
    tags: tagsOf(room),
    ...(room.title && room.title_key_url && { displayName: room.title, encryptionKeyUrl: room.title_key_url }),
    defaultActivityEncryptionKeyUrl: room.key_url,
    kmsResourceObjectUrl: room.resource_url,
    participants: { items: people.map(wirePerson) },
    activities: { items: [] },
  };
}
