import type { ListOperation } from "@parley/contract";
import type { CallOptions, Client } from "../core/client.ts";
import { Paged } from "../core/pages.ts";

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
};

type ItemIn<Output, Name extends keyof Output> = NonNullable<Output[Name]> extends readonly (infer Item)[] ? Item : never;

/**
 * Lists what is counted out by its caller: each part is asked for by the number of its first item, until there are no more.
 *
 * @throws TypeError when the contract does not say how the list is counted.
 */
export function listCounted<Input extends object, Output, Name extends keyof Output & string>(
  client: Client,
  operation: ListOperation<Input, Output, Name>,
  input: Input,
  options?: CallOptions,
): Paged<ItemIn<Output, Name>> {
  const counting = countings[operation.paging ?? ""];
  if (!counting) throw new TypeError(`${operation.id} is not a list that is counted out.`);
  const given = input as Record<string, unknown>;
  return new Paged(async (position) => {
    const at = Number(position ?? given[counting.at] ?? counting.first);
    const answer = (await client.call(operation, { ...input, [counting.at]: at }, options)) as Record<string, unknown>;
    const items = (answer[operation.items] ?? []) as ItemIn<Output, Name>[];
    const next = counting.countsPages ? at + 1 : at + items.length;
    const isLast = isEnd(answer, items.length, next - counting.first, given[counting.size]);
    return { items, url: String(at), nextUrl: isLast ? undefined : String(next) };
  });
}

/** Whether nothing follows: by the total where it is told, else by a part that is not full. */
function isEnd({ totalResults, members, memberSize }: Record<string, unknown>, found: number, seen: number, asked: unknown): boolean {
  if (found === 0) return true;
  const total = totalResults ?? (members && memberSize);
  if (typeof total === "number") return seen >= total;
  return asked !== undefined && found < Number(asked);
}
