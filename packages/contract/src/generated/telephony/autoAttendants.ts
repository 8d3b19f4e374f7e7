// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AlternateNumbersObject, AutoAttendantCallForwardSettingsModifyDetailsObject, CallForwardSelectiveCallsFromObject, CallForwardSelectiveCallsToObject, CallForwardSelectiveForwardToObject, CreateAutoAttendantResponse, CreateAutoAttendantSelectiveCallForwardingRuleResponse, DirectLineCallerIdNameObjectForPut, GetAutoAttendantAlternateAvailablePhoneNumbersResponse, GetAutoAttendantCallForwardAvailablePhoneNumbersResponse, GetAutoAttendantCallForwardSelectiveRuleObject, GetAutoAttendantCallForwardingSettingsResponse, GetAutoAttendantObject, GetAutoAttendantObjectExtensionDialing, GetAutoAttendantPrimaryAvailablePhoneNumbersResponse, HoursMenuGetObject, ListAutoAttendantAnnouncementFilesResponse, ListAutoAttendantsResponse, UpdateAutoAttendantSelectiveCallForwardingRuleResponse } from "../types/calling.ts";

export type { AlternateNumbersObject, AutoAttendantCallForwardSettingsModifyDetailsObject, CallForwardSelectiveCallsFromObject, CallForwardSelectiveCallsToObject, CallForwardSelectiveForwardToObject, CreateAutoAttendantResponse, CreateAutoAttendantSelectiveCallForwardingRuleResponse, DirectLineCallerIdNameObjectForPut, GetAutoAttendantAlternateAvailablePhoneNumbersResponse, GetAutoAttendantCallForwardAvailablePhoneNumbersResponse, GetAutoAttendantCallForwardSelectiveRuleObject, GetAutoAttendantCallForwardingSettingsResponse, GetAutoAttendantObject, GetAutoAttendantObjectExtensionDialing, GetAutoAttendantPrimaryAvailablePhoneNumbersResponse, HoursMenuGetObject, ListAutoAttendantAnnouncementFilesResponse, ListAutoAttendantsResponse, UpdateAutoAttendantSelectiveCallForwardingRuleResponse } from "../types/calling.ts";

/** Input of {@link listAutoAttendants}. */
export interface ListAutoAttendantsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Auto Attendants. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/read-the-list-of-auto-attendants */
export const listAutoAttendants: ListOperation<ListAutoAttendantsInput, ListAutoAttendantsResponse, "autoAttendants"> = {
  id: "telephony.autoAttendants.list",
  method: "GET",
  path: "/v1/telephony/config/autoAttendants",
  query: ["orgId", "locationId", "name", "phoneNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "autoAttendants",
};

/** Input of {@link createAutoAttendant}. */
export interface CreateAutoAttendantInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  businessSchedule: string;
  businessHoursMenu: HoursMenuGetObject;
  afterHoursMenu: HoursMenuGetObject;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  alternateNumbers?: AlternateNumbersObject[] | undefined;
  languageCode?: string | undefined;
  holidaySchedule?: string | undefined;
  extensionDialing?: GetAutoAttendantObjectExtensionDialing | undefined;
  nameDialing?: GetAutoAttendantObjectExtensionDialing | undefined;
  timeZone?: string | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObjectForPut | undefined;
  dialByName?: string | undefined;
}

/** Create an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/create-an-auto-attendant */
export const createAutoAttendant: Operation<CreateAutoAttendantInput, CreateAutoAttendantResponse> = {
  id: "telephony.autoAttendants.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAlternateAvailableNumbers}. */
export interface ListAlternateAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Auto Attendant Alternate Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-auto-attendant-alternate-available-phone-numbers */
export const listAlternateAvailableNumbers: ListOperation<ListAlternateAvailableNumbersInput, GetAutoAttendantAlternateAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.autoAttendants.alternate.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/alternate/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listAutoAttendantAvailableNumbers}. */
export interface ListAutoAttendantAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Auto Attendant Primary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-auto-attendant-primary-available-phone-numbers */
export const listAutoAttendantAvailableNumbers: ListOperation<ListAutoAttendantAvailableNumbersInput, GetAutoAttendantPrimaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.autoAttendants.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listCallForwardingAvailableNumbers}. */
export interface ListCallForwardingAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Auto Attendant Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-auto-attendant-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetAutoAttendantCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.autoAttendants.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removeAutoAttendant}. */
export interface RemoveAutoAttendantInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
}

/** Delete an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/delete-an-auto-attendant */
export const removeAutoAttendant: Operation<RemoveAutoAttendantInput, void> = {
  id: "telephony.autoAttendants.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAutoAttendant}. */
export interface GetAutoAttendantInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
}

/** Get Details for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-details-for-an-auto-attendant */
export const getAutoAttendant: Operation<GetAutoAttendantInput, GetAutoAttendantObject> = {
  id: "telephony.autoAttendants.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateAutoAttendant}. */
export interface UpdateAutoAttendantInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  alternateNumbers?: AlternateNumbersObject[] | undefined;
  languageCode?: string | undefined;
  businessSchedule?: string | undefined;
  holidaySchedule?: string | undefined;
  extensionDialing?: GetAutoAttendantObjectExtensionDialing | undefined;
  nameDialing?: GetAutoAttendantObjectExtensionDialing | undefined;
  timeZone?: string | undefined;
  businessHoursMenu?: HoursMenuGetObject | undefined;
  afterHoursMenu?: HoursMenuGetObject | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObjectForPut | undefined;
  dialByName?: string | undefined;
}

