import { type Actor, createContext, type Platform } from "../platform/context.ts";
import type { Db, Tx } from "../platform/db/database.ts";
import { type DocumentRules, type DocumentTables, documentMigrations, type StoredDocument } from "../platform/documents/index.ts";
import type { Fact } from "../platform/fact.ts";
import { errorFields } from "../platform/log.ts";
import type { Slice } from "../platform/slice.ts";
import { authorize } from "./access.ts";
import { announcementBlobs } from "./announcements.ts";
import type { ProvisioningContext } from "./context.ts";
import { families } from "./families.ts";
import { findLines } from "./inventory.ts";
import { jobEffects } from "./jobEffects.ts";
import { jobTimeMs, runJob, unfinishedJobs } from "./jobs.ts";
import { requireCalling } from "./locations.ts";
import { assignPerson, forgetPerson, type PersonLine } from "./personLines.ts";
import { kinds, openCollections, ownerCollections, owners, sameNames } from "./places.ts";
import type { ProvisioningPorts } from "./ports.ts";
import { provisioningRoutes } from "./routes.ts";
import { type ProvisioningTables, provisioningMigrations } from "./schema.ts";

export type { PersonLine } from "./personLines.ts";
export type { ProvisioningPorts } from "./ports.ts";

const rules: DocumentRules = { owners, sameNames, kinds, ownerCollections, openCollections, families };

/** How an organization's calling is set up. */
export interface ProvisioningSlice extends Slice<ProvisioningContext> {
  /** Ids of the files that recordings are in. */
  fileIds(): Promise<string[]>;
  /** Goes on with the jobs that an earlier process has left. */
  start(): Promise<void>;
  /** Resolves when no job is being done. */
  idle(): Promise<void>;
  /** Makes a person be called by their number and extension, in the transaction that changes them. @throws Problem 400, 409 */
  assignPerson(tx: Tx<never>, person: PersonLine): Promise<readonly Fact[]>;
}

/** Locations, numbers, features, and the settings of people, workspaces and devices. */
export function provisioningSlice(platform: Platform, ports: ProvisioningPorts): ProvisioningSlice {
  const inventory = platform.db as unknown as Db<ProvisioningTables>;
  const waiting = new Set<() => void>();
  const running = new Set<Promise<void>>();
  let isClosed = false;
  const context = (actor: Actor): ProvisioningContext => ({
    ...createContext<DocumentTables>(platform, actor),
    ...ports,
    rules,
    inventory,
    jobs: { plan },
    callingPeople: ports.people.list,
    lines: { find: (ids) => findLines(inventory, ids) },
    authorize: async (ctx, request, target) => {
      await authorize(ports, ctx, request, target);
      await requireCalling(ctx, request, target);
    },
  });
  const plan = (job: StoredDocument): void => {
    const effect = jobEffects[job.name];
    if (!effect || isClosed) return;
    const cancel = platform.clock.after(jobTimeMs, () => {
      waiting.delete(cancel);
      const done = runJob(context({ ...nobody, orgId: job.orgId }), job, effect)
        .catch((error: unknown) => platform.log.error("a job failed", { job: job.name, ...errorFields(error) }))
        .finally(() => running.delete(done));
      running.add(done);
    });
    waiting.add(cancel);
  };
  return {
    name: "provisioning",
    routes: provisioningRoutes,
    migrations: [...documentMigrations, ...provisioningMigrations],
    context,
    fileIds: () => announcementBlobs(inventory),
    async start() {
      for (const job of await unfinishedJobs(inventory)) plan(job);
    },
    async idle() {
      await Promise.all(running);
    },
    async close() {
      isClosed = true;
      for (const cancel of waiting) cancel();
      await Promise.all(running);
    },
    assignPerson: (tx, person) => assignPerson(tx as unknown as Tx<ProvisioningTables>, person),
    async onFact({ type, data }) {
      if (type !== "person.deleted") return;
      const { personId, orgId } = data as { personId: string; orgId: string };
      await forgetPerson(context({ ...nobody, orgId }), personId, orgId);
    },
  };
}

/** The server itself, when nobody asks. */
const nobody: Actor = { personId: "", orgId: "", type: "person", email: "", displayName: "", roles: [], scopes: new Set() };
