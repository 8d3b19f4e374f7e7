import { listenForRedirect, openBrowser } from "#authPlatform";
import { systemClock, untilAborted } from "../../core/clock.ts";
import { AbortedError, asError } from "../../core/errors.ts";
import type { Application } from "../application.ts";
import { LoginExpiredError } from "../errors.ts";
import { createPkce, randomText } from "../pkce.ts";
import { readRedirect } from "../redirect.ts";
import { type SignInOptions, signIn } from "../signIn.ts";
import type { TokenManager } from "../tokenManager.ts";
import type { TokenSet } from "../tokenSet.ts";

/** Settings of a sign-in in the browser of this machine. */
export interface LoginOptions extends SignInOptions {
  /** Where the browser comes back to: a loopback address, `http://localhost:6001/redirect` unless said. Port 0 is any that is free. */
  redirectUri?: string | undefined;
  /** Opens the address in a browser, in place of the system's own way; `false` for none. A failure is no matter: the address is printed. */
  openBrowser?: ((url: string) => unknown) | false | undefined;
  /** Shows the address, for machines without a browser and browsers that did not open; printed to the error output unless said. */
  onUrl?: ((url: string) => unknown) | undefined;
  /** How long the person has, in milliseconds; five minutes unless said. */
  loginTimeoutMs?: number | undefined;
}

const defaultRedirectUri = "http://localhost:6001/redirect";

/**
 * Has a person sign in in the browser of this machine: scripts and tools that act for whoever runs them.
 *
 * When the store has tokens that are good or can be renewed, no browser is opened. The answer of the sign-in page is taken only when it
 * carries what this sign-in began with; others are shown an error page and change nothing. Needs Node, Deno or Bun.
 *
 * @returns A source of tokens that renews itself, for `new Webex({ token })`.
 * @throws LoginExpiredError when nobody signed in in time; AccessDeniedError when they said no; IssuerMismatchError when another
 *   server answered; OAuthError; AbortedError
 * @source documented https://developer.webex.com/docs/integrations, RFC 8252
 * @example
 * const token = await login({ clientId, clientSecret, scope: "spark:all", store: fileStore("tokens.yml") });
 * const webex = new Webex({ token });
 */
export function login(options: LoginOptions): Promise<TokenManager> {
  return signIn({ redirectUri: defaultRedirectUri, ...options }, (application) => askInBrowser(application, options));
}

async function askInBrowser(application: Application, options: LoginOptions): Promise<TokenSet> {
  const { loginTimeoutMs = 5 * 60_000, clock = systemClock, signal } = options;
  const time = new AbortController();
  const stop = clock.after(loginTimeoutMs, () => time.abort());
  const either = AbortSignal.any([time.signal, ...(signal ? [signal] : [])]);
  try {
    return await roundTrip(application, options, either);
  } catch (error) {
    if (!time.signal.aborted || signal?.aborted || !(error instanceof AbortedError)) throw error;
    throw new LoginExpiredError(`Nobody signed in within ${Math.round(loginTimeoutMs / 1000)} s.`, { hint: "Begin again." });
  } finally {
    stop();
  }
}

async function roundTrip(application: Application, options: LoginOptions, signal: AbortSignal): Promise<TokenSet> {
  const { codeVerifier, codeChallenge } = await createPkce();
  const state = randomText();
  const { promise, resolve, reject } = deferred<TokenSet>();
  const listener = await listenForRedirect(application.redirectUri ?? defaultRedirectUri, async (url) => {
    const answer = readRedirect(url, application.server, state);
    try {
      const { redirectUri } = listener;
      resolve(await application.exchange({ code: answer.code(), codeVerifier, redirectUri }, signal));
    } catch (error) {
      reject(error);
      throw error;
    }
  });
  try {
    const url = application.authorizeUrl({ state, codeChallenge, redirectUri: listener.redirectUri });
    await show(url, options);
    return await untilAborted(promise, signal);
  } finally {
    // A failure after nobody waits any more is nobody's.
    promise.catch(() => {});
    await listener.close();
  }
}

async function show(url: string, { onUrl = print, openBrowser: open = openBrowser }: LoginOptions): Promise<void> {
  await onUrl(url);
  if (!open) return;
  try {
    await open(url);
  } catch (error) {
    // The address has been shown.
    asError(error);
  }
}

function print(url: string): void {
  console.error(`To sign in, open this address in a browser:\n\n  ${url}\n`);
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve = (_: T): void => {};
  let reject = (_: unknown): void => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
