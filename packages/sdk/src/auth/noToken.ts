import { NoTokenError } from "../core/errors.ts";
import type { TokenSource } from "../core/token.ts";

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
