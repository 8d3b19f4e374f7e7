// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { GetHdsClusterAvailabilityInput, GetHdsClusterInput, GetHdsDatabaseInput, GetHdsNetworkTestsInput, GetHdsNodeInput, GetHdsOrganizationInput, GetHdsTenantsInput } from "@parley/contract/hds";
import type { ClusterDetailsResponse, ClustersAvailabilityDetailsResponse, DatabaseDetailsResponse, MultiTenantHDSOrgDetailsResponse, NetworkTestsResultsResponse, NodeDetailsResponse, OrgDetailsResponse } from "@parley/contract/types/messaging";

/** `webex.hds` */
export interface Hds {
  /** Get cluster details. @source documented https://developer.webex.com/docs/api/v1/hds/get-cluster-details */
  getCluster(input: GetHdsClusterInput, options?: CallOptions): Promise<ClusterDetailsResponse>;
  /** Get availability details for HDS cluster. @source documented https://developer.webex.com/docs/api/v1/hds/get-availability-details-for-hds-cluster */
  getClusterAvailability(input: GetHdsClusterAvailabilityInput, options?: CallOptions): Promise<ClustersAvailabilityDetailsResponse>;
  /** Get node details. @source documented https://developer.webex.com/docs/api/v1/hds/get-node-details */
  getNode(input: GetHdsNodeInput, options?: CallOptions): Promise<NodeDetailsResponse>;
  /** Get organization details. @source documented https://developer.webex.com/docs/api/v1/hds/get-organization-details */
  getOrganization(input: GetHdsOrganizationInput, options?: CallOptions): Promise<OrgDetailsResponse>;
  /** Get database details for the HDS organization. @source documented https://developer.webex.com/docs/api/v1/hds/get-database-details-for-the-hds-organization */
  getDatabase(input: GetHdsDatabaseInput, options?: CallOptions): Promise<DatabaseDetailsResponse>;
  /** Get Multi-Tenant HDS organization details. @source documented https://developer.webex.com/docs/api/v1/hds/get-multi-tenant-hds-organization-details */
  getTenants(input: GetHdsTenantsInput, options?: CallOptions): Promise<MultiTenantHDSOrgDetailsResponse>;
  /** Get test results for HDS node. @source documented https://developer.webex.com/docs/api/v1/hds/get-test-results-for-hds-node */
  getNetworkTests(input: GetHdsNetworkTestsInput, options?: CallOptions): Promise<NetworkTestsResultsResponse>;
}
