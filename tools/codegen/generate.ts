/**
 * Writes what is generated from the catalog: descriptors and types of `packages/contract`, the typed surface of `packages/sdk`, and the
 * reference of operations. Running it again changes nothing; `--check` only compares.
 *
 *   node --conditions=@parley/source tools/codegen/generate.ts [--check]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Catalog } from "@parley/contract/catalog";
import { readCatalogs, type Schema } from "./catalog.ts";
import { checkIds } from "./checkIds.ts";
import { type Described, describe, moduleOf, operationText } from "./operationText.ts";
import { surfaceFiles } from "./surface.ts";
import { typeOf } from "./types.ts";

const root = new URL("../../", import.meta.url).pathname;
const contract = "packages/contract/src/generated";
const surface = "packages/sdk/src/rest/generated";
const header = "// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.\n";

/** Every generated file, by its path in the repository. */
export function generate(catalogs: Catalog[]): Map<string, string> {
  const operations = catalogs.flatMap((catalog) => Object.entries(catalog.operations).map(([id, each]) => describe(id, each, catalog)));
  checkIds(operations);
  const files = new Map<string, string>();
  for (const catalog of catalogs) files.set(`${contract}/types/${catalog.area}.ts`, typesFile(catalog));
  for (const [module, group] of Map.groupBy(operations, ({ id }) => moduleOf(id)))
    files.set(`${contract}/${module}.ts`, groupFile(module, group));
  files.set(`${contract}/routes.ts`, routesFile(operations));
  for (const [path, text] of surfaceFiles(operations, header)) files.set(`${surface}/${path}`, text);
  return files;
}

function typesFile({ schemas }: Catalog): string {
  const types = Object.entries(schemas).map(([name, schema]) => {
    const type = typeOf(schema as Schema);
    return type.startsWith("{") && !type.includes("} ") ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
  });
  const body = types.join("\n\n");
  const imports = /\bFilePart\b/.test(body) ? 'import type { FilePart } from "../../operation.ts";\n\n' : "\n";
  return `${header}${imports}${body}\n`;
}

function groupFile(module: string, operations: Described[]): string {
  const body = operations.map(operationText).join("\n\n");
  const up = "../".repeat(module.split("/").length);
  const kinds = ["ListOperation", "Operation"].filter((kind) => body.includes(`: ${kind}<`));
  if (/\bFilePart\b/.test(body)) kinds.unshift("FilePart");
  const imports = [`import type { ${kinds.join(", ")} } from "${up}operation.ts";`];
  const exports: string[] = [];
  for (const [catalog, own] of Map.groupBy(operations, (each) => each.catalog)) {
    const words = new Set(
      own
        .map(operationText)
        .join("\n")
        .replaceAll(/\/\*.*?\*\/|"[^"]*"/g, "")
        .match(/\w+/g),
    );
    const used = Object.keys(catalog.schemas).filter((name) => words.has(name));
    if (!used.length) continue;
    const from = `{ ${used.join(", ")} } from "${up.slice(3) || "./"}types/${catalog.area}.ts";`;
    imports.push(`import type ${from}`);
    exports.push(`export type ${from}`);
  }
  return `${header}${imports.join("\n")}\n${exports.length ? `\n${exports.join("\n")}\n` : ""}\n${body}\n`;
}

/** One text, because a server reads all of it at every start. */
function routesFile(operations: Described[]): string {
  const lines = operations.map(
    ({ id, operation, catalog }) => `${id} ${operation.method} ${operation.path} ${catalog.area} ${operation.engine} ${operation.pattern}`,
  );
  return `${header}import { type OperationRoute, parseRoutes } from "../routes.ts";

/** Where every operation of the catalog is. */
export const routes: readonly OperationRoute[] = parseRoutes(\`
${lines.sort().join("\n")}
\`);\n`;
}

function existing(): string[] {
  return [contract, surface].flatMap((folder) => {
    mkdirSync(join(root, folder), { recursive: true });
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(folder, path));
  });
}

function main(): void {
  const files = generate(readCatalogs());
  const known = new Set(existing());
  const stale = [...known].filter((path) => !files.has(path));
  const changed = [...files].filter(([path, text]) => !known.has(path) || readFileSync(join(root, path), "utf8") !== text);
  if (process.argv.includes("--check")) {
    for (const path of [...stale, ...changed.map(([each]) => each)])
      console.error(`${path} is not what the catalog says: run npm run generate`);
    process.exitCode = stale.length + changed.length ? 1 : 0;
    return;
  }
  for (const path of stale) rmSync(join(root, path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${files.size} files, ${changed.length} changed, ${stale.length} removed`);
}

if (import.meta.main) main();
