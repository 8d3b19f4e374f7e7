// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AccessLevel, GetPersonPrimaryAvailablePhoneNumbersResponse, UserSettingsPermissionsGetDefault } from "../types/calling.ts";

export type { AccessLevel, GetPersonPrimaryAvailablePhoneNumbersResponse, UserSettingsPermissionsGetDefault } from "../types/calling.ts";

/** Input of {@link listPrimaryAvailableNumbers}. */
export interface ListPrimaryAvailableNumbersInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  phoneNumber?: string[] | undefined;
  licenseType?: "Webex Calling Professional" | "Webex Calling Standard" | (string & {}) | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person Primary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-primary-available-phone-numbers */
export const listPrimaryAvailableNumbers: ListOperation<ListPrimaryAvailableNumbersInput, GetPersonPrimaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.people.primary.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/primary/availableNumbers",
  query: ["orgId", "locationId", "phoneNumber", "licenseType", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getSettingsPermissions}. */
export interface GetSettingsPermissionsInput {
  orgId?: string | undefined;
}

/** Read Default Feature Access Settings for Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/read-default-feature-access-settings-for-person */
export const getSettingsPermissions: Operation<GetSettingsPermissionsInput, UserSettingsPermissionsGetDefault> = {
  id: "telephony.people.settings.permissions.get",
  method: "GET",
  path: "/v1/telephony/config/people/settings/permissions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettingsPermissions}. */
export interface UpdateSettingsPermissionsInput {
  orgId?: string | undefined;
  anonymousCallRejection?: AccessLevel | undefined;
  bargeIn?: AccessLevel | undefined;
  blockCallerId?: AccessLevel | undefined;
  callForwarding?: AccessLevel | undefined;
  callWaiting?: AccessLevel | undefined;
  callNotify?: AccessLevel | undefined;
  connectedLineIdentity?: AccessLevel | undefined;
  executive?: AccessLevel | undefined;
  hoteling?: AccessLevel | undefined;
  priorityAlert?: AccessLevel | undefined;
  selectivelyAcceptCalls?: AccessLevel | undefined;
  selectivelyRejectCalls?: AccessLevel | undefined;
  selectivelyForwardCalls?: AccessLevel | undefined;
  sequentialRing?: AccessLevel | undefined;
  simultaneousRing?: AccessLevel | undefined;
  singleNumberReach?: AccessLevel | undefined;
  voicemail?: AccessLevel | undefined;
  sendCallsToVoicemail?: AccessLevel | undefined;
  voicemailEmailCopy?: AccessLevel | undefined;
  voicemailFaxMessaging?: AccessLevel | undefined;
  voicemailMessageStorage?: AccessLevel | undefined;
  voicemailNotifications?: AccessLevel | undefined;
  voicemailTransferNumber?: AccessLevel | undefined;
  generateActivationCode?: AccessLevel | undefined;
  voicemailDownload?: AccessLevel | undefined;
  speedDial?: AccessLevel | undefined;
}

/** Update Default Person Feature Access Configuration. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-default-person-feature-access-configuration */
export const updateSettingsPermissions: Operation<UpdateSettingsPermissionsInput, void> = {
  id: "telephony.people.settings.permissions.update",
  method: "PUT",
  path: "/v1/telephony/config/people/settings/permissions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
