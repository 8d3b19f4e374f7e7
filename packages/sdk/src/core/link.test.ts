import fc from "fast-check";
import { expect, test } from "vitest";
import { nextPageUrl, parseLinks } from "./link.ts";

const at = "https://host/v1/rooms?max=2";

test.each([
  ["one value", '<https://host/v1/rooms?cursor=2>; rel="next"', "https://host/v1/rooms?cursor=2"],
  ["several values, next last", '<https://host/first>; rel="first", <https://host/n>; rel="next"', "https://host/n"],
  ["several values, next first", '<https://host/n>; rel="next", <https://host/first>; rel="first"', "https://host/n"],
  ["parameters in another order", '<https://host/n>; title="a, b; c"; rel=next; type="x"', "https://host/n"],
  ["several relations in one value", '<https://host/n>; rel="last NEXT"', "https://host/n"],
  ["no spaces", "<https://host/n>;rel=next,<https://host/p>;rel=prev", "https://host/n"],
  ["commas and semicolons in the address", '<https://host/n?ids=a,b;c>; rel="next"', "https://host/n?ids=a,b;c"],
  ["a relative address", '</v1/rooms?cursor=2>; rel="next"', "https://host/v1/rooms?cursor=2"],
])("%s", (_, header, expected) => {
  expect(nextPageUrl(header, at)).toBe(expected);
});

test.each([
  null,
  undefined,
  "",
  '<https://host/p>; rel="prev"',
  "https://host/n; rel=next",
  '<https://host/n>; rev="next"',
  '<https://host/n>; rel="nextish"',
  '<http://[bad>; rel="next"',
])("%j has no next page", (header) => {
  expect(nextPageUrl(header, at)).toBeUndefined();
});

test("whatever stands around it, in whatever order, the next page is found", () => {
  const url = fc.webUrl({ withQueryParameters: true }).filter((text) => !/[<>]/.test(text));
  const other = fc.record({ url, rel: fc.constantFrom("prev", "first", "last", "self") });
  fc.assert(
    fc.property(url, fc.array(other), fc.nat(), (next, others, position) => {
      const values = others.map((link) => `<${link.url}>; rel="${link.rel}"`);
      values.splice(position % (values.length + 1), 0, `<${next}>; title="x,y"; rel="next"`);

      expect(nextPageUrl(values.join(", "), at)).toBe(new URL(next).href);
      expect(parseLinks(values.join(","))).toHaveLength(values.length);
    }),
  );
});

test("no text makes the reader fail, or take so long that the test would time out", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      expect(Array.isArray(parseLinks(text))).toBe(true);
    }),
  );
  for (const part of ['; x="', "; x=", " ", "<", '"\\', ";"]) expect(parseLinks(`<a>${part.repeat(50_000)}`).length).toBeGreaterThan(0);
});
