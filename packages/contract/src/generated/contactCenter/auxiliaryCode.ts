// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AuxiliaryCodeDTO, BulkExportDTOAuxCodeBulkExportDTO, BulkRequestItemDTOAuxiliaryCodeDTO, BulkResponseDTO, EntityReferenceInfoDTO, ListAuxiliaryCodesV2Response, Response } from "../types/contact-center.ts";

export type { AuxiliaryCodeDTO, BulkExportDTOAuxCodeBulkExportDTO, BulkRequestItemDTOAuxiliaryCodeDTO, BulkResponseDTO, EntityReferenceInfoDTO, ListAuxiliaryCodesV2Response, Response } from "../types/contact-center.ts";

/** Input of {@link listAuxiliaryCode}. */
export interface ListAuxiliaryCodeInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Auxiliary Code(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/list-auxiliary-code-s */
export const listAuxiliaryCode: ListOperation<ListAuxiliaryCodeInput, AuxiliaryCodeDTO[], ""> = {
  id: "contactCenter.auxiliaryCode.list",
  method: "GET",
  path: "/organization/{orgid}/auxiliary-code",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createAuxiliaryCode}. */
export interface CreateAuxiliaryCodeInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  defaultCode: boolean;
  active: boolean;
  isSystemCode?: boolean | undefined;
  workTypeId: string;
  workTypeCode: "IDLE_CODE" | "WRAP_UP_CODE" | (string & {});
  burnoutInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {}) | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Auxiliary Code. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/create-a-new-auxiliary-code */
export const createAuxiliaryCode: Operation<CreateAuxiliaryCodeInput, AuxiliaryCodeDTO> = {
  id: "contactCenter.auxiliaryCode.create",
  method: "POST",
  path: "/organization/{orgid}/auxiliary-code",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link patchAuxiliaryCodeBulk}. */
export interface PatchAuxiliaryCodeBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOAuxiliaryCodeDTO[] | undefined;
}

/** Bulk partial update Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/bulk-partial-update-auxiliary-code-s */
export const patchAuxiliaryCodeBulk: Operation<PatchAuxiliaryCodeBulkInput, BulkResponseDTO> = {
  id: "contactCenter.auxiliaryCode.patchBulk",
  method: "PATCH",
  path: "/organization/{orgid}/auxiliary-code/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveAuxiliaryCodeBulk}. */
export interface SaveAuxiliaryCodeBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOAuxiliaryCodeDTO[] | undefined;
}

/** Bulk save Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/bulk-save-auxiliary-code-s */
export const saveAuxiliaryCodeBulk: Operation<SaveAuxiliaryCodeBulkInput, BulkResponseDTO> = {
  id: "contactCenter.auxiliaryCode.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/auxiliary-code/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAuxiliaryCodeBulkExport}. */
export interface ListAuxiliaryCodeBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Auxiliary Code(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/bulk-export-auxiliary-code-s */
export const listAuxiliaryCodeBulkExport: ListOperation<ListAuxiliaryCodeBulkExportInput, BulkExportDTOAuxCodeBulkExportDTO, "resources"> = {
  id: "contactCenter.auxiliaryCode.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/auxiliary-code/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeAuxiliaryCodeInactiveEntities}. */
export interface PurgeAuxiliaryCodeInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/purge-inactive-auxiliary-code-s */
export const purgeAuxiliaryCodeInactiveEntities: Operation<PurgeAuxiliaryCodeInactiveEntitiesInput, Response> = {
  id: "contactCenter.auxiliaryCode.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/auxiliary-code/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAuxiliaryCode}. */
export interface RemoveAuxiliaryCodeInput {
  orgid: string;
  id: string;
}

/** Delete specific Auxiliary Code by ID. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/delete-specific-auxiliary-code-by-id */
export const removeAuxiliaryCode: Operation<RemoveAuxiliaryCodeInput, void> = {
  id: "contactCenter.auxiliaryCode.remove",
  method: "DELETE",
  path: "/organization/{orgid}/auxiliary-code/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAuxiliaryCode}. */
export interface GetAuxiliaryCodeInput {
  orgid: string;
  id: string;
}

/** Get specific Auxiliary Code by ID. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/get-specific-auxiliary-code-by-id */
export const getAuxiliaryCode: Operation<GetAuxiliaryCodeInput, AuxiliaryCodeDTO> = {
  id: "contactCenter.auxiliaryCode.get",
  method: "GET",
  path: "/organization/{orgid}/auxiliary-code/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAuxiliaryCode}. */
export interface UpdateAuxiliaryCodeInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  defaultCode: boolean;
  active: boolean;
  isSystemCode?: boolean | undefined;
  workTypeId: string;
  workTypeCode: "IDLE_CODE" | "WRAP_UP_CODE" | (string & {});
  burnoutInclusion?: "NOT_APPLICABLE" | "EXCLUDED" | "INCLUDED" | (string & {}) | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Auxiliary Code by ID. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/update-specific-auxiliary-code-by-id */
export const updateAuxiliaryCode: Operation<UpdateAuxiliaryCodeInput, AuxiliaryCodeDTO> = {
  id: "contactCenter.auxiliaryCode.update",
  method: "PUT",
  path: "/organization/{orgid}/auxiliary-code/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAuxiliaryCodeIncomingReferences}. */
export interface ListAuxiliaryCodeIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Auxiliary Code. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/list-references-for-a-specific-auxiliary-code */
export const listAuxiliaryCodeIncomingReferences: ListOperation<ListAuxiliaryCodeIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.auxiliaryCode.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/auxiliary-code/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAuxiliaryCodeV2}. */
export interface ListAuxiliaryCodeV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  desktopProfileFilter?: boolean | undefined;
  supervisedUserId?: string | undefined;
}

/** List Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/list-auxiliary-code-s */
export const listAuxiliaryCodeV2: ListOperation<ListAuxiliaryCodeV2Input, ListAuxiliaryCodesV2Response, "data"> = {
  id: "contactCenter.auxiliaryCode.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/auxiliary-code",
  query: ["filter", "attributes", "search", "page", "pageSize", "desktopProfileFilter", "supervisedUserId"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
