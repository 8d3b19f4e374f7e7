// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOCadVariableBulkExportDTO, BulkRequestItemDTOCadVariableDTO, BulkResponseDTO, CadVariableDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeCadVariableDTO } from "../types/contact-center.ts";

export type { BulkExportDTOCadVariableBulkExportDTO, BulkRequestItemDTOCadVariableDTO, BulkResponseDTO, CadVariableDTO, EntityReferenceInfoDTO, Response, ResponseEnvelopeCadVariableDTO } from "../types/contact-center.ts";

/** Input of {@link createCadVariable}. */
export interface CreateCadVariableInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  active: boolean;
  agentEditable: boolean;
  variableType: "STRING" | "INTEGER" | "DATE_TIME" | "BOOLEAN" | "DECIMAL" | "String" | "Integer" | "DateTime" | "Boolean" | "Decimal" | (string & {});
  defaultValue: string;
  reportable: boolean;
  agentViewable: boolean;
  sensitive?: boolean | undefined;
  desktopLabel?: string | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Global Variable. @source documented https://developer.webex.com/docs/api/v1/global-variables/create-a-new-global-variable */
export const createCadVariable: Operation<CreateCadVariableInput, CadVariableDTO> = {
  id: "contactCenter.cadVariable.create",
  method: "POST",
  path: "/organization/{orgid}/cad-variable",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveCadVariableBulk}. */
export interface SaveCadVariableBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOCadVariableDTO[] | undefined;
}

/** Bulk save Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/bulk-save-global-variable-s */
export const saveCadVariableBulk: Operation<SaveCadVariableBulkInput, BulkResponseDTO> = {
  id: "contactCenter.cadVariable.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/cad-variable/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listCadVariableBulkExport}. */
export interface ListCadVariableBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Global Variable(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/global-variables/bulk-export-global-variable-s */
export const listCadVariableBulkExport: ListOperation<ListCadVariableBulkExportInput, BulkExportDTOCadVariableBulkExportDTO, "resources"> = {
  id: "contactCenter.cadVariable.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/cad-variable/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link purgeCadVariableInactiveEntities}. */
export interface PurgeCadVariableInactiveEntitiesInput {
  orgid: string;
  nextStartId?: string | undefined;
}

/** Purge inactive Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/purge-inactive-global-variable-s */
export const purgeCadVariableInactiveEntities: Operation<PurgeCadVariableInactiveEntitiesInput, Response> = {
  id: "contactCenter.cadVariable.purgeInactiveEntities",
  method: "POST",
  path: "/organization/{orgid}/cad-variable/purge-inactive-entities",
  query: ["nextStartId"],
  body: { none: true },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getCadVariableReportableCount}. */
export interface GetCadVariableReportableCountInput {
  orgid: string;
}

/** Get reportable count for Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/get-reportable-count-for-global-variable-s */
export const getCadVariableReportableCount: Operation<GetCadVariableReportableCountInput, Record<string, number>> = {
  id: "contactCenter.cadVariable.getReportableCount",
  method: "GET",
  path: "/organization/{orgid}/cad-variable/reportable-count",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeCadVariable}. */
export interface RemoveCadVariableInput {
  orgid: string;
  id: string;
}

/** Delete specific Global Variable by ID. @source documented https://developer.webex.com/docs/api/v1/global-variables/delete-specific-global-variable-by-id */
export const removeCadVariable: Operation<RemoveCadVariableInput, void> = {
  id: "contactCenter.cadVariable.remove",
  method: "DELETE",
  path: "/organization/{orgid}/cad-variable/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getCadVariable}. */
export interface GetCadVariableInput {
  orgid: string;
  id: string;
}

/** Get specific Global Variable by ID. @source documented https://developer.webex.com/docs/api/v1/global-variables/get-specific-global-variable-by-id */
export const getCadVariable: Operation<GetCadVariableInput, CadVariableDTO> = {
  id: "contactCenter.cadVariable.get",
  method: "GET",
  path: "/organization/{orgid}/cad-variable/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateCadVariable}. */
export interface UpdateCadVariableInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  active: boolean;
  agentEditable: boolean;
  variableType: "STRING" | "INTEGER" | "DATE_TIME" | "BOOLEAN" | "DECIMAL" | "String" | "Integer" | "DateTime" | "Boolean" | "Decimal" | (string & {});
  defaultValue: string;
  reportable: boolean;
  agentViewable: boolean;
  sensitive?: boolean | undefined;
  desktopLabel?: string | undefined;
  systemDefault?: boolean | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Global Variable by ID. @source documented https://developer.webex.com/docs/api/v1/global-variables/update-specific-global-variable-by-id */
export const updateCadVariable: Operation<UpdateCadVariableInput, CadVariableDTO> = {
  id: "contactCenter.cadVariable.update",
  method: "PUT",
  path: "/organization/{orgid}/cad-variable/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listCadVariableIncomingReferences}. */
export interface ListCadVariableIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Global Variable. @source documented https://developer.webex.com/docs/api/v1/global-variables/list-references-for-a-specific-global-variable */
export const listCadVariableIncomingReferences: ListOperation<ListCadVariableIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.cadVariable.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/cad-variable/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listCadVariableV2}. */
export interface ListCadVariableV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/list-global-variable-s */
export const listCadVariableV2: ListOperation<ListCadVariableV2Input, ResponseEnvelopeCadVariableDTO, "data"> = {
  id: "contactCenter.cadVariable.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/cad-variable",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
