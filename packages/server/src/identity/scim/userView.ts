import type { IdentityContext } from "../context.ts";
import type { Row } from "../draft.ts";
import { type Profile, readProfile, type TypedValue } from "../profile.ts";
import { isRole, roleNames } from "../roles.ts";
import { versionOf } from "./exchange.ts";
import type { Attributes } from "./match.ts";
import { urns } from "./names.ts";

/** A person as SCIM shows them: another view of the row that people are shown from. */
export function toScimUser({ origin }: Pick<IdentityContext, "origin">, row: Row): Attributes {
  const profile = readProfile(row.profile);
  const enterprise = enterpriseOf(profile, usersUrl(origin, row.org_id));
  return filled({
    schemas: [urns.user, ...(enterprise ? [urns.enterprise] : []), urns.webexUser],
    id: row.id,
    userName: row.email,
    active: row.is_active === 1,
    roles: (JSON.parse(row.roles) as string[]).map((value) => ({
      value,
      type: "cisco",
      display: isRole(value) ? roleNames[value] : value,
    })),
    name: nameOf(row, profile),
    displayName: row.display_name,
    nickName: profile.nickName,
    emails: [{ value: row.email, type: "work", primary: true }, ...(profile.otherEmails ?? [])],
    userType: "user",
    profileUrl: profile.profileUrl,
    title: profile.title,
    preferredLanguage: profile.preferredLanguage,
    locale: profile.locale,
    externalId: profile.externalId,
    timezone: profile.timezone,
    phoneNumbers: profile.phoneNumbers,
    photos: photosOf(profile),
    addresses: profile.addresses,
    [urns.enterprise]: enterprise,
    [urns.webexUser]: filled({
      accountStatus: statusOf(row),
      sipAddresses: profile.sipAddresses,
      managedOrgs: profile.managedOrgs,
      managedGroups: profile.managedGroups,
      ...profile.attributes,
    }),
    meta: {
      resourceType: "User",
      organizationID: row.org_id,
      created: row.created_at,
      lastModified: row.updated_at,
      version: versionOf(row),
      location: `${usersUrl(origin, row.org_id)}/${row.id}`,
    },
  });
}

function usersUrl(origin: string, orgId: string): string {
  return `${origin}/identity/scim/${orgId}/v2/Users`;
}

function statusOf({ is_active, is_pending }: Row): string {
  if (!is_active) return "disabled";
  return is_pending ? "pending" : "active";
}

function nameOf({ first_name, last_name }: Row, { middleName, honorificPrefix, honorificSuffix }: Profile): Attributes | undefined {
  const name = filled({
    givenName: first_name ?? undefined,
    familyName: last_name ?? undefined,
    middleName,
    honorificPrefix,
    honorificSuffix,
  });
  return Object.keys(name).length ? name : undefined;
}

function enterpriseOf(profile: Profile, users: string): Attributes | undefined {
  const { costCenter, organization, division, department, employeeNumber, managerId, manager } = profile;
  const named = managerId && filled({ value: managerId, displayName: manager, $ref: `${users}/${managerId}` });
  const part = filled({ costCenter, organization, division, department, employeeNumber, manager: named || undefined });
  return Object.keys(part).length ? part : undefined;
}

function photosOf({ avatar, photos = [] }: Profile): readonly TypedValue[] {
  return avatar ? [{ value: avatar, type: "photo", primary: true }, ...photos] : photos;
}

/** Without what is absent: an absent value and an empty list are the same. */
function filled(values: Record<string, unknown>): Attributes {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && !value.length)),
  );
}
