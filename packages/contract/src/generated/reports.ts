// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { CreateAReportResponse, ListReportsResponse, Report } from "./types/admin.ts";

export type { CreateAReportResponse, ListReportsResponse, Report } from "./types/admin.ts";

/** Input of {@link listReports}. */
export interface ListReportsInput {
  reportId?: string | undefined;
  service?: string | undefined;
  templateId?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** List Reports. @source documented https://developer.webex.com/docs/api/v1/reports/list-reports */
export const listReports: Operation<ListReportsInput, ListReportsResponse> = {
  id: "reports.list",
  method: "GET",
  path: "/v1/reports",
  query: ["reportId", "service", "templateId", "from", "to"],
  items: "items",
};

/** Input of {@link createReports}. */
export interface CreateReportsInput {
  templateId: number;
  startDate?: string | undefined;
  endDate?: string | undefined;
  siteList?: string | undefined;
}

/** Create a Report. @source documented https://developer.webex.com/docs/api/v1/reports/create-a-report */
export const createReports: Operation<CreateReportsInput, CreateAReportResponse> = {
  id: "reports.create",
  method: "POST",
  path: "/v1/reports",
};

/** Input of {@link removeReport}. */
export interface RemoveReportInput {
  reportId: string;
}

/** Delete a Report. @source documented https://developer.webex.com/docs/api/v1/reports/delete-a-report */
export const removeReport: Operation<RemoveReportInput, void> = {
  id: "reports.remove",
  method: "DELETE",
  path: "/v1/reports/{reportId}",
};

/** Input of {@link getReport}. */
export interface GetReportInput {
  reportId: string;
}

/** Get Report Details. @source documented https://developer.webex.com/docs/api/v1/reports/get-report-details */
export const getReport: Operation<GetReportInput, Report> = {
  id: "reports.get",
  method: "GET",
  path: "/v1/reports/{reportId}",
};
