// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateReportsInput, GetReportInput, ListReportTemplatesInput, ListReportsInput, RemoveReportInput } from "@parley/contract/partner/reports";
import type { CreateAReportPartnerReportsTemplatesResponse, GetReportDetailsPartnerReportsTemplatesResponse, ListReportTemplatesPartnerReportsTemplatesResponseItem, Report } from "@parley/contract/types/admin";

/** `webex.partner.reports` */
export interface PartnerReports {
  /** List Reports. Needs `spark-admin:reports_read` or `identity:people_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/list-reports */
  list(input?: ListReportsInput, options?: CallOptions): Paged<Report>;
  /** Create a Report. Needs `spark-admin:reports_write` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/create-a-report */
  create(input: CreateReportsInput, options?: CallOptions): Promise<CreateAReportPartnerReportsTemplatesResponse>;
  /** List Report Templates. Needs `spark-admin:reports_read` or `identity:people_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/list-report-templates */
  listTemplates(input?: ListReportTemplatesInput, options?: CallOptions): Paged<ListReportTemplatesPartnerReportsTemplatesResponseItem>;
  /** Delete a Report. Needs `spark-admin:reports_write`. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/delete-a-report */
  remove(input: RemoveReportInput, options?: CallOptions): Promise<void>;
  /** Get Report Details. Needs `spark-admin:reports_read` or `identity:people_read`. @source documented https://developer.webex.com/docs/api/v1/partner-reports-templates/get-report-details */
  get(input: GetReportInput, options?: CallOptions): Promise<GetReportDetailsPartnerReportsTemplatesResponse>;
}
