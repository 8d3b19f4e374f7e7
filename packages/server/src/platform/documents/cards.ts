import { parseId, publicId } from "@parley/protocol/ids";
import type { CalledBy, DocumentContext, PersonEntry } from "./ports.ts";
import { mentionsIn } from "./references.ts";
import type { Card } from "./shape.ts";
import { findItem, findItems, type StoredDocument } from "./store.ts";
import { itemIdOf } from "./target.ts";

/** What answers say of the things that some bodies mention, by public id. */
export async function cardsOf(ctx: DocumentContext, orgId: string, bodies: readonly unknown[]): Promise<Map<string, Card>> {
  const mentions = mentionsIn(bodies);
  const cards = new Map<string, Card>();
  if (!mentions.length) return cards;
  const people = mentions.filter(({ kind }) => kind === "PEOPLE").map(({ uuid }) => uuid);
  const others = [...new Set(mentions.filter(({ kind }) => kind !== "PEOPLE").map(({ uuid }) => uuid))];
  const found = await findItems(ctx.db, orgId, others);
  const known = people.length ? await ctx.people.find([...new Set(people)]) : new Map<string, PersonEntry>();
  const locations = await locationsOf(ctx, orgId, found, [...known.values()]);
  const lines = await ctx.lines.find([...known.keys(), ...found.map(({ itemId }) => itemId)]);
  for (const person of known.values()) {
    cards.set(publicId("PEOPLE", person.id), calledCard(personCard(person, locations), lines.get(person.id)));
  }
  for (const document of found) {
    cards.set(itemIdOf(document, ctx.rules), calledCard(documentCard(ctx, document, locations), lines.get(document.itemId)));
  }
  return cards;
}

/** A card with what its subject is called by, in the spellings of the answers. */
export function calledCard(card: Card, line: CalledBy | undefined): Card {
  if (!line) return card;
  const { phoneNumber, extension } = line;
  const esn = esnOf(card["routingPrefix"], extension);
  return {
    ...card,
    ...(phoneNumber && { phoneNumber, directNumber: phoneNumber }),
    ...(extension && { extension }),
    ...(esn && { esn }),
    numbers: [{ ...(phoneNumber && { external: phoneNumber }), ...(extension && { extension }), ...(esn && { esn }), primary: true }],
    phoneNumbers: [{ ...(phoneNumber && { external: phoneNumber }), ...(extension && { extension }), ...(esn && { esn }), primary: true }],
  };
}

/** The enterprise significant number: what colleagues in other locations dial. */
export function esnOf(routingPrefix: unknown, extension: unknown): string | undefined {
  return extension ? `${typeof routingPrefix === "string" ? routingPrefix : ""}${String(extension)}` : undefined;
}

/** Inner id of the location that something belongs to. */
export function locationIdOf({ ownerType, ownerId, body }: StoredDocument): string | undefined {
  if (ownerType === "location") return ownerId;
  const id = body["locationId"] ?? (body["location"] as { id?: unknown } | undefined)?.id;
  return typeof id === "string" ? parseId(id)?.uuid : undefined;
}

/** Inner id of the location of an item, by the item's inner id. */
export async function readItemLocation({ db }: Pick<DocumentContext, "db">, orgId: string, itemId: string): Promise<string | undefined> {
  const document = await findItem(db, orgId, itemId);
  return document && locationIdOf(document);
}

async function locationsOf(
  ctx: DocumentContext,
  orgId: string,
  documents: readonly StoredDocument[],
  people: readonly PersonEntry[],
): Promise<Map<string, StoredDocument>> {
  const ids = [...documents.map(locationIdOf), ...people.map(({ locationId }) => locationId)].filter((id) => id !== undefined);
  const found = await findItems(ctx.db, orgId, [...new Set(ids)]);
  return new Map(found.map((location) => [location.itemId, location]));
}

/** What is said of a location beside whatever belongs to it. */
export function locationFields(location: StoredDocument | undefined): Card {
  if (!location) return {};
  const id = publicId("LOCATION", location.itemId);
  const name = location.body["name"];
  return { locationId: id, locationName: name, location: { id, name }, routingPrefix: location.body["routingPrefix"] };
}

export function personCard(person: PersonEntry, locations: ReadonlyMap<string, StoredDocument>): Card {
  const { displayName, firstName, lastName, email, extension } = person;
  return {
    ...locationFields(person.locationId === undefined ? undefined : locations.get(person.locationId)),
    type: "PEOPLE",
    memberType: "PEOPLE",
    name: displayName,
    displayName,
    firstName: firstName ?? displayName,
    lastName: lastName ?? "",
    email,
    ...(extension && { extension }),
  };
}

export function documentCard({ rules }: DocumentContext, document: StoredDocument, locations: ReadonlyMap<string, StoredDocument>): Card {
  const { body, name } = document;
  const location = locationIdOf(document);
  const kind = rules.kinds[name];
  return {
    ...locationFields(location === undefined ? undefined : locations.get(location)),
    type: kind,
    memberType: kind,
    ...pick(body, ["name", "displayName", "firstName", "lastName", "phoneNumber", "extension", "esn"]),
    ...(body["name"] === undefined && { name: body["displayName"] }),
    ...(rules.families[`${document.ownerType}:${name}`] ?? rules.families[name])?.card?.(document),
  };
}

function pick(body: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]));
}
