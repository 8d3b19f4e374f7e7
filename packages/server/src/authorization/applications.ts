import type { Db } from "../platform/db/database.ts";
import type { AuthorizationContext } from "./context.ts";
import { OAuthError } from "./oauthError.ts";
import type { ApplicationRow, AuthorizationTables } from "./schema.ts";
import { hashToken, isSecret } from "./secrets.ts";

/** A program that acts for people, or for itself. */
export interface Application extends Pick<ApplicationRow, "id" | "type" | "name" | "description"> {
  orgId: string;
  ownerId: string;
  secretHash: string | null;
  redirectUris: readonly string[];
  scopes: readonly string[];
  isImplicit: boolean;
  accountId: string | null;
}

/** How a client says who it is. */
export interface ClientCredentials {
  clientId: string | undefined;
  clientSecret: string | undefined;
}

export async function findApplication(ctx: { db: Db<AuthorizationTables> }, id: string): Promise<Application | undefined> {
  const row = await ctx.db.selectFrom("applications").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toApplication(row);
}

/**
 * The application that a request of its own comes from.
 *
 * @throws OAuthError invalid_client when it is not known or its secret is wrong or missing, unauthorized_client when its kind has no
 * use for tokens of people
 */
export async function requireClient(ctx: AuthorizationContext, { clientId, clientSecret }: ClientCredentials): Promise<Application> {
  const application = clientId ? await findApplication(ctx, clientId) : undefined;
  if (!application || !isKnown(application, clientSecret))
    throw new OAuthError("invalid_client", "The client is not known, or its secret is wrong or missing.");
  if (application.type !== "integration" && application.type !== "serviceApp")
    throw new OAuthError("unauthorized_client", "Applications of this kind have no use for this.");
  return application;
}

function isKnown({ secretHash }: Application, secret: string | undefined): boolean {
  if (secretHash === null) return secret === undefined || secret === "";
  return secret !== undefined && isSecret(secret, secretHash);
}

export function toApplication(row: ApplicationRow): Application {
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    description: row.description,
    orgId: row.org_id,
    ownerId: row.owner_id,
    secretHash: row.secret_hash,
    redirectUris: JSON.parse(row.redirect_uris) as string[],
    scopes: row.scopes.split(" ").filter(Boolean),
    isImplicit: row.is_implicit === 1,
    accountId: row.account_id,
  };
}

/** An application to set up. */
export interface NewApplication extends Pick<Application, "id" | "type" | "name" | "description" | "orgId" | "ownerId" | "accountId"> {
  /** A public client has none. */
  secret: string | undefined;
  /** Of a guest issuer: signs the JWTs of its guests; base64. */
  sharedSecret?: string | undefined;
  redirectUris: readonly string[];
  scopes: readonly string[];
  isImplicit: boolean;
}

/** Sets an application up. */
export async function addApplication(db: Db<AuthorizationTables>, application: NewApplication, at: string): Promise<void> {
  const { id, type, name, description, orgId, ownerId, accountId, secret, redirectUris, scopes, isImplicit } = application;
  await db
    .insertInto("applications")
    .values({
      id,
      type,
      name,
      description,
      org_id: orgId,
      owner_id: ownerId,
      account_id: accountId,
      secret_hash: secret === undefined ? null : hashToken(secret),
      redirect_uris: JSON.stringify(redirectUris),
      scopes: scopes.join(" "),
      is_implicit: isImplicit ? 1 : 0,
      created_at: at,
    })
    .execute();
}
