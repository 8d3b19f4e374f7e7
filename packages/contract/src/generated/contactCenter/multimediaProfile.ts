// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOMultimediaProfileExportDTO, BulkRequestItemDTOMultimediaProfileDTO, BulkResponseDTO, EntityReferenceInfoDTO, MultimediaProfileChannelDTO, MultimediaProfileDTO, Response, ResponseEnvelopeMultimediaProfileDTO } from "../types/contact-center.ts";

export type { BulkExportDTOMultimediaProfileExportDTO, BulkRequestItemDTOMultimediaProfileDTO, BulkResponseDTO, EntityReferenceInfoDTO, MultimediaProfileChannelDTO, MultimediaProfileDTO, Response, ResponseEnvelopeMultimediaProfileDTO } from "../types/contact-center.ts";

/** Input of {@link listMultimediaProfile}. */
export interface ListMultimediaProfileInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/list-multimedia-profile-s */
export const listMultimediaProfile: ListOperation<ListMultimediaProfileInput, MultimediaProfileDTO[], ""> = {
  id: "contactCenter.multimediaProfile.list",
  method: "GET",
  path: "/organization/{orgid}/multimedia-profile",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createMultimediaProfile}. */
export interface CreateMultimediaProfileInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  chat: number;
  email: number;
  telephony: number;
  social: number;
  active: boolean;
  blendingModeEnabled: boolean;
  blendingMode: string;
  systemDefault?: boolean | undefined;
  manuallyAssignable?: MultimediaProfileChannelDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Multimedia Profile. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/create-a-new-multimedia-profile */
export const createMultimediaProfile: Operation<CreateMultimediaProfileInput, MultimediaProfileDTO> = {
  id: "contactCenter.multimediaProfile.create",
  method: "POST",
  path: "/organization/{orgid}/multimedia-profile",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveMultimediaProfileBulk}. */
export interface SaveMultimediaProfileBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOMultimediaProfileDTO[] | undefined;
}

/** Bulk save Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/bulk-save-multimedia-profile-s */
export const saveMultimediaProfileBulk: Operation<SaveMultimediaProfileBulkInput, BulkResponseDTO> = {
  id: "contactCenter.multimediaProfile.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/multimedia-profile/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listMultimediaProfileBulkExport}. */
export interface ListMultimediaProfileBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Multimedia Profile(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/bulk-export-multimedia-profile-s */
export const listMultimediaProfileBulkExport: ListOperation<ListMultimediaProfileBulkExportInput, BulkExportDTOMultimediaProfileExportDTO, "resources"> = {
  id: "contactCenter.multimediaProfile.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/multimedia-profile/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeMultimediaProfileInactiveEntities}. */
export interface PurgeMultimediaProfileInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/purge-inactive-multimedia-profile-s */
export const purgeMultimediaProfileInactiveEntities: Operation<PurgeMultimediaProfileInactiveEntitiesInput, Response> = {
  id: "contactCenter.multimediaProfile.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/multimedia-profile/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeMultimediaProfile}. */
export interface RemoveMultimediaProfileInput {
  orgid: string;
  id: string;
}

/** Delete specific Multimedia Profile by ID. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/delete-specific-multimedia-profile-by-id */
export const removeMultimediaProfile: Operation<RemoveMultimediaProfileInput, void> = {
  id: "contactCenter.multimediaProfile.remove",
  method: "DELETE",
  path: "/organization/{orgid}/multimedia-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getMultimediaProfile}. */
export interface GetMultimediaProfileInput {
  orgid: string;
  id: string;
}

/** Get specific Multimedia Profile by ID. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/get-specific-multimedia-profile-by-id */
export const getMultimediaProfile: Operation<GetMultimediaProfileInput, MultimediaProfileDTO> = {
  id: "contactCenter.multimediaProfile.get",
  method: "GET",
  path: "/organization/{orgid}/multimedia-profile/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateMultimediaProfile}. */
export interface UpdateMultimediaProfileInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  chat: number;
  email: number;
  telephony: number;
  social: number;
  active: boolean;
  blendingModeEnabled: boolean;
  blendingMode: string;
  systemDefault?: boolean | undefined;
  manuallyAssignable?: MultimediaProfileChannelDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Multimedia Profile by ID. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/update-specific-multimedia-profile-by-id */
export const updateMultimediaProfile: Operation<UpdateMultimediaProfileInput, MultimediaProfileDTO> = {
  id: "contactCenter.multimediaProfile.update",
  method: "PUT",
  path: "/organization/{orgid}/multimedia-profile/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listMultimediaProfileIncomingReferences}. */
export interface ListMultimediaProfileIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Multimedia Profile. @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/list-references-for-a-specific-multimedia-profile */
export const listMultimediaProfileIncomingReferences: ListOperation<ListMultimediaProfileIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.multimediaProfile.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/multimedia-profile/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listMultimediaProfileV2}. */
export interface ListMultimediaProfileV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Multimedia Profile(s). @source documented https://developer.webex.com/docs/api/v1/multimedia-profile/list-multimedia-profile-s */
export const listMultimediaProfileV2: ListOperation<ListMultimediaProfileV2Input, ResponseEnvelopeMultimediaProfileDTO, "data"> = {
  id: "contactCenter.multimediaProfile.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/multimedia-profile",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
