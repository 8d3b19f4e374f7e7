import {
  type Body,
  type Change,
  type DocumentContext,
  deleteOwned,
  type Family,
  itemIdOf,
  listDocuments,
  type StoredDocument,
  writeDocument,
} from "../platform/documents/index.ts";

/**
 * Things that have parts in a collection of their own, and are written and answered with all of them: a schedule and its events.
 *
 * @param field - The field of the whole, which is the name of the collection, too.
 */
export function withParts(field: string): Family {
  return {
    async beforeWrite(_: DocumentContext, { body }: Change) {
      delete body[field];
      // They are renamed by another field than the one they are named by.
      if (body["newName"] !== undefined) body["name"] = body["newName"];
      delete body["newName"];
    },
    async afterWrite(ctx: DocumentContext, { tx, address, sent }: Change) {
      const parts = sent[field] as readonly Body[] | undefined;
      if (!parts) return [];
      const { orgId, itemId: ownerId, name: ownerType } = address;
      await deleteOwned(tx, orgId, ownerId);
      for (const part of parts) {
        const { id, ...body } = part;
        const at = { orgId, ownerType, ownerId, name: field, itemId: ctx.newId() };
        await writeDocument(tx, at, body, { before: undefined, mentions: [], at: ctx.now() });
      }
      return [];
    },
    async present(ctx: DocumentContext, { orgId, itemId, name }: StoredDocument) {
      const parts = await listDocuments(ctx.db, { orgId, ownerType: name, ownerId: itemId, name: field });
      return { [field]: parts.map((part) => ({ ...part.body, id: itemIdOf(part, ctx.rules) })) };
    },
  };
}
