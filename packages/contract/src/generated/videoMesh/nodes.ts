// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { NodesAvailability, SingleNodeAvailability } from "../types/meeting.ts";

export type { NodesAvailability, SingleNodeAvailability } from "../types/meeting.ts";

/** Input of {@link listAvailability}. */
export interface ListAvailabilityInput {
  from: string;
  to: string;
  clusterId: string;
}

/** List Node Availability. @source documented https://developer.webex.com/docs/api/v1/video-mesh/list-node-availability */
export const listAvailability: Operation<ListAvailabilityInput, NodesAvailability> = {
  id: "videoMesh.nodes.availability.list",
  method: "GET",
  path: "/v1/videoMesh/nodes/availability",
  query: ["from", "to", "clusterId"],
  items: "items",
};

/** Input of {@link listAvailabilityByNodeId}. */
export interface ListAvailabilityByNodeIdInput {
  nodeId: string;
  from: string;
  to: string;
}

/** Get Node Availability. @source documented https://developer.webex.com/docs/api/v1/video-mesh/get-node-availability */
export const listAvailabilityByNodeId: Operation<ListAvailabilityByNodeIdInput, SingleNodeAvailability> = {
  id: "videoMesh.nodes.availability.listByNodeId",
  method: "GET",
  path: "/v1/videoMesh/nodes/availability/{nodeId}",
  query: ["from", "to"],
  items: "items",
};
