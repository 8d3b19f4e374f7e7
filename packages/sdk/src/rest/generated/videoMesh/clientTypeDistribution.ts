// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListClientTypeDistributionClustersInput, ListClientTypeDistributionInput } from "@parley/contract/videoMesh/clientTypeDistribution";
import type { ClientTypeDistributionCollectionForCluster, ClienttypedistributionCollectionforOrg } from "@parley/contract/types/meeting";

/** `webex.videoMesh.clientTypeDistribution` */
export interface VideoMeshClientTypeDistribution {
  /** List Cluster Client Type Distribution details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-cluster-client-type-distribution-details */
  list(input: ListClientTypeDistributionInput, options?: CallOptions): Paged<ClienttypedistributionCollectionforOrg>;
  /** Get Cluster Client Type Distribution details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-cluster-client-type-distribution-details */
  listClusters(input: ListClientTypeDistributionClustersInput, options?: CallOptions): Paged<ClientTypeDistributionCollectionForCluster>;
}
