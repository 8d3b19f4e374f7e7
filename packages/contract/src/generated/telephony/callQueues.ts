// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AudioAnnouncementFileFeatureObject, CallQueueHolidaySchedulesObjectScheduleLevel, CallQueueQueueSettingsGetObjectOverflowGreeting, CallQueueQueueSettingsGetObjectWaitMessage, CallQueueQueueSettingsObject, CallQueueSettingsGet, CreateAdnisForAcallQueueResponse, CreateCallQueueObjectCallingLineIdPolicy, CreateCallQueueResponse, CreateCallQueueSelectiveCallForwardingRuleResponse, CreateForwardingRuleObjectCallsFrom, CreateForwardingRuleObjectCallsTo, CreateForwardingRuleObjectForwardTo, DirectLineCallerIdNameObject, DnisAnnouncementsGet, DnisAnnouncementsModifyComfortMessage, DnisAnnouncementsModifyComfortMessageBypass, DnisAnnouncementsModifyMohMessage, DnisAnnouncementsModifyWelcomeMessage, DnisAnnouncementsModifyWhisperMessage, DnisObject, DnisSettings, GetAvailablePhoneNumbersForDnisResponse, GetCallQueueAgentObject, GetCallQueueAlternateAvailablePhoneNumbersResponse, GetCallQueueAvailableAgentsResponse, GetCallQueueCallForwardAvailablePhoneNumbersResponse, GetCallQueueCallForwardingSettingsResponse, GetCallQueueCallPolicyObject, GetCallQueueEssentialsObject, GetCallQueueForcedForwardObject, GetCallQueueHolidayObject, GetCallQueueHolidayObjectAction, GetCallQueueNightServiceObject, GetCallQueueNightServiceObjectAnnouncementMode, GetCallQueueObjectAlternateNumberSettings, GetCallQueuePrimaryAvailablePhoneNumbersResponse, GetCallQueueStrandedCallsObject, GetForwardingRuleObject, GetListOfDnisForAcallQueueResponse, GetScreenPopConfigurationObject, ListCallQueueAgentsResponse, ListCallQueueAnnouncementFilesResponse, ListCallQueuesResponse, ModifyAgentsForCallQueueObjectSettingsItem, ModifyCallForwardingObjectCallForwarding, ModifyPersonPlaceVirtualLineCallQueueObject, PostPersonPlaceVirtualLineCallQueueObject, QueryParamsObject, RingPatternObject, UpdateCallQueueSelectiveCallForwardingRuleResponse } from "../types/calling.ts";

export type { AudioAnnouncementFileFeatureObject, CallQueueHolidaySchedulesObjectScheduleLevel, CallQueueQueueSettingsGetObjectOverflowGreeting, CallQueueQueueSettingsGetObjectWaitMessage, CallQueueQueueSettingsObject, CallQueueSettingsGet, CreateAdnisForAcallQueueResponse, CreateCallQueueObjectCallingLineIdPolicy, CreateCallQueueResponse, CreateCallQueueSelectiveCallForwardingRuleResponse, CreateForwardingRuleObjectCallsFrom, CreateForwardingRuleObjectCallsTo, CreateForwardingRuleObjectForwardTo, DirectLineCallerIdNameObject, DnisAnnouncementsGet, DnisAnnouncementsModifyComfortMessage, DnisAnnouncementsModifyComfortMessageBypass, DnisAnnouncementsModifyMohMessage, DnisAnnouncementsModifyWelcomeMessage, DnisAnnouncementsModifyWhisperMessage, DnisObject, DnisSettings, GetAvailablePhoneNumbersForDnisResponse, GetCallQueueAgentObject, GetCallQueueAlternateAvailablePhoneNumbersResponse, GetCallQueueAvailableAgentsResponse, GetCallQueueCallForwardAvailablePhoneNumbersResponse, GetCallQueueCallForwardingSettingsResponse, GetCallQueueCallPolicyObject, GetCallQueueEssentialsObject, GetCallQueueForcedForwardObject, GetCallQueueHolidayObject, GetCallQueueHolidayObjectAction, GetCallQueueNightServiceObject, GetCallQueueNightServiceObjectAnnouncementMode, GetCallQueueObjectAlternateNumberSettings, GetCallQueuePrimaryAvailablePhoneNumbersResponse, GetCallQueueStrandedCallsObject, GetForwardingRuleObject, GetListOfDnisForAcallQueueResponse, GetScreenPopConfigurationObject, ListCallQueueAgentsResponse, ListCallQueueAnnouncementFilesResponse, ListCallQueuesResponse, ModifyAgentsForCallQueueObjectSettingsItem, ModifyCallForwardingObjectCallForwarding, ModifyPersonPlaceVirtualLineCallQueueObject, PostPersonPlaceVirtualLineCallQueueObject, QueryParamsObject, RingPatternObject, UpdateCallQueueSelectiveCallForwardingRuleResponse } from "../types/calling.ts";

