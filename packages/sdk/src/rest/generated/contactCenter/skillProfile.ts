// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateSkillProfileInput, GetSkillProfileInput, ListSkillProfileIncomingReferencesInput, ListSkillProfileInput, ListSkillProfileV2Input, RemoveSkillProfileInput, SaveSkillProfileBulkInput, UpdateSkillProfileInput } from "@parley/contract/contactCenter/skillProfile";
import type { BulkResponseDTO, EntityInfo, SkillProfileDTO, SkillProfileDTOList } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.skillProfile` */
export interface ContactCenterSkillProfile {
  /** List Skill Profile(s). @source documented https://developer.webex.com/docs/api/v1/skill-profile/list-skill-profile-s */
  list(input: ListSkillProfileInput, options?: CallOptions): Paged<SkillProfileDTOList>;
  /** Create a new Skill Profile. @source documented https://developer.webex.com/docs/api/v1/skill-profile/create-a-new-skill-profile */
  create(input: CreateSkillProfileInput, options?: CallOptions): Promise<SkillProfileDTO>;
  /** Bulk save Skill Profile(s). @source documented https://developer.webex.com/docs/api/v1/skill-profile/bulk-save-skill-profile-s */
  saveBulk(input: SaveSkillProfileBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Skill Profile by ID. @source documented https://developer.webex.com/docs/api/v1/skill-profile/delete-specific-skill-profile-by-id */
  remove(input: RemoveSkillProfileInput, options?: CallOptions): Promise<void>;
  /** Get specific Skill Profile by ID. @source documented https://developer.webex.com/docs/api/v1/skill-profile/get-specific-skill-profile-by-id */
  get(input: GetSkillProfileInput, options?: CallOptions): Promise<SkillProfileDTO>;
  /** Update specific Skill Profile by ID. @source documented https://developer.webex.com/docs/api/v1/skill-profile/update-specific-skill-profile-by-id */
  update(input: UpdateSkillProfileInput, options?: CallOptions): Promise<SkillProfileDTO>;
  /** List references for a specific Skill Profile. @source documented https://developer.webex.com/docs/api/v1/skill-profile/list-references-for-a-specific-skill-profile */
  listIncomingReferences(input: ListSkillProfileIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Skill Profile(s). @source documented https://developer.webex.com/docs/api/v1/skill-profile/list-skill-profile-s */
  listV2(input: ListSkillProfileV2Input, options?: CallOptions): Paged<SkillProfileDTO>;
}
