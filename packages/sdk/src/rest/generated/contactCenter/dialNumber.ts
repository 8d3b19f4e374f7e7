// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateDialNumberInput, GetDialNumberInput, ListDialNumberBulkExportInput, ListDialNumberIncomingReferencesInput, ListDialNumberInput, ListDialNumberNumbersOnlyInput, ListDialNumberV2Input, ListDialNumberV3Input, RemoveDialNumberAllInput, RemoveDialNumberInput, SaveDialNumberBulkInput, UpdateDialNumberInput } from "@parley/contract/contactCenter/dialNumber";
import type { BulkResponseDTO, DialledNumberEntryPointDTO, DialledNumberEntryPointExportDTO, EntityInfo } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.dialNumber` */
export interface ContactCenterDialNumber {
  /** Delete all Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/delete-all-dialed-number-mapping-s */
  removeAll(input: RemoveDialNumberAllInput, options?: CallOptions): Promise<void>;
  /** List Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-dialed-number-mapping-s */
  list(input: ListDialNumberInput, options?: CallOptions): Paged<DialledNumberEntryPointDTO>;
  /** Create a new Dialed Number Mapping. @source documented https://developer.webex.com/docs/api/v1/dial-number/create-a-new-dialed-number-mapping */
  create(input: CreateDialNumberInput, options?: CallOptions): Promise<DialledNumberEntryPointDTO>;
  /** Bulk save Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/bulk-save-dialed-number-mapping-s */
  saveBulk(input: SaveDialNumberBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Dialed Number Mapping(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/dial-number/bulk-export-dialed-number-mapping-s */
  listBulkExport(input: ListDialNumberBulkExportInput, options?: CallOptions): Paged<DialledNumberEntryPointExportDTO>;
  /** List only dialed numbers(property - dialledNumber) from Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-only-dialed-numbers-property-diallednumber-from-dialed-number-mapping-s */
  listNumbersOnly(input: ListDialNumberNumbersOnlyInput, options?: CallOptions): Paged<string>;
  /** Delete specific Dialed Number Mapping by ID. @source documented https://developer.webex.com/docs/api/v1/dial-number/delete-specific-dialed-number-mapping-by-id */
  remove(input: RemoveDialNumberInput, options?: CallOptions): Promise<void>;
  /** Get specific Dialed Number Mapping by ID. @source documented https://developer.webex.com/docs/api/v1/dial-number/get-specific-dialed-number-mapping-by-id */
  get(input: GetDialNumberInput, options?: CallOptions): Promise<DialledNumberEntryPointDTO>;
  /** Update specific Dialed Number Mapping by ID. @source documented https://developer.webex.com/docs/api/v1/dial-number/update-specific-dialed-number-mapping-by-id */
  update(input: UpdateDialNumberInput, options?: CallOptions): Promise<DialledNumberEntryPointDTO>;
  /** List references for a specific Dialed Number Mapping. @source documented https://developer.webex.com/docs/api/v1/dial-number/list-references-for-a-specific-dialed-number-mapping */
  listIncomingReferences(input: ListDialNumberIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-dialed-number-mapping-s */
  listV2(input: ListDialNumberV2Input, options?: CallOptions): Paged<DialledNumberEntryPointDTO>;
  /** List Dialed Number Mapping(s). @source documented https://developer.webex.com/docs/api/v1/dial-number/list-dialed-number-mapping-s */
  listV3(input: ListDialNumberV3Input, options?: CallOptions): Paged<DialledNumberEntryPointDTO>;
}
