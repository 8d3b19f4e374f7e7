import type { Operation } from "../operation.ts";

/** A table of the server's database. */
export interface DataTable {
  name: string;
  columns: readonly DataColumn[];
  rows: number;
}

/** A column of a table. */
export interface DataColumn {
  name: string;
  /** As the database calls it, such as `text`. */
  type: string;
  /** Holds a secret, sealed or hashed though it is: it is in no row. */
  isHidden?: true;
}

/** Input of {@link listRows}. */
export interface ListRowsInput {
  table: string;
  /** 1 to 500; 100 unless said. */
  max?: number | undefined;
  /** How many to pass over. */
  offset?: number | undefined;
}

/** A part of a table. */
export interface TableRows {
  /** Names of the columns that are not hidden. */
  columns: readonly string[];
  /** Values in the order of the columns. Texts are cut after 4,000 characters; of bytes, their number is told. */
  rows: readonly (readonly (string | number | null)[])[];
  /** How many rows there are in all. */
  total: number;
}

/** Lists the tables of the database, with their columns. */
export const listTables: Operation<Record<never, never>, DataTable[]> = {
  id: "control.listTables",
  method: "GET",
  path: "/_parley/tables",
};

/** Reads rows of a table, without what is secret. */
export const listRows: Operation<ListRowsInput, TableRows> = {
  id: "control.listRows",
  method: "GET",
  path: "/_parley/tables/{table}/rows",
  query: ["max", "offset"],
};
