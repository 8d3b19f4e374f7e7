// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateACallParkExtensionResponse, GetCallParkExtensionObject, ReadTheListOfCallParkExtensionsResponse } from "../types/calling.ts";

export type { CreateACallParkExtensionResponse, GetCallParkExtensionObject, ReadTheListOfCallParkExtensionsResponse } from "../types/calling.ts";

/** Input of {@link listCallParkExtensions}. */
export interface ListCallParkExtensionsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  extension?: string | undefined;
  locationName?: string | undefined;
  name?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Call Park Extensions. @source documented https://developer.webex.com/docs/api/v1/features-call-park/read-the-list-of-call-park-extensions */
export const listCallParkExtensions: ListOperation<ListCallParkExtensionsInput, ReadTheListOfCallParkExtensionsResponse, "callParkExtensions"> = {
  id: "telephony.callParkExtensions.list",
  method: "GET",
  path: "/v1/telephony/config/callParkExtensions",
  query: ["orgId", "locationId", "extension", "locationName", "name", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "callParkExtensions",
};

/** Input of {@link createCallParkExtension}. */
export interface CreateCallParkExtensionInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  extension: string;
}

/** Create a Call Park Extension. @source documented https://developer.webex.com/docs/api/v1/features-call-park/create-a-call-park-extension */
export const createCallParkExtension: Operation<CreateCallParkExtensionInput, CreateACallParkExtensionResponse> = {
  id: "telephony.callParkExtensions.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/callParkExtensions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeCallParkExtension}. */
export interface RemoveCallParkExtensionInput {
  locationId: string;
  callParkExtensionId: string;
  orgId?: string | undefined;
}

/** Delete a Call Park Extension. @source documented https://developer.webex.com/docs/api/v1/features-call-park/delete-a-call-park-extension */
export const removeCallParkExtension: Operation<RemoveCallParkExtensionInput, void> = {
  id: "telephony.callParkExtensions.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/callParkExtensions/{callParkExtensionId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallParkExtension}. */
export interface GetCallParkExtensionInput {
  locationId: string;
  callParkExtensionId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Park Extension. @source documented https://developer.webex.com/docs/api/v1/features-call-park/get-details-for-a-call-park-extension */
export const getCallParkExtension: Operation<GetCallParkExtensionInput, GetCallParkExtensionObject> = {
  id: "telephony.callParkExtensions.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callParkExtensions/{callParkExtensionId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallParkExtension}. */
export interface UpdateCallParkExtensionInput {
  locationId: string;
  callParkExtensionId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  extension?: string | undefined;
}

/** Update a Call Park Extension. @source documented https://developer.webex.com/docs/api/v1/features-call-park/update-a-call-park-extension */
export const updateCallParkExtension: Operation<UpdateCallParkExtensionInput, void> = {
  id: "telephony.callParkExtensions.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callParkExtensions/{callParkExtensionId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
