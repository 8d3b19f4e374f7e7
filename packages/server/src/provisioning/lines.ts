import { parseId } from "@parley/protocol/ids";
import type { Tx } from "../platform/db/database.ts";
import type { Change, DocumentContext, DocumentTables, Family, StoredDocument } from "../platform/documents/index.ts";
import { Problem } from "../platform/problem.ts";
import { assignLine, type Line, releaseLine } from "./inventory.ts";
import type { ProvisioningTables } from "./schema.ts";

type Body = Readonly<Record<string, unknown>>;

/** Documents of this engine stand in the same database as the inventory. */
export function inventoryOf(tx: Tx<DocumentTables>): Tx<ProvisioningTables> {
  return tx as unknown as Tx<ProvisioningTables>;
}

/** How a thing that is called says by what. */
interface LineOptions {
  /** Kind in its public id. */
  kind: string;
  /** The location it belongs to; where it stands unless said. */
  locationOf?(body: Body): string | undefined;
  lineOf?(body: Body): Line;
  /** It may have neither number nor extension. */
  isOptional?: boolean;
}

/** Rules of everything that is called by a number or an extension: these are the location's, nobody else's, and free again when it goes. */
export function calledBy({ kind, locationOf, lineOf = usualLine, isOptional = false }: LineOptions): Family {
  return {
    async afterWrite(_: DocumentContext, { tx, address, body }: Change) {
      const { orgId, ownerType, ownerId, itemId } = address;
      const locationId = locationOf ? locationOf(body) : ownerType === "location" ? ownerId : undefined;
      const line = lineOf(body);
      if (!line.phoneNumber && !line.extension && !isOptional) throw new Problem(400, "phoneNumber or extension is missing.");
      if (!locationId) return line.phoneNumber || line.extension ? Promise.reject(new Problem(400, "locationId is missing.")) : [];
      return assignLine(inventoryOf(tx), { orgId, locationId, kind, id: itemId }, line);
    },
    async beforeDelete(_: DocumentContext, tx: Tx<DocumentTables>, document: StoredDocument) {
      await releaseLine(inventoryOf(tx), { orgId: document.orgId, kind, id: document.itemId });
    },
  };
}

function usualLine(body: Body): Line {
  const alternates = body["alternateNumbers"] as readonly { phoneNumber?: string }[] | undefined;
  const extension = body["extension"];
  return {
    phoneNumber: (body["phoneNumber"] as string | undefined) || undefined,
    extension: extension === undefined || extension === null || extension === "" ? undefined : String(extension),
    alternates: alternates?.flatMap(({ phoneNumber }) => phoneNumber ?? []),
  };
}

/** The inner id in a field that names a location. */
export function locationIn(field: string): (body: Body) => string | undefined {
  return (body) => {
    const id = body[field];
    return typeof id === "string" ? parseId(id)?.uuid : undefined;
  };
}
