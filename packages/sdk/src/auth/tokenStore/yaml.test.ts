import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readFlatYaml, writeFlatYaml } from "./yaml.ts";

const name = fc.stringMatching(/^t_[a-z_]{0,20}$/);
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
const record = fc.dictionary(name, text, { maxKeys: 6, noNullPrototype: true });

describe("a flat mapping", () => {
  test("is read as it was written, by us and by a YAML library", () => {
    fc.assert(
      fc.property(record, (given) => {
        const written = writeFlatYaml(given);

        expect(readFlatYaml(written)).toEqual(given);
        expect(parse(written) ?? {}).toEqual(given);
      }),
    );
  });

  test("is read as other programs write it, plain, quoted or folded", () => {
    const value = fc.stringMatching(/^[A-Za-z][\w:./+=-]{0,30}( [A-Za-z][\w./+=-]{0,30}){0,8}$/);
    fc.assert(
      fc.property(
        fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true }),
        fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"),
        (given, style) => {
          const written = stringify(given, { defaultStringType: style as "PLAIN", defaultKeyType: "PLAIN", lineWidth: 40 });
          fc.pre(!written.includes("|") && !written.includes(">") && !written.includes("\\\n"));

          expect(readFlatYaml(written)).toEqual(Object.keys(given).length === 0 ? undefined : given);
        },
      ),
    );
  });

  test("may have comments, document marks and empty values", () => {
    expect(readFlatYaml("---\n# cache\na: 1 # one\nb: 'it''s'\nc:\nd: ~\ne: \"x\\ny\"\n...\n")).toEqual({ a: "1", b: "it's", e: "x\ny" });
  });

  test.each(["- a", "a: [1]", "a: {b: 1}", "a: |\n  text", "a: &x y", "nothing", 'a: "unclosed'])("is not %j", (written) => {
    expect(readFlatYaml(written)).toBeUndefined();
  });
});
