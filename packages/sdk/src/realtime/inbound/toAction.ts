import type { WireActivity, WireConversation } from "@parley/protocol/activity";
import { publicId } from "@parley/protocol/ids";
import type { AttachmentActionEvent } from "../events.ts";
import { type Place, personId, roomId } from "./ids.ts";

/**
 * Reads a decrypted `cardAction` as the attachment action that REST would show.
 *
 * @returns `undefined` when the activity names no message.
 */
export function toAction({ object, ...activity }: WireActivity, room: WireConversation, place: Place): AttachmentActionEvent | undefined {
  if (!activity.parent?.id) return undefined;
  const cluster = place.clusterOf(room.url);
  const { objectType, inputs } = (object ?? {}) as { objectType?: string; inputs?: unknown };
  const filledIn = inputsOf(inputs);
  return {
    id: publicId("ATTACHMENT_ACTION", activity.id, cluster),
    type: objectType ?? "submit",
    messageId: publicId("MESSAGE", activity.parent.id, cluster),
    ...(filledIn && { inputs: filledIn }),
    personId: personId(activity.actor),
    roomId: roomId(room, cluster),
    created: activity.published,
  };
}

/** Inputs travel as the text of their JSON, or as they are. */
function inputsOf(inputs: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof inputs === "string" ? JSON.parse(inputs) : inputs;
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
