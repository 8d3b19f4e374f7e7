import type { Context } from "../platform/context.ts";
import type { AuthorizationPorts } from "./ports.ts";
import type { AuthorizationTables } from "./schema.ts";
import type { SigningKeys } from "./signingKeys.ts";
import type { Throttle } from "./throttle.ts";
import type { TokenDirectory } from "./tokens.ts";

/** What the use cases of authorization are given. */
export interface AuthorizationContext extends Context<AuthorizationTables>, AuthorizationPorts {
  tokens: TokenDirectory;
  keys: SigningKeys;
  /** Tells those apart who mistype from those who try. */
  throttle: Throttle;
  sweeper: { sweep(ctx: AuthorizationContext): Promise<void> };
}
