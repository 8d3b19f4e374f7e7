import type { WireActivity, WireConversation } from "@parley/protocol/activity";

/** Where what was missed is read. */
export interface CatchUpSource {
  /** Rooms in which something has happened since then, the latest first, at most `limit`. `sinceMs` in milliseconds since the epoch. */
  rooms(sinceMs: number, limit: number): Promise<WireConversation[]>;
  /** Rooms that the person was in and has left, or was taken out of, since then, each with that activity; the latest first, at most `limit`. */
  left(sinceMs: number, limit: number): Promise<WireConversation[]>;
  /** Activities of a room since then and before `beforeMs`, newest first, at most `limit`. */
  activities(room: WireConversation, range: { sinceMs: number; beforeMs: number | undefined; limit: number }): Promise<WireActivity[]>;
}

/** How much is read after a gap at most: who was away for a month does not want all of it as events. */
export interface CatchUpLimits {
  /** Rooms read. */
  rooms: number;
  /** Activities read in each room. */
  activitiesPerRoom: number;
  /** Activities read in all. */
  activities: number;
}

/** What came of catching up. */
export interface CaughtUp {
  /** Activities read, those that were known already included. */
  activities: number;
  rooms: number;
  /** UUIDs of the rooms in which more has happened than was read: of the first, the latest activities were; past the limit for all rooms, nothing. */
  incompleteRooms: string[];
  /** Whether there may be more rooms with news than were looked into. */
  hasMoreRooms: boolean;
}

/** The service gives no more activities at once. */
const pageSize = 100;

/**
 * Reads what has happened since a time, room by room, and hands it on in the order in which it happened within each room.
 *
 * @param tell - Takes an activity; drops those it knows.
 * @throws CallError when the service cannot be read; what was handed on until then stays told.
 */
export async function catchUp(
  source: CatchUpSource,
  sinceMs: number,
  limits: CatchUpLimits,
  tell: (activity: WireActivity) => void,
): Promise<CaughtUp> {
  // One room too many tells that there are more.
  const found = await source.rooms(sinceMs, limits.rooms + 1);
  const rooms = found.slice(0, limits.rooms);
  const result: CaughtUp = { activities: 0, rooms: rooms.length, incompleteRooms: [], hasMoreRooms: found.length > limits.rooms };
  for (const room of rooms) {
    const most = Math.min(limits.activitiesPerRoom, limits.activities - result.activities);
    const { activities, isComplete } = most > 0 ? await readRoom(source, room, sinceMs, most) : nothing;
    if (!isComplete) result.incompleteRooms.push(room.id);
    result.activities += activities.length;
    for (const activity of activities) tell(activity);
  }
  await tellLeft(source, sinceMs, limits, result, tell);
  return result;
}

/** Of a room that one is no longer in, nothing can be read but that it is so. */
async function tellLeft(
  source: CatchUpSource,
  sinceMs: number,
  limits: CatchUpLimits,
  result: CaughtUp,
  tell: (activity: WireActivity) => void,
): Promise<void> {
  const found = await source.left(sinceMs, limits.rooms + 1);
  result.hasMoreRooms ||= found.length > limits.rooms;
  const partings = found.slice(0, limits.rooms).flatMap(({ activities }) => activities?.items.filter(({ verb }) => verb === "leave") ?? []);
  for (const activity of partings.toReversed()) {
    if (Date.parse(activity.published) < sinceMs) continue;
    result.rooms += 1;
    result.activities += 1;
    tell(activity);
  }
}

const nothing = { activities: [], isComplete: false };

/** A room's activities, oldest first; the latest of them when there are more than `most`. */
async function readRoom(
  source: CatchUpSource,
  room: WireConversation,
  sinceMs: number,
  most: number,
): Promise<{ activities: WireActivity[]; isComplete: boolean }> {
  const newestFirst = new Map<string, WireActivity>();
  let beforeMs: number | undefined;
  for (;;) {
    const page = await source.activities(room, { sinceMs, beforeMs, limit: pageSize });
    const known = newestFirst.size;
    for (const activity of page) newestFirst.set(activity.id, activity);
    if (newestFirst.size > most) return { activities: [...newestFirst.values()].slice(0, most).reverse(), isComplete: false };
    // A short page is the last one; one without news would come for ever.
    if (page.length < pageSize || newestFirst.size === known) return { activities: [...newestFirst.values()].reverse(), isComplete: true };
    // Inclusive, because several activities may share their millisecond.
    beforeMs = Math.min(...page.map(({ published }) => Date.parse(published))) + 1;
  }
}
