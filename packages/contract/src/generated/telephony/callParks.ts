// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CallParkSettingsObject, CreateACallParkResponse, GetAvailableAgentsFromCallParksResponse, GetAvailableRecallHuntGroupsFromCallParksResponse, GetCallParkObject, GetCallParkSettingsObject, PutRecallHuntGroupObject, ReadTheListOfCallParksResponse, UpdateACallParkResponse } from "../types/calling.ts";

export type { CallParkSettingsObject, CreateACallParkResponse, GetAvailableAgentsFromCallParksResponse, GetAvailableRecallHuntGroupsFromCallParksResponse, GetCallParkObject, GetCallParkSettingsObject, PutRecallHuntGroupObject, ReadTheListOfCallParksResponse, UpdateACallParkResponse } from "../types/calling.ts";

/** Input of {@link listCallParks}. */
export interface ListCallParksInput {
  locationId: string;
  orgId?: string | undefined;
  order?: string | undefined;
  name?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Call Parks. @source documented https://developer.webex.com/docs/api/v1/features-call-park/read-the-list-of-call-parks */
export const listCallParks: ListOperation<ListCallParksInput, ReadTheListOfCallParksResponse, "callParks"> = {
  id: "telephony.callParks.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callParks",
  query: ["orgId", "order", "name", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "callParks",
};

/** Input of {@link createCallPark}. */
export interface CreateCallParkInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  recall: PutRecallHuntGroupObject;
  agents?: string[] | undefined;
  parkOnAgentsEnabled?: boolean | undefined;
  callParkExtensions?: string[] | undefined;
}

/** Create a Call Park. @source documented https://developer.webex.com/docs/api/v1/features-call-park/create-a-call-park */
export const createCallPark: Operation<CreateCallParkInput, CreateACallParkResponse> = {
  id: "telephony.callParks.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/callParks",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallParkAvailableRecallHuntGroups}. */
export interface ListCallParkAvailableRecallHuntGroupsInput {
  locationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get available recall hunt groups from Call Parks. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-available-recall-hunt-groups-from-call-parks */
export const listCallParkAvailableRecallHuntGroups: ListOperation<ListCallParkAvailableRecallHuntGroupsInput, GetAvailableRecallHuntGroupsFromCallParksResponse, "huntGroups"> = {
  id: "telephony.callParks.listAvailableRecallHuntGroups",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callParks/availableRecallHuntGroups",
  query: ["orgId", "name", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "huntGroups",
};

/** Input of {@link listCallParkAvailableUsers}. */
export interface ListCallParkAvailableUsersInput {
  locationId: string;
  orgId?: string | undefined;
  callParkName?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get available agents from Call Parks. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-available-agents-from-call-parks */
export const listCallParkAvailableUsers: ListOperation<ListCallParkAvailableUsersInput, GetAvailableAgentsFromCallParksResponse, "agents"> = {
  id: "telephony.callParks.listAvailableUsers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callParks/availableUsers",
  query: ["orgId", "callParkName", "name", "phoneNumber", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
};

/** Input of {@link getSettings}. */
export interface GetSettingsInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Call Park Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-call-park-settings */
export const getSettings: Operation<GetSettingsInput, GetCallParkSettingsObject> = {
  id: "telephony.callParks.settings.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callParks/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettings}. */
export interface UpdateSettingsInput {
  locationId: string;
  orgId?: string | undefined;
  callParkRecall?: PutRecallHuntGroupObject | undefined;
  callParkSettings?: CallParkSettingsObject | undefined;
}

/** Update Call Park settings. @source documented https://developer.webex.com/docs/api/v1/features-call-park/update-call-park-settings */
export const updateSettings: Operation<UpdateSettingsInput, void> = {
  id: "telephony.callParks.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callParks/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeCallPark}. */
export interface RemoveCallParkInput {
  locationId: string;
  callParkId: string;
  orgId?: string | undefined;
}

/** Delete a Call Park. @source documented https://developer.webex.com/docs/api/v1/features-call-park/delete-a-call-park */
export const removeCallPark: Operation<RemoveCallParkInput, void> = {
  id: "telephony.callParks.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/callParks/{callParkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallPark}. */
export interface GetCallParkInput {
  locationId: string;
  callParkId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Park. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-details-for-a-call-park */
export const getCallPark: Operation<GetCallParkInput, GetCallParkObject> = {
  id: "telephony.callParks.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callParks/{callParkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallPark}. */
export interface UpdateCallParkInput {
  locationId: string;
  callParkId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  recall?: PutRecallHuntGroupObject | undefined;
  agents?: string[] | undefined;
  parkOnAgentsEnabled?: boolean | undefined;
  callParkExtensions?: string[] | undefined;
}

/** Update a Call Park. @source documented https://developer.webex.com/docs/api/v1/features-call-park/update-a-call-park */
export const updateCallPark: Operation<UpdateCallParkInput, UpdateACallParkResponse> = {
  id: "telephony.callParks.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callParks/{callParkId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
