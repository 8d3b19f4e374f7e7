// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { TriggeredTestStatus1, TriggeredTestStatus2 } from "../types/meeting.ts";

export type { TriggeredTestStatus1, TriggeredTestStatus2 } from "../types/meeting.ts";

/** Input of {@link clusterTriggerTest}. */
export interface ClusterTriggerTestInput {
  clusterId: string;
  type?: "ReachabilityTest" | "NetworkTest" | "MediaHealthMonitorTest" | (string & {}) | undefined;
  nodes?: string[] | undefined;
}

/** Trigger on-demand test for cluster. @source documented https://developer.webex.com/docs/api/v1/video-mesh/trigger-on-demand-test-for-cluster */
export const clusterTriggerTest: Operation<ClusterTriggerTestInput, TriggeredTestStatus1> = {
  id: "videoMesh.triggerTest.cluster",
  method: "POST",
  path: "/v1/videoMesh/triggerTest/clusters/{clusterId}",
};

/** Input of {@link nodeTriggerTest}. */
export interface NodeTriggerTestInput {
  nodeId: string;
  type?: "ReachabilityTest" | "NetworkTest" | "MediaHealthMonitorTest" | (string & {}) | undefined;
}

/** Trigger on-demand test for node. @source documented https://developer.webex.com/docs/api/v1/video-mesh/trigger-on-demand-test-for-node */
export const nodeTriggerTest: Operation<NodeTriggerTestInput, TriggeredTestStatus2> = {
  id: "videoMesh.triggerTest.node",
  method: "POST",
  path: "/v1/videoMesh/triggerTest/nodes/{nodeId}",
};
