import { publicId } from "@parley/protocol/ids";
import type { TypingEvent } from "../events.ts";

const states: Readonly<Record<string, boolean>> = { "status.start_typing": true, "status.stop_typing": false };

/** Reads what tells that somebody writes; `undefined` for anything else. @source observed */
export function toTyping(data: { eventType: string; [field: string]: unknown }): TypingEvent | undefined {
  const isTyping = Object.hasOwn(states, data.eventType) ? states[data.eventType] : undefined;
  const { id, entryUUID = id } = (data.actor ?? {}) as { id?: unknown; entryUUID?: unknown };
  if (isTyping === undefined || typeof data.conversationId !== "string" || typeof entryUUID !== "string") return undefined;
  return { roomId: publicId("ROOM", data.conversationId), personId: publicId("PEOPLE", entryUUID), isTyping };
}
