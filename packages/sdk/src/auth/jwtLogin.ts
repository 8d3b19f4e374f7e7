import type { AuthServer } from "./authServer.ts";
import { InvalidAuthAnswerError } from "./errors.ts";
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
