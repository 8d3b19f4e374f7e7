import type { Insertable, Selectable } from "kysely";
import type { Db, Tx } from "../db/database.ts";
import { Problem } from "../problem.ts";
import type { Mention } from "./references.ts";
import type { DocumentRow, DocumentTables } from "./schema.ts";

/** The address of a document. */
export interface Address {
  orgId: string;
  ownerType: string;
  ownerId: string;
  name: string;
  /** Empty for settings. */
  itemId: string;
}

export type Body = Record<string, unknown>;

/** A document as it is kept. */
export interface StoredDocument extends Address {
  body: Body;
  revision: number;
  createdAt: string;
  updatedAt: string;
}

type Reader = Db<DocumentTables> | Tx<DocumentTables>;

/** Characters of the JSON of one document. */
const maxBodyLength = 256 * 1024;
/** Items of one collection of one owner. */
const maxItems = 20_000;

/** The address in one text. No part of it holds a `|` but the last. */
export function keyOf({ orgId, ownerType, ownerId, name, itemId }: Address): string {
  return [orgId, ownerType, ownerId, name, itemId].join("|");
}

/** The document at an address; `undefined` when nothing was written there. */
export async function readDocument(db: Reader, address: Address): Promise<StoredDocument | undefined> {
  const row = await db.selectFrom("documents").selectAll().where("key", "=", keyOf(address)).executeTakeFirst();
  return row && fromRow(row);
}

/** The item of this id, whoever owns it, when it belongs to the organization. */
export async function findItem(db: Reader, orgId: string, itemId: string, name?: string): Promise<StoredDocument | undefined> {
  const row = await db
    .selectFrom("documents")
    .selectAll()
    .where("item_id", "=", itemId)
    .where("org_id", "=", orgId)
    .$if(name !== undefined, (query) => query.where("name", "=", name as string))
    .executeTakeFirst();
  return row && fromRow(row);
}

/** The items of these ids that belong to the organization. */
export async function findItems(db: Reader, orgId: string, itemIds: readonly string[]): Promise<StoredDocument[]> {
  if (!itemIds.length) return [];
  const rows = await db.selectFrom("documents").selectAll().where("item_id", "in", itemIds).where("org_id", "=", orgId).execute();
  return rows.map(fromRow);
}

/** Items of one collection, of one owner or of all owners of a type, as they were made. */
export async function listDocuments(
  db: Reader,
  { orgId, ownerType, ownerId, name }: Pick<Address, "orgId" | "name" | "ownerType"> & { ownerId?: string | undefined },
  { offset = 0, limit }: { offset?: number; limit?: number } = {},
): Promise<StoredDocument[]> {
  let query = db
    .selectFrom("documents")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("name", "=", name)
    .where("owner_type", "=", ownerType)
    .where("item_id", "!=", "");
  if (ownerId !== undefined) query = query.where("owner_id", "=", ownerId);
  query = query.orderBy("seq");
  if (limit !== undefined) query = query.limit(limit).offset(offset);
  return (await query.execute()).map(fromRow);
}

/** Stores a document and what it mentions. @throws Problem 413 when it is too large, 400 when its collection is full */
export async function writeDocument(
  tx: Tx<DocumentTables>,
  address: Address,
  body: Body,
  { before, mentions, at }: { before: StoredDocument | undefined; mentions: readonly Mention[]; at: string },
): Promise<StoredDocument> {
  const text = JSON.stringify(body);
  if (text.length > maxBodyLength) throw new Problem(413, `A setting has at most ${maxBodyLength} characters.`);
  const key = keyOf(address);
  const document = { ...address, body, revision: (before?.revision ?? 0) + 1, createdAt: before?.createdAt ?? at, updatedAt: at };
  if (before) {
    await tx.updateTable("documents").set({ body: text, revision: document.revision, updated_at: at }).where("key", "=", key).execute();
  } else {
    if (address.itemId) await requireRoom(tx, address);
    await tx.insertInto("documents").values(toRow(document, text)).execute();
  }
  const targets = [...new Set(mentions.map(({ uuid }) => uuid))];
  if (before) await tx.deleteFrom("document_references").where("source", "=", key).execute();
  if (targets.length)
    await tx
      .insertInto("document_references")
      .values(targets.map((target) => ({ source: key, target })))
      .execute();
  return document;
}

async function requireRoom(tx: Tx<DocumentTables>, { orgId, name, ownerType, ownerId }: Address): Promise<void> {
  const full = await tx
    .selectFrom("documents")
    .select("key")
    .where("org_id", "=", orgId)
    .where("name", "=", name)
    .where("owner_type", "=", ownerType)
    .where("owner_id", "=", ownerId)
    .limit(1)
    .offset(maxItems - 1)
    .executeTakeFirst();
  if (full) throw new Problem(400, `There are at most ${maxItems} of these.`);
}

/** Deletes a document, and everything that it owns. */
export async function deleteDocument(tx: Tx<DocumentTables>, address: Address): Promise<void> {
  await deleteKeys(tx, [keyOf(address)]);
  if (address.itemId) await deleteOwned(tx, address.orgId, address.itemId);
}

/** Deletes all documents of an owner, and what they own. */
export async function deleteOwned(tx: Tx<DocumentTables>, orgId: string, ownerId: string): Promise<void> {
  const owned = await tx
    .selectFrom("documents")
    .select(["key", "item_id"])
    .where("owner_id", "=", ownerId)
    .where("org_id", "=", orgId)
    .execute();
  await deleteKeys(
    tx,
    owned.map(({ key }) => key),
  );
  for (const { item_id } of owned) if (item_id && item_id !== ownerId) await deleteOwned(tx, orgId, item_id);
}

async function deleteKeys(tx: Tx<DocumentTables>, keys: readonly string[]): Promise<void> {
  if (!keys.length) return;
  await tx.deleteFrom("documents").where("key", "in", keys).execute();
  await tx.deleteFrom("document_references").where("source", "in", keys).execute();
  await tx.deleteFrom("document_secrets").where("source", "in", keys).execute();
}

/** The documents that mention a thing. */
export async function mentioning(db: Reader, orgId: string, target: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom("document_references")
    .innerJoin("documents", "documents.key", "document_references.source")
    .selectAll("documents")
    .where("document_references.target", "=", target)
    .where("documents.org_id", "=", orgId)
    .execute();
  return rows.map(fromRow);
}

/** Keeps what was written and is never shown. */
export async function writeSecrets(tx: Tx<DocumentTables>, address: Address, sealed: Readonly<Record<string, string>>): Promise<void> {
  const source = keyOf(address);
  for (const [field, text] of Object.entries(sealed)) {
    await tx
      .insertInto("document_secrets")
      .values({ source, field, sealed: text })
      .onConflict((conflict) => conflict.columns(["source", "field"]).doUpdateSet({ sealed: text }))
      .execute();
  }
}

function fromRow(row: Selectable<DocumentRow>): StoredDocument {
  return {
    orgId: row.org_id,
    ownerType: row.owner_type,
    ownerId: row.owner_id,
    name: row.name,
    itemId: row.item_id,
    body: JSON.parse(row.body) as Body,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(document: StoredDocument, body: string): Insertable<DocumentRow> {
  return {
    key: keyOf(document),
    org_id: document.orgId,
    owner_type: document.ownerType,
    owner_id: document.ownerId,
    name: document.name,
    item_id: document.itemId,
    body,
    revision: document.revision,
    created_at: document.createdAt,
    updated_at: document.updatedAt,
  };
}
