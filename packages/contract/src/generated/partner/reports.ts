// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateAReportPartnerReportsTemplatesResponse, GetReportDetailsPartnerReportsTemplatesResponse, ListReportTemplatesPartnerReportsTemplatesResponseItem, ReportCollectionResponse } from "../types/admin.ts";

export type { CreateAReportPartnerReportsTemplatesResponse, GetReportDetailsPartnerReportsTemplatesResponse, ListReportTemplatesPartnerReportsTemplatesResponseItem, ReportCollectionResponse } from "../types/admin.ts";

/** Input of {@link listReports}. */
export interface ListReportsInput {
  service?: string | undefined;
  templateId?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  regionId?: string | undefined;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** List Reports. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/list-reports */
export const listReports: ListOperation<ListReportsInput, ReportCollectionResponse, "Report Attributes"> = {
  id: "partner.reports.list",
  method: "GET",
  path: "/v1/partner/reports",
  query: ["service", "templateId", "from", "to", "regionId", "onBehalfOfSubPartnerOrgId"],
  scopes: ["spark-admin:reports_read", "identity:people_read"],
  items: "Report Attributes",
};

/** Input of {@link createReports}. */
export interface CreateReportsInput {
  onBehalfOfSubPartnerOrgId?: string | undefined;
  templateId: number;
  startDate: string;
  endDate: string;
  regionId?: string | undefined;
}

/** Create a Report. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/create-a-report */
export const createReports: Operation<CreateReportsInput, CreateAReportPartnerReportsTemplatesResponse> = {
  id: "partner.reports.create",
  method: "POST",
  path: "/v1/partner/reports",
  query: ["onBehalfOfSubPartnerOrgId"],
  scopes: ["spark-admin:reports_write", "identity:people_read"],
};

/** Input of {@link listReportTemplates}. */
export interface ListReportTemplatesInput {
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** List Report Templates. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/list-report-templates */
export const listReportTemplates: ListOperation<ListReportTemplatesInput, ListReportTemplatesPartnerReportsTemplatesResponseItem[], ""> = {
  id: "partner.reports.listTemplates",
  method: "GET",
  path: "/v1/partner/reports/templates",
  query: ["onBehalfOfSubPartnerOrgId"],
  scopes: ["spark-admin:reports_read", "identity:people_read"],
  items: "",
};

/** Input of {@link removeReport}. */
export interface RemoveReportInput {
  reportId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** Delete a Report. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/delete-a-report */
export const removeReport: Operation<RemoveReportInput, void> = {
  id: "partner.reports.remove",
  method: "DELETE",
  path: "/v1/partner/reports/{reportId}",
  query: ["onBehalfOfSubPartnerOrgId"],
  scopes: ["spark-admin:reports_write"],
};

/** Input of {@link getReport}. */
export interface GetReportInput {
  reportId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** Get Report Details. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/get-report-details */
export const getReport: Operation<GetReportInput, GetReportDetailsPartnerReportsTemplatesResponse> = {
  id: "partner.reports.get",
  method: "GET",
  path: "/v1/partner/reports/{reportId}",
  query: ["onBehalfOfSubPartnerOrgId"],
  scopes: ["spark-admin:reports_read", "identity:people_read"],
};
