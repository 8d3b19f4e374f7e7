import { refName, resolve, type Schema, schemaOf } from "./catalog.ts";
import { type Described, moduleOf, outputType, sourceOf } from "./operationText.ts";
import { typeOf } from "./types.ts";

/** Groups that the SDK has classes of its own for. What stands below such a group, its class hands out. */
const ownClasses = new Set([
  "attachmentActions",
  "ecm",
  "events",
  "memberships",
  "messages",
  "people",
  "roomTabs",
  "rooms",
  "teamMemberships",
  "teams",
  "webhooks",
]);

/** One group of operations: its methods, and the groups below it. */
interface Group {
  path: string;
  operations: Described[];
  groups: Map<string, Group>;
}

/** The files of the SDK's typed surface, by their paths below its folder. */
export function surfaceFiles(operations: readonly Described[], header: string): Map<string, string> {
  const tree = treeOf(operations);
  const roots = [...tree.groups.keys()].filter((name) => !ownClasses.has(name)).sort();
  const files = new Map<string, string>();
  for (const [module, own] of Map.groupBy(operations, ({ id }) => moduleOf(id))) {
    const parts = module.split("/");
    if (parts.length === 1 && ownClasses.has(module)) continue;
    files.set(`${module}.ts`, groupFile(groupAt(tree, parts), own, header));
  }
  for (const name of roots) if (!files.has(`${name}.ts`)) files.set(`${name}.ts`, groupFile(groupAt(tree, [name]), [], header));
  files.set(
    "roots.ts",
    `${header}/** The groups that every client has, besides those with classes of their own. */\nexport const roots = "${roots.join(" ")}";\n`,
  );
  files.set("surface.ts", surfaceFile(roots, header));
  // What classes of the SDK load anyway is not to be split off for this.
  const modules = new Set(operations.map(({ id }) => moduleOf(id)).filter((module) => !ownClasses.has(module)));
  files.set("modules.ts", modulesFile([...modules].sort(), header));
  return files;
}

function treeOf(operations: readonly Described[]): Group {
  const tree: Group = { path: "", operations: [], groups: new Map() };
  for (const described of operations) {
    let group = tree;
    for (const name of described.id.split(".").slice(0, -1)) {
      const next = group.groups.get(name) ?? { path: group.path ? `${group.path}.${name}` : name, operations: [], groups: new Map() };
      group.groups.set(name, next);
      group = next;
    }
    group.operations.push(described);
  }
  return tree;
}

function groupAt(tree: Group, names: readonly string[]): Group {
  return names.reduce((group, name) => group.groups.get(name) as Group, tree);
}

function surfaceFile(roots: readonly string[], header: string): string {
  const imports = roots.map((name) => `import type { ${typeName(name)} } from "./${name}.ts";`);
  const lines = roots.map((name) => `  readonly ${name}: ${typeName(name)};`);
  return `${header}${imports.join("\n")}

/** Every group of operations that the SDK has no class of its own for. */
export interface Surface {\n${lines.join("\n")}\n}\n`;
}

/** Where the descriptors of each group are: loaded when one of them is first called. */
function modulesFile(modules: readonly string[], header: string): string {
  const lines = modules.map(
    (module) => `  ${/\W/.test(module) ? JSON.stringify(module) : module}: () => import("@parley/contract/${module}"),`,
  );
  return `${header}
/** The descriptors of every group, by its path. */
export const modules: Readonly<Record<string, () => Promise<object>>> = {\n${lines.join("\n")}\n};\n`;
}

