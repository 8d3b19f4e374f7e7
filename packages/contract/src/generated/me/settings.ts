// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { AddPhoneNumberAsSingleNumberReachResponse, AddPhoneNumberToMyCallBlockListResponse, AgentACDStateType, BargeInInfo, CallForwardingInfo, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding, CallNotifyGet, CallPickupGroupSettingsGet, CallQueuePut, CallQueueSettingsGetResponseObject, CallerIdSettingsGet, ContactCenterExtensionsGetObject, CreateMyCallNotifyCriteriaResponse, CreateMyExecutiveCallFilteringCriteriaResponse, CreateMyPriorityAlertCriteriaResponse, CreateMySelectiveAcceptCriteriaResponse, CreateMySelectiveCallForwardCriteriaResponse, CreateMySelectiveRejectCriteriaResponse, CreateMySequentialRingCriteriaResponse, CreateMySimultaneousRingCriteriaResponse, DoNotDisturbGet, ExecutiveAlertGet, ExecutiveAlertGetAlertingMode, ExecutiveAlertGetClidNameMode, ExecutiveAlertGetClidPhoneNumberMode, ExecutiveAlertGetRolloverAction, ExecutiveAssignedAssistantsGet, ExecutiveAssistantSettingsGet, ExecutiveCallFilteringCriteriaGet, ExecutiveCallFilteringCriteriaGetScheduleLevel, ExecutiveCallFilteringCriteriaGetScheduleType, ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem, ExecutiveCallFilteringGet, ExecutiveCallFilteringGetCriteriaItemSource, ExecutiveCallFilteringGetFilterType, ExecutiveCallFilteringPatchCriteriaActivationItem, ExecutivePut, ExecutiveScreeningGet, ExecutiveScreeningGetAlertType, GetAvailableHotelingHostsResponse, GetCommonModesResponse, GetListAvailablePreferredAnswerEndpointsResponse, GetModeManagementFeaturesResponse, GetMyAnonymousCallRejectSettingsResponse, GetMyAvailableCallerIdlistResponse, GetMyCallBlockSettingsResponse, GetMyCallBlockStateForAspecificNumberResponse, GetMyCallPoliciesSettingsResponse, GetMyCallWaitingSettingsResponse, GetMyCallingServicesListResponse, GetMyExecutiveAvailableAssistantsResponse, GetMyFeatureAccessCodesResponse, GetMyGuestCallingNumbersResponse, GetMySecondaryLinesAvailableCallerIdlistResponse, GetMySecondaryLinesCallingServicesListResponse, GetMySecondaryLinesFeatureAccessCodesResponse, GetMySecondaryLinesSelectedCallerIdsettingsResponse, GetMySelectedCallerIdsettingsResponse, GetMyWebexGoOverrideSettingsResponse, GetNormalOperationModeResponse, GetSecondaryLinesAvailablePreferredAnswerEndpointListResponse, GetSingleNumberReachObject, GetUserCallCaptionsObject, HotelingGuestSettings, ModeManagementFeatureResponse, MonitoringSettingsGetResponseObject, OperatingModeResponse, PersonalAssistantSettings, PersonalAssistantSettingsAlerting, PersonalAssistantSettingsPresence, PreferredAnswerEndpoint, PriorityAlertCriteriaGet, PriorityAlertCriteriaGetCallsFrom, PriorityAlertGet, SelectedCallerIdSettingsPutSelected, SelectiveAcceptCallCriteriaGet, SelectiveAcceptCallSettingsGet, SelectiveCallForwardCriteriaGet, SelectiveForwardCallSettingsGet, SelectiveRejectCallCriteriaGet, SelectiveRejectCallSettingsGet, SequentialRingCriteriaGet, SequentialRingNumber, SequentialRingSettingsGet, SimultaneousRingGet, SimultaneousRingNumber, UpdateMyExecutiveCallFilteringCriteriaResponse, UserCallParkSettingsGetResponseObject, UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls, UserCallRecordingGetResponseObject, UserScheduleLevel, UserScheduleType, VoicemailInfo, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications, VoicemailInfoSendAllCalls, VoicemailInfoTransferToNumber, VoicemailPutSendBusyCalls, VoicemailPutSendUnansweredCalls } from "../types/calling.ts";

export type { AddPhoneNumberAsSingleNumberReachResponse, AddPhoneNumberToMyCallBlockListResponse, AgentACDStateType, BargeInInfo, CallForwardingInfo, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding, CallNotifyGet, CallPickupGroupSettingsGet, CallQueuePut, CallQueueSettingsGetResponseObject, CallerIdSettingsGet, ContactCenterExtensionsGetObject, CreateMyCallNotifyCriteriaResponse, CreateMyExecutiveCallFilteringCriteriaResponse, CreateMyPriorityAlertCriteriaResponse, CreateMySelectiveAcceptCriteriaResponse, CreateMySelectiveCallForwardCriteriaResponse, CreateMySelectiveRejectCriteriaResponse, CreateMySequentialRingCriteriaResponse, CreateMySimultaneousRingCriteriaResponse, DoNotDisturbGet, ExecutiveAlertGet, ExecutiveAlertGetAlertingMode, ExecutiveAlertGetClidNameMode, ExecutiveAlertGetClidPhoneNumberMode, ExecutiveAlertGetRolloverAction, ExecutiveAssignedAssistantsGet, ExecutiveAssistantSettingsGet, ExecutiveCallFilteringCriteriaGet, ExecutiveCallFilteringCriteriaGetScheduleLevel, ExecutiveCallFilteringCriteriaGetScheduleType, ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem, ExecutiveCallFilteringGet, ExecutiveCallFilteringGetCriteriaItemSource, ExecutiveCallFilteringGetFilterType, ExecutiveCallFilteringPatchCriteriaActivationItem, ExecutivePut, ExecutiveScreeningGet, ExecutiveScreeningGetAlertType, GetAvailableHotelingHostsResponse, GetCommonModesResponse, GetListAvailablePreferredAnswerEndpointsResponse, GetModeManagementFeaturesResponse, GetMyAnonymousCallRejectSettingsResponse, GetMyAvailableCallerIdlistResponse, GetMyCallBlockSettingsResponse, GetMyCallBlockStateForAspecificNumberResponse, GetMyCallPoliciesSettingsResponse, GetMyCallWaitingSettingsResponse, GetMyCallingServicesListResponse, GetMyExecutiveAvailableAssistantsResponse, GetMyFeatureAccessCodesResponse, GetMyGuestCallingNumbersResponse, GetMySecondaryLinesAvailableCallerIdlistResponse, GetMySecondaryLinesCallingServicesListResponse, GetMySecondaryLinesFeatureAccessCodesResponse, GetMySecondaryLinesSelectedCallerIdsettingsResponse, GetMySelectedCallerIdsettingsResponse, GetMyWebexGoOverrideSettingsResponse, GetNormalOperationModeResponse, GetSecondaryLinesAvailablePreferredAnswerEndpointListResponse, GetSingleNumberReachObject, GetUserCallCaptionsObject, HotelingGuestSettings, ModeManagementFeatureResponse, MonitoringSettingsGetResponseObject, OperatingModeResponse, PersonalAssistantSettings, PersonalAssistantSettingsAlerting, PersonalAssistantSettingsPresence, PreferredAnswerEndpoint, PriorityAlertCriteriaGet, PriorityAlertCriteriaGetCallsFrom, PriorityAlertGet, SelectedCallerIdSettingsPutSelected, SelectiveAcceptCallCriteriaGet, SelectiveAcceptCallSettingsGet, SelectiveCallForwardCriteriaGet, SelectiveForwardCallSettingsGet, SelectiveRejectCallCriteriaGet, SelectiveRejectCallSettingsGet, SequentialRingCriteriaGet, SequentialRingNumber, SequentialRingSettingsGet, SimultaneousRingGet, SimultaneousRingNumber, UpdateMyExecutiveCallFilteringCriteriaResponse, UserCallParkSettingsGetResponseObject, UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls, UserCallRecordingGetResponseObject, UserScheduleLevel, UserScheduleType, VoicemailInfo, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications, VoicemailInfoSendAllCalls, VoicemailInfoTransferToNumber, VoicemailPutSendBusyCalls, VoicemailPutSendUnansweredCalls } from "../types/calling.ts";

/** Input of {@link listSettingsAvailableCallerIds}. */
export interface ListSettingsAvailableCallerIdsInput {}

