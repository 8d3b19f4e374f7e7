import type { TokenSet } from "../tokenSet.ts";

/** How a person is sent to sign in. */
export interface LoginInput {
  /** What is to come back; kept in the address, and readable by whoever sees it. */
  state?: Record<string, unknown> | undefined;
  /** Opens the sign-in page in another window. */
  separateWindow?: boolean | undefined;
  /** Further parameters of the sign-in page, such as `prompt` or `login_hint`. */
  [parameter: string]: unknown;
}

/** A code with which a person came back. */
export interface CodeGrantInput {
  code: string;
  /** The secret of PKCE, where the sign-in was begun with one. */
  codeVerifier?: string | undefined;
  /** Who sent the code, as it stood beside it. */
  iss?: string | undefined;
}

/** A new guest, and who says so. */
export interface CreateJwtInput {
  /** Id of the guest issuer. */
  issuer: string;
  /** Its shared secret, in base64. */
  secretId: string;
  displayName?: string | undefined;
  /** For how long the JWT can be used: seconds, or a text such as `12h`; an hour unless said. */
  expiresIn?: number | string | undefined;
}

/** How a person is signed out. */
export interface LogoutInput {
  /** Stays on the page. */
  noRedirect?: boolean | undefined;
  /** Where to go afterwards; the redirect address unless said. */
  goto?: string | undefined;
}

/** Signing in with the official SDK's names: `webex.authorization`, which is `webex.credentials` too. */
export interface Authorization {
  /** Whether a sign-in is under way. */
  readonly isAuthorizing: boolean;
  /** The same as `isAuthorizing`. */
  readonly isAuthenticating: boolean;
  /** Whether there is a token, or, once the client is ready, a way to get one without a person. */
  readonly canAuthorize: boolean;
  /** Whether new tokens can be got without a person; known once the client is ready. */
  readonly canRefresh: boolean;
  /**
   * Sends the page to sign in: with a code for `clientType: "confidential"` and for `pkce`, else with the implicit grant.
   *
   * @throws InvalidInputError outside of a page, or without a client id
   */
  initiateLogin(input?: LoginInput): Promise<void>;
  /** Sends the page to sign in; its token comes back in the address. @throws InvalidInputError outside of a page, or without a client id */
  initiateImplicitGrant(input?: LoginInput): Promise<void>;
  /** Sends the page to sign in; a code comes back in the address. @throws InvalidInputError outside of a page, or without a client id */
  initiateAuthorizationCodeGrant(input?: LoginInput): Promise<void>;
  /** Gets tokens for the code with which the person came back. @throws SignInRequiredError when it is used up; AuthError */
  requestAuthorizationCodeGrant(input: CodeGrantInput): Promise<void>;
  /** Gets a token for a guest's JWT. With `jwtRefreshCallback`, the next one is got by itself. @throws OAuthError when it is not accepted */
  requestAccessTokenFromJwt(input: { jwt: string }): Promise<void>;
  /** Makes a JWT for a new guest. For servers. @throws SecretInBrowserError in a page */
  createJwt(input: CreateJwtInput): Promise<{ jwt: string }>;
  /** Replaces the token now. @throws SignInRequiredError when that needs a person; AuthError */
  refresh(): Promise<void>;
  /** Takes tokens that were got elsewhere. */
  set(tokens: Partial<TokenSet>): Promise<void>;
  /** Makes the tokens useless where that is possible, forgets them, and in a page goes to where the session ends too. */
  logout(input?: LogoutInput): Promise<void>;
}
