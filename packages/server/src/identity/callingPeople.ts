import type { Selectable } from "kysely";
import type { Db } from "../platform/db/database.ts";
import { readProfile } from "./profile.ts";
import type { IdentityTables, PersonRow } from "./schema.ts";

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
  const rows = await people(db)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toCallingPerson(row)]));
}

/** The people of an organization who belong to a location. */
export async function listCallingPeople(db: Db<IdentityTables>, orgId: string): Promise<CallingPerson[]> {
  const rows = await people(db).where("org_id", "=", orgId).where("profile", "like", '%"locationId":%').orderBy("display_name").execute();
  return rows.map(toCallingPerson).filter(({ locationId }) => locationId !== undefined);
}

const columns = ["id", "org_id", "email", "display_name", "first_name", "last_name", "profile", "licenses"] as const;

function people(db: Db<IdentityTables>) {
  return db.selectFrom("people").select(columns).where("type", "=", "person");
}

function toCallingPerson(row: Pick<Selectable<PersonRow>, (typeof columns)[number]>): CallingPerson {
  const { locationId, extension } = readProfile(row.profile);
  const { id, org_id: orgId, email, display_name: displayName, first_name: firstName, last_name: lastName } = row;
  return { id, orgId, email, displayName, firstName, lastName, locationId, extension, licenses: JSON.parse(row.licenses) as string[] };
}
