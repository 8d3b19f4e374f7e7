import type { Room } from "@parley/contract/rooms";
import { Problem } from "../platform/problem.ts";
import { oversees } from "./oversight.ts";
import type { MessagingContext } from "./ports.ts";
import type { RoomRow } from "./schema.ts";
import { toRoom } from "./views.ts";

/**
 * Makes a direct room one in which nothing new is said, or undoes it. Administrators may, of rooms of their organization that they are not in.
 *
 * @returns `undefined` when nothing was to be changed, as when a client sends a room back that it has read.
 * @throws Problem 403 when the caller may not, 400 for a group
 * @source documented https://developer.webex.com/docs/api/v1/rooms/update-a-room
 */
export async function setReadOnly(ctx: MessagingContext, roomId: string, isReadOnly: boolean): Promise<Room | undefined> {
  const room = await ctx.db.selectFrom("rooms").selectAll().where("id", "=", roomId).executeTakeFirst();
  if (!room || (room.is_read_only === 1) === isReadOnly) return undefined;
  if (!mayFreeze(ctx, room)) throw new Problem(403, "Only a compliance officer of the room's organization may set isReadOnly.");
  if (room.type !== "direct") throw new Problem(400, "Only a direct room can be read-only; make a group an announcement room.");
  const changes = { is_read_only: isReadOnly ? 1 : 0 };
  await ctx.commit(async (tx) => {
    await tx.updateTable("rooms").set(changes).where("id", "=", room.id).execute();
    return [];
  });
  return toRoom(ctx, { ...room, ...changes });
}

function mayFreeze({ actor }: MessagingContext, room: RoomRow): boolean {
  return room.org_id === actor.orgId && oversees(actor, "spark-compliance:rooms_write");
}
