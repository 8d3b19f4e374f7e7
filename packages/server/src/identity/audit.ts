import type { Tx } from "../platform/db/database.ts";
import { publicId } from "../platform/ids.ts";
import type { IdentityContext } from "./context.ts";
import type { IdentityTables } from "./schema.ts";

/** Categories of what administrators do. @source inferred: the service's own list is not published */
export const adminCategories = ["USERS", "ROLES", "LICENSES", "GROUPS", "DOMAINS", "ORGANIZATION"] as const;

/** Something that an administrator has done. */
export interface AdminEvent {
  category: (typeof adminCategories)[number];
  /** What was done, as a sentence without its subject. */
  action: string;
  target: { type: "USER" | "GROUP" | "DOMAIN" | "ORGANIZATION" | "LICENSE"; id: string; name: string };
}

/** Writes down, in the transaction that does it, what an administrator does. */
export async function recordAdmin(ctx: IdentityContext, tx: Tx<IdentityTables>, events: readonly AdminEvent[]): Promise<void> {
  if (!events.length) return;
  const { actor, request } = ctx;
  const org = await tx.selectFrom("orgs").select("name").where("id", "=", actor.orgId).executeTakeFirst();
  const orgName = org?.name ?? "";
  const rows = events.map(({ category, action, target }) => ({
    id: ctx.newId(),
    log: "admin" as const,
    org_id: actor.orgId,
    actor_id: actor.personId,
    category,
    created_at: ctx.now(),
    data: JSON.stringify({
      eventCategory: category,
      eventDescription: `An administrator ${action}`,
      actionText: `${actor.displayName} ${action} ${target.name}.`,
      actorName: actor.displayName,
      actorEmail: actor.email,
      actorOrgName: orgName,
      actorIp: request?.address,
      actorUserAgent: request?.userAgent,
      adminRoles: actor.roles,
      trackingId: request?.trackingId,
      targetType: target.type,
      targetId: target.id,
      targetName: target.name,
      targetOrgId: publicId("ORGANIZATION", actor.orgId),
      targetOrgName: orgName,
    }),
  }));
  await tx.insertInto("audit_events").values(rows).execute();
}
