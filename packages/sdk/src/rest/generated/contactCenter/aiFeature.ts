// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAutoCsatQuestionInput, GetAiFeatureInput, GetAutoCsatQuestionInput, ListAiFeatureV2Input, ListAutoCsatQuestionV2Input, RemoveAutoCsatQuestionInput, SaveAutoCsatQuestionBulkInput, UpdateAiFeatureInput } from "@parley/contract/contactCenter/aiFeature";
import type { AiFeatureDTO, AutoCSATQuestionDTO, BulkResponseDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.aiFeature` */
export interface ContactCenterAiFeature {
  /** Get specific AI Feature resource by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/get-specific-ai-feature-resource-by-id */
  get(input: GetAiFeatureInput, options?: CallOptions): Promise<AiFeatureDTO>;
  /** Partially update AI Feature resource by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/partially-update-ai-feature-resource-by-id */
  update(input: UpdateAiFeatureInput, options?: CallOptions): Promise<AiFeatureDTO>;
  /** List AI Feature resource(s). @source documented https://developer.webex.com/docs/api/v1/ai-feature/list-ai-feature-resource-s */
  listV2(input: ListAiFeatureV2Input, options?: CallOptions): Paged<AiFeatureDTO>;
  readonly autoCsat: ContactCenterAiFeatureAutoCsat;
}

/** `webex.contactCenter.aiFeature.autoCsat` */
export interface ContactCenterAiFeatureAutoCsat {
  readonly question: ContactCenterAiFeatureAutoCsatQuestion;
}

/** `webex.contactCenter.aiFeature.autoCsat.question` */
export interface ContactCenterAiFeatureAutoCsatQuestion {
  /** Create a new Question mapped to AutoCSAT. @source documented https://developer.webex.com/docs/api/v1/ai-feature/create-a-new-question-mapped-to-autocsat */
  create(input: CreateAutoCsatQuestionInput, options?: CallOptions): Promise<AutoCSATQuestionDTO>;
  /** Bulk save Question mapped to AutoCSAT. @source documented https://developer.webex.com/docs/api/v1/ai-feature/bulk-save-question-mapped-to-autocsat */
  saveBulk(input: SaveAutoCsatQuestionBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Question mapped to AutoCSAT by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/delete-specific-question-mapped-to-autocsat-by-id */
  remove(input: RemoveAutoCsatQuestionInput, options?: CallOptions): Promise<void>;
  /** Get specific Question mapped to AutoCSAT by ID. @source documented https://developer.webex.com/docs/api/v1/ai-feature/get-specific-question-mapped-to-autocsat-by-id */
  get(input: GetAutoCsatQuestionInput, options?: CallOptions): Promise<AutoCSATQuestionDTO>;
  /** List Question mapped to AutoCSAT(s). @source documented https://developer.webex.com/docs/api/v1/ai-feature/list-question-mapped-to-autocsat-s */
  listV2(input: ListAutoCsatQuestionV2Input, options?: CallOptions): Paged<AutoCSATQuestionDTO>;
}
