// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AssignedDynamicSkillsDTO, BulkRequestItemDTOUpdateDynamicSkillsDTO, BulkRequestItemDTOUserDTO, BulkResponseDTO, DynamicSkills, EntityReferenceInfoDTO, GetUsersBySkillRequirementsResponse2, ListUsersV2Response, ResponseEnvelopeUserDynamicSkillResponseDTO, UserDetailsResponseEnvelopeDTO, UserResponseDTO, UserResponseDTOUserResponseWithUserProfile, UserResponseDTOUserResponseWithUserProfileGranularAccess } from "../types/contact-center.ts";

export type { AssignedDynamicSkillsDTO, BulkRequestItemDTOUpdateDynamicSkillsDTO, BulkRequestItemDTOUserDTO, BulkResponseDTO, DynamicSkills, EntityReferenceInfoDTO, GetUsersBySkillRequirementsResponse2, ListUsersV2Response, ResponseEnvelopeUserDynamicSkillResponseDTO, UserDetailsResponseEnvelopeDTO, UserResponseDTO, UserResponseDTOUserResponseWithUserProfile, UserResponseDTOUserResponseWithUserProfileGranularAccess } from "../types/contact-center.ts";

/** Input of {@link listUser}. */
export interface ListUserInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List User(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/users/list-user-s */
export const listUser: ListOperation<ListUserInput, UserResponseDTO[], ""> = {
  id: "contactCenter.user.list",
  method: "GET",
  path: "/organization/{orgid}/user",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchUserBulk}. */
export interface PatchUserBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOUserDTO[] | undefined;
}

