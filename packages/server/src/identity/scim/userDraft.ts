import { type UpdateScimUserInput, updateScimUser } from "@parley/contract/scimUsers";
import { Problem } from "../../platform/problem.ts";
import { bodyFields, checkedBody } from "../../platform/validate.ts";
import { type Draft, displayNameOf, emailOf } from "../draft.ts";
import type { ManagedGroup, Profile, TypedValue } from "../profile.ts";
import { isRole } from "../roles.ts";
import { scimError } from "./errors.ts";
import { idIn } from "./exchange.ts";
import { type Attributes, get } from "./match.ts";
import { urns } from "./names.ts";
import { withoutNulls } from "./values.ts";

/** Attributes of a user that hold several values. */
export const userLists: ReadonlySet<string> = new Set([
  "roles",
  "emails",
  "phoneNumbers",
  "photos",
  "addresses",
  "sipAddresses",
  "managedOrgs",
  "managedGroups",
]);

/**
 * Reads a user as SCIM writes them.
 *
 * @param before - The person as they are; what SCIM does not show stays.
 * @throws ScimError 400
 */
export function userDraft(resource: Attributes, before?: Draft): Draft {
  const user = readUser(resource);
  const email = emailOf(user.userName, "userName");
  const { givenName, familyName, middleName, honorificPrefix, honorificSuffix } = user.name ?? {};
  const names = { firstName: givenName?.trim() || null, lastName: familyName?.trim() || null };
  const photos = (user.photos ?? []).flatMap(valued);
  const avatar = photos.find(({ type = "photo" }) => type === "photo");
  return {
    email,
    displayName: displayNameOf({ displayName: user.displayName || [givenName, familyName].filter(Boolean).join(" ") || email }),
    ...names,
    isActive: user.active ?? before?.isActive ?? true,
    roles: (user.roles ?? []).map(roleOf),
    licenses: before?.licenses ?? [],
    profile: {
      ...before?.profile,
      ...pick(user, ["nickName", "profileUrl", "title", "preferredLanguage", "locale", "externalId", "timezone"]),
      ...{ middleName, honorificPrefix, honorificSuffix },
      avatar: avatar?.value,
      photos: photos.filter((photo) => photo !== avatar),
      otherEmails: (user.emails ?? []).flatMap(valued).flatMap((each) => otherEmail(each, email, before?.email)),
      phoneNumbers: (user.phoneNumbers ?? []).flatMap(valued),
      addresses: user.addresses ?? [],
      ...enterpriseOf(user),
      ...webexOf(user),
    },
  };
}

/** Known attributes, whatever their case, of the right types; others are not looked at. */
function readUser(resource: Attributes): UpdateScimUserInput {
  const { schemas } = resource as { schemas?: unknown };
  if (!Array.isArray(schemas) || !schemas.includes(urns.user)) throw scimError(400, `schemas must hold ${urns.user}.`, "invalidSyntax");
  const known = bodyFields(updateScimUser).flatMap((name) => {
    const value = withoutNulls(get(resource, name));
    return value === undefined ? [] : [[name, name === "active" ? truthOf(value) : value] as const];
  });
  const user = checkedBody(updateScimUser, { userType: "user", ...Object.fromEntries(known) }) as unknown as UpdateScimUserInput;
  if (user.userType !== "user") throw new Problem(501, `Not implemented: users of the type ${user.userType}`);
  return user;
}

function enterpriseOf(user: UpdateScimUserInput): Profile {
  const part = user[urns.enterprise] ?? {};
  const { value } = part.manager ?? {};
  return {
    ...pick(part, ["costCenter", "organization", "division", "department", "employeeNumber"]),
    managerId: value ? idIn("PEOPLE", value) : undefined,
  };
}

function webexOf(user: UpdateScimUserInput): Profile {
  const part = (user[urns.webexUser] ?? {}) as Record<string, unknown> & {
    sipAddresses?: TypedValue[];
    managedOrgs?: { orgId: string; role: string }[];
    managedGroups?: ManagedGroup[];
  };
  const own = Object.entries(part).filter(([name]) => /^(extension|external)Attribute\d{1,2}$/.test(name));
  return {
    sipAddresses: part.sipAddresses ?? [],
    managedOrgs: part.managedOrgs ?? [],
    managedGroups: part.managedGroups ?? [],
    attributes: own.length ? Object.fromEntries(own) : undefined,
  };
}

/** The address that one signs in with stands in `userName`; a list that still holds the last one means the same address. */
function otherEmail(email: TypedValue, userName: string, last: string | undefined): TypedValue[] {
  const value = email.value.toLowerCase();
  return value === userName || value === last ? [] : [{ ...email, value: emailOf(value), primary: false }];
}

function roleOf({ value }: { value?: string }): string {
  if (value === undefined || !isRole(value)) throw scimError(400, "roles holds a role that there is not.", "invalidValue");
  return value;
}

function valued<Each extends { value?: string }>(each: Each): (Each & { value: string })[] {
  return each.value ? [{ ...each, value: each.value }] : [];
}

function pick<From extends object, Key extends keyof From>(from: From, keys: readonly Key[]): { [Each in Key]: From[Each] | undefined } {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as { [Each in Key]: From[Each] | undefined };
}

/** Some directories send truth as a text. */
function truthOf(value: unknown): unknown {
  if (typeof value !== "string" || !/^(true|false)$/i.test(value)) return value;
  return value.toLowerCase() === "true";
}
