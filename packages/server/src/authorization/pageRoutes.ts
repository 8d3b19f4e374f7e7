import { type Fields, fieldsOf, readFields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import { type Call, type Reply, type Route, wire } from "../platform/route.ts";
import { type AuthorizeRequest, readAuthorizeRequest } from "./authorizeRequest.ts";
import { cookieOf, readable, redirect, requireForm, show, signInView, signInWith, withCookie } from "./browserRoutes.ts";
import { allow, deny, nextStep } from "./consent.ts";
import type { AuthorizationContext } from "./context.ts";
import { answerDevice, findDevice, type WaitingDevice } from "./devices.ts";
import { signOut } from "./logout.ts";
import { consentPage } from "./pages/consent.ts";
import { devicePage } from "./pages/device.ts";
import { html } from "./pages/html.ts";
import { notePage } from "./pages/page.ts";
import { type Browser, endSession, findBrowser, formToken, type Session } from "./sessions.ts";

const open = { access: "anyone" } as const;

export const pageRoutes: Route<AuthorizationContext>[] = [
  wire("GET /v1/authorize", readable(showAuthorize), open),
  wire("POST /v1/authorize", readable(answerAuthorize), open),
  wire("GET /idb/oauth2/v1/authorize", readable(showAuthorize), open),
  wire("POST /idb/oauth2/v1/authorize", readable(answerAuthorize), open),
  wire("GET /verify", readable(showDevice), open),
  wire("POST /verify", readable(answerForDevice), open),
  wire("GET /idb/oauth2/v1/logout", readable(logout), open),
  wire("POST /idb/oauth2/v1/logout", readable(logout), open),
];

async function showAuthorize(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const request = await readAuthorizeRequest(ctx, fieldsOf(call.query));
  const browser = await findBrowser(ctx, cookieOf(call));
  const step = await nextStep(ctx, request, browser.session);
  if ("location" in step) return redirect(step.location);
  if (step.show === "signIn" || !browser.session) return authorizeSignIn(ctx, call, request, browser);
  return withCookie(call, browser, show(askConsent(call, request, browser, browser.session), request.redirectUri));
}

async function authorizeSignIn(
  ctx: AuthorizationContext,
  call: Call,
  request: AuthorizeRequest,
  browser: Browser,
  failed?: { error: Problem; email: string | undefined },
): Promise<Reply> {
  const email = failed?.email ?? request.loginHint;
  const reason = `${request.client.name} asks for access in your name.`;
  return signInView(ctx, call, browser, { reason, action: addressOf(call), email, error: failed?.error }, request.redirectUri);
}

function askConsent(call: Call, { client, scopes, redirectUri }: AuthorizeRequest, browser: Browser, { holder }: Session): string {
  const { host, protocol } = new URL(redirectUri);
  return consentPage({
    application: client,
    scopes,
    person: holder,
    action: addressOf(call),
    formToken: formToken(browser),
    goesTo: html`The answer goes to <code>${host || protocol}</code>`,
  });
}

/** The request stays in the address: nothing of it is kept here, and each step checks it again. */
function addressOf({ path, query }: Call): string {
  return `${path}?${query}`;
}

async function answerAuthorize(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const request = await readAuthorizeRequest(ctx, fieldsOf(call.query));
  const browser = await findBrowser(ctx, cookieOf(call));
  const fields = await requireForm(call, browser);
  const { do: action } = fields;
  if (action === "switch") return leave(ctx, call, browser);
  if (action === "signIn" || action === "be") {
    const result = await signInWith(ctx, call, fields);
    if (result instanceof Problem) return authorizeSignIn(ctx, call, request, browser, { error: result, email: fields["email"] });
    return withCookie(call, result, redirect(addressOf(call)));
  }
  if (!browser.session) return redirect(addressOf(call));
  if (action === "deny") return redirect(deny(ctx, request));
  if (action !== "allow") throw new Problem(400, "The form says neither yes nor no.");
  const step = await nextStep(ctx, request, browser.session);
  if ("show" in step && step.show === "signIn") return redirect(addressOf(call));
  return redirect(await allow(ctx, request, browser.session));
}

async function leave(ctx: AuthorizationContext, call: Call, { secret }: Browser): Promise<Reply> {
  await endSession(ctx, secret);
  return withCookie(call, await findBrowser(ctx, undefined), redirect(addressOf(call)));
}

async function showDevice(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const browser = await findBrowser(ctx, cookieOf(call));
  if (!browser.session) return deviceSignIn(ctx, call, browser);
  const userCode = fieldsOf(call.query)["user_code"]?.slice(0, 12) ?? "";
  const page = devicePage({ formToken: formToken(browser), userCode, person: browser.session.holder });
  return withCookie(call, browser, show(page));
}

function deviceSignIn(
  ctx: AuthorizationContext,
  call: Call,
  browser: Browser,
  failed?: { error: Problem; email: string | undefined },
): Promise<Reply> {
  const reason = "A device asks for access in your name.";
  return signInView(ctx, call, browser, { reason, action: addressOf(call), email: failed?.email, error: failed?.error });
}

async function answerForDevice(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const browser = await findBrowser(ctx, cookieOf(call));
  const fields = await requireForm(call, browser);
  const { do: action } = fields;
  if (action === "switch") return leave(ctx, call, browser);
  if (action === "signIn" || action === "be") {
    const result = await signInWith(ctx, call, fields);
    if (result instanceof Problem) return deviceSignIn(ctx, call, browser, { error: result, email: fields["email"] });
    return withCookie(call, result, redirect(addressOf(call)));
  }
  if (!browser.session) return redirect(addressOf(call));
  return decideDevice(ctx, call, browser, browser.session, fields);
}

async function decideDevice(ctx: AuthorizationContext, call: Call, browser: Browser, session: Session, fields: Fields): Promise<Reply> {
  const { do: action, user_code: userCode = "" } = fields;
  const { holder, authenticatedAt } = session;
  ctx.throttle.check(`device ${holder.id}`, call.address);
  const device = await findDevice(ctx, userCode);
  if (!device) {
    ctx.throttle.failed(`device ${holder.id}`, call.address);
    const error = "No device shows these letters now. They are good for five minutes.";
    return show(devicePage({ formToken: formToken(browser), userCode: userCode.slice(0, 12), person: holder, error }));
  }
  if (action !== "allow" && action !== "deny") return show(askForDevice(device, userCode, browser, session));
  const isAllowed = action === "allow";
  const isTaken = await answerDevice(ctx, device, { personId: holder.id, authenticatedAt, isAllowed });
  if (!isTaken) throw new Problem(409, "The device was answered already.");
  if (!isAllowed) return show(notePage("Denied", `${device.application.name} was told that you do not want this.`));
  return show(notePage("The device is connected", `${device.application.name} goes on by itself. You can close this page.`));
}

function askForDevice({ application, scopes }: WaitingDevice, userCode: string, browser: Browser, { holder }: Session): string {
  return consentPage({
    application,
    scopes,
    person: holder,
    action: "/verify",
    formToken: formToken(browser),
    goesTo: html`The device that shows <code>${userCode.toUpperCase().slice(0, 12)}</code> gets access. Allow this only if it is yours.`,
    fields: { user_code: userCode },
  });
}

/** Ends the browser's session and, where one is given, a token; goes back to the application when the address is one of its own. */
async function logout(ctx: AuthorizationContext, call: Call): Promise<Reply> {
  const fields = call.method === "POST" ? await readFields(call) : fieldsOf(call.query);
  const location = await signOut(ctx, {
    cookie: cookieOf(call),
    token: fields["token"],
    goto: fields["goto"] ?? fields["post_logout_redirect_uri"],
    state: fields["state"],
  });
  const browser = await findBrowser(ctx, undefined);
  return withCookie(call, browser, location ? redirect(location) : show(notePage("Signed out", "You can close this page.")));
}
