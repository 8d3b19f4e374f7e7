import type { Organization } from "@parley/contract/organizations";
import type { Role } from "@parley/contract/roles";
import { publicId, requireId } from "../platform/ids.ts";
import { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { requireOwnOrg, requireRight } from "./access.ts";
import { recordAdmin } from "./audit.ts";
import { archive } from "./changes.ts";
import type { IdentityContext } from "./context.ts";
import { personFact } from "./facts.ts";
import { requireAdmin, roleNames } from "./roles.ts";

/** The organizations the caller administers: their own. */
export async function listOrganizations(ctx: IdentityContext): Promise<Page<Organization>> {
  return new Page([await organization(ctx, ctx.actor.orgId)]);
}

export async function getOrganization(ctx: IdentityContext, { orgId }: { orgId: string }): Promise<Organization> {
  return organization(ctx, requireId("ORGANIZATION", orgId, "orgId"));
}

/** Deletes the caller's organization with everybody in it, the caller too. What was written in rooms of others stays. */
export async function deleteOrganization(ctx: IdentityContext, { orgId }: { orgId: string }): Promise<void> {
  const { id, displayName } = await getOrganization(ctx, { orgId });
  requireRight(ctx.actor, "organization");
  const org = ctx.actor.orgId;
  const gone: string[] = [];
  await ctx.commit(async (tx) => {
    gone.length = 0;
    const target = { type: "ORGANIZATION", id, name: displayName } as const;
    await recordAdmin(ctx, tx, [{ category: "ORGANIZATION", action: "deleted", target }]);
    const rows = await tx.selectFrom("people").selectAll().where("org_id", "=", org).execute();
    for (const row of rows) {
      await archive(tx, row, ctx.now());
      gone.push(row.id);
    }
    for (const table of ["groups", "licenses", "domains"] as const) await tx.deleteFrom(table).where("org_id", "=", org).execute();
    await tx.deleteFrom("orgs").where("id", "=", org).execute();
    return rows.map((row) => personFact("person.deleted", row));
  });
  ctx.forget(gone);
}

async function organization(ctx: IdentityContext, id: string): Promise<Organization> {
  requireOwnOrg(ctx, id);
  const row = await ctx.db.selectFrom("orgs").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find an organization with the provided ID.");
  return { id: publicId("ORGANIZATION", row.id), displayName: row.name, created: row.created_at };
}

export async function listRoles(ctx: IdentityContext): Promise<Page<Role>> {
  requireAdmin(ctx.actor);
  return new Page(Object.entries(roleNames).map(([key, name]) => ({ id: publicId("ROLE", key), name })));
}

export async function getRole(ctx: IdentityContext, { roleId }: { roleId: string }): Promise<Role> {
  const id = requireId("ROLE", roleId, "roleId");
  const role = (await listRoles(ctx)).items.find((each) => each.id === publicId("ROLE", id));
  if (!role) throw new Problem(404, "Could not find a role with the provided ID.");
  return role;
}
