import type { Db } from "../platform/db/database.ts";
import type { AuthorizationContext } from "./context.ts";
import { after, lifetimes } from "./lifetimes.ts";
import type { AuthorizationTables } from "./schema.ts";
import { hashToken, newToken } from "./secrets.ts";

/** Gives somebody a token of their own that does not expire. */
export async function addOwnToken(
  db: Db<AuthorizationTables>,
  { personId, type, token }: { personId: string; type: "person" | "bot"; token: string },
  at: string,
): Promise<void> {
  const kind = type === "bot" ? "bot" : "personal";
  const nobodyElse = { application_id: null, grant_id: null, parent_hash: null };
  await db
    .insertInto("access_tokens")
    .values({ hash: hashToken(token), kind, person_id: personId, ...nobodyElse, scopes: "", created_at: at, expires_at: null })
    .execute();
}

/** Whether this data has such a token, good or not. */
export async function isKnownToken(db: Db<AuthorizationTables>, token: string): Promise<boolean> {
  return (await db.selectFrom("access_tokens").select("hash").where("hash", "=", hashToken(token)).executeTakeFirst()) !== undefined;
}

/** Gives the caller a token of their own, for trying things out. */
export async function makePersonalToken(ctx: AuthorizationContext): Promise<string> {
  const { personId, orgId } = ctx.actor;
  const token = newToken(orgId);
  const at = ctx.now();
  const nobodyElse = { application_id: null, grant_id: null, parent_hash: null };
  const times = { created_at: at, expires_at: after(at, lifetimes.personal) };
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("access_tokens")
      .values({ hash: hashToken(token), kind: "personal", person_id: personId, ...nobodyElse, scopes: "", ...times })
      .execute();
    return [];
  });
  return token;
}
