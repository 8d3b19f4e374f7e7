import type { Message } from "@parley/contract/messages";
import { roomTypeOf, type WireActivity, type WireConversation, type WirePerson } from "@parley/protocol/activity";
import { type IdParts, publicId } from "@parley/protocol/ids";
import type { CallOptions, Client } from "../core/client.ts";
import { InvalidInputError } from "../core/errors.ts";
import { conversationQuery, conversationUrl, readConversation, recordActivity, requireId, titleOf } from "./conversation.ts";
import type { Engine } from "./engine.ts";
import type { MembershipSeen, ResourceEvent } from "./events.ts";
import { emailOf, membershipId, personId, roomId } from "./inbound/ids.ts";

/** A room with what tells read from unread: it has news when `lastActivityDate` is later than `lastSeenDate`. */
export interface RoomReadStatus {
  id: string;
  type: "direct" | "group";
  /** Missing when the room has none, or it cannot be decrypted. */
  title?: string;
  /** Time of the last thing worth reading; ISO 8601, UTC. */
  lastActivityDate: string;
  /** Up to when the token's owner has read; 1970 when never. */
  lastSeenDate: string;
  /** The same as `lastSeenDate`, under the name that the official SDK uses. */
  lastSeenActivityDate: string;
}

/** A membership with how far the member has read. */
export interface MembershipReadStatus {
  id: string;
  roomId: string;
  roomType: "direct" | "group";
  personId: string;
  personEmail: string;
  personDisplayName: string;
  personOrgId: string;
  isModerator?: boolean;
  isMonitor: boolean;
  /** The last message the member has seen, and when; missing when none. */
  lastSeenId?: string;
  lastSeenDate?: string;
}

/** The token's owner as a member who has just read a message. */
export interface LastSeen extends Omit<MembershipSeen, "actorId"> {
  /** When; ISO 8601, UTC. */
  lastSeenDate: string;
  /** Always false: monitors are no more. */
  isMonitor: boolean;
}

const never = new Date(0).toISOString();
const twoWeeksInMs = 14 * 24 * 60 * 60 * 1000;

/** @param maxRecent - 1 to 100 for the latest rooms with activity in the last two weeks; 0 for all, up to 1000. */
export async function listRooms(engine: Engine, maxRecent: number, options?: CallOptions): Promise<{ items: RoomReadStatus[] }> {
  if (!Number.isInteger(maxRecent) || maxRecent < 0 || maxRecent > 100) {
    throw new InvalidInputError("rooms.listWithReadStatus takes a whole number from 1 to 100, or none.");
  }
  const service = await engine.services.url("conversation", options?.signal);
  const conversations = await readConversations(engine, service, maxRecent, options);
  const items = await Promise.all(conversations.map((each) => toRoom(engine, each, options?.signal)));
  return { items: items.sort((a, b) => Date.parse(b.lastActivityDate) - Date.parse(a.lastActivityDate)) };
}

export async function getRoom(engine: Engine, id: string, options?: CallOptions): Promise<RoomReadStatus> {
  const room = requireId("ROOM", id, "rooms.getWithReadStatus");
  const query = { includeConvWithDeletedUserUUID: false, includeParticipants: false, computeTitleIfEmpty: true };
  return toRoom(engine, await readConversation(engine, room, query, options), options?.signal);
}

export async function listMemberships(engine: Engine, id: unknown, options?: CallOptions): Promise<{ items: MembershipReadStatus[] }> {
  const room = requireId("ROOM", id, "memberships.listWithReadStatus");
  const query = { includeConvWithDeletedUserUUID: false, participantAckFilter: "all" };
  const conversation = await readConversation(engine, room, query, options);
  const { clusterOf } = await engine.place();
  const cluster = clusterOf(conversation.url);
  return { items: (conversation.participants?.items ?? []).map((person) => toMembership(person, conversation, cluster)) };
}

