import { publicId } from "@parley/protocol/ids";
import { Page } from "../paging.ts";
import { cardsOf, esnOf, locationFields, locationIdOf } from "./cards.ts";
import { isPlain, listQuery, nextOf, pageOf, selected } from "./listing.ts";
import type { Described } from "./operation.ts";
import type { DocumentContext, DocumentRequest, Family, Target } from "./ports.ts";
import { type Card, type Fill, fieldsOf, itemSchema, shaped } from "./shape.ts";
import { type Body, findItems, listDocuments, readDocument, type StoredDocument } from "./store.ts";
import { isOfKind, itemIdOf, notThere, singular } from "./target.ts";

/** The family of a document: the one of its owner's type and name, or else of its name. */
export function familyOf({ rules }: Pick<DocumentContext, "rules">, { ownerType, name }: Pick<Target, "ownerType" | "name">): Family {
  return rules.families[`${ownerType}:${name}`] ?? rules.families[name] ?? {};
}

/** A settings object; what nobody has written yet is as it is by default. */
export async function readSettings(ctx: DocumentContext, { operation }: DocumentRequest, target: Target): Promise<unknown> {
  const document = (await readDocument(ctx.db, target)) ?? emptyDocument(ctx, target);
  return presented(ctx, operation, document, "settings");
}

/** One item. @throws Problem 404 */
export async function readItem(ctx: DocumentContext, { operation }: DocumentRequest, target: Target): Promise<unknown> {
  return presented(ctx, operation, await requireItem(ctx, target), "item");
}

/** @throws Problem 404 */
export async function requireItem(ctx: DocumentContext, target: Target): Promise<StoredDocument> {
  const document = await readDocument(ctx.db, target);
  if (!document || !isOfKind(document, target.itemKind)) throw notThere(target.name);
  return document;
}

/** A list of items; of one owner, or of all locations where the path names none. */
export async function listItems(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<Page<unknown>> {
  const { operation } = request;
  const query = listQuery(request.query);
  const family = familyOf(ctx, target);
  const from = operation.entry.pattern === "collection.listAll" ? { ...target, ownerType: "location", ownerId: undefined } : target;
  if (isPlain(query) && !family.isListed) {
    const rows = await listDocuments(ctx.db, from, { offset: query.start, limit: query.max + 1 });
    const items = await itemsOf(ctx, operation, listedSchema(operation), rows.slice(0, query.max));
    return new Page(items, rows.length > query.max ? nextOf(query) : undefined);
  }
  const rows = (await listDocuments(ctx.db, from)).filter((row) => family.isListed?.(row, request) ?? true);
  return listRows(ctx, request, rows);
}

/** Those of some items that a request asks for. */
export async function listRows(
  ctx: DocumentContext,
  { operation, query }: DocumentRequest,
  rows: readonly StoredDocument[],
): Promise<Page<unknown>> {
  const asked = listQuery(query);
  const schema = listedSchema(operation);
  const fields = new Set(Object.keys(fieldsOf(schema, operation.catalog)));
  return pageOf(selected(await itemsOf(ctx, operation, schema, rows), asked, fields), asked);
}

function listedSchema({ entry, catalog }: Described): ReturnType<typeof itemSchema> {
  return itemSchema(entry.output ?? {}, entry.items ?? "items", catalog);
}

async function itemsOf(
  ctx: DocumentContext,
  { catalog }: Described,
  schema: Parameters<typeof shaped>[0],
  rows: readonly StoredDocument[],
): Promise<Body[]> {
  const orgId = rows[0]?.orgId ?? "";
  const locations = await locationsOf(ctx, rows);
  const cards = await cardsOf(
    ctx,
    orgId,
    rows.map(({ body }) => body),
  );
  const items: Body[] = [];
  for (const row of rows) {
    const source = await sourceOf(ctx, row, locations);
    items.push(shaped(schema, source, { catalog, card: (id) => cards.get(id) }, "item") as Body);
  }
  return items;
}

/** What an operation answers about a document. */
export async function presented(ctx: DocumentContext, operation: Described, document: StoredDocument, fill: Fill): Promise<unknown> {
  const { entry, catalog } = operation;
  if (entry.output === undefined) return undefined;
  const source = await sourceOf(ctx, document, await locationsOf(ctx, [document]));
  const cards = await cardsOf(ctx, document.orgId, [source]);
  return shaped(entry.output, source, { catalog, card: (id) => cards.get(id) }, fill);
}

/** A document with what follows from where it stands. */
async function sourceOf(ctx: DocumentContext, document: StoredDocument, locations: ReadonlyMap<string, StoredDocument>): Promise<Body> {
  const { itemId, body, createdAt, updatedAt, orgId } = document;
  const more = await familyOf(ctx, document).present?.(ctx, document);
  const at = locationIdOf(document);
  const about: Card = itemId
    ? {
        ...locationFields(at === undefined ? undefined : locations.get(at)),
        orgId: publicId("ORGANIZATION", orgId),
        organizationId: publicId("ORGANIZATION", orgId),
        created: createdAt,
        lastModified: updatedAt,
        id: itemIdOf(document, ctx.rules),
        // Some answers name the id after the thing.
        [`${singular(document.name)}Id`]: itemIdOf(document, ctx.rules),
      }
    : {};
  const esn = itemId ? esnOf(about["routingPrefix"], body["extension"]) : undefined;
  return { ...about, ...(esn && { esn }), ...body, ...(itemId && { id: about["id"] }), ...more };
}

async function locationsOf(ctx: DocumentContext, rows: readonly StoredDocument[]): Promise<Map<string, StoredDocument>> {
  const ids = rows.filter(({ itemId }) => itemId).flatMap((row) => locationIdOf(row) ?? []);
  const found = ids.length ? await findItems(ctx.db, rows[0]?.orgId ?? "", [...new Set(ids)]) : [];
  return new Map(found.map((location) => [location.itemId, location]));
}

/** A document that nobody has written. */
function emptyDocument(ctx: DocumentContext, target: Target): StoredDocument {
  const { orgId, ownerType, ownerId, name } = target;
  const body = familyOf(ctx, target).defaults ?? {};
  return { orgId, ownerType, ownerId, name, itemId: "", body, revision: 0, createdAt: ctx.now(), updatedAt: ctx.now() };
}
