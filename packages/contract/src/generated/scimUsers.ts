// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { AddressObject, EmailObject, GetUserResponse, NameObject, PatchUserOperationsItem, PhoneNumberObject, PhotoObject, PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User, PostUserUrnScimSchemasExtensionCiscoWebexidentity20User, PutUserAddressesItem, PutUserPhoneNumbersItem, PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User, PutUserUrnScimSchemasExtensionCiscoWebexidentity20User, RoleObject, SearchUserResponse, UserTypeObject } from "./types/admin.ts";

export type { AddressObject, EmailObject, GetUserResponse, NameObject, PatchUserOperationsItem, PhoneNumberObject, PhotoObject, PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User, PostUserUrnScimSchemasExtensionCiscoWebexidentity20User, PutUserAddressesItem, PutUserPhoneNumbersItem, PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User, PutUserUrnScimSchemasExtensionCiscoWebexidentity20User, RoleObject, SearchUserResponse, UserTypeObject } from "./types/admin.ts";

/** Input of {@link getScimMe}. */
export interface GetScimMeInput {}

/** Get Me. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/get-me */
export const getScimMe: Operation<GetScimMeInput, GetUserResponse> = {
  id: "scimUsers.me",
  method: "GET",
  path: "/identity/scim/v2/Users/me",
  scopes: ["identity:people_rw", "identity:people_read"],
};

/** Input of {@link listScimUsers}. */
export interface ListScimUsersInput {
  orgId: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  excludedAttributes?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: string | undefined;
  startIndex?: string | undefined;
  count?: string | undefined;
  returnGroups?: string | undefined;
  includeGroupDetails?: string | undefined;
  groupUsageTypes?: string | undefined;
}

/** Search users. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/search-users */
export const listScimUsers: ListOperation<ListScimUsersInput, SearchUserResponse, "Resources"> = {
  id: "scimUsers.list",
  method: "GET",
  path: "/identity/scim/{orgId}/v2/Users",
  query: ["filter", "attributes", "excludedAttributes", "sortBy", "sortOrder", "startIndex", "count", "returnGroups", "includeGroupDetails", "groupUsageTypes"],
  scopes: ["identity:people_rw", "identity:people_read"],
  items: "Resources",
  paging: "startIndex-count",
};

/** Input of {@link createScimUser}. */
export interface CreateScimUserInput {
  orgId: string;
  schemas: string[];
  userName: string;
  userType: UserTypeObject;
  title?: string | undefined;
  active?: boolean | undefined;
  roles?: RoleObject[] | undefined;
  preferredLanguage?: string | undefined;
  locale?: string | undefined;
  timezone?: string | undefined;
  profileUrl?: string | undefined;
  externalId?: string | undefined;
  displayName?: string | undefined;
  nickName?: string | undefined;
  name?: NameObject | undefined;
  phoneNumbers?: PhoneNumberObject[] | undefined;
  photos?: PhotoObject[] | undefined;
  addresses?: AddressObject[] | undefined;
  emails?: EmailObject[] | undefined;
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User | undefined;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: PostUserUrnScimSchemasExtensionCiscoWebexidentity20User | undefined;
}

/** Create a user. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/create-a-user */
export const createScimUser: Operation<CreateScimUserInput, GetUserResponse> = {
  id: "scimUsers.create",
  method: "POST",
  path: "/identity/scim/{orgId}/v2/Users",
  scopes: ["identity:people_rw"],
};

/** Input of {@link removeScimUser}. */
export interface RemoveScimUserInput {
  orgId: string;
  userId: string;
}

/** Delete a user. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/delete-a-user */
export const removeScimUser: Operation<RemoveScimUserInput, void> = {
  id: "scimUsers.remove",
  method: "DELETE",
  path: "/identity/scim/{orgId}/v2/Users/{userId}",
  scopes: ["identity:people_rw"],
};

/** Input of {@link getScimUser}. */
export interface GetScimUserInput {
  orgId: string;
  userId: string;
}

/** Get a user. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/get-a-user */
export const getScimUser: Operation<GetScimUserInput, GetUserResponse> = {
  id: "scimUsers.get",
  method: "GET",
  path: "/identity/scim/{orgId}/v2/Users/{userId}",
  scopes: ["identity:people_rw", "identity:people_read"],
};

/** Input of {@link patchScimUser}. */
export interface PatchScimUserInput {
  orgId: string;
  userId: string;
  schemas: string[];
  Operations: PatchUserOperationsItem[];
}

/** Update a user with PATCH. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/update-a-user-with-patch */
export const patchScimUser: Operation<PatchScimUserInput, GetUserResponse> = {
  id: "scimUsers.patch",
  method: "PATCH",
  path: "/identity/scim/{orgId}/v2/Users/{userId}",
  scopes: ["identity:people_rw"],
};

/** Input of {@link updateScimUser}. */
export interface UpdateScimUserInput {
  orgId: string;
  userId: string;
  schemas: string[];
  userName: string;
  userType: UserTypeObject;
  title?: string | undefined;
  active?: boolean | undefined;
  roles?: RoleObject[] | undefined;
  preferredLanguage?: string | undefined;
  locale?: string | undefined;
  timezone?: string | undefined;
  profileUrl?: string | undefined;
  externalId?: string | undefined;
  displayName?: string | undefined;
  nickName?: string | undefined;
  phoneNumbers?: PutUserPhoneNumbersItem[] | undefined;
  photos?: PhotoObject[] | undefined;
  addresses?: PutUserAddressesItem[] | undefined;
  emails?: EmailObject[] | undefined;
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User | undefined;
  "urn:scim:schemas:extension:cisco:webexidentity:2.0:User"?: PutUserUrnScimSchemasExtensionCiscoWebexidentity20User | undefined;
  name?: NameObject | undefined;
}

/** Update a user with PUT. @source documented https://developer.webex.com/docs/api/v1/scim-2-users/update-a-user-with-put */
export const updateScimUser: Operation<UpdateScimUserInput, GetUserResponse> = {
  id: "scimUsers.update",
  method: "PUT",
  path: "/identity/scim/{orgId}/v2/Users/{userId}",
  scopes: ["identity:people_rw"],
};
