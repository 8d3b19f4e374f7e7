import type { ClientFrame, EventFrame, ServerFrame } from "@parley/protocol/frame";
import type { SocketStage } from "./closeCodes.ts";

/**
 * Where the connection stands.
 *
 * ```
 * idle ──connect──▶ connecting ──opened──▶ authorizing ──confirmed──▶ online ─┐
 *                     ▲   │                    │                        │     │ shutdown: a spare socket goes the
 *                     │   └─────── lost ───────┴───────── lost ─────────┤     │ same way and takes over, without
 *                     │                                                 ▼     │ leaving `online`
 *                     └──────────── time is up ────────────────── reconnecting◀┘ (only if both sockets are lost)
 *
 * any ──close──▶ closed        any ──refused for good──▶ closed        closed ──connect──▶ connecting
 * ```
 */
export type ConnectionName = "idle" | "connecting" | "authorizing" | "online" | "reconnecting" | "closed";

/** One socket of the connection, by number. */
export interface Link {
  readonly socket: number;
  readonly stage: SocketStage;
  /** The ping that waits for its pong. */
  readonly pingId?: string | undefined;
  /** Number of the last frame that carried one. */
  readonly sequence?: number | undefined;
}

/** What the next preparation must not take from its memory. */
export type Renewal = "nothing" | "token" | "device";

/** The whole state of a connection: plain data, changed only by `step`. */
export interface Connection {
  readonly name: ConnectionName;
  /** The socket in use, or being tried. */
  readonly main: Link | undefined;
  /** The socket that takes over in a planned switch-over. */
  readonly spare: Link | undefined;
  /** Sockets that were taken over from. They are read until the server closes them. */
  readonly retiring: readonly number[];
  /** The server has said that it will close the main socket. */
  readonly isDraining: boolean;
  /** What must be renewed before the next socket is opened. */
  readonly renew: Renewal;
  /** The token was renewed since the connection was last confirmed: refused again, it is refused for good. */
  readonly hasNewToken: boolean;
  /** Failures in a row. */
  readonly attempt: number;
  /** Whether it was online since the application asked for it. */
  readonly wasOnline: boolean;
  /** How many sockets were opened; numbers the next one. */
  readonly sockets: number;
}

/** What happens to a connection. */
export type Input =
  /** The application wants to be connected, or no longer. */
  | { type: "connect" }
  | { type: "close" }
  /** Address and token are ready, or could not be had. `permanent`: trying again would not help. */
  | { type: "prepared" }
  | { type: "failed"; permanent: boolean; retryAfterMs?: number | undefined; error: unknown }
  | { type: "opened"; socket: number }
  | { type: "frame"; socket: number; frame: ServerFrame }
  | { type: "dropped"; socket: number; code: number; reason: string }
  /** A timer of {@link Effect} has run out: a socket's, or without one the timer of the next attempt. */
  | { type: "timer"; socket?: number | undefined };

/** What a step wants done, in order. */
export type Effect =
  /** Get the address of the socket and a token, then say `prepared` or `failed`. A later one replaces it. */
  | { do: "prepare"; renew: Renewal }
  /** Forget a preparation under way and the timer of the next attempt. */
  | { do: "cancel" }
  | { do: "open"; socket: number }
  | { do: "authorize"; socket: number }
  | { do: "send"; socket: number; frame: ClientFrame }
  /** Close with code 1000, stop its timer and hear nothing more from it. */
  | { do: "hangUp"; socket: number; reason: string }
  /** Each socket has one timer, and the next attempt has one. Setting it again replaces it. A dropped socket's is gone. */
  | { do: "setTimer"; socket?: number; inMs: number }
  | { do: "deliver"; frame: EventFrame<{ eventType: string }> }
  /** Frames of one socket are numbered; some are missing between these two. */
  | { do: "reportGap"; expected: number; received: number }
  | { do: "announce"; event: "connected"; resumed: boolean }
  | { do: "announce"; event: "disconnected"; retryInMs?: number; code: number; reason: string }
  /** The connection has ended and will not be tried again. `error` is what the last preparation failed with. */
  | { do: "giveUp"; code: number; reason: string; error?: unknown };

/** Values a step may use up, handed in so that a step is a pure function. */
export interface Fresh {
  /** Never used before. */
  readonly id: string;
  /** 0 inclusive to 1 exclusive. */
  readonly random: number;
}

/** What a step leads to. */
export interface Step {
  readonly state: Connection;
  readonly effects: readonly Effect[];
}

/** Times of the connection, in milliseconds. @source observed, but `ready` and `retire` are ours */
export const times = {
  /** From opening a socket to its confirmation. The official clients wait for ever. */
  ready: 30_000,
  /** From a pong to the next ping. */
  ping: 15_000,
  /** From a ping to its pong. */
  pong: 14_000,
  /** How long a server may take to close a socket that was taken over from. */
  retire: 60_000,
} as const;

/** Attempts before the application is told that the first connection cannot be made. Later ones are tried for ever. */
export const firstAttempts = 5;

/** A connection that was never asked for. */
export const idle: Connection = {
  name: "idle",
  main: undefined,
  spare: undefined,
  retiring: [],
  isDraining: false,
  renew: "nothing",
  hasNewToken: false,
  attempt: 0,
  wasOnline: false,
  sockets: 0,
};
