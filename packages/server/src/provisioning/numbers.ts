import { innerId, publicId } from "@parley/protocol/ids";
import type { Selectable } from "kysely";
import {
  cardsOf,
  type DocumentRequest,
  esnOf,
  findItems,
  listQuery,
  pageOf,
  type StoredDocument,
  selected,
  type Target,
} from "../platform/documents/index.ts";
import type { Page } from "../platform/paging.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";
import { e164, findNumber, numberFact } from "./inventory.ts";
import { inventoryOf } from "./lines.ts";
import type { ExtensionRow, PhoneNumberRow } from "./schema.ts";

/** Numbers in one request. */
const maxNumbers = 1000;

type Body = Record<string, unknown>;

/** Adds numbers to a location's inventory. @throws Problem 400 for what is no number, 409 for what is there already */
export async function addNumbers(ctx: ProvisioningContext, { body }: DocumentRequest, { orgId, root }: Target): Promise<undefined> {
  const numbers = requireNumbers(body);
  const {
    state = "INACTIVE",
    numberType,
    numberUsageType,
  } = body as { state?: "ACTIVE" | "INACTIVE"; numberType?: string; numberUsageType?: string };
  await ctx.commit(async (tx) => {
    const inventory = inventoryOf(tx);
    const known = await inventory
      .selectFrom("phone_numbers")
      .select("number")
      .where("org_id", "=", orgId)
      .where("number", "in", numbers)
      .execute();
    if (known.length)
      throw refusal(
        409,
        known.map(({ number }) => `${number} is in the inventory already.`),
      );
    const kind = {
      state,
      is_toll_free: numberType === "TOLLFREE" ? 1 : 0,
      is_mobile: numberType === "MOBILE" ? 1 : 0,
      is_service: numberUsageType === "SERVICE" ? 1 : 0,
    };
    const rows = numbers.map((number) => ({
      org_id: orgId,
      number,
      location_id: root.id,
      ...kind,
      owner_kind: null,
      owner_id: null,
      usage: null,
    }));
    await inventory.insertInto("phone_numbers").values(rows).execute();
    return numbers.map((number) => numberFact("number.added", { orgId, kind: "LOCATION", id: root.id }, number));
  });
  return undefined;
}

/** Takes numbers out of the inventory. @throws Problem 404 for those that are not there, 409 for those in use */
export async function removeNumbers(ctx: ProvisioningContext, { body }: DocumentRequest, target: Target): Promise<undefined> {
  const numbers = requireNumbers(body);
  await ctx.commit(async (tx) => {
    const rows = await requireRows(inventoryOf(tx), target, numbers);
    const location = (await findItems(tx, target.orgId, [target.root.id]))[0];
    const reasons = rows.flatMap(({ number, owner_id }) => {
      if (owner_id !== null) return [`${number} is in use.`];
      return isMain(location, number) ? [`${number} is the main number of the location.`] : [];
    });
    if (reasons.length) throw refusal(409, reasons);
    await inventoryOf(tx).deleteFrom("phone_numbers").where("org_id", "=", target.orgId).where("number", "in", numbers).execute();
    return numbers.map((number) => numberFact("number.removed", { orgId: target.orgId, kind: "LOCATION", id: target.root.id }, number));
  });
  return undefined;
}

/** Activates numbers, or deactivates them. @throws Problem 404 */
export async function setNumberState(ctx: ProvisioningContext, { body }: DocumentRequest, target: Target): Promise<undefined> {
  const numbers = requireNumbers(body);
  const state = body["action"] === "DEACTIVATE" ? "INACTIVE" : "ACTIVE";
  await ctx.commit(async (tx) => {
    const rows = await requireRows(inventoryOf(tx), target, numbers);
    const used = rows.filter(({ owner_id }) => owner_id !== null);
    if (state === "INACTIVE" && used.length)
      throw refusal(
        409,
        used.map(({ number }) => `${number} is in use.`),
      );
    await inventoryOf(tx)
      .updateTable("phone_numbers")
      .set({ state })
      .where("org_id", "=", target.orgId)
      .where("number", "in", numbers)
      .execute();
    return numbers.map((number) => numberFact("number.updated", { orgId: target.orgId, kind: "LOCATION", id: target.root.id }, number));
  });
  return undefined;
}

async function requireRows(
  inventory: ReturnType<typeof inventoryOf>,
  { orgId, root }: Target,
  numbers: readonly string[],
): Promise<Selectable<PhoneNumberRow>[]> {
  const rows = await inventory
    .selectFrom("phone_numbers")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("location_id", "=", root.id)
    .where("number", "in", numbers)
    .execute();
  const missing = numbers.filter((number) => !rows.some((row) => row.number === number));
  if (missing.length)
    throw refusal(
      404,
      missing.map((number) => `${number} is not a number of the location.`),
    );
  return rows;
}

