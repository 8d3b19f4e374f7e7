import fc from "fast-check";
import { expect, test } from "vitest";
import { readYaml, writeYaml } from "./yaml.ts";

const record = fc.dictionary(fc.string(), fc.string({ unit: "grapheme", maxLength: 200 }), { maxKeys: 6 });

test("YAML is read as it was written, whatever the names and values", async () => {
  await fc.assert(
    fc.asyncProperty(record, async (given) => {
      const read = await readYaml(await writeYaml(given));

      expect(Object.entries(read as object)).toEqual(Object.entries(given));
    }),
  );
});

test.each(["a: [", "'unclosed", "a: 1\na: 2"])("%j is no YAML, and its text is not told", async (text) => {
  expect(await readYaml(text)).toBeUndefined();
});
