// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTODialPlanBulkExportDTO, BulkRequestItemDTODialPlanDTO, BulkResponseDTO, DialPlanDTO, EntityReferenceInfoDTO, ResponseEnvelopeDialPlanDTO } from "../types/contact-center.ts";

export type { BulkExportDTODialPlanBulkExportDTO, BulkRequestItemDTODialPlanDTO, BulkResponseDTO, DialPlanDTO, EntityReferenceInfoDTO, ResponseEnvelopeDialPlanDTO } from "../types/contact-center.ts";

/** Input of {@link listDialPlan}. */
export interface ListDialPlanInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Dial Plan(s). @source documented https://developer.webex.com/docs/api/v1/dial-plan/list-dial-plan-s */
export const listDialPlan: ListOperation<ListDialPlanInput, DialPlanDTO[], ""> = {
  id: "contactCenter.dialPlan.list",
  method: "GET",
  path: "/organization/{orgid}/dial-plan",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createDialPlan}. */
export interface CreateDialPlanInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  regularExpression: string;
  prefix?: string | undefined;
  strippedChars?: string | undefined;
  active: boolean;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Dial Plan. @source documented https://developer.webex.com/docs/api/v1/dial-plan/create-a-new-dial-plan */
export const createDialPlan: Operation<CreateDialPlanInput, DialPlanDTO> = {
  id: "contactCenter.dialPlan.create",
  method: "POST",
  path: "/organization/{orgid}/dial-plan",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveDialPlanBulk}. */
export interface SaveDialPlanBulkInput {
  orgid: string;
  items?: BulkRequestItemDTODialPlanDTO[] | undefined;
}

/** Bulk save Dial Plan(s). @source documented https://developer.webex.com/docs/api/v1/dial-plan/bulk-save-dial-plan-s */
export const saveDialPlanBulk: Operation<SaveDialPlanBulkInput, BulkResponseDTO> = {
  id: "contactCenter.dialPlan.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/dial-plan/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialPlanBulkExport}. */
export interface ListDialPlanBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Dial Plan(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/dial-plan/bulk-export-dial-plan-s */
export const listDialPlanBulkExport: ListOperation<ListDialPlanBulkExportInput, BulkExportDTODialPlanBulkExportDTO, "resources"> = {
  id: "contactCenter.dialPlan.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/dial-plan/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeDialPlan}. */
export interface RemoveDialPlanInput {
  orgid: string;
  id: string;
}

/** Delete specific Dial Plan by ID. @source documented https://developer.webex.com/docs/api/v1/dial-plan/delete-specific-dial-plan-by-id */
export const removeDialPlan: Operation<RemoveDialPlanInput, void> = {
  id: "contactCenter.dialPlan.remove",
  method: "DELETE",
  path: "/organization/{orgid}/dial-plan/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getDialPlan}. */
export interface GetDialPlanInput {
  orgid: string;
  id: string;
}

/** Get specific Dial Plan by ID. @source documented https://developer.webex.com/docs/api/v1/dial-plan/get-specific-dial-plan-by-id */
export const getDialPlan: Operation<GetDialPlanInput, DialPlanDTO> = {
  id: "contactCenter.dialPlan.get",
  method: "GET",
  path: "/organization/{orgid}/dial-plan/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateDialPlan}. */
export interface UpdateDialPlanInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  regularExpression: string;
  prefix?: string | undefined;
  strippedChars?: string | undefined;
  active: boolean;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Dial Plan by ID. @source documented https://developer.webex.com/docs/api/v1/dial-plan/update-specific-dial-plan-by-id */
export const updateDialPlan: Operation<UpdateDialPlanInput, DialPlanDTO> = {
  id: "contactCenter.dialPlan.update",
  method: "PUT",
  path: "/organization/{orgid}/dial-plan/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialPlanIncomingReferences}. */
export interface ListDialPlanIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Dial Plan. @source documented https://developer.webex.com/docs/api/v1/dial-plan/list-references-for-a-specific-dial-plan */
export const listDialPlanIncomingReferences: ListOperation<ListDialPlanIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.dialPlan.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/dial-plan/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listDialPlanV2}. */
export interface ListDialPlanV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Dial Plan(s). @source documented https://developer.webex.com/docs/api/v1/dial-plan/list-dial-plan-s */
export const listDialPlanV2: ListOperation<ListDialPlanV2Input, ResponseEnvelopeDialPlanDTO, "data"> = {
  id: "contactCenter.dialPlan.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/dial-plan",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
