// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { BillingReportsListResponse, Report, ReportId } from "../types/broadworks.ts";

export type { BillingReportsListResponse, Report, ReportId } from "../types/broadworks.ts";

/** Input of {@link listReports}. */
export interface ListReportsInput {
  before?: string | undefined;
  after?: string | undefined;
  sortBy?: string | undefined;
}

/** List BroadWorks Billing Reports. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/list-broadworks-billing-reports */
export const listReports: Operation<ListReportsInput, BillingReportsListResponse> = {
  id: "broadworks.billing.reports.list",
  method: "GET",
  path: "/v1/broadworks/billing/reports",
  query: ["before", "after", "sortBy"],
  items: "items",
};

/** Input of {@link createReports}. */
export interface CreateReportsInput {
  billingPeriod: string;
}

/** Create a BroadWorks Billing Report. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/create-a-broadworks-billing-report */
export const createReports: Operation<CreateReportsInput, ReportId> = {
  id: "broadworks.billing.reports.create",
  method: "POST",
  path: "/v1/broadworks/billing/reports",
};

/** Input of {@link removeReport}. */
export interface RemoveReportInput {
  id: string;
}

/** Delete a BroadWorks Billing Report. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/delete-a-broadworks-billing-report */
export const removeReport: Operation<RemoveReportInput, void> = {
  id: "broadworks.billing.reports.remove",
  method: "DELETE",
  path: "/v1/broadworks/billing/reports/{id}",
};

/** Input of {@link getReport}. */
export interface GetReportInput {
  id: string;
}

/** Get a BroadWorks Billing Report. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/get-a-broadworks-billing-report */
export const getReport: Operation<GetReportInput, Report> = {
  id: "broadworks.billing.reports.get",
  method: "GET",
  path: "/v1/broadworks/billing/reports/{id}",
};
