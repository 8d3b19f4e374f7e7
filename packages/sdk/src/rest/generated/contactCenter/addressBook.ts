// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAddressBookInput, CreateAddressBookV3Input, CreateEntryInput, GetAddressBookInput, GetAddressBookV3Input, GetEntryInput, ListAddressBookBulkExportInput, ListAddressBookIncomingReferencesInput, ListAddressBookInput, ListAddressBookV2Input, ListAddressBookV3Input, ListEntryV2Input, RemoveAddressBookInput, RemoveAddressBookV3Input, RemoveEntryInput, SaveEntryBulkInput, UpdateAddressBookInput, UpdateAddressBookV3Input, UpdateEntryInput } from "@parley/contract/contactCenter/addressBook";
import type { AddressBookBulkExportDTO, AddressBookDTO, AddressBookEntryDTO, AddressBookWithEntriesDTO, BulkResponseDTO, EntityInfo } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.addressBook` */
export interface ContactCenterAddressBook {
  /** List Address Book(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-s */
  list(input: ListAddressBookInput, options?: CallOptions): Paged<AddressBookWithEntriesDTO>;
  /** Create a new Address Book. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/create-a-new-address-book */
  create(input: CreateAddressBookInput, options?: CallOptions): Promise<AddressBookWithEntriesDTO>;
  /** Bulk export Address Book(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/bulk-export-address-book-s */
  listBulkExport(input: ListAddressBookBulkExportInput, options?: CallOptions): Paged<AddressBookBulkExportDTO>;
  /** Delete specific Address Book by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/delete-specific-address-book-by-id */
  remove(input: RemoveAddressBookInput, options?: CallOptions): Promise<void>;
  /** Get specific Address Book by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/get-specific-address-book-by-id */
  get(input: GetAddressBookInput, options?: CallOptions): Promise<AddressBookWithEntriesDTO>;
  /** Update specific Address Book by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/update-specific-address-book-by-id */
  update(input: UpdateAddressBookInput, options?: CallOptions): Promise<AddressBookWithEntriesDTO>;
  /** List references for a specific Address Book. @source documented https://developer.webex.com/docs/api/v1/address-book/list-references-for-a-specific-address-book */
  listIncomingReferences(input: ListAddressBookIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Address Book(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-s */
  listV2(input: ListAddressBookV2Input, options?: CallOptions): Paged<AddressBookWithEntriesDTO>;
  /** List Address Book(s). @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-s */
  listV3(input: ListAddressBookV3Input, options?: CallOptions): Paged<AddressBookDTO>;
  /** Create a new Address Book. @source documented https://developer.webex.com/docs/api/v1/address-book/create-a-new-address-book */
  createV3(input: CreateAddressBookV3Input, options?: CallOptions): Promise<AddressBookDTO>;
  /** Delete specific Address Book by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/delete-specific-address-book-by-id */
  removeV3(input: RemoveAddressBookV3Input, options?: CallOptions): Promise<void>;
  /** Get specific Address Book by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/get-specific-address-book-by-id */
  getV3(input: GetAddressBookV3Input, options?: CallOptions): Promise<AddressBookDTO>;
  /** Update specific Address Book by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/update-specific-address-book-by-id */
  updateV3(input: UpdateAddressBookV3Input, options?: CallOptions): Promise<AddressBookDTO>;
  readonly entry: ContactCenterAddressBookEntry;
}

/** `webex.contactCenter.addressBook.entry` */
export interface ContactCenterAddressBookEntry {
  /** Create a new Address Book Entry. @source documented https://developer.webex.com/docs/api/v1/address-book/create-a-new-address-book-entry */
  create(input: CreateEntryInput, options?: CallOptions): Promise<AddressBookEntryDTO>;
  /** Bulk save Address Book Entry(s). @source documented https://developer.webex.com/docs/api/v1/address-book/bulk-save-address-book-entry-s */
  saveBulk(input: SaveEntryBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Address Book Entry by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/delete-specific-address-book-entry-by-id */
  remove(input: RemoveEntryInput, options?: CallOptions): Promise<void>;
  /** Get specific Address Book Entry by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/get-specific-address-book-entry-by-id */
  get(input: GetEntryInput, options?: CallOptions): Promise<AddressBookEntryDTO>;
  /** Update specific Address Book Entry by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/update-specific-address-book-entry-by-id */
  update(input: UpdateEntryInput, options?: CallOptions): Promise<AddressBookEntryDTO>;
  /** List Address Book Entry(s). @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-entry-s */
  listV2(input: ListEntryV2Input, options?: CallOptions): Paged<AddressBookEntryDTO>;
}
