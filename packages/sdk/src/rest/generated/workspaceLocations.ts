// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { WorkspaceLocationsFloors } from "./workspaceLocations/floors.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateWorkspaceLocationInput, GetWorkspaceLocationInput, ListWorkspaceLocationsInput, RemoveWorkspaceLocationInput, UpdateWorkspaceLocationInput } from "@parley/contract/workspaceLocations";
import type { Location } from "@parley/contract/types/device";

/** `webex.workspaceLocations` */
export interface WorkspaceLocations {
  /** List Workspace Locations. Needs `spark-admin:workspace_locations_read`. All at once. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/list-workspace-locations */
  list(input?: ListWorkspaceLocationsInput, options?: CallOptions): Paged<Location>;
  /** Create a Workspace Location. Needs `spark-admin:workspace_locations_write`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/create-a-workspace-location */
  create(input: CreateWorkspaceLocationInput, options?: CallOptions): Promise<Location>;
  /** Delete a Workspace Location. Needs `spark-admin:workspace_locations_write`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/delete-a-workspace-location */
  remove(input: RemoveWorkspaceLocationInput, options?: CallOptions): Promise<void>;
  /** Get a Workspace Location Details. Needs `spark-admin:workspace_locations_read`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/get-a-workspace-location-details */
  get(input: GetWorkspaceLocationInput, options?: CallOptions): Promise<Location>;
  /** Update a Workspace Location. Needs `spark-admin:workspace_locations_write`. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/workspace-locations/update-a-workspace-location */
  update(input: UpdateWorkspaceLocationInput, options?: CallOptions): Promise<Location>;
  readonly floors: WorkspaceLocationsFloors;
}
