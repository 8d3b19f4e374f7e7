// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateEntryPointInput, GetEntryPointInput, ListEntryPointBulkExportInput, ListEntryPointIncomingReferencesInput, ListEntryPointInput, ListEntryPointV2Input, PurgeEntryPointInactiveEntitiesInput, RemoveEntryPointInput, SaveEntryPointBulkInput, UpdateEntryPointInput } from "@parley/contract/contactCenter/entryPoint";
import type { BulkResponseDTO, EntityInfo, EntryPointBulkExportDTO, EntryPointDTO, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.entryPoint` */
export interface ContactCenterEntryPoint {
  /** List Entry Point(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/entry-point/list-entry-point-s */
  list(input: ListEntryPointInput, options?: CallOptions): Paged<EntryPointDTO>;
  /** Create a new Entry Point. @source documented https://developer.webex.com/docs/api/v1/entry-point/create-a-new-entry-point */
  create(input: CreateEntryPointInput, options?: CallOptions): Promise<EntryPointDTO>;
  /** Bulk save Entry Point(s). @source documented https://developer.webex.com/docs/api/v1/entry-point/bulk-save-entry-point-s */
  saveBulk(input: SaveEntryPointBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Entry Point(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/entry-point/bulk-export-entry-point-s */
  listBulkExport(input: ListEntryPointBulkExportInput, options?: CallOptions): Paged<EntryPointBulkExportDTO>;
  /** Purge inactive Entry Point(s). @source documented https://developer.webex.com/docs/api/v1/entry-point/purge-inactive-entry-point-s */
  purgeInactiveEntities(input: PurgeEntryPointInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Entry Point by ID. @source documented https://developer.webex.com/docs/api/v1/entry-point/delete-specific-entry-point-by-id */
  remove(input: RemoveEntryPointInput, options?: CallOptions): Promise<void>;
  /** Get specific Entry Point by ID. @source documented https://developer.webex.com/docs/api/v1/entry-point/get-specific-entry-point-by-id */
  get(input: GetEntryPointInput, options?: CallOptions): Promise<EntryPointDTO>;
  /** Update specific Entry Point by ID. @source documented https://developer.webex.com/docs/api/v1/entry-point/update-specific-entry-point-by-id */
  update(input: UpdateEntryPointInput, options?: CallOptions): Promise<EntryPointDTO>;
  /** List references for a specific Entry Point. @source documented https://developer.webex.com/docs/api/v1/entry-point/list-references-for-a-specific-entry-point */
  listIncomingReferences(input: ListEntryPointIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Entry Point(s). @source documented https://developer.webex.com/docs/api/v1/entry-point/list-entry-point-s */
  listV2(input: ListEntryPointV2Input, options?: CallOptions): Paged<EntryPointDTO>;
}
