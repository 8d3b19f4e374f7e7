import { refName, type Schema } from "./catalog.ts";

const identifier = /^[A-Za-z_$][\w$]*$/;

/** How a schema is written as a TypeScript type. `loose` adds `| undefined` to optional fields, for what callers pass in. */
export function typeOf(schema: Schema, loose = false): string {
  const ref = refName(schema.$ref);
  if (ref) return ref;
  if (schema.enum) return openUnion(schema);
  const union = schema.oneOf ?? schema.anyOf;
  if (union) return distinct(union, loose).join(" | ");
  if (schema.allOf) return distinct(schema.allOf, loose).join(" & ");
  const types = [schema.type ?? (schema.properties ? "object" : "unknown")].flat();
  return types.map((type) => scalarOrNested(type, schema, loose)).join(" | ");
}

function distinct(parts: readonly Schema[], loose: boolean): string[] {
  return [...new Set(parts.map((part) => typeOf(part, loose)))];
}

function scalarOrNested(type: string, schema: Schema, loose: boolean): string {
  switch (type) {
    case "string":
      return schema.format === "binary" ? "FilePart" : type;
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
      return objectOrMap(schema, loose);
    default:
      return "unknown";
  }
}

function objectOrMap(schema: Schema, loose: boolean): string {
  if (schema.properties) return objectType(schema, loose);
  const { additionalProperties } = schema;
  return `Record<string, ${typeof additionalProperties === "object" ? typeOf(additionalProperties, loose) : "unknown"}>`;
}

/** Enumerations stay open, so that a newer service still fits. */
function openUnion(schema: Schema): string {
  const types = [schema.type ?? "string"].flat();
  const values = [...new Set((schema.enum ?? []).map((value) => JSON.stringify(value)))];
  const open = types.includes("string") ? ["(string & {})"] : types.some((type) => /number|integer/.test(type)) ? ["(number & {})"] : [];
  const isNull = types.includes("null") && !values.includes("null") ? ["null"] : [];
  return [...values, ...open, ...isNull].join(" | ");
}

/** The body of an interface, one field a line. */
function objectType(schema: Schema, loose = false): string {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => fieldLine(name, property, required.has(name), loose));
  if (schema.additionalProperties) fields.push("[key: string]: unknown;");
  return fields.length ? `{\n${fields.map((line) => `  ${line}`).join("\n")}\n}` : "Record<string, unknown>";
}

/** One field of an interface. */
export function fieldLine(name: string, schema: Schema, isRequired: boolean, loose: boolean): string {
  const key = identifier.test(name) ? name : JSON.stringify(name);
  const type = typeOf(schema, loose).replaceAll("\n", "\n  ");
  const note = schema.deprecated ? "/** @deprecated */ " : "";
  if (isRequired) return `${note}${key}: ${type};`;
  return `${note}${key}?: ${type}${loose ? " | undefined" : ""};`;
}
