import type { Actor, Context } from "../platform/context.ts";
import type { AuthorizationTables } from "./schema.ts";

/** A person in whose name requests may come. */
export interface Holder extends Pick<Actor, "orgId" | "type" | "email" | "displayName" | "roles"> {
  id: string;
}

/** What authorization needs from its neighbours, in its own words. */
export interface AuthorizationPorts {
  people: {
    /** The person as they are now; `undefined` when there is nobody, or nobody who may act any more. */
    find(personId: string): Promise<Holder | undefined>;
  };
}

/** What the use cases of authorization are given. */
export interface AuthorizationContext extends Context<AuthorizationTables>, AuthorizationPorts {}
