import type { Tx } from "../platform/db/database.ts";
import {
  type DocumentContext,
  type DocumentRequest,
  deleteOwned,
  esnOf,
  findItem,
  forgetMentions,
  mentioning,
  type Target,
} from "../platform/documents/index.ts";
import type { Fact } from "../platform/fact.ts";
import { publicId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { ProvisioningContext } from "./context.ts";
import { assignLine, extensionsOf, numbersOf, releaseLine } from "./inventory.ts";
import { inventoryOf } from "./lines.ts";
import { isCalling } from "./locations.ts";
import type { ProvisioningTables } from "./schema.ts";

/** A person as far as their line goes. */
export interface PersonLine {
  id: string;
  orgId: string;
  locationId: string | undefined;
  phoneNumber: string | undefined;
  extension: string | undefined;
}

/**
 * Makes a person be called by their number and extension, in the transaction that changes the person. Where calling is not on, a number is only a
 * way to reach somebody, and nothing is assigned.
 *
 * @throws Problem 400 for what is no number of the location, 409 for what somebody else has
 */
export async function assignPerson(
  tx: Tx<ProvisioningTables>,
  { id, orgId, locationId, phoneNumber, extension }: PersonLine,
): Promise<Fact[]> {
  const location = locationId === undefined ? undefined : await findItem(tx as never, orgId, locationId, "locations");
  const owner = { orgId, kind: "PEOPLE", id };
  if (!location || !isCalling(location)) return releaseLine(tx, owner);
  const alternates = (await numbersOf(tx, id)).filter(({ usage, location_id }) => usage === "ALTERNATE" && location_id === location.itemId);
  return assignLine(
    tx,
    { ...owner, locationId: location.itemId },
    { phoneNumber, extension, alternates: alternates.map(({ number }) => number) },
  );
}

/** Forgets a person who was deleted: settings, numbers, and every mention. */
export async function forgetPerson(ctx: DocumentContext, personId: string, orgId: string): Promise<void> {
  await ctx.commit(async (tx) => {
    const facts = await releaseLine(inventoryOf(tx), { orgId, kind: "PEOPLE", id: personId });
    await deleteOwned(tx, orgId, personId);
    await forgetMentions(ctx, tx, orgId, publicId("PEOPLE", personId), await mentioning(tx, orgId, personId));
    return facts;
  });
}

/** What somebody or something is called by: the primary line first. */
export async function readNumbers(ctx: ProvisioningContext, _: DocumentRequest, { root, orgId }: Target): Promise<unknown> {
  const numbers = await numbersOf(ctx.inventory, root.id);
  const extensions = await extensionsOf(ctx.inventory, root.id);
  const row = await ctx.inventory.selectFrom("extensions").select("location_id").where("owner_id", "=", root.id).executeTakeFirst();
  const locationId = row?.location_id ?? numbers[0]?.location_id;
  const location = locationId === undefined ? undefined : await findItem(ctx.db, orgId, locationId, "locations");
  const routingPrefix = location?.body["routingPrefix"] as string | undefined;
  const first = numbers.find(({ usage }) => usage === "PRIMARY");
  const spoken = (number: string | undefined, extension: string | undefined, primary: boolean) => ({
    primary,
    ...(number && { directNumber: number }),
    ...(extension && { extension, esn: esnOf(routingPrefix, extension) }),
    ...(extension && routingPrefix && { routingPrefix }),
    ringPattern: "NORMAL",
  });
  const others = numbers.filter(({ usage }) => usage === "ALTERNATE").map(({ number }) => spoken(number, undefined, false));
  const primary = first || extensions[0] ? [spoken(first?.number, extensions[0], true)] : [];
  return { distinctiveRingEnabled: true, phoneNumbers: [...primary, ...others] };
}

interface NumberChange {
  primary?: boolean;
  action?: "ADD" | "DELETE";
  directNumber?: string;
  extension?: string;
}

/** Adds further numbers to a line, or takes them away. @throws Problem 400, 409 as {@link assignLine} does */
export async function changeNumbers(ctx: ProvisioningContext, { body }: DocumentRequest, { root, orgId }: Target): Promise<undefined> {
  const changes = body["phoneNumbers"] as readonly NumberChange[];
  if (changes.some(({ primary }) => primary))
    throw new Problem(400, "phoneNumbers: the primary number is changed where the line itself is.");
  await ctx.commit(async (tx) => {
    const inventory = inventoryOf(tx);
    const before = await numbersOf(inventory, root.id);
    const extensions = await extensionsOf(inventory, root.id);
    const row = await inventory.selectFrom("extensions").select("location_id").where("owner_id", "=", root.id).executeTakeFirst();
    const locationId = row?.location_id ?? before[0]?.location_id;
    if (locationId === undefined) throw new Problem(400, "There is no line that numbers could be added to.");
    const gone = new Set(changes.filter(({ action }) => action === "DELETE").map(({ directNumber }) => directNumber));
    const more = changes.filter(({ action }) => action !== "DELETE").flatMap(({ directNumber }) => directNumber ?? []);
    const kept = before.filter(({ usage, number }) => usage === "ALTERNATE" && !gone.has(number)).map(({ number }) => number);
    const kind = root.type === "person" ? "PEOPLE" : "PLACE";
    return assignLine(
      inventory,
      { orgId, kind, id: root.id, locationId },
      {
        phoneNumber: before.find(({ usage }) => usage === "PRIMARY")?.number,
        extension: extensions[0],
        alternates: [...new Set([...kept, ...more])],
        alternateExtensions: extensions.slice(1),
      },
    );
  });
  return undefined;
}

/** The one number of a virtual line. */
export async function readVirtualNumber(ctx: ProvisioningContext, _: DocumentRequest, { root }: Target): Promise<unknown> {
  const number = (await numbersOf(ctx.inventory, root.id)).find(({ usage }) => usage === "PRIMARY")?.number;
  const [extension] = await extensionsOf(ctx.inventory, root.id);
  return { phoneNumber: { ...(number && { directNumber: number }), ...(extension && { extension }), primary: true } };
}
