import { createHash } from "node:crypto";
import type { Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { StoredFact } from "../platform/fact.ts";
import type { Directory } from "./directory.ts";
import type { IdentityTables } from "./schema.ts";

/** What is known of a sign-in, or of the end of a token. Who is unknown, nobody is told of. */
interface Incident {
  personId?: string;
  /** What was typed in, where it named nobody. */
  email?: string;
  address?: string;
  userAgent?: string;
  trackingId?: string;
  /** When it happened, ISO 8601; when it is heard of unless said. */
  at?: string;
}

interface Kind {
  category: "LOGINS" | "TOKENS";
  action: string;
}

/** Facts that go into the security log. */
const kinds: Readonly<Record<string, Kind>> = {
  "signin.succeeded": { category: "LOGINS", action: "signed in" },
  "signin.failed": { category: "LOGINS", action: "failed to sign in" },
  "token.revoked": { category: "TOKENS", action: "lost a token" },
};

interface Rest {
  db: Db<IdentityTables>;
  directory: Directory;
  clock: Platform["clock"];
}

/** Writes a security event down; told again, it writes nothing. Who has signed in is pending no longer. What concerns nobody in particular is not written. */
export async function recordSecurity({ db, directory, clock }: Rest, { type, seq, json, data }: StoredFact): Promise<void> {
  const kind = kinds[type];
  if (!kind) return;
  const { personId, email, address, userAgent, trackingId, at } = data as Incident;
  const known = personId === undefined ? undefined : (await directory.find([personId])).get(personId);
  const person = known ?? (email === undefined ? undefined : await directory.findByEmail(email));
  if (!person) return;
  const org = await db.selectFrom("orgs").select("name").where("id", "=", person.orgId).executeTakeFirst();
  const event = {
    eventCategory: kind.category,
    eventDescription: `A person ${kind.action}`,
    actionText: `${person.displayName} ${kind.action}.`,
    actorName: person.displayName,
    actorEmail: person.email,
    actorOrgName: org?.name ?? "",
    actorIp: address,
    actorUserAgent: userAgent,
    trackingId,
  };
  if (type === "signin.succeeded") await db.updateTable("people").set({ is_pending: 0 }).where("id", "=", person.id).execute();
  const id = uuidOf(`${seq} ${type} ${json}`);
  const created_at = at ?? new Date(clock.now()).toISOString();
  await db
    .insertInto("audit_events")
    .values({
      id,
      log: "security",
      org_id: person.orgId,
      actor_id: person.id,
      category: kind.category,
      created_at,
      data: JSON.stringify(event),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Facts are delivered at least once: the same one gets the same id. */
function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
