import { pathParams } from "@parley/contract";
import { catalogOf } from "@parley/contract/catalog";
import { routes } from "@parley/contract/routes";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { areasIn, contractSchemas, documentOf } from "./contractSchemas.ts";

const areas = [...new Set(routes.map(({ area }) => area))];

describe.each(areas)("%s", (area) => {
  const own = routes.filter((route) => route.area === area);

  test("every operation has schemas that a validator can use, and parameters for its whole path", () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false, unicodeRegExp: false }));
    ajv.addSchema(documentOf(area), undefined, false, false);

    for (const { id, path } of own) {
      const { params, body, form } = contractSchemas(id) ?? {};
      for (const schema of [params, body, form]) if (schema) expect(() => ajv.compile(schema), id).not.toThrow();
      for (const name of pathParams(path)) expect(params?.["required"], id).toContain(name);
    }
  });

  test("schemas refer to nothing but their own area", () => {
    const found = own.flatMap(({ id }) => areasIn({ all: contractSchemas(id) }));
    expect(new Set(found).isSubsetOf(new Set([area]))).toBe(true);
  });

  test("the table of routes and the catalog say the same", () => {
    const { operations } = catalogOf(area);
    expect(own.map(({ id, method, path }) => [id, method, path]).sort()).toEqual(
      Object.entries(operations)
        .map(([id, { method, path }]) => [id, method, path])
        .sort(),
    );
  });
});
