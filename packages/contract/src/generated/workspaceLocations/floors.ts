// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { Floor, FloorUpdated, WorkspaceLocationFloorsCollectionResponse } from "../types/device.ts";

export type { Floor, FloorUpdated, WorkspaceLocationFloorsCollectionResponse } from "../types/device.ts";

/** Input of {@link listFloors}. */
export interface ListFloorsInput {
  locationId: string;
}

/** List Workspace Location Floors. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/list-workspace-location-floors */
export const listFloors: Operation<ListFloorsInput, WorkspaceLocationFloorsCollectionResponse> = {
  id: "workspaceLocations.floors.list",
  method: "GET",
  path: "/v1/workspaceLocations/{locationId}/floors",
  scopes: ["spark-admin:workspace_locations_read"],
  items: "items",
};

/** Input of {@link createFloor}. */
export interface CreateFloorInput {
  locationId: string;
  floorNumber: number;
  displayName?: string | undefined;
}

/** Create a Workspace Location Floor. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/create-a-workspace-location-floor */
export const createFloor: Operation<CreateFloorInput, Floor> = {
  id: "workspaceLocations.floors.create",
  method: "POST",
  path: "/v1/workspaceLocations/{locationId}/floors",
  scopes: ["spark-admin:workspace_locations_write"],
};

/** Input of {@link removeFloor}. */
export interface RemoveFloorInput {
  locationId: string;
  floorId: string;
}

/** Delete a Workspace Location Floor. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/delete-a-workspace-location-floor */
export const removeFloor: Operation<RemoveFloorInput, void> = {
  id: "workspaceLocations.floors.remove",
  method: "DELETE",
  path: "/v1/workspaceLocations/{locationId}/floors/{floorId}",
  scopes: ["spark-admin:workspace_locations_write"],
};

/** Input of {@link getFloor}. */
export interface GetFloorInput {
  locationId: string;
  floorId: string;
}

/** Get a Workspace Location Floor Details. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/get-a-workspace-location-floor-details */
export const getFloor: Operation<GetFloorInput, Floor> = {
  id: "workspaceLocations.floors.get",
  method: "GET",
  path: "/v1/workspaceLocations/{locationId}/floors/{floorId}",
  scopes: ["spark-admin:workspace_locations_read"],
};

/** Input of {@link updateFloor}. */
export interface UpdateFloorInput {
  locationId: string;
  floorId: string;
  floorNumber: number;
  displayName?: string | undefined;
}

/** Update a Workspace Location Floor. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/update-a-workspace-location-floor */
export const updateFloor: Operation<UpdateFloorInput, FloorUpdated> = {
  id: "workspaceLocations.floors.update",
  method: "PUT",
  path: "/v1/workspaceLocations/{locationId}/floors/{floorId}",
  scopes: ["spark-admin:workspace_locations_write"],
};
