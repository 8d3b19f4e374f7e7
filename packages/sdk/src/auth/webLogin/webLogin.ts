import { InvalidInputError } from "../../core/errors.ts";
import { headerOf, type ReceivedHeaders } from "../../core/received.ts";
import { Application, type ApplicationOptions } from "../application.ts";
import { AccessDeniedError, AuthUnavailableError, InvalidAuthAnswerError } from "../errors.ts";
import { type IdTokenClaims, OpenId, type OpenIdOptions } from "../openId.ts";
import { page, pageHeaders } from "../page.ts";
import { createPkce, randomText } from "../pkce.ts";
import { readRedirect } from "../redirect.ts";
import type { TokenSet } from "../tokenSet.ts";
import { cookiesIn, setCookie } from "./cookies.ts";
import { createSealer, type Sealer } from "./sealed.ts";

/** Somebody who came back from the sign-in page, with everything checked. */
export interface SignedIn {
  /** Theirs; to be kept on the server, if at all. */
  tokens: TokenSet;
  /** What the ID token says about them; there when the scope `openid` was asked for. */
  claims: IdTokenClaims | undefined;
}

/** What the app remembers of a visitor, sealed in a cookie: small, and no tokens. */
export type LoginSession = Record<string, unknown>;

/** Settings of signing in to a web app. */
export interface WebLoginOptions extends ApplicationOptions, Pick<OpenIdOptions, "issuers" | "toleranceSeconds"> {
  /** Where people come back to, as it was registered: its path is the one that is served. */
  redirectUri: string;
  /** `openid email profile` unless said. */
  scope?: string | readonly string[] | undefined;
  /** Seals the cookies: at least 32 characters that nobody guesses. Of several, the first one seals and all open. */
  cookieSecret: string | readonly string[];
  /** `/login` unless said. Takes `?returnTo=` with a path of this app. */
  loginPath?: string | undefined;
  /** `/logout` unless said; for POST. */
  logoutPath?: string | undefined;
  /** Path to go to after signing in, where nothing else was asked for; `/` unless said. */
  afterLogin?: string | undefined;
  /** Path to go to after signing out; `/` unless said. */
  afterLogout?: string | undefined;
  /** How long a visitor stays signed in, in seconds; eight hours unless said. */
  sessionSeconds?: number | undefined;
  /**
   * Told of everybody who signs in. What it returns is remembered of them instead of `sub`, `name` and `email`; `false` keeps them out.
   */
  onLogin?(signedIn: SignedIn): LoginSession | false | undefined | Promise<LoginSession | false | undefined>;
  /** Told of everything that goes wrong; the visitor sees a page. */
  onError?(error: unknown): unknown;
}

/** One request to the app. */
export interface LoginRequest {
  method?: string | undefined;
  /** Path and query, or the whole address. */
  url: string;
  headers: ReceivedHeaders;
}

/** What to answer. */
export interface LoginAnswer {
  status: number;
  headers: Record<string, string>;
  /** Values of `set-cookie`, one header each. */
  cookies: string[];
  body?: string | undefined;
}

/** Signing in to a web app, whatever it is built with. */
export interface WebLogin {
  /** Paths that are served. */
  readonly paths: { login: string; callback: string; logout: string };
  /** Answers requests for these paths; `undefined` for all others. */
  handle(request: LoginRequest): Promise<LoginAnswer | undefined>;
  /** Who sent a request: what was remembered when they signed in; `undefined` when they are not signed in. */
  session(request: { headers: ReceivedHeaders }): Promise<LoginSession | undefined>;
}

