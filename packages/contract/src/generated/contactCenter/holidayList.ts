// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { BulkRequestItemDTOHolidayListDTO, BulkResponseDTO, EntityReferenceInfoDTO, HolidayListDTO, HolidayListDTOList, HolidaysDTO, ResponseEnvelopeHolidayListDTO } from "../types/contact-center.ts";

export type { BulkRequestItemDTOHolidayListDTO, BulkResponseDTO, EntityReferenceInfoDTO, HolidayListDTO, HolidayListDTOList, HolidaysDTO, ResponseEnvelopeHolidayListDTO } from "../types/contact-center.ts";

/** Input of {@link listHolidayList}. */
export interface ListHolidayListInput {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Holiday List(s). @source documented https://developer.webex.com/docs/api/v1/holiday-list/list-holiday-list-s */
export const listHolidayList: ListOperation<ListHolidayListInput, HolidayListDTOList[], ""> = {
  id: "contactCenter.holidayList.list",
  method: "GET",
  path: "/organization/{orgid}/holiday-list",
  query: ["filter", "attributes", "page", "pageSize", "singleObjectResponse"],
  items: "",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createHolidayList}. */
export interface CreateHolidayListInput {
  orgid: string;
  organizationId?: string | undefined;
  id?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  holidays: HolidaysDTO[];
  holidaysCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Create a new Holiday List. @source documented https://developer.webex.com/docs/api/v1/holiday-list/create-a-new-holiday-list */
export const createHolidayList: Operation<CreateHolidayListInput, HolidayListDTO> = {
  id: "contactCenter.holidayList.create",
  method: "POST",
  path: "/organization/{orgid}/holiday-list",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link saveHolidayListBulk}. */
export interface SaveHolidayListBulkInput {
  orgid: string;
  items?: BulkRequestItemDTOHolidayListDTO[] | undefined;
}

/** Bulk save Holiday List(s). @source documented https://developer.webex.com/docs/api/v1/holiday-list/bulk-save-holiday-list-s */
export const saveHolidayListBulk: Operation<SaveHolidayListBulkInput, BulkResponseDTO> = {
  id: "contactCenter.holidayList.saveBulk",
  method: "POST",
  path: "/organization/{orgid}/holiday-list/bulk",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeHolidayList}. */
export interface RemoveHolidayListInput {
  orgid: string;
  id: string;
}

/** Delete specific Holiday List by ID. @source documented https://developer.webex.com/docs/api/v1/holiday-list/delete-specific-holiday-list-by-id */
export const removeHolidayList: Operation<RemoveHolidayListInput, void> = {
  id: "contactCenter.holidayList.remove",
  method: "DELETE",
  path: "/organization/{orgid}/holiday-list/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getHolidayList}. */
export interface GetHolidayListInput {
  orgid: string;
  id: string;
}

/** Get specific Holiday List by ID. @source documented https://developer.webex.com/docs/api/v1/holiday-list/get-specific-holiday-list-by-id */
export const getHolidayList: Operation<GetHolidayListInput, HolidayListDTO> = {
  id: "contactCenter.holidayList.get",
  method: "GET",
  path: "/organization/{orgid}/holiday-list/{id}",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateHolidayList}. */
export interface UpdateHolidayListInput {
  orgid: string;
  id: string;
  organizationId?: string | undefined;
  version?: number | undefined;
  name: string;
  description?: string | undefined;
  holidays: HolidaysDTO[];
  holidaysCount?: number | undefined;
  createdTime?: number | undefined;
  lastUpdatedTime?: number | undefined;
}

/** Update specific Holiday List by ID. @source documented https://developer.webex.com/docs/api/v1/holiday-list/update-specific-holiday-list-by-id */
export const updateHolidayList: Operation<UpdateHolidayListInput, HolidayListDTO> = {
  id: "contactCenter.holidayList.update",
  method: "PUT",
  path: "/organization/{orgid}/holiday-list/{id}",
  body: { repeats: ["id"] },
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listHolidayListIncomingReferences}. */
export interface ListHolidayListIncomingReferencesInput {
  orgid: string;
  id: string;
  type?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** List references for a specific Holiday List. @source documented https://developer.webex.com/docs/api/v1/holiday-list/list-references-for-a-specific-holiday-list */
export const listHolidayListIncomingReferences: ListOperation<ListHolidayListIncomingReferencesInput, EntityReferenceInfoDTO, "data"> = {
  id: "contactCenter.holidayList.listIncomingReferences",
  method: "GET",
  path: "/organization/{orgid}/holiday-list/{id}/incoming-references",
  query: ["type", "page", "pageSize"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listHolidayListV2}. */
export interface ListHolidayListV2Input {
  orgid: string;
  filter?: string | undefined;
  attributes?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  sort?: string | undefined;
  includeCount?: boolean | undefined;
  singleObjectResponse?: boolean | undefined;
}

/** List Holiday List(s). @source documented https://developer.webex.com/docs/api/v1/holiday-list/list-holiday-list-s */
export const listHolidayListV2: ListOperation<ListHolidayListV2Input, ResponseEnvelopeHolidayListDTO, "data"> = {
  id: "contactCenter.holidayList.listV2",
  method: "GET",
  path: "/organization/{orgid}/v2/holiday-list",
  query: ["filter", "attributes", "search", "page", "pageSize", "sort", "includeCount", "singleObjectResponse"],
  items: "data",
  paging: "page-pageSize",
  origin: "https://api.wxcc-{region}.cisco.com",
};
