// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateFloorInput, GetFloorInput, ListFloorsInput, RemoveFloorInput, UpdateFloorInput } from "@parley/contract/workspaceLocations/floors";
import type { Floor, FloorUpdated } from "@parley/contract/types/device";

/** `webex.workspaceLocations.floors` */
export interface WorkspaceLocationsFloors {
  /** List Workspace Location Floors. Needs `spark-admin:workspace_locations_read`. All at once. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/list-workspace-location-floors */
  list(input: ListFloorsInput, options?: CallOptions): Paged<Floor>;
  /** Create a Workspace Location Floor. Needs `spark-admin:workspace_locations_write`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/create-a-workspace-location-floor */
  create(input: CreateFloorInput, options?: CallOptions): Promise<Floor>;
  /** Delete a Workspace Location Floor. Needs `spark-admin:workspace_locations_write`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/delete-a-workspace-location-floor */
  remove(input: RemoveFloorInput, options?: CallOptions): Promise<void>;
  /** Get a Workspace Location Floor Details. Needs `spark-admin:workspace_locations_read`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/get-a-workspace-location-floor-details */
  get(input: GetFloorInput, options?: CallOptions): Promise<Floor>;
  /** Update a Workspace Location Floor. Needs `spark-admin:workspace_locations_write`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/update-a-workspace-location-floor */
  update(input: UpdateFloorInput, options?: CallOptions): Promise<FloorUpdated>;
}
