import { isDeepStrictEqual } from "node:util";
import { scimError } from "./errors.ts";
import { type PatchPath, parsePath } from "./filter.ts";
import { type Attributes, asAttributes, get, isObject, keyOf, matches } from "./match.ts";
import { extensionOf, urns } from "./names.ts";

/** One change of a PatchOp, as it was sent. */
export interface PatchOperation {
  op: "add" | "replace" | "remove";
  path?: string | undefined;
  value?: unknown;
}

type Draft = Record<string, unknown>;

const limits = { operations: 1000 } as const;
/** What the server alone decides. */
const readOnly: readonly string[] = ["id", "meta", "groups"];

/** Reads the body of a PATCH. @throws ScimError 400 */
export function patchOperations(body: Attributes): PatchOperation[] {
  const schemas = get(body, "schemas");
  const operations = get(body, "Operations");
  if (!Array.isArray(schemas) || !schemas.includes(urns.patch)) throw scimError(400, `schemas must hold ${urns.patch}.`, "invalidSyntax");
  if (!Array.isArray(operations) || !operations.length) throw scimError(400, "Operations must hold at least one change.", "invalidSyntax");
  if (operations.length > limits.operations) throw scimError(413, `Operations holds more than ${limits.operations} changes.`, "tooMany");
  return operations.map(operationOf);
}

/**
 * Makes changes to a resource, one after the other.
 *
 * @param lists - Names of the attributes that hold several values.
 * @returns The changed resource; the one that was given stays as it is.
 * @throws ScimError 400
 */
export function applyPatch(resource: Attributes, operations: readonly PatchOperation[], lists: ReadonlySet<string>): Attributes {
  const draft = structuredClone(resource) as Draft;
  for (const operation of operations) change(draft, operation, lists);
  return draft;
}

function operationOf(sent: unknown): PatchOperation {
  const op = isObject(sent) ? String(get(sent, "op")).toLowerCase() : "";
  if (!isObject(sent) || (op !== "add" && op !== "replace" && op !== "remove"))
    throw scimError(400, "op must be add, replace or remove.", "invalidSyntax");
  const path = get(sent, "path");
  if (path !== undefined && typeof path !== "string") throw scimError(400, "path must be a text.", "invalidPath");
  return { op, path: path || undefined, value: get(sent, "value") };
}

function change(draft: Draft, { op, path, value }: PatchOperation, lists: ReadonlySet<string>): void {
  if (path !== undefined) {
    changeAt(draft, op, parsePath(path), value, lists);
    return;
  }
  if (op === "remove") throw scimError(400, "remove needs a path.", "noTarget");
  if (!isObject(value)) throw scimError(400, "Without a path, value must hold attributes.", "invalidValue");
  for (const [name, part] of Object.entries(value)) {
    if (name.toLowerCase() === "schemas") continue;
    changeAt(draft, op, parsePath(name), part, lists);
  }
}

function changeAt(draft: Draft, op: PatchOperation["op"], target: PatchPath, value: unknown, lists: ReadonlySet<string>): void {
  const { path, filter, sub } = target;
  const extension = extensionOf(path.schema);
  if (!extension && readOnly.includes(path.name.toLowerCase())) throw scimError(400, `${path.name} cannot be changed.`, "mutability");
  if (path.name === "") {
    changeExtension(draft, op, extension, value, lists);
    return;
  }
  const owner = extension ? partOf(draft, extension) : draft;
  const key = keyOf(owner, path.name);
  if (filter) changeMatching(owner, key, op, (each) => matches(filter, asAttributes(each)), sub, value);
  else if (path.sub !== undefined) changeSub(owner, key, op, path.sub, value);
  else if (op === "remove") removeFrom(owner, key, value);
  else if (lists.has(key)) changeList(owner, key, op, value);
  else owner[key] = isObject(value) && isObject(owner[key]) ? { ...owner[key], ...value } : value;
}

