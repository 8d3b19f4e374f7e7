import type { Kysely, Transaction } from "kysely";

/** A typed view of the one database. Each slice sees its own tables. */
export type Db<Tables> = Kysely<Tables>;

/** A transaction over a slice's tables. */
export type Tx<Tables> = Transaction<Tables>;

/** One step of a slice's schema; runs once for each database. */
export interface Migration {
  /** `<slice>-<number>`; never changes once released. */
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/**
 * An engine that answers at once. Prepared queries go straight to it, because the way through Kysely's executor costs more than the
 * query: those of a transaction, which has the connection to itself, and all others while there is none.
 */
export interface DirectRunner {
  /** Whether a transaction is under way: nobody else may see what it has written so far. */
  isInTransaction(): boolean;
  runNow(sql: string, parameters: readonly unknown[]): unknown[];
}

/** A database that has been opened. */
export interface Database {
  readonly kysely: Kysely<unknown>;
  close(): Promise<void>;
}
