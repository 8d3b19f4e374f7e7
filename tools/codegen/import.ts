/**
 * Takes operations from a folder of API facts into our own catalog.
 *
 *   node tools/codegen/import.ts <folder>
 *
 * `catalog/selection.json` says which groups, `names.json` what they are called, `corrections.json` what the facts have wrong.
 * Nothing else of the repository reads the facts: what is generated comes from the catalog alone.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalog, type CatalogOperation, catalogFolder, eachRef, type Param, type Schema } from "./catalog.ts";

interface Fact {
  group: string;
  name: string;
  method: string;
  path: string;
  /** Base address, only where it is not the one of the area. */
  server?: string;
  params?: Param[];
  body?: { content: Record<string, Schema> };
  responses: Record<string, { content?: Record<string, Schema> }>;
  list?: { items: string; paging: string };
  scopes?: string[];
}

interface Corrections {
  replaceSchemas: Record<string, { by: string }>;
  addProperties: Record<string, { properties: Record<string, Schema> }>;
  addParams: Record<string, { params: Param[] }>;
  optional: Record<string, { fields: string[] }>;
  always: Record<string, { fields: string[] }>;
}

/** Lists whose next part the caller counts out; the others are followed by their `Link`. */
const counted = ["startIndex-count", "offset-max", "start-max", "page-pageSize"];

const folder = process.argv[2];
if (!folder) {
  console.error("Say which folder holds the facts: node tools/codegen/import.ts <folder>");
  process.exit(1);
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const selection = readJson<Record<string, string[]>>(join(catalogFolder, "selection.json"));
const names = readJson<Record<string, { id: string; name: string; list?: boolean }>>(join(catalogFolder, "names.json"));
const corrections = readJson<Corrections>(join(catalogFolder, "corrections.json"));

for (const [area, groups] of Object.entries(selection)) {
  const facts = readJson<{ operations: Record<string, Fact>; schemas: Record<string, Schema> }>(join(folder, `${area}.json`));
  const chosen = Object.entries(facts.operations).filter(([, fact]) => groups.includes(fact.group));
  const schemas = correct(facts.schemas);
  const imported = chosen.map(([factId, fact]) => importOperation(factId, fact));
  const operations = Object.fromEntries(imported);
  if (Object.keys(operations).length < imported.length)
    throw new Error(`Two operations of ${area} have one name: tell them apart in names.json`);
  const used = new Set<string>();
  eachRef(operations as unknown as Schema, schemas, (name) => used.add(name));
  for (const { body, output } of Object.values(operations)) {
    for (const name of [body, output])
      if (typeof name === "string") eachRef({ $ref: `#/schemas/${name}` }, schemas, (each) => used.add(each));
  }
  writeCatalog({ area, operations, schemas: Object.fromEntries([...used].sort().map((name) => [name, schemas[name] as Schema])) });
  console.log(`${area}: ${chosen.length} operations, ${used.size} schemas`);
}

function importOperation(factId: string, fact: Fact): [string, CatalogOperation] {
  const { id, name, list = true } = names[factId] ?? { ...nameOf(fact), list: true };
  const params = [...(fact.params ?? []), ...(corrections.addParams[factId]?.params ?? [])];
  const success = Object.entries(fact.responses).find(([status]) => status.startsWith("2"))?.[1];
  return [
    name,
    {
      id,
      group: fact.group,
      title: fact.name,
      method: fact.method.toUpperCase(),
      // Services with a base address of their own may have no version in front.
      path: (fact.server ? fact.server.replace(/^https?:\/\/[^/]+/, "") : "/v1") + fact.path,
      ...(params.length && { params }),
      ...(fact.body && { body: named(jsonOf(fact.body.content)) }),
      ...(success?.content && { output: named(jsonOf(success.content)) }),
      ...(fact.list && list && { items: fact.list.items, ...(counted.includes(fact.list.paging) && { paging: fact.list.paging }) }),
      ...(fact.scopes && { scopes: fact.scopes }),
    },
  ];
}

/** Names an operation after its group and what it does: `messages.create`, `createMessage`. */
function nameOf({ group, method, path, list }: Fact): { id: string; name: string } {
  const noun = group.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^./, (letter) => letter.toLowerCase());
  const one = noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, "");
  const verb = list ? "list" : { get: "get", post: "create", put: "update", patch: "update", delete: "remove" }[method];
  if (!verb || (method === "get" && !list && !path.endsWith("}"))) throw new Error(`Give ${method} ${path} a name in names.json`);
  const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
  return { id: `${noun}.${verb}`, name: `${verb}${capital(list ? noun : one)}` };
}

function jsonOf(content: Record<string, Schema>): Schema {
  return content["application/json"] ?? (Object.values(content)[0] as Schema);
}

/** A schema by its name where it has one: shorter lines, and the types keep their names. */
function named(schema: Schema): string | Schema {
  if (typeof schema.$ref !== "string") return schema;
  const name = schema.$ref.slice("#/schemas/".length);
  return corrections.replaceSchemas[name]?.by ?? name;
}

function correct(source: Record<string, Schema>): Record<string, Schema> {
  const text = JSON.stringify(source).replace(/#\/schemas\/(\w+)/g, (ref, name: string) => {
    const by = corrections.replaceSchemas[name]?.by;
    return by ? `#/schemas/${by}` : ref;
  });
  const schemas = JSON.parse(text) as Record<string, Schema>;
  for (const [name, schema] of Object.entries(schemas)) {
    const added = corrections.addProperties[name]?.properties;
    if (added) schema.properties = { ...schema.properties, ...added };
    const optional = corrections.optional[name]?.fields ?? [];
    const always =
      corrections.always[name] ?? (name.endsWith("CollectionResponse") ? corrections.always["*CollectionResponse"] : undefined);
    const required = new Set([...(schema.required ?? []).filter((field) => !optional.includes(field)), ...(always?.fields ?? [])]);
    if (required.size) schema.required = [...required];
    else delete schema.required;
  }
  return schemas;
}

/** One operation and one schema a line, so that a change shows as a one-line difference. */
function writeCatalog({ area, operations, schemas }: Catalog): void {
  const lines = (map: object) =>
    Object.entries(map)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const text = `{\n  "area": ${JSON.stringify(area)},\n  "operations": {\n${lines(operations)}\n  },\n  "schemas": {\n${lines(schemas)}\n  }\n}\n`;
  writeFileSync(join(catalogFolder, `${area}.json`), text);
}
