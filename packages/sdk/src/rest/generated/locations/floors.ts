// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateFloorInput, GetFloorInput, ListFloorsInput, RemoveFloorInput, UpdateFloorInput } from "@parley/contract/locations/floors";
import type { LocationsFloor } from "@parley/contract/types/device";

/** `webex.locations.floors` */
export interface LocationsFloors {
  /** List Location Floors. Needs `spark-admin:locations_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/locations/list-location-floors */
  list(input: ListFloorsInput, options?: CallOptions): Paged<LocationsFloor>;
  /** Create a Location Floor. Needs `spark-admin:locations_write`. @source documented https://developer.webex.com/docs/api/v1/locations/create-a-location-floor */
  create(input: CreateFloorInput, options?: CallOptions): Promise<LocationsFloor>;
  /** Delete a Location Floor. Needs `spark-admin:locations_write`. @source documented https://developer.webex.com/docs/api/v1/locations/delete-a-location-floor */
  remove(input: RemoveFloorInput, options?: CallOptions): Promise<void>;
  /** Get Location Floor Details. Needs `spark-admin:locations_read`. @source documented https://developer.webex.com/docs/api/v1/locations/get-location-floor-details */
  get(input: GetFloorInput, options?: CallOptions): Promise<LocationsFloor>;
  /** Update a Location Floor. Needs `spark-admin:locations_write`. @source documented https://developer.webex.com/docs/api/v1/locations/update-a-location-floor */
  update(input: UpdateFloorInput, options?: CallOptions): Promise<LocationsFloor>;
}
