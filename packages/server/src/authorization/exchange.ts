import { hash } from "node:crypto";
import type { Fields } from "../platform/fields.ts";
import { type Application, type ClientCredentials, findApplication, requireClient } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { exchangeDeviceCode } from "./devices.ts";
import { mintPair, newGrant, revokeGrant, type TokenAnswer } from "./grants.ts";
import { after, lifetimes } from "./lifetimes.ts";
import { OAuthError } from "./oauthError.ts";
import type { CodeRow } from "./schema.ts";
import { coversAll, listScopes, narrowed } from "./scopes.ts";
import { hashToken, isSecret, newToken } from "./secrets.ts";

type Exchange = (ctx: AuthorizationContext, client: Application, fields: Fields) => Promise<TokenAnswer>;

const exchanges: Record<string, Exchange> = {
  authorization_code: exchangeCode,
  refresh_token: refresh,
  client_credentials: clientToken,
  "urn:ietf:params:oauth:grant-type:device_code": exchangeDeviceCode,
};

/** Names of the ways to a token, for the discovery document. */
export const grantTypes: readonly string[] = [...Object.keys(exchanges), "urn:cisco:oauth:grant-type:scope-reduction"];

/**
 * The token endpoint.
 *
 * @throws OAuthError by the names of RFC 6749 5.2
 */
export async function exchangeToken(ctx: AuthorizationContext, credentials: ClientCredentials, fields: Fields): Promise<TokenAnswer> {
  await ctx.sweeper.sweep(ctx);
  const type = fields["grant_type"];
  if (!type) throw new OAuthError("invalid_request", "grant_type is missing.");
  if (type === "urn:cisco:oauth:grant-type:scope-reduction") return reduce(ctx, credentials, fields);
  const exchange = Object.hasOwn(exchanges, type) ? exchanges[type] : undefined;
  if (!exchange) throw new OAuthError("unsupported_grant_type", "The server does not know this grant_type.");
  return exchange(ctx, await requireClient(ctx, credentials), fields);
}

async function exchangeCode(ctx: AuthorizationContext, client: Application, fields: Fields): Promise<TokenAnswer> {
  const code = await requireCode(ctx, client, fields);
  const holder = await ctx.people.find(code.person_id);
  if (!holder) throw new OAuthError("invalid_grant", "The person who agreed to this may not sign in any more.");
  const grant = newGrant(ctx, client, holder, code.scopes);
  const minted = mintPair(ctx, grant, holder);
  let isFirst = false;
  await ctx.commit(async (tx) => {
    const taken = await tx
      .updateTable("codes")
      .set({ used_at: ctx.now(), grant_id: grant.id })
      .where("hash", "=", code.hash)
      .where("used_at", "is", null)
      .executeTakeFirst();
    isFirst = taken.numUpdatedRows === 1n;
    if (!isFirst) return [];
    await tx.insertInto("grants").values(grant).execute();
    await minted.store(tx);
    return [];
  });
  if (!isFirst) return refuseReuse(ctx, await grantOfCode(ctx, code.hash));
  const idToken = code.scopes.split(" ").includes("openid") && (await ctx.keys.idToken(ctx, client.id, holder, code));
  return { ...minted.answer, ...(idToken && { id_token: idToken }) };
}

/** A code that this client may have tokens for. One that comes again was stolen by somebody, before or now. */
async function requireCode(ctx: AuthorizationContext, client: Application, fields: Fields): Promise<CodeRow> {
  const { code, redirect_uri: redirectUri, code_verifier: verifier } = fields;
  if (!code) throw new OAuthError("invalid_request", "code is missing.");
  const row = await ctx.db.selectFrom("codes").selectAll().where("hash", "=", hashToken(code)).executeTakeFirst();
  if (!row || row.application_id !== client.id) throw new OAuthError("invalid_grant", "The code is not known, or not this client's.");
  if (row.used_at) return refuseReuse(ctx, row.grant_id);
  if (row.expires_at <= ctx.now()) throw new OAuthError("invalid_grant", "The code has expired.");
  if (row.redirect_uri !== redirectUri) throw new OAuthError("invalid_grant", "redirect_uri is not the one the code was made for.");
  checkVerifier(row.challenge, verifier);
  return row;
}

/** PKCE. A verifier without a challenge means that somebody has taken the challenge away. @source documented RFC 9700 2.1.1, 4.8.2 */
function checkVerifier(challenge: string | null, verifier: string | undefined): void {
  if (!challenge && verifier) throw new OAuthError("invalid_grant", "The code was made without a code_challenge.");
  if (!challenge) return;
  if (!verifier || !/^[\w.~-]{43,128}$/.test(verifier)) throw new OAuthError("invalid_grant", "code_verifier is missing or malformed.");
  if (!isSecret(hash("sha256", verifier, "base64url"), hashToken(challenge)))
    throw new OAuthError("invalid_grant", "code_verifier does not fit the code_challenge.");
}

async function grantOfCode(ctx: AuthorizationContext, codeHash: string): Promise<string | null> {
  const row = await ctx.db.selectFrom("codes").select("grant_id").where("hash", "=", codeHash).executeTakeFirst();
  return row?.grant_id ?? null;
}

