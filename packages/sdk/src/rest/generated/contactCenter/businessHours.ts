// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateBusinessHourInput, GetBusinessHourInput, ListBusinessHourBulkExportInput, ListBusinessHourIncomingReferencesInput, ListBusinessHourV2Input, ListBusinessHoursInput, RemoveBusinessHourInput, SaveBusinessHourBulkInput, UpdateBusinessHourInput } from "@parley/contract/contactCenter/businessHours";
import type { BulkResponseDTO, BusinessHoursBulkExportDTO, BusinessHoursDTO, BusinessHoursDTOList, EntityInfo } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.businessHours` */
export interface ContactCenterBusinessHours {
  /** List Business Hours resource(s). @source documented https://developer.webex.com/docs/api/v1/business-hour/list-business-hours-resource-s */
  list(input: ListBusinessHoursInput, options?: CallOptions): Paged<BusinessHoursDTOList>;
  /** Create a new Business Hours resource. @source documented https://developer.webex.com/docs/api/v1/business-hour/create-a-new-business-hours-resource */
  create(input: CreateBusinessHourInput, options?: CallOptions): Promise<BusinessHoursDTO>;
  /** Bulk save Business Hours resource(s). @source documented https://developer.webex.com/docs/api/v1/business-hour/bulk-save-business-hours-resource-s */
  saveBulk(input: SaveBusinessHourBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Business Hours resource(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/business-hour/bulk-export-business-hours-resource-s */
  listBulkExport(input: ListBusinessHourBulkExportInput, options?: CallOptions): Paged<BusinessHoursBulkExportDTO>;
  /** Delete specific Business Hours resource by ID. @source documented https://developer.webex.com/docs/api/v1/business-hour/delete-specific-business-hours-resource-by-id */
  remove(input: RemoveBusinessHourInput, options?: CallOptions): Promise<void>;
  /** Get specific Business Hours resource by ID. @source documented https://developer.webex.com/docs/api/v1/business-hour/get-specific-business-hours-resource-by-id */
  get(input: GetBusinessHourInput, options?: CallOptions): Promise<BusinessHoursDTO>;
  /** Update specific Business Hours resource by ID. @source documented https://developer.webex.com/docs/api/v1/business-hour/update-specific-business-hours-resource-by-id */
  update(input: UpdateBusinessHourInput, options?: CallOptions): Promise<BusinessHoursDTO>;
  /** List references for a specific Business Hours resource. @source documented https://developer.webex.com/docs/api/v1/business-hour/list-references-for-a-specific-business-hours-resource */
  listIncomingReferences(input: ListBusinessHourIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Business Hours resource(s). @source documented https://developer.webex.com/docs/api/v1/business-hour/list-business-hours-resource-s */
  listV2(input: ListBusinessHourV2Input, options?: CallOptions): Paged<BusinessHoursDTO>;
}
