import type { CatalogParam } from "@parley/contract/catalog";
import type { Schema } from "./catalog.ts";

/** What the facts of one area have wrong; each with its source. */
export interface Corrections {
  /** One schema for two that describe the same, or another name for one whose name is taken. */
  replaceSchemas?: Record<string, { by: string }>;
  addProperties?: Record<string, { properties: Record<string, Schema> }>;
  /** By the name that the facts have for the operation. */
  addParams?: Record<string, { params: CatalogParam[] }>;
  /** Fields that need not be given. */
  optional?: Record<string, { fields: string[] }>;
  /** Fields that every answer has. `*Ending` stands for all schemas whose name ends so. */
  always?: Record<string, { fields: string[] }>;
}

/** The name of the schema that counts instead of this one. */
export function replacedBy(name: string, { replaceSchemas }: Corrections): string {
  return replaceSchemas?.[name]?.by ?? name;
}

/** The schemas of an area as they should be. */
export function corrected(published: Record<string, Schema>, corrections: Corrections): Record<string, Schema> {
  const text = JSON.stringify(published).replace(/#\/schemas\/(\w+)/g, (_, name: string) => `#/schemas/${replacedBy(name, corrections)}`);
  const schemas = JSON.parse(text) as Record<string, Schema>;
  for (const [name, { by }] of Object.entries(corrections.replaceSchemas ?? {})) if (schemas[name]) schemas[by] ??= schemas[name];
  for (const [name, schema] of Object.entries(schemas)) correct(name, schema, corrections);
  return schemas;
}

function correct(name: string, schema: Schema, { addProperties, optional, always = {} }: Corrections): void {
  const added = addProperties?.[name]?.properties;
  if (added) schema.properties = { ...schema.properties, ...added };
  const general = Object.entries(always).find(([pattern]) => pattern.startsWith("*") && name.endsWith(pattern.slice(1)));
  const certain = (always[name] ?? general?.[1])?.fields ?? [];
  const loose = optional?.[name]?.fields ?? [];
  const required = new Set([...(schema.required ?? []).filter((field) => !loose.includes(field)), ...certain]);
  if (required.size) schema.required = [...required];
  else delete schema.required;
}
