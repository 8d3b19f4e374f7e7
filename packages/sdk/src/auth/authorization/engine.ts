import type { Client } from "../../core/client.ts";
import { systemClock } from "../../core/clock.ts";
import { asError, InvalidInputError } from "../../core/errors.ts";
import type { TokenEvents, TokenListener, TokenSource } from "../../core/token.ts";
import { AuthServer, type AuthServerParts } from "../authServer.ts";
import type { CredentialSettings, Credentials } from "../credentials.ts";
import { endpointsOfHydra } from "../endpoints.ts";
import { Grants, refuseInBrowser } from "../grants.ts";
import { createGuestJwt } from "../guestJwt.ts";
import { loginWithJwt } from "../jwtLogin.ts";
import { noToken } from "../noToken.ts";
import type { Renewal } from "../renewal.ts";
import { TokenManager } from "../tokenManager.ts";
import { type KeptTokens, readKept, readTokenAnswer, type TokenSet } from "../tokenSet.ts";
import { officialStorageStore } from "../tokenStore/officialStorage.ts";
import { Page } from "./page.ts";
import type { Authorization, CodeGrantInput, CreateJwtInput, LoginInput, LogoutInput } from "./types.ts";

/** The client, and what tells its listeners. */
export interface EngineHost {
  client: Client;
  events: { tell<Name extends keyof AuthorizationEvents>(name: Name, event: AuthorizationEvents[Name]): void };
}

/** What a client tells of its authorization. */
export interface AuthorizationEvents extends TokenEvents {
  /** Somebody has signed in, or there is no token any more and no way to get one: what `canAuthorize` is now. */
  "change:canAuthorize": boolean;
}

/** Loads and begins. @throws what the constructor throws */
export async function startEngine(all: readonly (Credentials | undefined)[], token: string | undefined, host: EngineHost): Promise<Engine> {
  const engine = new Engine(Object.assign({}, ...all.filter((each) => typeof each === "object").toReversed()), token, host);
  await engine.begin();
  return engine;
}

/** What `webex.authorization` does, loaded when it is first used. */
export class Engine implements Authorization {
  readonly manager: TokenManager;
  readonly #settings: CredentialSettings;
  readonly #client: Client;
  readonly #events: EngineHost["events"];
  readonly #server: AuthServer;
  readonly #page: Page;
  #couldAuthorize: boolean;
  #signIns = 0;
  #failure: Error | undefined;

  /** @throws InvalidInputError when an address is none; SecretInBrowserError when a page has the client secret */
  constructor(given: CredentialSettings, token: string | undefined, { client, events }: EngineHost) {
    const settings = withAuthorizationString(given);
    const { store, boundedAdapter: adapter } = settings;
    this.#settings = settings;
    this.#client = client;
    this.#events = events;
    this.#couldAuthorize = token !== undefined;
    const send: AuthServerParts["send"] = (outgoing, options) => client.send(outgoing, options);
    this.#server = new AuthServer({ endpoints: endpointsOf(settings, client), clock: client.clock, log: client.log, send });
    this.#page = new Page(() => this.#application());
    this.manager = new TokenManager({
      tokens: startingTokens(settings, token, client.clock.now()),
      store: store ?? (adapter && officialStorageStore(adapter, client.log)),
      renewal: this.#renewal(),
      // Renewing alone is no reason for a process to go on.
      clock: client.clock === systemClock ? undefined : client.clock,
      log: client.log,
    });
    this.manager.onEvent((name, event) => {
      (events.tell.bind(events) as TokenListener)(name, event);
      this.#changed();
    });
    client.onClose(() => this.manager.close());
  }

