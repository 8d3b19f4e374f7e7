// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateQuestionInput, GetAutoCsatInput, GetQuestionInput, ListAutoCsatV2Input, ListQuestionV2Input, RemoveQuestionInput, SaveQuestionBulkInput, UpdateAutoCsatInput } from "@parley/contract/contactCenter/autoCsat";
import type { AutoCSATDTO, AutoCSATQuestionDTO, BulkResponseDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.autoCsat` */
export interface ContactCenterAutoCsat {
  /** Get specific Auto CSAT resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/get-specific-auto-csat-resource-by-id */
  get(input: GetAutoCsatInput, options?: CallOptions): Promise<AutoCSATDTO>;
  /** Update specific Auto CSAT resource by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/update-specific-auto-csat-resource-by-id */
  update(input: UpdateAutoCsatInput, options?: CallOptions): Promise<AutoCSATDTO>;
  /** List Auto CSAT resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/list-auto-csat-resource-s */
  listV2(input: ListAutoCsatV2Input, options?: CallOptions): Paged<AutoCSATDTO>;
  readonly question: ContactCenterAutoCsatQuestion;
}

/** `webex.contactCenter.autoCsat.question` */
export interface ContactCenterAutoCsatQuestion {
  /** Create a new Auto CSAT mapped Question. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/create-a-new-auto-csat-mapped-question */
  create(input: CreateQuestionInput, options?: CallOptions): Promise<AutoCSATQuestionDTO>;
  /** Bulk save Auto CSAT mapped Question(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/bulk-save-auto-csat-mapped-question-s */
  saveBulk(input: SaveQuestionBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Auto CSAT mapped Question by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/delete-specific-auto-csat-mapped-question-by-id */
  remove(input: RemoveQuestionInput, options?: CallOptions): Promise<void>;
  /** Get specific Auto CSAT mapped Question by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/get-specific-auto-csat-mapped-question-by-id */
  get(input: GetQuestionInput, options?: CallOptions): Promise<AutoCSATQuestionDTO>;
  /** List Auto CSAT mapped Question(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auto-csat/list-auto-csat-mapped-question-s */
  listV2(input: ListQuestionV2Input, options?: CallOptions): Paged<AutoCSATQuestionDTO>;
}
