import type { KeptTokens, TokenSet } from "./tokenSet.ts";

/** A way to get new tokens, without a person. */
export interface Renewal {
  /** Whether it can be done with what is at hand. */
  can(tokens: KeptTokens): boolean;
  /** Gets new tokens. @throws SignInRequiredError when that needs a person; other errors may pass */
  renew(tokens: KeptTokens): Promise<TokenSet>;
}
