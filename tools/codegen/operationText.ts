import type { Catalog, CatalogOperation } from "@parley/contract/catalog";
import { resolve, type Schema, schemaOf } from "./catalog.ts";
import { descriptorName } from "./naming.ts";
import { fieldLine, typeOf } from "./types.ts";

const docs = "https://developer.webex.com/docs/api/v1";
/** Lists whose next part the caller counts out; the others are followed by their `Link`. */
const counted = ["startIndex-count", "offset-max", "start-max", "page-pageSize", "page-size"];

/** An operation of the catalog, with what its generated code is called. */
export interface Described {
  id: string;
  operation: CatalogOperation;
  catalog: Catalog;
  /** Name of the descriptor. */
  name: string;
  /** Name of the type of its input. */
  input: string;
}

/** Gives an operation the names of its generated code. */
export function describe(id: string, operation: CatalogOperation, catalog: Catalog): Described {
  const name = operation.name ?? descriptorName(id, operation);
  return { id, operation, catalog, name, input: `${name.replace(/^./, (letter) => letter.toUpperCase())}Input` };
}

/** The module of an operation: its first group, and the second where it has one. */
export function moduleOf(id: string): string {
  return id.split(".").slice(0, -1).slice(0, 2).join("/");
}

/** Where an operation is documented. */
export function sourceOf({ group, title }: CatalogOperation): string {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/g, "-")
      .replaceAll(/^-|-$/g, "");
  return `${docs}/${slug(group)}/${slug(title)}`;
}

/** The descriptor of an operation and the type of its input. */
export function operationText(described: Described): string {
  const { id, operation, name, input } = described;
  const { title, method, path, params = [], paging, items, scopes, answer, origin } = operation;
  const inside = (where: string) => params.filter((param) => param.in === where).map((param) => param.name);
  const joined = params.filter(({ explode }) => explode === false).map((param) => param.name);
  const fields = inputFields(described);
  // Where a `Link` is known to come, its absence is the end.
  const isLinked = operation.link === "header" || operation.link === "sdk";
  const counts = counted.includes(paging ?? "") && !isLinked ? paging : undefined;
  const named = items === "items" && !counts ? undefined : items;
  const kind = named === undefined ? "Operation" : "ListOperation";
  const note = operation.deprecated ? " @deprecated The service says so." : "";
  const properties = {
    id,
    method,
    path,
    query: listed(inside("query")),
    headers: listed(inside("header")),
    joined: listed(joined),
    body: bodyForm(described),
    scopes,
    items,
    paging: counts,
    answer,
    origin,
  };
  return [
    `/** Input of {@link ${name}}. */`,
    `export interface ${input} {\n${fields.map((line) => `  ${line}`).join("\n")}\n}`.replace("{\n\n}", "{}"),
    "",
    `/** ${title}.${note} @source documented ${sourceOf(operation)} */`,
    `export const ${name}: ${kind}<${input}, ${outputType(operation)}${named === undefined ? "" : `, ${JSON.stringify(named)}`}> = {`,
    ...Object.entries(properties)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `  ${key}: ${literal(value)},`),
    "};",
  ].join("\n");
}

/** What an operation answers with, as a type. */
export function outputType({ output, answer }: CatalogOperation): string {
  if (answer) return "string";
  return output === undefined ? "void" : typeOf(schemaOf(output));
}

function listed(names: string[]): string[] | undefined {
  return names.length ? names : undefined;
}

function literal(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('","', '", "')
    .replaceAll(/"(\w+)":/g, "$1: ")
    .replaceAll(/^\{(.*)\}$/g, "{ $1 }")
    .replaceAll("],", "], ")
    .replace("{  }", "{}");
}

/** Path, query, headers and body side by side: callers do not care where a value travels. */
function inputFields({ operation, catalog }: Described): string[] {
  const params = operation.params ?? [];
  const lines = params.map((param) =>
    fieldLine(param.name, { ...(param.schema as Schema), ...(param.deprecated && { deprecated: true }) }, param.required === true, true),
  );
  const whole = wholeBody(operation, catalog);
  if (whole) return [...lines, fieldLine("body", whole, true, true)];
  const body = bodyShape(operation, catalog);
  const taken = new Set(params.map((param) => param.name));
  const fields = Object.entries(body.properties ?? {}).filter(([name]) => !taken.has(name));
  return [...lines, ...fields.map(([name, schema]) => fieldLine(name, schema, body.required?.includes(name) === true, true))];
}

/** How the body travels, where it is not what remains of the input as JSON. */
function bodyForm({ operation, catalog }: Described): object | undefined {
  const { media, method, body, form, params = [] } = operation;
  const properties = bodyShape(operation, catalog).properties ?? {};
  const files = Object.entries(form ? properties : {}).filter(([, schema]) => schema.format === "binary");
  const repeats = params.filter((param) => param.in === "path" && param.name in properties).map((param) => param.name);
  const told = {
    ...(method !== "GET" && method !== "DELETE" && body === undefined && form === undefined && { none: true }),
    ...(media && { type: media }),
    ...(form && !body && { type: "multipart/form-data" }),
    ...(wholeBody(operation, catalog) && { whole: "body" }),
    ...(files.length && { files: files.map(([name]) => name) }),
    ...(repeats.length && { repeats }),
  };
  return Object.keys(told).length || (method === "DELETE" && body) ? told : undefined;
}

/** The schema of a body that is no object with fields of its own. */
function wholeBody({ body }: CatalogOperation, { schemas }: Catalog): Schema | undefined {
  if (body === undefined) return undefined;
  const schema = resolve(body, schemas);
  return schema.properties || schema.allOf ? undefined : schemaOf(body);
}

/** The fields of a body; of its JSON and its form together, where it has both. */
function bodyShape({ body, form }: CatalogOperation, { schemas }: Catalog): Schema {
  const shapes = [body, form].filter((each) => each !== undefined).map((each) => flat(resolve(each, schemas), schemas));
  const [first = {}, second] = shapes;
  if (!second) return first;
  const required = (first.required ?? []).filter((name) => second.required?.includes(name));
  return { ...first, properties: { ...first.properties, ...second.properties }, ...(required.length ? { required } : { required: [] }) };
}

function flat(schema: Schema, schemas: Record<string, unknown>): Schema {
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map((part) => flat(resolve(part, schemas), schemas));
  const required = parts.flatMap((part) => part.required ?? []);
  return { type: "object", properties: Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Schema>, required };
}
