import type { Tx } from "../platform/db/database.ts";
import type { Application } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { type TokenRevoked, tokenRevoked } from "./facts.ts";
import { after, lifetimes } from "./lifetimes.ts";
import type { Holder } from "./ports.ts";
import type { AccessTokenRow, AuthorizationTables, GrantRow } from "./schema.ts";
import { hashToken, newToken } from "./secrets.ts";

/** What the token endpoint answers. @source documented RFC 6749 5.1; observed tests/conformance */
export interface TokenAnswer {
  access_token: string;
  token_type: "Bearer";
  expires_in: number;
  refresh_token?: string;
  refresh_token_expires_in?: number;
  scope: string;
  id_token?: string;
}

/** Tokens that are made but not stored yet. */
export interface Minted {
  answer: TokenAnswer;
  /** Stores them. Uses nothing but the transaction. */
  store(tx: Tx<AuthorizationTables>): Promise<void>;
}

/** A grant that begins: what somebody has just allowed. */
export function newGrant(
  ctx: AuthorizationContext,
  application: Application,
  holder: Holder,
  scopes: string,
  kind: GrantRow["kind"] = "integration",
): GrantRow {
  return { id: ctx.newId(), kind, application_id: application.id, person_id: holder.id, scopes, created_at: ctx.now() };
}

/** Makes an access token, and the refresh token that follows it. */
export function mintPair(ctx: AuthorizationContext, grant: GrantRow, holder: Holder, scopes: string = grant.scopes): Minted {
  const at = ctx.now();
  const access = newToken(holder.orgId);
  const refresh = newToken(holder.orgId);
  return {
    answer: {
      access_token: access,
      token_type: "Bearer",
      expires_in: lifetimes.access,
      refresh_token: refresh,
      refresh_token_expires_in: lifetimes.refresh,
      scope: scopes,
    },
    async store(tx) {
      await tx
        .insertInto("access_tokens")
        .values(accessRow(grant, access, scopes, at))
        .execute();
      await tx
        .insertInto("refresh_tokens")
        .values({
          hash: hashToken(refresh),
          grant_id: grant.id,
          created_at: at,
          expires_at: after(at, lifetimes.refresh),
          used_at: null,
        })
        .execute();
    },
  };
}

/** Makes an access token alone. */
export function mintAccess(ctx: AuthorizationContext, grant: GrantRow, holder: Holder): Minted {
  const at = ctx.now();
  const access = newToken(holder.orgId);
  return {
    answer: { access_token: access, token_type: "Bearer", expires_in: lifetimes.access, scope: grant.scopes },
    async store(tx) {
      await tx
        .insertInto("access_tokens")
        .values(accessRow(grant, access, grant.scopes, at))
        .execute();
    },
  };
}

function accessRow(grant: GrantRow, token: string, scopes: string, at: string): AccessTokenRow {
  return {
    hash: hashToken(token),
    kind: grant.kind,
    person_id: grant.person_id,
    application_id: grant.application_id,
    grant_id: grant.id,
    parent_hash: null,
    scopes,
    created_at: at,
    expires_at: after(at, lifetimes.access),
  };
}

/** Ends a grant and every token that came of it. */
export async function revokeGrant(ctx: AuthorizationContext, grantId: string): Promise<void> {
  const grant = await ctx.db.selectFrom("grants").select(["id", "person_id"]).where("id", "=", grantId).executeTakeFirst();
  if (!grant) return;
  await ctx.commit(async (tx) => endGrants(tx, [grant]));
  ctx.tokens.forget(grant.person_id);
}

/** Ends grants inside a transaction; whoever remembers their tokens is told by the facts. */
export async function endGrants(
  tx: Tx<AuthorizationTables>,
  grants: readonly Pick<GrantRow, "id" | "person_id">[],
): Promise<TokenRevoked[]> {
  const ids = grants.map(({ id }) => id);
  if (!ids.length) return [];
  await tx.deleteFrom("access_tokens").where("grant_id", "in", ids).execute();
  await tx.deleteFrom("refresh_tokens").where("grant_id", "in", ids).execute();
  await tx.deleteFrom("grants").where("id", "in", ids).execute();
  return [...new Set(grants.map(({ person_id }) => person_id))].map(tokenRevoked);
}
