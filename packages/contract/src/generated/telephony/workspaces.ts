// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../../operation.ts";
import type { GetWorkspaceAvailablePhoneNumbersResponse } from "../types/calling.ts";

export type { GetWorkspaceAvailablePhoneNumbersResponse } from "../types/calling.ts";

/** Input of {@link listWorkspaceAvailableNumbers}. */
export interface ListWorkspaceAvailableNumbersInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Workspace Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-available-phone-numbers */
export const listWorkspaceAvailableNumbers: ListOperation<ListWorkspaceAvailableNumbersInput, GetWorkspaceAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.workspaces.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/availableNumbers",
  query: ["orgId", "locationId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};
