import type { AnyOperation, JsonSchema } from "@parley/contract";
import type { Catalog, CatalogOperation } from "@parley/contract/catalog";
import { catalogEntry, flatSchema } from "../contractSchemas.ts";

/** A public operation, with all that its catalog knows of it. Read when the operation is first called: a start reads none. */
export interface Described {
  id: string;
  /** The operation as the client calls it. */
  descriptor: AnyOperation;
  catalog: Catalog;
  entry: CatalogOperation;
  /** Whether it changes anything. */
  isWrite: boolean;
}

const known = new Map<string, Described>();

/** What the catalog says of an operation. */
export function describedOperation(id: string): Described {
  const ready = known.get(id);
  if (ready) return ready;
  const found = catalogEntry(id);
  if (!found) throw new Error(`there is no operation ${id}`);
  const made = describe(id, found.operation, found.catalog);
  known.set(id, made);
  return made;
}

function describe(id: string, entry: CatalogOperation, catalog: Catalog): Described {
  const query = (entry.params ?? []).filter((param) => param.in === "query").map(({ name }) => name);
  const headers = (entry.params ?? []).filter((param) => param.in === "header").map(({ name }) => name);
  const descriptor: AnyOperation = {
    id,
    method: entry.method,
    path: entry.path,
    ...(query.length && { query }),
    ...(headers.length && { headers }),
    ...(entry.items !== undefined && { items: entry.items }),
    ...(isWhole(entry.body, catalog) && { body: { whole: "body" } }),
  };
  return { id, descriptor, catalog, entry, isWrite: entry.method !== "GET" && entry.pattern !== "search" };
}

/** Whether the body is no object with fields of its own. */
function isWhole(body: string | JsonSchema | undefined, catalog: Catalog): boolean {
  return body !== undefined && !flatSchema(body, catalog)["properties"];
}
