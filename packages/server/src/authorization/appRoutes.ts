import type { Fields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import { type Call, type Reply, type Route, wire } from "../platform/route.ts";
import { cookieOf, readable, redirect, requireForm, show, signInView, signInWith, withCookie } from "./browserRoutes.ts";
import type { AuthorizationContext } from "./context.ts";
import { makePersonalToken } from "./ownTokens.ts";
import { appsPage } from "./pages/apps.ts";
import { listApplications, type Registration, registerApplication, removeApplication, renewSecret, typedList } from "./registry.ts";
import { authorizeServiceApp, deauthorizeServiceApp, listServiceApps, requireServiceApp } from "./serviceApps.ts";
import { type Browser, endSession, findBrowser, formToken, type Session } from "./sessions.ts";

export const appRoutes: Route<AuthorizationContext>[] = [
  wire("GET /apps", readable(showApps), { access: "anyone" }),
  wire("POST /apps", readable(changeApps), { access: "anyone" }),
];

async function showApps(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const browser = await findBrowser(ctx, cookieOf(call));
  if (!browser.session)
    return signInView(ctx, call, browser, { reason: "To register applications.", action: "/apps", email: undefined, error: undefined });
  return withCookie(call, browser, await view(asPerson(ctx, browser.session), browser, browser.session));
}

async function view(
  ctx: AuthorizationContext,
  browser: Browser,
  { holder }: Session,
  { secrets, error }: { secrets?: Record<string, string>; error?: Problem } = {},
): Promise<Reply> {
  const body = appsPage({
    formToken: formToken(browser),
    person: holder,
    applications: await listApplications(ctx),
    serviceApps: ctx.actor.roles.includes("id_full_admin") ? await listServiceApps(ctx) : undefined,
    secrets,
    error: error?.message,
  });
  return show(body, undefined, error?.status ?? 200);
}

/** Whoever has signed in acts here as themselves. */
function asPerson(ctx: AuthorizationContext, { holder }: Session): AuthorizationContext {
  return { ...ctx, actor: { ...holder, personId: holder.id, scopes: new Set() } };
}

async function changeApps(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const browser = await findBrowser(ctx, cookieOf(call));
  const fields = await requireForm(call, browser);
  if (fields["do"] === "switch") {
    await endSession(ctx, browser.secret);
    return withCookie(call, await findBrowser(ctx, undefined), redirect("/apps"));
  }
  if (fields["do"] === "signIn" || fields["do"] === "be") {
    const result = await signInWith(ctx, call, fields);
    if (!(result instanceof Problem)) return withCookie(call, result, redirect("/apps"));
    return signInView(ctx, call, browser, { reason: "To register applications.", action: "/apps", email: fields["email"], error: result });
  }
  if (!browser.session) return redirect("/apps");
  const own = asPerson(ctx, browser.session);
  try {
    const secrets = await change(own, fields);
    return secrets ? await view(own, browser, browser.session, { secrets }) : redirect("/apps");
  } catch (error) {
    if (error instanceof Problem) return view(own, browser, browser.session, { error });
    throw error;
  }
}

/** @returns What is shown once */
async function change(ctx: AuthorizationContext, fields: Fields): Promise<Record<string, string> | undefined> {
  const { do: action, id = "" } = fields;
  switch (action) {
    case "register":
      return secretsOf(await registerApplication(ctx, registrationOf(fields)));
    case "secret":
      return { ...(await renewSecret(ctx, id)) };
    case "remove":
      await removeApplication(ctx, id);
      return undefined;
    case "authorize":
      await authorizeServiceApp(ctx, await requireServiceApp(ctx, id));
      return undefined;
    case "deauthorize":
      await deauthorizeServiceApp(ctx, await requireServiceApp(ctx, id));
      return undefined;
    case "token":
      return { accessToken: await makePersonalToken(ctx) };
    default:
      throw new Problem(400, "The form says nothing that can be done.");
  }
}

function registrationOf({ type, name = "", description, redirectUris, scopes, isPublic }: Fields): Registration {
  const isIntegration = type === "integration";
  return {
    type: type as Registration["type"],
    name,
    description,
    redirectUris: isIntegration ? typedList(redirectUris) : [],
    scopes: typedList(scopes),
    isPublic: isIntegration && isPublic === "yes",
  };
}

function secretsOf({
  clientId,
  issuerId,
  clientSecret,
  sharedSecret,
  accessToken,
}: Awaited<ReturnType<typeof registerApplication>>): Record<string, string> {
  return {
    ...(issuerId ? { issuerId } : { clientId }),
    ...(clientSecret && { clientSecret }),
    ...(sharedSecret && { sharedSecret }),
    ...(accessToken && { accessToken }),
  };
}
