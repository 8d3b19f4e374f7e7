/**
 * Writes `packages/contract/src/generated` from the catalog. Running it again changes nothing; `--check` only compares.
 *
 *   node tools/codegen/generate.ts [--check]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalog, type CatalogOperation, eachRef, type Param, readCatalogs, refName, type Schema } from "./catalog.ts";
import { fieldLine, typeOf } from "./types.ts";

const outputFolder = new URL("../../packages/contract/src/generated/", import.meta.url).pathname;
const header = "// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.\n";
const docs = "https://developer.webex.com/docs/api/v1";

/** Every generated file, by its path below the folder. */
export function generate(catalogs: Catalog[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const catalog of catalogs) {
    files.set(`types/${catalog.area}.ts`, typesFile(catalog));
    for (const [group, operations] of groupsOf(catalog)) files.set(`${group}.ts`, groupFile(catalog, operations));
  }
  files.set("schemas.ts", schemasFile(catalogs));
  files.set("operations.ts", operationsFile(catalogs));
  return files;
}

function groupsOf(catalog: Catalog): Map<string, [string, CatalogOperation][]> {
  return Map.groupBy(Object.entries(catalog.operations), ([, { id }]) => id.split(".")[0] as string);
}

function typesFile({ schemas }: Catalog): string {
  const bodies = new Set<string>();
  const types = Object.entries(schemas).map(([name, schema]) => {
    bodies.add(name);
    const type = typeOf(schema);
    return type.startsWith("{") ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
  });
  return `${header}\n${types.join("\n\n")}\n`;
}

function groupFile(catalog: Catalog, operations: [string, CatalogOperation][]): string {
  const body = operations.map(([name, operation]) => operationText(name, operation, catalog)).join("\n\n");
  const used = Object.keys(catalog.schemas).filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const kinds = ["ListOperation", "Operation"].filter((kind) => body.includes(`: ${kind}<`));
  const imports = [`import type { ${kinds.join(", ")} } from "../operation.ts";`];
  if (used.length) imports.push(`import type { ${used.join(", ")} } from "./types/${catalog.area}.ts";`);
  const exported = used.length ? `\nexport type { ${used.join(", ")} } from "./types/${catalog.area}.ts";\n` : "";
  return `${header}${imports.join("\n")}\n${exported}\n${body}\n`;
}

function operationText(name: string, operation: CatalogOperation, catalog: Catalog): string {
  const inputName = `${name.replace(/^./, (letter) => letter.toUpperCase())}Input`;
  const fields = inputFields(operation, catalog);
  const output = operation.output ? typeOf(schemaOf(operation.output)) : "void";
  const query = operation.params?.filter((param) => param.in === "query").map((param) => param.name) ?? [];
  const page = `${operation.group.toLowerCase().replaceAll(" ", "-")}/${operation.title.toLowerCase().replaceAll(" ", "-")}`;
  const named = operation.items === "items" && !operation.paging ? undefined : operation.items;
  const typeName = named ? "ListOperation" : "Operation";
  const lines = [
    `/** Input of {@link ${name}}. */`,
    `export interface ${inputName} {\n${fields.map((line) => `  ${line}`).join("\n")}\n}`.replace("{\n\n}", "{}"),
    "",
    `/** ${operation.title}. @source documented ${docs}/${page} */`,
    `export const ${name}: ${typeName}<${inputName}, ${output}${named ? `, "${named}"` : ""}> = {`,
    `  id: ${JSON.stringify(operation.id)},`,
    `  method: ${JSON.stringify(operation.method)},`,
    `  path: ${JSON.stringify(operation.path)},`,
    ...(query.length ? [`  query: ${JSON.stringify(query).replaceAll(",", ", ")},`] : []),
    ...(operation.scopes ? [`  scopes: ${JSON.stringify(operation.scopes).replaceAll(",", ", ")},`] : []),
    ...(operation.items ? [`  items: ${JSON.stringify(operation.items)},`] : []),
    ...(operation.paging ? [`  paging: ${JSON.stringify(operation.paging)},`] : []),
    "};",
  ];
  return lines.join("\n");
}

/** Path, query and body fields side by side: callers do not care where a value travels. */
function inputFields(operation: CatalogOperation, catalog: Catalog): string[] {
  const params = (operation.params ?? []).map((param) => fieldLine(param.name, param.schema, param.required === true, true));
  if (!operation.body) return params;
  const body = resolve(operation.body, catalog);
  const required = new Set(body.required);
  const taken = new Set(operation.params?.map((param) => param.name));
  const fields = Object.entries(body.properties ?? {}).filter(([name]) => !taken.has(name));
  return [...params, ...fields.map(([name, schema]) => fieldLine(name, schema, required.has(name), true))];
}

