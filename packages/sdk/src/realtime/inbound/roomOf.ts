import type { WireActivity, WireConversation } from "@parley/protocol/activity";

/** The room in which an activity happened: its target, or the room that it made or changed. */
export function roomOf({ target, object, url }: WireActivity): WireConversation | undefined {
  if (target?.id) return target;
  return object?.objectType === "conversation" && object.id ? { ...object, url: object.url ?? url } : undefined;
}