/** Input of {@link createCallQueue}. */
export interface CreateCallQueueInput {
  locationId: string;
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  name: string;
  callPolicies: GetCallQueueCallPolicyObject;
  queueSettings: CallQueueQueueSettingsObject;
  agents: PostPersonPlaceVirtualLineCallQueueObject[];
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  languageCode?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  timeZone?: string | undefined;
  callingLineIdPolicy?: CreateCallQueueObjectCallingLineIdPolicy | undefined;
  callingLineIdPhoneNumber?: string | undefined;
  allowAgentJoinEnabled?: boolean | undefined;
  phoneNumberForOutgoingCallsEnabled?: boolean | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Create a Call Queue with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-call-queue-with-customer-assist */
export const createCallQueue: Operation<CreateCallQueueInput, CreateCallQueueResponse> = {
  id: "telephony.callQueues.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/queues",
  query: ["orgId", "hasCxEssentials"],
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

/** Get Call Queue Alternate Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-alternate-available-phone-numbers */
export const listAlternateAvailableNumbers: ListOperation<ListAlternateAvailableNumbersInput, GetCallQueueAlternateAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.callQueues.alternate.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/alternate/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listCallQueueAvailableNumbers}. */
export interface ListCallQueueAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Call Queue Primary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-primary-available-phone-numbers */
export const listCallQueueAvailableNumbers: ListOperation<ListCallQueueAvailableNumbersInput, GetCallQueuePrimaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.callQueues.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/availableNumbers",
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

/** Get Call Queue Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetCallQueueCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.callQueues.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listDnisAvailableNumbers}. */
export interface ListDnisAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Phone Numbers for DNIS. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-available-phone-numbers-for-dnis */
export const listDnisAvailableNumbers: ListOperation<ListDnisAvailableNumbersInput, GetAvailablePhoneNumbersForDnisResponse, "phoneNumbers"> = {
  id: "telephony.callQueues.dnis.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/dnis/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removeCallQueue}. */
export interface RemoveCallQueueInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Delete a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-call-queue */
export const removeCallQueue: Operation<RemoveCallQueueInput, void> = {
  id: "telephony.callQueues.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallQueue}. */
export interface GetCallQueueInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
}

/** Get Details for a Call Queue with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-with-customer-assist */
export const getCallQueue: Operation<GetCallQueueInput, GetCallQueueEssentialsObject> = {
  id: "telephony.callQueues.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}",
  query: ["orgId", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallQueue}. */
export interface UpdateCallQueueInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  queueSettings: CallQueueQueueSettingsObject;
  enabled?: boolean | undefined;
  name?: string | undefined;
  languageCode?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  timeZone?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  alternateNumberSettings?: GetCallQueueObjectAlternateNumberSettings | undefined;
  callPolicies?: GetCallQueueCallPolicyObject | undefined;
  callingLineIdPolicy?: CreateCallQueueObjectCallingLineIdPolicy | undefined;
  callingLineIdPhoneNumber?: string | undefined;
  allowCallWaitingForAgentsEnabled?: boolean | undefined;
  agents?: ModifyPersonPlaceVirtualLineCallQueueObject[] | undefined;
  allowAgentJoinEnabled?: boolean | undefined;
  phoneNumberForOutgoingCallsEnabled?: boolean | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Update a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue */
export const updateCallQueue: Operation<UpdateCallQueueInput, void> = {
  id: "telephony.callQueues.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAnnouncements}. */
export interface ListAnnouncementsInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Read the List of Call Queue Announcement Files. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/read-the-list-of-call-queue-announcement-files */
export const listAnnouncements: ListOperation<ListAnnouncementsInput, ListCallQueueAnnouncementFilesResponse, "announcements"> = {
  id: "telephony.callQueues.announcements.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "announcements",
};

/** Input of {@link removeAnnouncement}. */
export interface RemoveAnnouncementInput {
  locationId: string;
  queueId: string;
  fileName: string;
  orgId?: string | undefined;
}

/** Delete a Call Queue Announcement File. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-call-queue-announcement-file */
export const removeAnnouncement: Operation<RemoveAnnouncementInput, void> = {
  id: "telephony.callQueues.announcements.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/announcements/{fileName}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get Call Forwarding Settings for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-forwarding-settings-for-a-call-queue */
export const getCallForwarding: Operation<GetCallForwardingInput, GetCallQueueCallForwardingSettingsResponse> = {
  id: "telephony.callQueues.callForwarding.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  callForwarding?: ModifyCallForwardingObjectCallForwarding | undefined;
}

/** Update Call Forwarding Settings for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-call-forwarding-settings-for-a-call-queue */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "telephony.callQueues.callForwarding.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link switchCallForwardingMode}. */
export interface SwitchCallForwardingModeInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Switch Mode for Call Forwarding Settings for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/switch-mode-for-call-forwarding-settings-for-a-call-queue */
export const switchCallForwardingMode: Operation<SwitchCallForwardingModeInput, void> = {
  id: "telephony.callQueues.callForwarding.switchMode",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/actions/switchMode/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createCallForwardingSelectiveRule}. */
export interface CreateCallForwardingSelectiveRuleInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  name: string;
  callsFrom: CreateForwardingRuleObjectCallsFrom;
  callsTo: CreateForwardingRuleObjectCallsTo;
  enabled?: boolean | undefined;
  holidaySchedule?: string | undefined;
  businessSchedule?: string | undefined;
  forwardTo?: CreateForwardingRuleObjectForwardTo | undefined;
}

/** Create a Selective Call Forwarding Rule for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-selective-call-forwarding-rule-for-a-call-queue */
export const createCallForwardingSelectiveRule: Operation<CreateCallForwardingSelectiveRuleInput, CreateCallQueueSelectiveCallForwardingRuleResponse> = {
  id: "telephony.callQueues.callForwarding.selectiveRules.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeCallForwardingSelectiveRule}. */
export interface RemoveCallForwardingSelectiveRuleInput {
  locationId: string;
  queueId: string;
  ruleId: string;
  orgId?: string | undefined;
}

/** Delete a Selective Call Forwarding Rule for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-selective-call-forwarding-rule-for-a-call-queue */
export const removeCallForwardingSelectiveRule: Operation<RemoveCallForwardingSelectiveRuleInput, void> = {
  id: "telephony.callQueues.callForwarding.selectiveRules.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwardingSelectiveRule}. */
export interface GetCallForwardingSelectiveRuleInput {
  locationId: string;
  queueId: string;
  ruleId: string;
  orgId?: string | undefined;
}

/** Get Selective Call Forwarding Rule for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-selective-call-forwarding-rule-for-a-call-queue */
export const getCallForwardingSelectiveRule: Operation<GetCallForwardingSelectiveRuleInput, GetForwardingRuleObject> = {
  id: "telephony.callQueues.callForwarding.selectiveRules.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallForwardingSelectiveRule}. */
export interface UpdateCallForwardingSelectiveRuleInput {
  locationId: string;
  queueId: string;
  ruleId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  enabled?: boolean | undefined;
  holidaySchedule?: string | undefined;
  businessSchedule?: string | undefined;
  forwardTo?: CreateForwardingRuleObjectForwardTo | undefined;
  callsFrom?: CreateForwardingRuleObjectCallsFrom | undefined;
  callsTo?: CreateForwardingRuleObjectCallsTo | undefined;
}

/** Update a Selective Call Forwarding Rule for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-selective-call-forwarding-rule-for-a-call-queue */
export const updateCallForwardingSelectiveRule: Operation<UpdateCallForwardingSelectiveRuleInput, UpdateCallQueueSelectiveCallForwardingRuleResponse> = {
  id: "telephony.callQueues.callForwarding.selectiveRules.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules/{ruleId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeDnisAll}. */
export interface RemoveDnisAllInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  items: string[];
}

/** Bulk Delete DNIS for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/bulk-delete-dnis-for-a-call-queue */
export const removeDnisAll: Operation<RemoveDnisAllInput, void> = {
  id: "telephony.callQueues.dnis.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis",
  query: ["orgId"],
  body: {},
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listDnis}. */
export interface ListDnisInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get List of DNIS for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-list-of-dnis-for-a-call-queue */
export const listDnis: ListOperation<ListDnisInput, GetListOfDnisForAcallQueueResponse, "dnisList"> = {
  id: "telephony.callQueues.dnis.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dnisList",
};

/** Input of {@link createDnis}. */
export interface CreateDnisInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  name: string;
  ringPattern: RingPatternObject;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
}

/** Create a DNIS for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/create-a-dnis-for-a-call-queue */
export const createDnis: Operation<CreateDnisInput, CreateAdnisForAcallQueueResponse> = {
  id: "telephony.callQueues.dnis.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDnisSettings}. */
export interface GetDnisSettingsInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get DNIS Settings for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-dnis-settings-for-a-call-queue */
export const getDnisSettings: Operation<GetDnisSettingsInput, DnisSettings> = {
  id: "telephony.callQueues.dnis.settings.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDnisSettings}. */
export interface UpdateDnisSettingsInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  distinctiveRingingEnabled?: boolean | undefined;
  displayDnisNameAndNumberEnabled?: boolean | undefined;
}

/** Modify DNIS Settings for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/modify-dnis-settings-for-a-call-queue */
export const updateDnisSettings: Operation<UpdateDnisSettingsInput, void> = {
  id: "telephony.callQueues.dnis.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeDnis}. */
export interface RemoveDnisInput {
  locationId: string;
  queueId: string;
  dnisId: string;
  orgId?: string | undefined;
}

/** Delete a DNIS for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/delete-a-dnis-for-a-call-queue */
export const removeDnis: Operation<RemoveDnisInput, void> = {
  id: "telephony.callQueues.dnis.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDnis}. */
export interface GetDnisInput {
  locationId: string;
  queueId: string;
  dnisId: string;
  orgId?: string | undefined;
}

/** Get a DNIS for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-a-dnis-for-a-call-queue */
export const getDnis: Operation<GetDnisInput, DnisObject> = {
  id: "telephony.callQueues.dnis.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDnis}. */
export interface UpdateDnisInput {
  locationId: string;
  queueId: string;
  dnisId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  ringPattern?: RingPatternObject | undefined;
  customDnisAnnouncementSettingsEnabled?: boolean | undefined;
}

/** Modify a DNIS for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/modify-a-dnis-for-a-call-queue */
export const updateDnis: Operation<UpdateDnisInput, void> = {
  id: "telephony.callQueues.dnis.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDnisAnnouncements}. */
export interface GetDnisAnnouncementsInput {
  locationId: string;
  queueId: string;
  dnisId: string;
  orgId?: string | undefined;
}

/** Get DNIS Announcements for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-dnis-announcements-for-a-call-queue */
export const getDnisAnnouncements: Operation<GetDnisAnnouncementsInput, DnisAnnouncementsGet> = {
  id: "telephony.callQueues.dnis.announcements.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDnisAnnouncements}. */
export interface UpdateDnisAnnouncementsInput {
  locationId: string;
  queueId: string;
  dnisId: string;
  orgId?: string | undefined;
  customDnisAnnouncementSettingsEnabled?: boolean | undefined;
  welcomeMessage?: DnisAnnouncementsModifyWelcomeMessage | undefined;
  comfortMessage?: DnisAnnouncementsModifyComfortMessage | undefined;
  comfortMessageBypass?: DnisAnnouncementsModifyComfortMessageBypass | undefined;
  mohMessage?: DnisAnnouncementsModifyMohMessage | undefined;
  waitMessage?: CallQueueQueueSettingsGetObjectWaitMessage | undefined;
  whisperMessage?: DnisAnnouncementsModifyWhisperMessage | undefined;
}

/** Modify DNIS Announcements for a Call Queue. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/modify-dnis-announcements-for-a-call-queue */
export const updateDnisAnnouncements: Operation<UpdateDnisAnnouncementsInput, void> = {
  id: "telephony.callQueues.dnis.announcements.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getForcedForward}. */
export interface GetForcedForwardInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Queue Forced Forward. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-forced-forward */
export const getForcedForward: Operation<GetForcedForwardInput, GetCallQueueForcedForwardObject> = {
  id: "telephony.callQueues.forcedForward.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/forcedForward",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateForcedForward}. */
export interface UpdateForcedForwardInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  forcedForwardEnabled: boolean;
  playAnnouncementBeforeEnabled: boolean;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  transferPhoneNumber?: string | undefined;
  audioFiles?: AudioAnnouncementFileFeatureObject[] | undefined;
}

/** Update a Call Queue Forced Forward Service. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-forced-forward-service */
export const updateForcedForward: Operation<UpdateForcedForwardInput, void> = {
  id: "telephony.callQueues.forcedForward.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/forcedForward",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getHolidayService}. */
export interface GetHolidayServiceInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Queue Holiday Service. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-holiday-service */
export const getHolidayService: Operation<GetHolidayServiceInput, GetCallQueueHolidayObject> = {
  id: "telephony.callQueues.holidayService.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/holidayService",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHolidayService}. */
export interface UpdateHolidayServiceInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  holidayServiceEnabled: boolean;
  action: GetCallQueueHolidayObjectAction;
  holidayScheduleLevel: CallQueueHolidaySchedulesObjectScheduleLevel;
  playAnnouncementBeforeEnabled: boolean;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  holidayScheduleName?: string | undefined;
  transferPhoneNumber?: string | undefined;
  audioFiles?: AudioAnnouncementFileFeatureObject[] | undefined;
}

/** Update a Call Queue Holiday Service. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-holiday-service */
export const updateHolidayService: Operation<UpdateHolidayServiceInput, void> = {
  id: "telephony.callQueues.holidayService.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/holidayService",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getNightService}. */
export interface GetNightServiceInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Queue Night Service. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-night-service */
export const getNightService: Operation<GetNightServiceInput, GetCallQueueNightServiceObject> = {
  id: "telephony.callQueues.nightService.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/nightService",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateNightService}. */
export interface UpdateNightServiceInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  nightServiceEnabled: boolean;
  playAnnouncementBeforeEnabled: boolean;
  announcementMode: GetCallQueueNightServiceObjectAnnouncementMode;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  forceNightServiceEnabled: boolean;
  manualAudioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  action?: GetCallQueueHolidayObjectAction | undefined;
  transferPhoneNumber?: string | undefined;
  audioFiles?: AudioAnnouncementFileFeatureObject[] | undefined;
  businessHoursName?: string | undefined;
  businessHoursLevel?: CallQueueHolidaySchedulesObjectScheduleLevel | undefined;
  manualAudioFiles?: AudioAnnouncementFileFeatureObject[] | undefined;
}

/** Update a Call Queue Night Service. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-night-service */
export const updateNightService: Operation<UpdateNightServiceInput, void> = {
  id: "telephony.callQueues.nightService.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/nightService",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getStrandedCalls}. */
export interface GetStrandedCallsInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Get Details for a Call Queue Stranded Calls. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-stranded-calls */
export const getStrandedCalls: Operation<GetStrandedCallsInput, GetCallQueueStrandedCallsObject> = {
  id: "telephony.callQueues.strandedCalls.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/strandedCalls",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateStrandedCalls}. */
export interface UpdateStrandedCallsInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  action: GetCallQueueHolidayObjectAction;
  audioMessageSelection: CallQueueQueueSettingsGetObjectOverflowGreeting;
  transferPhoneNumber?: string | undefined;
  audioFiles?: AudioAnnouncementFileFeatureObject[] | undefined;
  triggerPolicyWhenAllAgentsAreUnreachableEnabled?: boolean | undefined;
}

/** Update a Call Queue Stranded Calls Service. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-a-call-queue-stranded-calls-service */
export const updateStrandedCalls: Operation<UpdateStrandedCallsInput, void> = {
  id: "telephony.callQueues.strandedCalls.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/strandedCalls",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallQueues}. */
export interface ListCallQueuesInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  departmentId?: string | undefined;
  departmentName?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Call Queues with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/read-the-list-of-call-queues-with-customer-assist */
export const listCallQueues: ListOperation<ListCallQueuesInput, ListCallQueuesResponse, "queues"> = {
  id: "telephony.callQueues.list",
  method: "GET",
  path: "/v1/telephony/config/queues",
  query: ["orgId", "locationId", "name", "phoneNumber", "departmentId", "departmentName", "hasCxEssentials", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "queues",
};

/** Input of {@link listAgents}. */
export interface ListAgentsInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  queueId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  joinEnabled?: boolean | undefined;
  hasCxEssentials?: boolean | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Call Queue Agents with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/read-the-list-of-call-queue-agents-with-customer-assist */
export const listAgents: ListOperation<ListAgentsInput, ListCallQueueAgentsResponse, "agents"> = {
  id: "telephony.callQueues.agents.list",
  method: "GET",
  path: "/v1/telephony/config/queues/agents",
  query: ["orgId", "locationId", "queueId", "name", "phoneNumber", "joinEnabled", "hasCxEssentials", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
};

/** Input of {@link listAgentAvailableAgents}. */
export interface ListAgentAvailableAgentsInput {
  locationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Call Queue Available Agents. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-available-agents */
export const listAgentAvailableAgents: ListOperation<ListAgentAvailableAgentsInput, GetCallQueueAvailableAgentsResponse, "agents"> = {
  id: "telephony.callQueues.agents.listAvailableAgents",
  method: "GET",
  path: "/v1/telephony/config/queues/agents/availableAgents",
  query: ["locationId", "orgId", "name", "phoneNumber", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
};

/** Input of {@link listAgentQueues}. */
export interface ListAgentQueuesInput {
  id: string;
  max: number;
  start: number;
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
}

/** Get Details for a Call Queue Agent with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-details-for-a-call-queue-agent-with-customer-assist */
export const listAgentQueues: ListOperation<ListAgentQueuesInput, GetCallQueueAgentObject, "queues"> = {
  id: "telephony.callQueues.agents.listQueues",
  method: "GET",
  path: "/v1/telephony/config/queues/agents/{id}",
  query: ["max", "start", "orgId", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "queues",
  paging: "start-max",
};

/** Input of {@link updateAgentSettings}. */
export interface UpdateAgentSettingsInput {
  id: string;
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
  settings: ModifyAgentsForCallQueueObjectSettingsItem[];
}

/** Update an Agent's Settings of One or More Call Queues with Customer Assist. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-an-agent-s-settings-of-one-or-more-call-queues-with-customer-assist */
export const updateAgentSettings: Operation<UpdateAgentSettingsInput, void> = {
  id: "telephony.callQueues.agents.updateSettings",
  method: "PUT",
  path: "/v1/telephony/config/queues/agents/{id}/settings",
  query: ["orgId", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettings}. */
export interface GetSettingsInput {
  orgId?: string | undefined;
}

/** Get Call Queue Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/get-call-queue-settings */
export const getSettings: Operation<GetSettingsInput, CallQueueSettingsGet> = {
  id: "telephony.callQueues.settings.get",
  method: "GET",
  path: "/v1/telephony/config/queues/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettings}. */
export interface UpdateSettingsInput {
  orgId?: string | undefined;
  maintainQueuePositionForSimRingEnabled?: boolean | undefined;
  forceAgentUnavailableOnBouncedEnabled?: boolean | undefined;
  playToneToAgentForBargeInEnabled?: boolean | undefined;
  playToneToAgentForSilentMonitoringEnabled?: boolean | undefined;
  playToneToAgentForSupervisorCoachingEnabled?: boolean | undefined;
}

/** Update Call Queue Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-queue/update-call-queue-settings */
export const updateSettings: Operation<UpdateSettingsInput, void> = {
  id: "telephony.callQueues.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/queues/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCxEssentialScreenPop}. */
export interface GetCxEssentialScreenPopInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
}

/** Read Screen Pop Configuration. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/read-screen-pop-configuration */
export const getCxEssentialScreenPop: Operation<GetCxEssentialScreenPopInput, GetScreenPopConfigurationObject> = {
  id: "telephony.callQueues.cxEssentials.screenPop.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/cxEssentials/screenPop",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCxEssentialScreenPop}. */
export interface UpdateCxEssentialScreenPopInput {
  locationId: string;
  queueId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  screenPopUrl?: string | undefined;
  desktopLabel?: string | undefined;
  queryParams?: QueryParamsObject | undefined;
}

/** Update Screen Pop Configuration. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/update-screen-pop-configuration */
export const updateCxEssentialScreenPop: Operation<UpdateCxEssentialScreenPopInput, void> = {
  id: "telephony.callQueues.cxEssentials.screenPop.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/queues/{queueId}/cxEssentials/screenPop",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
