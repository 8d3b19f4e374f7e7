import { createHash } from "node:crypto";
import type { RoomMeetingDetails } from "@parley/contract/rooms";
import { publicId, requireId } from "../platform/ids.ts";
import { requireMember } from "./access.ts";
import type { MessagingContext } from "./ports.ts";

/** How to join the meeting of a room. All of it follows from the room's id, so it is the same for ever. */
export async function getMeetingInfo(ctx: MessagingContext, { roomId }: { roomId: string }): Promise<RoomMeetingDetails> {
  const { room } = await requireMember(ctx, requireId("ROOM", roomId, "roomId"));
  const meetingNumber = meetingNumberOf(room.id);
  return {
    roomId: publicId("ROOM", room.id),
    meetingLink: `${ctx.origin}/m/${room.id}`,
    sipAddress: `${meetingNumber}@${new URL(ctx.origin).hostname}`,
    meetingNumber,
    meetingId: room.id.replaceAll("-", ""),
    callInTollNumber: "",
    callInTollFreeNumber: "",
  };
}

/** Eleven digits that follow from the id of the room. */
function meetingNumberOf(roomId: string): string {
  const digest = createHash("sha256").update(`meeting of ${roomId}`).digest();
  return `2${String(digest.readUIntBE(0, 6) % 10 ** 10).padStart(10, "0")}`;
}
