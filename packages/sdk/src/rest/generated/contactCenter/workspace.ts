// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateWorkspaceInput, GetWorkspaceInput, ListWorkspaceInput, RemoveWorkspaceInput, UpdateWorkspaceInput } from "@parley/contract/contactCenter/workspace";
import type { OrganizationResponse, WorkspaceResponse, WorkspaceResponseModel } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.workspace` */
export interface ContactCenterWorkspace {
  /** Get All Workspaces. Needs `cjds:admin_org_read` or `cjds:admin_org_write` or `cjp:config_read` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/get-all-workspaces */
  list(input?: ListWorkspaceInput, options?: CallOptions): Paged<WorkspaceResponseModel>;
  /** Create Workspace. Needs `cjds:admin_org_write` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/create-workspace */
  create(input: CreateWorkspaceInput, options?: CallOptions): Promise<OrganizationResponse>;
  /** Delete Workspace. Needs `cjds:admin_org_write` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/delete-workspace */
  remove(input: RemoveWorkspaceInput, options?: CallOptions): Promise<WorkspaceResponse>;
  /** Get Workspace. Needs `cjds:admin_org_read` or `cjds:admin_org_write` or `cjp:config_read` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/get-workspace */
  get(input: GetWorkspaceInput, options?: CallOptions): Promise<WorkspaceResponse>;
  /** Update Workspace. Needs `cjds:admin_org_write` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/update-workspace */
  update(input: UpdateWorkspaceInput, options?: CallOptions): Promise<WorkspaceResponse>;
}
