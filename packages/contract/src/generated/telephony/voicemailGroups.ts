// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CreateANewVoicemailGroupForALocationResponse, DirectLineCallerIdNameObject, GetLocationVoicemailGroupObject, GetLocationVoicemailGroupObjectEmailCopyOfMessage, GetLocationVoicemailGroupObjectFaxMessage, GetLocationVoicemailGroupObjectGreeting, GetLocationVoicemailGroupObjectMessageStorage, GetLocationVoicemailGroupObjectNotifications, GetVoicemailGroupAvailablePhoneNumbersResponse, GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse, ListVoicemailGroupResponse } from "../types/calling.ts";

export type { CreateANewVoicemailGroupForALocationResponse, DirectLineCallerIdNameObject, GetLocationVoicemailGroupObject, GetLocationVoicemailGroupObjectEmailCopyOfMessage, GetLocationVoicemailGroupObjectFaxMessage, GetLocationVoicemailGroupObjectGreeting, GetLocationVoicemailGroupObjectMessageStorage, GetLocationVoicemailGroupObjectNotifications, GetVoicemailGroupAvailablePhoneNumbersResponse, GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse, ListVoicemailGroupResponse } from "../types/calling.ts";

/** Input of {@link createVoicemailGroup}. */
export interface CreateVoicemailGroupInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  extension: number;
  passcode: number;
  languageCode: string;
  messageStorage: GetLocationVoicemailGroupObjectMessageStorage;
  notifications: GetLocationVoicemailGroupObjectNotifications;
  faxMessage: GetLocationVoicemailGroupObjectFaxMessage;
  transferToNumber: GetLocationVoicemailGroupObjectNotifications;
  emailCopyOfMessage: GetLocationVoicemailGroupObjectEmailCopyOfMessage;
  phoneNumber?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Create a new Voicemail Group for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/create-a-new-voicemail-group-for-a-location */
export const createVoicemailGroup: Operation<CreateVoicemailGroupInput, CreateANewVoicemailGroupForALocationResponse> = {
  id: "telephony.voicemailGroups.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/voicemailGroups",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listVoicemailGroupAvailableNumbers}. */
export interface ListVoicemailGroupAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Voicemail Group Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voicemail-group-available-phone-numbers */
export const listVoicemailGroupAvailableNumbers: ListOperation<ListVoicemailGroupAvailableNumbersInput, GetVoicemailGroupAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.voicemailGroups.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicemailGroups/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listFaxMessageAvailableNumbers}. */
export interface ListFaxMessageAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Voicemail Group Fax Message Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voicemail-group-fax-message-available-phone-numbers */
export const listFaxMessageAvailableNumbers: ListOperation<ListFaxMessageAvailableNumbersInput, GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.voicemailGroups.faxMessage.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicemailGroups/faxMessage/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removeVoicemailGroup}. */
export interface RemoveVoicemailGroupInput {
  locationId: string;
  voicemailGroupId: string;
  orgId?: string | undefined;
}

/** Delete a Voicemail Group for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/delete-a-voicemail-group-for-a-location */
export const removeVoicemailGroup: Operation<RemoveVoicemailGroupInput, void> = {
  id: "telephony.voicemailGroups.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/voicemailGroups/{voicemailGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getVoicemailGroup}. */
export interface GetVoicemailGroupInput {
  locationId: string;
  voicemailGroupId: string;
  orgId?: string | undefined;
}

/** Get Location Voicemail Group. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-location-voicemail-group */
export const getVoicemailGroup: Operation<GetVoicemailGroupInput, GetLocationVoicemailGroupObject> = {
  id: "telephony.voicemailGroups.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicemailGroups/{voicemailGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVoicemailGroup}. */
export interface UpdateVoicemailGroupInput {
  locationId: string;
  voicemailGroupId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: number | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  enabled?: boolean | undefined;
  passcode?: number | undefined;
  languageCode?: string | undefined;
  greeting?: GetLocationVoicemailGroupObjectGreeting | undefined;
  greetingDescription?: string | undefined;
  messageStorage?: GetLocationVoicemailGroupObjectMessageStorage | undefined;
  notifications?: GetLocationVoicemailGroupObjectNotifications | undefined;
  faxMessage?: GetLocationVoicemailGroupObjectFaxMessage | undefined;
  transferToNumber?: GetLocationVoicemailGroupObjectNotifications | undefined;
  emailCopyOfMessage?: GetLocationVoicemailGroupObjectEmailCopyOfMessage | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Modify Location Voicemail Group. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/modify-location-voicemail-group */
export const updateVoicemailGroup: Operation<UpdateVoicemailGroupInput, void> = {
  id: "telephony.voicemailGroups.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/voicemailGroups/{voicemailGroupId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listVoicemailGroups}. */
export interface ListVoicemailGroupsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List VoicemailGroup. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/list-voicemailgroup */
export const listVoicemailGroups: ListOperation<ListVoicemailGroupsInput, ListVoicemailGroupResponse, "voicemailGroups"> = {
  id: "telephony.voicemailGroups.list",
  method: "GET",
  path: "/v1/telephony/config/voicemailGroups",
  query: ["orgId", "locationId", "name", "phoneNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "voicemailGroups",
};
