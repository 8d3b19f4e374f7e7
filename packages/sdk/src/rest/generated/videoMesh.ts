// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { VideoMeshClientTypeDistribution } from "./videoMesh/clientTypeDistribution.ts";
import type { VideoMeshClusters } from "./videoMesh/clusters.ts";
import type { VideoMeshEventThresholds } from "./videoMesh/eventThresholds.ts";
import type { VideoMeshNodes } from "./videoMesh/nodes.ts";
import type { VideoMeshTestResults } from "./videoMesh/testResults.ts";
import type { VideoMeshTriggerTest } from "./videoMesh/triggerTest.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetVideoMeshTestStatusInput, ListVideoMeshCallRedirectsInput, ListVideoMeshCloudOverflowInput, ListVideoMeshUtilizationInput } from "@parley/contract/videoMesh";
import type { ClusterUtilizationCollection, OverflowtoCloudCollection, RedirectCollectionForOrg, TriggeredTestStatus1 } from "@parley/contract/types/meeting";

/** `webex.videoMesh` */
export interface VideoMesh {
  /** List Cluster Redirect details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-cluster-redirect-details */
  listCallRedirects(input: ListVideoMeshCallRedirectsInput, options?: CallOptions): Paged<RedirectCollectionForOrg>;
  /** List Overflow to Cloud details. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-overflow-to-cloud-details */
  listCloudOverflow(input: ListVideoMeshCloudOverflowInput, options?: CallOptions): Paged<OverflowtoCloudCollection>;
  /** Get Triggered test status. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-triggered-test-status */
  getTestStatus(input: GetVideoMeshTestStatusInput, options?: CallOptions): Promise<TriggeredTestStatus1>;
  /** List Clusters Utilization. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-clusters-utilization */
  listUtilization(input: ListVideoMeshUtilizationInput, options?: CallOptions): Paged<ClusterUtilizationCollection>;
  readonly clientTypeDistribution: VideoMeshClientTypeDistribution;
  readonly clusters: VideoMeshClusters;
  readonly eventThresholds: VideoMeshEventThresholds;
  readonly nodes: VideoMeshNodes;
  readonly testResults: VideoMeshTestResults;
  readonly triggerTest: VideoMeshTriggerTest;
}
