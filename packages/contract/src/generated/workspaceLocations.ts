// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Location, WorkspaceLocationsCollectionResponse } from "./types/device.ts";

export type { Location, WorkspaceLocationsCollectionResponse } from "./types/device.ts";

/** Input of {@link listWorkspaceLocations}. */
export interface ListWorkspaceLocationsInput {
  orgId?: string | undefined;
  displayName?: string | undefined;
  address?: string | undefined;
  countryCode?: string | undefined;
  cityName?: string | undefined;
}

/** List Workspace Locations. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/list-workspace-locations */
export const listWorkspaceLocations: Operation<ListWorkspaceLocationsInput, WorkspaceLocationsCollectionResponse> = {
  id: "workspaceLocations.list",
  method: "GET",
  path: "/v1/workspaceLocations",
  query: ["orgId", "displayName", "address", "countryCode", "cityName"],
  scopes: ["spark-admin:workspace_locations_read"],
  items: "items",
};

/** Input of {@link createWorkspaceLocation}. */
export interface CreateWorkspaceLocationInput {
  displayName: string;
  address: string;
  countryCode: string;
  cityName?: string | undefined;
  latitude: number;
  longitude: number;
  notes?: string | undefined;
}

/** Create a Workspace Location. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/create-a-workspace-location */
export const createWorkspaceLocation: Operation<CreateWorkspaceLocationInput, Location> = {
  id: "workspaceLocations.create",
  method: "POST",
  path: "/v1/workspaceLocations",
  scopes: ["spark-admin:workspace_locations_write"],
};

/** Input of {@link removeWorkspaceLocation}. */
export interface RemoveWorkspaceLocationInput {
  locationId: string;
}

/** Delete a Workspace Location. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/delete-a-workspace-location */
export const removeWorkspaceLocation: Operation<RemoveWorkspaceLocationInput, void> = {
  id: "workspaceLocations.remove",
  method: "DELETE",
  path: "/v1/workspaceLocations/{locationId}",
  scopes: ["spark-admin:workspace_locations_write"],
};

/** Input of {@link getWorkspaceLocation}. */
export interface GetWorkspaceLocationInput {
  locationId: string;
}

/** Get a Workspace Location Details. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/get-a-workspace-location-details */
export const getWorkspaceLocation: Operation<GetWorkspaceLocationInput, Location> = {
  id: "workspaceLocations.get",
  method: "GET",
  path: "/v1/workspaceLocations/{locationId}",
  scopes: ["spark-admin:workspace_locations_read"],
};

/** Input of {@link updateWorkspaceLocation}. */
export interface UpdateWorkspaceLocationInput {
  locationId: string;
  id?: string | undefined;
  displayName: string;
  address: string;
  countryCode: string;
  cityName?: string | undefined;
  latitude: number;
  longitude: number;
  notes?: string | undefined;
}

/** Update a Workspace Location. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/update-a-workspace-location */
export const updateWorkspaceLocation: Operation<UpdateWorkspaceLocationInput, Location> = {
  id: "workspaceLocations.update",
  method: "PUT",
  path: "/v1/workspaceLocations/{locationId}",
  scopes: ["spark-admin:workspace_locations_write"],
};
