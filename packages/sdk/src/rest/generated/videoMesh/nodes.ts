// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListAvailabilityByNodeIdInput, ListAvailabilityInput } from "@parley/contract/videoMesh/nodes";
import type { NodeAvailabilityCollection, SingleNodeAvailabilityCollection } from "@parley/contract/types/meeting";

/** `webex.videoMesh.nodes` */
export interface VideoMeshNodes {
  readonly availability: VideoMeshNodesAvailability;
}

/** `webex.videoMesh.nodes.availability` */
export interface VideoMeshNodesAvailability {
  /** List Node Availability. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-node-availability */
  list(input: ListAvailabilityInput, options?: CallOptions): Paged<NodeAvailabilityCollection>;
  /** Get Node Availability. All at once. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-node-availability */
  listByNodeId(input: ListAvailabilityByNodeIdInput, options?: CallOptions): Paged<SingleNodeAvailabilityCollection>;
}
