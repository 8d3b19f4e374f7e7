// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListLocationFloorsResponse, LocationsFloor } from "../types/device.ts";

export type { ListLocationFloorsResponse, LocationsFloor } from "../types/device.ts";

/** Input of {@link listFloors}. */
export interface ListFloorsInput {
  locationId: string;
}

/** List Location Floors. @source documented https://developer.webex.com/docs/api/v1/locations/list-location-floors */
export const listFloors: Operation<ListFloorsInput, ListLocationFloorsResponse> = {
  id: "locations.floors.list",
  method: "GET",
  path: "/v1/locations/{locationId}/floors",
  scopes: ["spark-admin:locations_read"],
  items: "items",
};

/** Input of {@link createFloor}. */
export interface CreateFloorInput {
  locationId: string;
  floorNumber: number;
  displayName?: string | undefined;
}

/** Create a Location Floor. @source documented https://developer.webex.com/docs/api/v1/locations/create-a-location-floor */
export const createFloor: Operation<CreateFloorInput, LocationsFloor> = {
  id: "locations.floors.create",
  method: "POST",
  path: "/v1/locations/{locationId}/floors",
  scopes: ["spark-admin:locations_write"],
};

/** Input of {@link removeFloor}. */
export interface RemoveFloorInput {
  locationId: string;
  floorId: string;
}

/** Delete a Location Floor. @source documented https://developer.webex.com/docs/api/v1/locations/delete-a-location-floor */
export const removeFloor: Operation<RemoveFloorInput, void> = {
  id: "locations.floors.remove",
  method: "DELETE",
  path: "/v1/locations/{locationId}/floors/{floorId}",
  scopes: ["spark-admin:locations_write"],
};

/** Input of {@link getFloor}. */
export interface GetFloorInput {
  locationId: string;
  floorId: string;
}

/** Get Location Floor Details. @source documented https://developer.webex.com/docs/api/v1/locations/get-location-floor-details */
export const getFloor: Operation<GetFloorInput, LocationsFloor> = {
  id: "locations.floors.get",
  method: "GET",
  path: "/v1/locations/{locationId}/floors/{floorId}",
  scopes: ["spark-admin:locations_read"],
};

/** Input of {@link updateFloor}. */
export interface UpdateFloorInput {
  locationId: string;
  floorId: string;
  floorNumber: number;
  displayName?: string | undefined;
}

/** Update a Location Floor. @source documented https://developer.webex.com/docs/api/v1/locations/update-a-location-floor */
export const updateFloor: Operation<UpdateFloorInput, LocationsFloor> = {
  id: "locations.floors.update",
  method: "PUT",
  path: "/v1/locations/{locationId}/floors/{floorId}",
  scopes: ["spark-admin:locations_write"],
};
