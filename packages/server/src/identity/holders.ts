import type { Db } from "../platform/db/database.ts";
import type { PersonCard } from "./directory.ts";
import type { IdentityTables } from "./schema.ts";

/** Somebody in whose name requests may come. */
export interface Holder extends PersonCard {
  roles: readonly string[];
  firstName: string | null;
  lastName: string | null;
}

const columns = ["id", "org_id", "email", "display_name", "type", "roles", "first_name", "last_name"] as const;

/** The person as they are now; `undefined` when there is nobody, or nobody who may act. */
export async function findHolder(db: Db<IdentityTables>, personId: string): Promise<Holder | undefined> {
  const row = await db.selectFrom("people").select(columns).where("id", "=", personId).where("is_active", "=", 1).executeTakeFirst();
  if (!row) return undefined;
  const { id, org_id: orgId, email, display_name: displayName, type, roles, first_name: firstName, last_name: lastName } = row;
  return { id, orgId, email, displayName, type, roles: JSON.parse(roles) as string[], firstName, lastName };
}
