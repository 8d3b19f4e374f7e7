import { type ClientCredentials, requireClient } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { tokenRevoked } from "./facts.ts";
import { revokeGrant } from "./grants.ts";
import { OAuthError } from "./oauthError.ts";
import type { AccessTokenRow } from "./schema.ts";
import { hashToken } from "./secrets.ts";

/**
 * Ends a token of a client: an access token with its narrower copies, or a refresh token with everything that came of it.
 *
 * @throws OAuthError invalid_client, invalid_request, unauthorized_client when the token is another client's
 * @source documented RFC 7009: a token that is not known is no error
 */
export async function revoke(ctx: AuthorizationContext, credentials: ClientCredentials, token: string | undefined): Promise<void> {
  const client = await requireClient(ctx, credentials);
  if (!token) throw new OAuthError("invalid_request", "token is missing.");
  const hash = hashToken(token);
  const access = await ctx.db.selectFrom("access_tokens").selectAll().where("hash", "=", hash).executeTakeFirst();
  if (access) {
    if (access.application_id !== client.id) throw notYours();
    return endAccess(ctx, access);
  }
  const family = await ctx.db
    .selectFrom("refresh_tokens")
    .innerJoin("grants", "grants.id", "refresh_tokens.grant_id")
    .select(["grants.id", "application_id"])
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (!family) return;
  if (family.application_id !== client.id) throw notYours();
  await revokeGrant(ctx, family.id);
}

/** Ends an access token and its narrower copies. */
export async function endAccess(
  ctx: AuthorizationContext,
  { hash, person_id: personId }: Pick<AccessTokenRow, "hash" | "person_id">,
): Promise<void> {
  await ctx.commit(async (tx) => {
    await tx
      .deleteFrom("access_tokens")
      .where((e) => e.or([e("hash", "=", hash), e("parent_hash", "=", hash)]))
      .execute();
    return personId ? [tokenRevoked(personId)] : [];
  });
  if (personId) ctx.tokens.forget(personId);
}

function notYours(): OAuthError {
  return new OAuthError("unauthorized_client", "The token was given to another client.");
}
