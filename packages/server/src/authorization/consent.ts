import { type AuthorizeRequest, answerLocation, errorLocation } from "./authorizeRequest.ts";
import type { AuthorizationContext } from "./context.ts";
import { mintAccess, newGrant } from "./grants.ts";
import { after, lifetimes } from "./lifetimes.ts";
import { coversAll } from "./scopes.ts";
import { hashToken, newToken } from "./secrets.ts";
import type { Session } from "./sessions.ts";

/** What a request needs next. */
export type NextStep = { show: "signIn" | "consent" } | { location: string };

/** Who has to be asked what, before the application is answered. */
export async function nextStep(ctx: AuthorizationContext, request: AuthorizeRequest, session: Session | undefined): Promise<NextStep> {
  const isSilent = request.prompts.includes("none");
  const place = { ...request, origin: ctx.origin };
  if (!session || isTooLongAgo(ctx, request, session) || isSomebodyElse(request, session)) {
    if (isSilent) return { location: errorLocation(place, "login_required", "Nobody is signed in.") };
    return { show: "signIn" };
  }
  if (request.prompts.includes("consent") || !(await hasAgreed(ctx, request, session))) {
    if (isSilent) return { location: errorLocation(place, "consent_required", "The person has not agreed to this yet.") };
    return { show: "consent" };
  }
  return { location: await allow(ctx, request, session) };
}

function isTooLongAgo(ctx: AuthorizationContext, { prompts, maxAgeInSeconds }: AuthorizeRequest, { authenticatedAt }: Session): boolean {
  // Whoever has just signed in is not asked to do it again: half a minute is the way back from the form.
  const age = prompts.includes("login") ? 30 : maxAgeInSeconds;
  return age !== undefined && after(authenticatedAt, age) < ctx.now();
}

function isSomebodyElse({ loginHint, prompts }: AuthorizeRequest, { holder }: Session): boolean {
  return prompts.includes("none") && loginHint !== undefined && loginHint.toLowerCase() !== holder.email.toLowerCase();
}

/** Whether the person has agreed to as much before. A program that can keep no secret may be another one every time: it asks again. */
async function hasAgreed(
  ctx: AuthorizationContext,
  { client, scopes, responseType }: AuthorizeRequest,
  { holder }: Session,
): Promise<boolean> {
  if (client.secretHash === null || responseType !== "code") return false;
  const grants = await ctx.db
    .selectFrom("grants")
    .select("scopes")
    .where("person_id", "=", holder.id)
    .where("application_id", "=", client.id)
    .execute();
  return grants.some((grant) => coversAll(grant.scopes.split(" "), scopes));
}

/** The person has agreed. @returns Where the browser goes */
export async function allow(ctx: AuthorizationContext, request: AuthorizeRequest, session: Session): Promise<string> {
  const place = { ...request, origin: ctx.origin };
  if (request.responseType === "token") return answerLocation(place, await issueToken(ctx, request, session));
  const code = newToken(session.holder.orgId);
  const at = ctx.now();
  await ctx.commit(async (tx) => {
    await tx
      .insertInto("codes")
      .values({
        hash: hashToken(code),
        application_id: request.client.id,
        person_id: session.holder.id,
        redirect_uri: request.redirectUri,
        scopes: request.scopes.join(" "),
        challenge: request.challenge ?? null,
        nonce: request.nonce ?? null,
        authenticated_at: session.authenticatedAt,
        expires_at: after(at, lifetimes.code),
        used_at: null,
        grant_id: null,
      })
      .execute();
    return [];
  });
  return answerLocation(place, { code });
}

/** Tokens that go through an address are never followed by a refresh token. */
async function issueToken(
  ctx: AuthorizationContext,
  request: AuthorizeRequest,
  { holder }: Session,
): Promise<Record<string, string | number>> {
  const grant = newGrant(ctx, request.client, holder, request.scopes.join(" "));
  const { answer, store } = mintAccess(ctx, grant, holder);
  await ctx.commit(async (tx) => {
    await tx.insertInto("grants").values(grant).execute();
    await store(tx);
    return [];
  });
  return { access_token: answer.access_token, token_type: answer.token_type, expires_in: answer.expires_in, scope: answer.scope };
}

/** The person has said no. @returns Where the browser goes */
export function deny(ctx: AuthorizationContext, request: AuthorizeRequest): string {
  return errorLocation({ ...request, origin: ctx.origin }, "access_denied", "The person has said no.");
}
