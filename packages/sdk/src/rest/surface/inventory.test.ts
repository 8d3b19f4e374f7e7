import type { JsonSchema, OperationRoute } from "@parley/contract";
import { type Catalog, type CatalogOperation, catalogOf } from "@parley/contract/catalog";
import { routes } from "@parley/contract/routes";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { stubTransport } from "../../core/testing/stubTransport.ts";
import type { TransportRequest } from "../../core/transport/transport.ts";
import { bytesOf, isUpload, type UploadBody } from "../../core/upload.ts";
import { Webex } from "../../webex.ts";
import { roots } from "../generated/roots.ts";
import { valuesOf } from "./testing/fromSchema.ts";

/** Operations whose class has another name for them. */
const otherNames: Record<string, string> = { "people.me": "people.get" };

type Fields = Record<string, unknown>;

interface Sent {
  path: Fields;
  query: Fields;
  header: Fields;
  body: unknown;
}

const areas = [...new Set(routes.map(({ area }) => area))];
const isFromClass = ({ id }: OperationRoute) =>
  !roots.split(" ").includes(id.split(".")[0] as string) && !id.startsWith("people.features.");

describe.each(areas)("operations of %s", (area) => {
  const catalog = catalogOf(area);
  const own = routes.filter((route) => route.area === area && !isFromClass(route));

  test("each sends exactly its method, path, query, headers and body", async () => {
    for (const { id } of own) {
      const operation = catalog.operations[id] as CatalogOperation;
      await fc.assert(
        fc.asyncProperty(inputsOf(operation, catalog), async (sent) => {
          const request = await requestOf(id, inputOf(operation, sent, catalog));
          expect(await seen(request, operation), id).toEqual(expected(operation, sent, catalog));
        }),
        { numRuns: 4 },
      );
    }
  });

  test("each of the groups that have a class is a method of it", () => {
    const webex = new Webex({ token: "t" });
    for (const { id } of routes.filter((route) => route.area === area && isFromClass(route))) {
      const [group, verb] = (otherNames[id] ?? id).split(".") as [keyof Webex, string];
      expect(webex[group], id).toHaveProperty(verb);
    }
  });
});

async function requestOf(id: string, input: Fields): Promise<TransportRequest> {
  const transport = stubTransport([{ json: { items: [] } }]);
  const webex = new Webex({ token: "t", baseUrl: "http://h", transport });
  const method = id.split(".").reduce<unknown>((group, name) => (group as Fields)[name], webex) as (input: Fields) => Promise<unknown>;
  // What a list finds in the answer is another matter.
  await method(input).catch(() => undefined);
  expect(transport.requests, id).toHaveLength(1);
  return transport.requests[0] as TransportRequest;
}

function inputsOf({ params = [], body, form }: CatalogOperation, { schemas }: Catalog): Arbitrary<Sent> {
  const inside = (where: string) => {
    const some = params.filter((param) => param.in === where);
    const values = some.map(({ name, schema }) => [name, where === "query" ? valuesOf(schema, schemas) : segment] as const);
    const requiredKeys = some.filter(({ name, required }) => where === "path" || required || name === "").map(({ name }) => name);
    return fc.record(Object.fromEntries(values), { requiredKeys });
  };
  // Where there are two, the form is taken in half of the runs.
  const bodies = [body, form].filter((each) => each !== undefined).map((each) => valuesOf(named(each), schemas));
  return fc.record({
    path: inside("path"),
    query: inside("query"),
    header: inside("header"),
    body: bodies.length ? fc.oneof(...bodies) : fc.constant(undefined),
  });
}

/** Letters that need escaping, but no more: what cannot be in a path or a header is tested elsewhere. */
const segment = fc
  .string({ unit: fc.constantFrom("a", "Z", "0", "/", "?", "&", "%", " ", "+", "="), minLength: 1, maxLength: 5 })
  .map((text) => `x${text}x`);

