// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateWorkTypeInput, GetWorkTypeInput, ListWorkTypeBulkExportInput, ListWorkTypeIncomingReferencesInput, ListWorkTypeV2Input, PurgeWorkTypeInactiveEntitiesInput, RemoveWorkTypeInput, SaveWorkTypeBulkInput, UpdateWorkTypeInput } from "@parley/contract/contactCenter/workType";
import type { BulkResponseDTO, EntityInfo, Response, WorkTypeBulkExportDTO, WorkTypeDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.workType` */
export interface ContactCenterWorkType {
  /** List Work Type(s). @source documented https://developer.webex.com/docs/api/v1/work-types/list-work-type-s */
  listV2(input: ListWorkTypeV2Input, options?: CallOptions): Paged<WorkTypeDTO>;
  /** Create a new Work Type. @source documented https://developer.webex.com/docs/api/v1/work-types/create-a-new-work-type */
  create(input: CreateWorkTypeInput, options?: CallOptions): Promise<WorkTypeDTO>;
  /** Bulk save Work Type(s). @source documented https://developer.webex.com/docs/api/v1/work-types/bulk-save-work-type-s */
  saveBulk(input: SaveWorkTypeBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Work Type(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/work-types/bulk-export-work-type-s */
  listBulkExport(input: ListWorkTypeBulkExportInput, options?: CallOptions): Paged<WorkTypeBulkExportDTO>;
  /** Purge inactive Work Type(s). @source documented https://developer.webex.com/docs/api/v1/work-types/purge-inactive-work-type-s */
  purgeInactiveEntities(input: PurgeWorkTypeInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Work Type by ID. @source documented https://developer.webex.com/docs/api/v1/work-types/delete-specific-work-type-by-id */
  remove(input: RemoveWorkTypeInput, options?: CallOptions): Promise<void>;
  /** Get specific Work Type by ID. @source documented https://developer.webex.com/docs/api/v1/work-types/get-specific-work-type-by-id */
  get(input: GetWorkTypeInput, options?: CallOptions): Promise<WorkTypeDTO>;
  /** Update specific Work Type by ID. @source documented https://developer.webex.com/docs/api/v1/work-types/update-specific-work-type-by-id */
  update(input: UpdateWorkTypeInput, options?: CallOptions): Promise<WorkTypeDTO>;
  /** List references for a specific Work Type. @source documented https://developer.webex.com/docs/api/v1/work-types/list-references-for-a-specific-work-type */
  listIncomingReferences(input: ListWorkTypeIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
}
