import { randomBytes } from "node:crypto";
import type {
  ClaimDomainInput,
  ClaimDomainResponse,
  DomainUnverification,
  DomainVerification,
  DomainVerificationToken,
  GetDomainTokenInput,
  UnclaimDomainInput,
  UnverifyDomainInput,
  VerifyDomainInput,
} from "@parley/contract/domains";
import type { Selectable } from "kysely";
import type { Tx } from "../platform/db/database.ts";
import { Problem } from "../platform/problem.ts";
import { requireOwnOrg, requireRight } from "./access.ts";
import { recordAdmin } from "./audit.ts";
import type { IdentityContext } from "./context.ts";
import type { DomainRow, IdentityTables } from "./schema.ts";
import { idIn } from "./scim/exchange.ts";

/** Endings that no name server knows: for these, there is nothing to ask. @source documented RFC 2606 */
const withoutDns = /\.(example|test|localhost|invalid)$/;
const recordStart = "parley-domain-verification=";

type Domain = Selectable<DomainRow>;

/** Gives the text that the domain's TXT record must hold; the same one until the domain is verified. */
export async function getDomainToken(ctx: IdentityContext, { orgId, domain }: GetDomainTokenInput): Promise<DomainVerificationToken> {
  const { org, name } = named(ctx, orgId, domain);
  const fresh = randomBytes(32).toString("hex");
  let token = fresh;
  await ctx.commit(async (tx) => {
    const known = await rowOf(tx, org, name);
    token = known?.token ?? fresh;
    if (known) return [];
    await tx.insertInto("domains").values({ org_id: org, domain: name, token, state: "pending", created_at: ctx.now() }).execute();
    await record(ctx, tx, "asked to verify", name);
    return [];
  });
  return { domain: name, token: recordStart + token, verificationMethod: "DNS-TXT", url: urlOf(ctx, org) };
}

/** Looks for the text in the domain's TXT records; with `claimDomain`, addresses there are from now on the organization's alone. */
export async function verifyDomain(
  ctx: IdentityContext,
  { orgId, domain, claimDomain = false }: VerifyDomainInput,
): Promise<DomainVerification> {
  const { org, name } = named(ctx, orgId, domain);
  const row = await rowOf(ctx.db, org, name);
  if (!row) throw new Problem(400, "Ask for a verification token first.");
  const records = withoutDns.test(name) ? [recordStart + row.token] : await ctx.dns.txt(name);
  if (!records.includes(recordStart + row.token)) throw new Problem(400, `No TXT record of ${name} holds ${recordStart}${row.token}.`);
  await ctx.commit(async (tx) => {
    if (row.state === "pending") await setState(tx, row, "verified");
    if (claimDomain) await claim(tx, row);
    await record(ctx, tx, claimDomain ? "verified and claimed" : "verified", name);
    return [];
  });
  return stateOf(ctx, org);
}

/** Claims domains that are verified: people of other organizations get no address there. */
export async function claimDomains(ctx: IdentityContext, { orgId, data = [] }: ClaimDomainInput): Promise<ClaimDomainResponse> {
  const org = requireDomains(ctx, orgId);
  const names = data.map(({ domain }) => domainOf(domain));
  if (!names.length || names.length > 100) throw new Problem(400, "data must hold 1 to 100 domains.");
  await ctx.commit(async (tx) => {
    for (const name of names) {
      const row = await rowOf(tx, org, name);
      if (!row || row.state === "pending") throw new Problem(400, `${name} is not verified.`);
      await claim(tx, row);
      await record(ctx, tx, "claimed", name);
    }
    return [];
  });
  return { data: names.map((domain) => ({ domain, url: urlOf(ctx, org) })) };
}

/** Gives a claim up; the domain stays verified. */
export async function unclaimDomain(ctx: IdentityContext, { orgId, domain }: UnclaimDomainInput): Promise<void> {
  const { org, name } = named(ctx, orgId, domain);
  await ctx.commit(async (tx) => {
    const row = await rowOf(tx, org, name);
    if (row?.state !== "claimed") throw new Problem(400, `${name} is not claimed.`);
    await setState(tx, row, "verified");
    await record(ctx, tx, "gave up the claim of", name);
    return [];
  });
}

/** Forgets a domain. One that was not verified yet goes only with `removePending`. */
export async function unverifyDomain(
  ctx: IdentityContext,
  { orgId, domain, removePending = false }: UnverifyDomainInput,
): Promise<DomainUnverification> {
  const { org, name } = named(ctx, orgId, domain);
  await ctx.commit(async (tx) => {
    const row = await rowOf(tx, org, name);
    if (!row || (row.state === "pending" && !removePending)) throw new Problem(400, `${name} is not verified.`);
    if (row.state === "claimed") throw new Problem(400, `${name} is claimed: give the claim up first.`);
    await tx.deleteFrom("domains").where("org_id", "=", org).where("domain", "=", name).execute();
    await record(ctx, tx, "removed", name);
    return [];
  });
  return stateOf(ctx, org);
}

function requireDomains(ctx: IdentityContext, orgId: string): string {
  const org = idIn("ORGANIZATION", orgId);
  requireOwnOrg(ctx, org);
  requireRight(ctx.actor, "domains");
  return org;
}

function named(ctx: IdentityContext, orgId: string, domain: string): { org: string; name: string } {
  return { org: requireDomains(ctx, orgId), name: domainOf(domain) };
}

/** @throws Problem 400 when it is no domain */
function domainOf(text: string): string {
  const name = text.trim().toLowerCase();
  if (name.length > 253 || !/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name))
    throw new Problem(400, "domain must be the name of a domain.");
  return name;
}

async function rowOf(db: Pick<Tx<IdentityTables>, "selectFrom">, org: string, name: string): Promise<Domain | undefined> {
  return db.selectFrom("domains").selectAll().where("org_id", "=", org).where("domain", "=", name).executeTakeFirst();
}

async function setState(tx: Tx<IdentityTables>, { org_id, domain }: Domain, state: Domain["state"]): Promise<void> {
  await tx.updateTable("domains").set({ state }).where("org_id", "=", org_id).where("domain", "=", domain).execute();
}

async function claim(tx: Tx<IdentityTables>, row: Domain): Promise<void> {
  const other = await tx
    .selectFrom("domains")
    .select("org_id")
    .where("domain", "=", row.domain)
    .where("state", "=", "claimed")
    .where("org_id", "!=", row.org_id)
    .executeTakeFirst();
  if (other) throw new Problem(409, `${row.domain} is claimed by another organization.`);
  await setState(tx, row, "claimed");
}

async function record(ctx: IdentityContext, tx: Tx<IdentityTables>, action: string, name: string): Promise<void> {
  await recordAdmin(ctx, tx, [{ category: "DOMAINS", action, target: { type: "DOMAIN", id: name, name } }]);
}

async function stateOf(ctx: IdentityContext, org: string): Promise<DomainVerification> {
  const rows = await ctx.db.selectFrom("domains").selectAll().where("org_id", "=", org).orderBy("domain").execute();
  const names = (state: Domain["state"]) => rows.filter((row) => row.state === state).map(({ domain }) => domain);
  return { verifiedDomains: [...names("verified"), ...names("claimed")].sort(), claimedDomains: names("claimed"), url: urlOf(ctx, org) };
}

function urlOf({ origin }: IdentityContext, org: string): string {
  return `${origin}/identity/organizations/${org}`;
}
