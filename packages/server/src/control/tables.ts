import type { DataTable, ListRowsInput, TableRows } from "@parley/contract/control";
import type { ControlContext } from "./context.ts";

/** Lists the tables of the database. */
export function listTables({ tables }: ControlContext): Promise<DataTable[]> {
  return tables.list();
}

/** Reads a part of a table, without what is secret. */
export function listRows({ tables }: ControlContext, { table, max = 100, offset = 0 }: ListRowsInput): Promise<TableRows> {
  return tables.rows(table, max, offset);
}
