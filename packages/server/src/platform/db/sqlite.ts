import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, type SqliteAdapter, SqliteDialect } from "kysely";
import type { Database, DirectRunner } from "./database.ts";

/** Statements kept prepared; more than every distinct query of the server. */
const maxPrepared = 500;

/**
 * Opens a SQLite database through Node's own engine.
 *
 * @param path - A file, or `:memory:`.
 * @throws Error of SQLite when the file cannot be opened or is no database.
 */
export function openSqlite(path: string): Database {
  const sqlite = new DatabaseSync(path);
  // One server owns its file: a second one would deliver the same facts again.
  sqlite.exec("PRAGMA locking_mode = EXCLUSIVE");
  // WAL lets readers go on while one writes; NORMAL loses no committed data when the process dies, only when the machine does.
  sqlite.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000");
  // Fewer, larger checkpoints: each of them waits for the disk.
  sqlite.exec("PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16000");
  const kysely = new Kysely<unknown>({ dialect: new DirectDialect(preparedBy(sqlite)) });
  return { kysely, close: () => kysely.destroy() };
}

/** Kysely's dialect, whose adapter also runs prepared queries at once. */
class DirectDialect extends SqliteDialect {
  readonly #database: ReturnType<typeof preparedBy>;

  constructor(database: ReturnType<typeof preparedBy>) {
    super({ database });
    this.#database = database;
  }

  override createAdapter(): SqliteAdapter & DirectRunner {
    const database = this.#database;
    return Object.assign(super.createAdapter() as SqliteAdapter, {
      isInTransaction: () => database.isInTransaction(),
      runNow(sql: string, parameters: readonly unknown[]): unknown[] {
        const statement = database.prepare(sql);
        if (statement.reader) return statement.all(parameters);
        statement.run(parameters);
        return [];
      },
    });
  }
}

/** A statement, and whether it answers with rows. */
interface Prepared {
  statement: StatementSync;
  reader: boolean;
}

/** Shows Node's SQLite in the shape Kysely's dialect was written for, and prepares each statement once. */
function preparedBy(sqlite: DatabaseSync) {
  const known = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const statement = sqlite.prepare(sql);
    const prepared = { statement, reader: statement.columns().length > 0 };
    if (known.size >= maxPrepared) known.delete(known.keys().next().value as string);
    known.set(sql, prepared);
    return prepared;
  };
  return {
    close: () => sqlite.close(),
    isInTransaction: () => sqlite.isTransaction,
    prepare(sql: string) {
      const { statement, reader } = known.get(sql) ?? prepare(sql);
      return {
        reader,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
      };
    },
  };
}