function requireNumbers({ phoneNumbers }: Body): string[] {
  const sent = phoneNumbers as readonly string[];
  if (!sent.length || sent.length > maxNumbers) throw new Problem(400, `phoneNumbers must hold 1 to ${maxNumbers} numbers.`);
  const wrong = sent.filter((number) => !number.startsWith("+") || !e164(number));
  if (wrong.length)
    throw refusal(
      400,
      wrong.map((number) => `phoneNumbers: ${number} is not a number in E.164 format.`),
    );
  return [...new Set(sent.map((number) => e164(number) as string))];
}

function refusal(status: number, details: readonly string[]): Problem {
  return new Problem(status, details[0] as string, { details });
}

function isMain(location: StoredDocument | undefined, number: string): boolean {
  return (location?.body["callingLineId"] as { phoneNumber?: string } | undefined)?.phoneNumber === number;
}

/** The inventory: numbers with whoever is called by them, and those who have an extension alone. */
export async function listNumbers(ctx: ProvisioningContext, { query }: DocumentRequest, { orgId }: Target): Promise<Page<unknown>> {
  const { filters, ...asked } = listQuery(query);
  const all = (await inventoryEntries(ctx, orgId)).filter((entry) => isWanted(entry, filters));
  const { ownerName, ownerId, ownerType, available, numberType, tollFreeNumbers, serviceNumber, details, ...fields } = filters;
  return pageOf(selected(all, { ...asked, filters: fields }, entryFields), { ...asked, filters });
}

const entryFields = new Set(["phoneNumber", "extension", "state", "phoneNumberType", "locationId"]);

function isWanted(entry: Body, { ownerName, ownerId, ownerType, available, numberType, tollFreeNumbers, serviceNumber }: Body): boolean {
  const owner = entry["owner"] as { id: string; type: string; firstName?: string; lastName?: string } | undefined;
  const name = `${owner?.firstName ?? ""} ${owner?.lastName ?? ""}`.toLowerCase();
  if (ownerName !== undefined && !(owner && name.includes(String(ownerName).toLowerCase()))) return false;
  if (ownerId !== undefined && owner?.id !== ownerId) return false;
  if (ownerType !== undefined && owner?.type !== ownerType) return false;
  if (available !== undefined && (owner === undefined && entry["phoneNumber"] !== undefined) !== available) return false;
  if (numberType !== undefined && (entry["phoneNumber"] !== undefined) !== (numberType === "NUMBER")) return false;
  if (tollFreeNumbers === true && entry["tollFreeNumber"] !== true) return false;
  return serviceNumber === undefined || entry["isServiceNumber"] === serviceNumber;
}

/** Every number and every extension of an organization, as answers tell of them. */
export async function inventoryEntries(ctx: ProvisioningContext, orgId: string, locationId?: string): Promise<Body[]> {
  const inventory = ctx.inventory;
  let numbers = inventory.selectFrom("phone_numbers").selectAll().where("org_id", "=", orgId);
  let extensions = inventory.selectFrom("extensions").selectAll().where("org_id", "=", orgId);
  if (locationId !== undefined) {
    numbers = numbers.where("location_id", "=", locationId);
    extensions = extensions.where("location_id", "=", locationId);
  }
  const numberRows = await numbers.orderBy("seq").execute();
  const extensionRows = await extensions.orderBy("seq").execute();
  const owners = [...numberRows, ...extensionRows].flatMap(({ owner_kind, owner_id }) =>
    owner_kind && owner_id ? [publicId(owner_kind, owner_id)] : [],
  );
  const cards = await cardsOf(ctx, orgId, owners);
  const locations = new Map(
    (await findItems(ctx.db, orgId, [...new Set([...numberRows, ...extensionRows].map(({ location_id }) => location_id))])).map((each) => [
      each.itemId,
      each,
    ]),
  );
  const primary = new Map(extensionRows.filter(({ is_alternate }) => !is_alternate).map((row) => [row.owner_id, row]));
  const taken = new Set<string>();
  const told = numberRows.map((row) => {
    const own = row.owner_id !== null && row.usage === "PRIMARY" ? primary.get(row.owner_id) : undefined;
    if (own) taken.add(`${own.location_id}:${own.extension}`);
    return entryOf(row, own, locations.get(row.location_id), ownerOf(row, cards));
  });
  const alone = extensionRows.filter((row) => !taken.has(`${row.location_id}:${row.extension}`));
  return [...told, ...alone.map((row) => entryOf(undefined, row, locations.get(row.location_id), ownerOf(row, cards)))];
}

