import { readFields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import { type Call, objectBody, type Reply, type Route, wire } from "../platform/route.ts";
import { toApplication } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { setPassword } from "./passwords.ts";
import { type Registration, registerApplication, removeApplication, renewSecret, toView } from "./registry.ts";
import { authorizeServiceApp, deauthorizeServiceApp, requireServiceApp } from "./serviceApps.ts";

const control = { access: "control" } as const;

/** For whoever runs the server, on its own machine or with the control token. */
export const controlRoutes: Route<AuthorizationContext>[] = [
  wire("PUT /_parley/passwords", putPassword, control),
  wire("GET /_parley/apps", listApps, control),
  wire("POST /_parley/apps", postApp, control),
  wire("DELETE /_parley/apps/{clientId}", deleteApp, control),
  wire("POST /_parley/apps/{clientId}/secret", postSecret, control),
  wire("PUT /_parley/apps/{clientId}/authorization", putAuthorization, control),
  wire("DELETE /_parley/apps/{clientId}/authorization", deleteAuthorization, control),
];

async function putPassword(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { email, password } = await readFields(call);
  await setPassword(ctx, (await requireSomebody(ctx, email)).actor.personId, password ?? "");
  return { status: 204 };
}

async function listApps(ctx: AuthorizationContext): Promise<Reply> {
  const rows = await ctx.db.selectFrom("applications").selectAll().orderBy("created_at").orderBy("name").execute();
  return { status: 200, body: rows.map((row) => toView(toApplication(row))) };
}

async function postApp(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const { ownerEmail, ...registration } = await objectBody<Record<string, unknown>>(call);
  const owner = await requireSomebody(ctx, ownerEmail);
  return { status: 200, body: await registerApplication(owner, checked(registration)), headers: { "cache-control": "no-store" } };
}

function checked(registration: Record<string, unknown>): Registration {
  const isTexts = (value: unknown) => value === undefined || (Array.isArray(value) && value.every((each) => typeof each === "string"));
  const { type, name, description = "", redirectUris, scopes, isPublic = false, isImplicit = false, ...others } = registration;
  const unknown = Object.keys(others)[0];
  if (unknown) throw new Problem(400, `${unknown} is not a known field.`);
  if (typeof type !== "string" || typeof name !== "string" || typeof description !== "string")
    throw new Problem(400, "type and name must be texts.");
  if (!isTexts(redirectUris) || !isTexts(scopes)) throw new Problem(400, "redirectUris and scopes must be lists of texts.");
  if (typeof isPublic !== "boolean" || typeof isImplicit !== "boolean")
    throw new Problem(400, "isPublic and isImplicit are true or false.");
  return registration as unknown as Registration;
}

async function deleteApp(ctx: AuthorizationContext, { params }: Call): Promise<Reply> {
  await removeApplication(await asOwner(ctx, params["clientId"] ?? ""), params["clientId"] ?? "");
  return { status: 204 };
}

async function postSecret(ctx: AuthorizationContext, { params }: Call): Promise<Reply> {
  const secrets = await renewSecret(await asOwner(ctx, params["clientId"] ?? ""), params["clientId"] ?? "");
  return { status: 200, body: secrets, headers: { "cache-control": "no-store" } };
}

async function putAuthorization(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const admin = await requireSomebody(ctx, (await readFields(call))["adminEmail"]);
  await authorizeServiceApp(admin, await requireServiceApp(ctx, call.params["clientId"] ?? ""));
  return { status: 204 };
}

async function deleteAuthorization(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const admin = await requireSomebody(ctx, call.query.get("adminEmail"));
  await deauthorizeServiceApp(admin, await requireServiceApp(ctx, call.params["clientId"] ?? ""));
  return { status: 204 };
}

/** The context of somebody in whose name the operator acts. @throws Problem 404 */
async function requireSomebody(ctx: AuthorizationContext, email: unknown): Promise<AuthorizationContext> {
  const person = typeof email === "string" ? await ctx.people.findByEmail(email) : undefined;
  return asPerson(ctx, person?.id);
}

async function asOwner(ctx: AuthorizationContext, clientId: string): Promise<AuthorizationContext> {
  const row = await ctx.db.selectFrom("applications").select("owner_id").where("id", "=", clientId).executeTakeFirst();
  if (!row) throw new Problem(404, "There is no application with this client id.");
  return asPerson(ctx, row.owner_id);
}

async function asPerson(ctx: AuthorizationContext, personId: string | undefined): Promise<AuthorizationContext> {
  const holder = personId ? await ctx.people.find(personId) : undefined;
  if (!holder) throw new Problem(404, "Nobody has this e-mail address, or they may not act.");
  return { ...ctx, actor: { ...holder, personId: holder.id, scopes: new Set() } };
}
