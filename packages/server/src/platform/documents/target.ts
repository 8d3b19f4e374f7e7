import { parseId, publicId } from "@parley/protocol/ids";
import { Problem } from "../problem.ts";
import type { Described } from "./operation.ts";
import { type Place, placeOf, type Step } from "./place.ts";
import type { DocumentContext, DocumentRequest, DocumentRules, Target } from "./ports.ts";
import { type Address, readDocument, type StoredDocument } from "./store.ts";

const places = new WeakMap<Described, Place>();

/** Where the path of an operation leads. */
function placeOfOperation(operation: Described, rules: DocumentRules): Place {
  const known = places.get(operation) ?? placeOf(operation.entry.path, rules);
  places.set(operation, known);
  return known;
}

/** The kind in the public ids of a collection's items. */
export function kindOf(name: string, { kinds }: Pick<DocumentRules, "kinds">): string {
  return kinds[name] ?? singular(name).replaceAll(/[A-Z]/g, "_$&").toUpperCase();
}

/** What one item of a collection is called. */
export function singular(name: string): string {
  return (name.split("/").at(-1) as string).replace(/ies$/, "y").replace(/s$/, "");
}

/** The public id of an item. Those that are no UUIDs are what people call them: a code, a number. */
export function itemIdOf({ name, itemId }: Pick<Address, "name" | "itemId">, rules: DocumentRules): string {
  return /^[0-9a-f-]{36}$/.test(itemId) ? publicId(kindOf(name, rules), itemId) : itemId;
}

/** Which document a request is about. @throws Problem 404 when what owns it is not there, or not the caller's */
export async function targetOf(ctx: DocumentContext, { operation, params, query }: DocumentRequest): Promise<Target> {
  const orgId = requireOrg(ctx, query["orgId"] ?? params["orgId"]);
  const place = placeOfOperation(operation, ctx.rules);
  const root = { type: place.ownerType, id: await ownerId(ctx, orgId, place, params) };
  let owner = root;
  for (const step of place.steps) owner = await stepInto(ctx, { orgId, ownerType: owner.type, ownerId: owner.id }, step, params);
  const at = { orgId, ownerType: owner.type, ownerId: owner.id, name: place.name, root };
  if (!place.item) return { ...at, itemId: "" };
  const { param, kindParam } = place.item;
  return { ...at, itemId: innerItemId(place.item.name, params[param] as string, ctx.rules), itemKind: kindParam && params[kindParam] };
}

/** @throws Problem 404 when the caller's organization is another one */
function requireOrg({ actor }: Pick<DocumentContext, "actor">, orgId: unknown): string {
  if (orgId === undefined) return actor.orgId;
  const given = parseId(String(orgId));
  const inner = given?.kind === "ORGANIZATION" ? given.uuid : String(orgId);
  if (inner !== actor.orgId) throw new Problem(404, "Could not find an organization with the provided ID.");
  return inner;
}

async function ownerId(ctx: DocumentContext, orgId: string, place: Place, params: DocumentRequest["params"]): Promise<string> {
  if (place.ownerType === "org") return orgId;
  if (place.isSelf) return ctx.actor.personId;
  const sent = params[place.ownerParam as string] as string;
  return requireOwner(ctx, orgId, place.ownerType, sent);
}

/** The inner id of something that owns documents. @throws Problem 404 */
async function requireOwner(ctx: DocumentContext, orgId: string, type: string, sent: string): Promise<string> {
  if (type === "person") {
    const id = sent === "me" ? ctx.actor.personId : innerOf(sent, "PEOPLE");
    if (id && (await ctx.people.find([id])).get(id)?.orgId === orgId) return id;
  } else {
    const name = ctx.rules.ownerCollections[type] as string;
    const id = innerOf(sent, kindOf(name, ctx.rules));
    if (id && (await readDocument(ctx.db, { orgId, ownerType: "org", ownerId: orgId, name, itemId: id }))) return id;
  }
  throw notThere(type);
}

function innerOf(sent: string, kind: string): string | undefined {
  const parts = parseId(sent);
  return parts && (parts.kind === kind || kind === "*") ? parts.uuid : undefined;
}

async function stepInto(
  ctx: DocumentContext,
  at: Pick<Address, "orgId" | "ownerType" | "ownerId">,
  { name, param, kindParam }: Step,
  params: DocumentRequest["params"],
): Promise<{ type: string; id: string }> {
  const itemId = innerItemId(name, params[param] as string, ctx.rules);
  if (ctx.rules.openCollections.has(name)) return { type: name, id: `${at.ownerId}:${itemId}` };
  const parent = await readDocument(ctx.db, { ...at, name, itemId });
  if (!parent || !isOfKind(parent, kindParam && params[kindParam])) throw notThere(name);
  return { type: name, id: itemId };
}

/** Whether an item is of the kind that the path names. */
export function isOfKind({ body }: Pick<StoredDocument, "body">, kind: string | undefined): boolean {
  const own = body["type"] ?? body["scheduleType"];
  return kind === undefined || typeof own !== "string" || own.toLowerCase() === kind.toLowerCase();
}

/** @throws Problem 404 when the id is that of another kind of thing, or holds what no id does */
function innerItemId(name: string, sent: string, rules: DocumentRules): string {
  const parts = parseId(sent);
  if (parts && parts.kind !== kindOf(name, rules)) throw notThere(name);
  const inner = parts?.uuid ?? sent;
  if (inner.includes("|") || inner.length > 256 || (!parts && /^[0-9a-f-]{36}$/.test(inner))) throw notThere(name);
  return inner;
}

/** To whom it does not belong, it does not exist. */
export function notThere(what: string): Problem {
  const noun = singular(what)
    .replaceAll(/([A-Z])/g, " $1")
    .toLowerCase();
  return new Problem(404, `Could not find ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun} with the provided ID.`);
}
