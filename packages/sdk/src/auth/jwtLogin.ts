import { AuthServer, type AuthServerOptions } from "./authServer.ts";
import { InvalidAuthAnswerError } from "./errors.ts";
import type { Renewal } from "./renewal.ts";
import { TokenManager, type TokenManagerOptions } from "./tokenManager.ts";
import { readTokenAnswer, type TokenSet } from "./tokenSet.ts";

/**
 * A guest's token for their JWT.
 *
 * @throws OAuthError when the JWT is not accepted; AuthError
 * @source observed the official clients' own requests
 */
export async function loginWithJwt(server: AuthServer, jwt: string, signal?: AbortSignal): Promise<TokenSet> {
  const askedAtMs = server.clock.now();
  const question = { url: server.endpoints.jwtLogin, what: "The sign-in of the guest", authorization: `Bearer ${jwt}` };
  const { token, expiresIn } = await server.ask(question, signal);
  if (typeof token !== "string") throw new InvalidAuthAnswerError("The answer to the guest's sign-in has no token in it.");
  return readTokenAnswer({ access_token: token, token_type: "Bearer", expires_in: expiresIn }, askedAtMs);
}

/** Settings of tokens that are got with JWTs. */
export interface JwtTokensOptions extends AuthServerOptions, Pick<TokenManagerOptions, "store" | "skewMs"> {
  /** Fetches a JWT for the person, usually from the app's own server: it alone knows the secret. */
  getJwt(): string | Promise<string>;
}

/**
 * Tokens of a guest whose JWT comes from the app's own server: what a page uses.
 *
 * @returns A source of tokens that asks for the next JWT when the token runs out, for `new Webex({ token })`.
 * @example
 * const token = jwtTokens({ getJwt: async () => (await fetch("/guest-jwt")).text() });
 * const webex = new Webex({ token });
 */
export function jwtTokens(options: JwtTokensOptions): TokenManager {
  const { store, skewMs, clock, logger } = options;
  return new TokenManager({ store, skewMs, clock, logger, renewal: jwtRenewal(new AuthServer(options), options.getJwt) });
}

function jwtRenewal(server: AuthServer, getJwt: () => string | Promise<string>): Renewal {
  return { can: () => true, renew: async () => loginWithJwt(server, await getJwt()) };
}
