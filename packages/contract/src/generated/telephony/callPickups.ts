// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateACallPickupResponse, GetAvailableAgentsFromCallPickupsResponse, GetCallPickupObject, GetCallPickupObjectNotificationType, ReadTheListOfCallPickupsResponse, UpdateACallPickupResponse } from "../types/calling.ts";

export type { CreateACallPickupResponse, GetAvailableAgentsFromCallPickupsResponse, GetCallPickupObject, GetCallPickupObjectNotificationType, ReadTheListOfCallPickupsResponse, UpdateACallPickupResponse } from "../types/calling.ts";

/** Input of {@link listCallPickups}. */
export interface ListCallPickupsInput {
  locationId: string;
  orgId?: string | undefined;
  order?: string | undefined;
  name?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Call Pickups. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/read-the-list-of-call-pickups */
export const listCallPickups: ListOperation<ListCallPickupsInput, ReadTheListOfCallPickupsResponse, "callPickups"> = {
  id: "telephony.callPickups.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callPickups",
  query: ["orgId", "order", "name", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "callPickups",
};

/** Input of {@link createCallPickup}. */
export interface CreateCallPickupInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  notificationType?: GetCallPickupObjectNotificationType | undefined;
  notificationDelayTimerSeconds?: number | undefined;
  agents?: string[] | undefined;
}

/** Create a Call Pickup. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/create-a-call-pickup */
export const createCallPickup: Operation<CreateCallPickupInput, CreateACallPickupResponse> = {
  id: "telephony.callPickups.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/callPickups",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallPickupAvailableUsers}. */
export interface ListCallPickupAvailableUsersInput {
  locationId: string;
  orgId?: string | undefined;
  callPickupName?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get available agents from Call Pickups. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/get-available-agents-from-call-pickups */
export const listCallPickupAvailableUsers: ListOperation<ListCallPickupAvailableUsersInput, GetAvailableAgentsFromCallPickupsResponse, "agents"> = {
  id: "telephony.callPickups.listAvailableUsers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callPickups/availableUsers",
  query: ["orgId", "callPickupName", "name", "phoneNumber", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
};

/** Input of {@link removeCallPickup}. */
export interface RemoveCallPickupInput {
  locationId: string;
  callPickupId: string;
  orgId?: string | undefined;
}

/** Delete a Call Pickup. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/delete-a-call-pickup */
export const removeCallPickup: Operation<RemoveCallPickupInput, void> = {
  id: "telephony.callPickups.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/callPickups/{callPickupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallPickup}. */
export interface GetCallPickupInput {
  locationId: string;
  callPickupId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Pickup. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/get-details-for-a-call-pickup */
export const getCallPickup: Operation<GetCallPickupInput, GetCallPickupObject> = {
  id: "telephony.callPickups.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callPickups/{callPickupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallPickup}. */
export interface UpdateCallPickupInput {
  locationId: string;
  callPickupId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  notificationType?: GetCallPickupObjectNotificationType | undefined;
  notificationDelayTimerSeconds?: number | undefined;
  agents?: string[] | undefined;
}

/** Update a Call Pickup. @source documented https://developer.webex.com/docs/api/v1/features-call-pickup/update-a-call-pickup */
export const updateCallPickup: Operation<UpdateCallPickupInput, UpdateACallPickupResponse> = {
  id: "telephony.callPickups.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callPickups/{callPickupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
