// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetClusterInput, ListAvailabilityByClusterIdInput, ListAvailabilityInput, ListClusterCallRedirectsInput, ListClusterUtilizationInput, ListClustersInput } from "@parley/contract/videoMesh/clusters";
import type { ClusterAvailabilityCollection, ClusterDetailsCollection, RedirectCollectionForCluster, SpecificClusterDetails, UtilizationForClusterCollection } from "@parley/contract/types/meeting";

/** `webex.videoMesh.clusters` */
export interface VideoMeshClusters {
  /** List Cluster Details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-cluster-details */
  list(input: ListClustersInput, options?: CallOptions): Paged<ClusterDetailsCollection>;
  /** Get Cluster Redirect details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-redirect-details */
  listCallRedirects(input: ListClusterCallRedirectsInput, options?: CallOptions): Paged<RedirectCollectionForCluster>;
  /** Get Cluster Utilization details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-utilization-details */
  listUtilization(input: ListClusterUtilizationInput, options?: CallOptions): Paged<UtilizationForClusterCollection>;
  /** Get Cluster Details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-details */
  get(input: GetClusterInput, options?: CallOptions): Promise<SpecificClusterDetails>;
  readonly availability: VideoMeshClustersAvailability;
}

/** `webex.videoMesh.clusters.availability` */
export interface VideoMeshClustersAvailability {
  /** List Clusters Availability. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-clusters-availability */
  list(input: ListAvailabilityInput, options?: CallOptions): Paged<ClusterAvailabilityCollection>;
  /** Get Cluster Availability. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-availability */
  listByClusterId(input: ListAvailabilityByClusterIdInput, options?: CallOptions): Paged<ClusterAvailabilityCollection>;
}
