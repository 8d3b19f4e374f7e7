import type { AttributePath, Comparison, Filter, Scalar } from "./filter.ts";
import { extensionOf } from "./names.ts";

/** A resource, or a part of one. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Whether a resource answers a filter. Texts are compared without regard to case. */
export function matches(filter: Filter, resource: Attributes): boolean {
  switch (filter.op) {
    case "and":
      return matches(filter.left, resource) && matches(filter.right, resource);
    case "or":
      return matches(filter.left, resource) || matches(filter.right, resource);
    case "not":
      return !matches(filter.filter, resource);
    case "pr":
      return valuesAt(filter.path, resource).some(isPresent);
    case "some":
      return listAt(filter.path, resource).some((value) => matches(filter.filter, asAttributes(value)));
    case "ne":
      return !valuesAt(filter.path, resource).some((value) => compare("eq", scalarOf(value), filter.value));
    default:
      return compareAny(filter.op, valuesAt(filter.path, resource), filter.value);
  }
}

/** The key under which an attribute stands, whatever its case; the name itself when it is absent. */
export function keyOf(resource: Attributes, name: string): string {
  if (Object.hasOwn(resource, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(resource).find((key) => key.toLowerCase() === lower) ?? name;
}

/** The value of an attribute, whatever the case of its name. */
export function get(resource: Attributes, name: string): unknown {
  const key = keyOf(resource, name);
  return Object.hasOwn(resource, key) ? resource[key] : undefined;
}

/** An element of a list as something that has attributes: a simple value is its own `value`. */
export function asAttributes(value: unknown): Attributes {
  return isObject(value) ? value : { value };
}

export function isObject(value: unknown): value is Attributes {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first value at a path, for sorting. */
export function firstAt(path: AttributePath, resource: Attributes): Scalar | undefined {
  return valuesAt(path, resource)
    .map(scalarOf)
    .find((value) => value !== null);
}

function compareAny(op: Comparison, values: readonly unknown[], wanted: Scalar): boolean {
  if (op === "eq" && wanted === null) return !values.some(isPresent);
  return values.some((value) => compare(op, scalarOf(value), wanted));
}

function valuesAt(path: AttributePath, resource: Attributes): unknown[] {
  const list = listAt(path, resource);
  const { sub } = path;
  return sub === undefined ? list : list.flatMap((value) => (isObject(value) ? listOf(get(value, sub)) : []));
}

function listAt({ schema, name }: AttributePath, resource: Attributes): unknown[] {
  const extension = extensionOf(schema);
  if (extension === undefined) return listOf(get(resource, name));
  const part = get(resource, extension);
  if (name === "") return listOf(part);
  return isObject(part) ? listOf(get(part, name)) : [];
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a value is compared by: of several parts, the one named `value`. */
function scalarOf(value: unknown): Scalar {
  const scalar = isObject(value) ? get(value, "value") : value;
  return typeof scalar === "string" || typeof scalar === "number" || typeof scalar === "boolean" ? scalar : null;
}

function isPresent(value: unknown): boolean {
  if (isObject(value)) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== "";
}

function compare(op: Comparison, value: Scalar, wanted: Scalar): boolean {
  if (value === null || wanted === null) return false;
  if (typeof value === "number" && typeof wanted === "number") return ordered(op, value - wanted);
  // Some directories send truth as a text.
  const [one, other] = [String(value).toLowerCase(), String(wanted).toLowerCase()];
  if (op === "co") return one.includes(other);
  if (op === "sw") return one.startsWith(other);
  if (op === "ew") return one.endsWith(other);
  return ordered(op, one < other ? -1 : one > other ? 1 : 0);
}

function ordered(op: Comparison, difference: number): boolean {
  const answers: Partial<Record<Comparison, boolean>> = {
    eq: difference === 0,
    gt: difference > 0,
    ge: difference >= 0,
    lt: difference < 0,
    le: difference <= 0,
  };
  return answers[op] ?? false;
}
