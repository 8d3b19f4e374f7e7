import type { Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import { addAccount, type NewAccount } from "./accounts.ts";
import { guestOrgId, type PersonCard } from "./directory.ts";
import { personFact } from "./facts.ts";
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

/** An account that is no person's: a program's, or a guest's; without an organization, it is in nobody's list. */
export interface NewHolder extends Pick<NewAccount, "id" | "email" | "displayName" | "isMachine"> {
  orgId: string | undefined;
  type: "bot" | "appuser";
}

/** Makes an account; does nothing when there is one of this id. */
export async function addHolder(platform: Platform, { orgId = guestOrgId, ...account }: NewHolder): Promise<void> {
  await platform.outbox.commit<IdentityTables>(async (tx) => {
    if (await tx.selectFrom("people").select("id").where("id", "=", account.id).executeTakeFirst()) return [];
    await addAccount(tx, { ...account, orgId, roles: [], licenses: [] }, new Date(platform.clock.now()).toISOString());
    return [personFact("person.created", { id: account.id, org_id: orgId })];
  });
}

/** Calls an account something else. */
export async function renameHolder(platform: Platform, id: string, displayName: string): Promise<void> {
  const [firstName = displayName, ...rest] = displayName.split(" ");
  await platform.outbox.commit<IdentityTables>(async (tx) => {
    const row = await tx.selectFrom("people").select(["org_id", "display_name", "version"]).where("id", "=", id).executeTakeFirst();
    if (!row || row.display_name === displayName) return [];
    await tx
      .updateTable("people")
      .set({ display_name: displayName, first_name: firstName, last_name: rest.join(" ") || null, version: row.version + 1 })
      .where("id", "=", id)
      .execute();
    return [personFact("person.updated", { id, org_id: row.org_id })];
  });
}
