// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { BulkUpdateEventThresholdResponse, GetEventThresholdResponse, ListEventThresholdResponse, ResetEventThresholdConfigurationRequestItem, ResetEventThresholdResponse, UpdateEventThresholdConfigurationRequestItem } from "../types/meeting.ts";

export type { BulkUpdateEventThresholdResponse, GetEventThresholdResponse, ListEventThresholdResponse, ResetEventThresholdConfigurationRequestItem, ResetEventThresholdResponse, UpdateEventThresholdConfigurationRequestItem } from "../types/meeting.ts";

/** Input of {@link getEventThresholdAll}. */
export interface GetEventThresholdAllInput {
  eventName?: "clusterCallsRedirected" | "orgCallsOverflowed" | (string & {}) | undefined;
  clusterId?: string | undefined;
  orgId?: string | undefined;
  eventScope?: "CLUSTER" | "ORG" | (string & {}) | undefined;
}

/** List Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-event-threshold-configuration */
export const getEventThresholdAll: Operation<GetEventThresholdAllInput, ListEventThresholdResponse> = {
  id: "videoMesh.eventThresholds.getAll",
  method: "GET",
  path: "/v1/videoMesh/eventThresholds",
  query: ["eventName", "clusterId", "orgId", "eventScope"],
};

/** Input of {@link updateEventThresholdAll}. */
export interface UpdateEventThresholdAllInput {
  body: UpdateEventThresholdConfigurationRequestItem[];
}

/** Update Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/update-event-threshold-configuration */
export const updateEventThresholdAll: Operation<UpdateEventThresholdAllInput, BulkUpdateEventThresholdResponse> = {
  id: "videoMesh.eventThresholds.updateAll",
  method: "PATCH",
  path: "/v1/videoMesh/eventThresholds",
  body: { whole: "body" },
};

/** Input of {@link resetEventThresholds}. */
export interface ResetEventThresholdsInput {
  body: ResetEventThresholdConfigurationRequestItem[];
}

/** Reset Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/reset-event-threshold-configuration */
export const resetEventThresholds: Operation<ResetEventThresholdsInput, ResetEventThresholdResponse> = {
  id: "videoMesh.eventThresholds.reset",
  method: "POST",
  path: "/v1/videoMesh/eventThresholds/reset",
  body: { whole: "body" },
};

/** Input of {@link getEventThreshold}. */
export interface GetEventThresholdInput {
  eventThresholdId: string;
}

/** Get Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-event-threshold-configuration */
export const getEventThreshold: Operation<GetEventThresholdInput, GetEventThresholdResponse> = {
  id: "videoMesh.eventThresholds.get",
  method: "GET",
  path: "/v1/videoMesh/eventThresholds/{eventThresholdId}",
};
