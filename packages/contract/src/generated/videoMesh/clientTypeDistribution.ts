// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ClientTypeDistributionForCluster, ClienttypedistributionforOrg } from "../types/meeting.ts";

export type { ClientTypeDistributionForCluster, ClienttypedistributionforOrg } from "../types/meeting.ts";

/** Input of {@link listClientTypeDistribution}. */
export interface ListClientTypeDistributionInput {
  orgId: string;
  from: string;
  to: string;
  deviceType: string;
}

/** List Cluster Client Type Distribution details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-cluster-client-type-distribution-details */
export const listClientTypeDistribution: Operation<ListClientTypeDistributionInput, ClienttypedistributionforOrg> = {
  id: "videoMesh.clientTypeDistribution.list",
  method: "GET",
  path: "/v1/videoMesh/clientTypeDistribution",
  query: ["orgId", "from", "to", "deviceType"],
  items: "items",
};

/** Input of {@link listClientTypeDistributionClusters}. */
export interface ListClientTypeDistributionClustersInput {
  clusterId: string;
  from: string;
  to: string;
  deviceType: string;
}

/** Get Cluster Client Type Distribution details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-client-type-distribution-details */
export const listClientTypeDistributionClusters: Operation<ListClientTypeDistributionClustersInput, ClientTypeDistributionForCluster> = {
  id: "videoMesh.clientTypeDistribution.listClusters",
  method: "GET",
  path: "/v1/videoMesh/clientTypeDistribution/clusters",
  query: ["clusterId", "from", "to", "deviceType"],
  items: "items",
};
