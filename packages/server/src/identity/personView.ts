import type { Person } from "@parley/contract/people";
import { publicId } from "../platform/ids.ts";
import { seesAll } from "./access.ts";
import type { IdentityContext } from "./context.ts";
import type { Row } from "./draft.ts";
import { type Profile, readProfile } from "./profile.ts";

/** How much of a person is shown. */
export interface PersonDetail {
  callingData?: boolean | undefined;
  excludeStatus?: boolean | undefined;
}

/** A person as the caller may see them: colleagues in full, others by name; roles and licenses are for administrators and oneself. */
export function toPerson({ actor }: IdentityContext, row: Row, detail: PersonDetail = {}): Person {
  const isColleague = row.org_id === actor.orgId;
  const inFull = row.id === actor.personId || seesAll(actor, row);
  const profile = readProfile(row.profile);
  return {
    id: publicId("PEOPLE", row.id),
    emails: [row.email],
    phoneNumbers: isColleague ? phoneNumbersOf(profile) : [],
    displayName: row.display_name,
    ...namesOf(row, profile),
    ...(profile.avatar && { avatar: profile.avatar }),
    orgId: publicId("ORGANIZATION", row.org_id),
    ...(isColleague && workOf(profile)),
    ...(inFull && {
      roles: (JSON.parse(row.roles) as string[]).map((role) => publicId("ROLE", role)),
      licenses: (JSON.parse(row.licenses) as string[]).map((license) => publicId("LICENSE", license)),
      ...(profile.siteUrls && { siteUrls: [...profile.siteUrls] }),
    }),
    ...(isColleague && detail.callingData && callingOf(profile)),
    created: row.created_at,
    lastModified: row.updated_at,
    ...(detail.excludeStatus ? {} : { status: row.is_pending ? "pending" : "unknown" }),
    invitePending: row.is_pending ? "true" : "false",
    loginEnabled: row.is_active ? "true" : "false",
    type: row.type,
  };
}

function namesOf({ first_name, last_name }: Row, { nickName }: Profile): Pick<Person, "nickName" | "firstName" | "lastName"> {
  const nick = nickName ?? first_name;
  return {
    ...(nick && { nickName: nick }),
    ...(first_name && { firstName: first_name }),
    ...(last_name && { lastName: last_name }),
  };
}

function workOf({ department, manager, managerId, title, addresses, timezone }: Profile): Partial<Person> {
  return {
    ...(department && { department }),
    ...(manager && { manager }),
    ...(managerId && { managerId: publicId("PEOPLE", managerId) }),
    ...(title && { title }),
    ...(timezone && { timezone }),
    ...(addresses && { addresses: JSON.parse(JSON.stringify(addresses)) as NonNullable<Person["addresses"]> }),
  };
}

/** @source documented https://developer.webex.com/docs/api/v1/people/list-people: shown with callingData only */
function callingOf({ extension, locationId }: Profile): Partial<Person> {
  return { ...(extension && { extension }), ...(locationId && { locationId: publicId("LOCATION", locationId) }) };
}

function phoneNumbersOf({ phoneNumbers = [] }: Profile): NonNullable<Person["phoneNumbers"]> {
  return phoneNumbers.map(({ type = "work", value, primary }) => ({ type, value, ...(primary && { primary }) }));
}