async function refuseReuse(ctx: AuthorizationContext, grantId: string | null): Promise<never> {
  if (grantId) await revokeGrant(ctx, grantId);
  throw new OAuthError("invalid_grant", "This was used before. Because it may have been stolen, every token that came of it has ended.");
}

async function refresh(ctx: AuthorizationContext, client: Application, fields: Fields): Promise<TokenAnswer> {
  const token = fields["refresh_token"];
  if (!token) throw new OAuthError("invalid_request", "refresh_token is missing.");
  const known = await ctx.db.selectFrom("refresh_tokens").selectAll().where("hash", "=", hashToken(token)).executeTakeFirst();
  const grant = known && (await ctx.db.selectFrom("grants").selectAll().where("id", "=", known.grant_id).executeTakeFirst());
  if (!known || !grant || grant.application_id !== client.id)
    throw new OAuthError("invalid_grant", "The refresh token is not known, was revoked, or is not this client's.");
  if (known.used_at) return refuseReuse(ctx, grant.id);
  if (known.expires_at <= ctx.now()) throw new OAuthError("invalid_grant", "The refresh token has expired.");
  const holder = await ctx.people.find(grant.person_id);
  if (!holder) throw new OAuthError("invalid_grant", "The person who agreed to this may not sign in any more.");
  const minted = mintPair(ctx, grant, holder, narrowed(fields["scope"], grant.scopes));
  let isFirst = false;
  await ctx.commit(async (tx) => {
    const taken = await tx
      .updateTable("refresh_tokens")
      .set({ used_at: ctx.now() })
      .where("hash", "=", known.hash)
      .where("used_at", "is", null)
      .executeTakeFirst();
    isFirst = taken.numUpdatedRows === 1n;
    if (isFirst) await minted.store(tx);
    return [];
  });
  return isFirst ? minted.answer : refuseReuse(ctx, grant.id);
}

/** What an application may do for itself alone. @source observed tests/conformance: official clients ask for `webexsquare:admin` */
const ownScopes = ["webexsquare:admin"];

async function clientToken(ctx: AuthorizationContext, client: Application, fields: Fields): Promise<TokenAnswer> {
  if (client.secretHash === null || client.type !== "integration")
    throw new OAuthError("unauthorized_client", "Only an integration with a secret has tokens of its own.");
  const scopes = listScopes(fields["scope"] || ownScopes.join(" "));
  if (!coversAll(ownScopes, scopes)) throw new OAuthError("invalid_scope", `An application itself may have ${ownScopes.join(" ")}.`);
  const token = newToken(client.orgId);
  const at = ctx.now();
  const row = { hash: hashToken(token), kind: "client", person_id: null, application_id: client.id, grant_id: null } as const;
  const times = { created_at: at, expires_at: after(at, lifetimes.access) };
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("access_tokens")
      .values({ ...row, ...times, parent_hash: null, scopes: scopes.join(" ") })
      .execute();
    return [];
  });
  return { access_token: token, token_type: "Bearer", expires_in: lifetimes.access, scope: scopes.join(" ") };
}

/**
 * A narrower copy of a token. Official clients ask for one that opens the key service only, and give no secret: who has the token
 * could do more with it.
 *
 * @source observed tests/conformance
 */
async function reduce(ctx: AuthorizationContext, { clientId }: ClientCredentials, fields: Fields): Promise<TokenAnswer> {
  const client = clientId ? await findApplication(ctx, clientId) : undefined;
  if (!client) throw new OAuthError("invalid_client", "The client is not known.");
  const token = fields["token"] ?? "";
  const actor = await ctx.tokens.authenticate(token);
  const parent = actor && (await ctx.db.selectFrom("access_tokens").selectAll().where("hash", "=", hashToken(token)).executeTakeFirst());
  if (!actor || !parent || (parent.application_id ?? client.id) !== client.id)
    throw new OAuthError("invalid_grant", "The token is not good, or not this client's.");
  // Asked for nothing, official clients want what the key service needs.
  const scopes = listScopes(fields["scope"] || "spark:kms");
  if (!coversAll([...actor.scopes], scopes)) throw new OAuthError("invalid_scope", "The token does not carry these scopes.");
  const at = ctx.now();
  const expiresAt = [after(at, lifetimes.access), parent.expires_at ?? "9999"].sort()[0] as string;
  const copy = newToken(actor.orgId);
  const row = { ...parent, hash: hashToken(copy), application_id: client.id, parent_hash: parent.parent_hash ?? parent.hash };
  const kind = parent.kind === "personal" || parent.kind === "bot" ? "integration" : parent.kind;
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("access_tokens")
      .values({ ...row, kind, scopes: scopes.join(" "), created_at: at, expires_at: expiresAt })
      .execute();
    return [];
  });
  const seconds = Math.floor((Date.parse(expiresAt) - Date.parse(at)) / 1000);
  return { access_token: copy, token_type: "Bearer", expires_in: seconds, scope: scopes.join(" ") };
}
