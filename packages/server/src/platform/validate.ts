import { type AnyOperation, type JsonSchema, type OperationSchemas, pathParams } from "@parley/contract";
import { controlSchemas } from "@parley/contract/control";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { areasIn, contractSchemas, documentOf } from "./contractSchemas.ts";
import { Problem } from "./problem.ts";

// Published expressions are written for engines without the stricter grammar of the `u` flag.
const settings = { allErrors: true, strict: false, unicodeRegExp: false };
const strictAjv = addFormats.default(new Ajv2020(settings));
const coercingAjv = addFormats.default(new Ajv2020({ ...settings, coerceTypes: true }));

/** Compiled when an operation is first called: a start pays for none. */
interface Checks {
  params?: ValidateFunction;
  body?: ValidateFunction;
  /** Body fields that are accepted and not looked at. */
  echoed: readonly string[];
}
const compiled = new Map<string, Checks>();

/** What came with a request, before it is checked. */
export interface RawInput {
  params: Record<string, string>;
  query: URLSearchParams;
  /** By their names in lower case; needed only where the operation has some of its own. */
  headers?: Readonly<Record<string, string>>;
  body: unknown;
}

/**
 * Checks a request against the contract and puts path, query and body side by side.
 *
 * @throws Problem 400 that names every field that is missing, unknown or of the wrong type.
 */
export function checkedInput(operation: AnyOperation, raw: RawInput): Record<string, unknown> {
  const params = checkedParams(operation, raw);
  return schemasOf(operation.id).body ? { ...checkedBody(operation, raw.body), ...params } : params;
}

/** Path and query of a request, by the types the contract gives them. @throws Problem 400 */
export function checkedParams(
  operation: AnyOperation,
  { params: path, query, headers = {} }: Omit<RawInput, "body">,
): Record<string, unknown> {
  const { params: check } = checksOf(operation);
  const sent = (operation.headers ?? []).filter((name) => headers[name.toLowerCase()] !== undefined);
  const params = {
    ...queryInput(operation, query, schemasOf(operation.id).params),
    ...Object.fromEntries(sent.map((name) => [name, headers[name.toLowerCase()]])),
    ...path,
  };
  if (check && !check(params)) throw refusal(check.errors);
  return params;
}

/** Names of what the body of an operation may hold. */
export function bodyFields({ id }: Pick<AnyOperation, "id">): string[] {
  return Object.keys(schemasOf(id).body?.["properties"] ?? {});
}

/** The body of a request. @throws Problem 400 */
export function checkedBody(operation: AnyOperation, raw: unknown): Record<string, unknown> {
  const { body: check, echoed } = checksOf(operation);
  if (operation.body?.whole) {
    if (check && !check(raw)) throw refusal(check.errors);
    return { [operation.body.whole]: raw };
  }
  const body = withoutEchoes(raw === undefined && operation.method === "DELETE" ? {} : raw, echoed);
  if (check && !check(body)) throw refusal(check.errors);
  return body;
}

const known = new Map<string, OperationSchemas>();

function schemasOf(id: string): OperationSchemas {
  const schemas = known.get(id) ?? controlSchemas[id] ?? contractSchemas(id) ?? {};
  known.set(id, schemas);
  return schemas;
}

/** Compiles a schema; the areas that it refers to are given to the validator when it first meets them. */
function compile(ajv: Ajv2020, schema: JsonSchema): ValidateFunction {
  for (const area of areasIn(schema)) if (!ajv.getSchema(`catalog:${area}`)) ajv.addSchema(documentOf(area), undefined, false, false);
  return ajv.compile(schema);
}

function checksOf({ id, path }: AnyOperation): Checks {
  const ready = compiled.get(id);
  if (ready) return ready;
  const { params, body, echoed = [] } = schemasOf(id);
  const checks: Checks = {
    ...(params && { params: compile(coercingAjv, params) }),
    ...(body && { body: compile(strictAjv, body) }),
    echoed: [...echoed, ...pathParams(path).filter((name) => !(name in Object(body?.["properties"])))],
  };
  compiled.set(id, checks);
  return checks;
}

/** Query values by the types the contract gives them, and the place in a list that an earlier answer gave. */
function queryInput(operation: AnyOperation, query: URLSearchParams, schema: JsonSchema | undefined): Record<string, unknown> {
  const properties = (schema?.["properties"] ?? {}) as Record<string, JsonSchema>;
  const input: Record<string, unknown> = {};
  for (const name of operation.query ?? []) {
    const values = query.getAll(name);
    if (!values.length) continue;
    input[name] = properties[name]?.type === "array" ? values.flatMap((value) => value.split(",")) : values[0];
  }
  const cursor = query.get("cursor");
  if (operation.items && cursor !== null) input["cursor"] = cursor;
  return input;
}

/** Clients send whole objects back on updates: what the server itself put there is no mistake. */
function withoutEchoes(body: unknown, echoed: readonly string[]): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Problem(400, "The body must be a JSON object.");
  if (!echoed.length) return body as Record<string, unknown>;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !echoed.includes(name)));
}

function refusal(errors: ErrorObject[] | null | undefined): Problem {
  const details = [...new Set((errors ?? []).map(describe))];
  return new Problem(400, details[0] ?? "The request is not valid.", { details });
}

function describe({ keyword, instancePath, params, message }: ErrorObject): string {
  const field = instancePath.slice(1).replaceAll("/", ".");
  if (keyword === "required") return `${dotted(field, String(params["missingProperty"]))} is missing.`;
  if (keyword === "additionalProperties") return `${dotted(field, String(params["additionalProperty"]))} is not a known field.`;
  if (keyword === "enum") return `${field} must be one of: ${(params["allowedValues"] as unknown[]).join(", ")}.`;
  return `${field || "The request"} ${message ?? "is not valid"}.`;
}

function dotted(parent: string, name: string): string {
  return parent ? `${parent}.${name}` : name;
}
