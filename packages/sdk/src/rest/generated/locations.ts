// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { LocationsFloors } from "./locations/floors.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateLocationInput, GetLocationInput, ListLocationsInput, RemoveLocationInput, UpdateLocationInput } from "@parley/contract/locations";
import type { CreateLocationResponse, LocationsLocation, LocationsLocationsLocation } from "@parley/contract/types/device";

/** `webex.locations` */
export interface Locations {
  /** List Locations. Needs `spark-admin:locations_read` or `spark-admin:people_read` or `spark-admin:device_read`. @source documented https://developer.webex.com/docs/api/v1/locations/list-locations */
  list(input?: ListLocationsInput, options?: CallOptions): Paged<LocationsLocation>;
  /** Create a Location. Needs `spark-admin:locations_write`. @source documented https://developer.webex.com/docs/api/v1/locations/create-a-location */
  create(input: CreateLocationInput, options?: CallOptions): Promise<CreateLocationResponse>;
  /** Delete Location. Needs `spark-admin:locations_write`. @source documented https://developer.webex.com/docs/api/v1/locations/delete-location */
  remove(input: RemoveLocationInput, options?: CallOptions): Promise<void>;
  /** Get Location Details. Needs `spark-admin:locations_read` or `spark-admin:people_read` or `spark-admin:device_read`. @source documented https://developer.webex.com/docs/api/v1/locations/get-location-details */
  get(input: GetLocationInput, options?: CallOptions): Promise<LocationsLocationsLocation>;
  /** Update a Location. Needs `spark-admin:locations_write`. @source documented https://developer.webex.com/docs/api/v1/locations/update-a-location */
  update(input: UpdateLocationInput, options?: CallOptions): Promise<void>;
  readonly floors: LocationsFloors;
}
