import type { Device, DeviceRequest } from "@parley/protocol/device";
import type { Client } from "../core/client.ts";
import { ApiError, ConnectionError, NotFoundError, PermissionError, UntrustedHostError } from "../core/errors.ts";
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

/** Seconds that a registration lives without a refresh and without a connection: one that a crash leaves behind goes by itself. */
export const ttlSeconds: number = 7 * 24 * 60 * 60;

const leastRefreshInMs = 60_000;
/** Platforms take no longer waits. */
const longestTimerInMs = 2 ** 31 - 1;
const query = { includeUpstreamServices: "all" };

/** Keeps a registration from one run to the next. None of these reject. */
export interface Keeping {
  device(): Promise<Device | undefined>;
  keepDevice(device: Device): Promise<void>;
  forgetDevice(): Promise<void>;
}

/** What a registration works with. */
export interface RegistrationParts {
  client: Pick<Client, "request" | "clock" | "log">;
  services: Services;
  /** Ends requests under way. Later than the connection: a device that is still being registered then must be removed too. */
  ending: AbortSignal;
  /** None: it is for this run only. */
  keeping?: (() => Promise<Keeping>) | undefined;
  /** Whether it stays registered when the client closes. */
  isKept?: boolean | undefined;
}

/**
 * The registration under which this client receives events: one for each application, person and place. Made once, or taken over from an earlier run;
 * refreshed before its time is up; removed at the end, unless it is kept.
 */
export class Registration {
  /** What this SDK says of itself. */
  readonly profile: DeviceRequest = deviceProfile;
  readonly #client: RegistrationParts["client"];
  readonly #services: Services;
  readonly #ending: AbortSignal;
  readonly #keeping: RegistrationParts["keeping"];
  readonly #isKept: boolean;
  readonly #device: Once<Device>;
  #cancelRefresh: (() => void) | undefined;
  #refreshedAtMs = 0;
  #keepsFresh = false;

  constructor({ client, services, ending, keeping, isKept = false }: RegistrationParts) {
    this.#client = client;
    this.#services = services;
    this.#ending = ending;
    this.#keeping = keeping;
    this.#isKept = isKept;
    this.#device = new Once(() => this.#takeOverOrRegister());
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

  /** The header that names the device; none when there is no device. */
  async header(): Promise<Record<string, string>> {
    const device = await this.known();
    return device ? deviceHeader(device) : {};
  }

  /** The device as the service knows it now; registered anew when the service knows it no more. @throws as {@link get} does */
  async refresh(signal?: AbortSignal): Promise<Device> {
    const known = await this.known();
    if (!known) return this.get(signal);
    try {
      this.#device.set(await this.#remember(await this.#put(known)));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.#client.log.info("The device is gone and is registered anew");
      this.#device.forget();
      await this.#forget();
    }
    return this.get(signal);
  }

  /** Refreshes it from now on before its time is up, until {@link rest}. */
  keepFresh(): void {
    this.rest();
    this.#keepsFresh = true;
    void this.known().then((device) => {
      if (device?.ttl && this.#keepsFresh && !this.#cancelRefresh) this.#planRefresh(device);
    });
  }

  /** Leaves it alone. */
  rest(): void {
    this.#keepsFresh = false;
    this.#cancelRefresh?.();
    this.#cancelRefresh = undefined;
  }

  /** Ends it: removed from the service, unless it is kept for the next run. Never rejects. */
  async close(): Promise<void> {
    this.rest();
    if (!this.#isKept) await this.remove();
  }

  /** Removes the device from the service, if there is one or one is being registered. A failure is logged. */
  async remove(): Promise<void> {
    const device = await this.known();
    this.#device.forget();
    if (!device) return;
    await this.#forget();
    const request = { method: "DELETE", url: device.url, headers: deviceHeader(device) };
    try {
      await this.#client.request(request, { signal: this.#ending, retry: { maxRetries: 0 } });
    } catch (error) {
      if (!(error instanceof NotFoundError)) this.#client.log.warn("The device could not be removed", error);
    }
  }

  async #takeOverOrRegister(): Promise<Device> {
    const kept = await this.#kept();
    const device = kept && (await this.#takeOver(kept));
    return device ?? this.#remember(await this.#register());
  }

  /** Its address is trusted only if the catalog names the host. */
  async #kept(): Promise<Device | undefined> {
    if (!this.#keeping) return undefined;
    await this.#services.catalog(this.#ending);
    return (await this.#keeping()).device();
  }

  /** The registration of an earlier run, as the service knows it now; `undefined` when it is no more. */
  async #takeOver(kept: Device): Promise<Device | undefined> {
    try {
      return await this.#remember(await this.#put(kept));
    } catch (error) {
      // Another deployment, or another person's: it is not for this client.
      if (error instanceof NotFoundError || error instanceof UntrustedHostError || error instanceof PermissionError) return undefined;
      throw error;
    }
  }

  async #remember(device: Device): Promise<Device> {
    this.#refreshedAtMs = this.#client.clock.now();
    await (await this.#keeping?.())?.keepDevice(device);
    return device;
  }

  async #forget(): Promise<void> {
    await (await this.#keeping?.())?.forgetDevice();
  }

  /** At half its time. What fails is tried again every minute. */
  #planRefresh({ ttl }: Device): void {
    const { clock, log } = this.#client;
    const dueAtMs = this.#refreshedAtMs + (ttl as number) * 500;
    const inMs = Math.min(Math.max(dueAtMs - clock.now(), leastRefreshInMs), longestTimerInMs);
    this.#cancelRefresh = clock.after(inMs, () => {
      const failed = (error: unknown) => log.warn("The device could not be refreshed", error);
      const again = () => this.#keepsFresh && this.keepFresh();
      void this.refresh(this.#ending).catch(failed).then(again);
    });
  }

  async #register(): Promise<Device> {
    try {
      return await this.#post();
    } catch (error) {
      // What is not the service's answer may be that nothing can be reached, nothing to load either.
      if (!(error instanceof ApiError)) throw error;
      const { registerAfter } = await import("./fullAccount.ts");
      return registerAfter(error, {
        makeRoom: async (remove) => remove(this.#client, await this.#url(), this.profile, this.#ending),
        register: () => this.#post(),
      });
    }
  }

  async #url(): Promise<string> {
    return `${await this.#services.url("wdm", this.#ending)}/devices`;
  }

  async #post(): Promise<Device> {
    const url = await this.#url();
    const body = { ...this.profile, ttl: ttlSeconds };
    const answer = await this.#client.request<Partial<Device> | undefined>({ method: "POST", url, query, body }, { signal: this.#ending });
    return checked(answer.body);
  }

  /** Unknown fields are sent back as they came; what the service makes itself is left out. */
  async #put(device: Device): Promise<Device> {
    const { features: _, mediaCluster: __, etag: ___, ...body } = device as Device & { mediaCluster?: unknown; etag?: unknown };
    const request = { method: "PUT", url: device.url, query, body, headers: deviceHeader(device) };
    return checked({ ...device, ...(await this.#client.request<Device>(request, { signal: this.#ending })).body });
  }
}

function checked(device: Partial<Device> | undefined): Device {
  if (typeof device?.url === "string" && typeof device.webSocketUrl === "string") return device as Device;
  throw new ConnectionError("The service answered a registration without the addresses of the device.");
}

/** The header that names the asking device. Replies of the key service go to the socket of the device named here. */
export function deviceHeader(device: Pick<Device, "url">): Record<string, string> {
  return { "cisco-device-url": device.url };
}
