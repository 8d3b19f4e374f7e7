import { createContext, type Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { Slice } from "../platform/slice.ts";
import { addOwnToken, isKnownToken } from "./ownTokens.ts";
import type { AuthorizationContext, AuthorizationPorts } from "./ports.ts";
import { type AuthorizationTables, authorizationMigrations } from "./schema.ts";
import { TokenDirectory } from "./tokens.ts";

export type { TokenDirectory } from "./tokens.ts";

/** Who may do what in whose name: tokens, and how one comes by them. */
export interface AuthorizationSlice extends Slice<AuthorizationContext> {
  tokens: TokenDirectory;
  /** Gives somebody a token of their own that does not expire. */
  addOwnToken(owner: { personId: string; type: "person" | "bot"; token: string }, at: string): Promise<void>;
  isKnownToken(token: string): Promise<boolean>;
}

export function authorizationSlice(platform: Platform, ports: AuthorizationPorts): AuthorizationSlice {
  const db = platform.db as unknown as Db<AuthorizationTables>;
  const tokens = new TokenDirectory(db, platform.clock, ports.people);
  return {
    name: "authorization",
    routes: [],
    migrations: authorizationMigrations,
    context: (actor) => ({ ...createContext<AuthorizationTables>(platform, actor), ...ports }),
    onFact: async (fact) => tokens.onFact(fact),
    tokens,
    addOwnToken: (owner, at) => addOwnToken(db, owner, at),
    isKnownToken: (token) => isKnownToken(db, token),
  };
}
