import { innerId, publicId } from "@parley/protocol/ids";
import type { Tx } from "../platform/db/database.ts";
import {
  type Body,
  type Change,
  type DocumentContext,
  type DocumentRequest,
  type DocumentTables,
  type Family,
  findItem,
  listDocuments,
  type StoredDocument,
  type Target,
  updateItem,
} from "../platform/documents/index.ts";
import { Problem } from "../platform/problem.ts";

/** Lines that a phone has, where its model is not known to have another number. */
const usualLines = 10;

/** Twelve digits of a hardware address, in capitals. @throws Problem 400 */
function requireMac(text: string): string {
  const mac = text.replaceAll(/[:.\s-]/g, "").toUpperCase();
  if (!/^[0-9A-F]{12}$/.test(mac)) throw new Problem(400, "mac must be 12 hexadecimal digits.");
  return mac;
}

/** Phones, which belong to a person or a workspace. */
export const devices: Family = {
  async prepare(ctx, { body }, { orgId }) {
    const { personId, workspaceId } = body;
    if (body["mac"] === undefined) return;
    if ((personId === undefined) === (workspaceId === undefined)) throw new Problem(400, "Give either personId or workspaceId.");
    const owner = personId
      ? (await ctx.people.find([innerId("PEOPLE", String(personId)) ?? ""])).size
      : await findItem(ctx.db, orgId, innerId("PLACE", String(workspaceId)) ?? "", "workspaces");
    if (!owner) throw new Problem(400, `${personId ? "personId" : "workspaceId"} is the id of nothing in this organization.`);
  },
  async beforeWrite(_, { tx, address, body, before }: Change) {
    if (before) return;
    const mac = requireMac(String(body["mac"]));
    const others = await listDocuments(tx, address);
    if (others.some((each) => each.body["mac"] === mac)) throw new Problem(409, `mac: there is already a device with the address ${mac}.`);
    const { model } = body;
    Object.assign(body, {
      mac,
      product: model,
      displayName: model,
      type: "phone",
      tags: [],
      connectionStatus: "unknown",
      managedBy: "CISCO",
    });
    if (body["workspaceId"]) body["placeId"] = body["workspaceId"];
  },
  async present(_, { itemId }) {
    return { callingDeviceId: publicId("DEVICE", itemId), activationState: "activating", manufacturer: "Cisco" };
  },
};

interface Patch {
  op?: "add" | "remove" | "replace";
  path?: string;
  value?: readonly string[];
}

/** Changes the tags of a device: the only part of it that is changed by a patch. */
export async function patchDevice(ctx: DocumentContext, request: DocumentRequest, target: Target): Promise<unknown> {
  const patches = request.body["body"] as readonly Patch[];
  const device = await findItem(ctx.db, target.orgId, target.itemId, "devices");
  let tags = (device?.body["tags"] ?? []) as string[];
  for (const { op, path, value = [] } of patches) {
    if (path?.replace(/^\//, "") !== "tags") throw new Problem(400, "path must be tags: nothing else of a device is changed so.");
    tags = op === "remove" ? [] : op === "replace" ? [...value] : [...new Set([...tags, ...value])];
  }
  if (tags.length > 20 || tags.some((tag) => tag.length > 256)) throw new Problem(400, "A device has at most 20 tags of 256 characters.");
  return updateItem(ctx, { ...request, body: { tags } }, target);
}

/** The lines of a phone: its owner's at least. */
export const deviceMembers: Family = {
  async present(ctx, { orgId, ownerId, body }) {
    const device = await findItem(ctx.db, orgId, ownerId, "devices");
    const id = device?.body["personId"] ?? device?.body["workspaceId"];
    const first = {
      id,
      port: 1,
      primaryOwner: true,
      lineType: "PRIMARY",
      lineWeight: 1,
      hotlineEnabled: false,
      allowCallDeclineEnabled: true,
      hotlineDestination: "",
    };
    return { model: device?.body["model"], maxLineCount: usualLines, ...(body["members"] === undefined && { members: [first] }) };
  },
  async beforeWrite(_, { body }: Change) {
    const members = (body["members"] ?? []) as readonly { port: number; primaryOwner: boolean }[];
    if (members.length > usualLines) throw new Problem(400, `members: the device has ${usualLines} lines.`);
    if (new Set(members.map(({ port }) => port)).size < members.length) throw new Problem(400, "members: each needs a port of its own.");
  },
};

/** The devices that belong to somebody. */
export async function devicesWith(
  db: Tx<DocumentTables> | DocumentContext["db"],
  orgId: string,
  ownerId: string,
): Promise<StoredDocument[]> {
  const all = await listDocuments(db, { orgId, ownerType: "org", ownerId: orgId, name: "devices" });
  return all.filter(({ body }) => [body["personId"], body["workspaceId"]].some((id) => typeof id === "string" && ownedBy(id, ownerId)));
}

function ownedBy(id: string, ownerId: string): boolean {
  return innerId("PEOPLE", id) === ownerId || innerId("PLACE", id) === ownerId;
}

/** The phones of a person. */
export async function listPersonDevices(ctx: DocumentContext, _: DocumentRequest, { orgId, root }: Target): Promise<unknown> {
  const found = await devicesWith(ctx.db, orgId, root.id);
  const person = (await ctx.people.find([root.id])).get(root.id);
  const { firstName = "", lastName = "" } = person ?? {};
  const owner = { id: publicId("PEOPLE", root.id), type: "PEOPLE", firstName: firstName ?? "", lastName: lastName ?? "" };
  const kind = { primaryOwner: true, type: "PRIMARY", hoteling: { enabled: false }, activationState: "activating", owner };
  const told = found.map(
    ({ itemId, body: { model, mac } }): Body => ({ id: publicId("DEVICE", itemId), description: [model], model, mac, ...kind }),
  );
  return { devices: told, maxDeviceCount: 35, maxOwnedDeviceCount: 5 };
}
