import type { Selectable } from "kysely";
import { Problem } from "../platform/problem.ts";
import { type Profile, readProfile, writeProfile } from "./profile.ts";
import type { PersonRow } from "./schema.ts";

/** A row as it comes out of the database. */
export type Row = Selectable<PersonRow>;

/** A person as somebody wants them to be, by whichever interface they said it. */
export interface Draft {
  email: string;
  displayName: string;
  firstName: string | null;
  lastName: string | null;
  isActive: boolean;
  /** Stored names of roles. */
  roles: readonly string[];
  /** Inner ids of licenses. */
  licenses: readonly string[];
  profile: Profile;
}

/** The person as they are, to be changed. */
export function draftOf(row: Row): Draft {
  return {
    email: row.email,
    displayName: row.display_name,
    firstName: row.first_name,
    lastName: row.last_name,
    isActive: row.is_active === 1,
    roles: JSON.parse(row.roles) as string[],
    licenses: JSON.parse(row.licenses) as string[],
    profile: readProfile(row.profile),
  };
}

type Columns = Omit<Row, "id" | "org_id" | "type" | "is_machine" | "is_pending" | "version" | "created_at" | "updated_at">;

/** What is stored of a draft. */
export function columnsOf(draft: Draft): Columns {
  return {
    email: draft.email,
    display_name: draft.displayName,
    first_name: draft.firstName,
    last_name: draft.lastName,
    is_active: draft.isActive ? 1 : 0,
    roles: JSON.stringify([...new Set(draft.roles)]),
    licenses: JSON.stringify([...new Set(draft.licenses)]),
    profile: writeProfile(draft.profile),
  };
}

/** An address as it is stored. @throws Problem 400 when it is none */
export function emailOf(text: string, field = "emails"): string {
  const email = text.trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/.test(email)) throw new Problem(400, `${field} must hold an e-mail address.`);
  return email;
}

/** The name that people are shown by, from whatever is given of it. @throws Problem 400 when nothing is */
export function displayNameOf(given: {
  displayName?: string | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
}): string {
  const name = given.displayName?.trim() || [given.firstName, given.lastName].filter(Boolean).join(" ").trim();
  if (!name) throw new Problem(400, "displayName, or firstName and lastName, must be given.");
  if (name.length > 512) throw new Problem(400, "displayName takes at most 512 characters.");
  return name;
}
