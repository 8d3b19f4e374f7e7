/**
 * Takes the operations of a folder of API facts into our own catalog.
 *
 *   node --conditions=@parley/source tools/codegen/import.ts <folder>
 *
 * `catalog/names.json` says what does not follow from the paths, `corrections.json` what the facts have wrong.
 * Nothing else of the repository reads the facts: what is generated comes from the catalog alone.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Catalog, CatalogOperation, CatalogParam } from "@parley/contract/catalog";
import { catalogFolder, eachRef, type Schema, schemasOf } from "./catalog.ts";
import { type Corrections, corrected, replacedBy } from "./corrections.ts";
import { type Homes, nameAll } from "./naming.ts";

interface Fact {
  group: string;
  name: string;
  method: string;
  path: string;
  /** Base address, only where it is not the one of the area. */
  server?: string;
  params?: CatalogParam[];
  body?: { content: Record<string, Schema> };
  responses: Record<string, { content?: Record<string, Schema> }>;
  errors?: number[];
  list?: { items: string; paging: string; link?: string };
  scopes?: string[];
  groupScopes?: string[];
  deprecated?: boolean;
  status?: string;
  pattern: string;
  engine: string;
  resource?: string;
}

interface Facts {
  format: string;
  area: string;
  operations: Record<string, Fact>;
  schemas: Record<string, Schema>;
}

/** What an operation is called: its id, the name of its descriptor, and whether it is a list at all. */
interface OwnName {
  id: string;
  name?: string;
  list?: boolean;
}

interface Names {
  homes: Homes;
  operations: Record<string, Record<string, OwnName | string>>;
}