/**
 * "Login with Webex" for a web app: `/login` and the way back, and `/logout`.
 *
 * Each sign-in has its own state, nonce and PKCE secret, sealed in a cookie that lasts ten minutes and works once. Who signs in gets a new
 * session cookie, so none that somebody planted before is worth anything. `returnTo` leads nowhere but into the app.
 *
 * @throws InvalidInputError when the cookie secret is short or an address is none; SecretInBrowserError in a page
 * @source documented https://developer.webex.com/docs/login-with-webex, RFC 9700, OpenID Connect Core 1.0
 * @example
 * const login = createLogin({ clientId, clientSecret, redirectUri: "https://app.example/callback", cookieSecret });
 * app.use(toExpress(login));
 * app.get("/", async (request, response) => response.send((await login.session(request))?.name ?? "nobody"));
 */
export function createLogin(options: WebLoginOptions): WebLogin {
  return new Login(options);
}

const pendingSeconds = 600;
const maxPending = 4;
/** Browsers keep cookies of 4096 bytes, name and attributes included. */
const maxCookieBytes = 3800;

interface Pending {
  state: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
}

class Login implements WebLogin {
  readonly paths: WebLogin["paths"];
  readonly #options: WebLoginOptions;
  readonly #application: Application;
  readonly #openId: OpenId;
  readonly #sealer: Sealer;
  readonly #origin: string;
  readonly #isSecure: boolean;

