// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreatePagingGroupInput, GetPagingGroupInput, ListPagingGroupAvailableNumbersInput, ListPagingGroupsInput, RemovePagingGroupInput, UpdatePagingGroupInput } from "@parley/contract/telephony/pagingGroups";
import type { CreateANewPagingGroupResponse, GetPagingGroupObject, ListPagingGroupObject, PagingGroupPrimaryAvailableNumberObject } from "@parley/contract/types/calling";

/** `webex.telephony.pagingGroups` */
export interface TelephonyPagingGroups {
  /** Create a new Paging Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/create-a-new-paging-group */
  create(input: CreatePagingGroupInput, options?: CallOptions): Promise<CreateANewPagingGroupResponse>;
  /** Get Paging Group Primary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/get-paging-group-primary-available-phone-numbers */
  listAvailableNumbers(input: ListPagingGroupAvailableNumbersInput, options?: CallOptions): Paged<PagingGroupPrimaryAvailableNumberObject>;
  /** Delete a Paging Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/delete-a-paging-group */
  remove(input: RemovePagingGroupInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Paging Group. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/get-details-for-a-paging-group */
  get(input: GetPagingGroupInput, options?: CallOptions): Promise<GetPagingGroupObject>;
  /** Update a Paging Group. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/update-a-paging-group */
  update(input: UpdatePagingGroupInput, options?: CallOptions): Promise<void>;
  /** Read the List of Paging Groups. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/read-the-list-of-paging-groups */
  list(input?: ListPagingGroupsInput, options?: CallOptions): Paged<ListPagingGroupObject>;
}
