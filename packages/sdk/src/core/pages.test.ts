import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type FetchedPage, Page, Paged } from "./pages.ts";

/** A list in pages, and a count of the requests it took. */
function listOf(...pages: number[][]) {
  const fetched: (string | undefined)[] = [];
  const fetch = async (url?: string): Promise<FetchedPage<number>> => {
    fetched.push(url);
    const index = url ? Number(url.slice(1)) : 0;
    return { items: pages[index] ?? [], url: `p${index}`, nextUrl: index + 1 < pages.length ? `p${index + 1}` : undefined };
  };
  return { fetched, list: new Paged(fetch) };
}

describe("a list", () => {
  test("that is awaited is its first page, which knows whether there is another", async () => {
    const { list } = listOf([1, 2], [3]);

    const page = await list;

    expect([page.items, page.length, page.hasNext(), [...page]]).toEqual([[1, 2], 2, true, [1, 2]]);
    const next = await page.next();
    expect([next.items, next.hasNext()]).toEqual([[3], false]);
    await expect(next.next()).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("asks for nothing until somebody waits, and for the first page once", async () => {
    const { list, fetched } = listOf([1]);
    expect(fetched).toEqual([]);

    await Promise.all([list, list, list.then((page) => page), list.all()]);
    await list;

    expect(fetched).toEqual([undefined]);
  });

  test("gives all items, whatever their distribution over pages, in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.integer()), { minLength: 1, maxLength: 6 }), async (pages) => {
        const { list, fetched } = listOf(...pages);
        const found: number[] = [];
        for await (const item of list) found.push(item);

        expect(found).toEqual(pages.flat());
        expect(await list.all()).toEqual(pages.flat());
        expect(fetched[0]).toBeUndefined();
      }),
    );
  });

  test("fetches no page that is not looked at", async () => {
    const { list, fetched } = listOf([1, 2], [3, 4], [5]);

    for await (const item of list) if (item === 3) break;
    expect(fetched).toHaveLength(2);

    await expect(list.all({ limit: 2 })).resolves.toEqual([1, 2]);
    await expect(list.all({ limit: 0 })).resolves.toEqual([]);
    expect(fetched).toHaveLength(2);
  });

  test("gives its pages one by one", async () => {
    const { list } = listOf([1, 2], [3]);

    const sizes: number[] = [];
    for await (const page of list.pages()) sizes.push(page.length);

    expect(sizes).toEqual([2, 1]);
  });

  test("that fails tells so wherever it is awaited, and nowhere else", async () => {
    const list = new Paged<number>(async () => {
      throw new Error("no");
    });

    await expect(list).rejects.toThrow("no");
    await expect(list.all()).rejects.toThrow("no");
    await expect(list.catch((error: Error) => error.message)).resolves.toBe("no");
    await expect(list.finally(() => {})).rejects.toThrow("no");
  });

  test("whose pages lead back to an earlier one ends there", async () => {
    const links: Record<string, string> = { p0: "p1", p1: "p2", p2: "p1" };
    const fetch = async (url = "p0"): Promise<FetchedPage<string>> => ({ items: [url], url, nextUrl: links[url] });

    await expect(new Paged(fetch).all()).resolves.toEqual(["p0", "p1", "p2"]);
    await expect(new Paged(async (url = "p0") => ({ items: [url], url, nextUrl: "p0" })).all()).resolves.toEqual(["p0"]);
  });

  test("has a page that can be left twice by the same way", async () => {
    const { list } = listOf([1], [2], [3]);
    const first = await list;

    const again = [await first.next(), await first.next()];

    expect(again.map((page) => page.items)).toEqual([[2], [2]]);
    expect((await again[1]?.next())?.items).toEqual([3]);
  });

  test("may stand where a promise is expected", () => {
    expectTypeOf<Paged<number>>().toExtend<Promise<Page<number>>>();
    expect(Object.prototype.toString.call(listOf([1]).list)).toBe("[object Paged]");
  });
});

test("a page is compared by its items", () => {
  expect(new Page({ items: [1] }, async () => ({ items: [] }))).toEqual(new Page({ items: [1] }, async () => ({ items: [] })));
});
