import { createContext, type Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { Slice } from "../platform/slice.ts";
import type { IdentityContext } from "./context.ts";
import { Directory } from "./directory.ts";
import { addHolder, findHolder, type Holder, type NewHolder, renameHolder } from "./holders.ts";
import { useOneTimePassword } from "./oneTimePasswords.ts";
import type { IdentityPorts } from "./ports.ts";
import { identityRoutes } from "./routes.ts";
import { type IdentityTables, identityMigrations } from "./schema.ts";
import { recordSecurity } from "./securityLog.ts";

export { requireMayProvision } from "./access.ts";
export { addAccount, addOrg, hasAccounts, type NewAccount, type NewOrg } from "./accounts.ts";
export { findCallingPeople, listCallingPeople } from "./callingPeople.ts";
export type { Directory } from "./directory.ts";
export { addGroup } from "./groupStore.ts";
export type { Holder } from "./holders.ts";
export type { IdentityPorts } from "./ports.ts";
export { isAdmin } from "./roles.ts";
export type { IdentityTables } from "./schema.ts";

/** People and organizations. */
export interface IdentitySlice extends Slice<IdentityContext> {
  directory: Directory;
  /** The person in whose name a request comes, as they are now; `undefined` when nobody may act so. */
  findHolder(personId: string): Promise<Holder | undefined>;
  /** Makes an account of a program or a guest; does nothing when there is one of this id. */
  addHolder(account: NewHolder): Promise<void>;
  renameHolder(personId: string, displayName: string): Promise<void>;
  /** Whether a text is a one-time password of somebody; it is none any more then. `undefined` takes as long as somebody. */
  useOneTimePassword(personId: string | undefined, text: string): Promise<boolean>;
  db: Db<IdentityTables>;
}

export function identitySlice(platform: Platform, ports: IdentityPorts): IdentitySlice {
  const db = platform.db as unknown as Db<IdentityTables>;
  const directory = new Directory(db, platform.clock, platform.newId, ports.mails);
  const forget = (personIds: readonly string[]): void => {
    for (const personId of personIds) {
      directory.forget(personId);
      ports.sessions.forget(personId);
    }
  };
  return {
    name: "identity",
    routes: identityRoutes,
    migrations: identityMigrations,
    context: (actor, request) => ({ ...createContext<IdentityTables>(platform, actor), ...ports, forget, request }),
    onFact: (fact) => recordSecurity({ db, directory, clock: platform.clock }, fact),
    directory,
    findHolder: (personId) => findHolder(db, personId),
    useOneTimePassword: (personId, text) => useOneTimePassword(platform, personId, text),
    addHolder: (account) => addHolder(platform, account),
    async renameHolder(personId, displayName) {
      await renameHolder(platform, personId, displayName);
      forget([personId]);
    },
    db,
  };
}
