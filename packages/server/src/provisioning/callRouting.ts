import { innerId, publicId } from "@parley/protocol/ids";
import {
  type Body,
  cardsOf,
  type DocumentRequest,
  findItem,
  listDocuments,
  type StoredDocument,
  type Target,
} from "../platform/documents/index.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";
import { e164 } from "./inventory.ts";
import { matchesPattern, planFor } from "./routing.ts";

/** Numbers that lead to help, whatever else is set up. @source documented: the emergency numbers of the countries that are served */
const emergencyNumbers = new Set(["000", "110", "111", "112", "911", "933", "988", "995", "997", "998", "999"]);

/** Where a call would go, and what would become of its number on the way. */
export async function testCallRouting(ctx: ProvisioningContext, { body }: DocumentRequest, { orgId }: Target): Promise<unknown> {
  const sent = body as { originatorId: string; originatorType: string; destination: string; includeAppliedServices?: boolean };
  const location = await originOf(ctx, orgId, sent);
  const dialed = sent.destination.replaceAll(/[\s().-]/g, "");
  if (!/^[+]?[0-9*#]{1,30}$/.test(dialed)) throw new Problem(400, "destination must be a number as it is dialed.");
  const translated = await translate(ctx, orgId, location, dialed);
  const applied = translated && sent.includeAppliedServices ? { appliedServices: [{ translationPattern: translated.told }] } : {};
  return { ...(await destinationOf(ctx, orgId, location, translated?.number ?? dialed)), isRejected: false, ...applied };
}

/** The location that a call comes from. @throws Problem 400 when nobody calls from there */
async function originOf(
  ctx: ProvisioningContext,
  orgId: string,
  { originatorId, originatorType }: { originatorId: string; originatorType: string },
): Promise<StoredDocument> {
  let locationId: string | undefined;
  if (originatorType === "TRUNK") {
    const trunk = await findItem(ctx.db, orgId, innerId("TRUNK", originatorId) ?? "", "premisePstn/trunks");
    locationId = innerId("LOCATION", String(trunk?.body["locationId"] ?? ""));
  } else {
    const id = innerId("PEOPLE", originatorId);
    const person = id ? (await ctx.people.find([id])).get(id) : undefined;
    if (person?.orgId === orgId) locationId = person.locationId;
    const place = id
      ? undefined
      : await findItem(ctx.db, orgId, innerId("PLACE", originatorId) ?? innerId("VIRTUAL_LINE", originatorId) ?? "");
    if (place) locationId = innerId("LOCATION", String(place.body["locationId"] ?? ""));
  }
  const location = locationId && (await findItem(ctx.db, orgId, locationId, "locations"));
  if (!location) throw new Problem(400, "originatorId is not the id of anybody who calls from a location.");
  return location;
}

interface Translation {
  number: string;
  told: Body;
}

/** Translation patterns change a number before it is looked at: those of the location before those of the organization. */
async function translate(
  ctx: ProvisioningContext,
  orgId: string,
  location: StoredDocument,
  dialed: string,
): Promise<Translation | undefined> {
  const name = "callRouting/translationPatterns";
  const levels = [
    { level: "LOCATION", at: { orgId, ownerType: "location", ownerId: location.itemId, name } },
    { level: "ORGANIZATION", at: { orgId, ownerType: "org", ownerId: orgId, name } },
  ];
  for (const { level, at } of levels) {
    for (const { body } of await listDocuments(ctx.db, at)) {
      const matchingPattern = String(body["matchingPattern"]);
      if (!/^[+0-9X*#.[\]-]+!?$/.test(matchingPattern) || !matchesPattern(matchingPattern, dialed)) continue;
      const number = replaced(matchingPattern, String(body["replacementPattern"]), dialed);
      const told = {
        configurationLevel: level,
        name: body["name"],
        matchingPattern,
        replacementPattern: body["replacementPattern"],
        matchedNumber: dialed,
        translatedNumber: number,
      };
      return { number, told };
    }
  }
  return undefined;
}

/** Each `X` of a replacement is the digit that stood at the last `X` of the pattern, one after the other from the right. */
function replaced(pattern: string, replacement: string, dialed: string): string {
  const digits = [...pattern].flatMap((letter, index) => (letter === "X" ? (dialed[index] ?? []) : []));
  let next = digits.length - 1;
  return [...replacement].reduceRight((text, letter) => (letter === "X" ? (digits[next--] ?? "") : letter) + text, "");
}

async function destinationOf(ctx: ProvisioningContext, orgId: string, location: StoredDocument, number: string): Promise<Body> {
  if (emergencyNumbers.has(number))
    return { destinationType: "EMERGENCY", routingAddress: number, emergency: { isRedSky: false, ...(await pstnRoute(ctx, location)) } };
  const inside = (await ownerByExtension(ctx, orgId, location, number)) ?? (await ownerByNumber(ctx, orgId, number));
  if (inside) return hostedBy(ctx, orgId, inside, number);
  const virtual = await virtualExtension(ctx, orgId, location, number);
  if (virtual) return { destinationType: "VIRTUAL_EXTENSION", routingAddress: number, virtualExtension: virtual };
  const planned = await planFor(ctx, orgId, number);
  if (planned) {
    const { plan, pattern } = planned;
    const dialPlan = { dialPlanName: plan.body["name"], dialPlanId: publicId("DIAL_PLAN", plan.itemId), dialPattern: pattern };
    return {
      destinationType: "PBX_USER",
      routingAddress: number,
      pbxUser: { ...dialPlan, ...(await routeNamed(ctx, orgId, plan.body["routeId"], plan.body["routeType"])) },
    };
  }
  const prefix = String(location.body["outsideDialDigit"] ?? "");
  const outside = prefix && number.startsWith(prefix) ? number.slice(prefix.length) : number;
  if (e164(outside) && (outside.startsWith("+") || outside.length >= 7)) {
    return {
      destinationType: "PSTN_NUMBER",
      routingAddress: outside,
      ...(prefix && { outsideAccessCode: prefix }),
      pstnNumber: await pstnRoute(ctx, location),
    };
  }
  return { destinationType: "UNKNOWN_EXTENSION", routingAddress: number, unknownExtension: {} };
}

interface CalledOwner {
  owner_kind: string | null;
  owner_id: string | null;
}

/** Extensions are a location's own; with its routing prefix, another location's. */
async function ownerByExtension(
  ctx: ProvisioningContext,
  orgId: string,
  location: StoredDocument,
  number: string,
): Promise<CalledOwner | undefined> {
  if (!/^\d{2,30}$/.test(number)) return undefined;
  const rows = ctx.inventory.selectFrom("extensions").select(["owner_kind", "owner_id"]).where("org_id", "=", orgId);
  const own = await rows.where("location_id", "=", location.itemId).where("extension", "=", number).executeTakeFirst();
  if (own) return own;
  for (const { itemId, body } of await listDocuments(ctx.db, { orgId, ownerType: "org", ownerId: orgId, name: "locations" })) {
    const prefix = body["routingPrefix"];
    if (typeof prefix !== "string" || !prefix || !number.startsWith(prefix)) continue;
    const other = await rows.where("location_id", "=", itemId).where("extension", "=", number.slice(prefix.length)).executeTakeFirst();
    if (other) return other;
  }
  return undefined;
}

async function ownerByNumber(ctx: ProvisioningContext, orgId: string, number: string): Promise<CalledOwner | undefined> {
  const known = e164(number);
  if (!known) return undefined;
  const row = await ctx.inventory
    .selectFrom("phone_numbers")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("number", "=", known)
    .executeTakeFirst();
  return row?.owner_id ? row : undefined;
}

async function hostedBy(ctx: ProvisioningContext, orgId: string, { owner_kind, owner_id }: CalledOwner, number: string): Promise<Body> {
  const kind = String(owner_kind);
  const id = publicId(kind, String(owner_id));
  const card = (await cardsOf(ctx, orgId, [id])).get(id) ?? {};
  const { firstName, lastName, name, locationName, locationId, phoneNumber, extension } = card;
  const where = { locationName, locationId, phoneNumber, extension };
  if (kind === "PEOPLE" || kind === "PLACE") {
    return { destinationType: "HOSTED_AGENT", routingAddress: number, hostedAgent: { id, type: kind, firstName, lastName, ...where } };
  }
  const type = kind === "PAGING_GROUP" ? "GROUP_PAGING" : kind === "VOICEMAIL_GROUP" ? "VOICE_MAIL_GROUP" : kind;
  return { destinationType: "HOSTED_FEATURE", routingAddress: number, hostedFeature: { id, type, name, ...where } };
}

async function virtualExtension(
  ctx: ProvisioningContext,
  orgId: string,
  location: StoredDocument,
  number: string,
): Promise<Body | undefined> {
  const all = await listDocuments(ctx.db, { orgId, ownerType: "org", ownerId: orgId, name: "virtualExtensions" });
  const found = all.find(({ body }) => {
    const at = body["locationId"];
    const isNear = at === undefined || at === publicId("LOCATION", location.itemId);
    return (isNear && body["extension"] === number) || (e164(number) !== undefined && e164(String(body["phoneNumber"])) === e164(number));
  });
  if (!found) return undefined;
  const { firstName, lastName, displayName, extension, phoneNumber } = found.body;
  return { id: publicId("VIRTUAL_EXTENSION", found.itemId), firstName, lastName, displayName, extension, phoneNumber };
}

/** The way out of a location. */
async function pstnRoute(ctx: ProvisioningContext, location: StoredDocument): Promise<Body> {
  const connection = location.body["connection"] as { id?: unknown; type?: unknown } | undefined;
  return routeNamed(ctx, location.orgId, connection?.id, connection?.type);
}

async function routeNamed(ctx: ProvisioningContext, orgId: string, id: unknown, type: unknown): Promise<Body> {
  const kind = type === "TRUNK" ? "TRUNK" : "ROUTE_GROUP";
  const route = await findItem(ctx.db, orgId, innerId(kind, String(id ?? "")) ?? "");
  if (!route) return {};
  if (kind === "ROUTE_GROUP") return { routeGroupName: route.body["name"], routeGroupId: id };
  const locationId = innerId("LOCATION", String(route.body["locationId"] ?? ""));
  const location = locationId && (await findItem(ctx.db, orgId, locationId, "locations"));
  const where = location ? { trunkLocationName: location.body["name"], trunkLocationId: route.body["locationId"] } : {};
  return { trunkName: route.body["name"], trunkId: id, ...where };
}
