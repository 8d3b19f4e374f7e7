import type { Db } from "../platform/db/database.ts";
import { Problem } from "../platform/problem.ts";
import type { IdentityTables } from "./schema.ts";

/** How many people of an organization hold a license. */
export async function unitsHeld(db: Db<IdentityTables>, orgId: string, licenseId: string): Promise<number> {
  const { held } = await db
    .selectFrom("people")
    .select((e) => e.fn.countAll<number>().as("held"))
    .where("org_id", "=", orgId)
    .where("licenses", "like", `%"${licenseId}"%`)
    .executeTakeFirstOrThrow();
  return Number(held);
}

/** Whether the organization has one more of each of these licenses. @throws Problem 400 */
export async function requireUnits(db: Db<IdentityTables>, orgId: string, licenseIds: readonly string[]): Promise<void> {
  for (const id of new Set(licenseIds)) {
    const license = await db.selectFrom("licenses").selectAll().where("id", "=", id).where("org_id", "=", orgId).executeTakeFirst();
    if (!license) throw new Problem(400, "licenses holds the id of a license that the organization does not have.");
    if ((await unitsHeld(db, orgId, id)) >= license.total_units)
      throw new Problem(400, `All ${license.total_units} units of ${license.name} are in use.`);
  }
}

/** Whether each of these meeting sites is one that a license of the organization came with. @throws Problem 400 */
export async function requireSites(db: Db<IdentityTables>, orgId: string, siteUrls: readonly string[]): Promise<void> {
  if (!siteUrls.length) return;
  const rows = await db.selectFrom("licenses").select("site_url").where("org_id", "=", orgId).execute();
  const known = new Set(rows.map(({ site_url }) => site_url));
  if (!siteUrls.every((siteUrl) => known.has(siteUrl)))
    throw new Problem(400, "siteUrls holds a site that the organization does not have.");
}
