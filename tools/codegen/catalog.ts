import { readdirSync } from "node:fs";
import { type Catalog, type CatalogOperation, catalogOf } from "@parley/contract/catalog";

/** A JSON Schema as the catalog stores it. */
export interface Schema {
  type?: string | string[];
  format?: string;
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
  readOnly?: boolean;
  deprecated?: boolean;
  [keyword: string]: unknown;
}

export const catalogFolder: string = new URL("../../packages/contract/catalog/", import.meta.url).pathname;

/** Files that steer the import; the other files of the folder are catalogs. */
const steering = ["names.json", "corrections.json"];

/** Every catalog of the repository. */
export function readCatalogs(): Catalog[] {
  return readdirSync(catalogFolder)
    .filter((file) => file.endsWith(".json") && !steering.includes(file))
    .sort()
    .map((file) => catalogOf(file.replace(".json", "")));
}

/** The name at the end of a `$ref`, when it is one of ours. */
export function refName(ref: unknown): string | undefined {
  return typeof ref === "string" && ref.startsWith("#/schemas/") ? ref.slice("#/schemas/".length) : undefined;
}

/** The schemas of an operation, by their names or as they are. */
export function schemasOf({ params, body, form, output }: Pick<CatalogOperation, "params" | "body" | "form" | "output">): Schema[] {
  const whole = [body, form, output].filter((each) => each !== undefined).map(schemaOf);
  return [...whole, ...(params ?? []).map(({ schema }) => schema as Schema)];
}

/** A schema, where its name stands for it. */
export function schemaOf(schema: unknown): Schema {
  return typeof schema === "string" ? { $ref: `#/schemas/${schema}` } : (schema as Schema);
}

/** The schema itself, where it is given by its name. */
export function resolve(schema: unknown, schemas: Record<string, unknown>): Schema {
  const name = refName(schemaOf(schema).$ref);
  return name ? resolve(schemas[name], schemas) : schemaOf(schema);
}

/** Calls `visit` for every named schema that `schema` reaches, itself included. */
export function eachRef(
  schema: unknown,
  schemas: Record<string, unknown>,
  visit: (name: string) => void,
  seen: Set<string> = new Set(),
): void {
  if (typeof schema !== "object" || schema === null) return;
  const name = refName((schema as Schema).$ref);
  if (name && !seen.has(name)) {
    seen.add(name);
    visit(name);
    eachRef(schemas[name], schemas, visit, seen);
  }
  for (const value of Object.values(schema)) eachRef(value, schemas, visit, seen);
}
