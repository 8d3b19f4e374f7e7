// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateGroupInput, GetGroupInput, ListGroupMembersInput, ListGroupsInput, RemoveGroupInput, UpdateGroupInput } from "@parley/contract/groups";
import type { GroupsGroupResponse, GroupsMember } from "@parley/contract/types/admin";

/** `webex.groups` */
export interface Groups {
  /** List and Search Groups. @source documented https://developer.webex.com/docs/api/v1/groups/list-and-search-groups */
  list(input?: ListGroupsInput, options?: CallOptions): Paged<GroupsGroupResponse>;
  /** Create a Group. @source documented https://developer.webex.com/docs/api/v1/groups/create-a-group */
  create(input: CreateGroupInput, options?: CallOptions): Promise<GroupsGroupResponse>;
  /** Delete a Group. @source documented https://developer.webex.com/docs/api/v1/groups/delete-a-group */
  remove(input: RemoveGroupInput, options?: CallOptions): Promise<void>;
  /** Get Group Details. @source documented https://developer.webex.com/docs/api/v1/groups/get-group-details */
  get(input: GetGroupInput, options?: CallOptions): Promise<GroupsGroupResponse>;
  /** Update a Group. @source documented https://developer.webex.com/docs/api/v1/groups/update-a-group */
  update(input: UpdateGroupInput, options?: CallOptions): Promise<GroupsGroupResponse>;
  /** Get Group Members. @source documented https://developer.webex.com/docs/api/v1/groups/get-group-members */
  listMembers(input: ListGroupMembersInput, options?: CallOptions): Paged<GroupsMember>;
}
