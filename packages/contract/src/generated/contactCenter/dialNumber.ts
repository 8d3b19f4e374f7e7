// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTODialledNumberEntryPointExportDTO, BulkRequestItemDTODialledNumberEntryPointDTO, BulkResponseDTO, DialledNumberEntryPointDTO, EntityReferenceInfoDTO, ResponseEnvelopeDialledNumberEntryPointDTO } from "../types/contact-center.ts";

export type { BulkExportDTODialledNumberEntryPointExportDTO, BulkRequestItemDTODialledNumberEntryPointDTO, BulkResponseDTO, DialledNumberEntryPointDTO, EntityReferenceInfoDTO, ResponseEnvelopeDialledNumberEntryPointDTO } from "../types/contact-center.ts";

/** Input of {@link removeDialNumberAll}. */
export interface RemoveDialNumberAllInput {
  orgid: string;
}

/** Delete all Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/delete-all-dialed-number-mapping-s */
export const removeDialNumberAll: Operation<RemoveDialNumberAllInput, void> = {
  id: "contactCenter.dialNumber.removeAll",
  method: "DELETE",
  path: "/organization/{orgid}/dial-number",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialNumber}. */
export interface ListDialNumberInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-dialed-number-mapping-s */
export const listDialNumber: ListOperation<ListDialNumberInput, DialledNumberEntryPointDTO[], ""> = {
  id: "contactCenter.dialNumber.list",
  method: "GET",
  path: "/organization/{orgid}/dial-number",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createDialNumber}. */
export interface CreateDialNumberInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  dialledNumber?: string | undefined;
  extension?: string | undefined;
  routingPrefix?: string | undefined;
  esn?: string | undefined;
  routePointId?: string | undefined;
  entryPointId: string;
  entryPointName: string;
  defaultAni?: boolean | undefined;
  location?: string | undefined;
  regionId?: string | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
  dialledNumberDigits?: string | undefined;
}

/** Create a new Dialed Number Mapping. @source documented https://developer.webex.com/docs/api/v1/dial-number/create-a-new-dialed-number-mapping */
export const createDialNumber: Operation<CreateDialNumberInput, DialledNumberEntryPointDTO> = {
  id: "contactCenter.dialNumber.create",
  method: "POST",
  path: "/organization/{orgid}/dial-number",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveDialNumberBulk}. */
export interface SaveDialNumberBulkInput {
  orgid: string;
  items?: BulkRequestItemDTODialledNumberEntryPointDTO[] | undefined;
}

/** Bulk save Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/bulk-save-dialed-number-mapping-s */
export const saveDialNumberBulk: Operation<SaveDialNumberBulkInput, BulkResponseDTO> = {
  id: "contactCenter.dialNumber.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/dial-number/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialNumberBulkExport}. */
export interface ListDialNumberBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Dialed Number Mapping(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/dial-number/bulk-export-dialed-number-mapping-s */
export const listDialNumberBulkExport: ListOperation<ListDialNumberBulkExportInput, BulkExportDTODialledNumberEntryPointExportDTO, "resources"> = {
  id: "contactCenter.dialNumber.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/dial-number/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialNumberNumbersOnly}. */
export interface ListDialNumberNumbersOnlyInput {
  orgid: string;
}

/** List only dialed numbers(property - dialledNumber) from Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-only-dialed-numbers-property-diallednumber-from-dialed-number-mapping-s */
export const listDialNumberNumbersOnly: ListOperation<ListDialNumberNumbersOnlyInput, string[], ""> = {
  id: "contactCenter.dialNumber.listNumbersOnly",
  method: "GET",
  path: "/organization/{orgid}/dial-number/numbers-only",
  items: "",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeDialNumber}. */
export interface RemoveDialNumberInput {
  orgid: string;
  id: string;
}

/** Delete specific Dialed Number Mapping by ID. @source documented https://developer.webex.com/docs/api/v1/dial-number/delete-specific-dialed-number-mapping-by-id */
export const removeDialNumber: Operation<RemoveDialNumberInput, void> = {
  id: "contactCenter.dialNumber.remove",
  method: "DELETE",
  path: "/organization/{orgid}/dial-number/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getDialNumber}. */
export interface GetDialNumberInput {
  orgid: string;
  id: string;
}

/** Get specific Dialed Number Mapping by ID. @source documented https://developer.webex.com/docs/api/v1/dial-number/get-specific-dialed-number-mapping-by-id */
export const getDialNumber: Operation<GetDialNumberInput, DialledNumberEntryPointDTO> = {
  id: "contactCenter.dialNumber.get",
  method: "GET",
  path: "/organization/{orgid}/dial-number/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateDialNumber}. */
export interface UpdateDialNumberInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  dialledNumber?: string | undefined;
  extension?: string | undefined;
  routingPrefix?: string | undefined;
  esn?: string | undefined;
  routePointId?: string | undefined;
  entryPointId: string;
  entryPointName: string;
  defaultAni?: boolean | undefined;
  location?: string | undefined;
  regionId?: string | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
  dialledNumberDigits?: string | undefined;
}

/** Update specific Dialed Number Mapping by ID. @source documented https://developer.webex.com/docs/api/v1/dial-number/update-specific-dialed-number-mapping-by-id */
export const updateDialNumber: Operation<UpdateDialNumberInput, DialledNumberEntryPointDTO> = {
  id: "contactCenter.dialNumber.update",
  method: "PUT",
  path: "/organization/{orgid}/dial-number/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialNumberIncomingReferences}. */
export interface ListDialNumberIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Dialed Number Mapping. @source documented https://developer.webex.com/docs/api/v1/dial-number/list-references-for-a-specific-dialed-number-mapping */
export const listDialNumberIncomingReferences: ListOperation<ListDialNumberIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.dialNumber.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/dial-number/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialNumberV2}. */
export interface ListDialNumberV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  includeEntryPointName?: boolean | undefined;
}

/** List Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-dialed-number-mapping-s */
export const listDialNumberV2: ListOperation<ListDialNumberV2Input, ResponseEnvelopeDialledNumberEntryPointDTO, "data"> = {
  id: "contactCenter.dialNumber.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/dial-number",
  query: ["filter", "attributes", "search", "page", "pageSize", "includeEntryPointName"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialNumberV3}. */
export interface ListDialNumberV3Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  includeEntryPointName?: boolean | undefined;
}

/** List Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-dialed-number-mapping-s */
export const listDialNumberV3: ListOperation<ListDialNumberV3Input, ResponseEnvelopeDialledNumberEntryPointDTO, "data"> = {
  id: "contactCenter.dialNumber.listV3",
  method: "GET",
  path: "/organization/{orgid}/v3/dial-number",
  query: ["filter", "attributes", "search", "page", "pageSize", "includeEntryPointName"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
