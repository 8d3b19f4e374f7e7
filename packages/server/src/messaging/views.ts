import type { Membership } from "@parley/contract/memberships";
import type { Room } from "@parley/contract/rooms";
import type { Tag, WireConversation, WirePerson } from "@parley/protocol/activity";
import { publicId } from "../platform/ids.ts";
import type { Member, MessagingContext } from "./ports.ts";
import type { MembershipRow, RoomRow } from "./schema.ts";

/** Marks of a room, as the conversation service spells them. */
export function tagsOf(room: Pick<RoomRow, "type" | "is_locked" | "team_id">, membership?: Pick<MembershipRow, "is_hidden">): Tag[] {
  return [
    ...(room.type === "direct" ? ["ONE_ON_ONE"] : []),
    ...(room.is_locked ? ["LOCKED"] : []),
    ...(room.team_id ? ["TEAM"] : []),
    ...(membership?.is_hidden ? ["HIDDEN"] : []),
  ];
}

/** A person as activities show one. */
export function wirePerson({ id, email, displayName, orgId, type }: Member): WirePerson {
  return {
    objectType: "person",
    id,
    entryUUID: id,
    emailAddress: email,
    entryEmail: email,
    displayName,
    orgId,
    type: type === "bot" ? "ROBOT" : "PERSON",
  };
}

/** Where a room is found in the conversation service. */
export function roomUrl({ origin }: Pick<MessagingContext, "origin">, roomId: string): string {
  return `${origin}/conversation/api/v1/conversations/${roomId}`;
}

/** Where an activity is found in the conversation service. */
export function activityUrl({ origin }: Pick<MessagingContext, "origin">, id: string): string {
  return `${origin}/conversation/api/v1/activities/${id}`;
}

/** A room as the target of activities. */
export function wireTarget(ctx: Pick<MessagingContext, "origin">, room: RoomRow): WireConversation {
  return {
    objectType: "conversation",
    id: room.id,
    url: roomUrl(ctx, room.id),
    tags: tagsOf(room),
    encryptionKeyUrl: room.key_url,
    defaultActivityEncryptionKeyUrl: room.key_url,
    kmsResourceObjectUrl: room.resource_url,
  };
}

/** Title of a room as one member sees it: its own, or the name of the other person. */
export async function titleOf(ctx: MessagingContext, room: RoomRow): Promise<string> {
  if (room.type === "direct") return (await counterpart(ctx, room))?.displayName ?? "";
  return room.title && room.title_key_url ? ctx.kms.decrypt(room.title_key_url, room.title) : "";
}

/** The other person of a direct room. */
async function counterpart(ctx: MessagingContext, room: RoomRow): Promise<Member | undefined> {
  const other = (room.direct_pair ?? "").split(":").find((id) => id !== ctx.actor.personId);
  return other ? (await ctx.people.find([other])).get(other) : undefined;
}

/** A room as the public API shows it. */
export async function toRoom(ctx: MessagingContext, room: RoomRow): Promise<Room> {
  const description = room.description && room.title_key_url ? await ctx.kms.decrypt(room.title_key_url, room.description) : undefined;
  return {
    id: publicId("ROOM", room.id),
    title: await titleOf(ctx, room),
    type: room.type,
    isLocked: room.is_locked === 1,
    ...(room.classification_id && { classificationId: publicId("CLASSIFICATION", room.classification_id) }),
    ...(room.team_id && { teamId: publicId("TEAM", room.team_id) }),
    lastActivity: room.last_activity_at,
    creatorId: publicId("PEOPLE", room.creator_id),
    created: room.created_at,
    ownerId: publicId("ORGANIZATION", room.org_id),
    isPublic: room.made_public_at !== null,
    ...(room.made_public_at && { madePublic: room.made_public_at }),
    isReadOnly: room.is_read_only === 1,
    isAnnouncementOnly: room.is_announcement_only === 1,
    ...(description && { description }),
  };
}

/** A membership as the public API shows it. */
export function toMembership(membership: MembershipRow, room: Pick<RoomRow, "type">, person: Member): Membership {
  return {
    id: publicId("MEMBERSHIP", `${membership.person_id}:${membership.room_id}`),
    roomId: publicId("ROOM", membership.room_id),
    roomType: room.type,
    personId: publicId("PEOPLE", membership.person_id),
    personEmail: person.email,
    personDisplayName: person.displayName,
    personOrgId: publicId("ORGANIZATION", person.orgId),
    isModerator: membership.is_moderator === 1,
    isMonitor: false,
    isRoomHidden: membership.is_hidden === 1,
    created: membership.created_at,
  };
}
