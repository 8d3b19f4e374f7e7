import { innerId } from "@parley/protocol/ids";
import type { Tx } from "../platform/db/database.ts";
import {
  type DocumentRequest,
  type DocumentTables,
  findItem,
  listDocuments,
  locationIdOf,
  mentionsIn,
  removeItem,
  type StoredDocument,
  type Target,
  writeDocument,
} from "../platform/documents/index.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";
import { devicesWith } from "./devices.ts";
import { e164 } from "./inventory.ts";
import { type JobEffect, type JobError, startJob } from "./jobs.ts";
import { inventoryOf } from "./lines.ts";
import { isCalling } from "./locations.ts";

const featureNames = [
  "huntGroups",
  "queues",
  "autoAttendants",
  "aiReceptionists",
  "paging",
  "voicemailGroups",
  "callParks",
  "callPickups",
  "callParkExtensions",
];

/** What uses a location: by whom people would be cut off, and what would merely be gone. */
async function usesOf(tx: Tx<DocumentTables>, { orgId, itemId }: StoredDocument) {
  const inventory = inventoryOf(tx);
  const owners = await inventory.selectFrom("extensions").select(["owner_kind", "owner_id"]).where("location_id", "=", itemId).execute();
  const numbers = await inventory
    .selectFrom("phone_numbers")
    .select(["owner_kind", "owner_id"])
    .where("location_id", "=", itemId)
    .execute();
  const count = (kind: string) =>
    new Set([...owners, ...numbers].filter(({ owner_kind }) => owner_kind === kind).map(({ owner_id }) => owner_id)).size;
  const trunks = (await listDocuments(tx, { orgId, ownerType: "org", ownerId: orgId, name: "premisePstn/trunks" })).filter(
    ({ body }) => innerId("LOCATION", String(body["locationId"])) === itemId,
  );
  const features: StoredDocument[] = [];
  for (const name of featureNames) features.push(...(await listDocuments(tx, { orgId, ownerType: "location", ownerId: itemId, name })));
  return {
    people: count("PEOPLE"),
    workspaces: count("PLACE"),
    virtualLines: count("VIRTUAL_LINE"),
    trunks: trunks.length,
    numbers: numbers.length,
    features,
  };
}

/** Says whether calling can be turned off in a location. */
export async function precheckDeletion(ctx: ProvisioningContext, _: DocumentRequest, { orgId, root }: Target): Promise<unknown> {
  const location = await findItem(ctx.db, orgId, root.id, "locations");
  if (!location) throw new Problem(404, "Could not find a location with the provided ID.");
  const uses = await usesOf(ctx.db as unknown as Tx<DocumentTables>, location);
  const isBlocked = uses.people + uses.workspaces + uses.virtualLines > 0;
  const needsForce = uses.features.length + uses.trunks > 0;
  return {
    locationDeleteStatus: isBlocked ? "BLOCKED" : needsForce ? "FORCE_REQUIRED" : "UNBLOCKED",
    blocking: {
      lastLocation: false,
      trunksInUseCount: uses.trunks,
      usersInUseCount: uses.people,
      workspacesInUseCount: uses.workspaces,
      virtualLineInUseCount: uses.virtualLines,
      numbersOrderPending: false,
    },
    nonBlocking: { numbersPresent: uses.numbers > 0 },
    blockingUnlessForced: { nonUserEntitiesInUse: uses.features.length > 0, trunksCount: uses.trunks },
  };
}

/** Orders that calling be turned off in a location. @throws Problem 409 with what stands against it */
export async function startLocationDelete(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const { locationId, forceDelete = false } = request.body as { locationId: string; forceDelete?: boolean };
  const location = await findItem(ctx.db, target.orgId, innerId("LOCATION", locationId) ?? "", "locations");
  if (!location || !isCalling(location)) throw new Problem(404, "Could not find a location with the provided ID.");
  const uses = await usesOf(ctx.db as unknown as Tx<DocumentTables>, location);
  const reasons = [
    ...(uses.people ? [`${uses.people} people are called there.`] : []),
    ...(uses.workspaces ? [`${uses.workspaces} workspaces are called there.`] : []),
    ...(uses.virtualLines ? [`${uses.virtualLines} virtual lines are called there.`] : []),
    ...(uses.features.length && !forceDelete ? [`${uses.features.length} features are there; forceDelete deletes them.`] : []),
    ...(uses.trunks ? [`${uses.trunks} trunks are there.`] : []),
  ];
  if (reasons.length) throw new Problem(409, "Calling cannot be turned off in this location.", { details: reasons });
  return startJob(ctx, request, target, {
    name: "deleteCallingLocation",
    about: { locationId, locationName: location.body["name"] },
    counts: deleteCounts(uses.features.length, 0),
  });
}

function deleteCounts(totalFeatureAccounts: number, featureAccountsDeleted: number) {
  const none = { totalVirtualExtensionsAccount: 0, virtualExtensionsDeleted: 0, virtualExtensionsDeleteFailed: 0 };
  return {
    ...none,
    totalFeatureAccounts,
    featureAccountsDeleted,
    featureAccountsDeleteFailed: totalFeatureAccounts - featureAccountsDeleted,
  };
}

