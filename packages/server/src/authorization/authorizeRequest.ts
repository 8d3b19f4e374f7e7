import type { Fields } from "../platform/fields.ts";
import { Problem } from "../platform/problem.ts";
import { type Application, findApplication } from "./applications.ts";
import type { AuthorizationContext } from "./context.ts";
import { type OAuthCode, OAuthError } from "./oauthError.ts";
import { isRegistered } from "./redirects.ts";
import { requestedScopes } from "./scopes.ts";

/** What an application asks a person for. */
export interface AuthorizeRequest {
  client: Application;
  redirectUri: string;
  responseType: "code" | "token";
  scopes: readonly string[];
  state: string | undefined;
  nonce: string | undefined;
  challenge: string | undefined;
  prompts: readonly string[];
  /** E-mail address of the person whom the application expects. */
  loginHint: string | undefined;
  /** Seconds since the person has signed in, at most. */
  maxAgeInSeconds: number | undefined;
}

/** An answer that goes back to the application through the browser. */
export class RedirectError extends Error {
  override readonly name = "RedirectError";
  readonly location: string;

  constructor(location: string) {
    super("the request is answered at the application's address");
    this.location = location;
  }
}

/**
 * Reads a request for authorization.
 *
 * @throws Problem 400 for a person to read, when it is not sure that the address is the application's; {@link RedirectError} for
 * everything else that is wrong
 * @source documented RFC 6749 4.1.2.1, RFC 9700 2.1
 */
export async function readAuthorizeRequest(ctx: AuthorizationContext, fields: Fields): Promise<AuthorizeRequest> {
  const { client, redirectUri } = await requireAddress(ctx, fields);
  const { response_type: responseType, state, nonce } = fields;
  const answer = { redirectUri, responseType, state, origin: ctx.origin };
  const refuse = (code: OAuthCode, description: string): never => {
    throw new RedirectError(errorLocation(answer, code, description));
  };
  if (responseType !== "code" && responseType !== "token") return refuse("unsupported_response_type", "response_type is code or token.");
  if (responseType === "token" && !client.isImplicit)
    return refuse("unauthorized_client", "The application is not registered for tokens in its address; use response_type=code.");
  const challenge = readChallenge(fields, client, refuse);
  const scopes = readScopes(fields["scope"], client, refuse);
  const isTied = challenge !== undefined || (nonce !== undefined && scopes.includes("openid"));
  if (!state && !isTied) return refuse("invalid_request", "state is missing: without it, anybody could start this for the person.");
  if ([state, nonce].some((value) => value && value.length > 4096)) return refuse("invalid_request", "state and nonce are too long.");
  const maxAge = fields["max_age"];
  return {
    client,
    redirectUri,
    responseType,
    scopes,
    state,
    nonce,
    challenge,
    prompts: (fields["prompt"] ?? "").split(" ").filter(Boolean),
    loginHint: fields["login_hint"] ?? fields["email"],
    maxAgeInSeconds: maxAge && /^\d{1,9}$/.test(maxAge) ? Number(maxAge) : undefined,
  };
}

/** Nobody is ever sent to an address that is not registered: it may be an attacker's. */
async function requireAddress(ctx: AuthorizationContext, fields: Fields): Promise<{ client: Application; redirectUri: string }> {
  const { client_id: id, redirect_uri: redirectUri } = fields;
  const client = id ? await findApplication(ctx, id) : undefined;
  if (client?.type !== "integration") throw new Problem(400, "There is no integration with this client_id.");
  if (!redirectUri || !isRegistered(redirectUri, client.redirectUris))
    throw new Problem(400, `redirect_uri is not one of those with which ${client.name} is registered.`);
  return { client, redirectUri };
}

type Refuse = (code: OAuthCode, description: string) => never;

function readChallenge(fields: Fields, { secretHash }: Application, refuse: Refuse): string | undefined {
  const { code_challenge: challenge, code_challenge_method: method, response_type: type } = fields;
  if (challenge === undefined && method === undefined)
    return secretHash === null && type === "code" ? refuse("invalid_request", "code_challenge is missing (PKCE).") : undefined;
  if (method !== "S256") return refuse("invalid_request", "code_challenge_method must be S256.");
  if (!challenge || !/^[\w-]{43}$/.test(challenge)) return refuse("invalid_request", "code_challenge is not the base64url of a SHA-256.");
  return challenge;
}

function readScopes(text: string | undefined, client: Application, refuse: Refuse): string[] {
  try {
    return requestedScopes(text, client);
  } catch (error) {
    if (error instanceof OAuthError) return refuse(error.code, error.message);
    throw error;
  }
}

/** What of a request says where, and how, it is answered. */
interface AnswerPlace {
  redirectUri: string;
  responseType: string | undefined;
  state: string | undefined;
  origin: string;
}

/** The application's address with an answer. Tokens go behind `#`, which browsers keep to themselves. */
export function answerLocation(
  { redirectUri, responseType, state, origin }: AnswerPlace,
  answer: Readonly<Record<string, string | number>>,
): string {
  // Who it comes from: an application with several authorization servers must not mix them up. RFC 9207.
  const all = { ...answer, ...(state !== undefined && { state }), iss: origin };
  const url = new URL(redirectUri);
  const params = responseType === "token" ? new URLSearchParams() : url.searchParams;
  for (const [name, value] of Object.entries(all)) params.append(name, String(value));
  if (responseType === "token") url.hash = params.toString();
  return url.href;
}

export function errorLocation(place: AnswerPlace, code: OAuthCode, description: string): string {
  return answerLocation(place, { error: code, error_description: description });
}