function entryOf(
  number: Selectable<PhoneNumberRow> | undefined,
  extension: Selectable<ExtensionRow> | undefined,
  location: StoredDocument | undefined,
  owner: Body | undefined,
): Body {
  const prefix = location?.body["routingPrefix"];
  return {
    ...(number && { phoneNumber: number.number, state: number.state }),
    ...(!number && { state: "ACTIVE" }),
    ...(extension && { extension: extension.extension, esn: esnOf(prefix, extension.extension) }),
    ...(extension && typeof prefix === "string" && { routingPrefix: prefix }),
    phoneNumberType: number?.usage ?? (extension?.is_alternate ? "ALTERNATE" : "PRIMARY"),
    mainNumber: number !== undefined && isMain(location, number.number),
    isMainNumber: number !== undefined && isMain(location, number.number),
    tollFreeNumber: number?.is_toll_free === 1,
    includedTelephonyTypes: number?.is_mobile ? "MOBILE_NUMBER" : "PSTN_NUMBER",
    telephonyType: number?.is_mobile ? "MOBILE_NUMBER" : "PSTN_NUMBER",
    isServiceNumber: number?.is_service === 1,
    isReservedNumber: false,
    ...(location && { location: { id: publicId("LOCATION", location.itemId), name: location.body["name"] } }),
    ...(owner && { owner }),
  };
}

function ownerOf(
  { owner_kind, owner_id }: Pick<PhoneNumberRow, "owner_kind" | "owner_id">,
  cards: Awaited<ReturnType<typeof cardsOf>>,
): Body | undefined {
  if (!owner_kind || !owner_id) return undefined;
  const id = publicId(owner_kind, owner_id);
  const card = cards.get(id) ?? {};
  return { id, type: owner_kind, firstName: card["firstName"] ?? card["name"], lastName: card["lastName"] ?? "" };
}

type NumberState = "Available" | "Duplicate" | "Duplicate In List" | "Invalid" | "Unavailable";

/** Says of each number whether it could be added. */
export async function validateNumbers(ctx: ProvisioningContext, { body }: DocumentRequest, { orgId }: Target): Promise<Body> {
  const sent = body["phoneNumbers"] as readonly string[];
  const seen = new Set<string>();
  const numbers: Body[] = [];
  for (const text of sent) {
    const number = e164(text);
    let state: NumberState = "Available";
    if (!number) state = "Invalid";
    else if (seen.has(number)) state = "Duplicate In List";
    else if (await findNumber(ctx.inventory, orgId, number)) state = "Duplicate";
    if (number) seen.add(number);
    const detail = state === "Available" ? {} : { detail: [`${text}: ${state.toLowerCase()}`] };
    numbers.push({ number: text, state, tollFreeNumber: number !== undefined && tollFree.test(number), ...detail });
  }
  return { status: numbers.every(({ state }) => state === "Available") ? "OK" : "ERRORS", numbers };
}

/** Numbers that cost the caller nothing, in the countries of the North American plan. */
const tollFree = /^\+18(?:00|33|44|55|66|77|88)/;

/** Says of each extension whether somebody could have it: in a location, or anywhere in the organization. */
export async function validateExtensions(ctx: ProvisioningContext, { body }: DocumentRequest, { orgId, root }: Target): Promise<Body> {
  const sent = (body["extensions"] ?? []) as readonly string[];
  let query = ctx.inventory.selectFrom("extensions").select("extension").where("org_id", "=", orgId);
  if (root.type === "location") query = query.where("location_id", "=", root.id);
  const taken = new Set((await query.execute()).map(({ extension }) => extension));
  const extensionStatus = sent.map((extension, index) => {
    const state = extensionState(extension, taken, sent.indexOf(extension) < index);
    return { extension, state, ...(state !== "VALID" && { message: `${extension}: ${state.toLowerCase().replaceAll("_", " ")}` }) };
  });
  return { status: extensionStatus.every(({ state }) => state === "VALID") ? "OK" : "ERRORS", extensionStatus };
}

function extensionState(extension: string, taken: ReadonlySet<string>, isRepeated: boolean): string {
  if (!/^\d{2,10}$/.test(extension)) return "INVALID";
  if (isRepeated) return "DUPLICATE_IN_LIST";
  return taken.has(extension) ? "DUPLICATE" : "VALID";
}

/** The location that a search is about: the one of the path, the one asked for, or the one of whoever the path names. */
export async function locationOfSearch(
  ctx: ProvisioningContext,
  { query }: DocumentRequest,
  { root, orgId }: Target,
): Promise<string | undefined> {
  if (root.type === "location") return root.id;
  if (typeof query["locationId"] === "string") return innerId("LOCATION", query["locationId"]) ?? "";
  if (root.type === "person") return (await ctx.people.find([root.id])).get(root.id)?.locationId ?? "";
  if (root.type === "org") return undefined;
  const id = (await findItems(ctx.db, orgId, [root.id]))[0]?.body["locationId"];
  return typeof id === "string" ? (innerId("LOCATION", id) ?? "") : "";
}
