import fc from "fast-check";
import { expect, test } from "vitest";
import { matcherOf } from "./words.ts";

test.each([
  ["hElLo", "Hello, Spock.", true],
  ["spock hello", "Hello, Spock.", true],
  ["hello jim", "Hello, Spock.", false],
  ["launch", "The launching is on Thursday", true],
  ["aunch", "The launching is on Thursday", false],
  ["łódź GRUSSE", "Grüße aus Łódź", false],
  ["grüße łódz", "GRÜSSE? grüße aus Łódź", true],
  ["cafe", "Café", true],
  ["世界", "你好 世界", true],
  ["", "anything", true],
])("%j in %j: %s", (query, text, expected) => {
  expect(matcherOf(query)(text)).toBe(expected);
});

test("every text is found by its own words, and by the beginnings of them", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u), { minLength: 1, maxLength: 10 }), fc.nat(11), (words, cut) => {
      const text = words.join(", ");
      const query = words.map((word) => word.slice(0, Math.max(1, cut))).join(" ");
      let fits: (text: string) => boolean;
      try {
        fits = matcherOf(query);
      } catch {
        // Half of a pair of surrogates is no word.
        return;
      }
      expect(fits(text)).toBe(true);
    }),
  );
});

test("what has no word, or too many, is no search", () => {
  expect(() => matcherOf("?!")).toThrow("no word");
  expect(() => matcherOf(Array.from({ length: 21 }, (_, n) => `w${n}`).join(" "))).toThrow("20 words");
});
