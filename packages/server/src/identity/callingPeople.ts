import type { Db } from "../platform/db/database.ts";
import { readProfile } from "./profile.ts";
import type { IdentityTables } from "./schema.ts";

/** A person as whoever sets up their calling knows them. */
export interface CallingPerson {
  id: string;
  orgId: string;
  displayName: string;
  firstName: string | null;
  lastName: string | null;
  email: string;
  /** Inner id of the location. */
  locationId: string | undefined;
  extension: string | undefined;
  /** Inner ids. */
  licenses: readonly string[];
}

/** Those of the people that are there, by id; programs and guests are none. */
export async function findCallingPeople(db: Db<IdentityTables>, ids: readonly string[]): Promise<Map<string, CallingPerson>> {
  if (!ids.length) return new Map();
  const rows = await db
    .selectFrom("people")
    .select(["id", "org_id", "email", "display_name", "first_name", "last_name", "profile", "licenses"])
    .where("id", "in", [...new Set(ids)])
    .where("type", "=", "person")
    .execute();
  return new Map(
    rows.map((row) => {
      const { locationId, extension } = readProfile(row.profile);
      const { id, org_id: orgId, email, display_name: displayName, first_name: firstName, last_name: lastName } = row;
      const licenses = JSON.parse(row.licenses) as string[];
      return [id, { id, orgId, email, displayName, firstName, lastName, locationId, extension, licenses }] as const;
    }),
  );
}
