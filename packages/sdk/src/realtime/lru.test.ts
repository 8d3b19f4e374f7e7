import fc from "fast-check";
import { expect, test } from "vitest";
import { Lru } from "./lru.ts";

test("what was used last stays, the rest goes", () => {
  const lru = new Lru<number>(2);

  lru.set("a", 1);
  lru.set("b", 2);
  lru.get("a");
  lru.set("c", 3);

  expect([lru.get("a"), lru.get("b"), lru.get("c"), lru.size]).toEqual([1, undefined, 3, 2]);
});

test("it never holds more than its limit, and always what was set last", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { minLength: 1 }),
      (limit, keys) => {
        const lru = new Lru<string>(limit);
        for (const key of keys) lru.set(key, key);
        return lru.size <= limit && lru.get(keys.at(-1) as string) === keys.at(-1);
      },
    ),
  );
});
