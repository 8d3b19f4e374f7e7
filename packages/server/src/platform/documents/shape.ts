import type { JsonSchema } from "@parley/contract";
import type { Catalog } from "@parley/contract/catalog";
import { flatSchema } from "../contractSchemas.ts";
import type { Body } from "./store.ts";

/** What is shown of a thing wherever it is mentioned. Which of it, the answer's schema decides. */
export type Card = Readonly<Record<string, unknown>>;

/** How a stored value becomes an answer. */
export interface View {
  catalog: Catalog;
  /** What is known of a thing that is mentioned by its public id. */
  card(id: string): Card | undefined;
}

/** How much is made up where nothing was written: settings answer before their first write, items say what they hold, parts are as they are. */
export type Fill = "settings" | "item" | "nothing";

interface ObjectSchema extends JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
}

/** Schemas are read once: answers of one kind are made again and again. */
const flattened = new WeakMap<object, ObjectSchema>();

function flat(schema: string | JsonSchema, catalog: Catalog): ObjectSchema {
  const start = typeof schema === "string" ? (catalog.schemas[schema] as JsonSchema) : schema;
  const known = flattened.get(start);
  if (known) return known;
  const made = flatSchema(start, catalog) as ObjectSchema;
  flattened.set(start, made);
  return made;
}

/** The fields that an answer may have. */
export function fieldsOf(schema: string | JsonSchema, catalog: Catalog): Readonly<Record<string, JsonSchema>> {
  return flat(schema, catalog).properties ?? {};
}

/** The schema of the items of a list. */
export function itemSchema(schema: string | JsonSchema, items: string, catalog: Catalog): JsonSchema {
  const list = items === "" ? flat(schema, catalog) : flat(fieldsOf(schema, catalog)[items] ?? {}, catalog);
  return list.items ?? {};
}

const maxDepth = 8;

/**
 * What an answer shows of a value: the fields of its schema, with things that are mentioned by their ids written out, and with defaults.
 *
 * @returns `undefined` when the value is no such thing and nothing is to be made up.
 */
export function shaped(schema: string | JsonSchema, value: unknown, view: View, fill: Fill, depth = 0): unknown {
  const own = flat(schema, view.catalog);
  const type = Array.isArray(own.type) ? own.type.find((each) => each !== "null") : own.type;
  if (own.properties) return objectOf(own.properties, value, view, fill, depth);
  if (type === "array") return Array.isArray(value) ? listOf(own, value, view, depth) : fill === "nothing" ? undefined : [];
  if (type === undefined || type === "object") return value ?? (type === "object" && fill === "settings" ? {} : undefined);
  if (typeof value === (type === "integer" ? "number" : type)) return value;
  // What one answer has as a number, another has as a text.
  if (type === "string" && typeof value === "number") return String(value);
  return defaultOf(own, type, fill);
}

function listOf({ items = {} }: ObjectSchema, value: readonly unknown[], view: View, depth: number): unknown[] {
  return value.map((each) => shaped(items, each, view, "nothing", depth + 1)).filter((each) => each !== undefined);
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>, value: unknown, view: View, fill: Fill, depth: number): unknown {
  const source = sourceOf(properties, value, view);
  if (!source && (fill !== "settings" || depth > maxDepth)) return undefined;
  const entries = Object.entries(properties).map(([name, schema]) => {
    const given = source?.[name] ?? (source && mentioned(name, source));
    return [name, shaped(schema, given, view, fill, depth + 1)] as const;
  });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** The fields of an object; of what it mentions, where the answer has more than was written. */
function sourceOf(properties: Readonly<Record<string, JsonSchema>>, value: unknown, { card }: View): Body | undefined {
  if (typeof value === "string") return "id" in properties ? { ...card(value), id: value } : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { id, memberId } = value as { id?: unknown; memberId?: unknown };
  const mentionedId = typeof id === "string" ? id : memberId;
  const known = typeof mentionedId === "string" ? card(mentionedId) : undefined;
  return known ? { ...known, ...(value as Body) } : (value as Body);
}

/** What is written as `agentIds` is answered as `agents`, and `locationId` as `location`. */
function mentioned(name: string, source: Body): unknown {
  const single = source[`${name}Id`];
  if (typeof single === "string") return { id: single };
  const several = source[`${name.replace(/s$/, "")}Ids`];
  return Array.isArray(several) ? several : undefined;
}

function defaultOf(schema: ObjectSchema, type: unknown, fill: Fill): unknown {
  if (fill === "nothing") return undefined;
  if (type === "boolean") return schema["default"] === true;
  if (fill === "item") return undefined;
  if (schema["default"] !== undefined) return schema["default"];
  if (schema.enum?.length) return schema.enum[0];
  if (type === "number" || type === "integer") return typeof schema["minimum"] === "number" ? schema["minimum"] : 0;
  return undefined;
}
