// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { Endpoint, GetMyEndpointsListResponse, ModifyEndpointObjectMobilitySettings } from "../types/calling.ts";

export type { Endpoint, GetMyEndpointsListResponse, ModifyEndpointObjectMobilitySettings } from "../types/calling.ts";

/** Input of {@link listEndpoints}. */
export interface ListEndpointsInput {}

/** Read the List of My Endpoints. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-the-list-of-my-endpoints */
export const listEndpoints: ListOperation<ListEndpointsInput, GetMyEndpointsListResponse, "endpoints"> = {
  id: "me.endpoints.list",
  method: "GET",
  path: "/v1/telephony/config/people/me/endpoints",
  scopes: ["spark:telephony_config_read"],
  items: "endpoints",
};

/** Input of {@link getEndpoint}. */
export interface GetEndpointInput {
  endpointId: string;
}

/** Get My Endpoints Details. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-endpoints-details */
export const getEndpoint: Operation<GetEndpointInput, Endpoint> = {
  id: "me.endpoints.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/endpoints/{endpointId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateEndpoint}. */
export interface UpdateEndpointInput {
  endpointId: string;
  mobilitySettings: ModifyEndpointObjectMobilitySettings;
}

/** Modify My Endpoints Details. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-endpoints-details */
export const updateEndpoint: Operation<UpdateEndpointInput, void> = {
  id: "me.endpoints.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/endpoints/{endpointId}",
  scopes: ["spark:telephony_config_write"],
};
