import { publicId } from "@parley/protocol/ids";
import type { Db, Tx } from "../platform/db/database.ts";
import {
  type Body,
  type DocumentRequest,
  type DocumentTables,
  listDocuments,
  listQuery,
  pageOf,
  presented,
  readDocument,
  requireItem,
  type StoredDocument,
  type Target,
  writeDocument,
} from "../platform/documents/index.ts";
import type { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";

/** How long a job takes, on the clock of the server. */
export const jobTimeMs: number = 5_000;

/** What went wrong with one of the things that a job is about. */
export interface JobError {
  item: string;
  description: string;
}

/** What a job does when its time has come: SQL in its transaction only. */
export type JobEffect = (
  ctx: ProvisioningContext,
  tx: Tx<DocumentTables>,
  job: StoredDocument,
) => Promise<{ counts: Body; errors: JobError[] }>;

/** What is told of a job that has not begun. @param counts - What it will count, all at nothing */
interface JobDraft {
  name: string;
  about: Body;
  counts: Body;
}

/** Stores a job. It is done when its time has come. */
export async function startJob(
  ctx: ProvisioningContext,
  request: DocumentRequest,
  target: Target,
  { name, about, counts }: JobDraft,
): Promise<unknown> {
  const at = ctx.now();
  const address = { orgId: target.orgId, ownerType: "org", ownerId: target.orgId, name: target.name, itemId: ctx.newId() };
  const body = {
    ...about,
    name,
    trackingId: `PARLEY_${ctx.newId()}`,
    sourceUserId: publicId("PEOPLE", ctx.actor.personId),
    sourceCustomerId: publicId("ORGANIZATION", target.orgId),
    targetCustomerId: publicId("ORGANIZATION", target.orgId),
    instanceId: 1,
    counts,
    percentageComplete: 0,
    ...execution("STARTING", "UNKNOWN", at, at),
  };
  let job: StoredDocument | undefined;
  await ctx.commit(async (tx) => {
    job = await writeDocument(tx, address, body, { before: undefined, mentions: [], at });
    return [{ type: "job.created", key: address.itemId, audience: [], data: { orgId: target.orgId, name: target.name } }];
  });
  ctx.jobs.plan(job as StoredDocument);
  return presented(ctx, request.operation, job as StoredDocument, "item");
}

function execution(status: string, exitCode: string, createdTime: string, lastUpdated: string): Body {
  const told = {
    id: 1,
    statusMessage: status,
    exitCode,
    createdTime,
    lastUpdated,
    startTime: createdTime,
    ...(status !== "STARTING" && { endTime: lastUpdated }),
  };
  return {
    latestExecutionStatus: status,
    latestExecutionExitCode: exitCode,
    jobExecutionStatus: [{ ...told, timeElapsed: "PT5S", stepExecutionStatuses: [] }],
  };
}

/** Does what a job is for, once, unless it was paused. */
export async function runJob(ctx: ProvisioningContext, { body: _, ...address }: StoredDocument, effect: JobEffect): Promise<void> {
  await ctx.commit(async (tx) => {
    const job = await readDocument(tx, address);
    if (job?.body["latestExecutionStatus"] !== "STARTING" || job.body["isPaused"]) return [];
    const { counts, errors } = await effect(ctx, tx, job);
    const exitCode = errors.length ? "COMPLETED_WITH_ERRORS" : "COMPLETED";
    const told = { counts, percentageComplete: 100, errors, ...execution("COMPLETED", exitCode, job.createdAt, ctx.now()) };
    await writeDocument(tx, address, { ...job.body, ...told }, { before: job, mentions: [], at: ctx.now() });
    return [{ type: "job.completed", key: job.itemId, audience: [], data: { orgId: job.orgId, name: job.name } }];
  });
}

/** What went wrong in a job. */
export async function listJobErrors(ctx: ProvisioningContext, { query }: DocumentRequest, target: Target): Promise<Page<unknown>> {
  const job = await requireItem(ctx, {
    ...target,
    itemId: target.ownerId,
    ownerType: "org",
    ownerId: target.orgId,
    name: target.ownerType,
  });
  const errors = (job.body["errors"] ?? []) as readonly JobError[];
  const told = errors.map(({ item, description }, index) => ({
    itemNumber: index + 1,
    item,
    errorType: "ERROR",
    error: { key: "error", message: [{ description, code: "400" }] },
    trackingId: job.body["trackingId"],
  }));
  return pageOf(told, listQuery(query));
}

/** Holds a job, or lets it go on. @throws Problem 409 when it is over */
export function controlJob(isPaused: boolean) {
  return async (ctx: ProvisioningContext, _: DocumentRequest, target: Target): Promise<undefined> => {
    const address = { orgId: target.orgId, ownerType: "org", ownerId: target.orgId, name: target.ownerType, itemId: target.ownerId };
    let job: StoredDocument | undefined;
    await ctx.commit(async (tx) => {
      const before = await readDocument(tx, address);
      if (before?.body["latestExecutionStatus"] !== "STARTING") throw new Problem(409, "The job is over.");
      job = await writeDocument(tx, address, { ...before.body, isPaused }, { before, mentions: [], at: ctx.now() });
      return [];
    });
    if (!isPaused) ctx.jobs.plan(job as StoredDocument);
    return undefined;
  };
}

/** Jobs that were ordered and are not done. */
export async function unfinishedJobs(db: Db<DocumentTables>): Promise<StoredDocument[]> {
  const orgs = await db
    .selectFrom("documents")
    .select(["org_id", "name"])
    .distinct()
    .where("name", "like", "jobs/%")
    .where("item_id", "!=", "")
    .execute();
  const found: StoredDocument[] = [];
  for (const { org_id: orgId, name } of orgs) found.push(...(await listDocuments(db, { orgId, ownerType: "org", ownerId: orgId, name })));
  return found.filter(({ body }) => body["latestExecutionStatus"] === "STARTING" && !body["isPaused"]);
}
