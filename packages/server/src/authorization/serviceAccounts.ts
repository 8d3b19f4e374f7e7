import type { Db } from "../platform/db/database.ts";
import type { AuthorizationPorts, Holder } from "./ports.ts";
import type { AuthorizationTables } from "./schema.ts";
import { isAdministrative } from "./scopes.ts";

/**
 * Finds people, and among them the machine accounts of service apps. An organization's full administrator has let them in, so they act
 * as one wherever their scopes let them, and nowhere else.
 *
 * @source documented https://developer.webex.com/docs/service-apps
 */
export function withServiceApps(db: Db<AuthorizationTables>, people: AuthorizationPorts["people"]): AuthorizationPorts["people"] {
  return {
    ...people,
    async find(personId) {
      const holder = await people.find(personId);
      return holder?.type === "bot" ? actingFor(db, holder) : holder;
    },
  };
}

async function actingFor(db: Db<AuthorizationTables>, holder: Holder): Promise<Holder> {
  const row = await db
    .selectFrom("service_authorizations")
    .innerJoin("applications", "applications.id", "application_id")
    .select(["service_authorizations.org_id", "scopes"])
    .where("service_authorizations.account_id", "=", holder.id)
    .executeTakeFirst();
  if (!row) return holder;
  return { ...holder, orgId: row.org_id, roles: row.scopes.split(" ").some(isAdministrative) ? ["id_full_admin"] : [] };
}
