// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateDialPlanInput, GetDialPlanInput, ListDialPlanBulkExportInput, ListDialPlanIncomingReferencesInput, ListDialPlanInput, ListDialPlanV2Input, RemoveDialPlanInput, SaveDialPlanBulkInput, UpdateDialPlanInput } from "@parley/contract/contactCenter/dialPlan";
import type { BulkResponseDTO, DialPlanBulkExportDTO, DialPlanDTO, EntityInfo } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.dialPlan` */
export interface ContactCenterDialPlan {
  /** List Dial Plan(s). @source documented https://developer.webex.com/docs/api/v1/dial-plan/list-dial-plan-s */
  list(input: ListDialPlanInput, options?: CallOptions): Paged<DialPlanDTO>;
  /** Create a new Dial Plan. @source documented https://developer.webex.com/docs/api/v1/dial-plan/create-a-new-dial-plan */
  create(input: CreateDialPlanInput, options?: CallOptions): Promise<DialPlanDTO>;
  /** Bulk save Dial Plan(s). @source documented https://developer.webex.com/docs/api/v1/dial-plan/bulk-save-dial-plan-s */
  saveBulk(input: SaveDialPlanBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Dial Plan(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/dial-plan/bulk-export-dial-plan-s */
  listBulkExport(input: ListDialPlanBulkExportInput, options?: CallOptions): Paged<DialPlanBulkExportDTO>;
  /** Delete specific Dial Plan by ID. @source documented https://developer.webex.com/docs/api/v1/dial-plan/delete-specific-dial-plan-by-id */
  remove(input: RemoveDialPlanInput, options?: CallOptions): Promise<void>;
  /** Get specific Dial Plan by ID. @source documented https://developer.webex.com/docs/api/v1/dial-plan/get-specific-dial-plan-by-id */
  get(input: GetDialPlanInput, options?: CallOptions): Promise<DialPlanDTO>;
  /** Update specific Dial Plan by ID. @source documented https://developer.webex.com/docs/api/v1/dial-plan/update-specific-dial-plan-by-id */
  update(input: UpdateDialPlanInput, options?: CallOptions): Promise<DialPlanDTO>;
  /** List references for a specific Dial Plan. @source documented https://developer.webex.com/docs/api/v1/dial-plan/list-references-for-a-specific-dial-plan */
  listIncomingReferences(input: ListDialPlanIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Dial Plan(s). @source documented https://developer.webex.com/docs/api/v1/dial-plan/list-dial-plan-s */
  listV2(input: ListDialPlanV2Input, options?: CallOptions): Paged<DialPlanDTO>;
}
