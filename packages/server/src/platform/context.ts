import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Db, Tx } from "./db/database.ts";
import type { Fact } from "./fact.ts";
import type { Log } from "./log.ts";
import type { Outbox } from "./outbox.ts";

/** Who asks. Made from a token; a use case never sees the token itself. */
export interface Actor {
  personId: string;
  orgId: string;
  /** An `appuser` is a guest. */
  type: "person" | "bot" | "appuser";
  email: string;
  displayName: string;
  roles: readonly string[];
  scopes: ReadonlySet<string>;
  /** The application that acts in the person's name; `undefined` for a token of their own. */
  applicationId?: string | undefined;
}

/** Where a request came from: for the logs that administrators read. */
export interface RequestInfo {
  trackingId: string;
  address: string | undefined;
  userAgent: string | undefined;
}

/** What every use case is given, whatever its slice. Slices add their ports. */
export interface Context<Tables> {
  readonly db: Db<Tables>;
  readonly actor: Actor;
  /** Origin under which the server is reached, without a trailing slash. */
  readonly origin: string;
  readonly log: Log;
  /** The time, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** A new lower-case UUID. */
  newId(): string;
  /** Runs `work` in one short transaction and stores the facts it returns in the same one. Slow work comes before; `work` may run twice. */
  commit(work: (tx: Tx<Tables>) => Promise<readonly Fact[]>): Promise<void>;
}

/** What contexts are made of: one for each server. */
export interface Platform {
  readonly db: Db<unknown>;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  /** Set when the server knows its port. */
  origin: string;
  newId(): string;
}

/** Makes the context of one request. */
export function createContext<Tables>(platform: Platform, actor: Actor): Context<Tables> {
  const db = platform.db.withTables<never>() as unknown as Db<Tables>;
  return {
    db,
    actor,
    origin: platform.origin,
    log: platform.log,
    now: () => new Date(platform.clock.now()).toISOString(),
    newId: platform.newId,
    commit: (work) => platform.outbox.commit(work),
  };
}

/**
 * Makes ids: UUIDs of version 7, which begin with the time. Rows that are made together then lie together in every index, so that
 * storing them touches few pages.
 */
export function timeOrderedIds(clock: Clock): () => string {
  return () => {
    const time = clock.now().toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
  };
}
