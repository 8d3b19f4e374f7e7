import fc from "fast-check";
import { expect, test } from "vitest";
import { Recent } from "./recent.ts";

test("an id is new once", () => {
  const recent = new Recent(10);

  expect([recent.add("a"), recent.add("b"), recent.add("a")]).toEqual([true, true, false]);
});

test("the oldest ids are forgotten first", () => {
  const recent = new Recent(2);

  for (const id of ["a", "b", "c"]) recent.add(id);

  expect([recent.add("c"), recent.add("b"), recent.add("a")]).toEqual([false, false, true]);
});

test("an id among the last few is never new", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 50 }), (ids) => {
      const recent = new Recent(100);
      for (const id of ids) recent.add(id);
      return ids.every((id) => !recent.add(id));
    }),
  );
});
