import type { AssignLicensesInput, GetLicenseInput, License, UserLicensesResponse } from "@parley/contract/licenses";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { decodeCursor, encodeCursor, Page, pageSize } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import { requireOwnOrg } from "./access.ts";
import { changePerson, requireOwnPerson } from "./changes.ts";
import type { IdentityContext } from "./context.ts";
import { type Draft, draftOf, emailOf, type Row } from "./draft.ts";
import { requireAdmin } from "./roles.ts";
import type { LicenseRow } from "./schema.ts";
import { unitsHeld } from "./units.ts";

/** The licenses of the caller's organization, and how many people hold each. */
export async function listLicenses(ctx: IdentityContext, { orgId }: { orgId?: string | undefined }): Promise<Page<License>> {
  requireAdmin(ctx.actor);
  const org = optionalId("ORGANIZATION", orgId, "orgId") ?? ctx.actor.orgId;
  if (org !== ctx.actor.orgId) throw new Problem(403, "Licenses of another organization cannot be listed.");
  const rows = await ctx.db.selectFrom("licenses").selectAll().where("org_id", "=", org).orderBy("name").execute();
  return new Page(await Promise.all(rows.map((row) => toLicense(ctx, row))));
}

/** One license, and its holders when they are asked for. */
export async function getLicense(ctx: IdentityContext, input: GetLicenseInput & { cursor?: string }): Promise<License | Page<unknown>> {
  requireAdmin(ctx.actor);
  const id = requireId("LICENSE", input.licenseId, "licenseId");
  const row = await ctx.db.selectFrom("licenses").selectAll().where("id", "=", id).where("org_id", "=", ctx.actor.orgId).executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find a license with the provided ID.");
  const license = await toLicense(ctx, row);
  if (input.includeAssignedTo === undefined) return license;
  const size = Math.min(pageSize(input.limit, 300), 300);
  const after = input.next === undefined ? "" : (decodeCursor(input.next, 1)[0] as string);
  const holders = await ctx.db
    .selectFrom("people")
    .select(["id", "display_name", "email"])
    .where("org_id", "=", ctx.actor.orgId)
    .where("licenses", "like", `%"${id}"%`)
    .where("id", ">", after)
    .orderBy("id")
    .limit(size + 1)
    .execute();
  const users = holders
    .slice(0, size)
    .map((each) => ({ id: publicId("PEOPLE", each.id), type: "INTERNAL", displayName: each.display_name, email: each.email }));
  const last = holders.length > size ? holders[size - 1] : undefined;
  return new Page(users, last && { next: encodeCursor(last.id) }, { ...license }, "users");
}

/** Gives licenses and sites to somebody, and takes them away: all of it or nothing. */
export async function assignLicenses(ctx: IdentityContext, input: AssignLicensesInput): Promise<UserLicensesResponse> {
  requireAdmin(ctx.actor);
  if (input.orgId !== undefined) requireOwnOrg(ctx, requireId("ORGANIZATION", input.orgId, "orgId"));
  const row = await personOf(ctx, input);
  const draft = withSites(withLicenses(draftOf(row), input.licenses), input.siteUrls);
  const changed = draftOf(await changePerson(ctx, row, draft));
  return {
    orgId: publicId("ORGANIZATION", row.org_id),
    personId: publicId("PEOPLE", row.id),
    email: changed.email,
    licenses: changed.licenses.map((id) => publicId("LICENSE", id)),
    siteUrls: (changed.profile.siteUrls ?? []).map((siteUrl) => ({ siteUrl, accountType: "attendee" })),
  };
}

async function personOf(ctx: IdentityContext, { personId, email }: AssignLicensesInput): Promise<Row> {
  if (personId !== undefined) return requireOwnPerson(ctx, requireId("PEOPLE", personId, "personId"));
  if (email === undefined) throw new Problem(400, "Name the person: email or personId is needed.");
  const found = await ctx.db.selectFrom("people").select("id").where("email", "=", emailOf(email, "email")).executeTakeFirst();
  return requireOwnPerson(ctx, found?.id ?? "");
}

function withLicenses(draft: Draft, changes: AssignLicensesInput["licenses"] = []): Draft {
  const held = new Set(draft.licenses);
  let { extension, locationId, phoneNumbers } = draft.profile;
  for (const { id, operation = "add", properties } of changes) {
    const license = requireId("LICENSE", id, "licenses");
    if (operation === "remove") held.delete(license);
    else held.add(license);
    extension = properties?.extension ?? extension;
    locationId = optionalId("LOCATION", properties?.locationId, "locationId") ?? locationId;
    if (properties?.phoneNumber !== undefined) phoneNumbers = [{ type: "work", value: properties.phoneNumber, primary: true }];
  }
  return { ...draft, licenses: [...held], profile: { ...draft.profile, extension, locationId, phoneNumbers } };
}

function withSites(draft: Draft, changes: AssignLicensesInput["siteUrls"] = []): Draft {
  const sites = new Set(draft.profile.siteUrls);
  for (const { siteUrl, operation = "add" } of changes) {
    if (operation === "remove") sites.delete(siteUrl);
    else sites.add(siteUrl);
  }
  return { ...draft, profile: { ...draft.profile, siteUrls: [...sites] } };
}

async function toLicense(ctx: IdentityContext, { id, org_id, name, total_units, site_url }: LicenseRow): Promise<License> {
  const consumed = await unitsHeld(ctx.db, org_id, id);
  return {
    id: publicId("LICENSE", id),
    name,
    totalUnits: total_units,
    consumedUnits: consumed,
    consumedByUsers: consumed,
    consumedByWorkspaces: 0,
    ...(site_url && { siteUrl: site_url, siteType: "Control Hub managed site" }),
  };
}
