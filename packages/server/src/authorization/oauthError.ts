import { Problem } from "../platform/problem.ts";

/** Names of errors as OAuth has them. @source documented RFC 6749 5.2, RFC 8628 3.5, OpenID Connect Core 3.1.2.6 */
export type OAuthCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "unsupported_response_type"
  | "invalid_scope"
  | "access_denied"
  | "authorization_pending"
  | "slow_down"
  | "expired_token"
  | "login_required"
  | "consent_required";

/** An error of an OAuth endpoint: what every other endpoint says, and its name. */
export class OAuthError extends Problem {
  readonly code: OAuthCode;

  constructor(code: OAuthCode, description: string, status: number = code === "invalid_client" ? 401 : 400) {
    const headers = status === 401 ? { "www-authenticate": 'Basic realm="Parley"' } : {};
    super(status, description, { headers, fields: { error: code, error_description: description } });
    this.code = code;
  }
}
