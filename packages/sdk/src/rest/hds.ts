import {
  type ClusterDetailsResponse,
  type ClustersAvailabilityDetailsResponse,
  type DatabaseDetailsResponse,
  type GetHdsClusterAvailabilityInput,
  type GetHdsNetworkTestsInput,
  getHdsCluster,
  getHdsClusterAvailability,
  getHdsDatabase,
  getHdsNetworkTests,
  getHdsNode,
  getHdsOrganization,
  getHdsTenants,
  type MultiTenantHDSOrgDetailsResponse,
  type NetworkTestsResultsResponse,
  type NodeDetailsResponse,
  type OrgDetailsResponse,
} from "@parley/contract/hds";
import type { CallOptions, Client } from "../core/client.ts";

/**
 * Hybrid data security: the key service that an organization runs itself, as its administrators see it.
 *
 * Every method throws PermissionError unless the token's owner is an administrator, and NotFoundError when their organization has no
 * such thing.
 */
export class Hds {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Tells what an organization runs.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-organization-details
   */
  getOrganization(organizationId: string, options?: CallOptions): Promise<OrgDetailsResponse> {
    return this.#client.call(getHdsOrganization, { organizationId }, options);
  }

  /**
   * Tells which database keeps the keys of an organization.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-database-details-for-the-hds-organization
   */
  getDatabase(organizationId: string, options?: CallOptions): Promise<DatabaseDetailsResponse> {
    return this.#client.call(getHdsDatabase, { organizationId }, options);
  }

  /**
   * Tells for which other organizations one keeps keys.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-multi-tenant-hds-organization-details
   */
  getTenants(organizationId: string, options?: CallOptions): Promise<MultiTenantHDSOrgDetailsResponse> {
    return this.#client.call(getHdsTenants, { organizationId }, options);
  }

  /**
   * Tells of which nodes a cluster consists, and when it is upgraded.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-cluster-details
   */
  getCluster(clusterId: string, options?: CallOptions): Promise<ClusterDetailsResponse> {
    return this.#client.call(getHdsCluster, { clusterId }, options);
  }

  /**
   * Tells how many nodes of a cluster were there, from when to when.
   *
   * @param input.from - Start of the window, inclusive; ISO 8601.
   * @param input.to - End of the window, exclusive; ISO 8601.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-availability-details-for-hds-cluster
   * @example
   * await webex.hds.getClusterAvailability({ clusterId, from: "2026-11-01T00:00:00Z", to: "2026-11-02T00:00:00Z" });
   */
  getClusterAvailability(input: GetHdsClusterAvailabilityInput, options?: CallOptions): Promise<ClustersAvailabilityDetailsResponse> {
    return this.#client.call(getHdsClusterAvailability, input, options);
  }

  /**
   * Tells how a node is.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-node-details
   */
  getNode(nodeId: string, options?: CallOptions): Promise<NodeDetailsResponse> {
    return this.#client.call(getHdsNode, { nodeId }, options);
  }

  /**
   * Tells what tests of a node's network have found.
   *
   * @param input.triggerType - Tests that somebody asked for, those that the node makes by itself, or all; all unless said.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/hds/get-test-results-for-hds-node
   */
  getNetworkTests(input: GetHdsNetworkTestsInput, options?: CallOptions): Promise<NetworkTestsResultsResponse> {
    return this.#client.call(getHdsNetworkTests, input, options);
  }
}

/**
 * Adds `webex.hds`, which most programs do without.
 *
 * @example
 * const webex = new Webex({ token }).use(hds());
 */
export function hds(): (client: Client) => { readonly hds: Hds } {
  return (client) => ({ hds: new Hds(client) });
}
