// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { Cluster, ClusterCollection } from "../types/admin.ts";

export type { Cluster, ClusterCollection } from "../types/admin.ts";

/** Input of {@link listClusters}. */
export interface ListClustersInput {
  orgId?: string | undefined;
}

/** List Hybrid Clusters. @source documented https://developer.webex.com/docs/api/v1/hybrid-clusters/list-hybrid-clusters */
export const listClusters: Operation<ListClustersInput, ClusterCollection> = {
  id: "hybrid.clusters.list",
  method: "GET",
  path: "/v1/hybrid/clusters",
  query: ["orgId"],
  scopes: ["spark-admin:hybrid_clusters_read"],
  items: "items",
};

/** Input of {@link getCluster}. */
export interface GetClusterInput {
  hybridClusterId: string;
  orgId?: string | undefined;
}

/** Get Hybrid Cluster Details. @source documented https://developer.webex.com/docs/api/v1/hybrid-clusters/get-hybrid-cluster-details */
export const getCluster: Operation<GetClusterInput, Cluster> = {
  id: "hybrid.clusters.get",
  method: "GET",
  path: "/v1/hybrid/clusters/{hybridClusterId}",
  query: ["orgId"],
  scopes: ["spark-admin:hybrid_clusters_read"],
};
