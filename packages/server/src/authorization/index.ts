import { type Actor, createContext, type Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import { anonymous } from "../platform/http.ts";
import type { Slice } from "../platform/slice.ts";
import { addApplication, findApplication, type NewApplication } from "./applications.ts";
import { appRoutes } from "./appRoutes.ts";
import type { AuthorizationContext } from "./context.ts";
import { controlRoutes } from "./controlRoutes.ts";
import { endPerson, Sweeper } from "./endings.ts";
import { oauthRoutes } from "./oauthRoutes.ts";
import { openIdRoutes } from "./openIdRoutes.ts";
import { addOwnToken, isKnownToken } from "./ownTokens.ts";
import { pageRoutes } from "./pageRoutes.ts";
import type { AuthorizationPorts } from "./ports.ts";
import { publicRoutes } from "./publicRoutes.ts";
import { keepSharedSecret } from "./registry.ts";
import { type AuthorizationTables, authorizationMigrations } from "./schema.ts";
import { withServiceApps } from "./serviceAccounts.ts";
import { authorizeServiceApp, requireServiceApp } from "./serviceApps.ts";
import { SigningKeys } from "./signingKeys.ts";
import { Throttle } from "./throttle.ts";
import { TokenDirectory } from "./tokens.ts";

export type { NewApplication } from "./applications.ts";
export { addGuest } from "./guests.ts";
export { setPassword } from "./passwords.ts";
export type { DemoPerson } from "./ports.ts";
export type { TokenDirectory } from "./tokens.ts";

/** Who may do what in whose name: tokens, and how one comes by them. */
export interface AuthorizationSlice extends Slice<AuthorizationContext> {
  tokens: TokenDirectory;
  /** Gives somebody a token of their own that does not expire. */
  addOwnToken(owner: { personId: string; type: "person" | "bot"; token: string }, at: string): Promise<void>;
  isKnownToken(token: string): Promise<boolean>;
  addApplication(application: NewApplication, at: string): Promise<void>;
  isKnownApplication(id: string): Promise<boolean>;
  /** Lets a service app into an administrator's organization. */
  authorizeServiceApp(applicationId: string, adminId: string): Promise<void>;
}

export function authorizationSlice(platform: Platform, neighbours: AuthorizationPorts): AuthorizationSlice {
  const db = platform.db as unknown as Db<AuthorizationTables>;
  const ports = { ...neighbours, people: withServiceApps(db, neighbours.people) };
  const tokens = new TokenDirectory(db, platform.clock, ports.people);
  const own = { tokens, keys: new SigningKeys(), throttle: new Throttle(platform.clock), sweeper: new Sweeper() };
  const context = (actor: Actor): AuthorizationContext => ({ ...createContext<AuthorizationTables>(platform, actor), ...ports, ...own });
  return {
    name: "authorization",
    routes: [...oauthRoutes, ...openIdRoutes, ...pageRoutes, ...publicRoutes, ...appRoutes, ...controlRoutes],
    migrations: authorizationMigrations,
    context,
    async onFact(fact) {
      tokens.onFact(fact);
      if (fact.type !== "person.deactivated" && fact.type !== "person.deleted") return;
      await endPerson(context(anonymous), (fact.data as { personId: string }).personId, { isForGood: fact.type === "person.deleted" });
    },
    tokens,
    addOwnToken: (owner, at) => addOwnToken(db, owner, at),
    isKnownToken: (token) => isKnownToken(db, token),
    async addApplication(application, at) {
      await addApplication(db, application, at);
      if (application.sharedSecret) await keepSharedSecret(context(anonymous), application.id, application.sharedSecret);
    },
    async authorizeServiceApp(applicationId, adminId) {
      const admin = await ports.people.find(adminId);
      if (!admin) throw new Error(`there is no person ${adminId}`);
      const ctx = context({ ...admin, personId: adminId, scopes: new Set() });
      await authorizeServiceApp(ctx, await requireServiceApp(ctx, applicationId));
    },
    isKnownApplication: async (id) => (await findApplication({ db }, id)) !== undefined,
  };
}