  constructor(options: WebLoginOptions) {
    const { redirectUri, cookieSecret, scope = "openid email profile", loginPath = "/login", logoutPath = "/logout" } = options;
    if (!URL.canParse(redirectUri)) throw new InvalidInputError(`${JSON.stringify(redirectUri)} is no address to come back to.`);
    const { pathname, origin, protocol } = new URL(redirectUri);
    this.#application = new Application({ ...options, scope });
    this.#openId = new OpenId(options, this.#application.server);
    this.#sealer = createSealer(typeof cookieSecret === "string" ? [cookieSecret] : cookieSecret, () =>
      this.#application.server.clock.now(),
    );
    this.#options = options;
    this.#origin = origin;
    this.#isSecure = protocol === "https:";
    this.paths = { login: loginPath, callback: pathname, logout: logoutPath };
  }

  async handle({ method = "GET", url, headers }: LoginRequest): Promise<LoginAnswer | undefined> {
    const at = URL.canParse(url, this.#origin) ? new URL(url, this.#origin) : undefined;
    const { login, callback, logout } = this.paths;
    if (at?.pathname === login && method === "GET") return this.#begin(at, cookiesIn(headers));
    if (at?.pathname === callback && method === "GET") return this.#finish(at, cookiesIn(headers));
    if (at?.pathname === logout && method === "POST") return this.#end(headers);
    return undefined;
  }

  async session({ headers }: { headers: ReceivedHeaders }): Promise<LoginSession | undefined> {
    const sealed = cookiesIn(headers).get(this.#name("session"));
    return sealed === undefined ? undefined : this.#sealer.open("session", sealed);
  }

  async #begin({ searchParams }: URL, cookies: Map<string, string>): Promise<LoginAnswer> {
    const { codeVerifier, codeChallenge } = await createPkce();
    const returnTo = this.#localPath(searchParams.get("returnTo")) ?? this.#options.afterLogin ?? "/";
    const pending: Pending = { state: randomText(), nonce: randomText(), codeVerifier, returnTo };
    const { state, nonce } = pending;
    const sealed = await this.#sealer.seal("pending", pending, pendingSeconds);
    // Sign-ins that were begun and left would otherwise fill the header.
    const left = [...cookies.keys()].filter((name) => name.startsWith(this.#name("login_")));
    return redirect(this.#application.authorizeUrl({ state, nonce, codeChallenge }), [
      ...(left.length >= maxPending ? left.map((name) => this.#cookie(name, "", 0)) : []),
      this.#cookie(this.#pendingName(state), sealed, pendingSeconds),
    ]);
  }

  async #finish(url: URL, cookies: Map<string, string>): Promise<LoginAnswer> {
    const name = this.#pendingName(url.searchParams.get("state") ?? "");
    const used = cookies.has(name) ? [this.#cookie(name, "", 0)] : [];
    try {
      const pending = (await this.#sealer.open("pending", cookies.get(name) ?? "")) as unknown as Pending | undefined;
      const code = readRedirect(url, this.#application.server, pending?.state).code();
      const { codeVerifier, nonce, returnTo } = pending as Pending;
      const session = await this.#signedIn(await this.#application.exchange({ code, codeVerifier }), nonce);
      return redirect(returnTo, [...used, await this.#sessionCookie(session)]);
    } catch (error) {
      await this.#options.onError?.(error);
      return { ...this.#refusal(error), cookies: used };
    }
  }

  async #signedIn(tokens: TokenSet, nonce: string): Promise<LoginSession> {
    const isOpenId = this.#application.scope?.split(/\s+/).includes("openid");
    if (isOpenId && tokens.id_token === undefined)
      throw new InvalidAuthAnswerError("The answer of the token endpoint has no ID token in it.");
    const claims = tokens.id_token === undefined ? undefined : await this.#openId.verify(tokens.id_token, { nonce });
    const session = await this.#options.onLogin?.({ tokens, claims });
    if (session === false) throw new AccessDeniedError("This person may not sign in here.", { reason: "access_denied", status: 0 });
    return session ?? { sub: claims?.sub, name: claims?.name, email: claims?.email };
  }

  async #sessionCookie(session: LoginSession): Promise<string> {
    const { sessionSeconds = 8 * 3600 } = this.#options;
    const sealed = await this.#sealer.seal("session", session, sessionSeconds);
    if (sealed.length > maxCookieBytes) {
      throw new InvalidInputError(`The session takes ${sealed.length} bytes, more than the ${maxCookieBytes} of a cookie.`, {
        hint: "Keep it on the server, and return from onLogin what it is found by.",
      });
    }
    return this.#cookie(this.#name("session"), sealed, sessionSeconds);
  }

  #end(headers: ReceivedHeaders): LoginAnswer {
    // Only pages of this app may sign a visitor out.
    const isOwn = headerOf(headers, "origin") === this.#origin || headerOf(headers, "sec-fetch-site") === "same-origin";
    if (!isOwn)
      return { status: 403, headers: { ...pageHeaders }, cookies: [], body: page("Not signed out", "Sign out in the app itself.") };
    return redirect(this.#options.afterLogout ?? "/", [this.#cookie(this.#name("session"), "", 0)]);
  }

  #refusal(error: unknown): Omit<LoginAnswer, "cookies"> {
    const headers = { ...pageHeaders };
    if (error instanceof AccessDeniedError) return { status: 403, headers, body: page("You are not signed in", "You were not let in.") };
    if (error instanceof AuthUnavailableError)
      return { status: 503, headers, body: page("You are not signed in", "Try again in a minute.") };
    return { status: 400, headers, body: page("You are not signed in", "The sign-in did not work, or took too long. Begin again.") };
  }

  /** A path of this app, and nothing that a browser takes for another place. */
  #localPath(path: string | null): string | undefined {
    if (!path?.startsWith("/") || !URL.canParse(path, this.#origin)) return undefined;
    const { origin, pathname, search, hash } = new URL(path, this.#origin);
    return origin === this.#origin && !/^\/[/\\]/.test(pathname) ? pathname + search + hash : undefined;
  }

  #pendingName(state: string): string {
    return this.#name(`login_${state.replaceAll(/[^\w-]/g, "").slice(0, 12)}`);
  }

  /** Browsers let nobody set such a name over an unsafe connection, or from a neighbouring host. */
  #name(name: string): string {
    return `${this.#isSecure ? "__Host-" : ""}parley_${name}`;
  }

  #cookie(name: string, value: string, seconds: number): string {
    return setCookie(name, value, { seconds, isSecure: this.#isSecure });
  }
}

function redirect(location: string, cookies: string[]): LoginAnswer {
  return { status: 303, headers: { location, "cache-control": "no-store", "referrer-policy": "no-referrer" }, cookies };
}
