import type { AuthorizationContext } from "./context.ts";
import { isRegistered } from "./redirects.ts";
import { endAccess } from "./revocation.ts";
import { hashToken } from "./secrets.ts";
import { endSession } from "./sessions.ts";

/** What a person leaves with. */
export interface SignOut {
  cookie: string | undefined;
  token: string | undefined;
  goto: string | undefined;
  state: string | undefined;
}

/**
 * Signs out of the browser, and ends the token that is given.
 *
 * @returns Where the browser goes: only an address with which some application is registered, never wherever a link says
 */
export async function signOut(ctx: AuthorizationContext, { cookie, token, goto, state }: SignOut): Promise<string | undefined> {
  if (cookie) await endSession(ctx, cookie);
  if (token) await endToken(ctx, token);
  if (!goto) return undefined;
  const rows = await ctx.db.selectFrom("applications").select("redirect_uris").execute();
  if (!rows.some(({ redirect_uris }) => isRegistered(goto, JSON.parse(redirect_uris) as string[]))) return undefined;
  const url = new URL(goto);
  if (state !== undefined) url.searchParams.append("state", state);
  return url.href;
}

/** Whoever has a token may end it; one's own token, which no application was given, stays. */
async function endToken(ctx: AuthorizationContext, token: string): Promise<void> {
  const row = await ctx.db
    .selectFrom("access_tokens")
    .select(["hash", "person_id"])
    .where("hash", "=", hashToken(token))
    .where("kind", "not in", ["personal", "bot"])
    .executeTakeFirst();
  if (row) await endAccess(ctx, row);
}