/** @param message - The message, or its id, which costs one more request. @param me - Public id of the token's owner. */
export async function updateLastSeen(
  engine: Engine,
  message: string | { id: string; roomId: string },
  me: string,
  options?: CallOptions,
): Promise<LastSeen> {
  const { id, roomId } = typeof message === "string" ? await read(engine.client, message, options) : message;
  const room = requireId("ROOM", roomId, "memberships.updateLastSeen");
  const body = await acknowledgement(engine, requireId("MESSAGE", id, "memberships.updateLastSeen"), room, me, options);
  const activity = await recordActivity<WireActivity>(engine, room, body, options);
  const target = activity.target ?? ({ id: room.uuid, tags: [] } as unknown as WireConversation);
  const { otherEvents } = await import("./inbound/otherEvents.ts");
  const [event] = otherEvents({ ...activity, verb: "acknowledge" }, target, await engine.place());
  const { actorId: _, ...membership } = (event as ResourceEvent).payload as MembershipSeen;
  return { ...membership, isMonitor: false, lastSeenDate: activity.published };
}

async function acknowledgement(engine: Engine, message: IdParts, room: IdParts, me: string, options?: CallOptions): Promise<unknown> {
  const { uuid } = requireId("PEOPLE", me, "memberships.updateLastSeen");
  return {
    verb: "acknowledge",
    objectType: "activity",
    clientTempId: crypto.randomUUID(),
    actor: { objectType: "person", id: uuid, entryUUID: uuid },
    object: { objectType: "activity", id: message.uuid },
    target: { objectType: "conversation", id: room.uuid, url: await conversationUrl(engine, room, options?.signal) },
  };
}

async function readConversations(engine: Engine, service: string, maxRecent: number, options?: CallOptions): Promise<WireConversation[]> {
  const query = {
    ...conversationQuery,
    participantsLimit: 0,
    computeTitleIfEmpty: true,
    conversationsLimit: maxRecent || 1000,
    isActive: true,
    ...(maxRecent > 0 && { sinceDate: engine.client.clock.now() - twoWeeksInMs }),
  };
  const ask = async (base: string) => {
    const request = { method: "GET", url: `${base}/conversations`, query };
    return (await engine.client.request<{ items?: WireConversation[]; additionalUrls?: string[] }>(request, options)).body;
  };
  const first = await ask(service);
  // Rooms of other clusters are asked for there.
  const others = await Promise.all((first.additionalUrls ?? []).map((base) => ask(base.replace(/\/+$/, ""))));
  return [first, ...others].flatMap(({ items }) => items ?? []);
}

async function toRoom(engine: Engine, conversation: WireConversation, signal?: AbortSignal): Promise<RoomReadStatus> {
  const { clusterOf } = await engine.place();
  const title = await titleOf(engine, conversation, signal);
  const lastSeen = conversation.lastSeenActivityDate ?? never;
  return {
    id: roomId(conversation, clusterOf(conversation.url)),
    type: roomTypeOf(conversation.tags ?? []),
    ...(title !== undefined && { title }),
    lastActivityDate: conversation.lastReadableActivityDate ?? conversation.lastRelevantActivityDate ?? conversation.published ?? never,
    lastSeenDate: lastSeen,
    lastSeenActivityDate: lastSeen,
  };
}

function toMembership(person: WirePerson, room: WireConversation, cluster: string): MembershipReadStatus {
  const { isModerator, lastSeenActivityDate, lastSeenActivityUUID } = person.roomProperties ?? {};
  return {
    id: membershipId(person, room, cluster),
    roomId: roomId(room, cluster),
    personId: personId(person),
    personEmail: emailOf(person),
    personDisplayName: person.displayName ?? "",
    personOrgId: publicId("ORGANIZATION", person.orgId ?? ""),
    isMonitor: false,
    roomType: roomTypeOf(room.tags ?? []),
    ...(isModerator !== undefined && { isModerator }),
    ...(lastSeenActivityDate !== undefined && {
      ...(lastSeenActivityUUID !== undefined && { lastSeenId: publicId("MESSAGE", lastSeenActivityUUID, cluster) }),
      lastSeenDate: lastSeenActivityDate,
    }),
  };
}

/** By its address and not by its descriptor: that would be loaded apart from those of the same resource, which costs every page more. */
async function read(client: Client, messageId: string, options?: CallOptions): Promise<Partial<Message>> {
  const url = `${client.endpoints.hydra}/messages/${encodeURIComponent(messageId)}`;
  return (await client.request<Partial<Message>>({ method: "GET", url }, options)).body;
}
