// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ClusterDetailsResponse, ClustersAvailabilityDetailsResponse, DatabaseDetailsResponse, MultiTenantHDSOrgDetailsResponse, NetworkTestsResultsResponse, NodeDetailsResponse, OrgDetailsResponse } from "./types/messaging.ts";

export type { ClusterDetailsResponse, ClustersAvailabilityDetailsResponse, DatabaseDetailsResponse, MultiTenantHDSOrgDetailsResponse, NetworkTestsResultsResponse, NodeDetailsResponse, OrgDetailsResponse } from "./types/messaging.ts";

/** Input of {@link getHdsCluster}. */
export interface GetHdsClusterInput {
  clusterId: string;
}

/** Get cluster details. @source documented https://developer.webex.com/docs/api/v1/hds/get-cluster-details */
export const getHdsCluster: Operation<GetHdsClusterInput, ClusterDetailsResponse> = {
  id: "hds.getCluster",
  method: "GET",
  path: "/v1/hds/clusters/{clusterId}",
};

/** Input of {@link getHdsClusterAvailability}. */
export interface GetHdsClusterAvailabilityInput {
  clusterId: string;
  from: string;
  to: string;
}

/** Get availability details for HDS cluster. @source documented https://developer.webex.com/docs/api/v1/hds/get-availability-details-for-hds-cluster */
export const getHdsClusterAvailability: Operation<GetHdsClusterAvailabilityInput, ClustersAvailabilityDetailsResponse> = {
  id: "hds.getClusterAvailability",
  method: "GET",
  path: "/v1/hds/clusters/{clusterId}/availability",
  query: ["from", "to"],
};

/** Input of {@link getHdsNode}. */
export interface GetHdsNodeInput {
  nodeId: string;
}

/** Get node details. @source documented https://developer.webex.com/docs/api/v1/hds/get-node-details */
export const getHdsNode: Operation<GetHdsNodeInput, NodeDetailsResponse> = {
  id: "hds.getNode",
  method: "GET",
  path: "/v1/hds/nodes/{nodeId}",
};

/** Input of {@link getHdsOrganization}. */
export interface GetHdsOrganizationInput {
  organizationId: string;
}

/** Get organization details. @source documented https://developer.webex.com/docs/api/v1/hds/get-organization-details */
export const getHdsOrganization: Operation<GetHdsOrganizationInput, OrgDetailsResponse> = {
  id: "hds.getOrganization",
  method: "GET",
  path: "/v1/hds/organizations/{organizationId}",
};

/** Input of {@link getHdsDatabase}. */
export interface GetHdsDatabaseInput {
  organizationId: string;
}

/** Get database details for the HDS organization. @source documented https://developer.webex.com/docs/api/v1/hds/get-database-details-for-the-hds-organization */
export const getHdsDatabase: Operation<GetHdsDatabaseInput, DatabaseDetailsResponse> = {
  id: "hds.getDatabase",
  method: "GET",
  path: "/v1/hds/organizations/{organizationId}/database",
};

/** Input of {@link getHdsTenants}. */
export interface GetHdsTenantsInput {
  organizationId: string;
}

/** Get Multi-Tenant HDS organization details. @source documented https://developer.webex.com/docs/api/v1/hds/get-multi-tenant-hds-organization-details */
export const getHdsTenants: Operation<GetHdsTenantsInput, MultiTenantHDSOrgDetailsResponse> = {
  id: "hds.getTenants",
  method: "GET",
  path: "/v1/hds/organizations/{organizationId}/tenants",
};

/** Input of {@link getHdsNetworkTests}. */
export interface GetHdsNetworkTestsInput {
  nodeId: string;
  triggerType?: "OnDemand" | "Periodic" | "All" | (string & {}) | undefined;
}

/** Get test results for HDS node. @source documented https://developer.webex.com/docs/api/v1/hds/get-test-results-for-hds-node */
export const getHdsNetworkTests: Operation<GetHdsNetworkTestsInput, NetworkTestsResultsResponse> = {
  id: "hds.getNetworkTests",
  method: "GET",
  path: "/v1/hds/testResults/nodes/{nodeId}/networkTest",
  query: ["triggerType"],
};
