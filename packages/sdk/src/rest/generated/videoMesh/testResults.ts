// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetTestResultsInput, ListMediaHealthMonitorTestClustersInput, ListMediaHealthMonitorTestInput, ListMediaHealthMonitorTestNodesInput, ListNetworkTestClustersInput, ListNetworkTestInput, ListNetworkTestNodesInput, ListReachabilityTestClustersInput, ListReachabilityTestInput, ListReachabilityTestNodesInput } from "@parley/contract/videoMesh/testResults";
import type { ConnectivityTestResultsClustersObject1, ConnectivityTestResultsClustersObject2, ConnectivityTestResultsClustersObject3, MediaHealthMonitoringclusters, PerclusterMediaHealthMonitoringclusters, PernodeMediaHealthMonitoringclusters, ReachabilityTestResultsforcluster, ReachabilityTestResultsforoneclusteronenode, ReachabilityTestResultsforsinglecluster, TriggeredTestResult } from "@parley/contract/types/meeting";

/** `webex.videoMesh.testResults` */
export interface VideoMeshTestResults {
  /** Get Triggered test results. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-triggered-test-results */
  get(input: GetTestResultsInput, options?: CallOptions): Promise<TriggeredTestResult>;
  readonly mediaHealthMonitorTest: VideoMeshTestResultsMediaHealthMonitorTest;
  readonly networkTest: VideoMeshTestResultsNetworkTest;
  readonly reachabilityTest: VideoMeshTestResultsReachabilityTest;
}

/** `webex.videoMesh.testResults.mediaHealthMonitorTest` */
export interface VideoMeshTestResultsMediaHealthMonitorTest {
  /** List Media Health Monitoring Tool Test results V2. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-media-health-monitoring-tool-test-results-v2 */
  list(input: ListMediaHealthMonitorTestInput, options?: CallOptions): Paged<MediaHealthMonitoringclusters>;
  /** Get Media Health Monitoring Tool Test results for clusters V2. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-media-health-monitoring-tool-test-results-for-clusters-v2 */
  listClusters(input: ListMediaHealthMonitorTestClustersInput, options?: CallOptions): Paged<PerclusterMediaHealthMonitoringclusters>;
  /** Get Media Health Monitoring Tool Test results for node V2. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-media-health-monitoring-tool-test-results-for-node-v2 */
  listNodes(input: ListMediaHealthMonitorTestNodesInput, options?: CallOptions): Paged<PernodeMediaHealthMonitoringclusters>;
}

/** `webex.videoMesh.testResults.networkTest` */
export interface VideoMeshTestResultsNetworkTest {
  /** List Network Test results. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-network-test-results */
  list(input: ListNetworkTestInput, options?: CallOptions): Paged<ConnectivityTestResultsClustersObject1>;
  /** Get Network Test results for cluster. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-network-test-results-for-cluster */
  listClusters(input: ListNetworkTestClustersInput, options?: CallOptions): Paged<ConnectivityTestResultsClustersObject2>;
  /** Get Network Test results for node. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-network-test-results-for-node */
  listNodes(input: ListNetworkTestNodesInput, options?: CallOptions): Paged<ConnectivityTestResultsClustersObject3>;
}

/** `webex.videoMesh.testResults.reachabilityTest` */
export interface VideoMeshTestResultsReachabilityTest {
  /** List Reachability Test results V2. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-reachability-test-results-v2 */
  list(input: ListReachabilityTestInput, options?: CallOptions): Paged<ReachabilityTestResultsforcluster>;
  /** Get Reachability Test results for cluster V2. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-reachability-test-results-for-cluster-v2 */
  listClusters(input: ListReachabilityTestClustersInput, options?: CallOptions): Paged<ReachabilityTestResultsforsinglecluster>;
  /** Get Reachability Test results for node V2. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-reachability-test-results-for-node-v2 */
  listNodes(input: ListReachabilityTestNodesInput, options?: CallOptions): Paged<ReachabilityTestResultsforoneclusteronenode>;
}
