// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateHolidayListInput, GetHolidayListInput, ListHolidayListIncomingReferencesInput, ListHolidayListInput, ListHolidayListV2Input, RemoveHolidayListInput, SaveHolidayListBulkInput, UpdateHolidayListInput } from "@parley/contract/contactCenter/holidayList";
import type { BulkResponseDTO, EntityInfo, HolidayListDTO, HolidayListDTOList } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.holidayList` */
export interface ContactCenterHolidayList {
  /** List Holiday List(s). @source documented https://developer.webex.com/docs/api/v1/holiday-list/list-holiday-list-s */
  list(input: ListHolidayListInput, options?: CallOptions): Paged<HolidayListDTOList>;
  /** Create a new Holiday List. @source documented https://developer.webex.com/docs/api/v1/holiday-list/create-a-new-holiday-list */
  create(input: CreateHolidayListInput, options?: CallOptions): Promise<HolidayListDTO>;
  /** Bulk save Holiday List(s). @source documented https://developer.webex.com/docs/api/v1/holiday-list/bulk-save-holiday-list-s */
  saveBulk(input: SaveHolidayListBulkInput, options?: CallOptions): Promise<BulkResponseDTO>;
  /** Delete specific Holiday List by ID. @source documented https://developer.webex.com/docs/api/v1/holiday-list/delete-specific-holiday-list-by-id */
  remove(input: RemoveHolidayListInput, options?: CallOptions): Promise<void>;
  /** Get specific Holiday List by ID. @source documented https://developer.webex.com/docs/api/v1/holiday-list/get-specific-holiday-list-by-id */
  get(input: GetHolidayListInput, options?: CallOptions): Promise<HolidayListDTO>;
  /** Update specific Holiday List by ID. @source documented https://developer.webex.com/docs/api/v1/holiday-list/update-specific-holiday-list-by-id */
  update(input: UpdateHolidayListInput, options?: CallOptions): Promise<HolidayListDTO>;
  /** List references for a specific Holiday List. @source documented https://developer.webex.com/docs/api/v1/holiday-list/list-references-for-a-specific-holiday-list */
  listIncomingReferences(input: ListHolidayListIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Holiday List(s). @source documented https://developer.webex.com/docs/api/v1/holiday-list/list-holiday-list-s */
  listV2(input: ListHolidayListV2Input, options?: CallOptions): Paged<HolidayListDTO>;
}
