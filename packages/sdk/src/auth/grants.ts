import { InvalidInputError } from "../core/errors.ts";
import { type AuthServer, basic } from "./authServer.ts";
import { SecretInBrowserError, SignInRequiredError } from "./errors.ts";
import { requireIssuer } from "./issuers.ts";
import type { Renewal } from "./renewal.ts";
import { type KeptTokens, readTokenAnswer, type TokenSet } from "./tokenSet.ts";

/** An application as it is registered with the service. */
export interface ApplicationSettings {
  clientId: string;
  /** Absent for applications that cannot keep one, such as pages. */
  clientSecret?: string | undefined;
  /** Where the person comes back to; exactly as it was registered. */
  redirectUri?: string | undefined;
  /** What is asked for: a list, or names separated by spaces. */
  scope?: string | readonly string[] | undefined;
}

/** What the page with the sign-in is opened with. */
export interface AuthorizeInput {
  /** Comes back unchanged; ties the answer to the question. */
  state?: string | undefined;
  /** Of a secret that only this application knows; see {@link createPkce}. */
  codeChallenge?: string | undefined;
  /** Comes back inside the ID token. */
  nonce?: string | undefined;
  responseType?: "code" | "token" | undefined;
  redirectUri?: string | undefined;
  /** Further parameters, such as `prompt` or `login_hint`. */
  extra?: Readonly<Record<string, string>> | undefined;
}

/** What the person came back with. */
export interface ExchangeInput {
  code: string;
  codeVerifier?: string | undefined;
  redirectUri?: string | undefined;
  /** Who sent the code, as it stood beside it. */
  iss?: string | undefined;
}

/** Every grant that leads to a token, for one application at one authorization server. */
export class Grants {
  readonly clientId: string;
  readonly redirectUri: string | undefined;
  /** Names separated by spaces. */
  readonly scope: string | undefined;
  readonly server: AuthServer;
  readonly #clientSecret: string | undefined;

  /** @throws SecretInBrowserError when a page has the client secret; InvalidInputError without a client id */
  constructor(options: ApplicationSettings, server: AuthServer) {
    if (!options.clientId) throw new InvalidInputError("Without a client id, no application can get tokens.");
    if (options.clientSecret !== undefined) refuseInBrowser("The client secret");
    const { scope } = options;
    this.clientId = options.clientId;
    this.redirectUri = options.redirectUri;
    this.scope = typeof scope === "string" ? scope : scope?.join(" ");
    this.server = server;
    this.#clientSecret = options.clientSecret;
  }

  /** Whether it proves itself with a secret. */
  get isConfidential(): boolean {
    return this.#clientSecret !== undefined;
  }

  /** Address of the page on which the person signs in and agrees. */
  authorizeUrl({ state, codeChallenge, nonce, responseType = "code", redirectUri = this.redirectUri, extra }: AuthorizeInput = {}): string {
    const url = new URL(this.server.endpoints.authorize);
    const parameters = {
      response_type: responseType,
      client_id: this.clientId,
      redirect_uri: redirectUri,
      scope: this.scope,
      state,
      nonce,
      code_challenge: codeChallenge,
      code_challenge_method: codeChallenge && "S256",
      ...extra,
    };
    for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
    return url.href;
  }

  /**
   * Tokens for the code with which the person came back.
   *
   * @param input - `iss` as it stood beside the code: a code of another server is not sent anywhere.
   * @throws IssuerMismatchError when `iss` is another server's; SignInRequiredError when the code is used up or expired; AuthError
   */
  async exchange({ code, codeVerifier, redirectUri = this.redirectUri, iss }: ExchangeInput, signal?: AbortSignal): Promise<TokenSet> {
    requireIssuer(iss === undefined ? [] : [iss], this.server);
    const form = { grant_type: "authorization_code", code, code_verifier: codeVerifier, redirect_uri: redirectUri };
    return this.#grant("The exchange of the code", form, signal);
  }

  /** New tokens for a refresh token. @throws SignInRequiredError when it is of no use any more; AuthError */
  refresh(refreshToken: string, signal?: AbortSignal): Promise<TokenSet> {
    return this.#grant("The refresh of the token", { grant_type: "refresh_token", refresh_token: refreshToken }, signal);
  }

  /** A token for the application itself, without a person. @throws AuthError */
  clientCredentials(scope: string | undefined = this.scope, signal?: AbortSignal): Promise<TokenSet> {
    return this.#grant("The grant to the application", { grant_type: "client_credentials", scope }, signal);
  }

  /** A token that allows less than another one. @throws AuthError */
  reduceScope(token: string, scope: string, signal?: AbortSignal): Promise<TokenSet> {
    const grantType = "urn:cisco:oauth:grant-type:scope-reduction";
    return this.#grant("The reduction of the scope", { grant_type: grantType, token, scope, self_contained_token: "true" }, signal);
  }

  /** Makes a token useless; of a refresh token, what came of it too. A token that is useless already is no error. @throws AuthError */
  async revoke(token: string, kind: "access_token" | "refresh_token" = "access_token", signal?: AbortSignal): Promise<void> {
    const form = { token, token_type_hint: kind, ...(!this.isConfidential && { client_id: this.clientId }) };
    const authorization = this.#clientSecret === undefined ? undefined : basic(this.clientId, this.#clientSecret);
    await this.server.ask({ url: this.server.endpoints.revoke, what: "The revocation", form, authorization }, signal);
  }

  /** Renewal by refresh token. */
  renewal(): Renewal {
    return {
      can: (tokens) => tokens.refresh_token !== undefined,
      renew: ({ refresh_token: token }: KeptTokens) =>
        token === undefined
          ? Promise.reject(new SignInRequiredError("There is no refresh token.", { reason: undefined, status: 0 }))
          : this.refresh(token),
    };
  }

  /** Asks the token endpoint, or another one that answers like it. */
  async requestTokens(
    what: string,
    form: Readonly<Record<string, string | undefined>>,
    {
      url = this.server.endpoints.token,
      authorization,
      signal,
    }: { url?: string; authorization?: string | undefined; signal?: AbortSignal | undefined } = {},
  ): Promise<TokenSet> {
    const askedAtMs = this.server.clock.now();
    // In the form and not in a header: that is how the public endpoint of Webex documents it.
    const proof = authorization === undefined ? { client_secret: this.#clientSecret } : {};
    const named = { ...form, client_id: this.clientId, ...proof };
    return readTokenAnswer(await this.server.ask({ url, what, form: named, authorization }, signal), askedAtMs);
  }

  #grant(what: string, form: Readonly<Record<string, string | undefined>>, signal: AbortSignal | undefined): Promise<TokenSet> {
    return this.requestTokens(what, form, { signal });
  }
}

/** @throws SecretInBrowserError in a page, and in a worker of one */
export function refuseInBrowser(what: string): void {
  const { document, WorkerGlobalScope } = globalThis as { document?: unknown; WorkerGlobalScope?: unknown };
  const isServer = typeof globalThis.process?.versions?.node === "string" || "Deno" in globalThis || "Bun" in globalThis;
  const isPage = typeof document === "object" || (typeof WorkerGlobalScope === "function" && "location" in globalThis);
  if (isPage && !isServer) throw new SecretInBrowserError(what);
}
