// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ClusterDetails, ClustersAvailability, RedirectForCluster, SpecificClusterDetails, UtilizationForCluster } from "../types/meeting.ts";

export type { ClusterDetails, ClustersAvailability, RedirectForCluster, SpecificClusterDetails, UtilizationForCluster } from "../types/meeting.ts";

/** Input of {@link listClusters}. */
export interface ListClustersInput {
  orgId: string;
}

/** List Cluster Details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-cluster-details */
export const listClusters: Operation<ListClustersInput, ClusterDetails> = {
  id: "videoMesh.clusters.list",
  method: "GET",
  path: "/v1/videoMesh/clusters",
  query: ["orgId"],
  items: "items",
};

/** Input of {@link listAvailability}. */
export interface ListAvailabilityInput {
  from: string;
  to: string;
  orgId: string;
}

/** List Clusters Availability. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-clusters-availability */
export const listAvailability: Operation<ListAvailabilityInput, ClustersAvailability> = {
  id: "videoMesh.clusters.availability.list",
  method: "GET",
  path: "/v1/videoMesh/clusters/availability",
  query: ["from", "to", "orgId"],
  items: "items",
};

/** Input of {@link listAvailabilityByClusterId}. */
export interface ListAvailabilityByClusterIdInput {
  clusterId: string;
  from: string;
  to: string;
}

/** Get Cluster Availability. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-availability */
export const listAvailabilityByClusterId: Operation<ListAvailabilityByClusterIdInput, ClustersAvailability> = {
  id: "videoMesh.clusters.availability.listByClusterId",
  method: "GET",
  path: "/v1/videoMesh/clusters/availability/{clusterId}",
  query: ["from", "to"],
  items: "items",
};

/** Input of {@link listClusterCallRedirects}. */
export interface ListClusterCallRedirectsInput {
  from: string;
  to: string;
  clusterId: string;
}

/** Get Cluster Redirect details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-redirect-details */
export const listClusterCallRedirects: Operation<ListClusterCallRedirectsInput, RedirectForCluster> = {
  id: "videoMesh.clusters.listCallRedirects",
  method: "GET",
  path: "/v1/videoMesh/clusters/callRedirects",
  query: ["from", "to", "clusterId"],
  items: "items",
};

/** Input of {@link listClusterUtilization}. */
export interface ListClusterUtilizationInput {
  from: string;
  to: string;
  clusterId: string;
}

/** Get Cluster Utilization details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-utilization-details */
export const listClusterUtilization: Operation<ListClusterUtilizationInput, UtilizationForCluster> = {
  id: "videoMesh.clusters.listUtilization",
  method: "GET",
  path: "/v1/videoMesh/clusters/utilization",
  query: ["from", "to", "clusterId"],
  items: "items",
};

/** Input of {@link getCluster}. */
export interface GetClusterInput {
  clusterId: string;
}

/** Get Cluster Details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-details */
export const getCluster: Operation<GetClusterInput, SpecificClusterDetails> = {
  id: "videoMesh.clusters.get",
  method: "GET",
  path: "/v1/videoMesh/clusters/{clusterId}",
};
