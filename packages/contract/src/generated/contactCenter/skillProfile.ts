// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkRequestItemDTOSkillProfileDTO, BulkResponseDTO, EntityReferenceInfoDTO, ResponseEnvelopeSkillProfileDTO, SkillProfileDTO, SkillProfileDTOList } from "../types/contact-center.ts";

export type { BulkRequestItemDTOSkillProfileDTO, BulkResponseDTO, EntityReferenceInfoDTO, ResponseEnvelopeSkillProfileDTO, SkillProfileDTO, SkillProfileDTOList } from "../types/contact-center.ts";

/** Input of {@link listSkillProfile}. */
export interface ListSkillProfileInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Skill Profile(s). @source documented https://developer.webex.com/docs/api/v1/skill-profile/list-skill-profile-s */
export const listSkillProfile: ListOperation<ListSkillProfileInput, SkillProfileDTOList[], ""> = {
  id: "contactCenter.skillProfile.list",
  method: "GET",
  path: "/organization/{orgid}/skill-profile",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createSkillProfile}. */
export interface CreateSkillProfileInput {
  orgid: string;
  skillProfileDTO: SkillProfileDTO;
}

/** Create a new Skill Profile. @source documented https://developer.webex.com/docs/api/v1/skill-profile/create-a-new-skill-profile */
export const createSkillProfile: Operation<CreateSkillProfileInput, SkillProfileDTO> = {
  id: "contactCenter.skillProfile.create",
  method: "POST",
  path: "/organization/{orgid}/skill-profile",
  query: ["skillProfileDTO"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveSkillProfileBulk}. */
export interface SaveSkillProfileBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOSkillProfileDTO[] | undefined;
}

/** Bulk save Skill Profile(s). @source documented https://developer.webex.com/docs/api/v1/skill-profile/bulk-save-skill-profile-s */
export const saveSkillProfileBulk: Operation<SaveSkillProfileBulkInput, BulkResponseDTO> = {
  id: "contactCenter.skillProfile.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/skill-profile/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeSkillProfile}. */
export interface RemoveSkillProfileInput {
  orgid: string;
  id: string;
}

/** Delete specific Skill Profile by ID. @source documented https://developer.webex.com/docs/api/v1/skill-profile/delete-specific-skill-profile-by-id */
export const removeSkillProfile: Operation<RemoveSkillProfileInput, void> = {
  id: "contactCenter.skillProfile.remove",
  method: "DELETE",
  path: "/organization/{orgid}/skill-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getSkillProfile}. */
export interface GetSkillProfileInput {
  orgid: string;
  id: string;
  includeSkillDetails?: boolean | undefined;
}

/** Get specific Skill Profile by ID. @source documented https://developer.webex.com/docs/api/v1/skill-profile/get-specific-skill-profile-by-id */
export const getSkillProfile: Operation<GetSkillProfileInput, SkillProfileDTO> = {
  id: "contactCenter.skillProfile.get",
  method: "GET",
  path: "/organization/{orgid}/skill-profile/{id}",
  query: ["includeSkillDetails"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateSkillProfile}. */
export interface UpdateSkillProfileInput {
  orgid: string;
  id: string;
  skillProfileDTO: SkillProfileDTO;
}

/** Update specific Skill Profile by ID. @source documented https://developer.webex.com/docs/api/v1/skill-profile/update-specific-skill-profile-by-id */
export const updateSkillProfile: Operation<UpdateSkillProfileInput, SkillProfileDTO> = {
  id: "contactCenter.skillProfile.update",
  method: "PUT",
  path: "/organization/{orgid}/skill-profile/{id}",
  query: ["skillProfileDTO"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSkillProfileIncomingReferences}. */
export interface ListSkillProfileIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Skill Profile. @source documented https://developer.webex.com/docs/api/v1/skill-profile/list-references-for-a-specific-skill-profile */
export const listSkillProfileIncomingReferences: ListOperation<ListSkillProfileIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.skillProfile.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/skill-profile/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSkillProfileV2}. */
export interface ListSkillProfileV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Skill Profile(s). @source documented https://developer.webex.com/docs/api/v1/skill-profile/list-skill-profile-s */
export const listSkillProfileV2: ListOperation<ListSkillProfileV2Input, ResponseEnvelopeSkillProfileDTO, "data"> = {
  id: "contactCenter.skillProfile.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/skill-profile",
  query: ["filter", "attributes", "search", "page", "pageSize", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
