import type { JsonSchema } from "@parley/contract";
import type { Catalog } from "@parley/contract/catalog";
import fc from "fast-check";
import { flatSchema } from "../../platform/contractSchemas.ts";

type Schema = JsonSchema & {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
};

const flat = (schema: JsonSchema | string, catalog: Catalog): Schema =>
  flatSchema(typeof schema === "string" ? (catalog.schemas[schema] as JsonSchema) : schema, catalog) as Schema;

/** Bodies that a schema allows. */
export function bodiesOf(schema: JsonSchema | string, catalog: Catalog, depth = 0): fc.Arbitrary<unknown> {
  const own = flat(schema, catalog);
  if (own.enum?.length) return fc.constantFrom(...own.enum.filter((each) => each !== null));
  if (own.properties) return objectsOf(own, catalog, depth);
  const choice = (own["oneOf"] ?? own["anyOf"]) as JsonSchema[] | undefined;
  if (choice) return bodiesOf(choice[0] as JsonSchema, catalog, depth + 1);
  const type = Array.isArray(own.type) ? own.type[0] : own.type;
  if (type === "array") {
    const minLength = (own["minItems"] as number | undefined) ?? 0;
    return depth > 5
      ? fc.constant([])
      : fc.array(bodiesOf(own.items ?? {}, catalog, depth + 1), { minLength, maxLength: Math.max(minLength, 2) });
  }
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") {
    return fc.integer({ min: (own["minimum"] as number | undefined) ?? 0, max: (own["maximum"] as number | undefined) ?? 90 });
  }
  if (type === "string") return textsOf(own);
  return fc.constant({});
}

function objectsOf({ properties = {}, required = [] }: Schema, catalog: Catalog, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).filter(([name]) => depth < 5 || required.includes(name));
  return fc.record(Object.fromEntries(fields.map(([name, schema]) => [name, bodiesOf(schema, catalog, depth + 1)])), {
    requiredKeys: [...required].filter((name) => name in properties),
  });
}

function textsOf(schema: Schema): fc.Arbitrary<string> {
  if (schema["format"] === "date-time") return fc.constantFrom("2026-03-01T08:00:00.000Z", "2026-12-24T18:30:00.000Z");
  if (schema["format"] === "date") return fc.constantFrom("2026-03-01", "2026-12-24");
  const minLength = Math.max(1, (schema["minLength"] as number | undefined) ?? 1);
  const maxLength = Math.min(30, (schema["maxLength"] as number | undefined) ?? 30);
  return fc
    .string({ minLength, maxLength: Math.max(minLength, maxLength), unit: fc.constantFrom(..."abcxyzÄ漢7 -".split("")) })
    .map((text) => text.replaceAll(" ", "_"));
}

/** Bodies that a schema forbids: one field of the wrong type, or one that nobody knows. */
export function wrongBodiesOf(schema: JsonSchema | string, catalog: Catalog): fc.Arbitrary<unknown> {
  const { properties = {} } = flat(schema, catalog);
  const typed = Object.entries(properties).filter(([, each]) => flat(each, catalog).type !== undefined);
  const good = bodiesOf(schema, catalog) as fc.Arbitrary<Record<string, unknown>>;
  const unknown = good.map((body) => ({ ...body, noSuchField: 1 }));
  if (!typed.length) return unknown;
  const mistyped = fc
    .tuple(good, fc.constantFrom(...typed))
    .map(([body, [name, each]]) => ({ ...body, [name]: wrongFor(flat(each, catalog)) }));
  return fc.oneof(unknown, mistyped);
}

function wrongFor(schema: Schema): unknown {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  return type === "string" ? 12 : type === "object" || schema.properties ? "text" : { not: "this" };
}

/** What of a written value an answer of this schema must hold. */
export function shownPart(value: unknown, schema: JsonSchema | string | undefined, catalog: Catalog): unknown {
  if (schema === undefined) return undefined;
  const own = flat(schema, catalog);
  const type = Array.isArray(own.type) ? own.type[0] : own.type;
  if (own.properties) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const shown = Object.entries(value).map(([name, each]) => [name, shownPart(each, own.properties?.[name], catalog)] as const);
    return Object.fromEntries(shown.filter(([, each]) => each !== undefined));
  }
  if (type === "array") {
    return Array.isArray(value)
      ? value.map((each) => shownPart(each, own.items ?? {}, catalog)).filter((each) => each !== undefined)
      : undefined;
  }
  if (type === undefined || type === "object") return typeof value === "object" ? value : undefined;
  return typeof value === (type === "integer" ? "number" : type) ? value : undefined;
}
