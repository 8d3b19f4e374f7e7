import fc from "fast-check";
import { expect, test } from "vitest";
import { channelIdOf, channelUrl, keyIdOf, keyUrl, parseKmsUri, resourceIdOf, resourceUrl } from "./names.ts";

test("every URL is read back as what it names, and as nothing else", () => {
  const readers = [keyIdOf, resourceIdOf, channelIdOf];

  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect([keyUrl, resourceUrl, channelUrl].map((make) => readers.map((read) => read(make(id))))).toEqual([
        [id, undefined, undefined],
        [undefined, id, undefined],
        [undefined, undefined, id],
      ]);
    }),
  );
});

test("no text breaks the reading of a URI", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      expect(keyIdOf(text)).toBeUndefined();
    }),
  );
});

test("a URI may be relative, and carry a query", () => {
  const id = "5c1fbd4a-3f0b-4f43-a9a2-d2b6a3d1f001";

  const uri = parseKmsUri(`/resources/${id}/authorizations?authId=a`);

  expect(uri).toMatchObject({ shape: "/resources/{id}/authorizations", id });
  expect(uri?.query.get("authId")).toBe("a");
  expect(parseKmsUri(`kms://elsewhere.example/keys/${id}`)).toBeUndefined();
  expect(keyIdOf(`kms://kms.parley.internal/keys/${id}x`)).toBeUndefined();
});
