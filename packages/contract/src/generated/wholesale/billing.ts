// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { Report, ReportId, WholesaleBillingReportsListResponse } from "../types/wholesale.ts";

export type { Report, ReportId, WholesaleBillingReportsListResponse } from "../types/wholesale.ts";

/** Input of {@link listReports}. */
export interface ListReportsInput {
  billingStartDate?: string | undefined;
  billingEndDate?: string | undefined;
  type?: "PARTNER" | "CUSTOMER" | "USER" | (string & {}) | undefined;
  sortBy?: "id" | "billingStartDate" | "billingEndDate" | "status" | (string & {}) | undefined;
  status?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {}) | undefined;
  max?: number | undefined;
  subPartnerOrgId?: string | undefined;
}

/** List Wholesale Billing Reports. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/list-wholesale-billing-reports */
export const listReports: Operation<ListReportsInput, WholesaleBillingReportsListResponse> = {
  id: "wholesale.billing.reports.list",
  method: "GET",
  path: "/v1/wholesale/billing/reports",
  query: ["billingStartDate", "billingEndDate", "type", "sortBy", "status", "max", "subPartnerOrgId"],
  items: "items",
};

/** Input of {@link createReports}. */
export interface CreateReportsInput {
  billingStartDate: string;
  billingEndDate: string;
  type?: string | undefined;
  subPartnerOrgId?: string | undefined;
  internal?: boolean | undefined;
}

/** Create a Wholesale Billing Report. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/create-a-wholesale-billing-report */
export const createReports: Operation<CreateReportsInput, ReportId> = {
  id: "wholesale.billing.reports.create",
  method: "POST",
  path: "/v1/wholesale/billing/reports",
};

/** Input of {@link removeReport}. */
export interface RemoveReportInput {
  id: string;
}

/** Delete a Wholesale Billing Report. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/delete-a-wholesale-billing-report */
export const removeReport: Operation<RemoveReportInput, void> = {
  id: "wholesale.billing.reports.remove",
  method: "DELETE",
  path: "/v1/wholesale/billing/reports/{id}",
};

/** Input of {@link getReport}. */
export interface GetReportInput {
  id: string;
}

/** Get a Wholesale Billing Report. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/get-a-wholesale-billing-report */
export const getReport: Operation<GetReportInput, Report> = {
  id: "wholesale.billing.reports.get",
  method: "GET",
  path: "/v1/wholesale/billing/reports/{id}",
};
