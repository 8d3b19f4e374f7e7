// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ReportsTemplates } from "./reports/templates.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateReportsInput, GetReportInput, ListReportsInput, RemoveReportInput } from "@parley/contract/reports";
import type { CreateAReportResponse, Report } from "@parley/contract/types/admin";

/** `webex.reports` */
export interface Reports {
  /** List Reports. All at once. @source documented https://developer.webex.com/docs/api/v1/reports/list-reports */
  list(input?: ListReportsInput, options?: CallOptions): Paged<Report>;
  /** Create a Report. @source documented https://developer.webex.com/docs/api/v1/reports/create-a-report */
  create(input: CreateReportsInput, options?: CallOptions): Promise<CreateAReportResponse>;
  /** Delete a Report. @source documented https://developer.webex.com/docs/api/v1/reports/delete-a-report */
  remove(input: RemoveReportInput, options?: CallOptions): Promise<void>;
  /** Get Report Details. @source documented https://developer.webex.com/docs/api/v1/reports/get-report-details */
  get(input: GetReportInput, options?: CallOptions): Promise<Report>;
  readonly templates: ReportsTemplates;
}
