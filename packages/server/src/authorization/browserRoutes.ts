import { type Fields, readFields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import type { Call, Reply } from "../platform/route.ts";
import { RedirectError } from "./authorizeRequest.ts";
import type { AuthorizationContext } from "./context.ts";
import { notePage } from "./pages/page.ts";
import { type SignInPage, signInPage } from "./pages/signIn.ts";
import { styleSource } from "./pages/styles.ts";
import { signIn } from "./passwords.ts";
import { type Browser, formToken, isFormToken, startSession } from "./sessions.ts";

/** What a browser may do with a page of ours. Where a form leads counts as its action: the application's address is allowed too. */
function policy(goesTo: string | undefined): string {
  const target = goesTo ? ` ${formTarget(goesTo)}` : "";
  return `default-src 'none'; style-src ${styleSource}; img-src data:; form-action 'self'${target}; base-uri 'none'; frame-ancestors 'none'`;
}

function formTarget(address: string): string {
  const { origin, protocol } = new URL(address);
  return origin === "null" ? protocol : origin;
}

/** A page. @param goesTo - Address to which its form may lead */
export function show(body: string, goesTo?: string, status = 200): Reply {
  return {
    status,
    body,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(goesTo),
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      // Not even the address of this page, in which the request stands, goes to another site.
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
    },
  };
}

function showProblem(problem: Problem): Reply {
  const reply = show(notePage("This does not work", problem.message), undefined, problem.status);
  return { ...reply, headers: { ...reply.headers, ...problem.headers } };
}

/** 303: the browser asks with GET, and never sends a password on. @source documented RFC 9700 4.12 */
export function redirect(location: string): Reply {
  return { status: 303, headers: { location, "cache-control": "no-store", "referrer-policy": "no-referrer" } };
}

/** Servers on one machine share their cookies, whatever their ports: the name keeps them apart. */
function cookieName(origin: string): string {
  const { protocol, port } = new URL(origin);
  return protocol === "https:" ? "__Host-parley" : `parley-${port || "80"}`;
}

export function cookieOf(call: Call): string | undefined {
  const name = cookieName(call.origin);
  for (const part of (call.header("cookie") ?? "").split(";")) {
    const [key, value] = part.trim().split("=");
    if (key === name && value && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return undefined;
}

/** Hands the browser its cookie. */
export function withCookie(call: Call, { secret }: Browser, reply: Reply): Reply {
  const secure = call.origin.startsWith("https:") ? "; Secure" : "";
  const cookie = `${cookieName(call.origin)}=${secret}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  return { ...reply, headers: { ...reply.headers, "set-cookie": cookie } };
}

/** The fields of a form that this browser was given. @throws Problem 403 when it came from elsewhere */
export async function requireForm(call: Call, browser: Browser): Promise<Fields> {
  const fields = await readFields(call);
  const origin = call.header("origin");
  const isOurs = origin === undefined || origin === call.origin || call.isLocal;
  if (!isOurs || !isFormToken(browser, fields["form"]))
    throw new Problem(403, "The form is too old, or was sent by another site. Go back, load the page again, and repeat it.");
  return fields;
}

/** Signs in as a form says. @returns The browser under its new cookie, or why not */
export async function signInWith(ctx: AuthorizationContext, call: Call, fields: Fields): Promise<Browser | Problem> {
  const whence = { address: call.address, userAgent: call.header("user-agent")?.slice(0, 512), trackingId: call.trackingId };
  try {
    if (fields["do"] === "be") return await startSession(ctx, await demoPerson(ctx, call, fields["person"]), whence);
    return await startSession(ctx, await signIn(ctx, fields["email"] ?? "", fields["password"] ?? "", whence), whence);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

async function demoPerson(ctx: AuthorizationContext, call: Call, personId: string | undefined): Promise<string> {
  const person = (await demoPeople(ctx, call)).find((each) => each.personId === personId);
  if (!person) throw new Problem(403, "Only on the server's own machine can one be one of the demo people.");
  return person.personId;
}

function demoPeople(ctx: AuthorizationContext, call: Call): ReturnType<AuthorizationContext["demoPeople"]> {
  return call.isLocal ? ctx.demoPeople() : Promise.resolve([]);
}

/** The page for signing in. */
export async function signInView(
  ctx: AuthorizationContext,
  call: Call,
  browser: Browser,
  { error, ...input }: Pick<SignInPage, "reason" | "action" | "email"> & { error: Problem | undefined },
  goesTo?: string,
): Promise<Reply> {
  const body = signInPage({ ...input, error: error?.message, formToken: formToken(browser), people: await demoPeople(ctx, call) });
  const reply = withCookie(call, browser, show(body, goesTo, error?.status ?? 200));
  return { ...reply, headers: { ...reply.headers, ...error?.headers } };
}

type PageRoute = (ctx: AuthorizationContext, call: Call) => Promise<Reply>;

/** Persons read these answers: what went wrong is a page too. */
export function readable(run: PageRoute): PageRoute {
  return async (ctx, call) => {
    try {
      return await run(ctx, call);
    } catch (error) {
      if (error instanceof RedirectError) return redirect(error.location);
      if (error instanceof Problem) return showProblem(error);
      throw error;
    }
  };
}
