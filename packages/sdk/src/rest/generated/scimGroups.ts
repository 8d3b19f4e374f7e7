// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateScimGroupInput, GetScimGroupInput, ListScimGroupMembersInput, ListScimGroupsInput, PatchScimGroupInput, RemoveScimGroupInput, UpdateScimGroupInput } from "@parley/contract/scimGroups";
import type { GetGroupResponse, GroupMemberResponseMembersItem } from "@parley/contract/types/admin";

/** `webex.scimGroups` */
export interface ScimGroups {
  /** Search groups. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/search-groups */
  list(input: ListScimGroupsInput, options?: CallOptions): Paged<GetGroupResponse>;
  /** Create a group. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/create-a-group */
  create(input: CreateScimGroupInput, options?: CallOptions): Promise<GetGroupResponse>;
  /** Delete a group. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/delete-a-group */
  remove(input: RemoveScimGroupInput, options?: CallOptions): Promise<void>;
  /** Get a group. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/get-a-group */
  get(input: GetScimGroupInput, options?: CallOptions): Promise<GetGroupResponse>;
  /** Update a group with PATCH. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/update-a-group-with-patch */
  patch(input: PatchScimGroupInput, options?: CallOptions): Promise<GetGroupResponse>;
  /** Update a group with PUT. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/update-a-group-with-put */
  update(input: UpdateScimGroupInput, options?: CallOptions): Promise<GetGroupResponse>;
  /** Get Group Members. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/get-group-members */
  listMembers(input: ListScimGroupMembersInput, options?: CallOptions): Paged<GroupMemberResponseMembersItem>;
}
