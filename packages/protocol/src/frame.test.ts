import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrame } from "./frame.ts";

test("a JSON object is a frame", () => {
  expect(parseFrame('{"id":"1","type":"pong"}')).toEqual({ id: "1", type: "pong" });
});

test.each(["", "{", "null", "7", '"text"', "[]"])("%j is none", (text) => {
  expect(parseFrame(text)).toBeUndefined();
});

test("reading never throws, and what is read is an object", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const frame: unknown = parseFrame(text);
      return frame === undefined || (typeof frame === "object" && frame !== null && !Array.isArray(frame));
    }),
  );
});
