import { createContext, type Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { Slice } from "../platform/slice.ts";
import type { IdentityContext } from "./context.ts";
import { Directory } from "./directory.ts";
import { identityRoutes } from "./routes.ts";
import { type IdentityTables, identityMigrations } from "./schema.ts";
import { TokenDirectory } from "./tokens.ts";

export { addAccount, addOrg, hasAccounts, type NewAccount, type NewOrg } from "./accounts.ts";
export type { Directory } from "./directory.ts";
export { isAdmin } from "./roles.ts";
export type { IdentityTables } from "./schema.ts";
export { hashToken, type TokenDirectory } from "./tokens.ts";

/** People, organizations and their tokens. */
export interface IdentitySlice extends Slice<IdentityContext> {
  tokens: TokenDirectory;
  directory: Directory;
  db: Db<IdentityTables>;
}

export function identitySlice(platform: Platform): IdentitySlice {
  const db = platform.db as unknown as Db<IdentityTables>;
  return {
    name: "identity",
    routes: identityRoutes,
    migrations: identityMigrations,
    context: (actor) => createContext<IdentityTables>(platform, actor),
    tokens: new TokenDirectory(db, platform.clock),
    directory: new Directory(db, platform.clock, platform.newId),
    db,
  };
}
