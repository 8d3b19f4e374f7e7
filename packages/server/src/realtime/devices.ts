import { type Device, type DeviceRequest, excessiveDevicesMessage } from "@parley/protocol/device";
import { closeCodes } from "@parley/protocol/frame";
import { isUuid } from "@parley/protocol/ids";
import { Problem } from "../platform/problem.ts";
import type { RealtimeContext, RealtimeStore } from "./context.ts";
import type { RealtimeTables } from "./schema.ts";

type DeviceRow = RealtimeTables["devices"];

/** Characters of what a client says of one device. */
const maxPropertiesLength = 65_536;
const maxTtlSeconds = 30 * 86_400;
const required = ["name", "deviceType", "model", "localizedModel", "systemName", "systemVersion"] as const;

/** Fields the server alone decides; clients send them back on refresh. */
const owned = [
  "url",
  "webSocketUrl",
  "userId",
  "creationTime",
  "modificationTime",
  "features",
  "services",
  "intranetInactivityDuration",
  "inNetworkInactivityDuration",
  "showSupportText",
  "ecmEnabledForAllUsers",
  "ecmSupportedStorageProviders",
] as const satisfies readonly (keyof Device)[];

/** Registers a device. @throws Problem 403, with the message clients look for, when the person has too many. */
export async function registerDevice(ctx: RealtimeContext, input: Record<string, unknown>): Promise<Device> {
  const properties = propertiesOf(input);
  const now = ctx.now();
  const row: DeviceRow = {
    id: ctx.newId(),
    person_id: ctx.actor.personId,
    properties: JSON.stringify(properties),
    created_at: now,
    modified_at: now,
    expires_at: expiryOf(properties, now),
    listening_since: null,
  };
  await dropExpired(ctx);
  await ctx.commit(async (tx) => {
    const others = await tx.selectFrom("devices").select("id").where("person_id", "=", row.person_id).execute();
    if (others.length >= ctx.limits.devicesPerPerson) throw new Problem(403, excessiveDevicesMessage);
    await tx.insertInto("devices").values(row).execute();
    return [];
  });
  return toDevice(ctx, row);
}

/** Lists the devices of the actor, oldest first. */
export async function listDevices(ctx: RealtimeContext): Promise<Device[]> {
  return (await ownDevices(ctx)).filter((row) => isAlive(ctx, row)).map((row) => toDevice(ctx, row));
}

export async function getDevice(ctx: RealtimeContext, id: string): Promise<Device> {
  return toDevice(ctx, await requireOwn(ctx, id));
}

/** Refreshes a device: its time starts anew, and what the client says of itself replaces what it said before. */
export async function refreshDevice(ctx: RealtimeContext, id: string, input: Record<string, unknown>): Promise<Device> {
  const row = await requireOwn(ctx, id);
  const properties = propertiesOf({ ...(JSON.parse(row.properties) as object), ...input });
  const now = ctx.now();
  const changes = { properties: JSON.stringify(properties), modified_at: now, expires_at: expiryOf(properties, now) };
  await ctx.db.updateTable("devices").set(changes).where("id", "=", id).execute();
  return toDevice(ctx, { ...row, ...changes });
}

/** Removes a device and closes its socket. */
export async function removeDevice(ctx: RealtimeContext, id: string): Promise<void> {
  const row = await requireOwn(ctx, id);
  await remove(ctx, [row]);
}

/** Removes every device of the actor and closes their sockets. */
export async function removeDevices(ctx: RealtimeContext): Promise<void> {
  await remove(ctx, await ownDevices(ctx));
}

/** The owner of a registration that has not ended; `undefined` when there is none. */
export async function ownerOfDevice(ctx: RealtimeStore, id: string): Promise<string | undefined> {
  const row = await findAlive(ctx, id);
  return row?.person_id;
}

async function requireOwn(ctx: RealtimeContext, id: string): Promise<DeviceRow> {
  const row = await findAlive(ctx, id);
  if (row?.person_id === ctx.actor.personId) return row;
  throw new Problem(404, "There is no such device registration.");
}

async function findAlive(ctx: RealtimeStore, id: string): Promise<DeviceRow | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await ctx.db.selectFrom("devices").selectAll().where("id", "=", id).executeTakeFirst();
  return row && isAlive(ctx, row) ? row : undefined;
}

function ownDevices(ctx: RealtimeContext): Promise<DeviceRow[]> {
  const own = ctx.db.selectFrom("devices").selectAll().where("person_id", "=", ctx.actor.personId);
  return own.orderBy("created_at").orderBy("id").execute();
}

/** Clients refresh only some devices: one whose socket is open is alive whatever its time says. */
function isAlive(ctx: RealtimeStore, { id, expires_at }: DeviceRow): boolean {
  return expires_at === null || expires_at > ctx.now() || ctx.hub.hasDevice(id);
}

async function dropExpired(ctx: RealtimeContext): Promise<void> {
  const rows = await ownDevices(ctx);
  await remove(
    ctx,
    rows.filter((row) => !isAlive(ctx, row)),
  );
}

async function remove(ctx: RealtimeContext, rows: readonly DeviceRow[]): Promise<void> {
  if (!rows.length) return;
  const ids = rows.map(({ id }) => id);
  await ctx.db.deleteFrom("devices").where("id", "in", ids).execute();
  for (const id of ids) {
    ctx.hub.ofDevice(id)?.close(closeCodes.noRegistration, "the registration was removed");
    ctx.hub.forget(id);
  }
}

/** What to keep of a request. @throws Problem 400 or 413 */
function propertiesOf(input: Record<string, unknown>): DeviceRequest {
  const missing = required.filter((name) => typeof input[name] !== "string");
  if (missing.length)
    throw new Problem(400, `${missing[0]} must be a text.`, { details: missing.map((name) => `${name} must be a text.`) });
  const { ttl } = input;
  if (ttl !== undefined && !(Number.isInteger(ttl) && Number(ttl) >= 1 && Number(ttl) <= maxTtlSeconds)) {
    throw new Problem(400, `ttl must be a whole number of seconds from 1 to ${maxTtlSeconds}.`);
  }
  const kept = Object.fromEntries(Object.entries(input).filter(([name]) => !(owned as readonly string[]).includes(name)));
  if (JSON.stringify(kept).length > maxPropertiesLength)
    throw new Problem(413, `A device is described in at most ${maxPropertiesLength} characters.`);
  return kept as unknown as DeviceRequest;
}

function expiryOf({ ttl }: DeviceRequest, now: string): string | null {
  return ttl === undefined ? null : new Date(Date.parse(now) + ttl * 1000).toISOString();
}

function toDevice(ctx: RealtimeStore, row: DeviceRow): Device {
  return {
    ...(JSON.parse(row.properties) as DeviceRequest),
    url: `${ctx.origin}/wdm/api/v1/devices/${row.id}`,
    webSocketUrl: `${ctx.origin.replace(/^http/, "ws")}/v1/apps/wx2/registrations/${row.id}/messages`,
    userId: row.person_id,
    creationTime: row.created_at,
    modificationTime: row.modified_at,
    features: { developer: [], entitlement: [], user: [] },
    services: {},
    intranetInactivityDuration: 0,
    inNetworkInactivityDuration: 0,
    showSupportText: false,
    ecmEnabledForAllUsers: false,
    ecmSupportedStorageProviders: [],
  };
}
