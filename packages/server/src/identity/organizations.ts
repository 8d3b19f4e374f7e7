import type { License } from "@parley/contract/licenses";
import type { Organization } from "@parley/contract/organizations";
import type { Role } from "@parley/contract/roles";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { IdentityContext } from "./context.ts";
import { requireAdmin, roleNames } from "./roles.ts";

/** The organizations the caller administers: their own. */
export async function listOrganizations(ctx: IdentityContext): Promise<Page<Organization>> {
  return new Page([await organization(ctx, ctx.actor.orgId)]);
}

export async function getOrganization(ctx: IdentityContext, { orgId }: { orgId: string }): Promise<Organization> {
  return organization(ctx, requireId("ORGANIZATION", orgId, "orgId"));
}

async function organization(ctx: IdentityContext, id: string): Promise<Organization> {
  requireAdmin(ctx.actor);
  const row = id === ctx.actor.orgId ? await ctx.db.selectFrom("orgs").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
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

export async function listLicenses(ctx: IdentityContext, { orgId }: { orgId?: string | undefined }): Promise<Page<License>> {
  requireAdmin(ctx.actor);
  const org = optionalId("ORGANIZATION", orgId, "orgId") ?? ctx.actor.orgId;
  if (org !== ctx.actor.orgId) throw new Problem(403, "Licenses of another organization cannot be listed.");
  const rows = await ctx.db.selectFrom("licenses").selectAll().where("org_id", "=", org).orderBy("name").execute();
  const holders = await ctx.db.selectFrom("people").select("licenses").where("org_id", "=", org).execute();
  const held = holders.flatMap(({ licenses }) => JSON.parse(licenses) as string[]);
  return new Page(
    rows.map(({ id, name, total_units }) => {
      const consumed = held.filter((each) => each === id).length;
      return {
        id: publicId("LICENSE", id),
        name,
        totalUnits: total_units,
        consumedUnits: consumed,
        consumedByUsers: consumed,
        consumedByWorkspaces: 0,
      };
    }),
  );
}

export async function getLicense(ctx: IdentityContext, { licenseId }: { licenseId: string }): Promise<License> {
  const id = publicId("LICENSE", requireId("LICENSE", licenseId, "licenseId"));
  const license = (await listLicenses(ctx, {})).items.find((each) => each.id === id);
  if (!license) throw new Problem(404, "Could not find a license with the provided ID.");
  return license;
}