/** Turns calling off: features and numbers go, the location stays. */
const deleteLocation: JobEffect = async (ctx, tx, job) => {
  const location = await findItem(tx, job.orgId, innerId("LOCATION", String(job.body["locationId"])) ?? "", "locations");
  if (!location) return { counts: deleteCounts(0, 0), errors: [] };
  const { features, people, workspaces, virtualLines } = await usesOf(tx, location);
  if (people + workspaces + virtualLines) {
    const error = { item: String(job.body["locationId"]), description: "Somebody has come to be called in the location." };
    return { counts: deleteCounts(features.length, 0), errors: [error] };
  }
  for (const feature of features) await removeItem(ctx, tx, feature);
  await inventoryOf(tx).deleteFrom("phone_numbers").where("location_id", "=", location.itemId).execute();
  const { callingEnabled, callingLineId, routingPrefix, connection, ...body } = location.body;
  await writeDocument(tx, location, body, { before: location, mentions: mentionsIn(body), at: ctx.now() });
  return { counts: deleteCounts(features.length, features.length), errors: [] };
};

interface NumberList {
  locationId?: string;
  numbers?: string[];
}

/** Orders that numbers be moved to another location, or deleted. @throws Problem 400 */
export async function startManageNumbers(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const { operation, numberList, targetLocationId } = request.body as {
    operation: string;
    numberList: NumberList[];
    targetLocationId?: string;
  };
  if (!["MOVE", "DELETE"].includes(operation)) throw new Problem(400, "operation must be one of: MOVE, DELETE.");
  const to = targetLocationId && (await findItem(ctx.db, target.orgId, innerId("LOCATION", targetLocationId) ?? "", "locations"));
  if (operation === "MOVE" && !(to && isCalling(to))) throw new Problem(400, "targetLocationId is not the id of a location with calling.");
  const totalNumbers = numberList.reduce((sum, { numbers = [] }) => sum + numbers.length, 0);
  if (!totalNumbers || totalNumbers > 1000) throw new Problem(400, "numberList must hold 1 to 1000 numbers.");
  return startJob(ctx, request, target, {
    name: "manageNumbers",
    about: {
      jobType: "MANAGE_NUMBERS",
      operationType: operation,
      numberList,
      sourceLocationId: numberList[0]?.locationId,
      ...(targetLocationId && { targetLocationId }),
    },
    counts: { totalNumbers, numbersDeleted: 0, numbersMoved: 0, numbersFailed: 0, numbersUsageChanged: 0 },
  });
}

/** Moves or deletes numbers that nobody is called by, each for itself. */
const manageNumbers: JobEffect = async (_, tx, { orgId, body }) => {
  const errors: JobError[] = [];
  const inventory = inventoryOf(tx);
  let done = 0;
  for (const { locationId, numbers = [] } of body["numberList"] as NumberList[]) {
    for (const text of numbers) {
      const row = await inventory
        .selectFrom("phone_numbers")
        .selectAll()
        .where("org_id", "=", orgId)
        .where("number", "=", e164(text) ?? "")
        .executeTakeFirst();
      const why =
        !row || row.location_id !== innerId("LOCATION", String(locationId))
          ? "is not a number of the location"
          : row.owner_id !== null
            ? "is in use"
            : undefined;
      if (!row || why) {
        errors.push({ item: text, description: `${text} ${why}.` });
        continue;
      }
      if (body["operationType"] === "MOVE") {
        const to = innerId("LOCATION", String(body["targetLocationId"])) as string;
        await inventory.updateTable("phone_numbers").set({ location_id: to }).where("seq", "=", row.seq).execute();
      } else await inventory.deleteFrom("phone_numbers").where("seq", "=", row.seq).execute();
      done++;
    }
  }
  const isMove = body["operationType"] === "MOVE";
  const counts = {
    numbersDeleted: isMove ? 0 : done,
    numbersMoved: isMove ? done : 0,
    numbersFailed: errors.length,
    numbersUsageChanged: 0,
  };
  return { counts: { totalNumbers: done + errors.length, ...counts }, errors };
};

/** Orders that the phones of a location be told their settings anew. @throws Problem 404 */
export async function startRebuild(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const locationId = String(request.body["locationId"]);
  const location = await findItem(ctx.db, target.orgId, innerId("LOCATION", locationId) ?? "", "locations");
  if (!location) throw new Problem(404, "Could not find a location with the provided ID.");
  const people = (await ctx.callingPeople(target.orgId)).filter((person) => person.locationId === location.itemId);
  const at = { orgId: target.orgId, ownerType: "org", ownerId: target.orgId, name: "workspaces" };
  const workspaces = (await listDocuments(ctx.db, at)).filter((each) => locationIdOf(each) === location.itemId);
  let deviceCount = 0;
  for (const id of [...people.map((each) => each.id), ...workspaces.map(({ itemId }) => itemId)])
    deviceCount += (await devicesWith(ctx.db, target.orgId, id)).length;
  return startJob(ctx, request, target, { name: "rebuildPhones", about: { locationId, target: "LOCATION", deviceCount }, counts: {} });
}

/** What each kind of job does, by the name of its collection. */
export const jobEffects: Readonly<Record<string, JobEffect>> = {
  "jobs/locations/deleteCallingLocation": deleteLocation,
  "jobs/numbers/manageNumbers": manageNumbers,
  "jobs/devices/rebuildPhones": async (_, __, job) => ({ counts: job.body["counts"] as object as never, errors: [] }),
};
