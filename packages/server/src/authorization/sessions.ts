import type { AuthorizationContext } from "./context.ts";
import { signInSucceeded, type Whence } from "./facts.ts";
import { after, lifetimes } from "./lifetimes.ts";
import type { Holder } from "./ports.ts";
import { hashToken, isSecret, newSecret } from "./secrets.ts";

/** Somebody who has signed in with this browser. */
export interface Session {
  holder: Holder;
  authenticatedAt: string;
}

/** Whom a browser is. Its cookie is the only thing that says so; it is made anew when somebody signs in. */
export interface Browser {
  /** The cookie's value, known to the browser and to nobody else. */
  secret: string;
  session: Session | undefined;
}

/** The browser with this cookie; without one, a new browser. */
export async function findBrowser(ctx: AuthorizationContext, cookie: string | undefined): Promise<Browser> {
  if (!cookie) return { secret: newSecret(), session: undefined };
  const row = await ctx.db
    .selectFrom("sessions")
    .selectAll()
    .where("hash", "=", hashToken(cookie))
    .where("expires_at", ">", ctx.now())
    .executeTakeFirst();
  const holder = row && (await ctx.people.find(row.person_id));
  return { secret: cookie, session: holder && { holder, authenticatedAt: row.authenticated_at } };
}

/** Signs somebody in: from now on it is another cookie, so that one that somebody else has planted is worth nothing. */
export async function startSession(ctx: AuthorizationContext, personId: string, whence: Whence): Promise<Browser> {
  const secret = newSecret();
  const at = ctx.now();
  const row = { hash: hashToken(secret), person_id: personId, authenticated_at: at, expires_at: after(at, lifetimes.session) };
  await ctx.commit(async (tx) => {
    await tx.insertInto("sessions").values(row).execute();
    return [signInSucceeded(personId, at, whence)];
  });
  return findBrowser(ctx, secret);
}

export async function endSession(ctx: AuthorizationContext, cookie: string): Promise<void> {
  await ctx.commit(async (tx) => {
    await tx.deleteFrom("sessions").where("hash", "=", hashToken(cookie)).execute();
    return [];
  });
}

/** Stands in every form: a page of another site cannot know it, for it cannot read the cookie. */
export function formToken({ secret }: Browser): string {
  return hashToken(`form ${secret}`);
}

export function isFormToken(browser: Browser, token: string | undefined): boolean {
  return token !== undefined && isSecret(token, hashToken(formToken(browser)));
}
