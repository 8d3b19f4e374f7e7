// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCadVariableInput, GetCadVariableInput, GetCadVariableReportableCountInput, ListCadVariableBulkExportInput, ListCadVariableIncomingReferencesInput, ListCadVariableV2Input, PurgeCadVariableInactiveEntitiesInput, RemoveCadVariableInput, SaveCadVariableBulkInput, UpdateCadVariableInput } from "@parley/contract/contactCenter/cadVariable";
import type { BulkResponseDTO, CadVariableBulkExportDTO, CadVariableDTO, EntityInfo, Response } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.cadVariable` */
export interface ContactCenterCadVariable {
  /** Create a new Global Variable. @source documented https://developer.webex.com/docs/api/v1/global-variables/create-a-new-global-variable */
  create(input: CreateCadVariableInput, options?: CallOptions): Promise<CadVariableDTO>;
  /** Bulk save Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/bulk-save-global-variable-s */
  saveBulk(input: SaveCadVariableBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Global Variable(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/global-variables/bulk-export-global-variable-s */
  listBulkExport(input: ListCadVariableBulkExportInput, options?: CallOptions): Paged<CadVariableBulkExportDTO>;
  /** Purge inactive Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/purge-inactive-global-variable-s */
  purgeInactiveEntities(input: PurgeCadVariableInactiveEntitiesInput, options?: CallOptions): Promise<Response>;
  /** Get reportable count for Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/get-reportable-count-for-global-variable-s */
  getReportableCount(input: GetCadVariableReportableCountInput, options?: CallOptions): Promise<Record<string, number>>;
  /** Delete specific Global Variable by ID. @source documented https://developer.webex.com/docs/api/v1/global-variables/delete-specific-global-variable-by-id */
  remove(input: RemoveCadVariableInput, options?: CallOptions): Promise<void>;
  /** Get specific Global Variable by ID. @source documented https://developer.webex.com/docs/api/v1/global-variables/get-specific-global-variable-by-id */
  get(input: GetCadVariableInput, options?: CallOptions): Promise<CadVariableDTO>;
  /** Update specific Global Variable by ID. @source documented https://developer.webex.com/docs/api/v1/global-variables/update-specific-global-variable-by-id */
  update(input: UpdateCadVariableInput, options?: CallOptions): Promise<CadVariableDTO>;
  /** List references for a specific Global Variable. @source documented https://developer.webex.com/docs/api/v1/global-variables/list-references-for-a-specific-global-variable */
  listIncomingReferences(input: ListCadVariableIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Global Variable(s). @source documented https://developer.webex.com/docs/api/v1/global-variables/list-global-variable-s */
  listV2(input: ListCadVariableV2Input, options?: CallOptions): Paged<CadVariableDTO>;
}
