import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidInputError } from "./errors.ts";
import { place, withQuery } from "./place.ts";

const operation = (method: "GET" | "POST" | "DELETE", path: string, query?: string[]) => ({
  id: "things.do",
  method,
  path,
  ...(query && { query }),
});

test("an input goes into path, query and body, each field once", () => {
  const placed = place(operation("POST", "/v1/things/{id}/parts", ["dryRun"]), { id: "a/b", dryRun: true, name: "x", list: [1] });

  expect(placed).toEqual({ target: "/v1/things/a%2Fb/parts?dryRun=true", body: '{"name":"x","list":[1]}' });
});

test("whatever the values, they come out of the URL as they went in", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => value !== "." && value !== "..");
  fc.assert(
    fc.property(text, text, fc.array(text, { minLength: 1 }), (id, roomId, people) => {
      const { target } = place(operation("GET", "/v1/things/{id}", ["roomId", "people"]), { id, roomId, people });

      const url = new URL(target, "http://host");
      expect(decodeURIComponent(url.pathname.slice("/v1/things/".length))).toBe(id);
      expect(url.searchParams.getAll("roomId")).toEqual([roomId]);
      expect(url.searchParams.getAll("people")).toEqual(people);
      expect([...url.searchParams.keys()]).toHaveLength(1 + people.length);
    }),
  );
});

test("of a method without a body, a parameter that the catalog does not know yet still joins the query", () => {
  expect(place(operation("GET", "/v1/things", ["max"]), { max: 3, brandNew: "x" })).toEqual({
    target: "/v1/things?max=3&brandNew=x",
    body: undefined,
  });
  expect(place(operation("DELETE", "/v1/things/{id}"), { id: "1" })).toEqual({ target: "/v1/things/1", body: undefined });
});

test("what is not set is not sent", () => {
  expect(place(operation("GET", "/v1/things", ["max", "type"]), { max: undefined, type: null })).toMatchObject({ target: "/v1/things" });
  expect(place(operation("POST", "/v1/things"), { name: undefined, text: null })).toMatchObject({ body: '{"text":null}' });
  expect(place(operation("POST", "/v1/things"), undefined)).toMatchObject({ body: "{}" });
});

test("a date is written as ISO 8601", () => {
  expect(place(operation("GET", "/v1/things"), { before: new Date(0) }).target).toBe("/v1/things?before=1970-01-01T00%3A00%3A00.000Z");
});

describe("an input is refused", () => {
  test.each([undefined, null, "", {}, [], true])("with %j as a path parameter", (id) => {
    expect(() => place(operation("GET", "/v1/things/{id}"), { id })).toThrow("things.do needs id.");
  });

  test.each([".", ".."])("with %j as a path parameter, which would lead to another resource", (id) => {
    expect(() => place(operation("GET", "/v1/things/{id}"), { id })).toThrow(InvalidInputError);
  });

  test("with half a character", () => {
    expect(() => place(operation("GET", "/v1/things/{id}"), { id: "\ud800" })).toThrow(InvalidInputError);
  });

  test("that refers to itself", () => {
    const round: Record<string, unknown> = {};
    round.self = round;

    expect(() => place(operation("POST", "/v1/things"), round)).toThrow(InvalidInputError);
  });
});

test("a query is added to a URL with or without one", () => {
  expect(withQuery("http://h/a", { b: 1, c: undefined, d: "e f" })).toBe("http://h/a?b=1&d=e%20f");
  expect(withQuery("http://h/a?x=1", { b: false })).toBe("http://h/a?x=1&b=false");
  expect(withQuery("http://h/a", undefined)).toBe("http://h/a");
});
