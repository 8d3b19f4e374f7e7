// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { GroupsGroupResponse, GroupsGroupsCollectionResponse, GroupsPatchMemberWithOperation, GroupsPostMember } from "./types/admin.ts";

export type { GroupsGroupResponse, GroupsGroupsCollectionResponse, GroupsPatchMemberWithOperation, GroupsPostMember } from "./types/admin.ts";

/** Input of {@link listGroups}. */
export interface ListGroupsInput {
  orgId?: string | undefined;
  filter?: string | undefined;
  attributes?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: string | undefined;
  includeMembers?: boolean | undefined;
  startIndex?: number | undefined;
  count?: number | undefined;
}

/** List and Search Groups. @source documented https://developer.webex.com/docs/api/v1/groups/list-and-search-groups */
export const listGroups: ListOperation<ListGroupsInput, GroupsGroupsCollectionResponse, "groups"> = {
  id: "groups.list",
  method: "GET",
  path: "/v1/groups",
  query: ["orgId", "filter", "attributes", "sortBy", "sortOrder", "includeMembers", "startIndex", "count"],
  items: "groups",
  paging: "startIndex-count",
};

/** Input of {@link createGroup}. */
export interface CreateGroupInput {
  displayName: string;
  orgId?: string | undefined;
  description?: string | undefined;
  members?: GroupsPostMember[] | undefined;
}

/** Create a Group. @source documented https://developer.webex.com/docs/api/v1/groups/create-a-group */
export const createGroup: Operation<CreateGroupInput, GroupsGroupResponse> = {
  id: "groups.create",
  method: "POST",
  path: "/v1/groups",
};

/** Input of {@link removeGroup}. */
export interface RemoveGroupInput {
  groupId: string;
}

/** Delete a Group. @source documented https://developer.webex.com/docs/api/v1/groups/delete-a-group */
export const removeGroup: Operation<RemoveGroupInput, void> = {
  id: "groups.remove",
  method: "DELETE",
  path: "/v1/groups/{groupId}",
};

/** Input of {@link getGroup}. */
export interface GetGroupInput {
  groupId: string;
  includeMembers?: boolean | undefined;
}

/** Get Group Details. @source documented https://developer.webex.com/docs/api/v1/groups/get-group-details */
export const getGroup: Operation<GetGroupInput, GroupsGroupResponse> = {
  id: "groups.get",
  method: "GET",
  path: "/v1/groups/{groupId}",
  query: ["includeMembers"],
};

/** Input of {@link updateGroup}. */
export interface UpdateGroupInput {
  groupId: string;
  displayName?: string | undefined;
  description?: string | undefined;
  members?: GroupsPatchMemberWithOperation[] | undefined;
}

/** Update a Group. @source documented https://developer.webex.com/docs/api/v1/groups/update-a-group */
export const updateGroup: Operation<UpdateGroupInput, GroupsGroupResponse> = {
  id: "groups.update",
  method: "PATCH",
  path: "/v1/groups/{groupId}",
};

/** Input of {@link listGroupMembers}. */
export interface ListGroupMembersInput {
  groupId: string;
  startIndex?: number | undefined;
  count?: number | undefined;
}

/** Get Group Members. @source documented https://developer.webex.com/docs/api/v1/groups/get-group-members */
export const listGroupMembers: ListOperation<ListGroupMembersInput, GroupsGroupResponse, "members"> = {
  id: "groups.listMembers",
  method: "GET",
  path: "/v1/groups/{groupId}/members",
  query: ["startIndex", "count"],
  items: "members",
  paging: "startIndex-count",
};
