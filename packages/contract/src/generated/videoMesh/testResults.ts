// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ConnectivityTestResultsClustersObject, ConnectivityTestResultsNodesObject, ConnectivityTestResultsObject, MediaHealthMonitoringResultsCollectionforcluster, MediaHealthMonitoringResultsCollectionfornode, MediaHealthMonitoringResultsCollectionfororganization, ReachabilityTestresultsforcluster, ReachabilityTestresultsfornode, ReachabilityTestresultsfororganization, TriggeredTestResult } from "../types/meeting.ts";

export type { ConnectivityTestResultsClustersObject, ConnectivityTestResultsNodesObject, ConnectivityTestResultsObject, MediaHealthMonitoringResultsCollectionforcluster, MediaHealthMonitoringResultsCollectionfornode, MediaHealthMonitoringResultsCollectionfororganization, ReachabilityTestresultsforcluster, ReachabilityTestresultsfornode, ReachabilityTestresultsfororganization, TriggeredTestResult } from "../types/meeting.ts";

/** Input of {@link getTestResults}. */
export interface GetTestResultsInput {
  commandId: string;
}

/** Get Triggered test results. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-triggered-test-results */
export const getTestResults: Operation<GetTestResultsInput, TriggeredTestResult> = {
  id: "videoMesh.testResults.get",
  method: "GET",
  path: "/v1/videoMesh/testResults",
  query: ["commandId"],
};

/** Input of {@link listMediaHealthMonitorTest}. */
export interface ListMediaHealthMonitorTestInput {
  orgId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** List Media Health Monitoring Tool Test results V2. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-media-health-monitoring-tool-test-results-v2 */
export const listMediaHealthMonitorTest: Operation<ListMediaHealthMonitorTestInput, MediaHealthMonitoringResultsCollectionfororganization> = {
  id: "videoMesh.testResults.mediaHealthMonitorTest.list",
  method: "GET",
  path: "/v1/videoMesh/testResults/mediaHealthMonitorTest",
  query: ["orgId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listMediaHealthMonitorTestClusters}. */
export interface ListMediaHealthMonitorTestClustersInput {
  clusterId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** Get Media Health Monitoring Tool Test results for clusters V2. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-media-health-monitoring-tool-test-results-for-clusters-v2 */
export const listMediaHealthMonitorTestClusters: Operation<ListMediaHealthMonitorTestClustersInput, MediaHealthMonitoringResultsCollectionforcluster> = {
  id: "videoMesh.testResults.mediaHealthMonitorTest.listClusters",
  method: "GET",
  path: "/v1/videoMesh/testResults/mediaHealthMonitorTest/clusters",
  query: ["clusterId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listMediaHealthMonitorTestNodes}. */
export interface ListMediaHealthMonitorTestNodesInput {
  nodeId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** Get Media Health Monitoring Tool Test results for node V2. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-media-health-monitoring-tool-test-results-for-node-v2 */
export const listMediaHealthMonitorTestNodes: Operation<ListMediaHealthMonitorTestNodesInput, MediaHealthMonitoringResultsCollectionfornode> = {
  id: "videoMesh.testResults.mediaHealthMonitorTest.listNodes",
  method: "GET",
  path: "/v1/videoMesh/testResults/mediaHealthMonitorTest/nodes",
  query: ["nodeId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listNetworkTest}. */
export interface ListNetworkTestInput {
  orgId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** List Network Test results. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-network-test-results */
export const listNetworkTest: Operation<ListNetworkTestInput, ConnectivityTestResultsObject> = {
  id: "videoMesh.testResults.networkTest.list",
  method: "GET",
  path: "/v1/videoMesh/testResults/networkTest",
  query: ["orgId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listNetworkTestClusters}. */
export interface ListNetworkTestClustersInput {
  clusterId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** Get Network Test results for cluster. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-network-test-results-for-cluster */
export const listNetworkTestClusters: Operation<ListNetworkTestClustersInput, ConnectivityTestResultsClustersObject> = {
  id: "videoMesh.testResults.networkTest.listClusters",
  method: "GET",
  path: "/v1/videoMesh/testResults/networkTest/clusters",
  query: ["clusterId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listNetworkTestNodes}. */
export interface ListNetworkTestNodesInput {
  nodeId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** Get Network Test results for node. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-network-test-results-for-node */
export const listNetworkTestNodes: Operation<ListNetworkTestNodesInput, ConnectivityTestResultsNodesObject> = {
  id: "videoMesh.testResults.networkTest.listNodes",
  method: "GET",
  path: "/v1/videoMesh/testResults/networkTest/nodes",
  query: ["nodeId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listReachabilityTest}. */
export interface ListReachabilityTestInput {
  orgId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** List Reachability Test results V2. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-reachability-test-results-v2 */
export const listReachabilityTest: Operation<ListReachabilityTestInput, ReachabilityTestresultsfororganization> = {
  id: "videoMesh.testResults.reachabilityTest.list",
  method: "GET",
  path: "/v1/videoMesh/testResults/reachabilityTest",
  query: ["orgId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listReachabilityTestClusters}. */
export interface ListReachabilityTestClustersInput {
  clusterId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** Get Reachability Test results for cluster V2. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-reachability-test-results-for-cluster-v2 */
export const listReachabilityTestClusters: Operation<ListReachabilityTestClustersInput, ReachabilityTestresultsforcluster> = {
  id: "videoMesh.testResults.reachabilityTest.listClusters",
  method: "GET",
  path: "/v1/videoMesh/testResults/reachabilityTest/clusters",
  query: ["clusterId", "triggerType", "from", "to"],
  items: "items",
};

/** Input of {@link listReachabilityTestNodes}. */
export interface ListReachabilityTestNodesInput {
  nodeId: string;
  triggerType: "OnDemand" | "Periodic" | "All" | (string & {});
  from: string;
  to: string;
}

/** Get Reachability Test results for node V2. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-reachability-test-results-for-node-v2 */
export const listReachabilityTestNodes: Operation<ListReachabilityTestNodesInput, ReachabilityTestresultsfornode> = {
  id: "videoMesh.testResults.reachabilityTest.listNodes",
  method: "GET",
  path: "/v1/videoMesh/testResults/reachabilityTest/nodes",
  query: ["nodeId", "triggerType", "from", "to"],
  items: "items",
};
