// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetGeneratedSummaryInput, ListGeneratedSummaryV2Input, SearchGeneratedSummariesInput, UpdateGeneratedSummaryInput } from "@parley/contract/contactCenter/generatedSummaries";
import type { GeneratedSummariesDTO, SummaryListResponse } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.generatedSummaries` */
export interface ContactCenterGeneratedSummaries {
  /** List summaries. @source documented https://developer.webex.com/docs/api/v1/agent-summaries/list-summaries */
  search(input: SearchGeneratedSummariesInput, options?: CallOptions): Promise<SummaryListResponse>;
  /** Get specific Generated Summaries resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/generated-summaries/get-specific-generated-summaries-resource-by-id */
  get(input: GetGeneratedSummaryInput, options?: CallOptions): Promise<GeneratedSummariesDTO>;
  /** Update specific Generated Summaries resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/generated-summaries/update-specific-generated-summaries-resource-by-id */
  update(input: UpdateGeneratedSummaryInput, options?: CallOptions): Promise<GeneratedSummariesDTO>;
  /** List Generated Summaries resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/generated-summaries/list-generated-summaries-resource-s */
  listV2(input: ListGeneratedSummaryV2Input, options?: CallOptions): Paged<GeneratedSummariesDTO>;
}
