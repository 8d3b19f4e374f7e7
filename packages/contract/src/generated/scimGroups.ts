// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { GetGroupResponse, GroupMemberObject, GroupMemberResponse, PatchGroupOperationsItem, PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, SearchGroupResponse } from "./types/admin.ts";

export type { GetGroupResponse, GroupMemberObject, GroupMemberResponse, PatchGroupOperationsItem, PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, SearchGroupResponse } from "./types/admin.ts";

/** Input of {@link listScimGroups}. */
export interface ListScimGroupsInput {
  orgId: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  excludedAttributes?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: string | undefined;
  startIndex?: number | undefined;
  count?: number | undefined;
  includeMembers?: boolean | undefined;
  memberType?: string | undefined;
}

/** Search groups. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/search-groups */
export const listScimGroups: ListOperation<ListScimGroupsInput, SearchGroupResponse, "Resources"> = {
  id: "scimGroups.list",
  method: "GET",
  path: "/identity/scim/{orgId}/v2/Groups",
  query: ["filter", "attributes", "excludedAttributes", "sortBy", "sortOrder", "startIndex", "count", "includeMembers", "memberType"],
  scopes: ["identity:people_rw", "identity:people_read"],
  items: "Resources",
  paging: "startIndex-count",
};

/** Input of {@link createScimGroup}. */
export interface CreateScimGroupInput {
  orgId: string;
  schemas: string[];
  displayName: string;
  externalId?: string | undefined;
  members?: GroupMemberObject[] | undefined;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"?: PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group | undefined;
}

/** Create a group. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/create-a-group */
export const createScimGroup: Operation<CreateScimGroupInput, GetGroupResponse> = {
  id: "scimGroups.create",
  method: "POST",
  path: "/identity/scim/{orgId}/v2/Groups",
  scopes: ["identity:people_rw"],
};

/** Input of {@link removeScimGroup}. */
export interface RemoveScimGroupInput {
  orgId: string;
  groupId: string;
}

/** Delete a group. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/delete-a-group */
export const removeScimGroup: Operation<RemoveScimGroupInput, void> = {
  id: "scimGroups.remove",
  method: "DELETE",
  path: "/identity/scim/{orgId}/v2/Groups/{groupId}",
  scopes: ["identity:people_rw"],
};

/** Input of {@link getScimGroup}. */
export interface GetScimGroupInput {
  orgId: string;
  groupId: string;
  excludedAttributes?: string | undefined;
}

/** Get a group. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/get-a-group */
export const getScimGroup: Operation<GetScimGroupInput, GetGroupResponse> = {
  id: "scimGroups.get",
  method: "GET",
  path: "/identity/scim/{orgId}/v2/Groups/{groupId}",
  query: ["excludedAttributes"],
  scopes: ["identity:people_rw", "identity:people_read"],
};

/** Input of {@link patchScimGroup}. */
export interface PatchScimGroupInput {
  orgId: string;
  groupId: string;
  schemas: string[];
  Operations: PatchGroupOperationsItem[];
}

/** Update a group with PATCH. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/update-a-group-with-patch */
export const patchScimGroup: Operation<PatchScimGroupInput, GetGroupResponse> = {
  id: "scimGroups.patch",
  method: "PATCH",
  path: "/identity/scim/{orgId}/v2/Groups/{groupId}",
  scopes: ["identity:people_rw"],
};

/** Input of {@link updateScimGroup}. */
export interface UpdateScimGroupInput {
  orgId: string;
  groupId: string;
  schemas: string[];
  displayName: string;
  externalId?: string | undefined;
  members?: GroupMemberObject[] | undefined;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group"?: PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group | undefined;
}

/** Update a group with PUT. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/update-a-group-with-put */
export const updateScimGroup: Operation<UpdateScimGroupInput, GetGroupResponse> = {
  id: "scimGroups.update",
  method: "PUT",
  path: "/identity/scim/{orgId}/v2/Groups/{groupId}",
  scopes: ["identity:people_rw"],
};

/** Input of {@link listScimGroupMembers}. */
export interface ListScimGroupMembersInput {
  orgId: string;
  groupId: string;
  startIndex?: number | undefined;
  count?: number | undefined;
  memberType?: string | undefined;
}

/** Get Group Members. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/get-group-members */
export const listScimGroupMembers: ListOperation<ListScimGroupMembersInput, GroupMemberResponse, "members"> = {
  id: "scimGroups.listMembers",
  method: "GET",
  path: "/identity/scim/{orgId}/v2/Groups/{groupId}/Members",
  query: ["startIndex", "count", "memberType"],
  scopes: ["identity:people_rw", "identity:people_read"],
  items: "members",
  paging: "startIndex-count",
};
