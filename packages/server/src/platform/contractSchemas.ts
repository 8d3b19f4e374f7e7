import type { JsonSchema, OperationSchemas } from "@parley/contract";
import { type Catalog, type CatalogOperation, catalogOf } from "@parley/contract/catalog";
import { routes } from "@parley/contract/routes";

/** The areas of the operations, read from the table of routes when the first one is asked for. */
let areas: ReadonlyMap<string, string> | undefined;

/** What the contract says of an operation, with the catalog that its schemas stand in; `undefined` when it is none of the public ones. */
export function catalogEntry(id: string): { operation: CatalogOperation; catalog: Catalog } | undefined {
  areas ??= new Map(routes.map((route) => [route.id, route.area]));
  const area = areas.get(id);
  if (!area) return undefined;
  const catalog = catalogOf(area);
  return { operation: catalog.operations[id] as CatalogOperation, catalog };
}

/** What the input of a public operation must be. Named schemas are given as references into the document of {@link documentOf}. */
export function contractSchemas(id: string): OperationSchemas | undefined {
  const entry = catalogEntry(id);
  if (!entry) return undefined;
  const { operation, catalog } = entry;
  const { params, body, form, method } = operation;
  const shape = body === undefined ? undefined : bodySchema(body, catalog);
  const echoed = method === "PUT" && shape?.properties ? echoedFields(operation, shape.properties, catalog) : [];
  return {
    ...(params?.length && { params: anchored(paramsSchema(params), catalog) }),
    ...(shape && { body: anchored(shape, catalog) }),
    ...(form !== undefined && { form: anchored(resolved(form, catalog), catalog) }),
    ...(echoed.length && { echoed }),
  };
}

/** The schemas of an area in one document, for a validator to refer to. */
export function documentOf(area: string): JsonSchema {
  return { $id: idOf(area), schemas: catalogOf(area).schemas };
}

/** The areas whose documents a schema refers to. */
export function areasIn(schema: JsonSchema): string[] {
  return [...new Set([...JSON.stringify(schema).matchAll(/"catalog:([\w-]+)#/g)].map((match) => match[1] as string))];
}

interface ObjectSchema extends JsonSchema {
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
}

function idOf(area: string): string {
  return `catalog:${area}`;
}

function anchored<Schema extends JsonSchema>(schema: Schema, { area }: Catalog): Schema {
  const text = JSON.stringify(schema);
  return text.includes('"#/schemas/') ? (JSON.parse(text.replaceAll('"#/schemas/', `"${idOf(area)}#/schemas/`)) as Schema) : schema;
}

function resolved(schema: string | JsonSchema, catalog: Catalog): ObjectSchema {
  const name = typeof schema === "string" ? schema : /^#\/schemas\/(.+)$/.exec(String(schema["$ref"]))?.[1];
  return name ? resolved(catalog.schemas[name] as JsonSchema, catalog) : (schema as ObjectSchema);
}

/** Fields that nobody has named are refused. */
function bodySchema(body: string | JsonSchema, catalog: Catalog): ObjectSchema {
  const schema = merged(resolved(body, catalog), catalog);
  const { properties, required, type } = schema;
  if (!properties && type !== undefined && type !== "object") return schema;
  if (!properties && (schema["oneOf"] || schema["anyOf"])) return schema;
  return { type: type ?? "object", properties: properties ?? {}, ...(required && { required }), additionalProperties: false };
}

/** A schema with what it names and what it is put together from in its place. */
export function flatSchema(schema: string | JsonSchema, catalog: Catalog): JsonSchema {
  return merged(resolved(schema, catalog), catalog);
}

function merged(schema: ObjectSchema, catalog: Catalog): ObjectSchema {
  const parts = schema["allOf"] as JsonSchema[] | undefined;
  if (!parts) return schema;
  const all = parts.map((part) => merged(resolved(part, catalog), catalog));
  return {
    type: "object",
    properties: Object.assign({}, ...all.map(({ properties }) => properties)) as Record<string, JsonSchema>,
    required: all.flatMap(({ required }) => required ?? []),
  };
}

function paramsSchema(params: NonNullable<CatalogOperation["params"]>): JsonSchema {
  const required = params.filter((param) => param.required).map((param) => param.name);
  const properties = Object.fromEntries(params.map((param) => [param.name, idLength(param)]));
  return { type: "object", properties, ...(required.length && { required }) };
}

/** What the service answers with there, which clients send back with their changes. */
function echoedFields({ path, output }: CatalogOperation, taken: object, catalog: Catalog): string[] {
  const answer = output ?? Object.values(catalog.operations).find((each) => each.method === "GET" && each.path === path)?.output;
  const { properties = {} } = answer === undefined ? {} : merged(resolved(answer, catalog), catalog);
  return Object.keys(properties).filter((name) => !(name in taken));
}

/** Some ids are published with the length of the inner id; public ids are longer. */
function idLength({ name, schema }: NonNullable<CatalogOperation["params"]>[number]): JsonSchema {
  if (!name.endsWith("Id") || schema["maxLength"] !== 36) return schema;
  const { maxLength, ...rest } = schema;
  return rest;
}
