import { createSecretKey, type KeyObject } from "node:crypto";
import { generateContentJwk } from "@parley/protocol/content";
import type { KmsKey } from "@parley/protocol/kms";
import type { Tx } from "../platform/db/database.ts";
import { readersOf, requireReader } from "./access.ts";
import type { KmsContext, KmsStore } from "./context.ts";
import { keyIdOf, keyUrl, resourceUrl } from "./names.ts";
import { Refusal } from "./refusal.ts";
import type { KmsTables } from "./schema.ts";

type KeyRow = KmsTables["kms_keys"];

/** A key URL that names no key of this KMS. */
class UnknownKeyError extends Error {
  override readonly name = "UnknownKeyError";
}

/** Makes keys that only their creator may read until they are bound. */
export async function createKeys(ctx: KmsContext, count: number): Promise<KmsKey[]> {
  const made = await Promise.all(Array.from({ length: count }, () => newKey(ctx, ctx.actor.personId)));
  await ctx.db
    .insertInto("kms_keys")
    .values(made.map(({ row }) => row))
    .execute();
  return made.map(({ row, k }) => toKey(row, k));
}

/** Hands out a key: a bound one to the readers of its resource, an unbound one to its creator. */
export async function retrieveKey(ctx: KmsContext, id: string): Promise<KmsKey> {
  const row = await findKey(ctx, id);
  if (!row || !(await mayRead(ctx, row))) throw new Refusal("notAllowed", "There is no such key, or you may not read it.");
  return toKey(row, await ctx.vault.unwrap(`key:${row.id}`, row.wrapped_key));
}

/** Whether the actor may have a key handed out. */
export async function mayReadKey(ctx: KmsContext, url: string): Promise<boolean> {
  const row = await findKey(ctx, keyIdOf(url));
  return row !== undefined && (await mayRead(ctx, row));
}

/** Binds a key for good. Only its creator may, and only to a resource that the creator may read. */
export async function bindKey(ctx: KmsContext, id: string, resource: string): Promise<KmsKey> {
  const row = await findKey(ctx, id);
  if (row?.creator_id !== ctx.actor.personId) throw new Refusal("notAllowed", "There is no such key, or somebody else made it.");
  const { resourceId } = await requireReader(ctx, resource);
  await ctx.commit(async (tx) => {
    await bindTo(tx, resourceId, [id], ctx.now());
    return [];
  });
  return retrieveKey(ctx, id);
}

/** Checks that the actor made all these keys. @returns Their ids, each once. */
export async function requireOwn(ctx: KmsContext, keyUris: readonly string[]): Promise<string[]> {
  const ids = [...new Set(keyUris.map((uri) => keyIdOf(uri) ?? ""))];
  const rows = ids.length ? await ctx.db.selectFrom("kms_keys").selectAll().where("id", "in", ids).execute() : [];
  const own = rows.filter((row) => row.creator_id === ctx.actor.personId);
  if (own.length !== ids.length) throw new Refusal("notAllowed", "There is no such key, or somebody else made it.");
  return ids;
}

/** Binds keys to a resource, all or none. A key that is bound there already stays so. @throws Refusal when one is bound elsewhere. */
export async function bindTo(tx: Tx<KmsTables>, resourceId: string, ids: readonly string[], boundAt: string): Promise<void> {
  if (!ids.length) return;
  await tx
    .updateTable("kms_keys")
    .set({ resource_id: resourceId, bound_at: boundAt })
    .where("id", "in", ids)
    .where("resource_id", "is", null)
    .execute();
  const rows = await tx.selectFrom("kms_keys").select("resource_id").where("id", "in", ids).execute();
  if (rows.some((row) => row.resource_id !== resourceId)) throw new Refusal("alreadyBound", "A key can be bound once only.");
}

/** Makes a key and its resource for the server's own use. */
export async function createRoomKey(ctx: KmsStore, creatorId: string): Promise<{ keyUrl: string; resourceUrl: string }> {
  const { row, k } = await newKey(ctx, creatorId);
  const resource = { id: ctx.newId(), creator_id: creatorId, created_at: row.created_at };
  await ctx.commit(async (tx) => {
    await tx.insertInto("kms_resources").values(resource).execute();
    await tx
      .insertInto("kms_keys")
      .values({ ...row, resource_id: resource.id, bound_at: row.created_at })
      .execute();
    return [];
  });
  ctx.contentKeys.set(keyUrl(row.id), secretKey(k));
  return { keyUrl: keyUrl(row.id), resourceUrl: resourceUrl(resource.id) };
}

/** The resource of a key; `undefined` when the key is not bound or not known. */
export async function resourceOf(ctx: KmsStore, url: string): Promise<string | undefined> {
  const row = await findKey(ctx, keyIdOf(url));
  return row?.resource_id ? resourceUrl(row.resource_id) : undefined;
}

/** A key ready for use, whoever asks: for the server itself. @throws UnknownKeyError */
export async function contentKey(ctx: KmsStore, url: string): Promise<KeyObject> {
  const known = ctx.contentKeys.get(url);
  if (known) return known;
  const row = await findKey(ctx, keyIdOf(url));
  if (!row) throw new UnknownKeyError(`there is no key ${url}`);
  const key = secretKey(await ctx.vault.unwrap(`key:${row.id}`, row.wrapped_key));
  ctx.contentKeys.set(url, key);
  return key;
}

async function newKey(ctx: KmsStore, creatorId: string): Promise<{ row: KeyRow; k: string }> {
  const id = ctx.newId();
  const { k } = await generateContentJwk(keyUrl(id));
  const wrapped = await ctx.vault.wrap(`key:${id}`, k);
  return { k, row: { id, creator_id: creatorId, wrapped_key: wrapped, resource_id: null, created_at: ctx.now(), bound_at: null } };
}

async function findKey(ctx: KmsStore, id: string | undefined): Promise<KeyRow | undefined> {
  return id ? ctx.db.selectFrom("kms_keys").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
}

async function mayRead(ctx: KmsContext, row: KeyRow): Promise<boolean> {
  const readers = row.resource_id === null ? [row.creator_id] : await readersOf(ctx, row.resource_id);
  return readers.includes(ctx.actor.personId);
}

function toKey(row: KeyRow, k: string): KmsKey {
  const uri = keyUrl(row.id);
  return {
    uri,
    jwk: { kty: "oct", kid: uri, k, alg: "A256GCM" },
    userId: row.creator_id,
    createDate: row.created_at,
    ...(row.resource_id !== null && { resourceUri: resourceUrl(row.resource_id), bindDate: row.bound_at ?? row.created_at }),
  };
}

function secretKey(k: string): KeyObject {
  return createSecretKey(Buffer.from(k, "base64url"));
}
