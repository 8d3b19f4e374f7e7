import { innerId, publicId } from "@parley/protocol/ids";
import type { Tx } from "../platform/db/database.ts";
import {
  type Change,
  type DocumentRequest,
  type DocumentTables,
  type Family,
  findItem,
  listDocuments,
  listQuery,
  mentioning,
  pageOf,
  readDocument,
  type StoredDocument,
  selected,
  type Target,
  writeDocument,
} from "../platform/documents/index.ts";
import { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";

const plans = "premisePstn/dialPlans";
/** Patterns of one plan, and of one request. */
const maxPatterns = 10_000;

/** What a dial pattern looks like: digits, `X` for any of them, `!` at the end for any number of them. @source documented in the dial plan guide */
const patternForm = /^\+?[0-9X*#.,[\]-]*!?$/;

/** Whether a text can be a dial pattern at all. */
function isPattern(text: string): boolean {
  return text.length > 0 && text.length <= 50 && /[0-9X!*#]/.test(text) && patternForm.test(text);
}

/** The routes that a plan, a list or a location can lead to. */
const routeNames = { ROUTE_GROUP: "premisePstn/routeGroups", TRUNK: "premisePstn/trunks" } as const;

/** The route that a body names. @throws Problem 400 when there is none of this type */
async function requireRoute(tx: Tx<DocumentTables>, orgId: string, id: unknown, type: keyof typeof routeNames): Promise<StoredDocument> {
  const inner = typeof id === "string" ? innerId(type, id) : undefined;
  const route = inner && (await findItem(tx, orgId, inner, routeNames[type]));
  if (!route) throw new Problem(400, `routeId is not the id of a ${type === "TRUNK" ? "trunk" : "route group"}.`);
  return route;
}

/** Plans that send dialed numbers to the organization's own telephone system. */
export const dialPlans: Family = {
  async beforeWrite(ctx, { tx, address, body, sent, before }: Change) {
    const { orgId, itemId } = address;
    const route = await requireRoute(tx, orgId, body["routeId"], body["routeType"] as keyof typeof routeNames);
    body["routeName"] = route.body["name"];
    await requireFreeName(tx, address, body);
    const patterns = sent["dialPatterns"] as readonly string[] | undefined;
    delete body["dialPatterns"];
    if (before || !patterns?.length) return;
    await requireFreePatterns(tx, orgId, itemId, patterns);
    await writeDocument(
      tx,
      patternsAt(orgId, itemId),
      { dialPatterns: [...new Set(patterns)] },
      { before: undefined, mentions: [], at: ctx.now() },
    );
  },
};

/** @throws Problem 409 when another item of the collection has the name */
async function requireFreeName(tx: Tx<DocumentTables>, address: Change["address"], { name }: Change["body"]): Promise<void> {
  const others = await listDocuments(tx, address);
  if (others.some((each) => each.itemId !== address.itemId && each.body["name"] === name))
    throw new Problem(409, `name: ${String(name)} is in use.`);
}

function patternsAt(orgId: string, planId: string) {
  return { orgId, ownerType: plans, ownerId: planId, name: "dialPatterns", itemId: "" };
}

async function patternsOf(db: Parameters<typeof readDocument>[0], orgId: string, planId: string): Promise<string[]> {
  return ((await readDocument(db, patternsAt(orgId, planId)))?.body["dialPatterns"] ?? []) as string[];
}

/** @throws Problem 400 for what is no pattern, 409 for what another plan has */
async function requireFreePatterns(tx: Tx<DocumentTables>, orgId: string, planId: string, patterns: readonly string[]): Promise<void> {
  const wrong = patterns.filter((pattern) => !isPattern(pattern));
  if (wrong.length)
    throw new Problem(400, `dialPatterns: ${wrong[0]} is not a dial pattern.`, {
      details: wrong.map((each) => `dialPatterns: ${each} is not a dial pattern.`),
    });
  for (const { itemId } of await plansOf(tx, orgId)) {
    if (itemId === planId) continue;
    const taken = (await patternsOf(tx, orgId, itemId)).find((pattern) => patterns.includes(pattern));
    if (taken !== undefined) throw new Problem(409, `dialPatterns: ${taken} belongs to another dial plan.`);
  }
}

function plansOf(db: Parameters<typeof listDocuments>[0], orgId: string): Promise<StoredDocument[]> {
  return listDocuments(db, { orgId, ownerType: "org", ownerId: orgId, name: plans });
}

/** The patterns of a plan. */
export async function listPatterns(ctx: ProvisioningContext, { query }: DocumentRequest, target: Target): Promise<Page<unknown>> {
  const asked = listQuery(query);
  const patterns = await patternsOf(ctx.db, target.orgId, target.ownerId);
  const found = selected(
    patterns.map((dialPattern) => ({ dialPattern })),
    asked,
    new Set(["dialPattern"]),
  );
  const { items, next } = pageOf(found, asked);
  return new Page(
    items.map(({ dialPattern }) => dialPattern),
    next,
  );
}

/** Adds patterns to a plan, takes some away, or all. */
export async function changePatterns(ctx: ProvisioningContext, { body }: DocumentRequest, target: Target): Promise<undefined> {
  const { dialPatterns = [], deleteAllDialPatterns } = body as {
    dialPatterns?: { dialPattern?: string; action?: string }[];
    deleteAllDialPatterns?: boolean;
  };
  const { orgId, ownerId } = target;
  await ctx.commit(async (tx) => {
    const before = await readDocument(tx, patternsAt(orgId, ownerId));
    const kept = new Set(deleteAllDialPatterns ? [] : ((before?.body["dialPatterns"] ?? []) as string[]));
    const added = dialPatterns.filter(({ action }) => action !== "DELETE").flatMap(({ dialPattern }) => dialPattern ?? []);
    await requireFreePatterns(tx, orgId, ownerId, added);
    for (const { dialPattern = "", action } of dialPatterns) {
      if (action === "DELETE" && !kept.delete(dialPattern)) throw new Problem(400, `dialPatterns: the plan has no pattern ${dialPattern}.`);
    }
    for (const pattern of added) kept.add(pattern);
    if (kept.size > maxPatterns) throw new Problem(400, `A dial plan has at most ${maxPatterns} patterns.`);
    await writeDocument(tx, patternsAt(orgId, ownerId), { dialPatterns: [...kept] }, { before, mentions: [], at: ctx.now() });
    return [];
  });
  return undefined;
}

/** Says of each pattern whether a plan could have it. */
export async function validatePatterns(ctx: ProvisioningContext, { body }: DocumentRequest, { orgId }: Target): Promise<unknown> {
  const sent = body["dialPatterns"] as readonly string[];
  const taken = new Set<string>();
  for (const { itemId } of await plansOf(ctx.db, orgId)) for (const pattern of await patternsOf(ctx.db, orgId, itemId)) taken.add(pattern);
  const dialPatternStatus = sent.flatMap((dialPattern, index) => {
    const state = !isPattern(dialPattern)
      ? "INVALID"
      : sent.indexOf(dialPattern) < index
        ? "DUPLICATE_IN_LIST"
        : taken.has(dialPattern)
          ? "DUPLICATE"
          : undefined;
    return state ? [{ dialPattern, patternStatus: state, message: `${dialPattern}: ${state.toLowerCase().replaceAll("_", " ")}` }] : [];
  });
  return { status: dialPatternStatus.length ? "ERRORS" : "OK", dialPatternStatus };
}

/** The plan, and the pattern of it, that a dialed number belongs to: the one that says most about it. */
export async function planFor(
  ctx: ProvisioningContext,
  orgId: string,
  number: string,
): Promise<{ plan: StoredDocument; pattern: string } | undefined> {
  let best: { plan: StoredDocument; pattern: string } | undefined;
  for (const plan of await plansOf(ctx.db, orgId)) {
    for (const pattern of await patternsOf(ctx.db, orgId, plan.itemId)) {
      if (matchesPattern(pattern, number) && (!best || precision(pattern) > precision(best.pattern))) best = { plan, pattern };
    }
  }
  return best;
}

/** Whether a dialed number is one of those that a pattern stands for. */
export function matchesPattern(pattern: string, number: string): boolean {
  let source = "";
  let isOpen = false;
  for (const letter of pattern.replaceAll(/[.\s]/g, "").replaceAll(/-(?![^[]*\])/g, "")) {
    if (letter === "[") isOpen = true;
    if (letter === "]") isOpen = false;
    source += isOpen
      ? letter
      : letter === "X" || letter === "x"
        ? "\\d"
        : letter === "!"
          ? "\\d*"
          : /[+*^$?()|{}\\]/.test(letter)
            ? `\\${letter}`
            : letter;
  }
  try {
    return new RegExp(`^${source}$`).test(number);
  } catch {
    return false;
  }
}

function precision(pattern: string): number {
  return pattern.replaceAll(/[^0-9]/g, "").length * 100 + pattern.replaceAll("!", "").length;
}

/** A gateway to the organization's own telephone system. */
export const trunks: Family = {
  blockedBy: ["premisePstn/routeGroups", plans, "locations", "connection", "internalDialing"],
  async beforeWrite(_, { tx, address, body, before }: Change) {
    await requireFreeName(tx, address, body);
    if (before) body["trunkType"] = before.body["trunkType"];
  },
  async present(ctx, { orgId, itemId }) {
    const mentions = await mentioning(ctx.db, orgId, itemId);
    return {
      inUse: mentions.length > 0,
      status: "UNKNOWN",
      isRestrictedToDedicatedInstance: false,
      customer: { id: publicId("ORGANIZATION", orgId) },
    };
  },
};

/** Trunks that stand in for each other. */
export const routeGroups: Family = {
  blockedBy: [plans, "premisePstn/routeLists", "locations", "connection", "internalDialing"],
  async beforeWrite(_, { tx, address, body }: Change) {
    await requireFreeName(tx, address, body);
    for (const { id } of body["localGateways"] as { id?: string }[]) await requireRoute(tx, address.orgId, id, "TRUNK");
  },
  async present(ctx, { orgId, itemId }) {
    return { inUse: (await mentioning(ctx.db, orgId, itemId)).length > 0, organization: { id: publicId("ORGANIZATION", orgId) } };
  },
};

/** Numbers of a location that leave by a route group. */
export const routeLists: Family = {
  async beforeWrite(_, { tx, address, body, before }: Change) {
    await requireFreeName(tx, address, body);
    const group = await requireRoute(tx, address.orgId, body["routeGroupId"], "ROUTE_GROUP");
    body["routeGroupName"] = group.body["name"];
    if (before) body["locationId"] = before.body["locationId"];
  },
};

/** What uses a trunk or a route group, by the kind of use. */
async function usesOf(
  ctx: ProvisioningContext,
  { orgId, ownerId }: Target,
): Promise<Readonly<Record<string, { id: string; name: unknown }[]>>> {
  const uses: Record<string, { id: string; name: unknown }[]> = {
    dialPlans: [],
    routeGroups: [],
    routeLists: [],
    locations: [],
    extensionLocations: [],
  };
  for (const { name, itemId, ownerId: owner, body } of await mentioning(ctx.db, orgId, ownerId)) {
    if (name === plans) uses["dialPlans"]?.push({ id: publicId("DIAL_PLAN", itemId), name: body["name"] });
    if (name === "premisePstn/routeGroups") uses["routeGroups"]?.push({ id: publicId("ROUTE_GROUP", itemId), name: body["name"] });
    if (name === "premisePstn/routeLists") uses["routeLists"]?.push({ id: publicId("ROUTE_LIST", itemId), name: body["name"] });
    const place = name === "locations" ? itemId : owner;
    if (!["locations", "connection", "internalDialing"].includes(name)) continue;
    const location = await findItem(ctx.db, orgId, place, "locations");
    const entry = { id: publicId("LOCATION", place), name: location?.body["name"] };
    uses[name === "internalDialing" ? "extensionLocations" : "locations"]?.push(entry);
  }
  return uses;
}

/** How often something is used, by the kind of use. */
export async function countUses(ctx: ProvisioningContext, { operation }: DocumentRequest, target: Target): Promise<unknown> {
  const uses = await usesOf(ctx, target);
  const counts = {
    pstnConnectionCount: uses["locations"]?.length,
    callToExtensionCount: uses["extensionLocations"]?.length,
    dialPlanCount: uses["dialPlans"]?.length,
    routeGroupCount: uses["routeGroups"]?.length,
    routeListCount: uses["routeLists"]?.length,
  };
  // The counts of route groups are texts. @source documented in the published schema
  if (!operation.entry.path.includes("/routeGroups/")) return counts;
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

/** What uses something, in one way. */
export function listUses(kind: "dialPlans" | "routeGroups" | "routeLists" | "locations" | "extensionLocations") {
  return async (ctx: ProvisioningContext, { query, operation }: DocumentRequest, target: Target): Promise<Page<unknown>> => {
    const uses = (await usesOf(ctx, target))[kind] ?? [];
    const page = pageOf(selected(uses, listQuery(query), new Set(["name"])), listQuery(query));
    return operation.entry.items === "routeGroupUsageRouteListGet" ? new Page([{ routeLists: page.items }], page.next) : page;
  };
}

/** Every route that a plan or a location may lead to. */
export async function listRouteChoices(ctx: ProvisioningContext, { query }: DocumentRequest, { orgId }: Target): Promise<Page<unknown>> {
  const asked = listQuery(query);
  const at = { orgId, ownerType: "org", ownerId: orgId };
  const { routeGroupName, trunkName } = asked.filters as { routeGroupName?: string; trunkName?: string };
  const choices: Record<string, unknown>[] = [];
  for (const [type, name] of Object.entries(routeNames)) {
    const wanted = type === "TRUNK" ? trunkName : routeGroupName;
    if (wanted === undefined && (routeGroupName ?? trunkName) !== undefined) continue;
    for (const { itemId, body } of await listDocuments(ctx.db, { ...at, name })) {
      const text = String(body["name"]);
      if (!wanted || text.toLowerCase().includes(wanted.toLowerCase())) choices.push({ id: publicId(type, itemId), name: text, type });
    }
  }
  return pageOf(selected(choices, { ...asked, filters: {} }, new Set()), asked);
}
