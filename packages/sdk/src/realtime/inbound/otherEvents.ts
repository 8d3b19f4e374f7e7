import { isLocked, roomTypeOf, type WireActivity, type WireConversation, type WirePerson } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import type { MembershipEvent, MembershipSeen, ResourceEvent, RoomEvent } from "../events.ts";
import { emailOf, membershipId, type Place, personId, roomId } from "./ids.ts";
import { toAction } from "./toAction.ts";

/** Reads an activity whose room is known. */
type Reader = (activity: WireActivity, room: WireConversation, place: Place) => ResourceEvent[];

/** What each verb tells. Verbs that are not listed tell nothing beyond the activity itself. @source observed */
const readers: Record<string, Reader> = {
  create: created,
  add: (activity, room, place) => [{ name: "membership:created", payload: membership(activity, objectPerson(activity), room, place) }],
  leave: (activity, room, place) => [{ name: "membership:deleted", payload: membership(activity, objectPerson(activity), room, place) }],
  assignModerator: changed,
  unassignModerator: changed,
  hide: (activity, room, place) => hidden(activity, room, place, true),
  unhide: (activity, room, place) => hidden(activity, room, place, false),
  acknowledge: (activity, room, place) => [{ name: "membership:seen", payload: seen(activity, room, place) }],
  cardAction: (activity, room, place) => {
    const payload = toAction(activity, room, place);
    return payload ? [{ name: "attachmentAction:created", payload }] : [];
  },
  update: updated,
  lock: updated,
  unlock: updated,
};

/**
 * What a decrypted activity says about rooms, memberships and attachment actions. Loaded by the first who wants to hear of them.
 *
 * @returns Events in the order to tell them; none for an activity that concerns none of these.
 */
export function otherEvents(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] {
  const read = Object.hasOwn(readers, activity.verb) ? readers[activity.verb] : undefined;
  return read?.(activity, room, place) ?? [];
}

/** A new room is told first, then those who are in it. */
function created(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] {
  const people = room.participants?.items ?? (activity.object as Partial<WireConversation> | undefined)?.participants?.items ?? [];
  const payload = { ...roomEvent(activity, room, place), creatorId: personId(activity.actor), lastActivity: activity.published };
  return [
    { name: "room:created", payload },
    ...people.map((person): ResourceEvent => ({ name: "membership:created", payload: membership(activity, person, room, place) })),
  ];
}

function changed(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] {
  return [{ name: "membership:updated", payload: membership(activity, objectPerson(activity), room, place) }];
}

/** Only direct rooms can be hidden, and a person hides them for himself. */
function hidden(activity: WireActivity, room: WireConversation, place: Place, isRoomHidden: boolean): ResourceEvent[] {
  const payload: MembershipEvent = { ...membership(activity, activity.actor, room, place), roomType: "direct", isRoomHidden };
  return [{ name: "membership:updated", payload }];
}

/** Locking names the room as object, with its tags; a new title comes with the tags in the target. */
function updated(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] {
  const object = (activity.object?.objectType === "conversation" ? activity.object : {}) as Partial<WireConversation>;
  const tags = activity.verb === "update" ? room.tags : (object.tags ?? room.tags);
  const named = {
    ...room,
    id: object.id ?? room.id,
    tags: tags ?? [],
    ...(object.displayName !== undefined && { displayName: object.displayName }),
  };
  const creator = activity.verb !== "update" && object.creatorUUID ? { creatorId: publicId("PEOPLE", object.creatorUUID) } : {};
  return [{ name: "room:updated", payload: { ...roomEvent(activity, named, place), ...creator } }];
}

function roomEvent(activity: WireActivity, room: WireConversation, place: Place): RoomEvent {
  const tags = room.tags ?? [];
  const title = activity.object?.objectType === "conversation" ? activity.object.displayName : undefined;
  return {
    id: roomId(room, place.clusterOf(room.url)),
    type: roomTypeOf(tags),
    isLocked: isLocked(tags),
    created: activity.published,
    ...(title !== undefined && { title }),
    actorId: personId(activity.actor),
  };
}

function membership(activity: WireActivity, person: WirePerson, room: WireConversation, place: Place): MembershipEvent {
  return { ...standing(activity, person, room, place), isModerator: person.roomProperties?.isModerator ?? false };
}

/** Reads a read receipt, pushed or answered, as the reader's membership. */
function seen(activity: WireActivity, room: WireConversation, place: Place): MembershipSeen {
  const { id } = activity.object as { id: string };
  return { ...standing(activity, activity.actor, room, place), lastSeenId: publicId("MESSAGE", id, place.clusterOf(room.url)) };
}

function standing(activity: WireActivity, person: WirePerson, room: WireConversation, place: Place): Omit<MembershipEvent, "isModerator"> {
  const cluster = place.clusterOf(room.url);
  const tags = room.tags ?? [];
  return {
    id: membershipId(person, room, cluster),
    roomId: roomId(room, cluster),
    roomType: roomTypeOf(tags),
    personId: personId(person),
    personEmail: emailOf(person),
    personDisplayName: person.displayName ?? "",
    personOrgId: publicId("ORGANIZATION", person.orgId ?? ""),
    isRoomHidden: tags.includes("HIDDEN"),
    created: activity.published,
    actorId: personId(activity.actor),
  };
}

/** Whom it was done to; somebody who leaves by himself may be named as the actor only. */
function objectPerson({ object, actor }: WireActivity): WirePerson {
  return object?.objectType === "person" ? object : actor;
}
