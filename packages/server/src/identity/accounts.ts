import type { Db } from "../platform/db/database.ts";
import type { RoleKey } from "./roles.ts";
import type { IdentityTables } from "./schema.ts";

/** An organization to set up. */
export interface NewOrg {
  id: string;
  name: string;
  licenses: readonly { id: string; name: string; totalUnits: number; siteUrl?: string }[];
}

/** Somebody to set up. */
export interface NewAccount {
  id: string;
  orgId: string;
  email: string;
  displayName: string;
  type: "person" | "bot" | "appuser";
  isMachine?: boolean | undefined;
  roles: readonly RoleKey[];
  licenses: readonly string[];
}

/** Adds an organization with its licenses. */
export async function addOrg(db: Db<IdentityTables>, { id, name, licenses }: NewOrg, at: string): Promise<void> {
  await db.insertInto("orgs").values({ id, name, created_at: at }).execute();
  const rows = licenses.map(({ siteUrl, totalUnits, ...license }) => ({
    ...license,
    org_id: id,
    total_units: totalUnits,
    site_url: siteUrl ?? null,
  }));
  if (rows.length) await db.insertInto("licenses").values(rows).execute();
}

/** Adds an account. */
export async function addAccount(db: Db<IdentityTables>, account: NewAccount, at: string): Promise<void> {
  const [firstName, ...rest] = account.displayName.split(" ");
  await db
    .insertInto("people")
    .values({
      id: account.id,
      org_id: account.orgId,
      email: account.email,
      display_name: account.displayName,
      first_name: firstName ?? null,
      last_name: rest.join(" ") || null,
      type: account.type,
      ...(account.isMachine && { is_machine: 1 }),
      roles: JSON.stringify(account.roles),
      licenses: JSON.stringify(account.licenses),
      created_at: at,
      updated_at: at,
    })
    .execute();
}

/** Whether anybody has an account yet. */
export async function hasAccounts(db: Db<IdentityTables>): Promise<boolean> {
  return (await db.selectFrom("people").select("id").limit(1).executeTakeFirst()) !== undefined;
}
