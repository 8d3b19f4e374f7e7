import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { JsonSchema, Method } from "../operation.ts";

/** One parameter of an operation. */
export interface CatalogParam {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  /** Whether a list is repeated as `name=a&name=b` (true unless said) or written `name=a,b`. */
  explode?: boolean;
  deprecated?: boolean;
  schema: JsonSchema;
}

/** What is known of one operation. A schema by its name stands in the `schemas` of the same catalog. */
export interface CatalogOperation {
  /** Name of its descriptor, where it does not follow from the id. */
  name?: string;
  /** Group and title in the published reference. */
  group: string;
  title: string;
  method: Method;
  /** Below the origin, with `{name}` for each path parameter. */
  path: string;
  /** Where the public cloud serves it, unless at its common address. `{region}` is to be filled in. */
  origin?: string;
  params?: CatalogParam[];
  /** Body as JSON; when `media` says something else, as that. */
  body?: string | JsonSchema;
  /** Media type of the body, unless JSON. */
  media?: string;
  /** The other body that it takes: a form with a file. */
  form?: string | JsonSchema;
  output?: string | JsonSchema;
  /** Media type of the answer, unless JSON. */
  answer?: string;
  /** Status of a success. */
  status: number;
  /** Statuses that are documented for what goes wrong. */
  errors?: number[];
  /** Property of the answer with the items of a list; empty when the answer is the list. */
  items?: string;
  /** How callers ask for the next part of a list. */
  paging?: string;
  /** How we know that a `Link` leads on: `header`, `text` or `sdk`. */
  link?: string;
  /** Scopes of which a token needs one. */
  scopes?: string[];
  /** Scopes that are named for its whole group only. */
  groupScopes?: string[];
  deprecated?: boolean;
  /** `unlisted`: served, and not in the published list. `partial`: not all of its shape is known. */
  state?: string;
  /** What kind of call it is: `collection.list`, `singleton.update`, `job.start` and so on. */
  pattern: string;
  /** What has to serve it: `generic`, `view`, `hook`, `seed`, `query`, `job`, `blob`, `derive` or `hand`. */
  engine: string;
  /** Path of the collection or settings that it acts on. */
  resource?: string;
}

/** All operations of one area, by id, and the schemas that they name. */
export interface Catalog {
  area: string;
  operations: Record<string, CatalogOperation>;
  schemas: Record<string, JsonSchema>;
}

const read = new Map<string, Catalog>();

/** The catalog of an area, read from its file at the first call. For servers and tools; clients have the descriptors. */
export function catalogOf(area: string): Catalog {
  const known = read.get(area);
  if (known) return known;
  const catalog = JSON.parse(textOf(area)) as Catalog;
  read.set(area, catalog);
  return catalog;
}

/** It is published compressed: most who install the contract never read it. */
function textOf(area: string): string {
  const file = new URL(`../../catalog/${area}.json`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : gunzipSync(readFileSync(`${fileURLToPath(file)}.gz`)).toString("utf8");
}
