// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AgentWellbeingDTO, AiAutoCSATDTO, AiFeatureDTO, AiGeneratedSummariesDTO, AutoCSATQuestionDTO, BulkRequestItemDTOAutoCSATQuestionDTO, BulkResponseDTO, CoachingInsightsDTO, EvaluationsAnalyticsDTO, MetaDataWithPagingInfo, PersonalizedAIRoutingDTO, PredictedWaitTimeDTO, RealtimeTranscriptsDTO, ResponseEnvelopeAutoCSATQuestionDTO, SentimentAnalysisDTO, SuggestedResponsesDTO } from "../types/contact-center.ts";

export type { AgentWellbeingDTO, AiAutoCSATDTO, AiFeatureDTO, AiGeneratedSummariesDTO, AutoCSATQuestionDTO, BulkRequestItemDTOAutoCSATQuestionDTO, BulkResponseDTO, CoachingInsightsDTO, EvaluationsAnalyticsDTO, MetaDataWithPagingInfo, PersonalizedAIRoutingDTO, PredictedWaitTimeDTO, RealtimeTranscriptsDTO, ResponseEnvelopeAutoCSATQuestionDTO, SentimentAnalysisDTO, SuggestedResponsesDTO } from "../types/contact-center.ts";

/** Input of {@link createAutoCsatQuestion}. */
export interface CreateAutoCsatQuestionInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  questionId: string;
  questionnaireId: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Question mapped to AutoCSAT. @source documented https://developer.webex.com/docs/api/v1/ai-feature/create-a-new-question-mapped-to-autocsat */
export const createAutoCsatQuestion: Operation<CreateAutoCsatQuestionInput, AutoCSATQuestionDTO> = {
  id: "contactCenter.aiFeature.autoCsat.question.create",
  method: "POST",
  path: "/organization/{orgid}/ai-feature/auto-csat/question",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveAutoCsatQuestionBulk}. */
export interface SaveAutoCsatQuestionBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOAutoCSATQuestionDTO[] | undefined;
}

/** Bulk save Question mapped to AutoCSAT. @source documented https://developer.webex.com/docs/api/v1/ai-feature/bulk-save-question-mapped-to-autocsat */
export const saveAutoCsatQuestionBulk: Operation<SaveAutoCsatQuestionBulkInput, BulkResponseDTO> = {
  id: "contactCenter.aiFeature.autoCsat.question.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/ai-feature/auto-csat/question/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAutoCsatQuestion}. */
export interface RemoveAutoCsatQuestionInput {
  orgid: string;
  id: string;
}

/** Delete specific Question mapped to AutoCSAT by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/delete-specific-question-mapped-to-autocsat-by-id */
export const removeAutoCsatQuestion: Operation<RemoveAutoCsatQuestionInput, void> = {
  id: "contactCenter.aiFeature.autoCsat.question.remove",
  method: "DELETE",
  path: "/organization/{orgid}/ai-feature/auto-csat/question/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAutoCsatQuestion}. */
export interface GetAutoCsatQuestionInput {
  orgid: string;
  id: string;
}

/** Get specific Question mapped to AutoCSAT by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/get-specific-question-mapped-to-autocsat-by-id */
export const getAutoCsatQuestion: Operation<GetAutoCsatQuestionInput, AutoCSATQuestionDTO> = {
  id: "contactCenter.aiFeature.autoCsat.question.get",
  method: "GET",
  path: "/organization/{orgid}/ai-feature/auto-csat/question/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAiFeature}. */
export interface GetAiFeatureInput {
  orgid: string;
  id: string;
}

/** Get specific AI Feature resource by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/get-specific-ai-feature-resource-by-id */
export const getAiFeature: Operation<GetAiFeatureInput, AiFeatureDTO> = {
  id: "contactCenter.aiFeature.get",
  method: "GET",
  path: "/organization/{orgid}/ai-feature/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAiFeature}. */
export interface UpdateAiFeatureInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  realtimeTranscripts?: RealtimeTranscriptsDTO | undefined;
  suggestedResponses?: SuggestedResponsesDTO | undefined;
  generatedSummaries?: AiGeneratedSummariesDTO | undefined;
  agentWellbeing?: AgentWellbeingDTO | undefined;
  autoCSAT?: AiAutoCSATDTO | undefined;
  coachingInsights?: CoachingInsightsDTO | undefined;
  evaluationsAndAnalytics?: EvaluationsAnalyticsDTO | undefined;
  sentimentAnalysis?: SentimentAnalysisDTO | undefined;
  predictedWaitTime?: PredictedWaitTimeDTO | undefined;
  personalizedAIRouting?: PersonalizedAIRoutingDTO | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Partially update AI Feature resource by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/partially-update-ai-feature-resource-by-id */
export const updateAiFeature: Operation<UpdateAiFeatureInput, AiFeatureDTO> = {
  id: "contactCenter.aiFeature.update",
  method: "PATCH",
  path: "/organization/{orgid}/ai-feature/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAiFeatureV2}. */
export interface ListAiFeatureV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List AI Feature resource(s). @source documented https://developer.webex.com/docs/api/v1/ai-feature/list-ai-feature-resource-s */
export const listAiFeatureV2: ListOperation<ListAiFeatureV2Input, {
  meta?: MetaDataWithPagingInfo;
  data?: AiFeatureDTO[];
}, "data"> = {
  id: "contactCenter.aiFeature.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/ai-feature",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAutoCsatQuestionV2}. */
export interface ListAutoCsatQuestionV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Question mapped to AutoCSAT(s). @source documented https://developer.webex.com/docs/api/v1/ai-feature/list-question-mapped-to-autocsat-s */
export const listAutoCsatQuestionV2: ListOperation<ListAutoCsatQuestionV2Input, ResponseEnvelopeAutoCSATQuestionDTO, "data"> = {
  id: "contactCenter.aiFeature.autoCsat.question.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/ai-feature/auto-csat/question",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
