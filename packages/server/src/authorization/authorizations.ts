import type {
  GetTokenExpirationStatusResponse,
  ListAuthorizations,
  ListAuthorizationsInput,
  RemoveAuthorizationsOfClientInput,
} from "@parley/contract/authorizations";
import { innerId } from "@parley/protocol/ids";
import { optionalId, publicId } from "../platform/ids.ts";
import { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { AuthorizationContext } from "./context.ts";
import { endGrants } from "./grants.ts";
import type { GrantRow } from "./schema.ts";

/** What a person has allowed applications: their own, or for administrators anybody's of the organization. */
export async function listAuthorizations(
  ctx: AuthorizationContext,
  input: ListAuthorizationsInput,
): Promise<Page<NonNullable<ListAuthorizations["items"]>[number]>> {
  const personId = await requireReadable(ctx, input);
  const rows = await ctx.db
    .selectFrom("grants")
    .innerJoin("applications", "applications.id", "application_id")
    .select(["grants.id", "application_id", "name", "person_id", "grants.scopes", "grants.created_at"])
    .where("person_id", "=", personId)
    .orderBy("grants.created_at")
    .limit(1000)
    .execute();
  return new Page(
    rows.map((row) => ({
      id: publicId("AUTHORIZATION", row.id),
      applicationId: publicId("APPLICATION", row.application_id),
      applicationName: row.name,
      personId: publicId("PEOPLE", row.person_id),
      clientId: row.application_id,
      created: row.created_at,
      type: "refresh",
      scopes: row.scopes.split(" "),
    })),
  );
}

async function requireReadable(ctx: AuthorizationContext, { personId, personEmail }: ListAuthorizationsInput): Promise<string> {
  const named = personEmail ? (await ctx.people.findByEmail(personEmail))?.id : optionalId("PEOPLE", personId, "personId");
  if (personEmail === undefined && personId === undefined) return ctx.actor.personId;
  const holder = named ? await ctx.people.find(named) : undefined;
  if (holder?.id === ctx.actor.personId) return holder.id;
  if (!holder || holder.orgId !== ctx.actor.orgId || !ctx.actor.roles.length)
    throw new Problem(404, "Could not find a person with the provided ID.");
  return holder.id;
}

/** Takes back what was allowed: everything that came of it ends. */
export async function removeAuthorization(ctx: AuthorizationContext, { authorizationId }: { authorizationId: string }): Promise<void> {
  const id = innerId("AUTHORIZATION", authorizationId);
  const grant = id && (await ctx.db.selectFrom("grants").select(["id", "person_id"]).where("id", "=", id).executeTakeFirst());
  const holder = grant ? await ctx.people.find(grant.person_id) : undefined;
  const isOwn = holder?.id === ctx.actor.personId;
  const isOfOrg = holder !== undefined && holder.orgId === ctx.actor.orgId && ctx.actor.roles.includes("id_full_admin");
  if (!grant || !(isOwn || isOfOrg)) throw new Problem(404, "Could not find an authorization with the provided ID.");
  await end(ctx, [grant]);
}

/** Takes back what everybody of the caller's organization has allowed an application. @throws Problem 403 for those who do not administer it */
export async function removeAuthorizationsOfClient(
  ctx: AuthorizationContext,
  { clientId, orgId }: RemoveAuthorizationsOfClientInput,
): Promise<void> {
  if (!ctx.actor.roles.includes("id_full_admin")) throw new Problem(403, "Only a full administrator may do this.");
  const org = optionalId("ORGANIZATION", orgId, "orgId") ?? ctx.actor.orgId;
  if (org !== ctx.actor.orgId) throw new Problem(404, "Could not find an organization with the provided ID.");
  const application = innerId("APPLICATION", clientId) ?? clientId;
  const grants = await ctx.db.selectFrom("grants").select(["id", "person_id"]).where("application_id", "=", application).execute();
  const people = [...new Set(grants.map(({ person_id }) => person_id))];
  const own = new Set<string>();
  for (const id of people) if ((await ctx.people.find(id))?.orgId === org) own.add(id);
  await end(
    ctx,
    grants.filter(({ person_id }) => own.has(person_id)),
  );
}

async function end(ctx: AuthorizationContext, grants: readonly Pick<GrantRow, "id" | "person_id">[]): Promise<void> {
  await ctx.commit((tx) => endGrants(tx, grants));
  for (const { person_id } of grants) ctx.tokens.forget(person_id);
}

/** When the caller's token ends by itself, in seconds since 1970; 0 when it does not. @source inferred as `exp` of a JWT */
export async function getTokenExpiry(ctx: AuthorizationContext, token: string): Promise<GetTokenExpirationStatusResponse> {
  const expiresAt = await ctx.tokens.expiryOf(token);
  return { exp: expiresAt === undefined ? 0 : Math.floor(expiresAt / 1000) };
}
