// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetEventThresholdAllInput, GetEventThresholdInput, ResetEventThresholdsInput, UpdateEventThresholdAllInput } from "@parley/contract/videoMesh/eventThresholds";
import type { BulkUpdateEventThresholdResponse, GetEventThresholdResponse, ListEventThresholdResponse, ResetEventThresholdResponse } from "@parley/contract/types/meeting";

/** `webex.videoMesh.eventThresholds` */
export interface VideoMeshEventThresholds {
  /** List Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-event-threshold-configuration */
  getAll(input?: GetEventThresholdAllInput, options?: CallOptions): Promise<ListEventThresholdResponse>;
  /** Update Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/update-event-threshold-configuration */
  updateAll(input: UpdateEventThresholdAllInput, options?: CallOptions): Promise<BulkUpdateEventThresholdResponse>;
  /** Reset Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/reset-event-threshold-configuration */
  reset(input: ResetEventThresholdsInput, options?: CallOptions): Promise<ResetEventThresholdResponse>;
  /** Get Event Threshold Configuration. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-event-threshold-configuration */
  get(input: GetEventThresholdInput, options?: CallOptions): Promise<GetEventThresholdResponse>;
}
