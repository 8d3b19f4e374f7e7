import type { Context, RequestInfo } from "../platform/context.ts";
import type { IdentityPorts } from "./ports.ts";
import type { IdentityTables } from "./schema.ts";

/** What the use cases of identity are given. */
export interface IdentityContext extends Context<IdentityTables>, IdentityPorts {
  /** Forgets what is remembered of these people, here and where their tokens are known: their next request sees the change. */
  forget(personIds: readonly string[]): void;
  /** Where the request came from; `undefined` when the server itself acts. */
  readonly request: RequestInfo | undefined;
}
