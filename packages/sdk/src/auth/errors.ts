import { WebexError } from "../core/errors.ts";

/** Base of what goes wrong on the way to a token. Never holds a token or a secret, not even the server's words when they repeat one. */
export abstract class AuthError extends WebexError {}

/** What an authorization server said when it refused. */
export interface OAuthRefusal {
  /** The name that OAuth gives the reason, such as `invalid_client`; `undefined` when the server gave none. */
  reason: string | undefined;
  /** HTTP status; 0 when the refusal came with a redirect. */
  status: number;
  hint?: string | undefined;
  cause?: unknown;
}

/** The authorization server refused for a reason that a new sign-in does not change: the application, its secret, its scopes. */
export class OAuthError extends AuthError {
  override readonly name: string = "OAuthError";
  readonly code: string = "oauth_refused";
  /** The name that OAuth gives the reason, such as `invalid_client`; `undefined` when the server gave none. */
  readonly reason: string | undefined;
  /** HTTP status; 0 when the refusal came with a redirect. */
  readonly status: number;

  constructor(message: string, { reason, status, hint, cause }: OAuthRefusal) {
    super(message, { hint, ...(cause !== undefined && { cause }) });
    this.reason = reason;
    this.status = status;
  }
}

/** The refresh token or the code is expired, revoked or used, or there is none: somebody has to sign in again. */
export class SignInRequiredError extends OAuthError {
  override readonly name = "SignInRequiredError";
  override readonly code = "sign_in_required";
}

/** The person, or an administrator for them, said no. */
export class AccessDeniedError extends OAuthError {
  override readonly name = "AccessDeniedError";
  override readonly code = "access_denied";
}

/** The authorization server cannot answer now: 5xx or 429, also after the allowed waits. */
export class AuthUnavailableError extends AuthError {
  override readonly name = "AuthUnavailableError";
  readonly code = "auth_unavailable";
  readonly status: number;

  constructor(message: string, status: number) {
    super(message, { hint: "Try again later." });
    this.status = status;
  }
}

/** What answered is no authorization server, or its answer is not what the grant promises. */
export class InvalidAuthAnswerError extends AuthError {
  override readonly name = "InvalidAuthAnswerError";
  readonly code = "invalid_auth_answer";
}

/** What came back from the sign-in page belongs to no sign-in that was begun here: an old tab, or an attack. */
export class StateMismatchError extends AuthError {
  override readonly name = "StateMismatchError";
  readonly code = "state_mismatch";
}

/** What came back from the sign-in page says that it comes from another server than the one that was asked: an attack, or a server that does not know its address. */
export class IssuerMismatchError extends AuthError {
  override readonly name = "IssuerMismatchError";
  readonly code = "issuer_mismatch";
}

/** Nobody signed in within the time there was. */
export class LoginExpiredError extends AuthError {
  override readonly name = "LoginExpiredError";
  readonly code = "login_expired";
}

/** The ID token is forged, expired, or made for somebody else. */
export class IdTokenError extends AuthError {
  override readonly name = "IdTokenError";
  readonly code = "invalid_id_token";
}

/** Tokens could not be read from where they are kept, or not be kept. */
export class TokenStoreError extends AuthError {
  override readonly name = "TokenStoreError";
  readonly code = "token_store";
}

/** A secret of an application was about to be used in a page, where everybody can read it. */
export class SecretInBrowserError extends AuthError {
  override readonly name = "SecretInBrowserError";
  readonly code = "secret_in_browser";

  constructor(what: string) {
    super(`${what} must not be in a page: whoever opens it can read it.`, {
      hint: "Do this on your server, and give the page nothing but the short-lived token.",
    });
  }
}
