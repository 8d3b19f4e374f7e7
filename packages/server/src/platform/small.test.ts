import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MovableClock } from "./clock.ts";
import { LruMap } from "./lru.ts";
import { cutPage, decodeCursor, encodeCursor, nextLink, pageSize } from "./paging.ts";

describe("the movable clock", () => {
  test("runs what has come due in order of time, and nothing that was taken back", () => {
    const clock = new MovableClock(0);
    const ran: string[] = [];
    clock.after(20, () => ran.push(`late at ${clock.now()}`));
    clock.after(10, () => {
      ran.push(`early at ${clock.now()}`);
      clock.after(5, () => ran.push(`nested at ${clock.now()}`));
    });
    clock.after(15, () => ran.push("never"))();

    clock.advance(30);

    expect(ran).toEqual(["early at 10", "nested at 15", "late at 20"]);
    expect(clock.now()).toBe(30);
  });
});

describe("a bounded map", () => {
  test("never holds more than its limit, and keeps what was used last", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (keys) => {
        const map = new LruMap<number, number>(3);
        for (const key of keys) map.set(key, key);
        const lastThree = [...new Set(keys.toReversed())].slice(0, 3);
        return Array.from({ length: 10 }, (_, key) => map.get(key)).every(
          (value, key) => (value !== undefined) === lastThree.includes(key),
        );
      }),
    );
  });
});

describe("paging", () => {
  test("a cursor reads back as it was made, and nothing else is one", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(decodeCursor(encodeCursor(a, b), 2)).toEqual([a, b]);
      }),
    );
    expect(() => decodeCursor("bm9uc2Vuc2U", 2)).toThrow(/cursor is not valid/);
    expect(() => decodeCursor(encodeCursor("one"), 2)).toThrow(/cursor is not valid/);
  });

  test("a page has a next one exactly when a row was to spare", () => {
    expect(cutPage([1, 2], 2, String as never)).toMatchObject({ items: [1, 2], next: undefined });
    expect(cutPage([1, 2, 3], 2, (last) => ({ after: String(last) }))).toMatchObject({ items: [1, 2], next: { after: "2" } });
  });

  test("the link keeps the query and carries one value only", () => {
    const link = nextLink({ origin: "http://x", path: "/v1/rooms", query: new URLSearchParams("max=2&type=group") }, { cursor: "c" });

    expect(link).toBe('<http://x/v1/rooms?max=2&type=group&cursor=c>; rel="next"');
  });

  test("page sizes are whole, at least 1, and never more than 1000", () => {
    expect([pageSize(undefined, 50), pageSize(7, 50), pageSize(5000, 50)]).toEqual([50, 7, 1000]);
    for (const wrong of [0, -1, 1.5]) expect(() => pageSize(wrong, 50)).toThrow(/max/);
  });
});
