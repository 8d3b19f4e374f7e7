import type { Selectable } from "kysely";
import type { Db, Tx } from "../platform/db/database.ts";
import type { Fact } from "../platform/fact.ts";
import { Problem } from "../platform/problem.ts";
import type { PhoneNumberRow, ProvisioningTables } from "./schema.ts";

type Reader = Db<ProvisioningTables> | Tx<ProvisioningTables>;
type Usage = NonNullable<PhoneNumberRow["usage"]>;

/** Whoever is called by a number. */
export interface Owner {
  orgId: string;
  /** Inner id of the location. */
  locationId: string;
  /** Kind in the public id. */
  kind: string;
  id: string;
}

/** What somebody is to be called by. */
export interface Line {
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  alternates?: readonly string[] | undefined;
  alternateExtensions?: readonly string[] | undefined;
}

/** A number as it is stored: E.164. `undefined` when the text is none. */
export function e164(text: string): string | undefined {
  const digits = text.replaceAll(/[\s().-]/g, "");
  const match = /^\+?([1-9]\d{6,14})$/.exec(digits);
  return match ? `+${match[1]}` : undefined;
}

/** @throws Problem 400 unless it is 2 to 10 digits */
function requireExtension(extension: string): string {
  if (!/^\d{2,10}$/.test(extension)) throw new Problem(400, "extension must be 2 to 10 digits.");
  return extension;
}

/** The number in an organization's inventory; national spellings of its own country are understood. */
export async function findNumber(db: Reader, orgId: string, text: string): Promise<Selectable<PhoneNumberRow> | undefined> {
  const number = e164(text);
  if (!number) return undefined;
  const spellings = text.startsWith("+") ? [number] : [number, `+1${number.slice(1)}`];
  return db.selectFrom("phone_numbers").selectAll().where("org_id", "=", orgId).where("number", "in", spellings).executeTakeFirst();
}

/**
 * Makes somebody be called by these numbers and extensions, and by no others.
 *
 * @throws Problem 400 for what is no number of the location, 409 for what somebody else has
 */
export async function assignLine(tx: Tx<ProvisioningTables>, owner: Owner, line: Line): Promise<Fact[]> {
  const before = await numbersOf(tx, owner.id);
  const wanted = [
    ...(line.phoneNumber ? [{ text: line.phoneNumber, usage: "PRIMARY" as const, field: "phoneNumber" }] : []),
    ...(line.alternates ?? []).map((text) => ({ text, usage: "ALTERNATE" as const, field: "alternateNumbers" })),
  ];
  const kept: string[] = [];
  const facts: Fact[] = [];
  for (const each of wanted) {
    const number = await claim(tx, owner, each);
    kept.push(number);
    if (!before.some((row) => row.number === number)) facts.push(numberFact("number.assigned", owner, number));
  }
  for (const { number, usage } of before) {
    if (kept.includes(number) || usage === "FAX" || usage === "DNIS") continue;
    await free(tx, owner.orgId, number);
    facts.push(numberFact("number.released", owner, number));
  }
  await assignExtensions(tx, owner, line);
  return facts;
}

async function claim(
  tx: Tx<ProvisioningTables>,
  owner: Owner,
  { text, usage, field }: { text: string; usage: Usage; field: string },
): Promise<string> {
  const row = await findNumber(tx, owner.orgId, text);
  if (!row || row.location_id !== owner.locationId) throw new Problem(400, `${field}: ${text} is not a number of the location.`);
  if (row.owner_id !== null && row.owner_id !== owner.id) throw new Problem(409, `${field}: ${row.number} is in use.`);
  await tx.updateTable("phone_numbers").set({ owner_kind: owner.kind, owner_id: owner.id, usage }).where("seq", "=", row.seq).execute();
  return row.number;
}

async function assignExtensions(tx: Tx<ProvisioningTables>, owner: Owner, { extension, alternateExtensions = [] }: Line): Promise<void> {
  await tx.deleteFrom("extensions").where("owner_id", "=", owner.id).execute();
  const wanted = [
    ...(extension ? [{ extension, is_alternate: 0 }] : []),
    ...alternateExtensions.map((each) => ({ extension: each, is_alternate: 1 })),
  ];
  for (const each of wanted) {
    requireExtension(each.extension);
    const other = await tx
      .selectFrom("extensions")
      .select("owner_id")
      .where("location_id", "=", owner.locationId)
      .where("extension", "=", each.extension)
      .executeTakeFirst();
    if (other) throw new Problem(409, `extension ${each.extension} is in use in this location.`);
    const { orgId, locationId, kind, id } = owner;
    await tx
      .insertInto("extensions")
      .values({ ...each, org_id: orgId, location_id: locationId, owner_kind: kind, owner_id: id })
      .execute();
  }
}

/** Nobody is called by what this owner was called by. */
export async function releaseLine(tx: Tx<ProvisioningTables>, owner: Pick<Owner, "orgId" | "id" | "kind">): Promise<Fact[]> {
  const before = await numbersOf(tx, owner.id);
  for (const { number } of before) await free(tx, owner.orgId, number);
  await tx.deleteFrom("extensions").where("owner_id", "=", owner.id).execute();
  return before.map(({ number }) => numberFact("number.released", owner, number));
}

async function free(tx: Tx<ProvisioningTables>, orgId: string, number: string): Promise<void> {
  await tx
    .updateTable("phone_numbers")
    .set({ owner_kind: null, owner_id: null, usage: null })
    .where("org_id", "=", orgId)
    .where("number", "=", number)
    .execute();
}

/** The numbers that somebody is called by, the primary one first. */
export async function numbersOf(db: Reader, ownerId: string): Promise<Selectable<PhoneNumberRow>[]> {
  const rows = await db.selectFrom("phone_numbers").selectAll().where("owner_id", "=", ownerId).orderBy("seq").execute();
  return rows.toSorted((a, b) => Number(b.usage === "PRIMARY") - Number(a.usage === "PRIMARY"));
}

/** The extensions that somebody has, the primary one first. */
export async function extensionsOf(db: Reader, ownerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("extensions")
    .select("extension")
    .where("owner_id", "=", ownerId)
    .orderBy("is_alternate")
    .orderBy("seq")
    .execute();
  return rows.map(({ extension }) => extension);
}

/** What happens to a number, for whoever listens. */
export function numberFact(type: string, { orgId, kind, id }: Pick<Owner, "orgId" | "id" | "kind">, number: string): Fact {
  return { type, key: number, audience: [], data: { orgId, number, ownerKind: kind, ownerId: id } };
}

/** The primary number and extension of each of these owners that has any. */
export async function findLines(db: Reader, ids: readonly string[]): Promise<Map<string, { phoneNumber?: string; extension?: string }>> {
  const lines = new Map<string, { phoneNumber?: string; extension?: string }>();
  if (!ids.length) return lines;
  const owners = [...new Set(ids)];
  const numbers = await db
    .selectFrom("phone_numbers")
    .select(["owner_id", "number"])
    .where("owner_id", "in", owners)
    .where("usage", "=", "PRIMARY")
    .execute();
  for (const { owner_id, number } of numbers) if (owner_id) lines.set(owner_id, { phoneNumber: number });
  const extensions = await db
    .selectFrom("extensions")
    .select(["owner_id", "extension"])
    .where("owner_id", "in", owners)
    .where("is_alternate", "=", 0)
    .execute();
  for (const { owner_id, extension } of extensions) lines.set(owner_id, { ...lines.get(owner_id), extension });
  return lines;
}
