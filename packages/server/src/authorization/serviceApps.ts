import type { CreateServiceAppAccessTokenResponse, CreateServiceAppTokenInput } from "@parley/contract/serviceApps";
import { innerId } from "@parley/protocol/ids";
import { requireId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Application, findApplication } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { endGrants, mintPair, newGrant } from "./grants.ts";
import type { ServiceAuthorizationRow } from "./schema.ts";
import { isSecret } from "./secrets.ts";

/**
 * Tokens of a service app for an organization that has authorized it.
 *
 * @throws Problem 404 for an application that is not the caller's organization's, 401 for a wrong secret, 403 without authorization
 * @source documented https://developer.webex.com/docs/service-apps
 */
export async function createServiceAppToken(
  ctx: AuthorizationContext,
  { applicationId, clientId, clientSecret, targetOrgId }: CreateServiceAppTokenInput,
): Promise<CreateServiceAppAccessTokenResponse> {
  const application = await requireServiceApp(ctx, applicationId);
  if (application.orgId !== ctx.actor.orgId || clientId !== application.id) throw noApplication();
  if (application.secretHash === null || !isSecret(clientSecret, application.secretHash)) throw new Problem(401, "clientSecret is wrong.");
  const authorization = await findAuthorization(ctx, application.id, requireId("ORGANIZATION", targetOrgId, "targetOrgId"));
  if (authorization?.state !== "authorized" || !authorization.account_id)
    throw new Problem(403, "An administrator of the organization has to authorize the service app first.");
  const holder = await ctx.people.find(authorization.account_id);
  if (!holder) throw new Problem(403, "The service app has been shut out of the organization.");
  const grant = newGrant(ctx, application, holder, withKms(application.scopes), "service");
  const { answer, store } = mintPair(ctx, grant, holder);
  await ctx.commit(async (tx) => {
    await tx.insertInto("grants").values(grant).execute();
    await store(tx);
    return [];
  });
  return answer;
}

function withKms(scopes: readonly string[]): string {
  return [...new Set([...scopes, "spark:kms"])].join(" ");
}

/** Asks an organization to authorize a service app; again is no mistake. */
export async function requestServiceApp(ctx: AuthorizationContext, application: Application, orgId: string): Promise<void> {
  const row: ServiceAuthorizationRow = {
    id: ctx.newId(),
    application_id: application.id,
    org_id: orgId,
    state: "requested",
    decided_by: null,
    account_id: null,
    created_at: ctx.now(),
  };
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("service_authorizations")
      .values(row)
      .onConflict((conflict) => conflict.columns(["application_id", "org_id"]).doNothing())
      .execute();
    return [];
  });
}

/** An administrator lets a service app into the own organization: it becomes a machine account of it. */
export async function authorizeServiceApp(ctx: AuthorizationContext, application: Application): Promise<void> {
  requireFullAdmin(ctx);
  await requestServiceApp(ctx, application, ctx.actor.orgId);
  const known = await findAuthorization(ctx, application.id, ctx.actor.orgId);
  const accountId = known?.account_id ?? ctx.newId();
  await ctx.people.addAccount({
    id: accountId,
    email: `${accountId}@serviceapp.parley.internal`,
    displayName: application.name,
    type: "bot",
    orgId: ctx.actor.orgId,
    isMachine: true,
  });
  await ctx.commit(async (tx) => {
    await tx
      .updateTable("service_authorizations")
      .set({ state: "authorized", decided_by: ctx.actor.personId, account_id: accountId })
      .where("application_id", "=", application.id)
      .where("org_id", "=", ctx.actor.orgId)
      .execute();
    return [];
  });
}

/** An administrator takes a service app's access to the own organization back: its tokens end at once. */
export async function deauthorizeServiceApp(ctx: AuthorizationContext, application: Application): Promise<void> {
  requireFullAdmin(ctx);
  const known = await findAuthorization(ctx, application.id, ctx.actor.orgId);
  if (!known) throw new Problem(404, "The organization has no such service app.");
  const accountId = known.account_id;
  const grants = accountId
    ? await ctx.db.selectFrom("grants").select(["id", "person_id"]).where("person_id", "=", accountId).execute()
    : [];
  await ctx.commit(async (tx) => {
    await tx.updateTable("service_authorizations").set({ state: "requested", decided_by: null }).where("id", "=", known.id).execute();
    return endGrants(tx, grants);
  });
  if (accountId) ctx.tokens.forget(accountId);
}

/** What stands between service apps and the caller's organization. */
export async function listServiceApps(
  ctx: AuthorizationContext,
): Promise<{ applicationId: string; name: string; description: string; scopes: readonly string[]; state: "requested" | "authorized" }[]> {
  const rows = await ctx.db
    .selectFrom("service_authorizations")
    .innerJoin("applications", "applications.id", "application_id")
    .select(["application_id", "name", "description", "scopes", "state"])
    .where("service_authorizations.org_id", "=", ctx.actor.orgId)
    .orderBy("name")
    .execute();
  return rows.map(({ application_id: applicationId, scopes, ...row }) => ({ ...row, applicationId, scopes: scopes.split(" ") }));
}

/** A service app by its public id or its client id. @throws Problem 404 */
export async function requireServiceApp(ctx: AuthorizationContext, id: string): Promise<Application> {
  const application = await findApplication(ctx, innerId("APPLICATION", id) ?? id);
  if (application?.type !== "serviceApp") throw noApplication();
  return application;
}

async function findAuthorization(
  ctx: AuthorizationContext,
  applicationId: string,
  orgId: string,
): Promise<ServiceAuthorizationRow | undefined> {
  return ctx.db
    .selectFrom("service_authorizations")
    .selectAll()
    .where("application_id", "=", applicationId)
    .where("org_id", "=", orgId)
    .executeTakeFirst();
}

function requireFullAdmin({ actor }: AuthorizationContext): void {
  if (!actor.roles.includes("id_full_admin")) throw new Problem(403, "Only a full administrator decides about service apps.");
}

function noApplication(): Problem {
  return new Problem(404, "Could not find an application with the provided ID.");
}
