import { type Actor, createContext, type Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { StoredFact } from "../platform/fact.ts";
import type { Slice } from "../platform/slice.ts";
import { isMember } from "./access.ts";
import { readersOf } from "./conversations.ts";
import { leaveEverything } from "./departures.ts";
import type { ActivityCreated } from "./facts.ts";
import { contentIdOf, setScan, sweepFiles } from "./files/index.ts";
import type { MessagingContext, MessagingPorts } from "./ports.ts";
import { type ResourceEvent, resourceEvents } from "./resourceEvents.ts";
import { messagingRoutes } from "./routes.ts";
import { type MessagingTables, messagingMigrations, type ScanState } from "./schema.ts";

export { signalTyping } from "./conversations.ts";
export { fetchFile } from "./files/index.ts";
export { addMember, removeMembership } from "./memberships.ts";
export { editMessage, getMessage, listMessages, postMessage, removeMessage } from "./messages.ts";
export type { MessagingContext, MessagingPorts } from "./ports.ts";
export { createRoom, listRooms } from "./rooms.ts";
export type { ScanState } from "./schema.ts";
export { conversationVerbs, submitActivity } from "./submit.ts";
export { addTeamMember } from "./teamMemberships.ts";
export { createTeam } from "./teams.ts";

/** Rooms, who is in them, and what they say. */
export interface MessagingSlice extends Slice<MessagingContext> {
  /** Persons who may read the keys of a KMS resource; `undefined` when it belongs to no room. */
  readersOf(resourceUrl: string): Promise<string[] | undefined>;
  /** Says what a scan of a file has found. @param contentId - Public id of the file. @returns Whether there is such a file */
  setScanState(contentId: string, state: ScanState): Promise<boolean>;
  /** Ids of all files that the data speaks of. */
  fileIds(): Promise<string[]>;
  /** Removes uploads that nobody used. */
  prepare(): Promise<void>;
  /** What a fact means in the terms of the public API. */
  resourceEvents(fact: StoredFact): Promise<ResourceEvent[]>;
  isMember(personId: string, roomId: string): Promise<boolean>;
}

export function messagingSlice(platform: Platform, ports: MessagingPorts): MessagingSlice {
  const db = platform.db as unknown as Db<MessagingTables>;
  const files = { db, files: ports.files };
  const context = (actor: Actor): MessagingContext => ({ ...createContext<MessagingTables>(platform, actor), ...ports });
  return {
    name: "messaging",
    routes: messagingRoutes,
    migrations: messagingMigrations,
    context,
    readersOf: (resourceUrl) => readersOf(db, resourceUrl),
    setScanState: async (contentId, state) => setScan(db, contentIdOf(contentId), state),
    fileIds: async () => (await db.selectFrom("files").select("id").execute()).map(({ id }) => id),
    prepare: () => sweepFiles(files, platform.clock.now()),
    // Told at least once, so that contents go even when the server ends between a message's end and theirs.
    async onFact({ type, data }) {
      if (type === "person.deleted") await leaveEverything(context, ports.people, (data as { personId: string }).personId);
      const verb = type === "activity.created" ? (data as ActivityCreated["data"]).activity.verb : "";
      if (verb === "delete" || verb === "leave") await sweepFiles(files, platform.clock.now());
    },
    resourceEvents: (fact) => resourceEvents({ db, people: ports.people, origin: platform.origin }, fact),
    isMember: (personId, roomId) => isMember(db, personId, roomId),
  };
}
