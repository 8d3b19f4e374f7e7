import type { Tx } from "../db/database.ts";
import type { Fact } from "../fact.ts";
import { Problem } from "../problem.ts";
import type { Change, DocumentContext, DocumentRequest, Target } from "./ports.ts";
import { familyOf, presented, requireItem } from "./reading.ts";
import { mentionsIn, withoutMention } from "./references.ts";
import type { DocumentTables } from "./schema.ts";
import {
  type Address,
  type Body,
  deleteDocument,
  findItems,
  keyOf,
  mentioning,
  readDocument,
  type StoredDocument,
  writeDocument,
  writeSecrets,
} from "./store.ts";
import { isOfKind, itemIdOf, kindOf, notThere } from "./target.ts";

/** Adds an item to a collection. */
export async function createItem(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const itemId = familyOf(ctx, target).idOf?.(request.body) ?? ctx.newId();
  const document = await save(ctx, request, { ...target, itemId }, "new");
  return presented(ctx, request.operation, document, "item");
}

/** Changes an item: what is named is replaced, the rest stays. @throws Problem 404 */
export async function updateItem(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<unknown> {
  return presented(ctx, request.operation, await save(ctx, request, target, "known"), "item");
}

/** Changes a settings object: what is named is replaced, the rest stays. */
export async function updateSettings(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<unknown> {
  return presented(ctx, request.operation, await save(ctx, request, target, "any"), "settings");
}

/** Forgets a settings object: it is as it is by default again. */
export async function clearSettings(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<undefined> {
  await prepare(ctx, request, target);
  await ctx.commit(async (tx) => {
    await deleteDocument(tx, target);
    return [factOf(ctx, target, "updated")];
  });
}

async function save(
  ctx: DocumentContext,
  request: DocumentRequest,
  target: Target,
  expected: "new" | "known" | "any",
): Promise<StoredDocument> {
  const family = familyOf(ctx, target);
  if (expected === "known") await requireItem(ctx, target);
  // Of these, the contract's own reads show all that is written.
  const isShown = request.operation.entry.engine === "generic";
  const { open: sent, sealed } = isShown ? { open: request.body, sealed: {} } : await withoutSecrets(ctx, keyOf(target), request.body);
  await prepare(ctx, request, target);
  let stored: StoredDocument | undefined;
  await ctx.commit(async (tx) => {
    const before = await readDocument(tx, target);
    if (expected === "new" && before) throw new Problem(409, `There is already one with the id ${target.itemId}.`);
    if (expected === "known" && !(before && isOfKind(before, target.itemKind))) throw notThere(target.name);
    const change: Change = { tx, address: target, before, sent, body: { ...(before?.body ?? family.defaults), ...sent } };
    await family.beforeWrite?.(ctx, change);
    const mentions = mentionsIn(change.body);
    await requireKnown(ctx, tx, target.orgId, mentionsIn(sent));
    stored = await writeDocument(tx, addressOf(target), change.body, { before, mentions, at: ctx.now() });
    await writeSecrets(tx, target, sealed);
    return [factOf(ctx, target, before || !target.itemId ? "updated" : "created"), ...((await family.afterWrite?.(ctx, change)) ?? [])];
  });
  return stored as StoredDocument;
}

function addressOf({ orgId, ownerType, ownerId, name, itemId }: Address): Address {
  return { orgId, ownerType, ownerId, name, itemId };
}

/** What needs more than the database of this engine, before the transaction. */
async function prepare(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<void> {
  const people = mentionsIn(request.body).filter(({ kind }) => kind === "PEOPLE");
  if (people.length) {
    const found = await ctx.people.find(people.map(({ uuid }) => uuid));
    const wrong = people.filter(({ uuid }) => found.get(uuid)?.orgId !== target.orgId);
    if (wrong.length) throw namesNothing(wrong.map(({ field }) => field));
  }
  await familyOf(ctx, target).prepare?.(ctx, request, target);
}

/** Nothing is mentioned that is not there, or somebody else's. @throws Problem 400 */
async function requireKnown(
  ctx: DocumentContext,
  tx: Tx<DocumentTables>,
  orgId: string,
  mentions: ReturnType<typeof mentionsIn>,
): Promise<void> {
  const kinds = new Set(Object.values(ctx.rules.kinds));
  const kept = mentions.filter(({ kind }) => kinds.has(kind) && kind !== "PEOPLE");
  if (!kept.length) return;
  const found = new Map((await findItems(tx, orgId, [...new Set(kept.map(({ uuid }) => uuid))])).map((item) => [item.itemId, item]));
  const wrong = kept.filter(({ uuid, kind }) => {
    const item = found.get(uuid);
    return !item || kindOf(item.name, ctx.rules) !== kind;
  });
  if (wrong.length) throw namesNothing(wrong.map(({ field }) => field));
}

function namesNothing(fields: readonly string[]): Problem {
  const details = fields.map((field) => `${field} is the id of nothing in this organization.`);
  return new Problem(400, details[0] as string, { details });
}

/** Fields that nobody is ever shown again. */
const secret = /^(?:pin|passcode|password|clientSecret)$|(?:Pin|Passcode|Password)$/;

/** What was sent, and apart from it what is a secret: sealed under where it stands, so that it opens nowhere else. */
async function withoutSecrets(ctx: DocumentContext, at: string, body: Body): Promise<{ open: Body; sealed: Record<string, string> }> {
  const sealed: Record<string, string> = {};
  const open: Body = {};
  for (const [field, value] of Object.entries(body)) {
    if (isBody(value)) {
      const inner = await withoutSecrets(ctx, `${at}.${field}`, value);
      open[field] = inner.open;
      for (const [each, text] of Object.entries(inner.sealed)) sealed[`${field}.${each}`] = text;
    } else if (secret.test(field) && (typeof value === "string" || typeof value === "number")) {
      sealed[field] = await ctx.seals.seal(`${at}.${field}`, String(value));
    } else open[field] = value;
  }
  return { open, sealed };
}

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Deletes an item, with what it owns; whatever mentions it no longer does. @throws Problem 404, 409 when something needs it */
export async function deleteItem(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<undefined> {
  await familyOf(ctx, target).prepare?.(ctx, request, target);
  await ctx.commit(async (tx) => {
    const document = await readDocument(tx, target);
    if (!document || !isOfKind(document, target.itemKind)) throw notThere(target.name);
    return removeItem(ctx, tx, document);
  });
}

/** The part of {@link deleteItem} in its transaction. */
export async function removeItem(ctx: DocumentContext, tx: Tx<DocumentTables>, document: StoredDocument): Promise<Fact[]> {
  const family = familyOf(ctx, document);
  await family.beforeDelete?.(ctx, tx, document);
  const mentions = await mentioning(tx, document.orgId, document.itemId);
  const blocking = mentions.filter(({ name, ownerId }) => family.blockedBy?.includes(name) && ownerId !== document.itemId);
  if (blocking.length) throw inUse(ctx, document, blocking);
  await deleteDocument(tx, document);
  await forgetMentions(ctx, tx, document.orgId, itemIdOf(document, ctx.rules), mentions);
  return [factOf(ctx, document, "deleted")];
}

/** Takes a thing out of the documents that mention it. */
export async function forgetMentions(
  ctx: DocumentContext,
  tx: Tx<DocumentTables>,
  orgId: string,
  id: string,
  mentions: readonly StoredDocument[],
): Promise<void> {
  for (const each of mentions) {
    const before = await readDocument(tx, each);
    if (!before) continue;
    const body = Object.fromEntries(
      Object.entries(before.body)
        .map(([name, value]) => [name, withoutMention(value, id)] as const)
        .filter(([, value]) => value !== undefined),
    );
    await writeDocument(tx, { ...addressOf(each), orgId }, body, { before, mentions: mentionsIn(body), at: ctx.now() });
  }
}

function inUse(ctx: DocumentContext, { name }: StoredDocument, blocking: readonly StoredDocument[]): Problem {
  const noun = kindOf(name, ctx.rules).toLowerCase().replaceAll("_", " ");
  const details = blocking.slice(0, 100).map(({ name: by, body, itemId }) => {
    const what = kindOf(by, ctx.rules).toLowerCase().replaceAll("_", " ");
    return `It is used by the ${what} ${String(body["name"] ?? body["displayName"] ?? itemId)}.`;
  });
  return new Problem(409, `The ${noun} is in use and cannot be deleted.`, { details });
}

/** What happened to a document, for whoever listens. */
function factOf(ctx: DocumentContext, target: Address, what: "created" | "updated" | "deleted"): Fact {
  const { orgId, ownerType, ownerId, name, itemId } = target;
  const noun = itemId ? kindOf(name, ctx.rules).toLowerCase() : "setting";
  const data = { orgId, ownerType, ownerId, name, itemId, actorId: ctx.actor.personId };
  return { type: `${noun}.${what}`, key: itemId || ownerId, audience: [], data };
}
