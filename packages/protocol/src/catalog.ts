/** The service catalog (U2C): where each service of a deployment is found. */
export interface ServiceCatalog {
  /** Service name to base URL. `conversation` stands first: single-host clients take the first match. */
  serviceLinks: Record<string, string>;
  /** Host with port to the cluster that it serves; the only place from which clients learn a cluster. */
  hostCatalog: Record<string, HostEntry[]>;
  format: "hostmap";
}

/** One host of the catalog. `host` is the bare name, without a port. */
export interface HostEntry {
  host: string;
  /** Seconds; -1 for "does not expire". */
  ttl: number;
  /** Lower is better; must be positive. */
  priority: number;
  /** `<cluster of three parts>:<service name>`. */
  id: string;
}

/** The cluster id that official clients read as `us`. @source observed */
export const homeCluster = "urn:TEAM:us-east-2_a:identityLookup";

/**
 * Builds the catalog of a deployment that serves everything from one origin.
 * It names one host only: with a second name for the same host, official clients send conversations there, without a token.
 *
 * @param baseUrl - The origin, without a trailing slash.
 */
export function singleHostCatalog(baseUrl: string): ServiceCatalog {
  const { host, hostname } = new URL(baseUrl);
  const hostCatalog: Record<string, HostEntry[]> = { [host]: [{ host: hostname, ttl: -1, priority: 1, id: homeCluster }] };
  return {
    serviceLinks: {
      conversation: `${baseUrl}/conversation/api/v1`,
      identityLookup: `${baseUrl}/conversation/api/v1`,
      wdm: `${baseUrl}/wdm/api/v1`,
      encryption: `${baseUrl}/encryption/api/v1`,
      argonaut: `${baseUrl}/argonaut/api/v1`,
      metrics: `${baseUrl}/metrics/api/v1`,
      u2c: `${baseUrl}/u2c/api/v1`,
      hydra: `${baseUrl}/v1`,
      idbroker: baseUrl,
      identity: baseUrl,
    },
    hostCatalog,
    format: "hostmap",
  };
}
