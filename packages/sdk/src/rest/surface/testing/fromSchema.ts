import type { JsonSchema } from "@parley/contract";
import fc, { type Arbitrary } from "fast-check";

interface Known extends JsonSchema {
  $ref?: string;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Known>;
  required?: string[];
  items?: Known;
  additionalProperties?: boolean | Known;
  allOf?: Known[];
  oneOf?: Known[];
  anyOf?: Known[];
}

/** Values that fit a schema as far as their shape goes. Deeper than `depth`, only what is required is there. */
export function valuesOf(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>, depth = 2): Arbitrary<unknown> {
  const { $ref, enum: values, allOf, oneOf, anyOf, type } = schema as Known;
  const below = (part: JsonSchema) => valuesOf(part, schemas, depth - 1);
  if (typeof $ref === "string") return depth < -4 ? fc.constant({}) : below(schemas[$ref.replace("#/schemas/", "")] as JsonSchema);
  if (values) return fc.constantFrom(...values);
  if (allOf) return fc.tuple(...allOf.map(below)).map((parts) => Object.assign({}, ...parts) as unknown);
  if (oneOf ?? anyOf) return below((oneOf ?? anyOf)?.[0] as JsonSchema);
  return plain([type ?? "object"].flat()[0] as string, schema as Known, below, depth);
}

function plain(type: string, schema: Known, below: (part: JsonSchema) => Arbitrary<unknown>, depth: number): Arbitrary<unknown> {
  switch (type) {
    case "string":
      return text(schema);
    case "integer":
      return fc.integer({ min: 0, max: 1000 });
    case "number":
      return fc.integer({ min: -9, max: 999 }).map((value) => value / 2);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return depth < 0 ? fc.constant([]) : fc.array(below(schema.items ?? { type: "string" }), { maxLength: 2 });
    default:
      return object(schema, below, depth);
  }
}

function text({ format }: Known): Arbitrary<unknown> {
  if (format === "binary") return fc.uint8Array({ minLength: 1, maxLength: 4 });
  if (format === "date-time") return fc.constantFrom("2026-11-22T10:00:00Z", "2026-01-01T00:00:00.000Z");
  return fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 });
}

function object(schema: Known, below: (part: JsonSchema) => Arbitrary<unknown>, depth: number): Arbitrary<unknown> {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => depth > 0 || required.has(name));
  return fc.record(Object.fromEntries(fields.map(([name, each]) => [name, below(each)])), {
    requiredKeys: [...required].filter((name) => fields.some(([each]) => each === name)),
  });
}
