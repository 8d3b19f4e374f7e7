// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOBusinessHoursBulkExportDTO, BulkRequestItemDTOBusinessHoursDTO, BulkResponseDTO, BusinessHoursDTO, BusinessHoursDTOList, EntityReferenceInfoDTO, ResponseEnvelopeBusinessHoursDTO, WorkingHoursDTO } from "../types/contact-center.ts";

export type { BulkExportDTOBusinessHoursBulkExportDTO, BulkRequestItemDTOBusinessHoursDTO, BulkResponseDTO, BusinessHoursDTO, BusinessHoursDTOList, EntityReferenceInfoDTO, ResponseEnvelopeBusinessHoursDTO, WorkingHoursDTO } from "../types/contact-center.ts";

/** Input of {@link listBusinessHours}. */
export interface ListBusinessHoursInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Business Hours resource(s). @source documented https://developer.webex.com/docs/api/v1/business-hour/list-business-hours-resource-s */
export const listBusinessHours: ListOperation<ListBusinessHoursInput, BusinessHoursDTOList[], ""> = {
  id: "contactCenter.businessHours.list",
  method: "GET",
  path: "/organization/{orgid}/business-hours",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createBusinessHour}. */
export interface CreateBusinessHourInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  timezone: string;
  workingHours: WorkingHoursDTO[];
  holidaysId?: string | undefined;
  overridesId?: string | undefined;
  workingHoursCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Business Hours resource. @source documented https://developer.webex.com/docs/api/v1/business-hour/create-a-new-business-hours-resource */
export const createBusinessHour: Operation<CreateBusinessHourInput, BusinessHoursDTO> = {
  id: "contactCenter.businessHours.create",
  method: "POST",
  path: "/organization/{orgid}/business-hours",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveBusinessHourBulk}. */
export interface SaveBusinessHourBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOBusinessHoursDTO[] | undefined;
}

/** Bulk save Business Hours resource(s). @source documented https://developer.webex.com/docs/api/v1/business-hour/bulk-save-business-hours-resource-s */
export const saveBusinessHourBulk: Operation<SaveBusinessHourBulkInput, BulkResponseDTO> = {
  id: "contactCenter.businessHours.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/business-hours/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listBusinessHourBulkExport}. */
export interface ListBusinessHourBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Business Hours resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/business-hour/bulk-export-business-hours-resource-s */
export const listBusinessHourBulkExport: ListOperation<ListBusinessHourBulkExportInput, BulkExportDTOBusinessHoursBulkExportDTO, "resources"> = {
  id: "contactCenter.businessHours.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/business-hours/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeBusinessHour}. */
export interface RemoveBusinessHourInput {
  orgid: string;
  id: string;
}

/** Delete specific Business Hours resource by ID. @source documented https://developer.webex.com/docs/api/v1/business-hour/delete-specific-business-hours-resource-by-id */
export const removeBusinessHour: Operation<RemoveBusinessHourInput, void> = {
  id: "contactCenter.businessHours.remove",
  method: "DELETE",
  path: "/organization/{orgid}/business-hours/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getBusinessHour}. */
export interface GetBusinessHourInput {
  orgid: string;
  id: string;
}

/** Get specific Business Hours resource by ID. @source documented https://developer.webex.com/docs/api/v1/business-hour/get-specific-business-hours-resource-by-id */
export const getBusinessHour: Operation<GetBusinessHourInput, BusinessHoursDTO> = {
  id: "contactCenter.businessHours.get",
  method: "GET",
  path: "/organization/{orgid}/business-hours/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateBusinessHour}. */
export interface UpdateBusinessHourInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  timezone: string;
  workingHours: WorkingHoursDTO[];
  holidaysId?: string | undefined;
  overridesId?: string | undefined;
  workingHoursCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Business Hours resource by ID. @source documented https://developer.webex.com/docs/api/v1/business-hour/update-specific-business-hours-resource-by-id */
export const updateBusinessHour: Operation<UpdateBusinessHourInput, BusinessHoursDTO> = {
  id: "contactCenter.businessHours.update",
  method: "PUT",
  path: "/organization/{orgid}/business-hours/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listBusinessHourIncomingReferences}. */
export interface ListBusinessHourIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Business Hours resource. @source documented https://developer.webex.com/docs/api/v1/business-hour/list-references-for-a-specific-business-hours-resource */
export const listBusinessHourIncomingReferences: ListOperation<ListBusinessHourIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.businessHours.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/business-hours/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listBusinessHourV2}. */
export interface ListBusinessHourV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  sort?: string | undefined;
  includeCount?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Business Hours resource(s). @source documented https://developer.webex.com/docs/api/v1/business-hour/list-business-hours-resource-s */
export const listBusinessHourV2: ListOperation<ListBusinessHourV2Input, ResponseEnvelopeBusinessHoursDTO, "data"> = {
  id: "contactCenter.businessHours.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/business-hours",
  query: ["filter", "attributes", "search", "page", "pageSize", "sort", "includeCount", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