/** The interfaces of a group and of those below it that have no file of their own. */
function groupFile(group: Group, own: readonly Described[], header: string): string {
  const depth = group.path.split(".").length;
  const isRoot = depth === 1;
  const up = "../".repeat(depth);
  const bodies = isRoot ? [interfaceText(group)] : [...everyGroup(group)].map(interfaceText);
  const body = bodies.join("\n\n");
  const below = isRoot ? [...group.groups.values()] : [];
  const imports = below.map(({ path }) => `import type { ${typeName(path)} } from "./${path.replace(".", "/")}.ts";`);
  if (/\bCallOptions\b/.test(body)) imports.push(`import type { CallOptions } from "${up}../core/client.ts";`);
  if (/\bPaged</.test(body)) imports.push(`import type { Paged } from "${up}../core/pages.ts";`);
  const inputs = own.map(({ input }) => input).filter((input) => new RegExp(`\\b${input}\\b`).test(body));
  const module = group.path.replace(".", "/");
  if (inputs.length) imports.push(`import type { ${inputs.sort().join(", ")} } from "@parley/contract/${module}";`);
  const imported = new Set<string>();
  for (const [catalog, some] of Map.groupBy(own, (each) => each.catalog)) {
    const words = new Set(some.map(signature).join("\n").match(/\w+/g));
    const used = Object.keys(catalog.schemas).filter((name) => words.has(name));
    for (const name of used) if (imported.has(name)) throw new Error(`${group.path} has two schemas named ${name}: tell them apart`);
    for (const name of used) imported.add(name);
    if (used.length) imports.push(`import type { ${used.join(", ")} } from "@parley/contract/types/${catalog.area}";`);
  }
  return `${header}${imports.join("\n")}\n\n${body}\n`;
}

function* everyGroup(group: Group): Generator<Group> {
  yield group;
  for (const below of group.groups.values()) yield* everyGroup(below);
}

function interfaceText({ path, operations, groups }: Group): string {
  const methods = operations.map((each) => `  ${docOf(each)}\n  ${signature(each)}`);
  const below = [...groups].map(([name, group]) => `  readonly ${name}: ${typeName(group.path)};`);
  return `/** \`webex.${path}\` */\nexport interface ${typeName(path)} {\n${[...methods, ...below].join("\n")}\n}`;
}

function typeName(path: string): string {
  return path
    .split(".")
    .map((part) => part.replace(/^./, (letter) => letter.toUpperCase()))
    .join("");
}

/** What a method takes and answers. */
function signature({ id, operation, catalog, input }: Described): string {
  const verb = id.split(".").at(-1);
  const needsInput = (operation.params ?? []).some(({ required }) => required) || hasRequiredBody({ operation, catalog });
  const output =
    operation.items === undefined
      ? `Promise<${outputType(operation)}>`
      : `Paged<${itemType(operation.output, operation.items, catalog.schemas)}>`;
  return `${verb}(input${needsInput ? "" : "?"}: ${input}, options?: CallOptions): ${output};`;
}

function hasRequiredBody({ operation: { body, form }, catalog }: Pick<Described, "operation" | "catalog">): boolean {
  const shapes = [body, form].filter((each) => each !== undefined).map((each) => resolve(each, catalog.schemas));
  if (shapes.length === 1 && !shapes[0]?.properties && !shapes[0]?.allOf) return true;
  return shapes.length > 0 && shapes.every((shape) => shape.allOf || (shape.required?.length ?? 0) > 0);
}

function itemType(output: unknown, items: string, schemas: Record<string, unknown>): string {
  const answer = resolve(output, schemas);
  const list = items === "" ? answer : resolve(answer.properties?.[items] ?? {}, schemas);
  const item: Schema = list.items ?? {};
  const type = typeOf(item);
  // A shape without a name would stand here once more in full.
  if (!type.includes("\n")) return type;
  const name = refName(schemaOf(output).$ref);
  return name && items ? `NonNullable<${name}[${JSON.stringify(items)}]>[number]` : type.replaceAll("\n", " ");
}

function docOf({ operation }: Described): string {
  const { title, scopes, paging, deprecated } = operation;
  const parts = [
    `${title}.`,
    scopes && `Needs ${scopes.map((scope) => `\`${scope}\``).join(" or ")}.`,
    paging === "none" && "All at once.",
    deprecated && "@deprecated The service says so.",
    `@source documented ${sourceOf(operation)}`,
  ];
  return `/** ${parts.filter(Boolean).join(" ")} */`;
}
