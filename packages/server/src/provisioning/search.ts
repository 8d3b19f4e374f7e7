import { publicId } from "@parley/protocol/ids";
import {
  calledCard,
  type DocumentRequest,
  documentCard,
  fieldsOf,
  findItems,
  itemSchema,
  listDocuments,
  listQuery,
  locationIdOf,
  mentioning,
  pageOf,
  personCard,
  type StoredDocument,
  selected,
  shaped,
  type Target,
} from "../platform/documents/index.ts";
import type { Page } from "../platform/paging.ts";
import type { ProvisioningContext } from "./context.ts";
import { inventoryEntries, locationOfSearch } from "./numbers.ts";

type Body = Record<string, unknown>;

/**
 * Numbers that fit a purpose. Where answers have an owner, these are numbers that somebody is called by (to forward calls to, to be called back at);
 * else those that nobody has.
 */
export async function availableNumbers(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<Page<unknown>> {
  const { entry, catalog } = request.operation;
  const schema = itemSchema(entry.output ?? {}, entry.items ?? "phoneNumbers", catalog);
  const fields = new Set(Object.keys(fieldsOf(schema, catalog)));
  const { filters, ...asked } = listQuery(request.query);
  const { ownerName, licenseType, personId, locationId, ...others } = filters;
  const all = await inventoryEntries(ctx, target.orgId, await locationOfSearch(ctx, request, target));
  const fitting = all.filter((each) => fits(each, { path: entry.path, fields, ownerName }));
  const items = fitting.map((each) => shaped(schema, each, { catalog, card: () => undefined }, "item") as Body);
  return pageOf(selected(items, { ...asked, filters: others }, fields), { ...asked, filters });
}

function fits(each: Body, { path, fields, ownerName }: { path: string; fields: ReadonlySet<string>; ownerName: unknown }): boolean {
  const owner = each["owner"] as { firstName?: string; lastName?: string } | undefined;
  if (!fields.has("owner")) {
    const isForPeople = /\/(?:people|workspaces|virtualLines)\//.test(path);
    return (
      each["phoneNumber"] !== undefined && !owner && each["isMainNumber"] !== true && !(isForPeople && each["tollFreeNumber"] === true)
    );
  }
  if (each["phoneNumber"] === undefined && !fields.has("extension")) return false;
  if (
    ownerName !== undefined &&
    !`${owner?.firstName ?? ""} ${owner?.lastName ?? ""}`.toLowerCase().includes(String(ownerName).toLowerCase())
  )
    return false;
  return /\/(?:callForwarding|callIntercept)\/|assignedNumbers$/.test(path) ? owner !== undefined : true;
}

/** People, workspaces and virtual lines that fit a purpose: whoever is called by something. */
export async function availableMembers(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<Page<unknown>> {
  const { entry, catalog } = request.operation;
  const schema = itemSchema(entry.output ?? {}, entry.items ?? "members", catalog);
  const { filters, ...asked } = listQuery(request.query);
  const members = await fittingMembers(ctx, request, target);
  const items = members.map((each) => shaped(schema, each, { catalog, card: () => undefined }, "item") as Body);
  return pageOf(selected(items, { ...asked, filters: {} }, new Set()), { ...asked, filters });
}

/** How many fit. */
export async function countMembers(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<Body> {
  return { totalCount: (await fittingMembers(ctx, request, target)).length };
}

async function fittingMembers(ctx: ProvisioningContext, request: DocumentRequest, target: Target): Promise<Body[]> {
  const { path } = request.operation.entry;
  const {
    memberName,
    name,
    phoneNumber,
    extension,
    number,
    location,
    locationId = location,
    excludeVirtualLine,
  } = request.query as Record<string, string>;
  const isPeopleOnly = /availableSupervisors$|availableAssistants$/.test(path);
  const all = await membersOf(ctx, target.orgId, isPeopleOnly);
  const wantedLocation = target.root.type === "location" ? publicId("LOCATION", target.root.id) : locationId;
  const busy = /\/callPickups\/availableUsers$/.test(path) ? await inFeature(ctx, target.orgId, all, "callPickups") : new Set<unknown>();
  const has = (value: unknown, part: unknown) =>
    part === undefined ||
    String(value ?? "")
      .toLowerCase()
      .includes(String(part).toLowerCase());
  return all.filter(
    (each) =>
      has(each["displayName"], memberName ?? name) &&
      has(each["phoneNumber"], phoneNumber ?? number) &&
      has(each["extension"], extension) &&
      (wantedLocation === undefined || each["locationId"] === wantedLocation) &&
      !(String(excludeVirtualLine) === "true" && each["type"] === "VIRTUAL_LINE") &&
      !busy.has(each["id"]),
  );
}

/** Those who are in a feature of which one can be in one only. */
async function inFeature(ctx: ProvisioningContext, orgId: string, members: readonly Body[], name: string): Promise<Set<unknown>> {
  const busy = new Set<unknown>();
  for (const each of members) {
    const mentions = await mentioning(ctx.db, orgId, each["innerId"] as string);
    if (mentions.some((document) => document.name === name)) busy.add(each["id"]);
  }
  return busy;
}

async function membersOf(ctx: ProvisioningContext, orgId: string, isPeopleOnly: boolean): Promise<Body[]> {
  const people = await ctx.callingPeople(orgId);
  const at = { orgId, ownerType: "org", ownerId: orgId };
  const documents = isPeopleOnly
    ? []
    : [...(await listDocuments(ctx.db, { ...at, name: "workspaces" })), ...(await listDocuments(ctx.db, { ...at, name: "virtualLines" }))];
  const locations = await locationsOf(ctx, orgId, [...people.map(({ locationId }) => locationId), ...documents.map(locationIdOf)]);
  const lines = await ctx.lines.find([...people.map(({ id }) => id), ...documents.map(({ itemId }) => itemId)]);
  const told = [
    ...people.map((person) => ({ kind: "PEOPLE", innerId: person.id, card: personCard(person, locations) })),
    ...documents.map((each) => {
      const kind = ctx.rules.kinds[each.name] as string;
      const { displayName } = each.body;
      return {
        kind,
        innerId: each.itemId,
        card: { displayName, firstName: displayName, lastName: "", ...documentCard(ctx, each, locations) },
      };
    }),
  ];
  return told
    .filter(({ innerId }) => lines.has(innerId))
    .map(({ kind, innerId, card }) => ({
      ...calledCard(card, lines.get(innerId)),
      id: publicId(kind, innerId),
      innerId,
      lineType: "PRIMARY",
    }));
}

async function locationsOf(
  ctx: ProvisioningContext,
  orgId: string,
  ids: readonly (string | undefined)[],
): Promise<Map<string, StoredDocument>> {
  const found = await findItems(ctx.db, orgId, [...new Set(ids.filter((id) => id !== undefined))]);
  return new Map(found.map((location) => [location.itemId, location]));
}
