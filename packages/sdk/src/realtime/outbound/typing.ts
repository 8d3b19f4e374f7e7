import type { CallOptions } from "../../core/client.ts";
import { conversationUrl, requireId } from "../conversation.ts";
import type { Engine } from "../engine.ts";

/** Tells the others in a room whether the token's owner is writing. */
export async function signalTyping(engine: Engine, roomId: string, isTyping: boolean, options?: CallOptions): Promise<void> {
  const room = requireId("ROOM", roomId, isTyping ? "rooms.startTyping" : "rooms.stopTyping");
  const url = `${await conversationUrl(engine, room, options?.signal)}/status/typing`;
  const body = { conversationId: room.uuid, eventType: isTyping ? "status.start_typing" : "status.stop_typing" };
  await engine.client.request({ method: "POST", url, body }, options);
}
