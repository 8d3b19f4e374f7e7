import { Problem } from "../platform/problem.ts";
import { claimsOf } from "./claims.ts";
import type { AuthorizationContext } from "./context.ts";

/** Who the caller is, as far as the token's scopes say it. */
export async function userInfo(ctx: AuthorizationContext): Promise<Record<string, unknown>> {
  const holder = await ctx.people.find(ctx.actor.personId);
  if (!holder) throw new Problem(401, "The person is not known any more.");
  return claimsOf(holder, ctx.actor.scopes);
}
