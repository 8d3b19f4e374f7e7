import type { ClientFrame, EventFrame, ServerFrame } from "@parley/protocol/frame";
import type { SocketStage } from "./closeCodes.ts";

/**
 * Where the connection stands, as the application sees it. `docs/realtime.md` draws the transitions; a test holds them equal to {@link step}.
 *
 * - `idle`: nobody has asked for it yet.
 * - `connecting`: address and token are being fetched, or the socket is being opened.
 * - `authorizing`: the socket is open and the server is looking at the token.
 * - `recovering`: confirmed; what was missed is being read and told. New events wait for it.
 * - `online`: confirmed, nothing is missing.
 * - `degraded`: confirmed, but the network has just changed or the computer slept and the socket has not answered since; or what was missed could
 *   not be read so far; or the server is about to close the socket and no other could be opened so far. Each of these is worked on.
 * - `reconnecting`: lost; the next attempt waits for its time.
 * - `closed`: ended, by the application or for good.
 */
export type ConnectionName = Phase | "recovering" | "degraded";

/** Where the sockets stand. `online`: the main one is confirmed. */
export type Phase = "idle" | "connecting" | "authorizing" | "online" | "reconnecting" | "closed";

/** Where reading what was missed stands. */
export type RecoveryStage = "none" | "running" | "failed";

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
  readonly phase: Phase;
  readonly recovery: RecoveryStage;
  /** The network has changed, or the computer slept, and the main socket has not answered since. */
  readonly isDoubtful: boolean;
  /** The service has said how long to wait: nothing shortens that. */
  readonly isBidden: boolean;
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
  /** Whether an earlier process left off somewhere: what happened since is read after the first confirmation too. */
  readonly hasPast: boolean;
  /** How many sockets were opened; numbers the next one. */
  readonly sockets: number;
}

/** What happens to a connection. */
export type Input =
  /** The application wants to be connected, or no longer. */
  | { type: "connect" }
  | { type: "close" }
  /** Address and token are ready, or could not be had. `permanent`: trying again would not help. */
  | { type: "prepared"; hasPast?: boolean }
  | { type: "failed"; permanent: boolean; retryAfterMs?: number | undefined; error: unknown }
  | { type: "opened"; socket: number }
  | { type: "frame"; socket: number; frame: ServerFrame }
  | { type: "dropped"; socket: number; code: number; reason: string }
  /** A timer of {@link Effect} has run out: a socket's, or without one the timer of the next attempt. */
  | { type: "timer"; socket?: number | undefined }
  /** Reading what was missed begins, failed so far, or is done. */
  | { type: "recovery"; stage: RecoveryStage }
  /** The network has changed, or the computer slept. `isUp`: as far as is known, there is a network now. */
  | { type: "stirred"; isUp: boolean };

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

/** Times of the connection, in milliseconds. @source observed, but `ready`, `doubt` and `retire` are ours */
export const times = {
  /** From opening a socket to its confirmation. The official clients wait for ever. */
  ready: 30_000,
  /** From a pong to the next ping. */
  ping: 15_000,
  /** From a ping to its pong. */
  pong: 14_000,
  /** The same when there is reason to doubt that the socket still stands. */
  doubt: 5_000,
  /** How long a server may take to close a socket that was taken over from. */
  retire: 60_000,
} as const;

/** Attempts before the application is told that the first connection cannot be made. Later ones are tried for ever. */
export const firstAttempts = 5;

/** A connection that was never asked for. */
export const idle: Connection = {
  phase: "idle",
  recovery: "none",
  isDoubtful: false,
  isBidden: false,
  main: undefined,
  spare: undefined,
  retiring: [],
  isDraining: false,
  renew: "nothing",
  hasNewToken: false,
  attempt: 0,
  wasOnline: false,
  hasPast: false,
  sockets: 0,
};

/** What the application sees of a connection. */
export function nameOf({ phase, recovery, isDoubtful, isDraining, attempt }: Connection): ConnectionName {
  if (phase !== "online") return phase;
  if (recovery === "running") return "recovering";
  const isSwitchingBadly = isDraining && attempt > 0;
  return recovery === "failed" || isDoubtful || isSwitchingBadly ? "degraded" : "online";
}
