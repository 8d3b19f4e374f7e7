import { Problem } from "../../platform/problem.ts";
import type { ScimReply } from "./exchange.ts";
import { type Filter, type PatchPath, parseFilter, parsePath } from "./filter.ts";
import { type Attributes, firstAt, get, isObject, keyOf, matches } from "./match.ts";
import { extensionOf, urns } from "./names.ts";

/** What lists are asked for with. */
export interface ListQuery {
  filter?: string | undefined;
  attributes?: string | undefined;
  excludedAttributes?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: string | undefined;
  startIndex?: string | number | undefined;
  count?: string | number | undefined;
}

/** Which part of a list is asked for. */
export interface Window {
  /** Counts from 1. */
  startIndex: number;
  count: number;
}

/** Resources in one answer, at most. */
const maxCount = 1000;

/** @throws Problem 400 when one of them is no number */
export function windowOf({ startIndex, count }: Pick<ListQuery, "startIndex" | "count">): Window {
  return {
    startIndex: Math.max(1, wholeNumber("startIndex", startIndex) ?? 1),
    count: Math.min(maxCount, Math.max(0, wholeNumber("count", count) ?? 100)),
  };
}

/** The part of a list that was asked for, of all that answer the filter, in the order that was asked for. */
export function select(
  all: readonly Attributes[],
  query: ListQuery,
  filter: Filter | undefined,
): { total: number; window: Window; found: Attributes[] } {
  const window = windowOf(query);
  const found = filter ? all.filter((each) => matches(filter, each)) : [...all];
  if (query.sortBy) sort(found, query.sortBy, query.sortOrder);
  const start = window.startIndex - 1;
  return { total: found.length, window, found: found.slice(start, start + window.count) };
}

export function filterOf({ filter }: Pick<ListQuery, "filter">): Filter | undefined {
  return filter ? parseFilter(filter) : undefined;
}

/** The envelope of a list. @source documented RFC 7644 3.4.2 */
export function listReply(resources: readonly Attributes[], total: number, { startIndex }: Window, extra: Attributes = {}): ScimReply {
  const body = { schemas: [urns.list], totalResults: total, itemsPerPage: resources.length, startIndex, ...extra, Resources: resources };
  return { status: 200, body };
}

/** Leaves of a resource what was asked for; what names it always stays. @source documented RFC 7644 3.9 */
export function project(
  resource: Attributes,
  { attributes, excludedAttributes }: Pick<ListQuery, "attributes" | "excludedAttributes">,
): Attributes {
  if (attributes) {
    const kept: Record<string, unknown> = {};
    for (const { path } of ["schemas", "id", "meta", ...listed(attributes)].map(parsePath)) copy(resource, kept, path);
    return kept;
  }
  if (!excludedAttributes) return resource;
  const left = structuredClone(resource) as Record<string, unknown>;
  for (const { path } of listed(excludedAttributes).map(parsePath)) drop(left, path);
  return left;
}

/** The attribute that every match of a filter has with this value, when the filter says so: for looking it up. */
export function exactly(filter: Filter | undefined, name: string): string | undefined {
  if (filter?.op === "and") return exactly(filter.left, name) ?? exactly(filter.right, name);
  if (filter?.op !== "eq" || typeof filter.value !== "string") return undefined;
  const { path } = filter;
  const isMeant = path.name.toLowerCase() === name.toLowerCase() && path.sub === undefined && !extensionOf(path.schema);
  return isMeant ? filter.value : undefined;
}

function sort(resources: Attributes[], sortBy: string, order = "ascending"): void {
  const { path } = parsePath(sortBy);
  if (!/^(a|de)scending$/i.test(order)) throw new Problem(400, "sortOrder takes ascending or descending.");
  const direction = order.toLowerCase() === "descending" ? -1 : 1;
  const keyed = new Map(resources.map((each) => [each, String(firstAt(path, each) ?? "").toLowerCase()]));
  const rank = (each: Attributes) => keyed.get(each) as string;
  resources.sort((a, b) => direction * (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

type Path = PatchPath["path"];

function copy(from: Attributes, to: Record<string, unknown>, { schema, name, sub }: Path): void {
  const extension = extensionOf(schema);
  if (extension) {
    const part = get(from, extension);
    if (!isObject(part)) return;
    const kept = (to[extension] ?? {}) as Record<string, unknown>;
    to[extension] = kept;
    if (name === "") Object.assign(kept, part);
    else copy(part, kept, { name, ...(sub !== undefined && { sub }) });
    return;
  }
  const key = keyOf(from, name);
  if (!Object.hasOwn(from, key)) return;
  to[key] = sub === undefined ? from[key] : partial(from[key], (part) => ({ [keyOf(part, sub)]: get(part, sub) }));
}

function drop(from: Record<string, unknown>, { schema, name, sub }: Path): void {
  const extension = extensionOf(schema);
  const owner = extension && name !== "" ? (get(from, extension) as Record<string, unknown> | undefined) : from;
  if (!owner) return;
  const key = keyOf(owner, extension && name === "" ? extension : name);
  if (["id", "schemas"].includes(key) || !Object.hasOwn(owner, key)) return;
  if (sub === undefined) delete owner[key];
  else owner[key] = partial(owner[key], (part) => Object.fromEntries(Object.entries(part).filter(([each]) => each !== keyOf(part, sub))));
}

function partial(value: unknown, change: (part: Attributes) => Attributes): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => partial(each, change));
  return isObject(value) ? change(value) : value;
}

function listed(names: string): string[] {
  return names
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
}

function wholeNumber(name: string, value: string | number | undefined): number | undefined {
  if (value === undefined || value === "") return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Problem(400, `${name} must be a whole number.`);
  return number;
}
