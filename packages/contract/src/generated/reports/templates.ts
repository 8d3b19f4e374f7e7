// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListReportTemplatesResponse } from "../types/admin.ts";

export type { ListReportTemplatesResponse } from "../types/admin.ts";

/** Input of {@link listTemplates}. */
export interface ListTemplatesInput {}

/** List Report Templates. @source documented https://developer.webex.com/docs/api/v1/report-templates/list-report-templates */
export const listTemplates: Operation<ListTemplatesInput, ListReportTemplatesResponse> = {
  id: "reports.templates.list",
  method: "GET",
  path: "/v1/report/templates",
  items: "items",
};
