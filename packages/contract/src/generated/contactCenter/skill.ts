// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkRequestItemDTOSkillDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeSkillDTO, SkillDTO } from "../types/contact-center.ts";

export type { BulkRequestItemDTOSkillDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeSkillDTO, SkillDTO } from "../types/contact-center.ts";

/** Input of {@link listSkill}. */
export interface ListSkillInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/list-skill-s */
export const listSkill: ListOperation<ListSkillInput, SkillDTO[], ""> = {
  id: "contactCenter.skill.list",
  method: "GET",
  path: "/organization/{orgid}/skill",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createSkill}. */
export interface CreateSkillInput {
  orgid: string;
  payloadDTO: SkillDTO;
}

/** Create a new Skill. @source documented https://developer.webex.com/docs/api/v1/skill/create-a-new-skill */
export const createSkill: Operation<CreateSkillInput, SkillDTO> = {
  id: "contactCenter.skill.create",
  method: "POST",
  path: "/organization/{orgid}/skill",
  query: ["payloadDTO"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveSkillBulk}. */
export interface SaveSkillBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOSkillDTO[] | undefined;
}

/** Bulk save Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/bulk-save-skill-s */
export const saveSkillBulk: Operation<SaveSkillBulkInput, BulkResponseDTO> = {
  id: "contactCenter.skill.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/skill/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createPopulateJsonAttr}. */
export interface CreatePopulateJsonAttrInput {
  orgid: string;
  id: string;
}

/** Populate json-attributes field for a given skill-id of an organization. @source documented https://developer.webex.com/docs/api/v1/skill/populate-json-attributes-field-for-a-given-skill-id-of-an-organization */
export const createPopulateJsonAttr: Operation<CreatePopulateJsonAttrInput, void> = {
  id: "contactCenter.skill.populateJsonAttr.create",
  method: "POST",
  path: "/organization/{orgid}/skill/populate-json-attr/{id}",
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeSkillInactiveEntities}. */
export interface PurgeSkillInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/purge-inactive-skill-s */
export const purgeSkillInactiveEntities: Operation<PurgeSkillInactiveEntitiesInput, Response> = {
  id: "contactCenter.skill.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/skill/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeSkill}. */
export interface RemoveSkillInput {
  orgid: string;
  id: string;
}

/** Delete specific Skill by ID. @source documented https://developer.webex.com/docs/api/v1/skill/delete-specific-skill-by-id */
export const removeSkill: Operation<RemoveSkillInput, void> = {
  id: "contactCenter.skill.remove",
  method: "DELETE",
  path: "/organization/{orgid}/skill/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getSkill}. */
export interface GetSkillInput {
  orgid: string;
  id: string;
}

/** Get specific Skill by ID. @source documented https://developer.webex.com/docs/api/v1/skill/get-specific-skill-by-id */
export const getSkill: Operation<GetSkillInput, SkillDTO> = {
  id: "contactCenter.skill.get",
  method: "GET",
  path: "/organization/{orgid}/skill/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateSkill}. */
export interface UpdateSkillInput {
  orgid: string;
  id: string;
  payloadDTO: SkillDTO;
}

/** Update specific Skill by ID. @source documented https://developer.webex.com/docs/api/v1/skill/update-specific-skill-by-id */
export const updateSkill: Operation<UpdateSkillInput, SkillDTO> = {
  id: "contactCenter.skill.update",
  method: "PUT",
  path: "/organization/{orgid}/skill/{id}",
  query: ["payloadDTO"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSkillIncomingReferences}. */
export interface ListSkillIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Skill. @source documented https://developer.webex.com/docs/api/v1/skill/list-references-for-a-specific-skill */
export const listSkillIncomingReferences: ListOperation<ListSkillIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.skill.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/skill/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSkillV2}. */
export interface ListSkillV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Skill(s). @source documented https://developer.webex.com/docs/api/v1/skill/list-skill-s */
export const listSkillV2: ListOperation<ListSkillV2Input, ResponseEnvelopeSkillDTO, "data"> = {
  id: "contactCenter.skill.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/skill",
  query: ["filter", "attributes", "search", "page", "pageSize", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
