// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOWorkTypeBulkExportDTO, BulkRequestItemDTOWorkTypeDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeWorkTypeDTO, WorkTypeDTO } from "../types/contact-center.ts";

export type { BulkExportDTOWorkTypeBulkExportDTO, BulkRequestItemDTOWorkTypeDTO, BulkResponseDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeWorkTypeDTO, WorkTypeDTO } from "../types/contact-center.ts";

/** Input of {@link listWorkTypeV2}. */
export interface ListWorkTypeV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Work Type(s). @source documented https://developer.webex.com/docs/api/v1/work-types/list-work-type-s */
export const listWorkTypeV2: ListOperation<ListWorkTypeV2Input, ResponseEnvelopeWorkTypeDTO, "data"> = {
  id: "contactCenter.workType.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/work-type",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createWorkType}. */
export interface CreateWorkTypeInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  workTypeCode: string;
  active: boolean;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Work Type. @source documented https://developer.webex.com/docs/api/v1/work-types/create-a-new-work-type */
export const createWorkType: Operation<CreateWorkTypeInput, WorkTypeDTO> = {
  id: "contactCenter.workType.create",
  method: "POST",
  path: "/organization/{orgid}/work-type",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveWorkTypeBulk}. */
export interface SaveWorkTypeBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOWorkTypeDTO[] | undefined;
}

/** Bulk save Work Type(s). @source documented https://developer.webex.com/docs/api/v1/work-types/bulk-save-work-type-s */
export const saveWorkTypeBulk: Operation<SaveWorkTypeBulkInput, BulkResponseDTO> = {
  id: "contactCenter.workType.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/work-type/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listWorkTypeBulkExport}. */
export interface ListWorkTypeBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Work Type(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/work-types/bulk-export-work-type-s */
export const listWorkTypeBulkExport: ListOperation<ListWorkTypeBulkExportInput, BulkExportDTOWorkTypeBulkExportDTO, "resources"> = {
  id: "contactCenter.workType.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/work-type/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeWorkTypeInactiveEntities}. */
export interface PurgeWorkTypeInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Work Type(s). @source documented https://developer.webex.com/docs/api/v1/work-types/purge-inactive-work-type-s */
export const purgeWorkTypeInactiveEntities: Operation<PurgeWorkTypeInactiveEntitiesInput, Response> = {
  id: "contactCenter.workType.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/work-type/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeWorkType}. */
export interface RemoveWorkTypeInput {
  orgid: string;
  id: string;
}

/** Delete specific Work Type by ID. @source documented https://developer.webex.com/docs/api/v1/work-types/delete-specific-work-type-by-id */
export const removeWorkType: Operation<RemoveWorkTypeInput, void> = {
  id: "contactCenter.workType.remove",
  method: "DELETE",
  path: "/organization/{orgid}/work-type/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getWorkType}. */
export interface GetWorkTypeInput {
  orgid: string;
  id: string;
}

/** Get specific Work Type by ID. @source documented https://developer.webex.com/docs/api/v1/work-types/get-specific-work-type-by-id */
export const getWorkType: Operation<GetWorkTypeInput, WorkTypeDTO> = {
  id: "contactCenter.workType.get",
  method: "GET",
  path: "/organization/{orgid}/work-type/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateWorkType}. */
export interface UpdateWorkTypeInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  workTypeCode: string;
  active: boolean;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Work Type by ID. @source documented https://developer.webex.com/docs/api/v1/work-types/update-specific-work-type-by-id */
export const updateWorkType: Operation<UpdateWorkTypeInput, WorkTypeDTO> = {
  id: "contactCenter.workType.update",
  method: "PUT",
  path: "/organization/{orgid}/work-type/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listWorkTypeIncomingReferences}. */
export interface ListWorkTypeIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Work Type. @source documented https://developer.webex.com/docs/api/v1/work-types/list-references-for-a-specific-work-type */
export const listWorkTypeIncomingReferences: ListOperation<ListWorkTypeIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.workType.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/work-type/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
