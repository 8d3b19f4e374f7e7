import type { Context } from "../platform/context.ts";
import type { IdentityTables } from "./schema.ts";

/** What the use cases of identity are given. It needs nothing from its neighbours. */
export type IdentityContext = Context<IdentityTables>;
