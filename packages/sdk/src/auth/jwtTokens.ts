import type { AuthServerOptions } from "./authServer.ts";
import { loginWithJwt } from "./jwtLogin.ts";
import { openServer } from "./openServer.ts";
import { TokenManager, type TokenManagerOptions } from "./tokenManager.ts";

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
  const server = openServer(options);
  const { store, skewMs, clock, getJwt } = options;
  const renewal = { can: () => true, renew: async () => loginWithJwt(server, await getJwt()) };
  return new TokenManager({ store, skewMs, clock, log: server.log, renewal });
}
