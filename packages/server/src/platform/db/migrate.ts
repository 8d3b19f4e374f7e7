import { Migrator } from "kysely/migration";
import type { Database, Migration } from "./database.ts";

/** The data was made by a newer version of the server, whose changes this one does not know. */
export class NewerDataError extends Error {
  override readonly name = "NewerDataError";
}

/**
 * Brings a database to the schema of this version.
 *
 * @throws NewerDataError when the database has steps that this version does not know.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  const steps = Object.fromEntries(migrations.map((migration) => [migration.name, migration]));
  const migrator = new Migrator({ db: database.kysely, provider: { getMigrations: async () => steps }, allowUnorderedMigrations: true });
  await refuseNewer(database, new Set(Object.keys(steps)));
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function refuseNewer({ kysely }: Database, known: Set<string>): Promise<void> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return;
  const done = await kysely.withTables<{ kysely_migration: { name: string } }>().selectFrom("kysely_migration").select("name").execute();
  const unknown = done.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length) throw new NewerDataError(`the data was made by a newer version of Parley (${unknown.join(", ")})`);
}
