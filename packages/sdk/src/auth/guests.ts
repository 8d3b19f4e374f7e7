import { InvalidInputError } from "../core/errors.ts";
import { staticToken, type TokenSource } from "../core/token.ts";
import type { AuthServer, AuthServerOptions } from "./authServer.ts";
import { InvalidAuthAnswerError } from "./errors.ts";
import { refuseInBrowser } from "./grants.ts";
import { createGuestJwt } from "./guestJwt.ts";
import { loginWithJwt } from "./jwtLogin.ts";
import { openServer } from "./openServer.ts";
import { TokenManager } from "./tokenManager.ts";
import { readTokenAnswer, type TokenSet } from "./tokenSet.ts";

/** Somebody without an account. */
export interface Guest {
  /** The app's own id for them: the same `sub` is the same guest for ever. Better no name or e-mail address. */
  sub: string;
  /** Shown to the people they talk to. */
  name?: string | undefined;
}

/** A guest's token, to be given to their page. */
export interface GuestToken extends TokenSet {
  /** Their person id, where the service says it. */
  personId?: string | undefined;
  email?: string | undefined;
}

/** Settings of guests: a guest issuer, or a service app that may make guests. */
export interface GuestsOptions extends AuthServerOptions {
  /** Guest issuer (the older way): its id and its shared secret in base64. */
  issuer?: { id: string; secret: string } | undefined;
  /** Service app with the scope `guest-issuer:write` (the newer way): its access token, or where those come from. */
  serviceApp?: string | TokenSource | undefined;
}

/** Makes tokens for guests, the same way whichever of the two the organization has. */
export interface Guests {
  /** A new token for a guest, who is made when there is none yet. @throws AuthError; CallError for a service app's own token */
  token(guest: Guest, signal?: AbortSignal): Promise<GuestToken>;
  /** A source of tokens for one guest that renews itself, for `new Webex({ token })`. */
  source(guest: Guest): TokenManager;
  /** How many guests there are. @throws InvalidInputError for a guest issuer, which does not tell */
  count(signal?: AbortSignal): Promise<number>;
}

/** A JWT is used at once; the rest is for clocks that differ. */
const jwtLifeMs = 5 * 60_000;

/**
 * Makes guests. For servers: a page must not have what this needs, and gets the guest's token only.
 *
 * @throws SecretInBrowserError in a page; InvalidInputError unless exactly one of `issuer` and `serviceApp` is given
 * @source documented https://developer.webex.com/docs/guest-issuer https://developer.webex.com/docs/sa-guest-management
 * @example
 * const guests = createGuests({ issuer: { id: issuerId, secret: sharedSecret } });
 * const { access_token } = await guests.token({ sub: "visitor-17", name: "Visitor" });
 */
export function createGuests(options: GuestsOptions): Guests {
  refuseInBrowser("What makes guests");
  const { issuer, serviceApp } = options;
  if ((issuer === undefined) === (serviceApp === undefined))
    throw new InvalidInputError("Guests need either a guest issuer or a service app.");
  const server = openServer(options);
  const token: Guests["token"] = issuer
    ? (guest, signal) => tokenByIssuer(server, issuer, guest, signal)
    : (guest, signal) => tokenByServiceApp(server, sourceOf(serviceApp), guest, signal);
  return {
    token,
    source: (guest) => {
      const { clock } = options;
      return new TokenManager({ clock, log: server.log, renewal: { can: () => true, renew: () => token(guest) } });
    },
    count: (signal) => count(server, serviceApp, signal),
  };
}

async function tokenByIssuer(
  server: AuthServer,
  { id, secret }: { id: string; secret: string },
  { sub, name }: Guest,
  signal: AbortSignal | undefined,
): Promise<GuestToken> {
  requireSub(sub);
  const jwt = await createGuestJwt({ issuer: id, secret, sub, name, expiresAtMs: server.clock.now() + jwtLifeMs });
  return await loginWithJwt(server, jwt, signal);
}

async function tokenByServiceApp(
  server: AuthServer,
  source: TokenSource,
  { sub, name }: Guest,
  signal: AbortSignal | undefined,
): Promise<GuestToken> {
  requireSub(sub);
  const askedAtMs = server.clock.now();
  const authorization = `Bearer ${await source.get(signal)}`;
  const json = { subject: sub, displayName: name ?? sub };
  const made = await server.ask({ url: server.endpoints.guestToken, what: "The token of the guest", json, authorization }, signal);
  const { id, email, accessToken, expiresIn } = made;
  return {
    ...readTokenAnswer({ access_token: accessToken, token_type: "Bearer", expires_in: expiresIn }, askedAtMs),
    ...(typeof id === "string" && { personId: id }),
    ...(typeof email === "string" && { email }),
  };
}

async function count(server: AuthServer, serviceApp: GuestsOptions["serviceApp"], signal: AbortSignal | undefined): Promise<number> {
  if (serviceApp === undefined)
    throw new InvalidInputError("A guest issuer does not tell how many guests it has made; a service app does.");
  const authorization = `Bearer ${await sourceOf(serviceApp).get(signal)}`;
  const answer = await server.ask({ url: server.endpoints.guestCount, what: "The count of guests", method: "GET", authorization }, signal);
  const found = Object.values(answer).find((value): value is number => typeof value === "number");
  if (found === undefined) throw new InvalidAuthAnswerError("The answer to the count of guests has no number in it.");
  return found;
}

function sourceOf(serviceApp: string | TokenSource | undefined): TokenSource {
  return typeof serviceApp === "object" ? serviceApp : staticToken(serviceApp ?? "");
}

function requireSub(sub: string): void {
  if (typeof sub !== "string" || sub === "")
    throw new InvalidInputError("A guest needs a `sub`: without one, each sign-in makes somebody new.");
}
