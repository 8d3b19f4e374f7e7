// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreatePopulateJsonAttrInput, CreateSkillInput, GetSkillInput, ListSkillIncomingReferencesInput, ListSkillInput, ListSkillV2Input, PurgeSkillInactiveEntitiesInput, RemoveSkillInput, SaveSkillBulkInput, UpdateSkillInput } from "@parley/contract/contactCenter/skill";
import type { BulkResponseDTO, EntityInfo, Response, SkillDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.skill` */
export interface ContactCenterSkill {
  /** List Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/list-skill-s */
  list(input: ListSkillInput, options?: CallOptions): Paged<SkillDTO>;
  /** Create a new Skill. @source documented https://developer.webex.com/docs/api/v1/skill/create-a-new-skill */
  create(input: CreateSkillInput, options?: CallOptions): Promise<SkillDTO>;
  /** Bulk save Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/bulk-save-skill-s */
  saveBulk(input: SaveSkillBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Purge inactive Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/purge-inactive-skill-s */
  purgeInactiveEntities(input: PurgeSkillInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Skill by ID. @source documented https://developer.webex.com/docs/api/v1/skill/delete-specific-skill-by-id */
  remove(input: RemoveSkillInput, options?: CallOptions): Promise<void>;
  /** Get specific Skill by ID. @source documented https://developer.webex.com/docs/api/v1/skill/get-specific-skill-by-id */
  get(input: GetSkillInput, options?: CallOptions): Promise<SkillDTO>;
  /** Update specific Skill by ID. @source documented https://developer.webex.com/docs/api/v1/skill/update-specific-skill-by-id */
  update(input: UpdateSkillInput, options?: CallOptions): Promise<SkillDTO>;
  /** List references for a specific Skill. @source documented https://developer.webex.com/docs/api/v1/skill/list-references-for-a-specific-skill */
  listIncomingReferences(input: ListSkillIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/list-skill-s */
  listV2(input: ListSkillV2Input, options?: CallOptions): Paged<SkillDTO>;
  readonly populateJsonAttr: ContactCenterSkillPopulateJsonAttr;
}

/** `webex.contactCenter.skill.populateJsonAttr` */
export interface ContactCenterSkillPopulateJsonAttr {
  /** Populate json-attributes field for a given skill-id of an organization. @source documented https://developer.webex.com/docs/api/v1/skill/populate-json-attributes-field-for-a-given-skill-id-of-an-organization */
  create(input: CreatePopulateJsonAttrInput, options?: CallOptions): Promise<void>;
}
