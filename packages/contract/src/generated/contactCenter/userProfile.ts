// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AccessControlListDTO, BulkRequestItemDTOUserProfileGranularAccessDTO, BulkResponseDTO, EntityReferenceInfoDTO, MetaDataWithPagingInfo, ResourceCollectionDTO, UserProfileGranularAccessDTO, UserProfilePermissionsDTO } from "../types/contact-center.ts";

export type { AccessControlListDTO, BulkRequestItemDTOUserProfileGranularAccessDTO, BulkResponseDTO, EntityReferenceInfoDTO, MetaDataWithPagingInfo, ResourceCollectionDTO, UserProfileGranularAccessDTO, UserProfilePermissionsDTO } from "../types/contact-center.ts";

/** Input of {@link listUserProfileIncomingReferences}. */
export interface ListUserProfileIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific User Profile. @source documented https://developer.webex.com/docs/api/v1/user-profiles/list-references-for-a-specific-user-profile */
export const listUserProfileIncomingReferences: ListOperation<ListUserProfileIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.userProfile.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/user-profile/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listUserProfileV3}. */
export interface ListUserProfileV3Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List user profiles. @source documented https://developer.webex.com/docs/api/v1/user-profiles/list-user-profiles */
export const listUserProfileV3: ListOperation<ListUserProfileV3Input, {
  meta?: MetaDataWithPagingInfo;
  data?: UserProfileGranularAccessDTO[];
}, "data"> = {
  id: "contactCenter.userProfile.listV3",
  method: "GET",
  path: "/organization/{orgid}/v3/user-profile",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createUserProfileV3}. */
export interface CreateUserProfileV3Input {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  profileType: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  active: boolean;
  permissionAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  resourceAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  permissions?: UserProfilePermissionsDTO[] | undefined;
  editableFolderIds?: number[] | undefined;
  viewableFolderIds?: number[] | undefined;
  nonViewableFolderIds?: number[] | undefined;
  systemDefault?: boolean | undefined;
  defaultResourceCollectionId?: string | undefined;
  resourceCollections?: ResourceCollectionDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new User Profile. @source documented https://developer.webex.com/docs/api/v1/user-profiles/create-a-new-user-profile */
export const createUserProfileV3: Operation<CreateUserProfileV3Input, UserProfileGranularAccessDTO> = {
  id: "contactCenter.userProfile.createV3",
  method: "POST",
  path: "/organization/{orgid}/v3/user-profile",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveUserProfileBulkV3}. */
export interface SaveUserProfileBulkV3Input {
  orgid: string;
  items?: BulkRequestItemDTOUserProfileGranularAccessDTO[] | undefined;
}

/** Bulk save User Profiles. @source documented https://developer.webex.com/docs/api/v1/user-profiles/bulk-save-user-profiles */
export const saveUserProfileBulkV3: Operation<SaveUserProfileBulkV3Input, BulkResponseDTO> = {
  id: "contactCenter.userProfile.saveBulkV3",
  method: "POST",
  path: "/organization/{orgid}/v3/user-profile/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeUserProfileV3}. */
export interface RemoveUserProfileV3Input {
  orgid: string;
  id: string;
}

/** Delete specific User Profile by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/delete-specific-user-profile-by-id */
export const removeUserProfileV3: Operation<RemoveUserProfileV3Input, void> = {
  id: "contactCenter.userProfile.removeV3",
  method: "DELETE",
  path: "/organization/{orgid}/v3/user-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getUserProfileV3}. */
export interface GetUserProfileV3Input {
  orgid: string;
  id: string;
  includeNames?: boolean | undefined;
}

/** Get specific User Profile by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/get-specific-user-profile-by-id */
export const getUserProfileV3: Operation<GetUserProfileV3Input, UserProfileGranularAccessDTO> = {
  id: "contactCenter.userProfile.getV3",
  method: "GET",
  path: "/organization/{orgid}/v3/user-profile/{id}",
  query: ["includeNames"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateUserProfileV3}. */
export interface UpdateUserProfileV3Input {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  profileType: "ADMINISTRATOR" | "ADMINISTRATOR_ONLY" | "SUPERVISOR" | "PREMIUM_AGENT" | "STANDARD_AGENT" | "ANALYZER_ADMINISTRATOR" | "ANALYZER_SUPERVISOR" | "ANALYZER_USER" | (string & {});
  active: boolean;
  permissionAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  resourceAccessLevel: "SPECIFIC" | "ALL" | "PROVISIONED_VALUE" | "NONE" | (string & {});
  permissions?: UserProfilePermissionsDTO[] | undefined;
  editableFolderIds?: number[] | undefined;
  viewableFolderIds?: number[] | undefined;
  nonViewableFolderIds?: number[] | undefined;
  systemDefault?: boolean | undefined;
  defaultResourceCollectionId?: string | undefined;
  resourceCollections?: ResourceCollectionDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific User Profile by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/update-specific-user-profile-by-id */
export const updateUserProfileV3: Operation<UpdateUserProfileV3Input, UserProfileGranularAccessDTO> = {
  id: "contactCenter.userProfile.updateV3",
  method: "PUT",
  path: "/organization/{orgid}/v3/user-profile/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getUserProfileAclV3}. */
export interface GetUserProfileAclV3Input {
  orgid: string;
  id: string;
  names?: string[] | undefined;
}

/** Get specific User Profile ACL by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/get-specific-user-profile-acl-by-id */
export const getUserProfileAclV3: Operation<GetUserProfileAclV3Input, AccessControlListDTO> = {
  id: "contactCenter.userProfile.getAclV3",
  method: "GET",
  path: "/organization/{orgid}/v3/user-profile/{id}/acl",
  query: ["names"],
  joined: ["names"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
