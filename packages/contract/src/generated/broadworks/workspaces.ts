// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { WorkspaceResponse } from "../types/broadworks.ts";

export type { WorkspaceResponse } from "../types/broadworks.ts";

/** Input of {@link createWorkspace}. */
export interface CreateWorkspaceInput {
  provisioningId: string;
  userId: string;
  spEnterpriseId: string;
  displayName: string;
  primaryPhoneNumber?: string | undefined;
  extension?: string | undefined;
}

/** Provision a BroadWorks Workspace. @source documented https://developer.webex.com/docs/api/v1/broadworks-workspaces/provision-a-broadworks-workspace */
export const createWorkspace: Operation<CreateWorkspaceInput, WorkspaceResponse> = {
  id: "broadworks.workspaces.create",
  method: "POST",
  path: "/v1/broadworks/workspaces",
};

/** Input of {@link removeWorkspace}. */
export interface RemoveWorkspaceInput {
  workspaceId: string;
}

/** Remove a BroadWorks Workspace. @source documented https://developer.webex.com/docs/api/v1/broadworks-workspaces/remove-a-broadworks-workspace */
export const removeWorkspace: Operation<RemoveWorkspaceInput, void> = {
  id: "broadworks.workspaces.remove",
  method: "DELETE",
  path: "/v1/broadworks/workspaces/{workspaceId}",
};

/** Input of {@link updateWorkspace}. */
export interface UpdateWorkspaceInput {
  workspaceId: string;
  userId?: string | undefined;
  primaryPhoneNumber?: string | undefined;
  extension?: string | undefined;
}

/** Update a Broadworks Workspace. @source documented https://developer.webex.com/docs/api/v1/broadworks-workspaces/update-a-broadworks-workspace */
export const updateWorkspace: Operation<UpdateWorkspaceInput, WorkspaceResponse> = {
  id: "broadworks.workspaces.update",
  method: "PUT",
  path: "/v1/broadworks/workspaces/{workspaceId}",
};