/** Get My Available Caller ID List. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-available-caller-id-list */
export const listSettingsAvailableCallerIds: ListOperation<ListSettingsAvailableCallerIdsInput, GetMyAvailableCallerIdlistResponse, "availableCallerIds"> = {
  id: "me.settings.listAvailableCallerIds",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/availableCallerIds",
  scopes: ["spark:telephony_config_read"],
  items: "availableCallerIds",
};

/** Input of {@link listSettingsAvailablePreferredAnswerEndpoints}. */
export interface ListSettingsAvailablePreferredAnswerEndpointsInput {}

/** Get List Available Preferred Answer Endpoints. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-list-available-preferred-answer-endpoints */
export const listSettingsAvailablePreferredAnswerEndpoints: ListOperation<ListSettingsAvailablePreferredAnswerEndpointsInput, GetListAvailablePreferredAnswerEndpointsResponse, "endpoints"> = {
  id: "me.settings.listAvailablePreferredAnswerEndpoints",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/availablePreferredAnswerEndpoints",
  scopes: ["spark:telephony_config_read"],
  items: "endpoints",
};

/** Input of {@link getBargeIn}. */
export interface GetBargeInInput {}

/** Get Barge-In Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-barge-in-settings */
export const getBargeIn: Operation<GetBargeInInput, BargeInInfo> = {
  id: "me.settings.bargeIn.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/bargeIn",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateBargeIn}. */
export interface UpdateBargeInInput {
  enabled?: boolean | undefined;
  toneEnabled?: boolean | undefined;
}

/** Configure Barge-In Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-barge-in-settings */
export const updateBargeIn: Operation<UpdateBargeInInput, void> = {
  id: "me.settings.bargeIn.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/bargeIn",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listCallBlock}. */
export interface ListCallBlockInput {}

/** Get My Call Block Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-block-settings */
export const listCallBlock: ListOperation<ListCallBlockInput, GetMyCallBlockSettingsResponse, "numbers"> = {
  id: "me.settings.callBlock.list",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callBlock",
  scopes: ["spark:telephony_config_read"],
  items: "numbers",
};

/** Input of {@link createCallBlockNumber}. */
export interface CreateCallBlockNumberInput {
  phoneNumber: string;
}

/** Add a phone number to user's Call Block List. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/add-a-phone-number-to-user-s-call-block-list */
export const createCallBlockNumber: Operation<CreateCallBlockNumberInput, AddPhoneNumberToMyCallBlockListResponse> = {
  id: "me.settings.callBlock.numbers.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/callBlock/numbers",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeCallBlockNumber}. */
export interface RemoveCallBlockNumberInput {
  phoneNumberId: string;
}

/** Delete User Call Block Number. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/delete-user-call-block-number */
export const removeCallBlockNumber: Operation<RemoveCallBlockNumberInput, void> = {
  id: "me.settings.callBlock.numbers.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/callBlock/numbers/{phoneNumberId}",
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getCallBlockNumber}. */
export interface GetCallBlockNumberInput {
  phoneNumberId: string;
}