function named(schema: string | JsonSchema): JsonSchema {
  return typeof schema === "string" ? { $ref: `#/schemas/${schema}` } : schema;
}

function inputOf(operation: CatalogOperation, { path, query, header, body }: Sent, { schemas }: Catalog): Fields {
  const { properties, allOf } = operation.body === undefined ? { properties: {} } : resolved(operation.body, schemas);
  const isWhole = !properties && !allOf;
  return { ...(isWhole ? { body } : (body as Fields)), ...query, ...header, ...path };
}

interface Seen {
  method: string;
  path: string;
  query: Fields;
  headers: Fields;
  body: unknown;
}

function expected(operation: CatalogOperation, { path, query, header, body }: Sent, catalog: Catalog): Seen {
  const { method, params = [] } = operation;
  const joined = new Set(params.filter(({ explode }) => explode === false).map(({ name }) => name));
  const entries = Object.entries(query).flatMap(([name, value]) => pairs(name, value, joined.has(name)));
  return {
    method,
    path: operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name]))),
    query: grouped(entries),
    headers: Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value])),
    body: expectedBody(operation, body, path, catalog),
  };
}

function expectedBody({ body: json, form }: CatalogOperation, body: unknown, path: Fields, { schemas }: Catalog): unknown {
  if (body === undefined || Array.isArray(body)) return body === undefined ? undefined : asJson(body);
  const isForm = form !== undefined && (json === undefined || Object.values(body as object).some((value) => value instanceof Uint8Array));
  if (isForm) return Object.fromEntries(Object.entries(body as Fields).map(([name, value]) => [name, asPart(value)]));
  const { properties = {} } = resolved(json, schemas);
  const repeated = Object.entries(path).filter(([name]) => name in properties || name in (body as object));
  return asJson({ ...(body as Fields), ...Object.fromEntries(repeated) });
}

function resolved(schema: unknown, schemas: Catalog["schemas"]): { properties?: object; allOf?: object } {
  const name = typeof schema === "string" ? schema : (schema as { $ref?: string }).$ref?.replace("#/schemas/", "");
  return name ? resolved(schemas[name], schemas) : (schema as { properties?: object; allOf?: object });
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** How a field of a form travels; files in letters that keep every byte. */
function asPart(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("latin1");
}

function pairs(name: string, value: unknown, isJoined: boolean): [string, string][] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [[name, typeof value === "object" ? JSON.stringify(value) : String(value)]];
  return isJoined ? [[name, value.join(",")]] : value.map((each): [string, string] => [name, String(each)]);
}

function grouped(entries: Iterable<[string, string]>): Fields {
  return Object.fromEntries([...Map.groupBy(entries, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]));
}

async function seen({ method, url, headers, body }: TransportRequest, { params = [] }: CatalogOperation): Promise<Seen> {
  const { pathname, searchParams } = new URL(url);
  const own = params.filter((param) => param.in === "header").map(({ name }) => name.toLowerCase());
  return {
    method,
    path: pathname,
    query: grouped(searchParams),
    headers: Object.fromEntries(
      own.filter((name) => headers[name] !== undefined && !/^(parley|js)/i.test(headers[name] ?? "")).map((name) => [name, headers[name]]),
    ),
    body: isUpload(body) ? await partsOf(body) : body === undefined ? undefined : (JSON.parse(String(body)) as unknown),
  };
}

/** The fields of a form, as it went over the wire. */
async function partsOf(body: UploadBody): Promise<Fields> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(body)) chunks.push(chunk);
  const boundary = /boundary=(.+)$/.exec(body.contentType)?.[1] as string;
  const parts = Buffer.concat(chunks).toString("latin1").split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head, ...rest] = part.slice(2, -2).split("\r\n\r\n") as [string, ...string[]];
      return [/name="([^"]*)"/.exec(head)?.[1] as string, rest.join("\r\n\r\n")];
    }),
  );
}
