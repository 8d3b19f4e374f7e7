import type { Context } from "../platform/context.ts";
import type { AnteroomLimits } from "./anteroom.ts";
import type { Hub, HubLimits } from "./hub.ts";
import type { RealtimeTables } from "./schema.ts";

/** Bounds of realtime; every one has a default that suits real clients. */
export interface RealtimeLimits extends HubLimits, AnteroomLimits {
  /** Registrations of one person. */
  devicesPerPerson: number;
  /** Bytes that may wait for a slow reader before its socket is closed. */
  bufferedBytes: number;
  /** Bytes of one frame from a client. */
  frameBytes: number;
  /** Milliseconds of silence after which a socket is taken for dead; it is asked after half of them. */
  silentInMs: number;
}

/** The context of one request to realtime. */
export interface RealtimeContext extends Context<RealtimeTables> {
  readonly hub: Hub;
  readonly limits: RealtimeLimits;
}

/** The context of work that nobody in particular asked for. */
export type RealtimeStore = Omit<RealtimeContext, "actor">;
