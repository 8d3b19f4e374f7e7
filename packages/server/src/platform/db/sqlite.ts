import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Database } from "./database.ts";

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
  const kysely = new Kysely<unknown>({ dialect: new SqliteDialect({ database: preparedBy(sqlite) }) });
  return { kysely, close: () => kysely.destroy() };
}

/** Shows Node's SQLite in the shape Kysely's dialect was written for, and prepares each statement once. */
function preparedBy(sqlite: DatabaseSync) {
  const prepared = new Map<string, StatementSync>();
  const statementFor = (sql: string): StatementSync => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = sqlite.prepare(sql);
      if (prepared.size >= maxPrepared) prepared.delete(prepared.keys().next().value as string);
      prepared.set(sql, statement);
    }
    return statement;
  };
  return {
    close: () => sqlite.close(),
    prepare(sql: string) {
      const statement = statementFor(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
      };
    },
  };
}
