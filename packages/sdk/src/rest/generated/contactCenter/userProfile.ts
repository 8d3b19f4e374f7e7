// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateUserProfileV3Input, GetUserProfileAclV3Input, GetUserProfileV3Input, ListUserProfileIncomingReferencesInput, ListUserProfileV3Input, RemoveUserProfileV3Input, SaveUserProfileBulkV3Input, UpdateUserProfileV3Input } from "@parley/contract/contactCenter/userProfile";
import type { AccessControlListDTO, BulkResponseDTO, EntityInfo, UserProfileGranularAccessDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.userProfile` */
export interface ContactCenterUserProfile {
  /** List references for a specific User Profile. @source documented https://developer.webex.com/docs/api/v1/user-profiles/list-references-for-a-specific-user-profile */
  listIncomingReferences(input: ListUserProfileIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List user profiles. @source documented https://developer.webex.com/docs/api/v1/user-profiles/list-user-profiles */
  listV3(input: ListUserProfileV3Input, options?: CallOptions): Paged<UserProfileGranularAccessDTO>;
  /** Create a new User Profile. @source documented https://developer.webex.com/docs/api/v1/user-profiles/create-a-new-user-profile */
  createV3(input: CreateUserProfileV3Input, options?: CallOptions): Promise<UserProfileGranularAccessDTO>;
  /** Bulk save User Profiles. @source documented https://developer.webex.com/docs/api/v1/user-profiles/bulk-save-user-profiles */
  saveBulkV3(input: SaveUserProfileBulkV3Input, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific User Profile by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/delete-specific-user-profile-by-id */
  removeV3(input: RemoveUserProfileV3Input, options?: CallOptions): Promise<void>;
  /** Get specific User Profile by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/get-specific-user-profile-by-id */
  getV3(input: GetUserProfileV3Input, options?: CallOptions): Promise<UserProfileGranularAccessDTO>;
  /** Update specific User Profile by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/update-specific-user-profile-by-id */
  updateV3(input: UpdateUserProfileV3Input, options?: CallOptions): Promise<UserProfileGranularAccessDTO>;
  /** Get specific User Profile ACL by ID. @source documented https://developer.webex.com/docs/api/v1/user-profiles/get-specific-user-profile-acl-by-id */
  getAclV3(input: GetUserProfileAclV3Input, options?: CallOptions): Promise<AccessControlListDTO>;
}