  /** Reads what is kept, and takes what the sign-in page put into the address of this page. What fails there is told to whoever wants a token. */
  async begin(): Promise<void> {
    try {
      await this.manager.load();
      const tokens = await this.#page.takeReturn(this.#client.clock.now());
      if (tokens) await this.manager.set(tokens);
    } catch (error) {
      this.#failure = asError(error);
      this.#client.log.error("The sign-in did not work", error);
      this.#events.tell("auth:lost", { error: this.#failure });
    }
    // Told once whoever holds the engine knows it.
    queueMicrotask(() => this.#changed());
  }

  #changed(): void {
    const { canAuthorize } = this;
    if (canAuthorize === this.#couldAuthorize) return;
    this.#couldAuthorize = canAuthorize;
    this.#events.tell("change:canAuthorize", canAuthorize);
  }

  get isAuthorizing(): boolean {
    return this.#signIns > 0;
  }

  get isAuthenticating(): boolean {
    return this.isAuthorizing;
  }

  get canRefresh(): boolean {
    return this.manager.canRefresh;
  }

  /** How a token is replaced that was refused; `undefined` where there is no way. */
  get replace(): TokenSource["refresh"] {
    return this.canRefresh ? (rejected, signal) => this.manager.refresh(rejected, signal) : undefined;
  }

  get canAuthorize(): boolean {
    return this.manager.canRefresh || this.manager.hasToken;
  }

  /** The access token to send now. @throws what went wrong with the sign-in, or with the renewal */
  get(signal: AbortSignal | undefined): Promise<string> {
    if (this.manager.hasToken || this.manager.canRefresh) return this.manager.get(signal);
    return this.#failure ? Promise.reject(this.#failure) : noToken().get();
  }

  initiateLogin(input?: LoginInput): Promise<void> {
    const { clientType, pkce } = this.#settings;
    return clientType === "confidential" || pkce ? this.initiateAuthorizationCodeGrant(input) : this.initiateImplicitGrant(input);
  }

  initiateImplicitGrant(input?: LoginInput): Promise<void> {
    return this.#signingIn(() => this.#page.leave("token", input));
  }

  initiateAuthorizationCodeGrant(input?: LoginInput): Promise<void> {
    return this.#signingIn(() => this.#page.leave("code", input, this.#settings.pkce === true));
  }

  async requestAuthorizationCodeGrant({ code, codeVerifier, iss }: CodeGrantInput): Promise<void> {
    if (!code) throw new InvalidInputError("Without a code there are no tokens to be had: `code` is what the person came back with.");
    await this.#signingIn(async () => this.set(await this.#application().exchange({ code, codeVerifier, iss })));
  }

  requestAccessTokenFromJwt({ jwt }: { jwt: string }): Promise<void> {
    return this.#signingIn(async () => this.set(await loginWithJwt(this.#server, jwt)));
  }

  async #signingIn(work: () => Promise<void>): Promise<void> {
    this.#signIns += 1;
    try {
      await work();
    } finally {
      this.#signIns -= 1;
    }
  }

  async createJwt({ issuer, secretId, displayName, expiresIn = 3600 }: CreateJwtInput): Promise<{ jwt: string }> {
    const expiresAtMs = this.#client.clock.now() + secondsOf(expiresIn) * 1000;
    return { jwt: await createGuestJwt({ issuer, secret: secretId, name: displayName ?? "Guest User", expiresAtMs }) };
  }

  async refresh(): Promise<void> {
    await this.manager.refresh(await this.manager.get());
  }

  async set(tokens: KeptTokens): Promise<void> {
    await this.manager.set(tokens);
    this.#changed();
  }

  async logout({ noRedirect, goto }: LogoutInput = {}): Promise<void> {
    const { refresh_token, access_token } = this.manager.tokens;
    if (this.#settings.client_id) await this.#revoke(refresh_token, access_token);
    await this.manager.clear();
    this.#changed();
    if (!noRedirect) this.#page.goTo(this.#logoutUrl(goto));
  }

  /** What cannot be revoked ends by itself; being signed out here does not wait for that. */
  async #revoke(refreshToken: string | undefined, accessToken: string | undefined): Promise<void> {
    const token = refreshToken ?? accessToken;
    if (token === undefined) return;
    try {
      await this.#application().revoke(token, refreshToken ? "refresh_token" : "access_token");
    } catch (error) {
      this.#client.log.warn("The tokens could not be revoked", error);
    }
  }

