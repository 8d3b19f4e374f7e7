// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { CreateWorkspaceInput, RemoveWorkspaceInput, UpdateWorkspaceInput } from "@parley/contract/broadworks/workspaces";
import type { WorkspaceResponse } from "@parley/contract/types/broadworks";

/** `webex.broadworks.workspaces` */
export interface BroadworksWorkspaces {
  /** Provision a BroadWorks Workspace. @source documented https://developer.webex.com/docs/api/v1/broadworks-workspaces/provision-a-broadworks-workspace */
  create(input: CreateWorkspaceInput, options?: CallOptions): Promise<WorkspaceResponse>;
  /** Remove a BroadWorks Workspace. @source documented https://developer.webex.com/docs/api/v1/broadworks-workspaces/remove-a-broadworks-workspace */
  remove(input: RemoveWorkspaceInput, options?: CallOptions): Promise<void>;
  /** Update a Broadworks Workspace. @source documented https://developer.webex.com/docs/api/v1/broadworks-workspaces/update-a-broadworks-workspace */
  update(input: UpdateWorkspaceInput, options?: CallOptions): Promise<WorkspaceResponse>;
}
