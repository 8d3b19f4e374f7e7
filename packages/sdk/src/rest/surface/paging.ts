import type { AnyOperation } from "@parley/contract";
import { nextPageUrl } from "../../core/link.ts";
import type { Log } from "../../core/logger.ts";

/** One part of a list as it came. */
export interface Part {
  operation: AnyOperation;
  /** Where it came from. */
  url: string;
  link: string | null;
  body: unknown;
  /** How many items it has. */
  count: number;
}

/** How a style counts: the parameter that moves, where it begins, the one that says how many, whether pages or items are counted. */
interface Counting {
  at: string;
  first: number;
  size: string;
  countsPages?: boolean;
}

const countings: Readonly<Record<string, Counting>> = {
  "startIndex-count": { at: "startIndex", first: 1, size: "count" },
  "offset-max": { at: "offset", first: 0, size: "max" },
  "start-max": { at: "start", first: 0, size: "max" },
  "page-pageSize": { at: "page", first: 0, size: "pageSize", countsPages: true },
  "page-size": { at: "page", first: 0, size: "size", countsPages: true },
};

/** Services cap pages at round numbers: a page of one that is shorter than asked for may have been cut. */
const roundNumber = 50;

/** The address of the part after this one, whichever way the service has: a `Link`, a link in the answer, or counting. */
export function nextPage(part: Part): string | undefined {
  const told = nextPageUrl(part.link, part.url) ?? linkIn(part);
  if (told !== undefined) return told;
  // A service that links says by a missing link that this was all.
  if (metaOf(part.body)["links"]) return undefined;
  const counting = countings[part.operation.paging ?? ""];
  return counting && part.count > 0 ? countedOn(part, counting) : undefined;
}

/** Warns when less came than was asked for, nothing leads on, and there seems to be more. */
export function reportCap(log: Log, { operation, url, body, count }: Part): void {
  const { searchParams } = new URL(url);
  const asked = Number(searchParams.get("max") ?? searchParams.get("limit") ?? searchParams.get("pageSize") ?? 0);
  const isCut = count > 0 && count < asked && count % roundNumber === 0;
  const total = totalIn(body);
  const isFirst = !["start", "startIndex", "offset", "page", "cursor"].some((name) => searchParams.has(name));
  if (isCut || (isFirst && total !== undefined && count < total))
    log.warn(`${operation.id} answered ${count} of ${total ?? asked} items and no next page: the service may give no more at a time`);
}

function countedOn({ url, body, count }: Part, { at, first, size, countsPages }: Counting): string | undefined {
  const address = new URL(url);
  const here = Number(address.searchParams.get(at) ?? first);
  const asked = Number(address.searchParams.get(size) ?? 0);
  const pages = metaOf(body)["totalPages"];
  const total = totalIn(body);
  const isLast =
    countsPages && typeof pages === "number"
      ? here + 1 - first >= pages
      : !countsPages && total !== undefined
        ? here - first + count >= total
        : asked > count && count % roundNumber !== 0;
  if (isLast) return undefined;
  address.searchParams.set(at, String(countsPages ? here + 1 : here + count));
  return address.href;
}

function totalIn(body: unknown): number | undefined {
  const { totalResults, total, members, memberSize } = Object(body) as Record<string, unknown>;
  return [totalResults, total, members && memberSize, metaOf(body)["totalRecords"]].find((each) => typeof each === "number");
}

function linkIn({ body, url }: Part): string | undefined {
  const { links } = metaOf(body) as { links?: { next?: unknown } };
  const next = links?.next ?? (Object(body) as { links?: { next?: unknown } }).links?.next;
  return typeof next === "string" && next !== "" && URL.canParse(next, url) ? new URL(next, url).href : undefined;
}

function metaOf(body: unknown): Record<string, unknown> {
  return Object((Object(body) as { meta?: unknown }).meta) as Record<string, unknown>;
}
