import { refName, type Schema } from "./catalog.ts";

const identifier = /^[A-Za-z_$][\w$]*$/;

/** How a schema is written as a TypeScript type. `loose` adds `| undefined` to optional fields, for what callers pass in. */
export function typeOf(schema: Schema, loose = false): string {
  const ref = refName(schema.$ref);
  if (ref) return ref;
  if (schema.enum) return openUnion(schema);
  const union = schema.oneOf ?? schema.anyOf;
  if (union) return union.map((part) => typeOf(part, loose)).join(" | ");
  if (schema.allOf) return schema.allOf.map((part) => typeOf(part, loose)).join(" & ");
  const types = [schema.type ?? "unknown"].flat();
  return types.map((type) => scalarOrNested(type, schema, loose)).join(" | ");
}

function scalarOrNested(type: string, schema: Schema, loose: boolean): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "number":
    case "integer":
      return "number";
    case "array": {
      const item = typeOf(schema.items ?? {}, loose);
      return item.includes(" ") ? `(${item})[]` : `${item}[]`;
    }
    case "object":
      return schema.properties ? objectType(schema, loose) : "Record<string, unknown>";
    default:
      return schema.properties ? objectType(schema, loose) : "unknown";
  }
}

/** Enumerations stay open, so that a newer service still fits. */
function openUnion(schema: Schema): string {
  const values = (schema.enum ?? []).map((value) => JSON.stringify(value));
  return schema.type === "string" ? `${values.join(" | ")} | (string & {})` : values.join(" | ");
}

/** The body of an interface, one field a line. */
function objectType(schema: Schema, loose = false): string {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => fieldLine(name, property, required.has(name), loose));
  if (schema.additionalProperties) fields.push("[key: string]: unknown;");
  return `{\n${fields.map((line) => `  ${line}`).join("\n")}\n}`;
}

/** One field of an interface. */
export function fieldLine(name: string, schema: Schema, isRequired: boolean, loose: boolean): string {
  const key = identifier.test(name) ? name : JSON.stringify(name);
  const type = typeOf(schema, loose).replaceAll("\n", "\n  ");
  if (isRequired) return `${key}: ${type};`;
  return `${key}?: ${type}${loose ? " | undefined" : ""};`;
}