/** Get My Call Block State For Specific Number. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-block-state-for-specific-number */
export const getCallBlockNumber: Operation<GetCallBlockNumberInput, GetMyCallBlockStateForAspecificNumberResponse> = {
  id: "me.settings.callBlock.numbers.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callBlock/numbers/{phoneNumberId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getSettingsCallCaptions}. */
export interface GetSettingsCallCaptionsInput {}

/** Get my call captions settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-captions-settings */
export const getSettingsCallCaptions: Operation<GetSettingsCallCaptionsInput, GetUserCallCaptionsObject> = {
  id: "me.settings.getCallCaptions",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callCaptions",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {}

/** Read My Call Forwarding Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-my-call-forwarding-settings */
export const getCallForwarding: Operation<GetCallForwardingInput, CallForwardingInfo> = {
  id: "me.settings.callForwarding.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callForwarding",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  callForwarding?: CallForwardingPutCallForwarding | undefined;
  businessContinuity?: CallForwardingInfoCallForwardingBusy | undefined;
}

/** Configure My Call Forwarding Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-my-call-forwarding-settings */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "me.settings.callForwarding.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/callForwarding",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSettingsCallPark}. */
export interface GetSettingsCallParkInput {}

/** Get My Call Park Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-park-settings */
export const getSettingsCallPark: Operation<GetSettingsCallParkInput, UserCallParkSettingsGetResponseObject> = {
  id: "me.settings.getCallPark",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callPark",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getSettingsCallPickupGroup}. */
export interface GetSettingsCallPickupGroupInput {}

/** Get My Call Pickup Group Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-pickup-group-settings */
export const getSettingsCallPickupGroup: Operation<GetSettingsCallPickupGroupInput, CallPickupGroupSettingsGet> = {
  id: "me.settings.getCallPickupGroup",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callPickupGroup",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getCallPolicies}. */
export interface GetCallPoliciesInput {}

/** Get Call Policies Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-call-policies-settings-for-user */
export const getCallPolicies: Operation<GetCallPoliciesInput, GetMyCallPoliciesSettingsResponse> = {
  id: "me.settings.callPolicies.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callPolicies",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateCallPolicies}. */
export interface UpdateCallPoliciesInput {
  connectedLineIdPrivacyOnRedirectedCalls?: UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls | undefined;
}

/** Modify Call Policies Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-call-policies-settings-for-user */
export const updateCallPolicies: Operation<UpdateCallPoliciesInput, void> = {
  id: "me.settings.callPolicies.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/callPolicies",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSettingsCallRecording}. */
export interface GetSettingsCallRecordingInput {}

/** Get My Call Recording Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-recording-settings */
export const getSettingsCallRecording: Operation<GetSettingsCallRecordingInput, UserCallRecordingGetResponseObject> = {
  id: "me.settings.getCallRecording",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callRecording",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getCallerId}. */
export interface GetCallerIdInput {}

/** Get My Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-caller-id-settings */
export const getCallerId: Operation<GetCallerIdInput, CallerIdSettingsGet> = {
  id: "me.settings.callerId.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callerId",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateCallerId}. */
export interface UpdateCallerIdInput {
  callingLineIdDeliveryBlockingEnabled?: boolean | undefined;
  connectedLineIdentificationRestrictionEnabled?: boolean | undefined;
}

/** Modify My Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-caller-id-settings */
export const updateCallerId: Operation<UpdateCallerIdInput, void> = {
  id: "me.settings.callerId.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/callerId",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getDoNotDisturb}. */
export interface GetDoNotDisturbInput {}

/** Get Do Not Disturb Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-do-not-disturb-settings-for-user */
export const getDoNotDisturb: Operation<GetDoNotDisturbInput, DoNotDisturbGet> = {
  id: "me.settings.doNotDisturb.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/doNotDisturb",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateDoNotDisturb}. */
export interface UpdateDoNotDisturbInput {
  enabled?: boolean | undefined;
  ringSplashEnabled?: boolean | undefined;
  webexGoOverrideEnabled?: boolean | undefined;
}

/** Modify Do Not Disturb Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-do-not-disturb-settings-for-user */
export const updateDoNotDisturb: Operation<UpdateDoNotDisturbInput, void> = {
  id: "me.settings.doNotDisturb.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/doNotDisturb",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getExecutiveAlert}. */
export interface GetExecutiveAlertInput {}

/** Get User Executive Alert Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-alert-settings */
export const getExecutiveAlert: Operation<GetExecutiveAlertInput, ExecutiveAlertGet> = {
  id: "me.settings.executive.alert.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/alert",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateExecutiveAlert}. */
export interface UpdateExecutiveAlertInput {
  alertingMode?: ExecutiveAlertGetAlertingMode | undefined;
  nextAssistantNumberOfRings?: number | undefined;
  rolloverEnabled?: boolean | undefined;
  rolloverAction?: ExecutiveAlertGetRolloverAction | undefined;
  rolloverForwardToPhoneNumber?: string | undefined;
  rolloverWaitTimeInSecs?: number | undefined;
  clidNameMode?: ExecutiveAlertGetClidNameMode | undefined;
  /** @deprecated */ customCLIDName?: string | undefined;
  customCLIDNameInUnicode?: string | undefined;
  clidPhoneNumberMode?: ExecutiveAlertGetClidPhoneNumberMode | undefined;
  customCLIDPhoneNumber?: string | undefined;
}

/** Modify User Executive Alert Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-alert-settings */
export const updateExecutiveAlert: Operation<UpdateExecutiveAlertInput, void> = {
  id: "me.settings.executive.alert.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/executive/alert",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getExecutiveAssignedAssistants}. */
export interface GetExecutiveAssignedAssistantsInput {}

/** Get My Executive Assigned Assistants. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-executive-assigned-assistants */
export const getExecutiveAssignedAssistants: Operation<GetExecutiveAssignedAssistantsInput, ExecutiveAssignedAssistantsGet> = {
  id: "me.settings.executive.assignedAssistants.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/assignedAssistants",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateExecutiveAssignedAssistants}. */
export interface UpdateExecutiveAssignedAssistantsInput {
  allowOptInOutEnabled?: boolean | undefined;
  assistantIds?: string[] | undefined;
}

/** Modify My Executive Assigned Assistants. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-executive-assigned-assistants */
export const updateExecutiveAssignedAssistants: Operation<UpdateExecutiveAssignedAssistantsInput, void> = {
  id: "me.settings.executive.assignedAssistants.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/executive/assignedAssistants",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getExecutiveAssistant}. */
export interface GetExecutiveAssistantInput {}

/** Get My Executive Assistant Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-executive-assistant-settings */
export const getExecutiveAssistant: Operation<GetExecutiveAssistantInput, ExecutiveAssistantSettingsGet> = {
  id: "me.settings.executive.assistant.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/assistant",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateExecutiveAssistant}. */
export interface UpdateExecutiveAssistantInput {
  forwardFilteredCallsEnabled?: boolean | undefined;
  forwardToPhoneNumber?: string | undefined;
  executives?: ExecutivePut[] | undefined;
}

/** Modify My Executive Assistant Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-executive-assistant-settings */
export const updateExecutiveAssistant: Operation<UpdateExecutiveAssistantInput, void> = {
  id: "me.settings.executive.assistant.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/executive/assistant",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listExecutiveAvailableAssistants}. */
export interface ListExecutiveAvailableAssistantsInput {}

/** Get My Executive Available Assistants. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-executive-available-assistants */
export const listExecutiveAvailableAssistants: ListOperation<ListExecutiveAvailableAssistantsInput, GetMyExecutiveAvailableAssistantsResponse, "assistants"> = {
  id: "me.settings.executive.listAvailableAssistants",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/availableAssistants",
  scopes: ["spark:telephony_config_read"],
  items: "assistants",
};

/** Input of {@link getExecutiveCallFiltering}. */
export interface GetExecutiveCallFilteringInput {}

/** Get User Executive Call Filtering Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-call-filtering-settings */
export const getExecutiveCallFiltering: Operation<GetExecutiveCallFilteringInput, ExecutiveCallFilteringGet> = {
  id: "me.settings.executive.callFiltering.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/callFiltering",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateExecutiveCallFiltering}. */
export interface UpdateExecutiveCallFilteringInput {
  enabled?: boolean | undefined;
  filterType?: ExecutiveCallFilteringGetFilterType | undefined;
  criteriaActivation?: ExecutiveCallFilteringPatchCriteriaActivationItem[] | undefined;
}

/** Modify User Executive Call Filtering Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-call-filtering-settings */
export const updateExecutiveCallFiltering: Operation<UpdateExecutiveCallFilteringInput, void> = {
  id: "me.settings.executive.callFiltering.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/executive/callFiltering",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createExecutiveCallFilteringCriteria}. */
export interface CreateExecutiveCallFilteringCriteriaInput {
  filterName?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: ExecutiveCallFilteringCriteriaGetScheduleType | undefined;
  scheduleLevel?: ExecutiveCallFilteringCriteriaGetScheduleLevel | undefined;
  callsFrom?: ExecutiveCallFilteringGetCriteriaItemSource | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  filterEnabled?: boolean | undefined;
  callsToNumbers?: ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem[] | undefined;
}

/** Add User Executive Call Filtering Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/add-user-executive-call-filtering-criteria */
export const createExecutiveCallFilteringCriteria: Operation<CreateExecutiveCallFilteringCriteriaInput, CreateMyExecutiveCallFilteringCriteriaResponse> = {
  id: "me.settings.executive.callFiltering.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/executive/callFiltering/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeExecutiveCallFilteringCriteria}. */
export interface RemoveExecutiveCallFilteringCriteriaInput {
  id: string;
}

/** Delete User Executive Call Filtering Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/delete-user-executive-call-filtering-criteria */
export const removeExecutiveCallFilteringCriteria: Operation<RemoveExecutiveCallFilteringCriteriaInput, void> = {
  id: "me.settings.executive.callFiltering.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/executive/callFiltering/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getExecutiveCallFilteringCriteria}. */
export interface GetExecutiveCallFilteringCriteriaInput {
  id: string;
}

/** Get User Executive Call Filtering Criteria Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-call-filtering-criteria-settings */
export const getExecutiveCallFilteringCriteria: Operation<GetExecutiveCallFilteringCriteriaInput, ExecutiveCallFilteringCriteriaGet> = {
  id: "me.settings.executive.callFiltering.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/callFiltering/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateExecutiveCallFilteringCriteria}. */
export interface UpdateExecutiveCallFilteringCriteriaInput {
  id: string;
  filterName?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: ExecutiveCallFilteringCriteriaGetScheduleType | undefined;
  scheduleLevel?: ExecutiveCallFilteringCriteriaGetScheduleLevel | undefined;
  callsFrom?: ExecutiveCallFilteringGetCriteriaItemSource | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  filterEnabled?: boolean | undefined;
  callsToNumbers?: ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem[] | undefined;
}

/** Modify User Executive Call Filtering Criteria Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-call-filtering-criteria-settings */
export const updateExecutiveCallFilteringCriteria: Operation<UpdateExecutiveCallFilteringCriteriaInput, UpdateMyExecutiveCallFilteringCriteriaResponse> = {
  id: "me.settings.executive.callFiltering.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/executive/callFiltering/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getExecutiveScreening}. */
export interface GetExecutiveScreeningInput {}

/** Get User Executive Screening Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-screening-settings */
export const getExecutiveScreening: Operation<GetExecutiveScreeningInput, ExecutiveScreeningGet> = {
  id: "me.settings.executive.screening.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/executive/screening",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateExecutiveScreening}. */
export interface UpdateExecutiveScreeningInput {
  enabled?: boolean | undefined;
  alertType?: ExecutiveScreeningGetAlertType | undefined;
  alertAnywhereLocationEnabled?: boolean | undefined;
  alertMobilityLocationEnabled?: boolean | undefined;
  alertSharedCallAppearanceLocationEnabled?: boolean | undefined;
}

/** Modify User Executive Screening Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-screening-settings */
export const updateExecutiveScreening: Operation<UpdateExecutiveScreeningInput, void> = {
  id: "me.settings.executive.screening.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/executive/screening",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listSettingsFeatureAccessCode}. */
export interface ListSettingsFeatureAccessCodeInput {}

/** Get My Feature Access Codes. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-feature-access-codes */
export const listSettingsFeatureAccessCode: ListOperation<ListSettingsFeatureAccessCodeInput, GetMyFeatureAccessCodesResponse, "featureAccessCodeList"> = {
  id: "me.settings.listFeatureAccessCode",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/featureAccessCode",
  scopes: ["spark:telephony_config_read"],
  items: "featureAccessCodeList",
};

/** Input of {@link getSettingsMonitoring}. */
export interface GetSettingsMonitoringInput {}

/** Get My Monitoring Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-monitoring-settings */
export const getSettingsMonitoring: Operation<GetSettingsMonitoringInput, MonitoringSettingsGetResponseObject> = {
  id: "me.settings.getMonitoring",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/monitoring",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getPreferredAnswerEndpoint}. */
export interface GetPreferredAnswerEndpointInput {}

/** Get Preferred Answer Endpoint. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-preferred-answer-endpoint */
export const getPreferredAnswerEndpoint: Operation<GetPreferredAnswerEndpointInput, PreferredAnswerEndpoint> = {
  id: "me.settings.preferredAnswerEndpoint.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/preferredAnswerEndpoint",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updatePreferredAnswerEndpoint}. */
export interface UpdatePreferredAnswerEndpointInput {
  id: string;
}

/** Modify Preferred Answer Endpoint. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-preferred-answer-endpoint */
export const updatePreferredAnswerEndpoint: Operation<UpdatePreferredAnswerEndpointInput, void> = {
  id: "me.settings.preferredAnswerEndpoint.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/preferredAnswerEndpoint",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getQueues}. */
export interface GetQueuesInput {}

/** Get My Call Center Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-center-settings */
export const getQueues: Operation<GetQueuesInput, CallQueueSettingsGetResponseObject> = {
  id: "me.settings.queues.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/queues",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateQueues}. */
export interface UpdateQueuesInput {
  agentACDState?: AgentACDStateType | undefined;
  queues?: CallQueuePut[] | undefined;
}

/** Modify My Call Center Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-call-center-settings */
export const updateQueues: Operation<UpdateQueuesInput, void> = {
  id: "me.settings.queues.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/queues",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listSecondaryLineAvailablePreferredAnswerEndpoints}. */
export interface ListSecondaryLineAvailablePreferredAnswerEndpointsInput {
  lineOwnerId: string;
}

/** Get My Secondary Line Owner's Available Preferred Answer Endpoint List. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-available-preferred-answer-endpoint-list */
export const listSecondaryLineAvailablePreferredAnswerEndpoints: ListOperation<ListSecondaryLineAvailablePreferredAnswerEndpointsInput, GetSecondaryLinesAvailablePreferredAnswerEndpointListResponse, "endpoints"> = {
  id: "me.settings.secondaryLines.listAvailablePreferredAnswerEndpoints",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineOwnerId}/availablePreferredAnswerEndpoints",
  scopes: ["spark:telephony_config_read"],
  items: "endpoints",
};

/** Input of {@link getSecondaryLinePreferredAnswerEndpoint}. */
export interface GetSecondaryLinePreferredAnswerEndpointInput {
  lineOwnerId: string;
}

/** Get My Secondary Line Owner's Preferred Answer Endpoint. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-preferred-answer-endpoint */
export const getSecondaryLinePreferredAnswerEndpoint: Operation<GetSecondaryLinePreferredAnswerEndpointInput, PreferredAnswerEndpoint> = {
  id: "me.settings.secondaryLines.preferredAnswerEndpoint.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineOwnerId}/preferredAnswerEndpoint",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSecondaryLinePreferredAnswerEndpoint}. */
export interface UpdateSecondaryLinePreferredAnswerEndpointInput {
  lineOwnerId: string;
  id: string;
}

/** Modify My Secondary Line Owner's Preferred Answer Endpoint. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-preferred-answer-endpoint */
export const updateSecondaryLinePreferredAnswerEndpoint: Operation<UpdateSecondaryLinePreferredAnswerEndpointInput, void> = {
  id: "me.settings.secondaryLines.preferredAnswerEndpoint.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineOwnerId}/preferredAnswerEndpoint",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listSecondaryLineAvailableCallerIds}. */
export interface ListSecondaryLineAvailableCallerIdsInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner's Available Caller ID List. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-available-caller-id-list */
export const listSecondaryLineAvailableCallerIds: ListOperation<ListSecondaryLineAvailableCallerIdsInput, GetMySecondaryLinesAvailableCallerIdlistResponse, "availableCallerIds"> = {
  id: "me.settings.secondaryLines.listAvailableCallerIds",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/availableCallerIds",
  scopes: ["spark:telephony_config_read"],
  items: "availableCallerIds",
};

/** Input of {@link getSecondaryLineCallForwarding}. */
export interface GetSecondaryLineCallForwardingInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner's Call Forwarding Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-call-forwarding-settings */
export const getSecondaryLineCallForwarding: Operation<GetSecondaryLineCallForwardingInput, CallForwardingInfo> = {
  id: "me.settings.secondaryLines.callForwarding.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callForwarding",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSecondaryLineCallForwarding}. */
export interface UpdateSecondaryLineCallForwardingInput {
  lineownerId: string;
  callForwarding?: CallForwardingPutCallForwarding | undefined;
  businessContinuity?: CallForwardingInfoCallForwardingBusy | undefined;
}

/** Modify My Secondary Line Owner's Call Forwarding Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-call-forwarding-settings */
export const updateSecondaryLineCallForwarding: Operation<UpdateSecondaryLineCallForwardingInput, void> = {
  id: "me.settings.secondaryLines.callForwarding.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callForwarding",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSecondaryLineCallPark}. */
export interface GetSecondaryLineCallParkInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner Call Park Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-call-park-settings */
export const getSecondaryLineCallPark: Operation<GetSecondaryLineCallParkInput, UserCallParkSettingsGetResponseObject> = {
  id: "me.settings.secondaryLines.getCallPark",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callPark",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getSecondaryLineCallPickupGroup}. */
export interface GetSecondaryLineCallPickupGroupInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner Call Pickup Group Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-call-pickup-group-settings */
export const getSecondaryLineCallPickupGroup: Operation<GetSecondaryLineCallPickupGroupInput, CallPickupGroupSettingsGet> = {
  id: "me.settings.secondaryLines.getCallPickupGroup",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callPickupGroup",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getSecondaryLineCallRecording}. */
export interface GetSecondaryLineCallRecordingInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner's Call Recording Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-call-recording-settings */
export const getSecondaryLineCallRecording: Operation<GetSecondaryLineCallRecordingInput, UserCallRecordingGetResponseObject> = {
  id: "me.settings.secondaryLines.getCallRecording",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callRecording",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getSecondaryLineCallerId}. */
export interface GetSecondaryLineCallerIdInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-caller-id-settings */
export const getSecondaryLineCallerId: Operation<GetSecondaryLineCallerIdInput, CallerIdSettingsGet> = {
  id: "me.settings.secondaryLines.callerId.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callerId",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSecondaryLineCallerId}. */
export interface UpdateSecondaryLineCallerIdInput {
  lineownerId: string;
  callingLineIdDeliveryBlockingEnabled?: boolean | undefined;
  connectedLineIdentificationRestrictionEnabled?: boolean | undefined;
}

/** Modify My Secondary Line Owner Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-caller-id-settings */
export const updateSecondaryLineCallerId: Operation<UpdateSecondaryLineCallerIdInput, void> = {
  id: "me.settings.secondaryLines.callerId.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/callerId",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listSecondaryLineFeatureAccessCode}. */
export interface ListSecondaryLineFeatureAccessCodeInput {
  lineownerId: string;
}

/** Get My Feature Access Codes For Secondary Line Owner. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-feature-access-codes-for-secondary-line-owner */
export const listSecondaryLineFeatureAccessCode: ListOperation<ListSecondaryLineFeatureAccessCodeInput, GetMySecondaryLinesFeatureAccessCodesResponse, "featureAccessCodeList"> = {
  id: "me.settings.secondaryLines.listFeatureAccessCode",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/featureAccessCode",
  scopes: ["spark:telephony_config_read"],
  items: "featureAccessCodeList",
};

/** Input of {@link getSecondaryLineQueues}. */
export interface GetSecondaryLineQueuesInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner's Call Center Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-call-center-settings */
export const getSecondaryLineQueues: Operation<GetSecondaryLineQueuesInput, CallQueueSettingsGetResponseObject> = {
  id: "me.settings.secondaryLines.queues.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/queues",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSecondaryLineQueues}. */
export interface UpdateSecondaryLineQueuesInput {
  lineownerId: string;
  agentACDState?: AgentACDStateType | undefined;
  queues?: CallQueuePut[] | undefined;
}

/** Modify My Secondary Line Owner's Call Center Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-call-center-settings */
export const updateSecondaryLineQueues: Operation<UpdateSecondaryLineQueuesInput, void> = {
  id: "me.settings.secondaryLines.queues.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/queues",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSecondaryLineSelectedCallerId}. */
export interface GetSecondaryLineSelectedCallerIdInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner's Selected Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-selected-caller-id-settings */
export const getSecondaryLineSelectedCallerId: Operation<GetSecondaryLineSelectedCallerIdInput, GetMySecondaryLinesSelectedCallerIdsettingsResponse> = {
  id: "me.settings.secondaryLines.selectedCallerId.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/selectedCallerId",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSecondaryLineSelectedCallerId}. */
export interface UpdateSecondaryLineSelectedCallerIdInput {
  lineownerId: string;
  selected: SelectedCallerIdSettingsPutSelected;
}

/** Modify My Secondary Line Owner's Selected Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-selected-caller-id-settings */
export const updateSecondaryLineSelectedCallerId: Operation<UpdateSecondaryLineSelectedCallerIdInput, void> = {
  id: "me.settings.secondaryLines.selectedCallerId.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/selectedCallerId",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listSecondaryLineServices}. */
export interface ListSecondaryLineServicesInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner Calling Services List. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-calling-services-list */
export const listSecondaryLineServices: ListOperation<ListSecondaryLineServicesInput, GetMySecondaryLinesCallingServicesListResponse, "services"> = {
  id: "me.settings.secondaryLines.listServices",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/services",
  scopes: ["spark:telephony_config_read"],
  items: "services",
};

/** Input of {@link getSecondaryLineVoicemail}. */
export interface GetSecondaryLineVoicemailInput {
  lineownerId: string;
}

/** Get My Secondary Line Owner's Voicemail Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-voicemail-settings */
export const getSecondaryLineVoicemail: Operation<GetSecondaryLineVoicemailInput, VoicemailInfo> = {
  id: "me.settings.secondaryLines.voicemail.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/voicemail",
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateSecondaryLineVoicemail}. */
export interface UpdateSecondaryLineVoicemailInput {
  lineownerId: string;
  notifications: VoicemailInfoNotifications;
  transferToNumber: VoicemailInfoTransferToNumber;
  enabled?: boolean | undefined;
  sendAllCalls?: VoicemailInfoSendAllCalls | undefined;
  sendBusyCalls?: VoicemailPutSendBusyCalls | undefined;
  sendUnansweredCalls?: VoicemailPutSendUnansweredCalls | undefined;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage | undefined;
  messageStorage?: VoicemailInfoMessageStorage | undefined;
  faxMessage?: VoicemailInfoFaxMessage | undefined;
}

/** Modify My Secondary Line Owner's Voicemail Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-voicemail-settings */
export const updateSecondaryLineVoicemail: Operation<UpdateSecondaryLineVoicemailInput, void> = {
  id: "me.settings.secondaryLines.voicemail.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/secondaryLines/{lineownerId}/voicemail",
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getSelectedCallerId}. */
export interface GetSelectedCallerIdInput {}

/** Read My Selected Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-my-selected-caller-id-settings */
export const getSelectedCallerId: Operation<GetSelectedCallerIdInput, GetMySelectedCallerIdsettingsResponse> = {
  id: "me.settings.selectedCallerId.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectedCallerId",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectedCallerId}. */
export interface UpdateSelectedCallerIdInput {
  selected: SelectedCallerIdSettingsPutSelected;
}

/** Configure My Selected Caller ID Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-my-selected-caller-id-settings */
export const updateSelectedCallerId: Operation<UpdateSelectedCallerIdInput, void> = {
  id: "me.settings.selectedCallerId.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectedCallerId",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listSettingsServices}. */
export interface ListSettingsServicesInput {}

/** Get My Calling Services List. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-calling-services-list */
export const listSettingsServices: ListOperation<ListSettingsServicesInput, GetMyCallingServicesListResponse, "services"> = {
  id: "me.settings.listServices",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/services",
  scopes: ["spark:telephony_config_read"],
  items: "services",
};

/** Input of {@link getSingleNumberReach}. */
export interface GetSingleNumberReachInput {}

/** Get User's Single Number Reach Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-s-single-number-reach-settings */
export const getSingleNumberReach: Operation<GetSingleNumberReachInput, GetSingleNumberReachObject> = {
  id: "me.settings.singleNumberReach.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/singleNumberReach",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSingleNumberReach}. */
export interface UpdateSingleNumberReachInput {
  alertAllLocationsForClickToDialCallsEnabled?: boolean | undefined;
}

/** Modify User's Single Number Reach Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-s-single-number-reach-settings */
export const updateSingleNumberReach: Operation<UpdateSingleNumberReachInput, void> = {
  id: "me.settings.singleNumberReach.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/singleNumberReach",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createSingleNumberReachNumber}. */
export interface CreateSingleNumberReachNumberInput {
  phoneNumber: string;
  name: string;
  enabled: boolean;
  doNotForwardCallsEnabled?: boolean | undefined;
  answerConfirmationEnabled?: boolean | undefined;
}

/** Add phone number as User's Single Number Reach. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/add-phone-number-as-user-s-single-number-reach */
export const createSingleNumberReachNumber: Operation<CreateSingleNumberReachNumberInput, AddPhoneNumberAsSingleNumberReachResponse> = {
  id: "me.settings.singleNumberReach.numbers.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/singleNumberReach/numbers",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSingleNumberReachNumber}. */
export interface RemoveSingleNumberReachNumberInput {
  phoneNumberId: string;
}

/** Delete User's Single Number Reach Contact Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/delete-user-s-single-number-reach-contact-settings */
export const removeSingleNumberReachNumber: Operation<RemoveSingleNumberReachNumberInput, void> = {
  id: "me.settings.singleNumberReach.numbers.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/singleNumberReach/numbers/{phoneNumberId}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link updateSingleNumberReachNumber}. */
export interface UpdateSingleNumberReachNumberInput {
  phoneNumberId: string;
  phoneNumber: string;
  name: string;
  enabled: boolean;
  doNotForwardCallsEnabled: boolean;
  answerConfirmationEnabled: boolean;
}

/** Modify User's Single Number Reach Contact Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-s-single-number-reach-contact-settings */
export const updateSingleNumberReachNumber: Operation<UpdateSingleNumberReachNumberInput, void> = {
  id: "me.settings.singleNumberReach.numbers.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/singleNumberReach/numbers/{phoneNumberId}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getVoicemail}. */
export interface GetVoicemailInput {}

/** Read Voicemail Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-voicemail-settings-for-a-person */
export const getVoicemail: Operation<GetVoicemailInput, VoicemailInfo> = {
  id: "me.settings.voicemail.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/voicemail",
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateVoicemail}. */
export interface UpdateVoicemailInput {
  notifications: VoicemailInfoNotifications;
  transferToNumber: VoicemailInfoTransferToNumber;
  enabled?: boolean | undefined;
  sendAllCalls?: VoicemailInfoSendAllCalls | undefined;
  sendBusyCalls?: VoicemailPutSendBusyCalls | undefined;
  sendUnansweredCalls?: VoicemailPutSendUnansweredCalls | undefined;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage | undefined;
  messageStorage?: VoicemailInfoMessageStorage | undefined;
  faxMessage?: VoicemailInfoFaxMessage | undefined;
}

/** Configure Voicemail Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-voicemail-settings-for-a-person */
export const updateVoicemail: Operation<UpdateVoicemailInput, void> = {
  id: "me.settings.voicemail.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/voicemail",
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getWebexGoOverride}. */
export interface GetWebexGoOverrideInput {}

/** Get My WebexGoOverride Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-webexgooverride-settings */
export const getWebexGoOverride: Operation<GetWebexGoOverrideInput, GetMyWebexGoOverrideSettingsResponse> = {
  id: "me.settings.webexGoOverride.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/webexGoOverride",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateWebexGoOverride}. */
export interface UpdateWebexGoOverrideInput {
  enabled?: boolean | undefined;
}

/** Modify My WebexGoOverride Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-webexgooverride-settings */
export const updateWebexGoOverride: Operation<UpdateWebexGoOverrideInput, void> = {
  id: "me.settings.webexGoOverride.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/webexGoOverride",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getAnonymousCallReject}. */
export interface GetAnonymousCallRejectInput {}

/** Get Anonymous Call Rejection Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-anonymous-call-rejection-settings-for-user */
export const getAnonymousCallReject: Operation<GetAnonymousCallRejectInput, GetMyAnonymousCallRejectSettingsResponse> = {
  id: "me.settings.anonymousCallReject.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/anonymousCallReject",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateAnonymousCallReject}. */
export interface UpdateAnonymousCallRejectInput {
  enabled: boolean;
}

/** Modify Anonymous Call Rejection Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-anonymous-call-rejection-settings-for-user */
export const updateAnonymousCallReject: Operation<UpdateAnonymousCallRejectInput, void> = {
  id: "me.settings.anonymousCallReject.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/anonymousCallReject",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getCallNotify}. */
export interface GetCallNotifyInput {}

/** Get Call Notify Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-call-notify-settings-for-user */
export const getCallNotify: Operation<GetCallNotifyInput, CallNotifyGet> = {
  id: "me.settings.callNotify.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callNotify",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateCallNotify}. */
export interface UpdateCallNotifyInput {
  enabled: boolean;
  emailAddress?: string | undefined;
}

/** Modify Call Notify Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-call-notify-settings-for-user */
export const updateCallNotify: Operation<UpdateCallNotifyInput, void> = {
  id: "me.settings.callNotify.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/callNotify",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createCallNotifyCriteria}. */
export interface CreateCallNotifyCriteriaInput {
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  notificationEnabled?: boolean | undefined;
}

/** Add a Call Notify Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-call-notify-criteria */
export const createCallNotifyCriteria: Operation<CreateCallNotifyCriteriaInput, CreateMyCallNotifyCriteriaResponse> = {
  id: "me.settings.callNotify.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/callNotify/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeCallNotifyCriteria}. */
export interface RemoveCallNotifyCriteriaInput {
  id: string;
}

/** Delete a Call Notify Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-call-notify-criteria */
export const removeCallNotifyCriteria: Operation<RemoveCallNotifyCriteriaInput, void> = {
  id: "me.settings.callNotify.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/callNotify/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getCallNotifyCriteria}. */
export interface GetCallNotifyCriteriaInput {
  id: string;
}

/** Get Call Notify Criteria Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-call-notify-criteria-settings */
export const getCallNotifyCriteria: Operation<GetCallNotifyCriteriaInput, PriorityAlertCriteriaGet> = {
  id: "me.settings.callNotify.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callNotify/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateCallNotifyCriteria}. */
export interface UpdateCallNotifyCriteriaInput {
  id: string;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  notificationEnabled?: boolean | undefined;
}

/** Modify a Call Notify Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-a-call-notify-criteria */
export const updateCallNotifyCriteria: Operation<UpdateCallNotifyCriteriaInput, void> = {
  id: "me.settings.callNotify.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/callNotify/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getCallWaiting}. */
export interface GetCallWaitingInput {}

/** Get Call Waiting Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-call-waiting-settings-for-user */
export const getCallWaiting: Operation<GetCallWaitingInput, GetMyCallWaitingSettingsResponse> = {
  id: "me.settings.callWaiting.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/callWaiting",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateCallWaiting}. */
export interface UpdateCallWaitingInput {
  enabled: boolean;
}

/** Modify Call Waiting Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-call-waiting-settings-for-user */
export const updateCallWaiting: Operation<UpdateCallWaitingInput, void> = {
  id: "me.settings.callWaiting.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/callWaiting",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listGuestCallingNumbers}. */
export interface ListGuestCallingNumbersInput {}

/** Retrieve My Guest Calling Numbers. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/retrieve-my-guest-calling-numbers */
export const listGuestCallingNumbers: ListOperation<ListGuestCallingNumbersInput, GetMyGuestCallingNumbersResponse, "phoneNumbers"> = {
  id: "me.settings.guestCalling.listNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/guestCalling/numbers",
  scopes: ["spark:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listHotelingAvailableHosts}. */
export interface ListHotelingAvailableHostsInput {
  name?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Hoteling Hosts. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-available-hoteling-hosts */
export const listHotelingAvailableHosts: ListOperation<ListHotelingAvailableHostsInput, GetAvailableHotelingHostsResponse, "hosts"> = {
  id: "me.settings.hoteling.listAvailableHosts",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/hoteling/availableHosts",
  query: ["name", "phoneNumber", "max", "start"],
  scopes: ["spark:telephony_config_read"],
  items: "hosts",
  paging: "start-max",
};

/** Input of {@link getHotelingGuest}. */
export interface GetHotelingGuestInput {}

/** Get Hoteling Guest Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-hoteling-guest-settings */
export const getHotelingGuest: Operation<GetHotelingGuestInput, HotelingGuestSettings> = {
  id: "me.settings.hoteling.guest.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/hoteling/guest",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateHotelingGuest}. */
export interface UpdateHotelingGuestInput {
  enabled: boolean;
  associationLimitEnabled?: boolean | undefined;
  associationLimitHours?: number | undefined;
  hostId?: string | undefined;
}

/** Update Hoteling Guest Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/update-hoteling-guest-settings */
export const updateHotelingGuest: Operation<UpdateHotelingGuestInput, void> = {
  id: "me.settings.hoteling.guest.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/hoteling/guest",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listModeManagementFeatures}. */
export interface ListModeManagementFeaturesInput {}

/** Get Mode Management Features. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-mode-management-features */
export const listModeManagementFeatures: ListOperation<ListModeManagementFeaturesInput, GetModeManagementFeaturesResponse, "features"> = {
  id: "me.settings.modeManagement.features.list",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features",
  scopes: ["spark:telephony_config_read"],
  items: "features",
};

/** Input of {@link createModeManagementFeatureSwitchMode}. */
export interface CreateModeManagementFeatureSwitchModeInput {
  featureIds: string[];
  operatingModeName: string;
}

/** Switch Mode for Multiple Features. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/switch-mode-for-multiple-features */
export const createModeManagementFeatureSwitchMode: Operation<CreateModeManagementFeatureSwitchModeInput, void> = {
  id: "me.settings.modeManagement.features.switchMode.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/actions/switchMode/invoke",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link listModeManagementFeatureCommonModes}. */
export interface ListModeManagementFeatureCommonModesInput {
  featureIds: string[];
}

/** Get Common Modes. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-common-modes */
export const listModeManagementFeatureCommonModes: ListOperation<ListModeManagementFeatureCommonModesInput, GetCommonModesResponse, "commonModeNames"> = {
  id: "me.settings.modeManagement.features.listCommonModes",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/commonModes",
  query: ["featureIds"],
  joined: ["featureIds"],
  scopes: ["spark:telephony_config_read"],
  items: "commonModeNames",
};

/** Input of {@link getModeManagementFeature}. */
export interface GetModeManagementFeatureInput {
  featureId: string;
}

/** Get Mode Management Feature. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-mode-management-feature */
export const getModeManagementFeature: Operation<GetModeManagementFeatureInput, ModeManagementFeatureResponse> = {
  id: "me.settings.modeManagement.features.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/{featureId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link extendModeManagementFeatureMode}. */
export interface ExtendModeManagementFeatureModeInput {
  featureId: string;
  operatingModeId: string;
  extensionTime?: number | undefined;
}

/** Extend Current Operating Mode Duration. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/extend-current-operating-mode-duration */
export const extendModeManagementFeatureMode: Operation<ExtendModeManagementFeatureModeInput, void> = {
  id: "me.settings.modeManagement.features.extendMode",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/{featureId}/actions/extendMode/invoke",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createModeManagementFeatureSwitchModeByFeatureId}. */
export interface CreateModeManagementFeatureSwitchModeByFeatureIdInput {
  featureId: string;
  operatingModeId: string;
  isManualSwitchbackEnabled?: boolean | undefined;
}

/** Switch Mode for Single Feature. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/switch-mode-for-single-feature */
export const createModeManagementFeatureSwitchModeByFeatureId: Operation<CreateModeManagementFeatureSwitchModeByFeatureIdInput, void> = {
  id: "me.settings.modeManagement.features.switchMode.createByFeatureId",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/{featureId}/actions/switchMode/invoke",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link switchModeManagementFeatureToNormalOperation}. */
export interface SwitchModeManagementFeatureToNormalOperationInput {
  featureId: string;
}

/** Switch to Normal Operation. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/switch-to-normal-operation */
export const switchModeManagementFeatureToNormalOperation: Operation<SwitchModeManagementFeatureToNormalOperationInput, void> = {
  id: "me.settings.modeManagement.features.switchToNormalOperation",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/{featureId}/actions/switchToNormalOperation/invoke",
  body: { none: true },
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getModeManagementFeatureMode}. */
export interface GetModeManagementFeatureModeInput {
  featureId: string;
  modeId: string;
}

/** Get Operating Mode. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-operating-mode */
export const getModeManagementFeatureMode: Operation<GetModeManagementFeatureModeInput, OperatingModeResponse> = {
  id: "me.settings.modeManagement.features.modes.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/{featureId}/modes/{modeId}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getModeManagementFeatureNormalOperationMode}. */
export interface GetModeManagementFeatureNormalOperationModeInput {
  featureId: string;
}

/** Get Normal Operation Mode. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-normal-operation-mode */
export const getModeManagementFeatureNormalOperationMode: Operation<GetModeManagementFeatureNormalOperationModeInput, GetNormalOperationModeResponse> = {
  id: "me.settings.modeManagement.features.getNormalOperationMode",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/modeManagement/features/{featureId}/normalOperationMode",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link getPersonalAssistant}. */
export interface GetPersonalAssistantInput {}

/** Get Personal Assistant Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-personal-assistant-settings */
export const getPersonalAssistant: Operation<GetPersonalAssistantInput, PersonalAssistantSettings> = {
  id: "me.settings.personalAssistant.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/personalAssistant",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updatePersonalAssistant}. */
export interface UpdatePersonalAssistantInput {
  enabled: boolean;
  presence?: PersonalAssistantSettingsPresence | undefined;
  untilDateTime?: string | undefined;
  transferEnabled?: boolean | undefined;
  transferNumber?: string | undefined;
  alerting?: PersonalAssistantSettingsAlerting | undefined;
  alertMeFirstNumberOfRings?: number | undefined;
}

/** Update Personal Assistant Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/update-personal-assistant-settings */
export const updatePersonalAssistant: Operation<UpdatePersonalAssistantInput, void> = {
  id: "me.settings.personalAssistant.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/personalAssistant",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getPriorityAlert}. */
export interface GetPriorityAlertInput {}

/** Get Priority Alert Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-priority-alert-settings */
export const getPriorityAlert: Operation<GetPriorityAlertInput, PriorityAlertGet> = {
  id: "me.settings.priorityAlert.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/priorityAlert",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updatePriorityAlert}. */
export interface UpdatePriorityAlertInput {
  enabled: boolean;
}

/** Modify Priority Alert Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-priority-alert-settings-for-user */
export const updatePriorityAlert: Operation<UpdatePriorityAlertInput, void> = {
  id: "me.settings.priorityAlert.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/priorityAlert",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createPriorityAlertCriteria}. */
export interface CreatePriorityAlertCriteriaInput {
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  notificationEnabled?: boolean | undefined;
}

/** Add a Priority Alert Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-priority-alert-criteria */
export const createPriorityAlertCriteria: Operation<CreatePriorityAlertCriteriaInput, CreateMyPriorityAlertCriteriaResponse> = {
  id: "me.settings.priorityAlert.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/priorityAlert/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removePriorityAlertCriteria}. */
export interface RemovePriorityAlertCriteriaInput {
  id: string;
}

/** Delete a Priority Alert Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-priority-alert-criteria */
export const removePriorityAlertCriteria: Operation<RemovePriorityAlertCriteriaInput, void> = {
  id: "me.settings.priorityAlert.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/priorityAlert/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getPriorityAlertCriteria}. */
export interface GetPriorityAlertCriteriaInput {
  id: string;
}

/** Get Priority Alert Criteria Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-priority-alert-criteria-settings */
export const getPriorityAlertCriteria: Operation<GetPriorityAlertCriteriaInput, PriorityAlertCriteriaGet> = {
  id: "me.settings.priorityAlert.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/priorityAlert/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updatePriorityAlertCriteria}. */
export interface UpdatePriorityAlertCriteriaInput {
  id: string;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  notificationEnabled?: boolean | undefined;
}

/** Modify Settings for a Priority Alert Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-settings-for-a-priority-alert-criteria */
export const updatePriorityAlertCriteria: Operation<UpdatePriorityAlertCriteriaInput, void> = {
  id: "me.settings.priorityAlert.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/priorityAlert/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSelectiveAccept}. */
export interface GetSelectiveAcceptInput {}

/** Get Selective Call Accept Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-accept-settings-for-user */
export const getSelectiveAccept: Operation<GetSelectiveAcceptInput, SelectiveAcceptCallSettingsGet> = {
  id: "me.settings.selectiveAccept.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectiveAccept",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectiveAccept}. */
export interface UpdateSelectiveAcceptInput {
  enabled: boolean;
}

/** Modify Selective Call Accept Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-selective-call-accept-settings-for-user */
export const updateSelectiveAccept: Operation<UpdateSelectiveAcceptInput, void> = {
  id: "me.settings.selectiveAccept.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectiveAccept",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createSelectiveAcceptCriteria}. */
export interface CreateSelectiveAcceptCriteriaInput {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  acceptEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Add User Selective Call Accept Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-user-selective-call-accept-criteria */
export const createSelectiveAcceptCriteria: Operation<CreateSelectiveAcceptCriteriaInput, CreateMySelectiveAcceptCriteriaResponse> = {
  id: "me.settings.selectiveAccept.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/selectiveAccept/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSelectiveAcceptCriteria}. */
export interface RemoveSelectiveAcceptCriteriaInput {
  id: string;
}

/** Delete a Selective Call Accept Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-selective-call-accept-criteria */
export const removeSelectiveAcceptCriteria: Operation<RemoveSelectiveAcceptCriteriaInput, void> = {
  id: "me.settings.selectiveAccept.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/selectiveAccept/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSelectiveAcceptCriteria}. */
export interface GetSelectiveAcceptCriteriaInput {
  id: string;
}

/** Get Selective Call Accept Criteria Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-accept-criteria-settings-for-user */
export const getSelectiveAcceptCriteria: Operation<GetSelectiveAcceptCriteriaInput, SelectiveAcceptCallCriteriaGet> = {
  id: "me.settings.selectiveAccept.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectiveAccept/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectiveAcceptCriteria}. */
export interface UpdateSelectiveAcceptCriteriaInput {
  id: string;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  acceptEnabled?: boolean | undefined;
}

/** Modify a Selective Call Accept Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-a-selective-call-accept-criteria */
export const updateSelectiveAcceptCriteria: Operation<UpdateSelectiveAcceptCriteriaInput, void> = {
  id: "me.settings.selectiveAccept.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectiveAccept/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSelectiveForward}. */
export interface GetSelectiveForwardInput {}

/** Get Selective Call Forward Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-forward-settings-for-user */
export const getSelectiveForward: Operation<GetSelectiveForwardInput, SelectiveForwardCallSettingsGet> = {
  id: "me.settings.selectiveForward.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectiveForward",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectiveForward}. */
export interface UpdateSelectiveForwardInput {
  enabled: boolean;
  defaultPhoneNumberToForward?: string | undefined;
  ringReminderEnabled?: boolean | undefined;
  destinationVoicemailEnabled?: boolean | undefined;
}

/** Modify Selective Call Forward Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-selective-call-forward-settings-for-user */
export const updateSelectiveForward: Operation<UpdateSelectiveForwardInput, void> = {
  id: "me.settings.selectiveForward.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectiveForward",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createSelectiveForwardCriteria}. */
export interface CreateSelectiveForwardCriteriaInput {
  forwardToPhoneNumber?: string | undefined;
  destinationVoicemailEnabled?: boolean | undefined;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  forwardEnabled?: boolean | undefined;
}

/** Add a Selective Call Forwarding Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-selective-call-forwarding-criteria */
export const createSelectiveForwardCriteria: Operation<CreateSelectiveForwardCriteriaInput, CreateMySelectiveCallForwardCriteriaResponse> = {
  id: "me.settings.selectiveForward.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/selectiveForward/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSelectiveForwardCriteria}. */
export interface RemoveSelectiveForwardCriteriaInput {
  id: string;
}

/** Delete a Selective Call Forwarding Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-selective-call-forwarding-criteria */
export const removeSelectiveForwardCriteria: Operation<RemoveSelectiveForwardCriteriaInput, void> = {
  id: "me.settings.selectiveForward.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/selectiveForward/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSelectiveForwardCriteria}. */
export interface GetSelectiveForwardCriteriaInput {
  id: string;
}

/** Get Settings for a Selective Call Forwarding Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-settings-for-a-selective-call-forwarding-criteria */
export const getSelectiveForwardCriteria: Operation<GetSelectiveForwardCriteriaInput, SelectiveCallForwardCriteriaGet> = {
  id: "me.settings.selectiveForward.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectiveForward/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectiveForwardCriteria}. */
export interface UpdateSelectiveForwardCriteriaInput {
  id: string;
  forwardToPhoneNumber?: string | undefined;
  destinationVoicemailEnabled?: boolean | undefined;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  forwardEnabled?: boolean | undefined;
}

/** Modify Settings for a Selective Call Forwarding Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-settings-for-a-selective-call-forwarding-criteria */
export const updateSelectiveForwardCriteria: Operation<UpdateSelectiveForwardCriteriaInput, void> = {
  id: "me.settings.selectiveForward.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectiveForward/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSelectiveReject}. */
export interface GetSelectiveRejectInput {}

/** Get Selective Call Reject Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-reject-settings-for-user */
export const getSelectiveReject: Operation<GetSelectiveRejectInput, SelectiveRejectCallSettingsGet> = {
  id: "me.settings.selectiveReject.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectiveReject",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectiveReject}. */
export interface UpdateSelectiveRejectInput {
  enabled: boolean;
}

/** Modify Selective Call Reject Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-selective-call-reject-settings-for-user */
export const updateSelectiveReject: Operation<UpdateSelectiveRejectInput, void> = {
  id: "me.settings.selectiveReject.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectiveReject",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createSelectiveRejectCriteria}. */
export interface CreateSelectiveRejectCriteriaInput {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  rejectEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Add User Selective Call Reject Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-user-selective-call-reject-criteria */
export const createSelectiveRejectCriteria: Operation<CreateSelectiveRejectCriteriaInput, CreateMySelectiveRejectCriteriaResponse> = {
  id: "me.settings.selectiveReject.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/selectiveReject/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSelectiveRejectCriteria}. */
export interface RemoveSelectiveRejectCriteriaInput {
  id: string;
}

/** Delete a Selective Call Reject Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-selective-call-reject-criteria */
export const removeSelectiveRejectCriteria: Operation<RemoveSelectiveRejectCriteriaInput, void> = {
  id: "me.settings.selectiveReject.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/selectiveReject/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSelectiveRejectCriteria}. */
export interface GetSelectiveRejectCriteriaInput {
  id: string;
}

/** Get Selective Call Reject Criteria Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-reject-criteria-settings-for-user */
export const getSelectiveRejectCriteria: Operation<GetSelectiveRejectCriteriaInput, SelectiveRejectCallCriteriaGet> = {
  id: "me.settings.selectiveReject.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/selectiveReject/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSelectiveRejectCriteria}. */
export interface UpdateSelectiveRejectCriteriaInput {
  id: string;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  rejectEnabled?: boolean | undefined;
}

/** Modify a Selective Call Reject Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-a-selective-call-reject-criteria */
export const updateSelectiveRejectCriteria: Operation<UpdateSelectiveRejectCriteriaInput, void> = {
  id: "me.settings.selectiveReject.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/selectiveReject/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSequentialRing}. */
export interface GetSequentialRingInput {}

/** Get Sequential Ring Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-sequential-ring-settings-for-user */
export const getSequentialRing: Operation<GetSequentialRingInput, SequentialRingSettingsGet> = {
  id: "me.settings.sequentialRing.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/sequentialRing",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSequentialRing}. */
export interface UpdateSequentialRingInput {
  enabled: boolean;
  ringBaseLocationFirstEnabled?: boolean | undefined;
  baseLocationNumberOfRings?: number | undefined;
  continueIfBaseLocationIsBusyEnabled?: boolean | undefined;
  callsToVoicemailEnabled?: boolean | undefined;
  phoneNumbers?: SequentialRingNumber[] | undefined;
}

/** Modify Sequential Ring Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-sequential-ring-settings-for-user */
export const updateSequentialRing: Operation<UpdateSequentialRingInput, void> = {
  id: "me.settings.sequentialRing.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/sequentialRing",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createSequentialRingCriteria}. */
export interface CreateSequentialRingCriteriaInput {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  ringEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Add User Sequential Ring Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-user-sequential-ring-criteria */
export const createSequentialRingCriteria: Operation<CreateSequentialRingCriteriaInput, CreateMySequentialRingCriteriaResponse> = {
  id: "me.settings.sequentialRing.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/sequentialRing/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSequentialRingCriteria}. */
export interface RemoveSequentialRingCriteriaInput {
  id: string;
}

/** Delete Sequential Ring Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-sequential-ring-criteria */
export const removeSequentialRingCriteria: Operation<RemoveSequentialRingCriteriaInput, void> = {
  id: "me.settings.sequentialRing.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/sequentialRing/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSequentialRingCriteria}. */
export interface GetSequentialRingCriteriaInput {
  id: string;
}

/** Get Sequential Ring Criteria Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-sequential-ring-criteria-settings-for-user */
export const getSequentialRingCriteria: Operation<GetSequentialRingCriteriaInput, SequentialRingCriteriaGet> = {
  id: "me.settings.sequentialRing.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/sequentialRing/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSequentialRingCriteria}. */
export interface UpdateSequentialRingCriteriaInput {
  id: string;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  ringEnabled?: boolean | undefined;
}

/** Modify Sequential Ring Criteria Settings for User. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-sequential-ring-criteria-settings-for-user */
export const updateSequentialRingCriteria: Operation<UpdateSequentialRingCriteriaInput, void> = {
  id: "me.settings.sequentialRing.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/sequentialRing/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSimultaneousRing}. */
export interface GetSimultaneousRingInput {}

/** Retrieve My Simultaneous Ring Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/retrieve-my-simultaneous-ring-settings */
export const getSimultaneousRing: Operation<GetSimultaneousRingInput, SimultaneousRingGet> = {
  id: "me.settings.simultaneousRing.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/simultaneousRing",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSimultaneousRing}. */
export interface UpdateSimultaneousRingInput {
  enabled?: boolean | undefined;
  doNotRingIfOnCallEnabled?: boolean | undefined;
  phoneNumbers?: SimultaneousRingNumber[] | undefined;
  criteriasEnabled?: boolean | undefined;
}

/** Modify My Simultaneous Ring Settings. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-my-simultaneous-ring-settings */
export const updateSimultaneousRing: Operation<UpdateSimultaneousRingInput, void> = {
  id: "me.settings.simultaneousRing.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/simultaneousRing",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link createSimultaneousRingCriteria}. */
export interface CreateSimultaneousRingCriteriaInput {
  scheduleName: string;
  scheduleType: UserScheduleType;
  scheduleLevel: UserScheduleLevel;
  callsFrom: PriorityAlertCriteriaGetCallsFrom;
  ringEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create My Simultaneous Ring Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/create-my-simultaneous-ring-criteria */
export const createSimultaneousRingCriteria: Operation<CreateSimultaneousRingCriteriaInput, CreateMySimultaneousRingCriteriaResponse> = {
  id: "me.settings.simultaneousRing.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/simultaneousRing/criteria",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link removeSimultaneousRingCriteria}. */
export interface RemoveSimultaneousRingCriteriaInput {
  id: string;
}

/** Delete My Simultaneous Ring Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-my-simultaneous-ring-criteria */
export const removeSimultaneousRingCriteria: Operation<RemoveSimultaneousRingCriteriaInput, void> = {
  id: "me.settings.simultaneousRing.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/me/settings/simultaneousRing/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSimultaneousRingCriteria}. */
export interface GetSimultaneousRingCriteriaInput {
  id: string;
}

/** Retrieve My Simultaneous Ring Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/retrieve-my-simultaneous-ring-criteria */
export const getSimultaneousRingCriteria: Operation<GetSimultaneousRingCriteriaInput, SequentialRingCriteriaGet> = {
  id: "me.settings.simultaneousRing.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/simultaneousRing/criteria/{id}",
  scopes: ["spark:telephony_config_read"],
};

/** Input of {@link updateSimultaneousRingCriteria}. */
export interface UpdateSimultaneousRingCriteriaInput {
  id: string;
  scheduleName?: string | undefined;
  scheduleType?: UserScheduleType | undefined;
  scheduleLevel?: UserScheduleLevel | undefined;
  callsFrom?: PriorityAlertCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  ringEnabled?: boolean | undefined;
}

/** Modify My Simultaneous Ring Criteria. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-my-simultaneous-ring-criteria */
export const updateSimultaneousRingCriteria: Operation<UpdateSimultaneousRingCriteriaInput, void> = {
  id: "me.settings.simultaneousRing.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/me/settings/simultaneousRing/criteria/{id}",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link uploadVoicemailBusyGreeting}. */
export interface UploadVoicemailBusyGreetingInput {
  file: FilePart;
}

/** Upload Voicemail Busy Greeting. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/upload-voicemail-busy-greeting */
export const uploadVoicemailBusyGreeting: Operation<UploadVoicemailBusyGreetingInput, void> = {
  id: "me.settings.voicemail.uploadBusyGreeting",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/voicemail/actions/busyGreetingUpload/invoke",
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link uploadVoicemailNoAnswerGreeting}. */
export interface UploadVoicemailNoAnswerGreetingInput {
  file: FilePart;
}

/** Upload Voicemail No Answer Greeting. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/upload-voicemail-no-answer-greeting */
export const uploadVoicemailNoAnswerGreeting: Operation<UploadVoicemailNoAnswerGreetingInput, void> = {
  id: "me.settings.voicemail.uploadNoAnswerGreeting",
  method: "POST",
  path: "/v1/telephony/config/people/me/settings/voicemail/actions/noAnswerGreetingUpload/invoke",
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getSettingsContactCenterExtensions}. */
export interface GetSettingsContactCenterExtensionsInput {}

/** Read the Contact Center Extensions. @source documented https://developer.webex.com/docs/api/v1/contact-center-with-calling-for-me/read-the-contact-center-extensions */
export const getSettingsContactCenterExtensions: Operation<GetSettingsContactCenterExtensionsInput, ContactCenterExtensionsGetObject> = {
  id: "me.settings.getContactCenterExtensions",
  method: "GET",
  path: "/v1/telephony/config/people/me/settings/contactCenterExtensions",
  scopes: ["spark:telephony_config_read"],
};
