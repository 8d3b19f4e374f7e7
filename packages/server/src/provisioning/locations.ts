import { innerId, publicId } from "@parley/protocol/ids";
import type { Tx } from "../platform/db/database.ts";
import {
  type Change,
  type DocumentContext,
  type DocumentRequest,
  type DocumentTables,
  type Family,
  findItem,
  listDocuments,
  notThere,
  readDocument,
  type StoredDocument,
  type Target,
  updateItem,
} from "../platform/documents/index.ts";
import { Problem } from "../platform/problem.ts";
import { findNumber } from "./inventory.ts";
import { inventoryOf } from "./lines.ts";

/** Whether calling was turned on for a location. */
export function isCalling({ body }: Pick<StoredDocument, "body">): boolean {
  return body["callingEnabled"] === true;
}

/** What counts for locations: one document, which the operations of locations and those of calling both change. */
export const locations: Family = {
  async beforeWrite(_: DocumentContext, { tx, address, body, before, sent }: Change) {
    const { orgId, itemId } = address;
    const others = (await listDocuments(tx, address)).filter((each) => each.itemId !== itemId);
    if (sent["name"] !== undefined && others.some((each) => each.body["name"] === sent["name"]))
      throw new Problem(409, `There is already a location named ${String(sent["name"])}.`);
    const prefix = sent["routingPrefix"];
    if (prefix && others.some((each) => each.body["routingPrefix"] === prefix))
      throw new Problem(409, `routingPrefix ${String(prefix)} is that of another location.`);
    const main = (sent["callingLineId"] as { phoneNumber?: string } | undefined)?.phoneNumber;
    if (main && before) {
      const row = await findNumber(inventoryOf(tx), orgId, main);
      if (row?.location_id !== itemId) throw new Problem(400, `callingLineId.phoneNumber: ${main} is not a number of the location.`);
      body["callingLineId"] = { ...(sent["callingLineId"] as object), phoneNumber: row.number };
    }
  },
  async beforeDelete(_: DocumentContext, tx: Tx<DocumentTables>, { orgId, itemId }: StoredDocument) {
    const reasons: string[] = [];
    const numbers = await inventoryOf(tx)
      .selectFrom("phone_numbers")
      .select("number")
      .where("location_id", "=", itemId)
      .limit(1)
      .executeTakeFirst();
    if (numbers) reasons.push("The location has phone numbers.");
    const extension = await inventoryOf(tx)
      .selectFrom("extensions")
      .select("extension")
      .where("location_id", "=", itemId)
      .limit(1)
      .executeTakeFirst();
    if (extension) reasons.push("People, workspaces or features of the location have extensions.");
    const owned = await tx
      .selectFrom("documents")
      .select("name")
      .where("org_id", "=", orgId)
      .where("owner_id", "=", itemId)
      .where("name", "in", ["huntGroups", "queues", "autoAttendants", "paging", "voicemailGroups", "callParks", "callPickups"])
      .limit(1)
      .executeTakeFirst();
    if (owned) reasons.push("The location has call features.");
    if (reasons.length) throw new Problem(409, "The location is in use and cannot be deleted.", { details: reasons });
  },
  blockedBy: ["virtualLines", "workspaces", "premisePstn/trunks"],
  isListed: (document, { operation }) => !operation.entry.path.startsWith("/v1/telephony/") || isCalling(document),
};

/** Turns calling on for a location that is there. */
export async function enableCalling(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const { id, ...body } = request.body;
  const itemId = innerId("LOCATION", String(id)) ?? "";
  const location = await findItem(ctx.db, target.orgId, itemId, "locations");
  if (!itemId || !location) throw notThere("locations");
  if (isCalling(location)) throw new Problem(409, "Calling is already enabled for this location.");
  await updateItem(ctx, { ...request, body: { ...body, callingEnabled: true } }, { ...target, itemId });
  return { id: publicId("LOCATION", itemId) };
}

/** Settings of calling are there only where calling is on. @throws Problem 404 */
export async function requireCalling(
  ctx: DocumentContext,
  { operation }: DocumentRequest,
  { root, orgId, name, itemId }: Target,
): Promise<void> {
  if (!operation.entry.path.startsWith("/v1/telephony/")) return;
  const locationId = root.type === "location" ? root.id : root.type === "org" && name === "locations" ? itemId : "";
  if (!locationId) return;
  const location = await readDocument(ctx.db, { orgId, ownerType: "org", ownerId: orgId, name: "locations", itemId: locationId });
  if (!location || !isCalling(location)) throw new Problem(404, "Calling is not enabled for this location.");
}
