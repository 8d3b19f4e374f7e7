// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetByCiUserIdInput, GetByCiUserIdV2Input, GetUserInput, GetWithUserProfileInput, ListByDynamicSkillIdInput, ListUserFetchBySkillRequirementsInput, ListUserFetchUserDetailsByIdsInput, ListUserIncomingReferencesInput, ListUserInput, ListUserV2Input, ListWithUserProfileInput, PatchUserBulkInput, PatchUserInput, UpdateBulkUpdateDynamicSkillInput, UpdateUserInput, UpdateUserReskillInput } from "@parley/contract/contactCenter/user";
import type { BulkResponseDTO, EntityInfo, UserDetailsResponseDTO, UserDynamicSkillResponseDTO, UserResponseDTO, UserResponseDTOUserResponseWithUserProfile, UserResponseDTOUserResponseWithUserProfileGranularAccess, UserWithSkillDetailsDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.user` */
export interface ContactCenterUser {
  /** List User(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/users/list-user-s */
  list(input: ListUserInput, options?: CallOptions): Paged<UserResponseDTO>;
  /** Bulk partial update Users. @source documented https://developer.webex.com/docs/api/v1/users/bulk-partial-update-users */
  patchBulk(input: PatchUserBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Get the agents matching skill requirements criteria. @source documented https://developer.webex.com/docs/api/v1/users/get-the-agents-matching-skill-requirements-criteria */
  listFetchBySkillRequirements(input: ListUserFetchBySkillRequirementsInput, options?: CallOptions): Paged<UserWithSkillDetailsDTO>;
  /** Fetch User details by IDs. @source documented https://developer.webex.com/docs/api/v1/users/fetch-user-details-by-ids */
  listFetchUserDetailsByIds(input: ListUserFetchUserDetailsByIdsInput, options?: CallOptions): Paged<UserDetailsResponseDTO>;
  /** Get specific User by ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-by-id */
  get(input: GetUserInput, options?: CallOptions): Promise<UserResponseDTO>;
  /** Partially update User by ID. @source documented https://developer.webex.com/docs/api/v1/users/partially-update-user-by-id */
  patch(input: PatchUserInput, options?: CallOptions): Promise<UserResponseDTO>;
  /** Update specific User by ID. @source documented https://developer.webex.com/docs/api/v1/users/update-specific-user-by-id */
  update(input: UpdateUserInput, options?: CallOptions): Promise<UserResponseDTO>;
  /** List references for a specific User. @source documented https://developer.webex.com/docs/api/v1/users/list-references-for-a-specific-user */
  listIncomingReferences(input: ListUserIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** Reskill Agents. @source documented https://developer.webex.com/docs/api/v1/users/reskill-agents */
  updateReskill(input: UpdateUserReskillInput, options?: CallOptions): Promise<void>;
  /** List User(s). @source documented https://developer.webex.com/docs/api/v1/users/list-user-s */
  listV2(input: ListUserV2Input, options?: CallOptions): Paged<UserResponseDTO>;
  readonly bulk: ContactCenterUserBulk;
  readonly byCiUserId: ContactCenterUserByCiUserId;
  readonly byDynamicSkillId: ContactCenterUserByDynamicSkillId;
  readonly withUserProfile: ContactCenterUserWithUserProfile;
}

/** `webex.contactCenter.user.bulk` */
export interface ContactCenterUserBulk {
  readonly updateDynamicSkill: ContactCenterUserBulkUpdateDynamicSkill;
}

/** `webex.contactCenter.user.bulk.updateDynamicSkill` */
export interface ContactCenterUserBulkUpdateDynamicSkill {
  /** Bulk update User dynamic skills. @source documented https://developer.webex.com/docs/api/v1/users/bulk-update-user-dynamic-skills */
  update(input: UpdateBulkUpdateDynamicSkillInput, options?: CallOptions): Promise<BulkResponseDTO>;
}

/** `webex.contactCenter.user.byCiUserId` */
export interface ContactCenterUserByCiUserId {
  /** Get specific User by CI User ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-by-ci-user-id */
  get(input: GetByCiUserIdInput, options?: CallOptions): Promise<UserResponseDTOUserResponseWithUserProfile>;
  /** Get specific User by CI User ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-by-ci-user-id */
  getV2(input: GetByCiUserIdV2Input, options?: CallOptions): Promise<UserResponseDTOUserResponseWithUserProfileGranularAccess>;
}

/** `webex.contactCenter.user.byDynamicSkillId` */
export interface ContactCenterUserByDynamicSkillId {
  /** Get users by dynamic skill ID. @source documented https://developer.webex.com/docs/api/v1/users/get-users-by-dynamic-skill-id */
  list(input: ListByDynamicSkillIdInput, options?: CallOptions): Paged<UserDynamicSkillResponseDTO>;
}

/** `webex.contactCenter.user.withUserProfile` */
export interface ContactCenterUserWithUserProfile {
  /** List Users along with profile. All at once. @source documented https://developer.webex.com/docs/api/v1/users/list-users-along-with-profile */
  list(input: ListWithUserProfileInput, options?: CallOptions): Paged<UserResponseDTO>;
  /** Get specific User along with profile by ID. @source documented https://developer.webex.com/docs/api/v1/users/get-specific-user-along-with-profile-by-id */
  get(input: GetWithUserProfileInput, options?: CallOptions): Promise<UserResponseDTO>;
}
