// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateReportsInput, GetReportInput, ListReportsInput, RemoveReportInput } from "@parley/contract/broadworks/billing";
import type { ListReport, Report, ReportId } from "@parley/contract/types/broadworks";

/** `webex.broadworks.billing` */
export interface BroadworksBilling {
  readonly reports: BroadworksBillingReports;
}

/** `webex.broadworks.billing.reports` */
export interface BroadworksBillingReports {
  /** List BroadWorks Billing Reports. All at once. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/list-broadworks-billing-reports */
  list(input?: ListReportsInput, options?: CallOptions): Paged<ListReport>;
  /** Create a BroadWorks Billing Report. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/create-a-broadworks-billing-report */
  create(input: CreateReportsInput, options?: CallOptions): Promise<ReportId>;
  /** Delete a BroadWorks Billing Report. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/delete-a-broadworks-billing-report */
  remove(input: RemoveReportInput, options?: CallOptions): Promise<void>;
  /** Get a BroadWorks Billing Report. @source documented https://developer.webex.com/docs/api/v1/broadworks-billing-reports/get-a-broadworks-billing-report */
  get(input: GetReportInput, options?: CallOptions): Promise<Report>;
}
