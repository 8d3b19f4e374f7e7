import {
  type CreateGroupInput,
  createGroup,
  type GetGroupInput,
  type GroupsGroupResponse,
  getGroup,
  type ListGroupMembersInput,
  type ListGroupsInput,
  listGroupMembers,
  listGroups,
  removeGroup,
  type UpdateGroupInput,
  updateGroup,
} from "@parley/contract/groups";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "../rest/ref.ts";
import { listCounted } from "./lists.ts";

/** A set of people of an organization. */
export type Group = GroupsGroupResponse;
/** Somebody in a group. */
export type GroupMember = NonNullable<Group["members"]>[number];

/** Sets of people of an organization. */
export class Groups {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists groups.
   *
   * @param input.filter - A SCIM filter, such as `displayName sw "Sales"`.
   * @param input.count - Groups on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/groups/list-and-search-groups
   */
  list(input: ListGroupsInput = {}, options?: CallOptions): Paged<Group> {
    return listCounted(this.#client, listGroups, input, options);
  }

  /**
   * Makes a group.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/groups/create-a-group
   */
  create(input: CreateGroupInput, options?: CallOptions): Promise<Group> {
    return this.#client.call(createGroup, input, options);
  }

  /**
   * Reads one group; with `includeMembers`, the first 500 of its members too.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/groups/get-group-details
   */
  get(group: Ref, input: Omit<GetGroupInput, "groupId"> = {}, options?: CallOptions): Promise<Group> {
    return this.#client.call(getGroup, { ...input, groupId: idOf(group) }, options);
  }

  /**
   * Changes a group.
   *
   * @param group - What is left out stays; each member comes, or goes with the operation `delete`.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/groups/update-a-group
   */
  update({ id, ...group }: WithId<UpdateGroupInput, "groupId">, options?: CallOptions): Promise<Group> {
    return this.#client.call(updateGroup, { ...group, groupId: id }, options);
  }

  /**
   * Deletes a group; its members stay who they are.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/groups/delete-a-group
   */
  remove(group: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeGroup, { groupId: idOf(group) }, options);
  }

  /**
   * Lists who is in a group.
   *
   * @param input.count - Members on each page, 1 to 1000; 500 unless said.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/groups/get-group-members
   */
  listMembers(group: Ref, input: Omit<ListGroupMembersInput, "groupId"> = {}, options?: CallOptions): Paged<GroupMember> {
    return listCounted(this.#client, listGroupMembers, { ...input, groupId: idOf(group) }, options);
  }
}
