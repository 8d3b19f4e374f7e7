import type { Tx } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { requireMayChange } from "./access.ts";
import { type AdminEvent, recordAdmin } from "./audit.ts";
import type { IdentityContext } from "./context.ts";
import { guestOrgId } from "./directory.ts";
import { columnsOf, type Draft, draftOf, type Row } from "./draft.ts";
import { personFact } from "./facts.ts";
import type { IdentityTables } from "./schema.ts";
import { requireSites, requireUnits } from "./units.ts";

/** Adds a person to the caller's organization. Somebody who was invited by their address before stays who they are, in their rooms. */
export async function addPerson(ctx: IdentityContext, draft: Draft): Promise<Row> {
  await requireMayChange(ctx, undefined, wanted(draft));
  const orgId = ctx.actor.orgId;
  const newId = ctx.newId();
  let id = newId;
  await ctx.commit(async (tx) => {
    await requireFreeDomain(tx, orgId, draft.email);
    await requireUnits(tx, orgId, draft.licenses);
    await requireSites(tx, orgId, draft.profile.siteUrls ?? []);
    const known = await tx
      .selectFrom("people")
      .select(["id", "org_id", "type", "version"])
      .where("email", "=", draft.email)
      .executeTakeFirst();
    if (known && (known.org_id !== guestOrgId || known.type !== "person"))
      throw new Problem(409, "A person with this e-mail address exists already.");
    id = known?.id ?? newId;
    const at = ctx.now();
    const values = { ...columnsOf(draft), org_id: orgId, updated_at: at };
    if (known)
      await tx
        .updateTable("people")
        .set({ ...values, version: known.version + 1 })
        .where("id", "=", id)
        .execute();
    else
      await tx
        .insertInto("people")
        .values({ ...values, id, type: "person", is_pending: 1, created_at: at })
        .execute();
    await recordAdmin(ctx, tx, [{ category: "USERS", action: "added", target: userTarget(id, draft) }]);
    return [personFact("person.created", { id, org_id: orgId }), ...(await assignLine(ctx, tx, { id, org_id: orgId }, draft))];
  });
  ctx.forget([id]);
  ctx.mails.send("activation", draft.email);
  return requireRow(ctx, id);
}

/** Makes a person of the caller's organization what the draft says. */
export async function changePerson(ctx: IdentityContext, row: Row, draft: Draft): Promise<Row> {
  const before = draftOf(row);
  await requireMayChange(ctx, wanted(before), wanted(draft));
  const columns = columnsOf(draft);
  if (JSON.stringify(columns) === JSON.stringify(columnsOf(before))) return row;
  await ctx.commit(async (tx) => {
    if (draft.email !== before.email) {
      await requireFreeDomain(tx, row.org_id, draft.email);
      const other = await tx.selectFrom("people").select("id").where("email", "=", draft.email).executeTakeFirst();
      if (other) throw new Problem(409, "A person with this e-mail address exists already.");
    }
    if (isFullAdmin(before) && !isFullAdmin(draft)) await requireOtherFullAdmin(tx, row);
    await requireUnits(tx, row.org_id, added(before.licenses, draft.licenses));
    await requireSites(tx, row.org_id, added(before.profile.siteUrls, draft.profile.siteUrls));
    const { numUpdatedRows } = await tx
      .updateTable("people")
      .set({ ...columns, updated_at: ctx.now(), version: row.version + 1 })
      .where("id", "=", row.id)
      .where("version", "=", row.version)
      .executeTakeFirstOrThrow();
    if (!numUpdatedRows) throw changedMeanwhile();
    await recordAdmin(ctx, tx, eventsOf(row.id, before, draft));
    const lines = sameLine(before, draft) ? [] : await assignLine(ctx, tx, row, draft);
    return [personFact(before.isActive && !draft.isActive ? "person.deactivated" : "person.updated", row), ...lines];
  });
  ctx.forget([row.id]);
  return requireRow(ctx, row.id);
}

function assignLine(
  { calling }: IdentityContext,
  tx: Tx<IdentityTables>,
  { id, org_id }: { id: string; org_id: string },
  { profile }: Draft,
): Promise<readonly Fact[]> {
  const { locationId, extension } = profile;
  return calling.assign(tx as unknown as Tx<never>, { id, orgId: org_id, locationId, extension, phoneNumber: workNumber(profile) });
}

function sameLine({ profile: before }: Draft, { profile: after }: Draft): boolean {
  const line = (profile: Draft["profile"]) => JSON.stringify([profile.locationId, profile.extension, workNumber(profile)]);
  return line(before) === line(after);
}

