/** A postal address. */
export interface Address {
  type?: string | undefined;
  country?: string | undefined;
  locality?: string | undefined;
  region?: string | undefined;
  streetAddress?: string | undefined;
  postalCode?: string | undefined;
}

/** One value of several of a kind. */
export interface TypedValue {
  value: string;
  type?: string | undefined;
  primary?: boolean | undefined;
  display?: string | undefined;
}

/** What is known of a person beside what they are looked up by. People and SCIM are two views of it. */
export interface Profile {
  nickName?: string | undefined;
  avatar?: string | undefined;
  title?: string | undefined;
  department?: string | undefined;
  /** Name of the manager, in words. */
  manager?: string | undefined;
  /** Inner id of the manager. */
  managerId?: string | undefined;
  addresses?: readonly Address[] | undefined;
  phoneNumbers?: readonly TypedValue[] | undefined;
  /** Calling: the extension, and the inner id of the location. */
  extension?: string | undefined;
  locationId?: string | undefined;
  siteUrls?: readonly string[] | undefined;
  timezone?: string | undefined;
  /** From here on, SCIM alone shows it. */
  externalId?: string | undefined;
  profileUrl?: string | undefined;
  preferredLanguage?: string | undefined;
  locale?: string | undefined;
  middleName?: string | undefined;
  honorificPrefix?: string | undefined;
  honorificSuffix?: string | undefined;
  /** Addresses beside the one a person signs in with. */
  otherEmails?: readonly TypedValue[] | undefined;
  photos?: readonly TypedValue[] | undefined;
  costCenter?: string | undefined;
  organization?: string | undefined;
  division?: string | undefined;
  employeeNumber?: string | undefined;
  sipAddresses?: readonly TypedValue[] | undefined;
  managedOrgs?: readonly { orgId: string; role: string }[] | undefined;
  /** Locations (or groups) that the person administers. */
  managedGroups?: readonly ManagedGroup[] | undefined;
  /** `extensionAttribute1` and its siblings, `externalAttribute1` and its siblings. */
  attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** What a location administrator looks after. */
export interface ManagedGroup {
  orgId: string;
  groupId: string;
  role: string;
}

export function readProfile(text: string): Profile {
  return JSON.parse(text) as Profile;
}

/** Without the fields that are empty: an absent value and an empty one are the same. */
export function writeProfile(profile: Profile): string {
  return JSON.stringify(Object.fromEntries(Object.entries(profile).filter(([, value]) => !isEmpty(value))));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
