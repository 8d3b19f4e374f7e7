import type { CreatePersonInput, Person, UpdatePersonInput } from "@parley/contract/people";
import { optionalId, publicId, requireId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { addPerson, changePerson, removePerson, requireOwnPerson } from "./changes.ts";
import type { IdentityContext } from "./context.ts";
import { type Draft, displayNameOf, draftOf, emailOf } from "./draft.ts";
import { toPerson } from "./personView.ts";
import type { Profile } from "./profile.ts";
import { isRole, requireAdmin } from "./roles.ts";

/** Adds a person to the caller's organization. */
export async function createPerson(ctx: IdentityContext, input: CreatePersonInput): Promise<Person> {
  requireAdmin(ctx.actor);
  requireThisOrg(ctx, input.orgId);
  const draft: Draft = {
    email: oneEmail(input.emails),
    displayName: displayNameOf(input),
    isActive: true,
    ...membershipOf(input),
    profile: profileOf(input),
  };
  const row = await addPerson(ctx, draft);
  return input.minResponse ? shortened(row.id) : toPerson(ctx, row, input);
}

/** Replaces what is known of a person: what is left out is emptied, but for the address and whether they may sign in. */
export async function updatePerson(ctx: IdentityContext, input: UpdatePersonInput): Promise<Person> {
  requireAdmin(ctx.actor);
  requireThisOrg(ctx, input.orgId);
  const row = await requireOwnPerson(ctx, requireId("PEOPLE", input.personId, "personId"));
  const before = draftOf(row);
  const draft: Draft = {
    email: input.emails === undefined ? before.email : oneEmail(input.emails),
    displayName: displayNameOf(input),
    isActive: input.loginEnabled === undefined ? before.isActive : String(input.loginEnabled) === "true",
    ...membershipOf(input),
    // What this interface does not show stays as it is.
    profile: {
      ...before.profile,
      ...profileOf(input),
      // Answers give the first name where there is no other: sent back, it is none.
      nickName: input.nickName === input.firstName ? undefined : input.nickName,
      ...(input.callingData ? {} : keptCalling(input, before)),
    },
  };
  const changed = await changePerson(ctx, row, draft);
  return input.minResponse ? shortened(row.id) : toPerson(ctx, changed, input);
}

/** Deletes a person. */
export async function deletePerson(ctx: IdentityContext, { personId }: { personId: string }): Promise<void> {
  requireAdmin(ctx.actor);
  await removePerson(ctx, await requireOwnPerson(ctx, requireId("PEOPLE", personId, "personId")));
}

type Input = Omit<CreatePersonInput, "emails">;

/** Who reads a person without callingData is not shown these, and so cannot send them back. */
function keptCalling(input: Input, { profile }: Draft): Pick<Profile, "extension" | "locationId"> {
  return {
    extension: input.extension ?? profile.extension,
    locationId: input.locationId === undefined ? profile.locationId : requireId("LOCATION", input.locationId, "locationId"),
  };
}

function membershipOf(input: Input): Pick<Draft, "firstName" | "lastName" | "roles" | "licenses"> {
  return {
    firstName: input.firstName?.trim() || null,
    lastName: input.lastName?.trim() || null,
    roles: (input.roles ?? []).map(roleOf),
    licenses: (input.licenses ?? []).map((id) => requireId("LICENSE", id, "licenses")),
  };
}

function profileOf(input: Input): Profile {
  return {
    avatar: webAddress(input.avatar),
    department: input.department,
    manager: input.manager,
    managerId: optionalId("PEOPLE", input.managerId, "managerId"),
    title: input.title,
    addresses: input.addresses,
    phoneNumbers: input.phoneNumbers?.flatMap(({ value, ...rest }) => (value ? [{ ...rest, value }] : [])),
    extension: input.extension,
    locationId: optionalId("LOCATION", input.locationId, "locationId"),
    siteUrls: input.siteUrls,
  };
}

/** @source documented https://developer.webex.com/docs/api/v1/people/create-a-person: a list that takes one address for now */
function oneEmail(emails: readonly string[]): string {
  const [email, ...others] = emails;
  if (email === undefined || others.length) throw new Problem(400, "emails must hold exactly one e-mail address.");
  return emailOf(email);
}

/** Organizations are told apart by their administrators: nobody writes in another one. */
function requireThisOrg({ actor }: IdentityContext, orgId: string | undefined): void {
  if (orgId !== undefined && requireId("ORGANIZATION", orgId, "orgId") !== actor.orgId)
    throw new Problem(404, "Could not find an organization with the provided ID.");
}

/** The stored name of a role. @throws Problem 400 */
function roleOf(id: string): string {
  const key = requireId("ROLE", id, "roles");
  if (!isRole(key)) throw new Problem(400, "roles holds the id of a role that there is not.");
  return key;
}

function webAddress(url: string | undefined): string | undefined {
  if (!url) return undefined;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) throw new Problem(400, "avatar must be an http or https address.");
  return url;
}

/** @source documented https://developer.webex.com/docs/api/v1/people/create-a-person: the id alone */
function shortened(id: string): Person {
  return { id: publicId("PEOPLE", id) } as Person;
}
