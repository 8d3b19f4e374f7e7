// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { OrganizationResponse, WorkspaceResponse, WorkspaceResponseList } from "../types/contact-center.ts";

export type { OrganizationResponse, WorkspaceResponse, WorkspaceResponseList } from "../types/contact-center.ts";

/** Input of {@link listWorkspace}. */
export interface ListWorkspaceInput {
  filter?: string | undefined;
  sortBy?: string | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Get All Workspaces. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/get-all-workspaces */
export const listWorkspace: ListOperation<ListWorkspaceInput, WorkspaceResponseList, "data"> = {
  id: "contactCenter.workspace.list",
  method: "GET",
  path: "/admin/v1/api/workspace",
  query: ["filter", "sortBy", "sort", "page", "pageSize"],
  scopes: ["cjds:admin_org_read", "cjds:admin_org_write", "cjp:config_read", "cjp:config_write"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link createWorkspace}. */
export interface CreateWorkspaceInput {
  name: string;
  description: string;
}

/** Create Workspace. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/create-workspace */
export const createWorkspace: Operation<CreateWorkspaceInput, OrganizationResponse> = {
  id: "contactCenter.workspace.create",
  method: "POST",
  path: "/admin/v1/api/workspace",
  scopes: ["cjds:admin_org_write", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link removeWorkspace}. */
export interface RemoveWorkspaceInput {
  workspaceId: string;
}

/** Delete Workspace. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/delete-workspace */
export const removeWorkspace: Operation<RemoveWorkspaceInput, WorkspaceResponse> = {
  id: "contactCenter.workspace.remove",
  method: "DELETE",
  path: "/admin/v1/api/workspace/workspace-id/{workspaceId}",
  scopes: ["cjds:admin_org_write", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link getWorkspace}. */
export interface GetWorkspaceInput {
  workspaceId: string;
}

/** Get Workspace. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/get-workspace */
export const getWorkspace: Operation<GetWorkspaceInput, WorkspaceResponse> = {
  id: "contactCenter.workspace.get",
  method: "GET",
  path: "/admin/v1/api/workspace/workspace-id/{workspaceId}",
  scopes: ["cjds:admin_org_read", "cjds:admin_org_write", "cjp:config_read", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};

/** Input of {@link updateWorkspace}. */
export interface UpdateWorkspaceInput {
  workspaceId: string;
  name: string;
  description: string;
}

/** Update Workspace. @source documented https://developer.webex.com/docs/api/v1/journey-workspace-management-api/update-workspace */
export const updateWorkspace: Operation<UpdateWorkspaceInput, WorkspaceResponse> = {
  id: "contactCenter.workspace.update",
  method: "PUT",
  path: "/admin/v1/api/workspace/workspace-id/{workspaceId}",
  scopes: ["cjds:admin_org_write", "cjp:config_write"],
  origin: "https://api-jds.wxdap-{region}.webex.com",
};
