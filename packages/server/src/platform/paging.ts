import { Problem } from "./problem.ts";

/** The part of a list that one answer holds. */
export class Page<Item> {
  readonly items: readonly Item[];
  /** Query values that lead to the next part; `undefined` on the last. */
  readonly next: Readonly<Record<string, string>> | undefined;
  /** Further fields of the envelope. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Name of the items in the envelope, where it is not the one of the operation. */
  readonly name: string | undefined;

  constructor(
    items: readonly Item[],
    next?: Readonly<Record<string, string>>,
    extra: Readonly<Record<string, unknown>> = {},
    name?: string,
  ) {
    this.items = items;
    this.next = next;
    this.extra = extra;
    this.name = name;
  }
}

/** No answer holds more items, whatever was asked for. */
const maxPageSize = 1000;

/** Page size from the `max` a caller gave. @throws Problem 400 unless it is a whole number of at least 1. */
export function pageSize(max: number | undefined, fallback: number): number {
  if (max === undefined) return fallback;
  if (!Number.isInteger(max) || max < 1) throw new Problem(400, "max must be a whole number of at least 1.");
  return Math.min(max, maxPageSize);
}

/**
 * Cuts a page from rows that were read with one row to spare.
 *
 * @param rows - At most `size + 1` rows.
 * @param next - The query values that lead on from the last row of the page.
 */
export function cutPage<Row>(rows: readonly Row[], size: number, next: (last: Row) => Record<string, string>): Page<Row> {
  if (rows.length <= size) return new Page(rows);
  const items = rows.slice(0, size);
  return new Page(items, next(items.at(-1) as Row));
}

/** Keeps the place of a list between two requests; opaque to callers. */
export function encodeCursor(...parts: string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Reads a cursor of `count` parts. @throws Problem 400 when it was not made by {@link encodeCursor}. */
export function decodeCursor(cursor: string, count: number): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parts) && parts.length === count && parts.every((part) => typeof part === "string")) return parts;
  } catch {
    // Falls through: whatever is wrong with it, the caller made it up.
  }
  throw new Problem(400, "The cursor is not valid; take the URL of the Link header as it is.");
}

/** The one `Link` value of an answer: official clients cannot read two. @source observed */
export function nextLink(call: { origin: string; path: string; query: URLSearchParams }, next: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(next)) query.set(name, value);
  return `<${call.origin}${call.path}?${query}>; rel="next"`;
}