function changeExtension(
  draft: Draft,
  op: PatchOperation["op"],
  extension: string | undefined,
  value: unknown,
  lists: ReadonlySet<string>,
): void {
  if (!extension) throw scimError(400, "The path names a schema and no attribute.", "invalidPath");
  if (op === "remove") {
    delete draft[keyOf(draft, extension)];
    return;
  }
  if (!isObject(value)) throw scimError(400, `${extension} must hold attributes.`, "invalidValue");
  for (const [name, part] of Object.entries(value)) changeAt(draft, op, parsePath(`${extension}:${name}`), part, lists);
}

/** The part of a resource that belongs to an extension. */
function partOf(draft: Draft, extension: string): Draft {
  const key = keyOf(draft, extension);
  const part = draft[key];
  if (isObject(part)) return part as Draft;
  const made: Draft = {};
  draft[key] = made;
  return made;
}

function changeMatching(
  owner: Draft,
  key: string,
  op: PatchOperation["op"],
  isMeant: (value: unknown) => boolean,
  sub: string | undefined,
  value: unknown,
): void {
  const list = Array.isArray(owner[key]) ? (owner[key] as unknown[]) : [];
  if (!list.some(isMeant)) {
    if (op === "remove") return;
    throw scimError(400, `None of ${key} matches the path.`, "noTarget");
  }
  if (op === "remove" && sub === undefined) {
    setList(
      owner,
      key,
      list.filter((each) => !isMeant(each)),
    );
    return;
  }
  const changed = list.map((each) => {
    if (!isMeant(each)) return each;
    const part = { ...asAttributes(each) } as Draft;
    if (sub === undefined) return isObject(value) ? { ...part, ...value } : value;
    if (op === "remove") delete part[keyOf(part, sub)];
    else part[keyOf(part, sub)] = value;
    return part;
  });
  setList(owner, key, onePrimary(list, changed));
}

function changeSub(owner: Draft, key: string, op: PatchOperation["op"], sub: string, value: unknown): void {
  const there = owner[key];
  if (Array.isArray(there)) {
    changeMatching(owner, key, op, () => true, sub, value);
    return;
  }
  const part = { ...(isObject(there) ? there : {}) } as Draft;
  if (op === "remove") delete part[keyOf(part, sub)];
  else part[keyOf(part, sub)] = value;
  owner[key] = part;
}

/** Whole, or only the values that are named: some directories name them beside the path instead of in it. */
function removeFrom(owner: Draft, key: string, value: unknown): void {
  const list = owner[key];
  if (!Array.isArray(list) || value === undefined || value === null) {
    delete owner[key];
    return;
  }
  const named = new Set([value].flat().map(inner));
  setList(
    owner,
    key,
    list.filter((each) => !named.has(inner(each))),
  );
}

function changeList(owner: Draft, key: string, op: PatchOperation["op"], value: unknown): void {
  const there = op === "add" && Array.isArray(owner[key]) ? (owner[key] as unknown[]) : [];
  const news = [value].flat().filter((each) => each !== null && each !== undefined);
  // A group has thousands of members: only what has the same value is compared.
  const known = Map.groupBy(there, inner);
  const fresh = news.filter((each) => !known.get(inner(each))?.some((other) => isDeepStrictEqual(each, other)));
  setList(owner, key, onePrimary(there, [...there, ...fresh]));
}

function inner(each: unknown): unknown {
  return get(asAttributes(each), "value");
}

function setList(owner: Draft, key: string, list: readonly unknown[]): void {
  if (list.length) owner[key] = list;
  else delete owner[key];
}

/** A value that has become the primary one takes that from the others. */
function onePrimary(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const isPrimary = (value: unknown) => isObject(value) && get(value, "primary") === true;
  const winner = after.find((each) => isPrimary(each) && !before.includes(each));
  if (winner === undefined) return [...after];
  return after.map((each) => (each !== winner && isPrimary(each) ? { ...(each as object), primary: false } : each));
}
