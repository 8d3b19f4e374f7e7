import type { CreateGuestInput, GetGuestCountResponse, Guest } from "@parley/contract/guests";
import { innerId } from "@parley/protocol/ids";
import { decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Application, findApplication } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { after, lifetimes } from "./lifetimes.ts";
import { hashToken, newToken } from "./secrets.ts";

/** What a guest's token carries. What guests may not do in spite of it is decided where it is done. */
const guestScopes = "spark:all spark:kms";

/** How far off a clock may be, and how long before its end a JWT may be made. */
const jwtLimits = { skewSeconds: 60, aheadSeconds: 86_400, subjectLength: 256, nameLength: 256 } as const;

/** What `jwt/login` answers. @source observed tests/conformance */
export interface GuestToken {
  token: string;
  expiresIn: number;
}

/**
 * Signs a guest in who brings a JWT of a guest issuer. The same issuer and `sub` is the same guest for ever.
 *
 * @throws Problem 401 when the JWT is not good
 */
export async function loginGuest(ctx: AuthorizationContext, jwt: string): Promise<GuestToken> {
  const { issuer, secret } = await requireIssuer(ctx, jwt);
  const claims = await verify(ctx, jwt, secret);
  const { sub, name } = claims;
  if (typeof sub !== "string" || !sub || sub.length > jwtLimits.subjectLength) throw refused("its `sub` is missing or too long");
  const personId = await guestOf(ctx, issuer, sub, typeof name === "string" ? name.slice(0, jwtLimits.nameLength) : undefined);
  const { accessToken, expiresIn } = await issue(ctx, issuer, personId);
  return { token: accessToken, expiresIn };
}

async function requireIssuer(ctx: AuthorizationContext, jwt: string): Promise<{ issuer: Application; secret: string }> {
  const id = issuerOf(jwt);
  const issuer = id === undefined ? undefined : await findApplication(ctx, innerId("APPLICATION", id) ?? id);
  const kept =
    issuer?.type === "guestIssuer" &&
    (await ctx.db.selectFrom("shared_secrets").selectAll().where("application_id", "=", issuer.id).executeTakeFirst());
  if (!issuer || !kept) throw refused("its `iss` is no guest issuer");
  return { issuer, secret: await ctx.seals.open(`shared secret ${issuer.id}`, kept.sealed) };
}

function issuerOf(jwt: string): string | undefined {
  if (jwt.length > 8192) throw refused("it is too long");
  try {
    const { iss } = decodeJwt(jwt);
    return typeof iss === "string" ? iss : undefined;
  } catch {
    throw refused("it is none");
  }
}

/** Only HS256 under the issuer's secret will do: what the JWT itself says of keys and algorithms is not believed. */
async function verify(ctx: AuthorizationContext, jwt: string, secret: string): Promise<JWTPayload> {
  const now = Date.parse(ctx.now());
  const { payload } = await jwtVerify(jwt, Buffer.from(secret, "base64"), {
    algorithms: ["HS256"],
    currentDate: new Date(now),
    clockTolerance: jwtLimits.skewSeconds,
    requiredClaims: ["exp", "sub"],
  }).catch((error: unknown) => {
    throw error instanceof errors.JOSEError ? refused(inWords(error)) : error;
  });
  const seconds = Math.floor(now / 1000);
  if ((payload.iat ?? 0) > seconds + jwtLimits.skewSeconds) throw refused("it is from the future");
  if ((payload.exp ?? 0) > seconds + jwtLimits.aheadSeconds + jwtLimits.skewSeconds) throw refused("it ends more than a day from now");
  if (payload.aud !== undefined && ![payload.aud].flat().includes(ctx.origin)) throw refused("its `aud` is somebody else");
  return payload;
}

function inWords(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return "it has expired; make a new one for each sign-in";
  if (error instanceof errors.JWTClaimValidationFailed) return `its \`${error.claim}\` is missing or not good yet`;
  if (error instanceof errors.JOSEAlgNotAllowed) return "it is not signed with HS256";
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return "it is not signed with the issuer's shared secret, which is base64: decode it first";
  return "it is malformed";
}

function refused(why: string): Problem {
  return new Problem(401, `The JWT is not accepted: ${why}.`, { headers: { "www-authenticate": "Bearer" } });
}

