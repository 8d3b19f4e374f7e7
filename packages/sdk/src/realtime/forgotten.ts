import type { Device, DeviceRequest } from "@parley/protocol/device";
import type { Client } from "../core/client.ts";

/** A device of ours that was not touched for so long is taken for forgotten, in milliseconds. */
export const forgottenAfterMs: number = 24 * 60 * 60 * 1000;

/** Registrations made by this SDK and untouched for so long, the oldest first. */
export function staleDevices(devices: readonly Device[], own: DeviceRequest, nowMs: number, afterMs: number = forgottenAfterMs): Device[] {
  return devices
    .filter(({ name, model }) => name === own.name && model === own.model)
    .filter((device) => nowMs - touchedAt(device) > afterMs)
    .sort((a, b) => touchedAt(a) - touchedAt(b));
}

/** The devices to remove from a full account: of those made by this SDK and untouched for a day, the oldest third, at least one. */
export function forgottenDevices(devices: readonly Device[], own: DeviceRequest, nowMs: number): Device[] {
  const stale = staleDevices(devices, own, nowMs);
  return stale.slice(0, Math.ceil(stale.length / 3));
}

/**
 * Removes the oldest third of the registrations that this SDK made and that nobody uses; says whether it could.
 *
 * @param url - Where registrations are listed.
 * @throws CallError when they cannot be listed
 */
export async function removeForgotten(
  client: Pick<Client, "request" | "clock" | "log">,
  url: string,
  own: DeviceRequest,
  signal: AbortSignal,
): Promise<boolean> {
  const { body } = await client.request<{ devices?: Device[] }>({ method: "GET", url }, { signal });
  const forgotten = forgottenDevices(body.devices ?? [], own, client.clock.now());
  client.log.warn(`The account has too many devices: ${forgotten.length} forgotten ones of this SDK are removed`);
  const requests = forgotten.map((device) => client.request({ method: "DELETE", url: device.url }, { signal }));
  const results = await Promise.allSettled(requests);
  return results.some(({ status }) => status === "fulfilled");
}

function touchedAt({ modificationTime, creationTime }: Device): number {
  const at = Date.parse(modificationTime ?? creationTime);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}
