import type { OrganizationsSpaceClassificationCollectionResponse } from "@parley/contract/classifications";
import { isUuid } from "@parley/protocol/ids";
import { publicId, requireId } from "../platform/ids.ts";
import { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { MessagingContext } from "./ports.ts";
import type { MessagingTables } from "./schema.ts";

type Classification = OrganizationsSpaceClassificationCollectionResponse["items"][number];
type Row = MessagingTables["space_classifications"];

/** Classifications of one organization. */
const maxClassifications = 100;

/** How confidential rooms of the caller's organization may be said to be, the least first. */
export async function listClassifications(ctx: MessagingContext): Promise<Page<Classification>> {
  const query = ctx.db.selectFrom("space_classifications").selectAll().where("org_id", "=", ctx.actor.orgId);
  return new Page((await query.orderBy("rank").orderBy("id").execute()).map(toClassification));
}

/** The inner id of a classification that rooms may have now. @throws Problem 400 */
export async function requireClassification(ctx: MessagingContext, id: string): Promise<string> {
  const row = await ctx.db
    .selectFrom("space_classifications")
    .select("is_enabled")
    .where("id", "=", requireId("CLASSIFICATION", id, "classificationId"))
    .where("org_id", "=", ctx.actor.orgId)
    .executeTakeFirst();
  if (!row) throw new Problem(400, "classificationId is none of the organization's.");
  if (!row.is_enabled) throw new Problem(400, "The classification is not in use any more.");
  return requireId("CLASSIFICATION", id, "classificationId");
}

/**
 * Puts the classifications of an organization in place of those it had; what has the id of one changes it. Rooms keep theirs.
 *
 * @throws Problem 400 that names the field that is wrong
 */
export async function storeClassifications(ctx: MessagingContext, org: string, items: unknown): Promise<Page<Classification>> {
  const orgId = isUuid(org) ? org : requireId("ORGANIZATION", org, "organizationId");
  if (!Array.isArray(items) || items.length > maxClassifications)
    throw new Problem(400, `items must be a list of at most ${maxClassifications} classifications.`);
  const rows = items.map((item: unknown, index) => rowOf(ctx, orgId, Object(item) as Classification, index));
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("space_classifications").where("org_id", "=", orgId).execute();
    for (const row of rows) await tx.insertInto("space_classifications").values(row).execute();
    return [];
  });
  return new Page(rows.map(toClassification));
}

function rowOf(ctx: MessagingContext, orgId: string, item: Classification, index: number): Row {
  const { id, title, description = "", rank = index, enabled = true } = item;
  if (typeof title !== "string" || !title.trim() || title.length > 128)
    throw new Problem(400, `items.${index}.title is missing or too long.`);
  if (typeof description !== "string" || description.length > 1024) throw new Problem(400, `items.${index}.description is too long.`);
  if (!Number.isInteger(rank)) throw new Problem(400, `items.${index}.rank must be a whole number.`);
  return {
    id: id === undefined ? ctx.newId() : requireId("CLASSIFICATION", String(id), `items.${index}.id`),
    org_id: orgId,
    rank,
    title,
    description,
    is_enabled: enabled ? 1 : 0,
    modified_at: ctx.now(),
  };
}

function toClassification(row: Row): Classification {
  return {
    id: publicId("CLASSIFICATION", row.id),
    rank: row.rank,
    title: row.title,
    description: row.description,
    enabled: row.is_enabled === 1,
    lastModified: row.modified_at,
    orgId: publicId("ORGANIZATION", row.org_id),
  };
}
