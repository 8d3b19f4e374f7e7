import type { AuthorizationContext } from "./context.ts";
import { tokenRevoked } from "./facts.ts";
import { endGrants } from "./grants.ts";

/**
 * Ends everything by which somebody could act: tokens, grants, signed-in browsers.
 *
 * Somebody who is only shut out keeps tokens of their own that have no end, as bots have: these rest, for nobody who is shut out is
 * found, and are good again when they are let in.
 */
export async function endPerson(ctx: AuthorizationContext, personId: string, { isForGood }: { isForGood: boolean }): Promise<void> {
  const grants = await ctx.db.selectFrom("grants").select(["id", "person_id"]).where("person_id", "=", personId).execute();
  await ctx.commit(async (tx) => {
    await endGrants(tx, grants);
    let tokens = tx.deleteFrom("access_tokens").where("person_id", "=", personId);
    if (!isForGood) tokens = tokens.where("expires_at", "is not", null);
    await tokens.execute();
    await tx.deleteFrom("sessions").where("person_id", "=", personId).execute();
    if (isForGood) await tx.deleteFrom("passwords").where("person_id", "=", personId).execute();
    return [tokenRevoked(personId)];
  });
  ctx.tokens.forget(personId);
}

const everyMs = 3_600_000;

/** Takes what has expired out of the tables, at most once an hour of the server's clock. */
export class Sweeper {
  #nextMs = 0;

  async sweep(ctx: AuthorizationContext): Promise<void> {
    const now = ctx.now();
    if (Date.parse(now) < this.#nextMs) return;
    this.#nextMs = Date.parse(now) + everyMs;
    await ctx.commit(async (tx) => {
      for (const table of ["access_tokens", "refresh_tokens", "codes", "device_codes", "sessions"] as const)
        await tx.deleteFrom(table).where("expires_at", "<=", now).execute();
      await tx
        .deleteFrom("grants")
        .where((e) => e.not(e.exists(e.selectFrom("refresh_tokens").select("hash").whereRef("grant_id", "=", "grants.id"))))
        .where((e) => e.not(e.exists(e.selectFrom("access_tokens").select("hash").whereRef("grant_id", "=", "grants.id"))))
        .execute();
      return [];
    });
  }
}
