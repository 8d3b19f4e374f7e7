// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { GuestCallingSettingsGet, ReadTheClickToCallAvailableMembersResponse, ReadTheClickToCallMembersResponse } from "../types/calling.ts";

export type { GuestCallingSettingsGet, ReadTheClickToCallAvailableMembersResponse, ReadTheClickToCallMembersResponse } from "../types/calling.ts";

/** Input of {@link getGuestCalling}. */
export interface GetGuestCallingInput {
  orgId?: string | undefined;
}

/** Read the Click-to-call Settings. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/read-the-click-to-call-settings */
export const getGuestCalling: Operation<GetGuestCallingInput, GuestCallingSettingsGet> = {
  id: "telephony.guestCalling.get",
  method: "GET",
  path: "/v1/telephony/config/guestCalling",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateGuestCalling}. */
export interface UpdateGuestCallingInput {
  orgId?: string | undefined;
  enabled: boolean;
  privacyEnabled: boolean;
  destinationMembers: string[];
}

/** Update the Click-to-call Settings. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/update-the-click-to-call-settings */
export const updateGuestCalling: Operation<UpdateGuestCallingInput, void> = {
  id: "telephony.guestCalling.update",
  method: "PUT",
  path: "/v1/telephony/config/guestCalling",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listGuestCallingAvailableMembers}. */
export interface ListGuestCallingAvailableMembersInput {
  orgId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the Click-to-call Available Members. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/read-the-click-to-call-available-members */
export const listGuestCallingAvailableMembers: ListOperation<ListGuestCallingAvailableMembersInput, ReadTheClickToCallAvailableMembersResponse, "availableDestinationMembers"> = {
  id: "telephony.guestCalling.listAvailableMembers",
  method: "GET",
  path: "/v1/telephony/config/guestCalling/availableMembers",
  query: ["orgId", "memberName", "phoneNumber", "extension", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "availableDestinationMembers",
};

/** Input of {@link listGuestCallingMembers}. */
export interface ListGuestCallingMembersInput {
  orgId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the Click-to-call Members. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings-with-click-to-call/read-the-click-to-call-members */
export const listGuestCallingMembers: ListOperation<ListGuestCallingMembersInput, ReadTheClickToCallMembersResponse, "destinationMembers"> = {
  id: "telephony.guestCalling.listMembers",
  method: "GET",
  path: "/v1/telephony/config/guestCalling/members",
  query: ["orgId", "memberName", "phoneNumber", "extension", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "destinationMembers",
};