function schemaOf(body: string | Schema): Schema {
  return typeof body === "string" ? { $ref: `#/schemas/${body}` } : body;
}

function resolve(body: string | Schema, catalog: Catalog): Schema {
  const name = typeof body === "string" ? body : refName(body.$ref);
  return name ? (catalog.schemas[name] as Schema) : (body as Schema);
}

/** What the server validates, apart from the descriptors so that a client never carries it. */
function schemasFile(catalogs: Catalog[]): string {
  const entries = catalogs.flatMap((catalog) =>
    Object.values(catalog.operations).map((operation) => [operation.id, operationSchemas(operation, catalog)] as const),
  );
  const rows = entries
    .filter(([, schemas]) => Object.keys(schemas).length)
    .map(([id, schemas]) => `  ${JSON.stringify(id)}: ${JSON.stringify(schemas)},`);
  return `${header}import type { OperationSchemas } from "../operation.ts";\n
/** JSON Schemas of the input of each operation, by operation id. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {\n${rows.join("\n")}\n};\n`;
}

function operationSchemas(operation: CatalogOperation, catalog: Catalog): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (operation.params?.length) result.params = paramsSchema(operation.params);
  if (operation.body) {
    const { properties = {}, required, type } = resolve(operation.body, catalog);
    const body = inline({ type: type ?? "object", properties, ...(required && { required }) }, catalog.schemas);
    result.body = { ...body, additionalProperties: false };
    const echoed = operation.output ? Object.keys(resolve(operation.output, catalog).properties ?? {}) : [];
    const others = echoed.filter((name) => !(name in properties));
    if (operation.method === "PUT" && others.length) result.echoed = others;
  }
  return result;
}

function paramsSchema(params: Param[]): Schema {
  const required = params.filter((param) => param.required).map((param) => param.name);
  const properties = Object.fromEntries(params.map((param) => [param.name, param.schema]));
  return { type: "object", properties, ...(required.length && { required }) };
}

/** Adds the named schemas that a schema reaches as `$defs`, so that each stands alone. */
function inline(schema: Schema, schemas: Record<string, Schema>): Schema {
  const reached = new Set<string>();
  eachRef(schema, schemas, (name) => reached.add(name));
  if (!reached.size) return schema;
  const defs = Object.fromEntries([...reached].sort().map((name) => [name, schemas[name]]));
  return JSON.parse(JSON.stringify({ ...schema, $defs: defs }).replaceAll("#/schemas/", "#/$defs/")) as Schema;
}

function operationsFile(catalogs: Catalog[]): string {
  const groups = catalogs.flatMap((catalog) =>
    [...groupsOf(catalog)].map(([group, operations]) => ({ group, names: operations.map(([name]) => name) })),
  );
  groups.sort((a, b) => a.group.localeCompare(b.group));
  const imports = groups.map(({ group, names }) => `import { ${names.join(", ")} } from "./${group}.ts";`);
  const rows = groups.map(({ names }) => `  ${names.join(",\n  ")},`);
  return `${header}import type { AnyOperation } from "../operation.ts";
${imports.join("\n")}\n
/** Every operation of the catalog. Loads every group: for servers, tests and documentation, not for clients. */
export const operations: readonly AnyOperation[] = [\n${rows.join("\n")}\n];\n`;
}

function existing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
}

function main(): void {
  const files = generate(readCatalogs());
  const folder = outputFolder;
  mkdirSync(join(folder, "types"), { recursive: true });
  const stale = existing(folder).filter((path) => !files.has(path));
  const changed = [...files].filter(
    ([path, text]) => !existing(folder).includes(path) || readFileSync(join(folder, path), "utf8") !== text,
  );
  if (process.argv.includes("--check")) {
    for (const path of [...stale, ...changed.map(([path]) => path)])
      console.error(`packages/contract/src/generated/${path} is not what the catalog says: run npm run generate`);
    process.exitCode = stale.length + changed.length ? 1 : 0;
    return;
  }
  for (const path of stale) rmSync(join(folder, path));
  for (const [path, text] of changed) writeFileSync(join(folder, path), text);
  console.log(`${files.size} files, ${changed.length} changed, ${stale.length} removed`);
}

if (import.meta.main) main();
