import type { ServiceCatalog } from "@parley/protocol/catalog";
import type { Client } from "../core/client.ts";
import { ConnectionError } from "../core/errors.ts";
import { Once } from "./once.ts";

/** Where the services of a deployment are, as its catalog says. */
export class Services {
  readonly #client: Pick<Client, "request" | "trust" | "endpoints">;
  readonly #catalog: Once<ServiceCatalog>;

  /** @param closing - Ends a request for the catalog. */
  constructor(client: Pick<Client, "request" | "trust" | "endpoints">, closing: AbortSignal) {
    this.#client = client;
    this.#catalog = new Once(() => this.#fetch(closing));
  }

  /** The catalog, fetched by the first who asks. Its hosts may see the token from then on. @throws CallError */
  catalog(signal?: AbortSignal): Promise<ServiceCatalog> {
    return this.#catalog.get(signal);
  }

  /** The base address of a service, without a slash at the end. @throws ConnectionError when the catalog has none; CallError */
  async url(name: string, signal?: AbortSignal): Promise<string> {
    return serviceUrl(await this.catalog(signal), name);
  }

  /** Makes the next one who asks fetch the catalog again. */
  forget(): void {
    this.#catalog.forget();
  }

  async #fetch(signal: AbortSignal): Promise<ServiceCatalog> {
    const { u2c } = this.#client.endpoints;
    const query = { format: "hostmap" };
    const { body } = await this.#client.request<Partial<ServiceCatalog> | undefined>(
      { method: "GET", url: `${u2c}/catalog`, query },
      { signal },
    );
    // Not kept: the next one who asks may get a good one.
    if (!body?.serviceLinks)
      throw new ConnectionError("The service catalog names no services.", { hint: "Is this a Webex-compatible service?" });
    const catalog: ServiceCatalog = { serviceLinks: body.serviceLinks, hostCatalog: body.hostCatalog ?? {}, format: "hostmap" };
    for (const url of Object.values(catalog.serviceLinks)) if (/^https?:/.test(url)) this.#client.trust(url);
    return catalog;
  }
}

/** The base address of a service. @throws ConnectionError when the catalog does not name it. */
export function serviceUrl({ serviceLinks }: ServiceCatalog, name: string): string {
  const url = serviceLinks[name];
  if (url === undefined)
    throw new ConnectionError(`The service catalog names no "${name}".`, { hint: "Is this a Webex-compatible service?" });
  return url.replace(/\/+$/, "");
}

/** Cluster ids that public ids carry as `us`. @source observed */
const homeClusters = ["urn:TEAM:us-east-2_a", "urn:TEAM:us-east-1_int13"];

/**
 * The cluster that public ids of things at an address carry.
 *
 * @returns `us`, also for an address that the catalog does not know, or `urn:TEAM:<region>`.
 * @source observed: official clients compare host names without their port, and read the id of the first entry
 */
export function clusterOf({ hostCatalog }: ServiceCatalog, url: string | undefined): string {
  const name = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  const id = Object.values(hostCatalog).find(([first]) => first?.host === name)?.[0]?.id;
  if (id === undefined || homeClusters.some((home) => id.startsWith(home))) return "us";
  return id.split(":").slice(0, 3).join(":");
}