/** The number at which somebody is called at work. */
function workNumber({ phoneNumbers = [] }: Draft["profile"]): string | undefined {
  return phoneNumbers.find(({ type = "work" }) => type === "work")?.value;
}

/** Deletes a person of the caller's organization: nobody can be them any more, and their address is free. */
export async function removePerson(ctx: IdentityContext, row: Row): Promise<void> {
  const before = draftOf(row);
  await requireMayChange(ctx, wanted(before), undefined);
  await ctx.commit(async (tx) => {
    if (isFullAdmin(before)) await requireOtherFullAdmin(tx, row);
    await archive(tx, row, ctx.now());
    await recordAdmin(ctx, tx, [{ category: "USERS", action: "deleted", target: userTarget(row.id, before) }]);
    return [personFact("person.deleted", row)];
  });
  ctx.forget([row.id]);
}

/** Takes a person out of everything, and keeps the name that their messages are shown with. */
export async function archive(tx: Tx<IdentityTables>, row: Row, deletedAt: string): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom("people")
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirstOrThrow();
  if (!numDeletedRows) throw changedMeanwhile();
  await tx.deleteFrom("group_members").where("member_id", "=", row.id).execute();
  await tx.deleteFrom("one_time_passwords").where("person_id", "=", row.id).execute();
  const { id, org_id, email, display_name, first_name, last_name, type, created_at } = row;
  await tx
    .insertInto("archived_people")
    .values({ id, org_id, email, display_name, first_name, last_name, type, created_at, deleted_at: deletedAt })
    .execute();
}

/** A person of the caller's organization who can be changed. @throws Problem 404 */
export async function requireOwnPerson(ctx: IdentityContext, id: string): Promise<Row> {
  const row = await ctx.db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row || row.org_id !== ctx.actor.orgId || row.is_machine) throw new Problem(404, "Could not find a person with the provided ID.");
  return row;
}

async function requireRow(ctx: IdentityContext, id: string): Promise<Row> {
  return ctx.db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirstOrThrow(changedMeanwhile);
}

function changedMeanwhile(): Problem {
  return new Problem(409, "The person was changed or deleted meanwhile; read them again.");
}

export function wanted({ roles, profile }: Draft): { roles: readonly string[]; locationId: string | undefined } {
  return { roles, locationId: profile.locationId };
}

function added(before: readonly string[] = [], after: readonly string[] = []): string[] {
  return after.filter((each) => !before.includes(each));
}

function isFullAdmin({ roles, isActive }: Draft): boolean {
  return isActive && roles.includes("id_full_admin");
}

async function requireOtherFullAdmin(tx: Tx<IdentityTables>, { id, org_id }: Row): Promise<void> {
  const other = await tx
    .selectFrom("people")
    .select("id")
    .where("org_id", "=", org_id)
    .where("id", "!=", id)
    .where("is_active", "=", 1)
    .where("roles", "like", '%"id_full_admin"%')
    .limit(1)
    .executeTakeFirst();
  if (!other) throw new Problem(409, "An organization keeps at least one active full administrator: make somebody else one first.");
}

/** Addresses of a domain that another organization has claimed are that organization's to give. */
async function requireFreeDomain(tx: Tx<IdentityTables>, orgId: string, email: string): Promise<void> {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  const claim = await tx
    .selectFrom("domains")
    .select("org_id")
    .where("domain", "=", domain)
    .where("state", "=", "claimed")
    .where("org_id", "!=", orgId)
    .executeTakeFirst();
  if (claim) throw new Problem(409, `The domain ${domain} is claimed by another organization.`);
}

function userTarget(id: string, { displayName }: Draft): AdminEvent["target"] {
  return { type: "USER", id: publicId("PEOPLE", id), name: displayName };
}

/** What an administrator has done, one event for each kind of change. */
function eventsOf(id: string, before: Draft, after: Draft): AdminEvent[] {
  const target = userTarget(id, after);
  const { roles: rolesBefore, licenses: licensesBefore, isActive: wasActive, ...restBefore } = before;
  const { roles, licenses, isActive, ...rest } = after;
  const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const events: AdminEvent[] = [];
  if (wasActive !== isActive) events.push({ category: "USERS", action: isActive ? "activated" : "deactivated", target });
  if (differ(rolesBefore, roles)) events.push({ category: "ROLES", action: "changed the administrator roles of", target });
  if (differ(licensesBefore, licenses)) events.push({ category: "LICENSES", action: "changed the licenses of", target });
  if (differ(restBefore, rest)) events.push({ category: "USERS", action: "changed", target });
  return events;
}
