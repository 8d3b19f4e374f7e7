// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateANewPagingGroupResponse, DirectLineCallerIdNameObject, GetPagingGroupObject, GetPagingGroupPrimaryAvailablePhoneNumbersResponse, ReadTheListOfPagingGroupsResponse } from "../types/calling.ts";

export type { CreateANewPagingGroupResponse, DirectLineCallerIdNameObject, GetPagingGroupObject, GetPagingGroupPrimaryAvailablePhoneNumbersResponse, ReadTheListOfPagingGroupsResponse } from "../types/calling.ts";

/** Input of {@link createPagingGroup}. */
export interface CreatePagingGroupInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  languageCode?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  originatorCallerIdEnabled?: boolean | undefined;
  originators?: string[] | undefined;
  targets?: string[] | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Create a new Paging Group. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/create-a-new-paging-group */
export const createPagingGroup: Operation<CreatePagingGroupInput, CreateANewPagingGroupResponse> = {
  id: "telephony.pagingGroups.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/paging",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listPagingGroupAvailableNumbers}. */
export interface ListPagingGroupAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Paging Group Primary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/get-paging-group-primary-available-phone-numbers */
export const listPagingGroupAvailableNumbers: ListOperation<ListPagingGroupAvailableNumbersInput, GetPagingGroupPrimaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.pagingGroups.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/paging/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removePagingGroup}. */
export interface RemovePagingGroupInput {
  locationId: string;
  pagingId: string;
  orgId?: string | undefined;
}

/** Delete a Paging Group. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/delete-a-paging-group */
export const removePagingGroup: Operation<RemovePagingGroupInput, void> = {
  id: "telephony.pagingGroups.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/paging/{pagingId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPagingGroup}. */
export interface GetPagingGroupInput {
  locationId: string;
  pagingId: string;
  orgId?: string | undefined;
}

/** Get Details for a Paging Group. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/get-details-for-a-paging-group */
export const getPagingGroup: Operation<GetPagingGroupInput, GetPagingGroupObject> = {
  id: "telephony.pagingGroups.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/paging/{pagingId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePagingGroup}. */
export interface UpdatePagingGroupInput {
  locationId: string;
  pagingId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  languageCode?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  originatorCallerIdEnabled?: boolean | undefined;
  originators?: string[] | undefined;
  targets?: string[] | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Update a Paging Group. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/update-a-paging-group */
export const updatePagingGroup: Operation<UpdatePagingGroupInput, void> = {
  id: "telephony.pagingGroups.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/paging/{pagingId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listPagingGroups}. */
export interface ListPagingGroupsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Paging Groups. @source documented https://developer.webex.com/docs/api/v1/features-paging-group/read-the-list-of-paging-groups */
export const listPagingGroups: ListOperation<ListPagingGroupsInput, ReadTheListOfPagingGroupsResponse, "locationPaging"> = {
  id: "telephony.pagingGroups.list",
  method: "GET",
  path: "/v1/telephony/config/paging",
  query: ["orgId", "locationId", "name", "phoneNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locationPaging",
};