/** Makes a guest, or finds the one of this subject again, and gives them a token. */
export async function createGuest(ctx: AuthorizationContext, { subject, displayName }: CreateGuestInput): Promise<Guest> {
  if (!subject || subject.length > jwtLimits.subjectLength) throw new Problem(400, "subject has 1 to 256 characters.");
  if (!displayName || displayName.length > jwtLimits.nameLength) throw new Problem(400, "displayName has 1 to 256 characters.");
  const personId = await guestOf(ctx, await requireOwnApplication(ctx), subject, displayName);
  const { accessToken, expiresIn } = await issue(ctx, await requireOwnApplication(ctx), personId);
  return { id: publicId("PEOPLE", personId), subject, displayName, email: emailOf(personId), accessToken, expiresIn };
}

/** How many guests the calling service app has. */
export async function countGuests(ctx: AuthorizationContext): Promise<GetGuestCountResponse> {
  const { id } = await requireOwnApplication(ctx);
  const { count } = await ctx.db
    .selectFrom("guests")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("application_id", "=", id)
    .executeTakeFirstOrThrow();
  return { guestCount: Number(count) };
}

async function requireOwnApplication(ctx: AuthorizationContext): Promise<Application> {
  const application = ctx.actor.applicationId ? await findApplication(ctx, ctx.actor.applicationId) : undefined;
  if (application?.type !== "serviceApp") throw new Problem(403, "Only a service app makes guests.");
  return application;
}

/** Makes a guest whose token does not expire, for those who begin with some data. @param tokenOf - The token for somebody of this organization */
export async function addGuest(
  ctx: AuthorizationContext,
  { issuerId, subject, displayName }: { issuerId: string; subject: string; displayName: string },
  tokenOf: (orgId: string) => string,
): Promise<{ personId: string; orgId: string; email: string; token: string }> {
  const issuer = await findApplication(ctx, issuerId);
  if (issuer?.type !== "guestIssuer" && issuer?.type !== "serviceApp") throw new Problem(400, `${issuerId} lets no guests in.`);
  const personId = await guestOf(ctx, issuer, subject, displayName);
  const holder = await ctx.people.find(personId);
  if (!holder) throw new Problem(403, "This guest has been shut out.");
  const token = tokenOf(holder.orgId);
  await store(ctx, { token, personId, applicationId: issuer.id, expiresAt: null });
  return { personId, orgId: holder.orgId, email: holder.email, token };
}

/** The guest of this issuer and subject: their id is made of both, so that two who ask at once get the same one. */
async function guestOf(ctx: AuthorizationContext, issuer: Application, subject: string, name: string | undefined): Promise<string> {
  const hex = hashToken(`guest ${issuer.id} ${subject}`);
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const known = await ctx.people.find(id);
  if (known) {
    if (name && name !== known.displayName) await ctx.people.rename(id, name);
    return id;
  }
  await ctx.people.addAccount({ id, orgId: undefined, email: emailOf(id), displayName: name ?? "Guest", type: "appuser" });
  if (!(await ctx.people.find(id))) throw new Problem(403, "This guest has been shut out.");
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("guests")
      .values({ person_id: id, application_id: issuer.id, subject, created_at: ctx.now() })
      .onConflict((conflict) => conflict.column("person_id").doNothing())
      .execute();
    return [];
  });
  return id;
}

function emailOf(personId: string): string {
  return `${personId}@guest.parley.internal`;
}

async function issue(
  ctx: AuthorizationContext,
  { id }: Application,
  personId: string,
): Promise<{ accessToken: string; expiresIn: number }> {
  await ctx.sweeper.sweep(ctx);
  const holder = await ctx.people.find(personId);
  if (!holder) throw new Problem(403, "This guest has been shut out.");
  const accessToken = newToken(holder.orgId);
  await store(ctx, { token: accessToken, personId, applicationId: id, expiresAt: after(ctx.now(), lifetimes.guest) });
  return { accessToken, expiresIn: lifetimes.guest };
}

async function store(
  ctx: AuthorizationContext,
  { token, personId, applicationId, expiresAt }: { token: string; personId: string; applicationId: string; expiresAt: string | null },
): Promise<void> {
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("access_tokens")
      .values({
        hash: hashToken(token),
        kind: "guest",
        person_id: personId,
        application_id: applicationId,
        grant_id: null,
        parent_hash: null,
        scopes: guestScopes,
        created_at: ctx.now(),
        expires_at: expiresAt,
      })
      .execute();
    return [];
  });
}
