// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AddressBookDTO, AddressBookEntryDTO, AddressBookWithEntriesDTO, BulkExportDTOAddressBookBulkExportDTO, BulkRequestItemDTOAddressBookEntryDTO, BulkResponseDTO, EntityReferenceInfoDTO, ListAddressBookEntrysResponse, ResponseEnvelopeAddressBookDTO, ResponseEnvelopeAddressBookWithEntriesDTO } from "../types/contact-center.ts";

export type { AddressBookDTO, AddressBookEntryDTO, AddressBookWithEntriesDTO, BulkExportDTOAddressBookBulkExportDTO, BulkRequestItemDTOAddressBookEntryDTO, BulkResponseDTO, EntityReferenceInfoDTO, ListAddressBookEntrysResponse, ResponseEnvelopeAddressBookDTO, ResponseEnvelopeAddressBookWithEntriesDTO } from "../types/contact-center.ts";

/** Input of {@link listAddressBook}. */
export interface ListAddressBookInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Address Book(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-s */
export const listAddressBook: ListOperation<ListAddressBookInput, AddressBookWithEntriesDTO[], ""> = {
  id: "contactCenter.addressBook.list",
  method: "GET",
  path: "/organization/{orgid}/address-book",
  query: ["filter", "attributes", "page", "pageSize"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createAddressBook}. */
export interface CreateAddressBookInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string | undefined;
  addressBookEntries?: AddressBookEntryDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Address Book. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/create-a-new-address-book */
export const createAddressBook: Operation<CreateAddressBookInput, AddressBookWithEntriesDTO> = {
  id: "contactCenter.addressBook.create",
  method: "POST",
  path: "/organization/{orgid}/address-book",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAddressBookBulkExport}. */
export interface ListAddressBookBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Address Book(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/bulk-export-address-book-s */
export const listAddressBookBulkExport: ListOperation<ListAddressBookBulkExportInput, BulkExportDTOAddressBookBulkExportDTO, "resources"> = {
  id: "contactCenter.addressBook.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/address-book/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createEntry}. */
export interface CreateEntryInput {
  orgid: string;
  addressBookId: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  number: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Address Book Entry. @source documented https://developer.webex.com/docs/api/v1/address-book/create-a-new-address-book-entry */
export const createEntry: Operation<CreateEntryInput, AddressBookEntryDTO> = {
  id: "contactCenter.addressBook.entry.create",
  method: "POST",
  path: "/organization/{orgid}/address-book/{addressBookId}/entry",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveEntryBulk}. */
export interface SaveEntryBulkInput {
  orgid: string;
  addressBookId: string;
  items?: BulkRequestItemDTOAddressBookEntryDTO[] | undefined;
}

/** Bulk save Address Book Entry(s). @source documented https://developer.webex.com/docs/api/v1/address-book/bulk-save-address-book-entry-s */
export const saveEntryBulk: Operation<SaveEntryBulkInput, BulkResponseDTO> = {
  id: "contactCenter.addressBook.entry.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/address-book/{addressBookId}/entry/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeEntry}. */
export interface RemoveEntryInput {
  orgid: string;
  addressBookId: string;
  id: string;
}

/** Delete specific Address Book Entry by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/delete-specific-address-book-entry-by-id */
export const removeEntry: Operation<RemoveEntryInput, void> = {
  id: "contactCenter.addressBook.entry.remove",
  method: "DELETE",
  path: "/organization/{orgid}/address-book/{addressBookId}/entry/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getEntry}. */
export interface GetEntryInput {
  orgid: string;
  addressBookId: string;
  id: string;
}

/** Get specific Address Book Entry by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/get-specific-address-book-entry-by-id */
export const getEntry: Operation<GetEntryInput, AddressBookEntryDTO> = {
  id: "contactCenter.addressBook.entry.get",
  method: "GET",
  path: "/organization/{orgid}/address-book/{addressBookId}/entry/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateEntry}. */
export interface UpdateEntryInput {
  orgid: string;
  addressBookId: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  number: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Address Book Entry by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/update-specific-address-book-entry-by-id */
export const updateEntry: Operation<UpdateEntryInput, AddressBookEntryDTO> = {
  id: "contactCenter.addressBook.entry.update",
  method: "PUT",
  path: "/organization/{orgid}/address-book/{addressBookId}/entry/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAddressBook}. */
export interface RemoveAddressBookInput {
  orgid: string;
  id: string;
}

/** Delete specific Address Book by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/delete-specific-address-book-by-id */
export const removeAddressBook: Operation<RemoveAddressBookInput, void> = {
  id: "contactCenter.addressBook.remove",
  method: "DELETE",
  path: "/organization/{orgid}/address-book/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAddressBook}. */
export interface GetAddressBookInput {
  orgid: string;
  id: string;
}

/** Get specific Address Book by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/get-specific-address-book-by-id */
export const getAddressBook: Operation<GetAddressBookInput, AddressBookWithEntriesDTO> = {
  id: "contactCenter.addressBook.get",
  method: "GET",
  path: "/organization/{orgid}/address-book/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAddressBook}. */
export interface UpdateAddressBookInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string | undefined;
  addressBookEntries?: AddressBookEntryDTO[] | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Address Book by ID. @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/update-specific-address-book-by-id */
export const updateAddressBook: Operation<UpdateAddressBookInput, AddressBookWithEntriesDTO> = {
  id: "contactCenter.addressBook.update",
  method: "PUT",
  path: "/organization/{orgid}/address-book/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAddressBookIncomingReferences}. */
export interface ListAddressBookIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Address Book. @source documented https://developer.webex.com/docs/api/v1/address-book/list-references-for-a-specific-address-book */
export const listAddressBookIncomingReferences: ListOperation<ListAddressBookIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.addressBook.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/address-book/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAddressBookV2}. */
export interface ListAddressBookV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Address Book(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-s */
export const listAddressBookV2: ListOperation<ListAddressBookV2Input, ResponseEnvelopeAddressBookWithEntriesDTO, "data"> = {
  id: "contactCenter.addressBook.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/address-book",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listEntryV2}. */
export interface ListEntryV2Input {
  orgid: string;
  addressBookId: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Address Book Entry(s). @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-entry-s */
export const listEntryV2: ListOperation<ListEntryV2Input, ListAddressBookEntrysResponse, "data"> = {
  id: "contactCenter.addressBook.entry.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/address-book/{addressBookId}/entry",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listAddressBookV3}. */
export interface ListAddressBookV3Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Address Book(s). @source documented https://developer.webex.com/docs/api/v1/address-book/list-address-book-s */
export const listAddressBookV3: ListOperation<ListAddressBookV3Input, ResponseEnvelopeAddressBookDTO, "data"> = {
  id: "contactCenter.addressBook.listV3",
  method: "GET",
  path: "/organization/{orgid}/v3/address-book",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createAddressBookV3}. */
export interface CreateAddressBookV3Input {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Address Book. @source documented https://developer.webex.com/docs/api/v1/address-book/create-a-new-address-book */
export const createAddressBookV3: Operation<CreateAddressBookV3Input, AddressBookDTO> = {
  id: "contactCenter.addressBook.createV3",
  method: "POST",
  path: "/organization/{orgid}/v3/address-book",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeAddressBookV3}. */
export interface RemoveAddressBookV3Input {
  orgid: string;
  id: string;
}

/** Delete specific Address Book by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/delete-specific-address-book-by-id */
export const removeAddressBookV3: Operation<RemoveAddressBookV3Input, void> = {
  id: "contactCenter.addressBook.removeV3",
  method: "DELETE",
  path: "/organization/{orgid}/v3/address-book/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getAddressBookV3}. */
export interface GetAddressBookV3Input {
  orgid: string;
  id: string;
}

/** Get specific Address Book by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/get-specific-address-book-by-id */
export const getAddressBookV3: Operation<GetAddressBookV3Input, AddressBookDTO> = {
  id: "contactCenter.addressBook.getV3",
  method: "GET",
  path: "/organization/{orgid}/v3/address-book/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateAddressBookV3}. */
export interface UpdateAddressBookV3Input {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  parentType: "ORGANIZATION" | "SITE" | (string & {});
  siteId?: string | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Address Book by ID. @source documented https://developer.webex.com/docs/api/v1/address-book/update-specific-address-book-by-id */
export const updateAddressBookV3: Operation<UpdateAddressBookV3Input, AddressBookDTO> = {
  id: "contactCenter.addressBook.updateV3",
  method: "PUT",
  path: "/organization/{orgid}/v3/address-book/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};
