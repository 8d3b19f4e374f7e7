import type { Device } from "@parley/protocol/device";
import { NotFoundError } from "../core/errors.ts";
import type { Engine } from "./engine.ts";
import { forgottenAfterMs, staleDevices } from "./forgotten.ts";

/** A device registration. */
export interface RegisteredDevice {
  /** Its address, which names it. */
  url: string;
  name: string;
  model: string;
  /** Whether this SDK made it; others belong to other programs. */
  isOurs: boolean;
  /** Whether this client uses it now. */
  isCurrent: boolean;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** When it was registered or refreshed last; ISO 8601, UTC. */
  touchedAt: string;
}

/** What to remove. */
export interface PruneOptions {
  /** Whether to say only what would be removed. */
  dryRun?: boolean | undefined;
  /** Registrations that were not touched for so long, in milliseconds; a day unless said. */
  olderThanMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** What was removed, or would be. */
export interface Pruned {
  isDryRun: boolean;
  /** What is removed now; in a dry run, what would be. */
  removed: RegisteredDevice[];
  /** What could not be removed, and why. */
  failed: { device: RegisteredDevice; error: unknown }[];
  /** What stays: in use, younger, or of other programs. */
  kept: RegisteredDevice[];
}

/** All registrations of the token's owner. @throws CallError */
export async function listDevices(engine: Engine, signal?: AbortSignal): Promise<RegisteredDevice[]> {
  const [devices, current] = await Promise.all([fetchDevices(engine, signal), engine.registration.known()]);
  return devices.map((device) => described(engine, device, current));
}

/** Removes what nobody uses, or says what that would be. @throws CallError */
export async function pruneDevices(engine: Engine, nowMs: number, options: PruneOptions): Promise<Pruned> {
  const { dryRun: isDryRun = false, olderThanMs = forgottenAfterMs, signal } = options;
  const [devices, current] = await Promise.all([fetchDevices(engine, signal), engine.registration.known()]);
  const stale = staleDevices(devices, engine.registration.profile, nowMs, olderThanMs).filter(({ url }) => url !== current?.url);
  const pruned: Pruned = { isDryRun, removed: [], failed: [], kept: [] };
  for (const device of devices) if (!stale.includes(device)) pruned.kept.push(described(engine, device, current));
  for (const each of stale) {
    const device = described(engine, each, current);
    const error = isDryRun ? undefined : await failureOf(remove(engine, each, signal));
    if (error) pruned.failed.push({ device, error });
    else pruned.removed.push(device);
  }
  return pruned;
}

async function fetchDevices({ client, services }: Engine, signal?: AbortSignal): Promise<Device[]> {
  const url = `${await services.url("wdm", signal)}/devices`;
  const { body } = await client.request<{ devices?: Device[] }>({ method: "GET", url }, { signal });
  return body.devices ?? [];
}

async function remove({ client }: Engine, { url }: Device, signal?: AbortSignal): Promise<void> {
  await client.request({ method: "DELETE", url }, { signal });
}

/** One that is gone already is as good as removed. */
async function failureOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof NotFoundError ? undefined : error;
  }
}

function described({ registration }: Engine, device: Device, current: Device | undefined): RegisteredDevice {
  const { url, name, model, creationTime, modificationTime } = device;
  const isOurs = name === registration.profile.name && model === registration.profile.model;
  return {
    url,
    name,
    model,
    isOurs,
    isCurrent: url === current?.url,
    createdAt: creationTime,
    touchedAt: modificationTime ?? creationTime,
  };
}