/** Update an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/update-an-auto-attendant */
export const updateAutoAttendant: Operation<UpdateAutoAttendantInput, void> = {
  id: "telephony.autoAttendants.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAnnouncements}. */
export interface ListAnnouncementsInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
}

/** Read the List of Auto Attendant Announcement Files. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/read-the-list-of-auto-attendant-announcement-files */
export const listAnnouncements: ListOperation<ListAnnouncementsInput, ListAutoAttendantAnnouncementFilesResponse, "announcements"> = {
  id: "telephony.autoAttendants.announcements.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "announcements",
};

/** Input of {@link removeAnnouncement}. */
export interface RemoveAnnouncementInput {
  locationId: string;
  autoAttendantId: string;
  fileName: string;
  orgId?: string | undefined;
}

/** Delete a Auto Attendant Announcement File. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/delete-a-auto-attendant-announcement-file */
export const removeAnnouncement: Operation<RemoveAnnouncementInput, void> = {
  id: "telephony.autoAttendants.announcements.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/announcements/{fileName}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
}

/** Get Call Forwarding Settings for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-call-forwarding-settings-for-an-auto-attendant */
export const getCallForwarding: Operation<GetCallForwardingInput, GetAutoAttendantCallForwardingSettingsResponse> = {
  id: "telephony.autoAttendants.callForwarding.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
  callForwarding: AutoAttendantCallForwardSettingsModifyDetailsObject;
}

/** Update Call Forwarding Settings for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/update-call-forwarding-settings-for-an-auto-attendant */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "telephony.autoAttendants.callForwarding.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link switchCallForwardingMode}. */
export interface SwitchCallForwardingModeInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
}

/** Switch Mode for Call Forwarding Settings for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/switch-mode-for-call-forwarding-settings-for-an-auto-attendant */
export const switchCallForwardingMode: Operation<SwitchCallForwardingModeInput, void> = {
  id: "telephony.autoAttendants.callForwarding.switchMode",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/actions/switchMode/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createCallForwardingSelectiveRule}. */
export interface CreateCallForwardingSelectiveRuleInput {
  locationId: string;
  autoAttendantId: string;
  orgId?: string | undefined;
  name: string;
  forwardTo: CallForwardSelectiveForwardToObject;
  callsFrom: CallForwardSelectiveCallsFromObject;
  enabled?: boolean | undefined;
  businessSchedule?: string | undefined;
  holidaySchedule?: string | undefined;
  callsTo?: CallForwardSelectiveCallsToObject | undefined;
}

/** Create a Selective Call Forwarding Rule for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/create-a-selective-call-forwarding-rule-for-an-auto-attendant */
export const createCallForwardingSelectiveRule: Operation<CreateCallForwardingSelectiveRuleInput, CreateAutoAttendantSelectiveCallForwardingRuleResponse> = {
  id: "telephony.autoAttendants.callForwarding.selectiveRules.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeCallForwardingSelectiveRule}. */
export interface RemoveCallForwardingSelectiveRuleInput {
  locationId: string;
  autoAttendantId: string;
  ruleId: string;
  orgId?: string | undefined;
}

/** Delete a Selective Call Forwarding Rule for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/delete-a-selective-call-forwarding-rule-for-an-auto-attendant */
export const removeCallForwardingSelectiveRule: Operation<RemoveCallForwardingSelectiveRuleInput, void> = {
  id: "telephony.autoAttendants.callForwarding.selectiveRules.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwardingSelectiveRule}. */
export interface GetCallForwardingSelectiveRuleInput {
  locationId: string;
  autoAttendantId: string;
  ruleId: string;
  orgId?: string | undefined;
}

/** Get Selective Call Forwarding Rule for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/get-selective-call-forwarding-rule-for-an-auto-attendant */
export const getCallForwardingSelectiveRule: Operation<GetCallForwardingSelectiveRuleInput, GetAutoAttendantCallForwardSelectiveRuleObject> = {
  id: "telephony.autoAttendants.callForwarding.selectiveRules.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
};

/** Input of {@link updateCallForwardingSelectiveRule}. */
export interface UpdateCallForwardingSelectiveRuleInput {
  locationId: string;
  autoAttendantId: string;
  ruleId: string;
  orgId?: string | undefined;
  name: string;
  enabled?: boolean | undefined;
  businessSchedule?: string | undefined;
  holidaySchedule?: string | undefined;
  forwardTo?: CallForwardSelectiveForwardToObject | undefined;
  callsFrom?: CallForwardSelectiveCallsFromObject | undefined;
  callsTo?: CallForwardSelectiveCallsToObject | undefined;
}

/** Update Selective Call Forwarding Rule for an Auto Attendant. @source documented https://developer.webex.com/docs/api/v1/features-auto-attendant/update-selective-call-forwarding-rule-for-an-auto-attendant */
export const updateCallForwardingSelectiveRule: Operation<UpdateCallForwardingSelectiveRuleInput, UpdateAutoAttendantSelectiveCallForwardingRuleResponse> = {
  id: "telephony.autoAttendants.callForwarding.selectiveRules.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
