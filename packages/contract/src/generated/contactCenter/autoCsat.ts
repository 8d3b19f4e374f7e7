// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AutoCSATDTO, AutoCSATQuestionDTO, BulkRequestItemDTOAutoCSATQuestionDTO, BulkResponseDTO, ResponseEnvelopeAutoCSATDTO, ResponseEnvelopeAutoCSATQuestionDTO } from "../types/contact-center.ts";

export type { AutoCSATDTO, AutoCSATQuestionDTO, BulkRequestItemDTOAutoCSATQuestionDTO, BulkResponseDTO, ResponseEnvelopeAutoCSATDTO, ResponseEnvelopeAutoCSATQuestionDTO } from "../types/contact-center.ts";

/** Input of {@link createQuestion}. */
export interface CreateQuestionInput {
  orgid: string;
  autoCsatId: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  questionId: string;
  questionnaireId: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Auto CSAT mapped Question. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/create-a-new-auto-csat-mapped-question */
export const createQuestion: Operation<CreateQuestionInput, AutoCSATQuestionDTO> = {
  id: "contactCenter.autoCsat.question.create",
  method: "POST",
  path: "/organization/{orgid}/auto-csat/{autoCsatId}/question",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveQuestionBulk}. */
export interface SaveQuestionBulkInput {
  orgid: string;
  autoCsatId: string;
  items?: BulkRequestItemDTOAutoCSATQuestionDTO[] | undefined;
}

/** Bulk save Auto CSAT mapped Question(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/bulk-save-auto-csat-mapped-question-s */
export const saveQuestionBulk: Operation<SaveQuestionBulkInput, BulkResponseDTO> = {
  id: "contactCenter.autoCsat.question.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/auto-csat/{autoCsatId}/question/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeQuestion}. */
export interface RemoveQuestionInput {
  orgid: string;
  autoCsatId: string;
  id: string;
}

/** Delete specific Auto CSAT mapped Question by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/delete-specific-auto-csat-mapped-question-by-id */
export const removeQuestion: Operation<RemoveQuestionInput, void> = {
  id: "contactCenter.autoCsat.question.remove",
  method: "DELETE",
  path: "/organization/{orgid}/auto-csat/{autoCsatId}/question/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getQuestion}. */
export interface GetQuestionInput {
  orgid: string;
  autoCsatId: string;
  id: string;
}

/** Get specific Auto CSAT mapped Question by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/get-specific-auto-csat-mapped-question-by-id */
export const getQuestion: Operation<GetQuestionInput, AutoCSATQuestionDTO> = {
  id: "contactCenter.autoCsat.question.get",
  method: "GET",
  path: "/organization/{orgid}/auto-csat/{autoCsatId}/question/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAutoCsat}. */
export interface GetAutoCsatInput {
  orgid: string;
  id: string;
}

/** Get specific Auto CSAT resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/get-specific-auto-csat-resource-by-id */
export const getAutoCsat: Operation<GetAutoCsatInput, AutoCSATDTO> = {
  id: "contactCenter.autoCsat.get",
  method: "GET",
  path: "/organization/{orgid}/auto-csat/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAutoCsat}. */
export interface UpdateAutoCsatInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  enabled: boolean;
  agentInclusionType: "ALL" | "SPECIFIC" | (string & {});
  surveyDataSource: "EXPERIENCE_MANAGEMENT" | "GLOBAL_VARIABLE" | (string & {});
  selectedGlobalVariableId: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Auto CSAT resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/update-specific-auto-csat-resource-by-id */
export const updateAutoCsat: Operation<UpdateAutoCsatInput, AutoCSATDTO> = {
  id: "contactCenter.autoCsat.update",
  method: "PUT",
  path: "/organization/{orgid}/auto-csat/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAutoCsatV2}. */
export interface ListAutoCsatV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Auto CSAT resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/list-auto-csat-resource-s */
export const listAutoCsatV2: ListOperation<ListAutoCsatV2Input, ResponseEnvelopeAutoCSATDTO, "data"> = {
  id: "contactCenter.autoCsat.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/auto-csat",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listQuestionV2}. */
export interface ListQuestionV2Input {
  orgid: string;
  autoCsatId: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Auto CSAT mapped Question(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/list-auto-csat-mapped-question-s */
export const listQuestionV2: ListOperation<ListQuestionV2Input, ResponseEnvelopeAutoCSATQuestionDTO, "data"> = {
  id: "contactCenter.autoCsat.question.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/auto-csat/{autoCsatId}/question",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
