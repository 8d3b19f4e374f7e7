// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ClustersUtilization, OverflowtoCloud, RedirectforOrg, TriggeredTestStatus1 } from "./types/meeting.ts";

export type { ClustersUtilization, OverflowtoCloud, RedirectforOrg, TriggeredTestStatus1 } from "./types/meeting.ts";

/** Input of {@link listVideoMeshCallRedirects}. */
export interface ListVideoMeshCallRedirectsInput {
  from: string;
  to: string;
  orgId: string;
}

/** List Cluster Redirect details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-cluster-redirect-details */
export const listVideoMeshCallRedirects: Operation<ListVideoMeshCallRedirectsInput, RedirectforOrg> = {
  id: "videoMesh.listCallRedirects",
  method: "GET",
  path: "/v1/videoMesh/callRedirects",
  query: ["from", "to", "orgId"],
  items: "items",
};

/** Input of {@link listVideoMeshCloudOverflow}. */
export interface ListVideoMeshCloudOverflowInput {
  from: string;
  to: string;
  orgId: string;
}

/** List Overflow to Cloud details. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-overflow-to-cloud-details */
export const listVideoMeshCloudOverflow: Operation<ListVideoMeshCloudOverflowInput, OverflowtoCloud> = {
  id: "videoMesh.listCloudOverflow",
  method: "GET",
  path: "/v1/videoMesh/cloudOverflow",
  query: ["from", "to", "orgId"],
  items: "items",
};

/** Input of {@link getVideoMeshTestStatus}. */
export interface GetVideoMeshTestStatusInput {
  commandId: string;
}

/** Get Triggered test status. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-triggered-test-status */
export const getVideoMeshTestStatus: Operation<GetVideoMeshTestStatusInput, TriggeredTestStatus1> = {
  id: "videoMesh.getTestStatus",
  method: "GET",
  path: "/v1/videoMesh/testStatus",
  query: ["commandId"],
};

/** Input of {@link listVideoMeshUtilization}. */
export interface ListVideoMeshUtilizationInput {
  from: string;
  to: string;
  orgId: string;
}

/** List Clusters Utilization. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-clusters-utilization */
export const listVideoMeshUtilization: Operation<ListVideoMeshUtilizationInput, ClustersUtilization> = {
  id: "videoMesh.listUtilization",
  method: "GET",
  path: "/v1/videoMesh/utilization",
  query: ["from", "to", "orgId"],
  items: "items",
};
