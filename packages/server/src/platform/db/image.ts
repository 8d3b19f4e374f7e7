import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import type { Database, DirectRunner } from "./database.ts";

/** All rows of a database. */
export interface Image {
  /** Steps of the schema that it has; those of the database it is written to unless known. */
  migrations?: readonly string[] | undefined;
  tables: Readonly<Record<string, { columns: readonly string[]; rows: readonly (readonly unknown[])[] }>>;
}

/** The database has another schema than the rows. */
export class OtherSchemaError extends Error {
  override readonly name = "OtherSchemaError";
}

/** Reads every table. */
export async function readImage({ kysely }: Database): Promise<Image> {
  const names = await tablesOf(kysely);
  return kysely.transaction().execute(async (tx) => {
    const tables: Record<string, { columns: readonly string[]; rows: readonly (readonly unknown[])[] }> = {};
    for (const table of names) {
      const found = await run(tx, `select * from "${table}"`);
      const columns = Object.keys(found[0] ?? {});
      tables[table] = { columns, rows: found.map((row) => Object.values(row)) };
    }
    return { migrations: await migrationsOf(tx), tables };
  });
}

/**
 * Replaces the rows of every table, in one transaction.
 *
 * @param kept - Tables that stay as they are.
 * @throws OtherSchemaError when the rows are those of another version.
 */
export async function writeImage({ kysely }: Database, image: Image, kept: readonly string[] = []): Promise<void> {
  const tables = (await tablesOf(kysely)).filter((table) => !kept.includes(table));
  await kysely.transaction().execute(async (tx) => {
    if (image.migrations && String(await migrationsOf(tx)) !== String(image.migrations))
      throw new OtherSchemaError("the data is of another version");
    for (const table of tables) {
      await run(tx, `delete from "${table}"`);
      const { columns = [], rows = [] } = image.tables[table] ?? {};
      const insert = `insert into "${table}" (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => "?").join()})`;
      for (const row of rows) await run(tx, insert, row);
    }
  });
}

/** Every table but those that the migrator keeps. */
const tableNames = new WeakMap<Kysely<unknown>, Promise<string[]>>();

/** Read once: the schema of a database that has been opened does not change any more. */
function tablesOf(kysely: Kysely<unknown>): Promise<string[]> {
  const known = tableNames.get(kysely) ?? kysely.introspection.getTables().then((tables) => tables.map(({ name }) => name));
  tableNames.set(kysely, known);
  return known;
}

async function migrationsOf(tx: Transaction<unknown>): Promise<string[]> {
  return (await run(tx, 'select "name" from "kysely_migration" order by "name"')).map((row) => String(row["name"]));
}

async function run(tx: Transaction<unknown>, sql: string, parameters: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const { runNow } = tx.getExecutor().adapter as Partial<DirectRunner>;
  if (runNow) return runNow(sql, parameters) as Record<string, unknown>[];
  return (await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql, [...parameters]))).rows;
}
