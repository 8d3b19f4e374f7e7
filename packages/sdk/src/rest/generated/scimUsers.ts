// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateScimUserInput, GetScimMeInput, GetScimUserInput, ListScimUsersInput, PatchScimUserInput, RemoveScimUserInput, UpdateScimUserInput } from "@parley/contract/scimUsers";
import type { GetUserResponse, SearchGetUserResponse } from "@parley/contract/types/admin";

/** `webex.scimUsers` */
export interface ScimUsers {
  /** Get Me. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/get-me */
  me(input?: GetScimMeInput, options?: CallOptions): Promise<GetUserResponse>;
  /** Search users. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/search-users */
  list(input: ListScimUsersInput, options?: CallOptions): Paged<SearchGetUserResponse>;
  /** Create a user. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/create-a-user */
  create(input: CreateScimUserInput, options?: CallOptions): Promise<GetUserResponse>;
  /** Delete a user. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/delete-a-user */
  remove(input: RemoveScimUserInput, options?: CallOptions): Promise<void>;
  /** Get a user. Needs `identity:people_rw` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/get-a-user */
  get(input: GetScimUserInput, options?: CallOptions): Promise<GetUserResponse>;
  /** Update a user with PATCH. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/update-a-user-with-patch */
  patch(input: PatchScimUserInput, options?: CallOptions): Promise<GetUserResponse>;
  /** Update a user with PUT. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/update-a-user-with-put */
  update(input: UpdateScimUserInput, options?: CallOptions): Promise<GetUserResponse>;
}
