// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateEntryInput, CreateOutdialAniInput, GetEntryInput, GetOutdialAniInput, ListEntryInput, ListEntryV2Input, ListOutdialAniBulkExportInput, ListOutdialAniIncomingReferencesInput, ListOutdialAniInput, ListOutdialAniV2Input, RemoveEntryInput, RemoveOutdialAniInput, SaveEntryBulkInput, SaveOutdialAniBulkInput, UpdateEntryInput, UpdateOutdialAniInput } from "@parley/contract/contactCenter/outdialAni";
import type { BulkResponseDTO, EntityInfo, OutdialANIBulkExportDTO, OutdialANIDTO, OutdialANIDTOList, OutdialANIEntryDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.outdialAni` */
export interface ContactCenterOutdialAni {
  /** List Outdial ANI(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-s */
  list(input: ListOutdialAniInput, options?: CallOptions): Paged<OutdialANIDTOList>;
  /** Create a new Outdial ANI. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/create-a-new-outdial-ani */
  create(input: CreateOutdialAniInput, options?: CallOptions): Promise<OutdialANIDTO>;
  /** Bulk save Outdial ANI(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/bulk-save-outdial-ani-s */
  saveBulk(input: SaveOutdialAniBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Outdial ANI(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/bulk-export-outdial-ani-s */
  listBulkExport(input: ListOutdialAniBulkExportInput, options?: CallOptions): Paged<OutdialANIBulkExportDTO>;
  /** Delete specific Outdial ANI by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/delete-specific-outdial-ani-by-id */
  remove(input: RemoveOutdialAniInput, options?: CallOptions): Promise<void>;
  /** Get specific Outdial ANI by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/get-specific-outdial-ani-by-id */
  get(input: GetOutdialAniInput, options?: CallOptions): Promise<OutdialANIDTO>;
  /** Update specific Outdial ANI by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/update-specific-outdial-ani-by-id */
  update(input: UpdateOutdialAniInput, options?: CallOptions): Promise<OutdialANIDTO>;
  /** List references for a specific Outdial ANI. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-references-for-a-specific-outdial-ani */
  listIncomingReferences(input: ListOutdialAniIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Outdial ANI(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-s */
  listV2(input: ListOutdialAniV2Input, options?: CallOptions): Paged<OutdialANIDTO>;
  readonly entry: ContactCenterOutdialAniEntry;
}

/** `webex.contactCenter.outdialAni.entry` */
export interface ContactCenterOutdialAniEntry {
  /** List Outdial ANI Entry(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-entry-s */
  list(input: ListEntryInput, options?: CallOptions): Paged<OutdialANIEntryDTO>;
  /** Create a new Outdial ANI Entry. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/create-a-new-outdial-ani-entry */
  create(input: CreateEntryInput, options?: CallOptions): Promise<OutdialANIEntryDTO>;
  /** Bulk save Outdial ANI Entry(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/bulk-save-outdial-ani-entry-s */
  saveBulk(input: SaveEntryBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Outdial ANI Entry by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/delete-specific-outdial-ani-entry-by-id */
  remove(input: RemoveEntryInput, options?: CallOptions): Promise<void>;
  /** Get specific Outdial ANI Entry by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/get-specific-outdial-ani-entry-by-id */
  get(input: GetEntryInput, options?: CallOptions): Promise<OutdialANIEntryDTO>;
  /** Update specific Outdial ANI Entry by ID. @source documented https://developer.webex.com/docs/api/v1/outdial-ani/update-specific-outdial-ani-entry-by-id */
  update(input: UpdateEntryInput, options?: CallOptions): Promise<OutdialANIEntryDTO>;
  /** List Outdial ANI Entry(s). @source documented https://developer.webex.com/docs/api/v1/outdial-ani/list-outdial-ani-entry-s */
  listV2(input: ListEntryV2Input, options?: CallOptions): Paged<OutdialANIEntryDTO>;
}