const folder = process.argv[2];
if (!folder) {
  console.error("Say which folder holds the facts: node --conditions=@parley/source tools/codegen/import.ts <folder>");
  process.exit(1);
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const names = readJson<Names>(join(catalogFolder, "names.json"));
const corrections = readJson<Record<string, Corrections>>(join(catalogFolder, "corrections.json"));
const commonHost = "https://webexapis.com";

const all = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8"), repaired) as Facts)
  .filter(({ format }) => format?.startsWith("webex-api-facts/"));
const ids = namesOf(all);
for (const facts of all) importArea(facts);

function importArea({ area, operations: facts, schemas: published }: Facts): void {
  const own = corrections[area] ?? {};
  const schemas = corrected(published, own);
  const operations: Record<string, CatalogOperation> = {};
  for (const [factId, fact] of Object.entries(facts)) {
    const { id, ...name } = ids.get(fact) as OwnName;
    operations[id] = importOperation(fact, name, own.addParams?.[factId]?.params ?? [], own);
  }
  const used = new Set<string>();
  for (const operation of Object.values(operations)) eachRef(schemasOf(operation), schemas, (name) => used.add(name));
  const reached = Object.fromEntries([...used].sort().map((name) => [name, schemas[name] as Schema]));
  writeCatalog({ area, operations, schemas: reached as Catalog["schemas"] });
  console.log(`${area}: ${Object.keys(operations).length} operations, ${used.size} schemas`);
}

/** What has fields is an object, whatever is said of it. */
function repaired(_: string, value: unknown): unknown {
  const { type, properties } = Object(value) as Schema;
  return type === "string" && typeof properties === "object" ? { ...(value as Schema), type: "object" } : value;
}

/** What each operation is called: by its path, unless `names.json` knows better. @throws Error when two have one name */
function namesOf(areas: readonly Facts[]): Map<Fact, OwnName> {
  const entries = areas.flatMap(({ area, operations }) => Object.entries(operations).map(([factId, fact]) => ({ area, factId, fact })));
  const given = new Map(
    entries.map(({ area, factId, fact }) => {
      const own = names.operations[area]?.[factId];
      return [fact, typeof own === "string" ? { id: own } : own] as const;
    }),
  );
  const rules = entries.map(({ area, fact }) => {
    const { method, pattern, list } = fact;
    const isList = list !== undefined && given.get(fact)?.list !== false && !isOne(fact, area);
    return { area, method, pattern, path: pathOf(fact), isList, items: list?.items, fact };
  });
  const byRule = new Map([...nameAll(rules, names.homes)].map(([{ fact }, id]) => [fact, id]));
  const ones = new Set(rules.filter(({ isList }) => !isList).map(({ fact }) => fact));
  const named = new Map(
    [...given].map(([fact, own]) => [fact, { id: byRule.get(fact) as string, ...(ones.has(fact) && { list: false }), ...own }] as const),
  );
  const taken = new Map<string, Fact>();
  for (const [fact, { id }] of named) {
    const other = taken.get(id);
    if (other)
      throw new Error(`${other.method} ${other.path} and ${fact.method} ${fact.path} are both ${id}: tell them apart in names.json`);
    taken.set(id, fact);
  }
  return named;
}

/** Whether what the facts take for a list is one thing that has a list in it. */
function isOne({ pattern, path, list }: Fact, area: string): boolean {
  return pattern === "collection.get" && path.endsWith("}") && list?.paging === "none" && area !== "contact-center";
}

/** Services with a base address of their own may have no version in front. */
function pathOf({ server, path }: Fact): string {
  return (server === undefined ? "/v1" : server.replace(/^https?:\/\/[^/]+/, "")) + path;
}

function importOperation(
  fact: Fact,
  { name, list = true }: Omit<OwnName, "id">,
  added: CatalogParam[],
  own: Corrections,
): CatalogOperation {
  // How long a body is says whoever sends it.
  const params = [...(fact.params ?? []), ...added].filter((param) => param.name !== "Content-Length");
  const origin = fact.server && /^https?:\/\/[^/]+/.exec(fact.server)?.[0];
  const [status, answers] = successOf(fact);
  const answer = answers && Object.entries(answers)[0];
  const body = bodyOf(fact, own);
  const isText = answer && !answer[0].includes("json") && answer[1].type === "string";
  return {
    ...(name && { name }),
    group: fact.group,
    title: fact.name,
    method: fact.method.toUpperCase() as CatalogOperation["method"],
    path: pathOf(fact),
    ...(origin && origin !== commonHost && { origin }),
    ...(params.length && { params }),
    ...body,
    ...(answer && { output: named(answers["application/json"] ?? answer[1], own) }),
    ...(isText && { answer: answer[0] }),
    status: Number(status),
    ...(fact.errors?.length && { errors: fact.errors }),
    ...(fact.list && list && listOf(fact.list)),
    ...(fact.scopes && { scopes: fact.scopes }),
    ...(fact.groupScopes && { groupScopes: fact.groupScopes }),
    ...(fact.deprecated && { deprecated: true }),
    ...(fact.status && { state: fact.status }),
    pattern: fact.pattern,
    engine: fact.engine,
    // Without placeholders it is the path once more.
    ...(fact.resource && fact.resource !== fact.path && { resource: fact.resource }),
  };
}

/** The first success that says something, else the first. */
function successOf({ responses }: Fact): [string, Record<string, Schema> | undefined] {
  const good = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const [status, { content }] = (good.find((each) => each[1].content) ?? good[0]) as [string, { content?: Record<string, Schema> }];
  return [status, content];
}

function listOf({ items, paging, link }: NonNullable<Fact["list"]>): Pick<CatalogOperation, "items" | "paging" | "link"> {
  return { items, paging, ...(link && { link }) };
}

/** A form that has a file, or is all there is, is taken; one that only repeats the JSON body is not. */
function bodyOf({ body }: Fact, own: Corrections): Pick<CatalogOperation, "body" | "media" | "form"> {
  if (!body) return {};
  const { "application/json": json, "multipart/form-data": form, ...others } = body.content;
  const [media, other] = Object.entries(others)[0] ?? [];
  const isForm = form && JSON.stringify(form).includes(`"format":"binary"`);
  const isSame = JSON.stringify(json) === JSON.stringify(form);
  return {
    ...(json && !(isForm && isSame) && { body: named(json, own) }),
    ...(other && { body: named(other, own), ...(media && { media }) }),
    ...(form && (isForm || !json) && { form: named(form, own) }),
  };
}

/** A schema by its name where it has one: shorter lines, and the types keep their names. */
function named(schema: Schema, own: Corrections): string | Schema {
  if (typeof schema.$ref !== "string") return schema;
  return replacedBy(schema.$ref.slice("#/schemas/".length), own);
}

/** One operation and one schema a line, so that a change shows as a one-line difference. */
function writeCatalog({ area, operations, schemas }: Catalog): void {
  const lines = (map: object) =>
    Object.entries(map)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const text = `{\n  "area": ${JSON.stringify(area)},\n  "operations": {\n${lines(operations)}\n  },\n  "schemas": {\n${lines(schemas)}\n  }\n}\n`;
  writeFileSync(join(catalogFolder, `${basename(area)}.json`), text);
}
