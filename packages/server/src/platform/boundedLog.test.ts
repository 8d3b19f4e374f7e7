import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedLog } from "./boundedLog.ts";

test("the last entries are kept, as far as number and bytes allow", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), (sizes) => {
      const log = new BoundedLog<number>(5, 60);
      sizes.forEach((bytes, index) => {
        log.add(index, bytes);
      });
      let count = Math.min(5, sizes.length);
      const sum = (n: number) => sizes.slice(sizes.length - n).reduce((a, b) => a + b, 0);
      while (sum(count) > 60) count--;
      expect(log.entries).toEqual(sizes.map((_, index) => index).slice(sizes.length - count));
    }),
  );
});

test("what was taken out leaves its room to others", () => {
  const log = new BoundedLog<string>(10, 10);
  for (const entry of ["a", "b"]) log.add(entry, 5);

  log.deleteWhere((entry) => entry === "a");
  log.add("c", 5);

  expect(log.entries).toEqual(["b", "c"]);
});
