import { type Device, type DeviceRequest, excessiveDevicesMessage } from "@parley/protocol/device";
import type { Client } from "../core/client.ts";
import { ApiError, NotFoundError } from "../core/errors.ts";
import { DeviceLimitError } from "./errors.ts";
import { Once } from "./once.ts";
import type { Services } from "./services.ts";

/** What this SDK says of itself. `name` and `model` tell its devices from those of other programs. */
export const deviceProfile: DeviceRequest = {
  name: "parley",
  deviceType: "WEB",
  model: "parley-sdk",
  localizedModel: "parley-sdk",
  systemName: "PARLEY",
  systemVersion: "1.0.0",
};

/** A device of ours that was not touched for so long is taken for forgotten when the account is full, in milliseconds. */
const forgottenAfterMs = 24 * 60 * 60 * 1000;
const query = { includeUpstreamServices: "all" };

/** The registration under which this client receives events: made once, kept for the life of the client, removed at its end. */
export class Registration {
  readonly #client: Pick<Client, "request" | "clock" | "log">;
  readonly #services: Services;
  readonly #ending: AbortSignal;
  readonly #device: Once<Device>;

  /** @param ending - Ends requests under way. Later than the connection: a device that is still being registered then must be removed too. */
  constructor(client: Pick<Client, "request" | "clock" | "log">, services: Services, ending: AbortSignal) {
    this.#client = client;
    this.#services = services;
    this.#ending = ending;
    this.#device = new Once(() => this.#register());
  }

  /**
   * The device, registered by the first who asks.
   *
   * @throws DeviceLimitError when the account has too many and none of ours is forgotten; CallError
   */
  get(signal?: AbortSignal): Promise<Device> {
    return this.#device.get(signal);
  }

  /** The device, if there is one or one is being registered. */
  async known(): Promise<Device | undefined> {
    return this.#device.peek()?.catch(() => undefined);
  }

  /** The device as the service knows it now; registered anew when the service knows it no more. @throws as {@link get} does */
  async refresh(signal?: AbortSignal): Promise<Device> {
    const known = await this.known();
    if (!known) return this.get(signal);
    try {
      this.#device.set(await this.#put(known));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.#client.log.info("The device is gone and is registered anew");
      this.#device.forget();
    }
    return this.get(signal);
  }

  /** Removes the device from the service, if there is one or one is being registered. A failure is logged. */
  async remove(): Promise<void> {
    const device = await this.known();
    this.#device.forget();
    if (!device) return;
    const request = { method: "DELETE", url: device.url, headers: deviceHeader(device) };
    try {
      await this.#client.request(request, { signal: this.#ending, retry: { maxRetries: 0 } });
    } catch (error) {
      if (!(error instanceof NotFoundError)) this.#client.log.warn("The device could not be removed", error);
    }
  }

  async #register(): Promise<Device> {
    try {
      return await this.#post();
    } catch (error) {
      if (!isFull(error) || !(await this.#removeForgotten())) throw named(error);
    }
    return this.#post().catch((error: unknown) => {
      throw named(error);
    });
  }

  async #post(): Promise<Device> {
    const url = `${await this.#services.url("wdm", this.#ending)}/devices`;
    return (await this.#client.request<Device>({ method: "POST", url, query, body: deviceProfile }, { signal: this.#ending })).body;
  }

  /** Unknown fields are sent back as they came; what the service makes itself is left out. */
  async #put(device: Device): Promise<Device> {
    const { features: _, mediaCluster: __, etag: ___, ...body } = device as Device & { mediaCluster?: unknown; etag?: unknown };
    const request = { method: "PUT", url: device.url, query, body, headers: deviceHeader(device) };
    return { ...device, ...(await this.#client.request<Device>(request, { signal: this.#ending })).body };
  }

  /** Makes room in an account that is full, by the oldest third of the devices that this SDK made and that nobody uses; says whether it could. */
  async #removeForgotten(): Promise<boolean> {
    const url = `${await this.#services.url("wdm", this.#ending)}/devices`;
    const { body } = await this.#client.request<{ devices?: Device[] }>({ method: "GET", url }, { signal: this.#ending });
    const forgotten = forgottenDevices(body.devices ?? [], this.#client.clock.now());
    this.#client.log.warn(`The account has too many devices: ${forgotten.length} forgotten ones of this SDK are removed`);
    const requests = forgotten.map((device) => this.#client.request({ method: "DELETE", url: device.url }, { signal: this.#ending }));
    const results = await Promise.allSettled(requests);
    return results.some(({ status }) => status === "fulfilled");
  }
}

/** The devices to remove from a full account: of those made by this SDK and untouched for a day, the oldest third, at least one. */
export function forgottenDevices(devices: readonly Device[], nowMs: number): Device[] {
  const forgotten = devices
    .filter(({ name, model }) => name === deviceProfile.name && model === deviceProfile.model)
    .filter((device) => nowMs - touchedAt(device) > forgottenAfterMs)
    .sort((a, b) => touchedAt(a) - touchedAt(b));
  return forgotten.slice(0, Math.ceil(forgotten.length / 3));
}

/** The header that names the asking device. Replies of the key service go to the socket of the device named here. */
export function deviceHeader(device: Pick<Device, "url">): Record<string, string> {
  return { "cisco-device-url": device.url };
}

function touchedAt({ modificationTime, creationTime }: Device): number {
  const at = Date.parse(modificationTime ?? creationTime);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

function named(error: unknown): unknown {
  if (!isFull(error)) return error;
  const hint = "Close clients that are not needed, or remove devices of other programs.";
  return new DeviceLimitError("The account has too many registered devices.", { cause: error, hint });
}

function isFull(error: unknown): boolean {
  return error instanceof ApiError && error.serverMessage === excessiveDevicesMessage;
}
