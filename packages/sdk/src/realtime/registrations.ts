import type { Client } from "../core/client.ts";
import type { Pruned, PruneOptions, RegisteredDevice } from "./prune.ts";
import type { Realtime } from "./realtime.ts";

/** Device registrations of the token's owner. Each running client has one; too many of them lock the account. */
export class Registrations {
  readonly #client: Client;
  readonly #realtime: Realtime;

  constructor(client: Client, realtime: Realtime) {
    this.#client = client;
    this.#realtime = realtime;
  }

  /** All registrations, those of other programs included, as the service has them. @throws CallError */
  async list(signal?: AbortSignal): Promise<RegisteredDevice[]> {
    const { listDevices } = await import("./prune.ts");
    return listDevices(await this.#realtime.engine(signal), signal);
  }

  /**
   * Removes registrations that this SDK has made and that nobody has touched for a while. Never one of another program, nor the one in use.
   *
   * @throws CallError when the registrations cannot be listed. One that cannot be removed is told in `failed`.
   * @example
   * const { removed } = await webex.registrations.prune({ dryRun: true });
   */
  async prune(options: PruneOptions = {}): Promise<Pruned> {
    const { pruneDevices } = await import("./prune.ts");
    return pruneDevices(await this.#realtime.engine(options.signal), this.#client.clock.now(), options);
  }
}
