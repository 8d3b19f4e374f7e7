// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateReportsInput, GetReportInput, ListReportsInput, RemoveReportInput } from "@parley/contract/wholesale/billing";
import type { ListReport, Report, ReportId } from "@parley/contract/types/wholesale";

/** `webex.wholesale.billing` */
export interface WholesaleBilling {
  readonly reports: WholesaleBillingReports;
}

/** `webex.wholesale.billing.reports` */
export interface WholesaleBillingReports {
  /** List Wholesale Billing Reports. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/list-wholesale-billing-reports */
  list(input?: ListReportsInput, options?: CallOptions): Paged<ListReport>;
  /** Create a Wholesale Billing Report. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/create-a-wholesale-billing-report */
  create(input: CreateReportsInput, options?: CallOptions): Promise<ReportId>;
  /** Delete a Wholesale Billing Report. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/delete-a-wholesale-billing-report */
  remove(input: RemoveReportInput, options?: CallOptions): Promise<void>;
  /** Get a Wholesale Billing Report. @source documented https://developer.webex.com/docs/api/v1/wholesale-billing-reports/get-a-wholesale-billing-report */
  get(input: GetReportInput, options?: CallOptions): Promise<Report>;
}
