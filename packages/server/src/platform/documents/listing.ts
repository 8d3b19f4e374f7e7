import { Page, pageSize } from "../paging.ts";
import { Problem } from "../problem.ts";
import type { Body } from "./store.ts";

/** How a list is asked for. */
export interface ListQuery {
  start: number;
  max: number;
  order: string | undefined;
  /** What the items must have, by the names of the query. */
  filters: Readonly<Record<string, unknown>>;
}

/** Lists of these services are long: who names no size gets this many. */
const defaultSize = 1000;
/** Query values that ask for no field. */
const steering = new Set(["orgId", "start", "max", "order", "offset", "cursor", "startIndex", "count", "limit"]);
/** Fields that people look for by a part of them. */
const words = /name|number|extension|title|prefix|mac|email|esn|pattern|code$/i;

/** What the query of a list asks for. @throws Problem 400 when a number in it makes no sense */
export function listQuery(query: Readonly<Record<string, unknown>>): ListQuery {
  const start = (query["start"] ?? query["offset"] ?? 0) as number;
  if (!Number.isInteger(start) || start < 0) throw new Problem(400, "start must be a whole number of at least 0.");
  const filters = Object.fromEntries(Object.entries(query).filter(([name, value]) => !steering.has(name) && value !== undefined));
  return {
    start,
    max: pageSize((query["max"] ?? query["limit"]) as number | undefined, defaultSize),
    order: query["order"] as string,
    filters,
  };
}

/** Whether the stored order and the stored number of items are what was asked for. */
export function isPlain({ order, filters }: ListQuery): boolean {
  return !order && !Object.keys(filters).length;
}

/** Those of the items that were asked for, in the order that was asked for. @param fields - The fields that items have */
export function selected(items: readonly Body[], { order, filters }: ListQuery, fields: ReadonlySet<string>): Body[] {
  const wanted = Object.entries(filters).filter(([name]) => fields.has(name) || name === "locationId");
  const chosen = items.filter((item) => wanted.every(([name, value]) => fits(item, name, value)));
  return order ? sorted(chosen, order) : chosen;
}

function fits(item: Body, name: string, wanted: unknown): boolean {
  const value = item[name] ?? (name.endsWith("Id") ? (item[name.slice(0, -2)] as Body | undefined)?.["id"] : undefined);
  if (Array.isArray(wanted)) return !wanted.length || wanted.some((each) => fits(item, name, each));
  if (Array.isArray(value)) return value.some((each) => matches(name, each, wanted));
  return matches(name, value, wanted);
}

function matches(name: string, value: unknown, wanted: unknown): boolean {
  if (value === undefined || value === null) return wanted === false;
  if (typeof wanted !== "string") return value === wanted;
  const text = String(value).toLowerCase();
  return words.test(name) && !name.endsWith("Id") ? text.includes(wanted.toLowerCase()) : text === wanted.toLowerCase();
}

/** @throws Problem 400 when the order names no direction that there is */
function sorted(items: readonly Body[], order: string): Body[] {
  const keys = order.split(",").map((part) => {
    const match = /^\s*(\w+)(?:[-: ](asc|desc))?\s*$/i.exec(part);
    if (!match) throw new Problem(400, "order must be fields with -asc or -desc, parted by commas.");
    return { field: (match[1] as string).toLowerCase(), sign: match[2]?.toLowerCase() === "desc" ? -1 : 1 };
  });
  const textOf = (item: Body, field: string) => String(Object.entries(item).find(([name]) => name.toLowerCase() === field)?.[1] ?? "");
  return items.toSorted((a, b) => {
    for (const { field, sign } of keys) {
      const difference = textOf(a, field).localeCompare(textOf(b, field));
      if (difference) return difference * sign;
    }
    return 0;
  });
}

/** One page of items that are all there. */
export function pageOf(items: readonly Body[], { start, max }: ListQuery): Page<Body> {
  const page = items.slice(start, start + max);
  return new Page(page, start + max < items.length ? nextOf({ start, max }) : undefined);
}

/** The query values that lead on. */
export function nextOf({ start, max }: Pick<ListQuery, "start" | "max">): Record<string, string> {
  return { start: String(start + max), max: String(max) };
}
