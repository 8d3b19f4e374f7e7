import type { AnyOperation } from "@parley/contract";
import { InvalidInputError } from "./errors.ts";

/** Where an operation's input goes. */
export interface Placed {
  /** Path and query, below the service's origin. */
  target: string;
  /** JSON, when there is a body. */
  body: string | undefined;
}

/**
 * Places an input: what the path names goes into the path, what the operation lists goes into the query, and the rest is the body;
 * of methods without a body, the rest joins the query, so that a parameter newer than the catalog still arrives.
 *
 * @throws InvalidInputError when a path parameter is missing or cannot stand in a path.
 */
export function place(operation: Pick<AnyOperation, "id" | "method" | "path" | "query">, input: unknown): Placed {
  const fields = (input ?? {}) as Record<string, unknown>;
  const placed = new Set<string>();
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    placed.add(name);
    return segment(operation.id, name, fields[name]);
  });
  const hasBody = operation.method !== "GET" && operation.method !== "DELETE";
  const inQuery = hasBody ? (operation.query ?? []) : Object.keys(fields).filter((name) => !placed.has(name));
  const query = inQuery.flatMap((name) => {
    placed.add(name);
    return queryPairs(name, fields[name]);
  });
  return { target: query.length > 0 ? `${path}?${query.join("&")}` : path, body: hasBody ? toJson(fields, placed) : undefined };
}

/** A URL with a query added. */
export function withQuery(url: string, query: Record<string, string | number | boolean | undefined> | undefined): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => queryPairs(name, value));
  if (pairs.length === 0) return url;
  return `${url}${url.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}

/** A value as JSON. @throws InvalidInputError when it cannot be written, such as one that contains itself */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new InvalidInputError("The input cannot be written as JSON.", { cause });
  }
}

function segment(operation: string, name: string, value: unknown): string {
  if ((typeof value !== "string" && typeof value !== "number") || value === "") {
    throw new InvalidInputError(`${operation} needs ${name}.`, { hint: `Pass an id, or the object that it names with its id.` });
  }
  const text = encode(String(value));
  // Servers and clients resolve dots, encoded or not, so the request would reach another resource.
  if (text === "." || text === "..") throw new InvalidInputError(`${operation} cannot take ${JSON.stringify(value)} as ${name}.`);
  return text;
}

function queryPairs(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => queryPairs(name, item));
  if (value instanceof Date) return queryPairs(name, value.toISOString());
  return [`${encode(name)}=${encode(String(value))}`];
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new InvalidInputError("The input holds half a character (an unpaired surrogate).", { cause });
  }
}

function toJson(fields: Record<string, unknown>, placed: ReadonlySet<string>): string {
  return writeJson(placed.size > 0 ? Object.fromEntries(Object.entries(fields).filter(([name]) => !placed.has(name))) : fields);
}
