import { createContext, type Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { Slice } from "../platform/slice.ts";
import { readersOf } from "./conversations.ts";
import type { MessagingContext, MessagingPorts } from "./ports.ts";
import { messagingRoutes } from "./routes.ts";
import { type MessagingTables, messagingMigrations } from "./schema.ts";

export { addMember } from "./memberships.ts";
export { postMessage } from "./messages.ts";
export type { MessagingContext, MessagingPorts } from "./ports.ts";
export { createRoom } from "./rooms.ts";
export { conversationVerbs } from "./submit.ts";
export { addTeamMember } from "./teamMemberships.ts";
export { createTeam } from "./teams.ts";

/** Rooms, who is in them, and what they say. */
export interface MessagingSlice extends Slice<MessagingContext> {
  /** Persons who may read the keys of a KMS resource; `undefined` when it belongs to no room. */
  readersOf(resourceUrl: string): Promise<string[] | undefined>;
}

export function messagingSlice(platform: Platform, ports: MessagingPorts): MessagingSlice {
  const db = platform.db as unknown as Db<MessagingTables>;
  return {
    name: "messaging",
    routes: messagingRoutes,
    migrations: messagingMigrations,
    context: (actor) => ({ ...createContext<MessagingTables>(platform, actor), ...ports }),
    readersOf: (resourceUrl) => readersOf(db, resourceUrl),
  };
}
