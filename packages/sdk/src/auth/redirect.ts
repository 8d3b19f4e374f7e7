import type { AuthServer } from "./authServer.ts";
import { InvalidAuthAnswerError, StateMismatchError } from "./errors.ts";
import { requireIssuer } from "./issuers.ts";
import { isSame } from "./pkce.ts";
import { refusal } from "./refused.ts";

/** What came back from the sign-in page, and belongs to the sign-in that was begun. */
export interface RedirectAnswer {
  /** @throws IssuerMismatchError when another server answered; AccessDeniedError or OAuthError when the page said why there is none; InvalidAuthAnswerError without either */
  code(): string;
}

/**
 * Reads the address with which a person comes back from the sign-in page.
 *
 * @param server - The one that the person was sent to.
 * @param state - What the sign-in was begun with.
 * @throws StateMismatchError when it belongs to no sign-in, or to another one.
 */
export function readRedirect(url: URL, server: AuthServer, state: string | undefined): RedirectAnswer {
  const { searchParams: parameters } = url;
  const states = parameters.getAll("state");
  if (state === undefined || states.length !== 1 || !isSame(states[0] as string, state)) {
    throw new StateMismatchError("This answer belongs to no sign-in that was begun here.", { hint: "Begin the sign-in again." });
  }
  return {
    code() {
      requireIssuer(parameters.getAll("iss"), server);
      const reason = parameters.get("error");
      if (reason !== null) throw refusal("The sign-in", { reason: plain(reason), said: plain(parameters.get("error_description") ?? "") });
      const codes = parameters.getAll("code");
      if (codes.length !== 1 || !codes[0]) throw new InvalidAuthAnswerError("The sign-in page sent neither a code nor a reason why not.");
      return codes[0];
    },
  };
}

/** Anybody can write into an address: what goes on into a message is short and plain. */
function plain(words: string): string {
  return words.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 200);
}
