import type { GetIdentityOrganizationInput, GetOrgResponse, UpdateIdentityOrganizationInput } from "@parley/contract/identityOrganization";
import type { Selectable } from "kysely";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { requireOwnOrg, requireRight } from "./access.ts";
import { recordAdmin } from "./audit.ts";
import type { IdentityContext } from "./context.ts";
import type { IdentityTables } from "./schema.ts";
import { idIn, versionOf } from "./scim/exchange.ts";

/** @source documented https://developer.webex.com/docs/api/v1/identity-organization */
const orgSchema = "urn:cisco:codev:identity:organization:core:1.0";

/** The caller's organization, as the identity services show it. */
export async function getIdentityOrganization(ctx: IdentityContext, { orgId }: GetIdentityOrganizationInput): Promise<GetOrgResponse> {
  return toResource(await requireOrg(ctx, orgId));
}

/** Names the caller's organization, and says which language its people speak where they do not say so themselves. */
export async function updateIdentityOrganization(
  ctx: IdentityContext,
  { orgId, schemas, displayName, preferredLanguage }: UpdateIdentityOrganizationInput,
): Promise<GetOrgResponse> {
  const org = await requireOrg(ctx, orgId);
  requireRight(ctx.actor, "organization");
  if (!schemas.includes(orgSchema)) throw new Problem(400, `schemas must hold ${orgSchema}.`);
  const name = displayName.trim();
  if (!name || name.length > 256) throw new Problem(400, "displayName takes 1 to 256 characters.");
  const language = preferredLanguage === undefined ? org.preferred_language : languageOf(preferredLanguage);
  if (name === org.name && language === org.preferred_language) return toResource(org);
  const change = { name, preferred_language: language, version: org.version + 1, updated_at: ctx.now() };
  await ctx.commit(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("orgs")
      .set(change)
      .where("id", "=", org.id)
      .where("version", "=", org.version)
      .executeTakeFirstOrThrow();
    if (!numUpdatedRows) throw new Problem(409, "The organization was changed or deleted meanwhile; read it again.");
    const target = { type: "ORGANIZATION", id: publicId("ORGANIZATION", org.id), name } as const;
    await recordAdmin(ctx, tx, [{ category: "ORGANIZATION", action: "changed", target }]);
    return [];
  });
  return toResource({ ...org, ...change });
}

/** A language as BCP 47 writes it, with either separator; nothing for an empty text. @throws Problem 400 */
function languageOf(text: string): string | null {
  const language = text.trim();
  if (language === "") return null;
  if (language.length > 35 || !/^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i.test(language))
    throw new Problem(400, "preferredLanguage must be a language, such as en_US.");
  return language;
}

type Org = Selectable<IdentityTables["orgs"]>;

async function requireOrg(ctx: IdentityContext, orgId: string): Promise<Org> {
  const id = idIn("ORGANIZATION", orgId);
  requireOwnOrg(ctx, id);
  const row = await ctx.db.selectFrom("orgs").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Problem(404, "Could not find an organization with the provided ID.");
  return row;
}

function toResource(org: Org): GetOrgResponse {
  return {
    schemas: [orgSchema],
    id: org.id,
    displayName: org.name,
    ...(org.preferred_language !== null && { preferredLanguage: org.preferred_language }),
    meta: { created: org.created_at, lastModified: org.updated_at ?? org.created_at, version: versionOf(org) },
  };
}
