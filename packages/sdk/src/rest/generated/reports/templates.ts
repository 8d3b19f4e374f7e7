// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListTemplatesInput } from "@parley/contract/reports/templates";
import type { Template } from "@parley/contract/types/admin";

/** `webex.reports.templates` */
export interface ReportsTemplates {
  /** List Report Templates. All at once. @source documented https://developer.webex.com/docs/api/v1/report-templates/list-report-templates */
  list(input?: ListTemplatesInput, options?: CallOptions): Paged<Template>;
}