/** Bulk partial update Users. @source documented https://developer.webex.com/docs/api/v1/users/bulk-partial-update-users */
export const patchUserBulk: Operation<PatchUserBulkInput, BulkResponseDTO> = {
  id: "contactCenter.user.patchBulk",
  method: "PATCH",
  path: "/organization/{orgid}/user/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateBulkUpdateDynamicSkill}. */
export interface UpdateBulkUpdateDynamicSkillInput {
  orgid: string;
  skillId: string;
  items?: BulkRequestItemDTOUpdateDynamicSkillsDTO[] | undefined;
}

/** Bulk update User dynamic skills. @source documented https://developer.webex.com/docs/api/v1/users/bulk-update-user-dynamic-skills */
export const updateBulkUpdateDynamicSkill: Operation<UpdateBulkUpdateDynamicSkillInput, BulkResponseDTO> = {
  id: "contactCenter.user.bulk.updateDynamicSkill.update",
  method: "PATCH",
  path: "/organization/{orgid}/user/bulk/update-dynamic-skill/{skillId}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getByCiUserId}. */
export interface GetByCiUserIdInput {
  orgid: string;
  id: string;
  includeUserProfile?: boolean | undefined;
}

/** Get specific User by CI User ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-by-ci-user-id */
export const getByCiUserId: Operation<GetByCiUserIdInput, UserResponseDTOUserResponseWithUserProfile> = {
  id: "contactCenter.user.byCiUserId.get",
  method: "GET",
  path: "/organization/{orgid}/user/by-ci-user-id/{id}",
  query: ["includeUserProfile"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listByDynamicSkillId}. */
export interface ListByDynamicSkillIdInput {
  orgid: string;
  skillId: string;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Get users by dynamic skill ID. @source documented https://developer.webex.com/docs/api/v1/users/get-users-by-dynamic-skill-id */
export const listByDynamicSkillId: ListOperation<ListByDynamicSkillIdInput, ResponseEnvelopeUserDynamicSkillResponseDTO, "data"> = {
  id: "contactCenter.user.byDynamicSkillId.list",
  method: "GET",
  path: "/organization/{orgid}/user/by-dynamic-skill-id/{skillId}",
  query: ["search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listUserFetchBySkillRequirements}. */
export interface ListUserFetchBySkillRequirementsInput {
  orgid: string;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  skillId: string;
  skillName?: string | undefined;
  skillType?: string | undefined;
  condition: string;
  skillValue: string;
  weight?: number | undefined;
  dynamicSkill?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Get the agents matching skill requirements criteria. @source documented https://developer.webex.com/docs/api/v1/users/get-the-agents-matching-skill-requirements-criteria */
export const listUserFetchBySkillRequirements: ListOperation<ListUserFetchBySkillRequirementsInput, GetUsersBySkillRequirementsResponse2, "data"> = {
  id: "contactCenter.user.listFetchBySkillRequirements",
  method: "POST",
  path: "/organization/{orgid}/user/fetch-by-skill-requirements",
  query: ["search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listUserFetchUserDetailsByIds}. */
export interface ListUserFetchUserDetailsByIdsInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
  userIds?: unknown[] | undefined;
  search?: string | undefined;
  queueId?: string | undefined;
}

/** Fetch User details by IDs. @source documented https://developer.webex.com/docs/api/v1/users/fetch-user-details-by-ids */
export const listUserFetchUserDetailsByIds: ListOperation<ListUserFetchUserDetailsByIdsInput, UserDetailsResponseEnvelopeDTO, "data"> = {
  id: "contactCenter.user.listFetchUserDetailsByIds",
  method: "POST",
  path: "/organization/{orgid}/user/fetch-user-details-by-ids",
  query: ["page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listWithUserProfile}. */
export interface ListWithUserProfileInput {
  orgid: string;
}

/** List Users along with profile. @source documented https://developer.webex.com/docs/api/v1/users/list-users-along-with-profile */
export const listWithUserProfile: ListOperation<ListWithUserProfileInput, UserResponseDTO[], ""> = {
  id: "contactCenter.user.withUserProfile.list",
  method: "GET",
  path: "/organization/{orgid}/user/with-user-profile",
  items: "",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getWithUserProfile}. */
export interface GetWithUserProfileInput {
  orgid: string;
  id: string;
}

/** Get specific User along with profile by ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-along-with-profile-by-id */
export const getWithUserProfile: Operation<GetWithUserProfileInput, UserResponseDTO> = {
  id: "contactCenter.user.withUserProfile.get",
  method: "GET",
  path: "/organization/{orgid}/user/with-user-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getUser}. */
export interface GetUserInput {
  orgid: string;
  id: string;
  includeCount?: boolean | undefined;
  includeUserProfileType?: boolean | undefined;
  includeSkillProfileAudit?: boolean | undefined;
  includeReskillAuditInfo?: boolean | undefined;
  includeSkillDetails?: boolean | undefined;
}

/** Get specific User by ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-by-id */
export const getUser: Operation<GetUserInput, UserResponseDTO> = {
  id: "contactCenter.user.get",
  method: "GET",
  path: "/organization/{orgid}/user/{id}",
  query: ["includeCount", "includeUserProfileType", "includeSkillProfileAudit", "includeReskillAuditInfo", "includeSkillDetails"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchUser}. */
export interface PatchUserInput {
  orgid: string;
  id: string;
  valueType?: "ARRAY" | "OBJECT" | "STRING" | "NUMBER" | "TRUE" | "FALSE" | "NULL" | (string & {}) | undefined;
}

/** Partially update User by ID. @source documented https://developer.webex.com/docs/api/v1/users/partially-update-user-by-id */
export const patchUser: Operation<PatchUserInput, UserResponseDTO> = {
  id: "contactCenter.user.patch",
  method: "PATCH",
  path: "/organization/{orgid}/user/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateUser}. */
export interface UpdateUserInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  firstName: string;
  lastName: string;
  email: string;
  workPhone?: string | undefined;
  mobile?: string | undefined;
  ciUserId: string;
  broadCloudUserId?: string | undefined;
  userProfileId: string;
  contactCenterEnabled: boolean;
  timezone?: string | undefined;
  xspVersion?: string | undefined;
  subscriptionId?: string | undefined;
  siteId?: string | undefined;
  teamIds?: string[] | undefined;
  skillProfileId?: string | undefined;
  agentProfileId?: string | undefined;
  multimediaProfileId?: string | undefined;
  deafultDialledNumber?: string | undefined;
  externalIdentifier?: string | undefined;
  active: boolean;
  imiUserCreated?: boolean | undefined;
  preferredSupervisorTeamId?: string | undefined;
  userLevelBurnoutInclusion?: "INCLUDED" | "EXCLUDED" | (string & {}) | undefined;
  userLevelAutoCSATInclusion?: "INCLUDED" | "EXCLUDED" | (string & {}) | undefined;
  userLevelWellnessBreakReminders?: "DISABLED" | "ENABLED" | (string & {}) | undefined;
  userLevelSummariesInclusion?: "INCLUDED" | "EXCLUDED" | (string & {}) | undefined;
  dynamicSkills?: AssignedDynamicSkillsDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific User by ID. @source documented https://developer.webex.com/docs/api/v1/users/update-specific-user-by-id */
export const updateUser: Operation<UpdateUserInput, UserResponseDTO> = {
  id: "contactCenter.user.update",
  method: "PUT",
  path: "/organization/{orgid}/user/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listUserIncomingReferences}. */
export interface ListUserIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific User. @source documented https://developer.webex.com/docs/api/v1/users/list-references-for-a-specific-user */
export const listUserIncomingReferences: ListOperation<ListUserIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.user.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/user/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateUserReskill}. */
export interface UpdateUserReskillInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  skillProfileId?: string | undefined;
  dynamicSkills?: DynamicSkills | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Reskill Agents. @source documented https://developer.webex.com/docs/api/v1/users/reskill-agents */
export const updateUserReskill: Operation<UpdateUserReskillInput, void> = {
  id: "contactCenter.user.updateReskill",
  method: "PATCH",
  path: "/organization/{orgid}/user/{id}/reskill",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listUserV2}. */
export interface ListUserV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  supervisorManagedAgentsOnly?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
  buddyTeamAgentsOnly?: boolean | undefined;
  userInQueue?: string | undefined;
  queueId?: string | undefined;
  includeAIMappingCount?: boolean | undefined;
  includeDynamicSkillsLimitReached?: boolean | undefined;
}

/** List User(s). @source documented https://developer.webex.com/docs/api/v1/users/list-user-s */
export const listUserV2: ListOperation<ListUserV2Input, ListUsersV2Response, "data"> = {
  id: "contactCenter.user.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/user",
  query: ["filter", "attributes", "search", "page", "pageSize", "supervisorManagedAgentsOnly", "singleObjectResponse", "buddyTeamAgentsOnly", "userInQueue", "queueId", "includeAIMappingCount", "includeDynamicSkillsLimitReached"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getByCiUserIdV2}. */
export interface GetByCiUserIdV2Input {
  orgid: string;
  id: string;
  includeUserProfile?: boolean | undefined;
  includeNames?: boolean | undefined;
}

/** Get specific User by CI User ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-by-ci-user-id */
export const getByCiUserIdV2: Operation<GetByCiUserIdV2Input, UserResponseDTOUserResponseWithUserProfileGranularAccess> = {
  id: "contactCenter.user.byCiUserId.getV2",
  method: "GET",
  path: "/organization/{orgid}/v2/user/by-ci-user-id/{id}",
  query: ["includeUserProfile", "includeNames"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
