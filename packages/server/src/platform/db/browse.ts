import type { DataTable, TableRows } from "@parley/contract/control";
import { CompiledQuery, type Kysely } from "kysely";
import { Problem } from "../problem.ts";

/** Columns that hold what opens something, or what it was made from: hashes of tokens, sealed keys, codes. */
const secret = /(^|_)(hash|salt|sealed|wrapped|secret|token|password|code)(_|$)/;
const longest = 4000;

/** Lists the tables of a database. */
export async function listTables(db: Kysely<unknown>): Promise<DataTable[]> {
  const tables = await db.introspection.getTables();
  const counted = tables.map(async ({ name, columns }) => ({
    name,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.dataType,
      ...(isSecret(column.name) && { isHidden: true as const }),
    })),
    rows: await countRows(db, name),
  }));
  return (await Promise.all(counted)).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Reads a part of a table. @throws Problem 404 when there is none of that name */
export async function listRows(db: Kysely<unknown>, table: string, max: number, offset: number): Promise<TableRows> {
  const found = (await db.introspection.getTables()).find(({ name }) => name === table);
  if (!found) throw new Problem(404, `There is no table ${table}.`);
  const columns = found.columns.map(({ name }) => name).filter((name) => !isSecret(name));
  const names = columns.map((name) => `"${name}"`).join();
  const rows = await select(db, `select ${names || "null"} from "${table}" limit ? offset ?`, [max, offset]);
  return { columns, rows: rows.map((row) => columns.map((name) => shown(row[name]))), total: await countRows(db, table) };
}

function isSecret(column: string): boolean {
  return secret.test(column);
}

function shown(value: unknown): string | number | null {
  if (value === null || value === undefined || typeof value === "number") return value ?? null;
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`;
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

async function countRows(db: Kysely<unknown>, table: string): Promise<number> {
  const [row] = await select(db, `select count(*) as "count" from "${table}"`, []);
  return Number(row?.["count"]);
}

async function select(db: Kysely<unknown>, sql: string, parameters: readonly unknown[]): Promise<Record<string, unknown>[]> {
  return (await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql, [...parameters]))).rows;
}
