// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { CreateLocationResponse, ListLocationsResponse, LocationsLocationAddress, LocationsLocationsLocation } from "./types/device.ts";

export type { CreateLocationResponse, ListLocationsResponse, LocationsLocationAddress, LocationsLocationsLocation } from "./types/device.ts";

/** Input of {@link listLocations}. */
export interface ListLocationsInput {
  name?: string | undefined;
  id?: string | undefined;
  orgId?: string | undefined;
  max?: number | undefined;
}

/** List Locations. @source documented https://developer.webex.com/docs/api/v1/locations/list-locations */
export const listLocations: Operation<ListLocationsInput, ListLocationsResponse> = {
  id: "locations.list",
  method: "GET",
  path: "/v1/locations",
  query: ["name", "id", "orgId", "max"],
  scopes: ["spark-admin:locations_read", "spark-admin:people_read", "spark-admin:device_read"],
  items: "items",
};

/** Input of {@link createLocation}. */
export interface CreateLocationInput {
  orgId?: string | undefined;
  name: string;
  timeZone: string;
  preferredLanguage: string;
  announcementLanguage: string;
  address: LocationsLocationAddress;
  latitude?: string | undefined;
  longitude?: string | undefined;
  notes?: string | undefined;
}

/** Create a Location. @source documented https://developer.webex.com/docs/api/v1/locations/create-a-location */
export const createLocation: Operation<CreateLocationInput, CreateLocationResponse> = {
  id: "locations.create",
  method: "POST",
  path: "/v1/locations",
  query: ["orgId"],
  scopes: ["spark-admin:locations_write"],
};

/** Input of {@link removeLocation}. */
export interface RemoveLocationInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Delete Location. @source documented https://developer.webex.com/docs/api/v1/locations/delete-location */
export const removeLocation: Operation<RemoveLocationInput, void> = {
  id: "locations.remove",
  method: "DELETE",
  path: "/v1/locations/{locationId}",
  query: ["orgId"],
  scopes: ["spark-admin:locations_write"],
};

/** Input of {@link getLocation}. */
export interface GetLocationInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Details. @source documented https://developer.webex.com/docs/api/v1/locations/get-location-details */
export const getLocation: Operation<GetLocationInput, LocationsLocationsLocation> = {
  id: "locations.get",
  method: "GET",
  path: "/v1/locations/{locationId}",
  query: ["orgId"],
  scopes: ["spark-admin:locations_read", "spark-admin:people_read", "spark-admin:device_read"],
};

/** Input of {@link updateLocation}. */
export interface UpdateLocationInput {
  locationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  timeZone?: string | undefined;
  preferredLanguage?: string | undefined;
  address?: LocationsLocationAddress | undefined;
}

/** Update a Location. @source documented https://developer.webex.com/docs/api/v1/locations/update-a-location */
export const updateLocation: Operation<UpdateLocationInput, void> = {
  id: "locations.update",
  method: "PUT",
  path: "/v1/locations/{locationId}",
  query: ["orgId"],
  scopes: ["spark-admin:locations_write"],
};
