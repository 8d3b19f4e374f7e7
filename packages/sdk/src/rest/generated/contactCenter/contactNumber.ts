// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateContactNumberInput, GetContactNumberInput, ListContactNumberAllNumbersInput, ListContactNumberBulkExportInput, ListContactNumberV2Input, RemoveContactNumberInput, SaveContactNumberBulkInput, UpdateContactNumberInput } from "@parley/contract/contactCenter/contactNumber";
import type { BulkResponseDTO, ContactNumberBulkExportDTO, ContactNumberDTO } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.contactNumber` */
export interface ContactCenterContactNumber {
  /** Create a new Contact Number. @source documented https://developer.webex.com/docs/api/v1/contact-number/create-a-new-contact-number */
  create(input: CreateContactNumberInput, options?: CallOptions): Promise<ContactNumberDTO>;
  /** List all contact numbers(property - number). @source documented https://developer.webex.com/docs/api/v1/contact-number/list-all-contact-numbers-property-number */
  listAllNumbers(input: ListContactNumberAllNumbersInput, options?: CallOptions): Paged<string>;
  /** Bulk save Contact Number(s). @source documented https://developer.webex.com/docs/api/v1/contact-number/bulk-save-contact-number-s */
  saveBulk(input: SaveContactNumberBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Bulk export Contact Number(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/contact-number/bulk-export-contact-number-s */
  listBulkExport(input: ListContactNumberBulkExportInput, options?: CallOptions): Paged<ContactNumberBulkExportDTO>;
  /** Delete specific Contact Number by ID. @source documented https://developer.webex.com/docs/api/v1/contact-number/delete-specific-contact-number-by-id */
  remove(input: RemoveContactNumberInput, options?: CallOptions): Promise<void>;
  /** Get specific Contact Number by ID. @source documented https://developer.webex.com/docs/api/v1/contact-number/get-specific-contact-number-by-id */
  get(input: GetContactNumberInput, options?: CallOptions): Promise<ContactNumberDTO>;
  /** Update specific Contact Number by ID. @source documented https://developer.webex.com/docs/api/v1/contact-number/update-specific-contact-number-by-id */
  update(input: UpdateContactNumberInput, options?: CallOptions): Promise<ContactNumberDTO>;
  /** List Contact Number(s). @source documented https://developer.webex.com/docs/api/v1/contact-number/list-contact-number-s */
  listV2(input: ListContactNumberV2Input, options?: CallOptions): Paged<ContactNumberDTO>;
}