  #logoutUrl(goto: string | undefined): string {
    const url = new URL(this.#server.endpoints.logout);
    url.searchParams.set("cisService", "webex");
    const target = goto ?? this.#settings.redirect_uri;
    if (target) url.searchParams.set("goto", target);
    return url.href;
  }

  #application(): Grants {
    const { client_id: clientId, client_secret: clientSecret, redirect_uri: redirectUri, scope } = this.#settings;
    if (!clientId) {
      throw new InvalidInputError("The client does not know which application it is.", {
        hint: "Pass `client_id`, or `authorizationString`, in `config.credentials`.",
      });
    }
    return new Grants({ clientId, clientSecret, redirectUri, scope }, this.#server);
  }

  #renewal(): Renewal | undefined {
    const { jwtRefreshCallback, refreshCallback, client_id, client_secret } = this.#settings;
    const client = this.#client;
    if (jwtRefreshCallback) return { can: () => true, renew: async () => loginWithJwt(this.#server, await jwtRefreshCallback(client)) };
    if (refreshCallback)
      return { can: (tokens) => tokens.access_token !== undefined, renew: (tokens) => this.#ask(refreshCallback, tokens) };
    if (client_secret !== undefined) refuseInBrowser("The client secret");
    return client_id ? this.#application().renewal() : undefined;
  }

  async #ask(refreshCallback: NonNullable<CredentialSettings["refreshCallback"]>, tokens: KeptTokens): Promise<TokenSet> {
    const askedAtMs = this.#client.clock.now();
    return readTokenAnswer(await refreshCallback(this.#client, { ...tokens, access_token: tokens.access_token ?? "" }), askedAtMs);
  }
}

function startingTokens(settings: CredentialSettings, token: string | undefined, nowMs: number): KeptTokens | undefined {
  const { supertoken, authorization } = settings;
  const nested = { ...authorization, ...(authorization?.["supertoken"] as object | undefined), ...supertoken };
  const object: Record<string, unknown> = { ...settings, ...nested, ...(token !== undefined && { access_token: token }) };
  const { expires } = object;
  if (!object.access_token) return readKept(object);
  const tokens = readTokenAnswer(object, nowMs);
  return typeof expires === "number" && Number.isFinite(expires) ? { ...tokens, expires_at: new Date(expires).toISOString() } : tokens;
}

/** The address that the developer portal shows says it all. */
function withAuthorizationString(settings: CredentialSettings): CredentialSettings & { authorizeUrl?: string } {
  const { authorizationString } = settings;
  if (authorizationString === undefined) return settings;
  if (!URL.canParse(authorizationString)) throw new InvalidInputError("The authorizationString is no address.");
  const url = new URL(authorizationString);
  const parameter = (name: string) => url.searchParams.get(name) ?? undefined;
  return {
    ...settings,
    client_id: parameter("client_id"),
    redirect_uri: parameter("redirect_uri"),
    scope: parameter("scope"),
    authorizeUrl: url.origin + url.pathname,
  };
}

function endpointsOf({ idbroker, authorizeUrl }: CredentialSettings & { authorizeUrl?: string }, { endpoints }: Client) {
  const own = endpointsOfHydra(endpoints.hydra, idbroker?.url);
  return authorizeUrl === undefined ? own : { ...own, authorize: authorizeUrl };
}

const secondsIn: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

function secondsOf(expiresIn: number | string): number {
  const [, count, unit = "s"] = /^(\d+)\s*([smhd])?[a-z]*$/i.exec(String(expiresIn).trim()) ?? [];
  if (count === undefined)
    throw new InvalidInputError(`${JSON.stringify(expiresIn)} is no length of time: give seconds, or a text such as 12h.`);
  return Number(count) * (secondsIn[unit.toLowerCase()] as number);
}
