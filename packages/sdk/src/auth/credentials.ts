import type { Client } from "../core/client.ts";
import type { OfficialStorageAdapter } from "./tokenStore/officialStorage.ts";
import type { TokenStore } from "./tokenStore/tokenStore.ts";

/** Credentials in the shapes that the official SDK takes: an access token, or what tokens are got with. A leading `Bearer ` is dropped. */
export type Credentials = string | CredentialSettings;

/** The same from one place or several: what is said first counts. */
export type WebexCredentials = Credentials | undefined | readonly (Credentials | undefined)[];

/** A token as the token endpoint answers it. */
export interface TokenObject {
  access_token: string;
  [field: string]: unknown;
}

/** Tokens, and what new ones are got with, under the official SDK's names. */
export interface CredentialSettings {
  access_token?: string | undefined;
  supertoken?: TokenObject | undefined;
  authorization?: Partial<TokenObject> | { supertoken: TokenObject; [field: string]: unknown } | undefined;
  /** Seconds that the access token still lives. */
  expires_in?: number | undefined;
  /** When the access token ends, in milliseconds since 1970. */
  expires?: number | undefined;
  refresh_token?: string | undefined;
  client_id?: string | undefined;
  /** For servers only. */
  client_secret?: string | undefined;
  redirect_uri?: string | undefined;
  /** Names separated by spaces. */
  scope?: string | undefined;
  /** The address of the sign-in page as the developer portal shows it: stands for `client_id`, `redirect_uri` and `scope`. */
  authorizationString?: string | undefined;
  /** `confidential`: a server exchanges the code; otherwise the page gets its token itself. */
  clientType?: "public" | "confidential" | (string & {}) | undefined;
  /** Whether a page signs people in with a code and PKCE instead of the implicit grant: nothing secret is then in any address. */
  pkce?: boolean | undefined;
  /** Fetches the next JWT of a guest when their token runs out. */
  jwtRefreshCallback?(webex: Client): string | Promise<string>;
  /** Fetches new tokens from the app's own server when the token runs out. */
  refreshCallback?(webex: Client, token: TokenObject): TokenObject | Promise<TokenObject>;
  /** The broker's address, for its pages. */
  idbroker?: { url?: string | undefined } | undefined;
  /** Where tokens are kept; nowhere unless said. */
  store?: TokenStore | undefined;
  /** The same as a storage adapter that was written for the official SDK. */
  boundedAdapter?: OfficialStorageAdapter | undefined;
}

/** The access token in credentials of any shape; `undefined` when there is none. */
export function tokenIn(credentials: Credentials | undefined): string | undefined {
  if (typeof credentials !== "object" || credentials === null) return credentials || undefined;
  const { access_token: own, supertoken, authorization } = credentials;
  return own || supertoken?.access_token || (authorization?.access_token as string | undefined) || undefined;
}
