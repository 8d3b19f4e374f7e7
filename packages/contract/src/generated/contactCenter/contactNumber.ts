// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkExportDTOContactNumberBulkExportDTO, BulkRequestItemDTOContactNumberDTO, BulkResponseDTO, ContactNumberDTO, ResponseEnvelopeContactNumberDTO } from "../types/contact-center.ts";

export type { BulkExportDTOContactNumberBulkExportDTO, BulkRequestItemDTOContactNumberDTO, BulkResponseDTO, ContactNumberDTO, ResponseEnvelopeContactNumberDTO } from "../types/contact-center.ts";

/** Input of {@link createContactNumber}. */
export interface CreateContactNumberInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  number: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Contact Number. @source documented https://developer.webex.com/docs/api/v1/contact-number/create-a-new-contact-number */
export const createContactNumber: Operation<CreateContactNumberInput, ContactNumberDTO> = {
  id: "contactCenter.contactNumber.create",
  method: "POST",
  path: "/organization/{orgid}/contact-number",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactNumberAllNumbers}. */
export interface ListContactNumberAllNumbersInput {
  orgid: string;
}

/** List all contact numbers(property - number). @source documented https://developer.webex.com/docs/api/v1/contact-number/list-all-contact-numbers-property-number */
export const listContactNumberAllNumbers: ListOperation<ListContactNumberAllNumbersInput, string[], ""> = {
  id: "contactCenter.contactNumber.listAllNumbers",
  method: "GET",
  path: "/organization/{orgid}/contact-number/all-numbers",
  items: "",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveContactNumberBulk}. */
export interface SaveContactNumberBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOContactNumberDTO[] | undefined;
}

/** Bulk save Contact Number(s). @source documented https://developer.webex.com/docs/api/v1/contact-number/bulk-save-contact-number-s */
export const saveContactNumberBulk: Operation<SaveContactNumberBulkInput, BulkResponseDTO> = {
  id: "contactCenter.contactNumber.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/contact-number/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactNumberBulkExport}. */
export interface ListContactNumberBulkExportInput {
  orgid: string;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Bulk export Contact Number(s). @deprecated The service says so. @source documented https://developer.webex.com/docs/api/v1/contact-number/bulk-export-contact-number-s */
export const listContactNumberBulkExport: ListOperation<ListContactNumberBulkExportInput, BulkExportDTOContactNumberBulkExportDTO, "resources"> = {
  id: "contactCenter.contactNumber.listBulkExport",
  method: "GET",
  path: "/organization/{orgid}/contact-number/bulk-export",
  query: ["page", "pageSize"],
  items: "resources",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeContactNumber}. */
export interface RemoveContactNumberInput {
  orgid: string;
  id: string;
}

/** Delete specific Contact Number by ID. @source documented https://developer.webex.com/docs/api/v1/contact-number/delete-specific-contact-number-by-id */
export const removeContactNumber: Operation<RemoveContactNumberInput, void> = {
  id: "contactCenter.contactNumber.remove",
  method: "DELETE",
  path: "/organization/{orgid}/contact-number/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getContactNumber}. */
export interface GetContactNumberInput {
  orgid: string;
  id: string;
}

/** Get specific Contact Number by ID. @source documented https://developer.webex.com/docs/api/v1/contact-number/get-specific-contact-number-by-id */
export const getContactNumber: Operation<GetContactNumberInput, ContactNumberDTO> = {
  id: "contactCenter.contactNumber.get",
  method: "GET",
  path: "/organization/{orgid}/contact-number/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateContactNumber}. */
export interface UpdateContactNumberInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  number: string;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Contact Number by ID. @source documented https://developer.webex.com/docs/api/v1/contact-number/update-specific-contact-number-by-id */
export const updateContactNumber: Operation<UpdateContactNumberInput, ContactNumberDTO> = {
  id: "contactCenter.contactNumber.update",
  method: "PUT",
  path: "/organization/{orgid}/contact-number/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listContactNumberV2}. */
export interface ListContactNumberV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List Contact Number(s). @source documented https://developer.webex.com/docs/api/v1/contact-number/list-contact-number-s */
export const listContactNumberV2: ListOperation<ListContactNumberV2Input, ResponseEnvelopeContactNumberDTO, "data"> = {
  id: "contactCenter.contactNumber.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/contact-number",
  query: ["filter", "attributes", "search", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
