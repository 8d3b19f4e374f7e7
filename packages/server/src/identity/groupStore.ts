import type { Selectable } from "kysely";
import type { Tx } from "../platform/db/database.ts";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { requireRight } from "./access.ts";
import { type AdminEvent, recordAdmin } from "./audit.ts";
import type { IdentityContext } from "./context.ts";
import type { GroupRow, IdentityTables } from "./schema.ts";

/** A group as somebody wants it to be, by whichever interface they said it. */
export interface GroupDraft {
  displayName: string;
  description: string | null;
  externalId: string | null;
  /** The fields of Webex's own SCIM extension. */
  details: Readonly<Record<string, unknown>>;
}

/** Who comes and who goes. */
export interface MemberChange {
  add: readonly string[];
  remove: readonly string[];
}

export type Group = Selectable<GroupRow>;

/** Rows that one statement takes. */
const chunkSize = 500;

export function groupDraftOf(row: Group): GroupDraft {
  const { display_name: displayName, description, external_id: externalId, details } = row;
  return { displayName, description, externalId, details: JSON.parse(details) as Record<string, unknown> };
}

/** Adds a group to the caller's organization. */
export async function addGroup(ctx: IdentityContext, draft: GroupDraft, memberIds: readonly string[]): Promise<Group> {
  requireRight(ctx.actor, "groups");
  const id = ctx.newId();
  const at = ctx.now();
  await ctx.commit(async (tx) => {
    await requireFreeName(tx, ctx.actor.orgId, draft.displayName);
    await tx
      .insertInto("groups")
      .values({ ...columnsOf(draft), id, org_id: ctx.actor.orgId, version: 1, created_at: at, updated_at: at })
      .execute();
    await insertMembers(tx, ctx.actor.orgId, id, memberIds);
    await recordAdmin(ctx, tx, [eventOf("added", id, draft)]);
    return [];
  });
  return requireGroup(ctx, id);
}

/** Makes a group of the caller's organization what the draft says. */
export async function changeGroup(ctx: IdentityContext, row: Group, draft: GroupDraft, members: MemberChange): Promise<Group> {
  requireRight(ctx.actor, "groups");
  await ctx.commit(async (tx) => {
    if (draft.displayName.toLowerCase() !== row.display_name.toLowerCase()) await requireFreeName(tx, row.org_id, draft.displayName);
    const { numUpdatedRows } = await tx
      .updateTable("groups")
      .set({ ...columnsOf(draft), version: row.version + 1, updated_at: ctx.now() })
      .where("id", "=", row.id)
      .where("version", "=", row.version)
      .executeTakeFirstOrThrow();
    if (!numUpdatedRows) throw new Problem(409, "The group was changed or deleted meanwhile; read it again.");
    for (const ids of chunks(members.remove))
      await tx.deleteFrom("group_members").where("group_id", "=", row.id).where("member_id", "in", ids).execute();
    await insertMembers(tx, row.org_id, row.id, members.add);
    await recordAdmin(ctx, tx, [eventOf("changed", row.id, draft)]);
    return [];
  });
  return requireGroup(ctx, row.id);
}

/** Deletes a group; its members stay who they are. */
export async function removeGroup(ctx: IdentityContext, row: Group): Promise<void> {
  requireRight(ctx.actor, "groups");
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("groups").where("id", "=", row.id).execute();
    await tx.deleteFrom("group_members").where("group_id", "=", row.id).execute();
    await recordAdmin(ctx, tx, [eventOf("deleted", row.id, groupDraftOf(row))]);
    return [];
  });
}

/** A group of the caller's organization. @throws Problem 404 */
export async function requireGroup(ctx: IdentityContext, id: string): Promise<Group> {
  const row = await ctx.db.selectFrom("groups").selectAll().where("id", "=", id).where("org_id", "=", ctx.actor.orgId).executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find a group with the provided ID.");
  return row;
}

/** Somebody in a group. */
export interface GroupMember {
  id: string;
  displayName: string;
  email: string;
}

/** Who is in a group, in the order of their ids. @param part - All of them unless said */
export async function membersOf(ctx: IdentityContext, groupId: string, part?: { offset: number; limit: number }): Promise<GroupMember[]> {
  let query = ctx.db
    .selectFrom("group_members")
    .innerJoin("people", "people.id", "group_members.member_id")
    .where("group_id", "=", groupId)
    .select(["people.id", "display_name as displayName", "email"])
    .orderBy("people.id");
  if (part) query = query.limit(part.limit).offset(part.offset);
  return query.execute();
}

/** How many are in each of these groups. */
export async function memberCounts(ctx: IdentityContext, groupIds: readonly string[]): Promise<Map<string, number>> {
  if (!groupIds.length) return new Map();
  const rows = await ctx.db
    .selectFrom("group_members")
    .select(["group_id", (e) => e.fn.countAll<number>().as("members")])
    .where("group_id", "in", groupIds)
    .groupBy("group_id")
    .execute();
  return new Map(rows.map(({ group_id, members }) => [group_id, Number(members)]));
}

async function insertMembers(tx: Tx<IdentityTables>, orgId: string, groupId: string, ids: readonly string[]): Promise<void> {
  for (const part of chunks([...new Set(ids)])) {
    const known = await tx.selectFrom("people").select("id").where("id", "in", part).where("org_id", "=", orgId).execute();
    if (known.length < part.length) throw new Problem(400, "members holds somebody who is not in the organization.");
    await tx
      .insertInto("group_members")
      .values(part.map((member_id) => ({ group_id: groupId, member_id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function requireFreeName(tx: Tx<IdentityTables>, orgId: string, displayName: string): Promise<void> {
  const other = await tx
    .selectFrom("groups")
    .select("id")
    .where("org_id", "=", orgId)
    .where((e) => e(e.fn<string>("lower", ["display_name"]), "=", displayName.toLowerCase()))
    .executeTakeFirst();
  if (other) throw new Problem(409, "A group with this displayName exists already.");
}

function columnsOf({ displayName, description, externalId, details }: GroupDraft) {
  const name = displayName.trim();
  if (!name || name.length > 256) throw new Problem(400, "displayName takes 1 to 256 characters.");
  return { display_name: name, description, external_id: externalId, details: JSON.stringify(details) };
}

function eventOf(action: string, id: string, { displayName }: GroupDraft): AdminEvent {
  return { category: "GROUPS", action, target: { type: "GROUP", id: publicId("SCIM_GROUP", id), name: displayName } };
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / chunkSize) }, (_, index) => ids.slice(index * chunkSize, (index + 1) * chunkSize));
}
