import { roomTypeOf, type WireActivity, type WireConversation } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import type { MessageUpdate, ResourceEvent } from "../events.ts";
import { emailOf, type Place, personId, roomId } from "./ids.ts";
import { toMessage } from "./toMessage.ts";

/** What a decrypted activity says about messages; `undefined` when it is about something else. @source observed */
export function messageEvents(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] | undefined {
  if (activity.verb === "post" || activity.verb === "share") return posted(activity, room, place);
  if (activity.verb === "delete") return deleted(activity, room, place);
  return undefined;
}

function posted(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] {
  const message = toMessage(activity, room, place);
  if (activity.parent?.type !== "edit") return [{ name: "message:created", payload: message }];
  const { created: updated, ...rest } = message;
  const id = publicId("MESSAGE", activity.parent.id, place.clusterOf(room.url));
  const { published } = activity.parent as { published?: string };
  const payload: MessageUpdate = { ...rest, id, updated, ...(published !== undefined && { created: published }) };
  return [{ name: "message:updated", payload }];
}

function deleted(activity: WireActivity, room: WireConversation, place: Place): ResourceEvent[] {
  const cluster = place.clusterOf(room.url);
  const { id } = (activity.object ?? {}) as { id?: string };
  if (!id) return [];
  const payload = {
    id: publicId("MESSAGE", id, cluster),
    roomId: roomId(room, cluster),
    roomType: roomTypeOf(room.tags ?? []),
    personId: personId(activity.actor),
    personEmail: emailOf(activity.actor),
  };
  return [{ name: "message:deleted", payload }];
}
