// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { GeneratedSummariesDTO, ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo, SummaryListRequest, SummaryListResponse } from "../types/contact-center.ts";

export type { GeneratedSummariesDTO, ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo, SummaryListRequest, SummaryListResponse } from "../types/contact-center.ts";

/** Input of {@link searchGeneratedSummaries}. */
export interface SearchGeneratedSummariesInput {
  body: SummaryListRequest;
}

/** List summaries. @source documented https://developer.webex.com/docs/api/v1/agent-summaries/list-summaries */
export const searchGeneratedSummaries: Operation<SearchGeneratedSummariesInput, SummaryListResponse> = {
  id: "contactCenter.generatedSummaries.search",
  method: "POST",
  path: "/generated-summaries/search",
  body: { whole: "body" },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getGeneratedSummary}. */
export interface GetGeneratedSummaryInput {
  orgid: string;
  id: string;
}

/** Get specific Generated Summaries resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/generated-summaries/get-specific-generated-summaries-resource-by-id */
export const getGeneratedSummary: Operation<GetGeneratedSummaryInput, GeneratedSummariesDTO> = {
  id: "contactCenter.generatedSummaries.get",
  method: "GET",
  path: "/organization/{orgid}/generated-summaries/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateGeneratedSummary}. */
export interface UpdateGeneratedSummaryInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  callDropSummariesEnabled?: boolean | undefined;
  virtualAgentTransferSummariesEnabled?: boolean | undefined;
  consultTransferSummariesEnabled?: boolean | undefined;
  agentInclusionType?: "ALL" | "SPECIFIC" | (string & {}) | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Generated Summaries resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/generated-summaries/update-specific-generated-summaries-resource-by-id */
export const updateGeneratedSummary: Operation<UpdateGeneratedSummaryInput, GeneratedSummariesDTO> = {
  id: "contactCenter.generatedSummaries.update",
  method: "PUT",
  path: "/organization/{orgid}/generated-summaries/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listGeneratedSummaryV2}. */
export interface ListGeneratedSummaryV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Generated Summaries resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/generated-summaries/list-generated-summaries-resource-s */
export const listGeneratedSummaryV2: ListOperation<ListGeneratedSummaryV2Input, ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo, "data"> = {
  id: "contactCenter.generatedSummaries.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/generated-summaries",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
