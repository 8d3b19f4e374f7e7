// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { ClusterTriggerTestInput, NodeTriggerTestInput } from "@parley/contract/videoMesh/triggerTest";
import type { TriggeredTestStatus1, TriggeredTestStatus2 } from "@parley/contract/types/meeting";

/** `webex.videoMesh.triggerTest` */
export interface VideoMeshTriggerTest {
  /** Trigger on-demand test for cluster. @source documented https://developer.webex.com/docs/api/v1/video-mesh/trigger-on-demand-test-for-cluster */
  cluster(input: ClusterTriggerTestInput, options?: CallOptions): Promise<TriggeredTestStatus1>;
  /** Trigger on-demand test for node. @source documented https://developer.webex.com/docs/api/v1/video-mesh/trigger-on-demand-test-for-node */
  node(input: NodeTriggerTestInput, options?: CallOptions): Promise<TriggeredTestStatus2>;
}
