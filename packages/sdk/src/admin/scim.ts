import { type ArchiveUser, type GetArchivedUserInput, getArchivedUser } from "@parley/contract/archivedUsers";
import { type BulkUser, type RunScimBulkInput, runScimBulk } from "@parley/contract/scimBulk";
import {
  type CreateScimGroupInput,
  createScimGroup,
  type GetGroupResponse,
  type GetScimGroupInput,
  type GroupMemberResponse,
  getScimGroup,
  type ListScimGroupMembersInput,
  type ListScimGroupsInput,
  listScimGroupMembers,
  listScimGroups,
  type PatchScimGroupInput,
  patchScimGroup,
  type RemoveScimGroupInput,
  removeScimGroup,
  type UpdateScimGroupInput,
  updateScimGroup,
} from "@parley/contract/scimGroups";
import {
  type GetGroupSchemaResponse,
  type GetSchemaUsingGroupSchemaIdResponse,
  type GetUserSchemaResponse,
  getScimGroupSchema,
  getScimSchema,
  getScimUserSchema,
} from "@parley/contract/scimSchemas";
import {
  type CreateScimUserInput,
  createScimUser,
  type GetScimUserInput,
  type GetUserResponse,
  getScimMe,
  getScimUser,
  type ListScimUsersInput,
  listScimUsers,
  type PatchScimUserInput,
  patchScimUser,
  type RemoveScimUserInput,
  removeScimUser,
  type SearchUserResponse,
  type UpdateScimUserInput,
  updateScimUser,
} from "@parley/contract/scimUsers";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { bareIds } from "./bareIds.ts";
import { listCounted } from "./lists.ts";

/** A person, as SCIM shows them. */
export type ScimUser = GetUserResponse;
/** A person as lists show them: with their groups, where these are asked for. */
export type ListedScimUser = SearchUserResponse["Resources"][number];
/** A group, as SCIM shows it. */
export type ScimGroup = GetGroupResponse;
/** Somebody in a group, as SCIM shows them. */
export type ScimGroupMember = NonNullable<GroupMemberResponse["members"]>[number];

/** The people of an organization by SCIM 2, as identity providers manage them. Public ids are understood as well as the UUIDs that SCIM answers with. */
export class ScimUsers {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Reads the token's owner.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/get-me
   */
  me(options?: CallOptions): Promise<ScimUser> {
    return this.#client.call(getScimMe, {}, options);
  }

  /**
   * Lists users.
   *
   * @param input.filter - A question such as `userName sw "ana" and active eq true`.
   * @param input.count - Users on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/search-users
   */
  list(input: ListScimUsersInput, options?: CallOptions): Paged<ListedScimUser> {
    return listCounted(this.#client, listScimUsers, bareIds(input), options);
  }

  /**
   * Adds a user.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/create-a-user
   */
  create(input: CreateScimUserInput, options?: CallOptions): Promise<ScimUser> {
    return this.#client.call(createScimUser, bareIds(input), options);
  }

  /**
   * Reads one user.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/get-a-user
   */
  get(input: GetScimUserInput, options?: CallOptions): Promise<ScimUser> {
    return this.#client.call(getScimUser, bareIds(input), options);
  }

  /**
   * Replaces a user: what is left out is emptied.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/update-a-user-with-put
   */
  update(input: UpdateScimUserInput, options?: CallOptions): Promise<ScimUser> {
    return this.#client.call(updateScimUser, bareIds(input), options);
  }

  /**
   * Changes parts of a user.
   *
   * @param input.Operations - Changes, made one after the other.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/update-a-user-with-patch
   */
  patch(input: PatchScimUserInput, options?: CallOptions): Promise<ScimUser> {
    return this.#client.call(patchScimUser, bareIds(input), options);
  }

  /**
   * Deletes a user.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-users/delete-a-user
   */
  remove(input: RemoveScimUserInput, options?: CallOptions): Promise<void> {
    return this.#client.call(removeScimUser, bareIds(input), options);
  }
}

/** The groups of an organization by SCIM 2. Public ids are understood as well as the UUIDs that SCIM answers with. */
export class ScimGroups {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists groups.
   *
   * @param input.count - Groups on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/search-groups
   */
  list(input: ListScimGroupsInput, options?: CallOptions): Paged<ScimGroup> {
    return listCounted(this.#client, listScimGroups, bareIds(input), options);
  }

  /**
   * Adds a group.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/create-a-group
   */
  create(input: CreateScimGroupInput, options?: CallOptions): Promise<ScimGroup> {
    return this.#client.call(createScimGroup, bareIds(input), options);
  }

  /**
   * Reads one group.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/get-a-group
   */
  get(input: GetScimGroupInput, options?: CallOptions): Promise<ScimGroup> {
    return this.#client.call(getScimGroup, bareIds(input), options);
  }

  /**
   * Replaces a group, its members too.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/update-a-group-with-put
   */
  update(input: UpdateScimGroupInput, options?: CallOptions): Promise<ScimGroup> {
    return this.#client.call(updateScimGroup, bareIds(input), options);
  }

  /**
   * Changes parts of a group.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/update-a-group-with-patch
   */
  patch(input: PatchScimGroupInput, options?: CallOptions): Promise<ScimGroup> {
    return this.#client.call(patchScimGroup, bareIds(input), options);
  }

  /**
   * Deletes a group; its members stay who they are.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/delete-a-group
   */
  remove(input: RemoveScimGroupInput, options?: CallOptions): Promise<void> {
    return this.#client.call(removeScimGroup, bareIds(input), options);
  }

  /**
   * Lists who is in a group.
   *
   * @param input.count - Members on each page, 1 to 1000; 500 unless said.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-groups/get-group-members
   */
  listMembers(input: ListScimGroupMembersInput, options?: CallOptions): Paged<ScimGroupMember> {
    return listCounted(this.#client, listScimGroupMembers, bareIds(input), options);
  }
}

/** Several SCIM operations in one request. */
export class ScimBulk {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Does operations one after the other; each is whole by itself, and its answer stands at its place.
   *
   * @param input.Operations - 1 to 100; `bulkId:<name>` stands for the id of what an earlier one has made.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/bulk-manage-scim-2-users-and-groups/user-bulk-api
   */
  run(input: RunScimBulkInput, options?: CallOptions): Promise<BulkUser> {
    return this.#client.call(runScimBulk, bareIds(input), options);
  }
}

/** Which attributes SCIM users and groups have. */
export class ScimSchemas {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Reads the schemas of users.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-user-schema
   */
  getUser(options?: CallOptions): Promise<GetUserSchemaResponse> {
    return this.#client.call(getScimUserSchema, {}, options);
  }

  /**
   * Reads the schemas of groups.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-group-schema
   */
  getGroup(options?: CallOptions): Promise<GetGroupSchemaResponse> {
    return this.#client.call(getScimGroupSchema, {}, options);
  }

  /**
   * Reads one schema.
   *
   * @param schemaId - Its URN.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/scim-2-schemas/get-schema-using-group-schema-id
   */
  get(schemaId: string, options?: CallOptions): Promise<GetSchemaUsingGroupSchemaIdResponse> {
    return this.#client.call(getScimSchema, { schemaId }, options);
  }
}

/** People who were deleted. */
export class ArchivedUsers {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Reads what is kept of a deleted person.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/archive-users/get-archive-user
   */
  get(input: GetArchivedUserInput, options?: CallOptions): Promise<ArchiveUser> {
    return this.#client.call(getArchivedUser, bareIds(input), options);
  }
}
