// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../../operation.ts";
import type { GetAvailableNumbersForMyLocationResponse } from "../types/calling.ts";

export type { GetAvailableNumbersForMyLocationResponse } from "../types/calling.ts";

/** Input of {@link listLocationAssignedNumbers}. */
export interface ListLocationAssignedNumbersInput {
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Numbers for User's Location. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-available-numbers-for-user-s-location */
export const listLocationAssignedNumbers: ListOperation<ListLocationAssignedNumbersInput, GetAvailableNumbersForMyLocationResponse, "phoneNumbers"> = {
  id: "me.location.listAssignedNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/me/location/assignedNumbers",
  query: ["name", "phoneNumber", "extension", "order", "max", "start"],
  scopes: ["spark:telephony_config_read"],
  items: "phoneNumbers",
};
