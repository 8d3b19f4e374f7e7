import { NoTokenError } from "../core/errors.ts";
import type { TokenSource } from "../core/token.ts";

/** An access token in the shapes that the official SDK takes; a leading `Bearer ` is dropped. */
export type Credentials =
  | string
  | { access_token?: string | undefined; supertoken?: TokenObject | undefined; authorization?: TokenObject | undefined };

/** A token as the token endpoint answers it. */
export interface TokenObject {
  access_token: string;
  [field: string]: unknown;
}

/** The access token in credentials of any shape; `undefined` when there is none. */
export function tokenIn(credentials: Credentials | undefined): string | undefined {
  if (typeof credentials !== "object" || credentials === null) return credentials || undefined;
  const { access_token: own, supertoken, authorization } = credentials;
  return own || supertoken?.access_token || authorization?.access_token || undefined;
}

/** A source without a token: each use fails and says what to do. */
export function noToken(): TokenSource {
  return {
    get: async () => {
      throw new NoTokenError("There is no access token.", {
        hint: "Pass `token`, or `credentials` to Webex.init; with @parley/sdk/env, set the environment variable WEBEX_ACCESS_TOKEN.",
      });
    },
  };
}
