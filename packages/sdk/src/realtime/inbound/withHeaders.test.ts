import fc from "fast-check";
import { expect, test } from "vitest";
import { withHeaders } from "./withHeaders.ts";

test("each name is a path, and what is there already stays", () => {
  const data = { eventType: "x.y", deep: { kept: 1, path: "old" }, headers: { "deep.path": "new", top: true, "a.b.c": 2 } };

  expect(withHeaders(data)).toEqual({ ...data, deep: { kept: 1, path: "new" }, top: true, a: { b: { c: 2 } } });
  expect(data.deep.path).toBe("old");
});

test("data without headers is handed back as it is", () => {
  const data = { eventType: "x.y" };

  expect(withHeaders(data)).toBe(data);
});

test("no name reaches what all objects share", () => {
  const name = fc.constantFrom(
    "__proto__.polluted",
    "constructor.prototype.polluted",
    "a.__proto__.polluted",
    "toString.polluted",
    "__proto__",
  );

  fc.assert(
    fc.property(name, (path) => {
      withHeaders({ eventType: "x.y", headers: { [path]: "yes" } });
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
  );
});
