import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A JSON Schema as the catalog stores it. */
export interface Schema {
  type?: string | string[];
  enum?: (string | number | boolean)[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  $ref?: string;
  default?: unknown;
  [keyword: string]: unknown;
}

/** One parameter of an operation. */
export interface Param {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
}

/** One operation of the catalog. */
export interface CatalogOperation {
  /** `noun.verb` */
  id: string;
  group: string;
  title: string;
  method: string;
  path: string;
  params?: Param[];
  body?: string | Schema;
  output?: string | Schema;
  items?: string;
  /** How callers count out the parts of a list, where no link leads on. */
  paging?: string;
  scopes?: string[];
}

/** The catalog of one area. Operations are keyed by the name of their descriptor. */
export interface Catalog {
  area: string;
  operations: Record<string, CatalogOperation>;
  schemas: Record<string, Schema>;
}

export const catalogFolder = new URL("../../packages/contract/catalog/", import.meta.url).pathname;

/** Files that steer the import; the other files of the folder are catalogs. */
const steering = ["selection.json", "names.json", "corrections.json"];

/** Reads every catalog of the repository. */
export function readCatalogs(): Catalog[] {
  return readdirSync(catalogFolder)
    .filter((file) => file.endsWith(".json") && !steering.includes(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(catalogFolder, file), "utf8")) as Catalog);
}

/** The name at the end of a `$ref`, when it is one of ours. */
export function refName(ref: unknown): string | undefined {
  return typeof ref === "string" && ref.startsWith("#/schemas/") ? ref.slice("#/schemas/".length) : undefined;
}

/** Calls `visit` for every named schema that `schema` reaches, itself included. */
export function eachRef(
  schema: Schema,
  schemas: Record<string, Schema>,
  visit: (name: string) => void,
  seen: Set<string> = new Set(),
): void {
  if (Array.isArray(schema)) {
    for (const part of schema) eachRef(part, schemas, visit, seen);
    return;
  }
  if (typeof schema !== "object" || schema === null) return;
  const name = refName(schema.$ref);
  if (name && !seen.has(name)) {
    seen.add(name);
    visit(name);
    eachRef(schemas[name] as Schema, schemas, visit, seen);
  }
  for (const value of Object.values(schema)) eachRef(value as Schema, schemas, visit, seen);
}
