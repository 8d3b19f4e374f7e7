import type { Actor, Context } from "../platform/context.ts";
import type { HdsTables } from "./schema.ts";

/** What hybrid data security needs from its neighbours, in its own words. */
export interface HdsPorts {
  isAdmin(actor: Actor): boolean;
  /** What an organization is called; `undefined` when there is none. */
  orgName(orgId: string): Promise<string | undefined>;
}

/** What the use cases of hybrid data security are given. */
export interface HdsContext extends Context<HdsTables>, HdsPorts {}
