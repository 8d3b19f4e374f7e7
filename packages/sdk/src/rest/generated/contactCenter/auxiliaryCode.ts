// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAuxiliaryCodeInput, GetAuxiliaryCodeInput, ListAuxiliaryCodeBulkExportInput, ListAuxiliaryCodeIncomingReferencesInput, ListAuxiliaryCodeInput, ListAuxiliaryCodeV2Input, PatchAuxiliaryCodeBulkInput, PurgeAuxiliaryCodeInactiveEntitiesInput, RemoveAuxiliaryCodeInput, SaveAuxiliaryCodeBulkInput, UpdateAuxiliaryCodeInput } from "@parley/contract/contactCenter/auxiliaryCode";
import type { AuxCodeBulkExportDTO, AuxiliaryCodeDTO, BulkResponseDTO, EntityInfo, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.auxiliaryCode` */
export interface ContactCenterAuxiliaryCode {
  /** List Auxiliary Code(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/list-auxiliary-code-s */
  list(input: ListAuxiliaryCodeInput, options?: CallOptions): Paged<AuxiliaryCodeDTO>;
  /** Create a new Auxiliary Code. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/create-a-new-auxiliary-code */
  create(input: CreateAuxiliaryCodeInput, options?: CallOptions): Promise<AuxiliaryCodeDTO>;
  /** Bulk partial update Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/bulk-partial-update-auxiliary-code-s */
  patchBulk(input: PatchAuxiliaryCodeBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk save Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/bulk-save-auxiliary-code-s */
  saveBulk(input: SaveAuxiliaryCodeBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Auxiliary Code(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/bulk-export-auxiliary-code-s */
  listBulkExport(input: ListAuxiliaryCodeBulkExportInput, options?: CallOptions): Paged<AuxCodeBulkExportDTO>;
  /** Purge inactive Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/purge-inactive-auxiliary-code-s */
  purgeInactiveEntities(input: PurgeAuxiliaryCodeInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Delete specific Auxiliary Code by ID. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/delete-specific-auxiliary-code-by-id */
  remove(input: RemoveAuxiliaryCodeInput, options?: CallOptions): Promise<void>;
  /** Get specific Auxiliary Code by ID. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/get-specific-auxiliary-code-by-id */
  get(input: GetAuxiliaryCodeInput, options?: CallOptions): Promise<AuxiliaryCodeDTO>;
  /** Update specific Auxiliary Code by ID. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/update-specific-auxiliary-code-by-id */
  update(input: UpdateAuxiliaryCodeInput, options?: CallOptions): Promise<AuxiliaryCodeDTO>;
  /** List references for a specific Auxiliary Code. @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/list-references-for-a-specific-auxiliary-code */
  listIncomingReferences(input: ListAuxiliaryCodeIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Auxiliary Code(s). @source documented https://developer.webex.com/docs/api/v1/auxiliary-code/list-auxiliary-code-s */
  listV2(input: ListAuxiliaryCodeV2Input, options?: CallOptions): Paged<AuxiliaryCodeDTO>;
}
