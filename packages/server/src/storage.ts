import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { StartError } from "./config.ts";
import type { Blobs } from "./platform/blobs/blobs.ts";
import { DiskBlobs } from "./platform/blobs/disk.ts";
import { MemoryBlobs } from "./platform/blobs/memory.ts";
import type { Database, Migration } from "./platform/db/database.ts";
import { migrate, NewerDataError } from "./platform/db/migrate.ts";
import { openSqlite } from "./platform/db/sqlite.ts";

/** Everything of a server that outlives it. */
export interface Storage {
  database: Database;
  /** Contents of files, each encrypted under a key of its own. */
  blobs: Blobs;
  /** Folder for states that are kept; none for data in memory. */
  snapshots?: string;
  /** Where it is, for messages to a person. */
  place: string;
  /** 32 bytes that wrap every stored key; kept beside the database, not in it. */
  masterKey: Uint8Array;
}

/**
 * Opens the data of a server.
 *
 * @param data - A folder, made when missing, or `memory`.
 * @throws StartError when the folder cannot be written or is in use.
 */
export function openStorage(data: string): Storage {
  if (data === "memory") return { place: "memory", masterKey: randomBytes(32), database: openSqlite(":memory:"), blobs: new MemoryBlobs() };
  const place = resolve(data);
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const masterKey = readOrMakeKey(join(place, "master.key"));
    const database = openSqlite(join(place, "parley.db"));
    // After the database, which tells whether another server is using the folder.
    return { place, masterKey, database, snapshots: join(place, "snapshots"), blobs: new DiskBlobs(join(place, "files")) };
  } catch (error) {
    throw startError(error, place);
  }
}

/**
 * Brings the data to the schema of this version. On failure, the data is closed.
 *
 * @throws StartError when a newer version made it, or another server is using it.
 */
export async function upgradeStorage({ database, place }: Storage, migrations: readonly Migration[]): Promise<void> {
  try {
    await migrate(database, migrations);
  } catch (error) {
    await database.close();
    throw startError(error, place);
  }
}

function readOrMakeKey(path: string): Uint8Array {
  try {
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = readFileSync(path);
  if (key.length !== 32)
    throw new StartError(`${path} is damaged: a master key has 32 bytes. Without the right key, the data cannot be read.`);
  return key;
}

function startError(error: unknown, folder: string): StartError {
  if (error instanceof StartError) return error;
  if (error instanceof NewerDataError)
    return new StartError(`Cannot use ${folder}: ${error.message}. Use that version, or another folder (--data).`);
  const { message, code } = error as NodeJS.ErrnoException;
  if (/locked/i.test(message))
    return new StartError(`Cannot use ${folder}: another server is using it. Stop that one, or choose another folder (--data).`);
  return new StartError(
    `Cannot keep data in ${folder}: ${code ?? message}. Choose a folder that can be written (--data), or --data memory.`,
    { cause: error },
  );
}
