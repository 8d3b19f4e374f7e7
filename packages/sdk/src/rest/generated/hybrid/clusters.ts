// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetClusterInput, ListClustersInput } from "@parley/contract/hybrid/clusters";
import type { Cluster } from "@parley/contract/types/admin";

/** `webex.hybrid.clusters` */
export interface HybridClusters {
  /** List Hybrid Clusters. Needs `spark-admin:hybrid_clusters_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/hybrid-clusters/list-hybrid-clusters */
  list(input?: ListClustersInput, options?: CallOptions): Paged<Cluster>;
  /** Get Hybrid Cluster Details. Needs `spark-admin:hybrid_clusters_read`. @source documented https://developer.webex.com/docs/api/v1/hybrid-clusters/get-hybrid-cluster-details */
  get(input: GetClusterInput, options?: CallOptions): Promise<Cluster>;
}
