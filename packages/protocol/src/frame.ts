import type { WireActivity } from "./activity.ts";

/** First frame of a client: proves who it is. The token is in the frame, never in the URL. */
export interface AuthorizationFrame {
  id: string;
  type: "authorization";
  data: { token: string };
  trackingId?: string;
}

/** Keep-alive; answered by a pong with the same id. */
export interface PingFrame {
  id: string;
  type: "ping";
}

/** Says that a frame with an id has arrived. */
export interface AckFrame {
  messageId: string;
  type: "ack";
}

/** Frames a client sends. */
export type ClientFrame = AuthorizationFrame | PingFrame | AckFrame;

/** Payload of an event frame. `eventType` is `<namespace>.<name>`. */
export type EventData =
  | { eventType: "mercury.buffer_state"; bufferState: Record<string, string> }
  | { eventType: "conversation.activity"; activity: WireActivity }
  | { eventType: "encryption.kms_message"; encryption: { kmsMessages: string[] } }
  | { eventType: "status.start_typing" | "status.stop_typing"; conversationId: string; actor: { id: string } };

/** An event as the server pushes it. */
export interface EventFrame<Data = EventData> {
  id: string;
  data: Data;
  /** Milliseconds since the epoch. */
  timestamp: number;
  trackingId: string;
  alertType?: string;
  headers?: Record<string, string>;
  /** Counts every frame of one socket from 1. */
  sequenceNumber?: number;
  filterMessage?: boolean;
  wsWriteTimestamp?: number;
}

/** Answer to a ping. */
export interface PongFrame {
  id: string;
  type: "pong";
  sequenceNumber?: number;
}

/** Asks the client to open a second socket before the server closes this one with 4001. */
export interface ShutdownFrame {
  id: string;
  type: "shutdown";
}

/** Frames a server sends. */
export type ServerFrame = EventFrame<{ eventType: string; [field: string]: unknown }> | PongFrame | ShutdownFrame;

/**
 * Reads a text frame.
 *
 * @returns The frame, or `undefined` when the text is not a JSON object.
 */
export function parseFrame<Frame extends ClientFrame | ServerFrame>(text: string): Frame | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Frame) : undefined;
  } catch {
    return undefined;
  }
}

/** Close codes a server uses, by what they say to the client. @source observed */
export const closeCodes = {
  /** Going away: every client reconnects. */
  restarting: 1001,
  /** The first frame was no authorization, or was malformed. */
  badRequest: 4400,
  /** The token is not known, or has expired. */
  unauthorized: 4401,
  /** The token is good, but the registration belongs to someone else. */
  forbidden: 4403,
  /** There is no such registration. */
  noRegistration: 4404,
  /** The same registration opened another socket. */
  replaced: 4000,
  /** The socket could not take frames as fast as they came; catch up after reconnecting. */
  tooSlow: 1011,
} as const;
