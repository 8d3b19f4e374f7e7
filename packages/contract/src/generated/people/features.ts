// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { AccessLevel, Action, AddANewEventForPersonScheduleResponse, ApplicationPutSharedLineMemberItem, ApplicationsSetting, AudioAnnouncementFileGetObject, BargeInInfo, CallBackSelectedPatch, CallForwardingInfo, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding, CallInterceptInfo, CallInterceptInfoIncoming, CallInterceptInfoIncomingAnnouncementsNewNumber, CallInterceptInfoOutgoing, CallRecordingInfoRecord, CallRecordingInfoRepeat, CallRecordingInfoStartStopAnnouncement, CallRecordingPutNotification, CallWaitingInfo, CallerIdInfo, CallerIdInfoExternalCallerIdNamePolicy, CallerIdInfoSelected, CallsFrom, CallsFromSelectiveAccept, CallsFromSelectiveReject, CreateCriteriaToUserSelectiveCallAcceptServiceResponse, CreateCriteriaToUserSelectiveCallForwardingServiceResponse, CreateCriteriaToUserSelectiveCallRejectionServiceResponse, CreateDigitPatternsForPersonResponse, CreatePersonExecutiveCallFilteringCriteriaResponse, CreatePersonSimultaneousRingCriteriaResponse, CreateScheduleForAPersonResponse, CreateSingleNumberReachForAPersonResponse, DoNotDisturbInfo, EndpointInformation, EventLongDetails, EventLongDetailsRecurrence, ExecutiveAlertGet, ExecutiveAlertGetAlertingMode, ExecutiveAlertGetClidNameMode, ExecutiveAlertGetClidPhoneNumberMode, ExecutiveAlertGetRolloverAction, ExecutiveAssistantSettingsGet, ExecutiveCallFilteringGet, ExecutiveCallFilteringGetFilterType, ExecutiveCallFilteringPatchCriteriaActivationItem, ExecutivePut, ExecutiveScreeningGet, ExecutiveScreeningGetAlertType, GetAvailableMembersForPersonMonitoringResponse, GetAvailableSpeedDialsForPersonMonitoringResponse, GetCallingBehaviorObject, GetCallingBehaviorObjectBehaviorType, GetCountOfSharedLineAppearanceMembersNewResponse, GetEvent, GetListOfAvailableFeaturesResponse, GetListOfDectNetworksAssociatedWithAPersonResponse, GetListOfFeaturesAssignedToAuserModeManagementResponse, GetMusicOnHoldObject, GetMusicOnHoldObjectGreeting, GetNumbers, GetPersonAnonymousCallRejectSettingsResponse, GetPersonCallForwardAvailablePhoneNumbersResponse, GetPersonCallInterceptAvailablePhoneNumbersResponse, GetPersonCallbackNumberObject, GetPersonCallingServicesResponse, GetPersonDetailsObject, GetPersonEcbnAvailablePhoneNumbersResponse, GetPersonExecutiveAssignedAssistantsResponse, GetPersonExecutiveAvailableAssistantsResponse, GetPersonFaxMessageAvailablePhoneNumbersResponse, GetPersonSecondaryAvailablePhoneNumbersResponse, GetSharedLineMemberList, GetUserMSTeamsSettingsObject, HotDeskingMembers, HotDeskingPutMember, IncomingPermissionSetting, IncomingPermissionSettingExternalTransfer, ListOfSchedulesForAPersonResponse, MonitoredElementItemPatch, MonitoringSettingsGet, OutgoingCallingPermissionsSettingGet, OutgoingCallingPermissionsSettingPutCallingPermissionsItem, PersonCallsFromType, PersonScheduleLevel, PersonScheduleType, PersonSimultaneousRingCriteriaGet, PersonSimultaneousRingGet, PersonSimultaneousRingNumber, PersonalAssistantGet, PersonalAssistantGetAlerting, PersonalAssistantGetPresence, PhoneNumber, PushToTalkAccessType, PushToTalkConnectionType, PutSharedLineMemberItem, ReadCallBridgeSettingsPersonResponse, ReadCallWaitingSettingsForAPersonResponse, ReadHotelingSettingsForAPersonResponse, ReceptionInfo, RetrieveAgentsCallerIdInformationResponse, RetrieveAgentsListOfAvailableCallerIdsResponse, RetrieveExecutiveAssistantSettingsForAPersonResponse, RetrieveExecutiveAssistantSettingsForAPersonResponseType, ScheduleLevel, ScheduleLongDetails, ScheduleType, SearchAvailableHotDeskingMembersResponse, SearchSharedLineAppearanceMembersNewResponse, SearchSharedLineAppearanceMembersResponse, SelectiveAcceptCallGet, SelectiveForwardCallCriteriaGet, SelectiveForwardCallGet, SelectiveRejectCallGet, SingleNumberReachGetSingleNumberReachObject, TransferNumberGet, UpdateAScheduleResponse, UpdateAnEventForPersonScheduleResponse, UpdateSingleNumberReachSettingsForANumberResponse, UserDigitPatternObject, UserOutgoingPermissionDigitPatternGetListObject, UserPlaceAuthorizationCodeListGet, UserSettingsCallRecordingInfo, UserSettingsDirectLineCallerIdNameObject, UserSettingsExecutiveCallFilteringCriteriaGet, UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem, UserSettingsGetUserCallCaptionsObject, UserSettingsPermissionsGet, UserSettingsPrivacyGet, UserSettingsPushToTalkInfo, UserSettingsSelectiveAcceptCallCriteriaGet, UserSettingsSelectiveRejectCallCriteriaGet, UserSettingsVoicemailInfo, UserSettingsVoicemailPutSendBusyCalls, UserSettingsVoicemailPutSendUnansweredCalls, VirtualLinesECBNDependenciesObject, VoicePortalHotDeskingSignInDetailsForAUserResponse, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications } from "../types/calling.ts";
import type { Compression, DeviceList, GetDeviceSettingsForAPersonResponse, HotelingRequest, UserDeviceCount } from "../types/device.ts";

export type { AccessLevel, Action, AddANewEventForPersonScheduleResponse, ApplicationPutSharedLineMemberItem, ApplicationsSetting, AudioAnnouncementFileGetObject, BargeInInfo, CallBackSelectedPatch, CallForwardingInfo, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding, CallInterceptInfo, CallInterceptInfoIncoming, CallInterceptInfoIncomingAnnouncementsNewNumber, CallInterceptInfoOutgoing, CallRecordingInfoRecord, CallRecordingInfoRepeat, CallRecordingInfoStartStopAnnouncement, CallRecordingPutNotification, CallWaitingInfo, CallerIdInfo, CallerIdInfoExternalCallerIdNamePolicy, CallerIdInfoSelected, CallsFrom, CallsFromSelectiveAccept, CallsFromSelectiveReject, CreateCriteriaToUserSelectiveCallAcceptServiceResponse, CreateCriteriaToUserSelectiveCallForwardingServiceResponse, CreateCriteriaToUserSelectiveCallRejectionServiceResponse, CreateDigitPatternsForPersonResponse, CreatePersonExecutiveCallFilteringCriteriaResponse, CreatePersonSimultaneousRingCriteriaResponse, CreateScheduleForAPersonResponse, CreateSingleNumberReachForAPersonResponse, DoNotDisturbInfo, EndpointInformation, EventLongDetails, EventLongDetailsRecurrence, ExecutiveAlertGet, ExecutiveAlertGetAlertingMode, ExecutiveAlertGetClidNameMode, ExecutiveAlertGetClidPhoneNumberMode, ExecutiveAlertGetRolloverAction, ExecutiveAssistantSettingsGet, ExecutiveCallFilteringGet, ExecutiveCallFilteringGetFilterType, ExecutiveCallFilteringPatchCriteriaActivationItem, ExecutivePut, ExecutiveScreeningGet, ExecutiveScreeningGetAlertType, GetAvailableMembersForPersonMonitoringResponse, GetAvailableSpeedDialsForPersonMonitoringResponse, GetCallingBehaviorObject, GetCallingBehaviorObjectBehaviorType, GetCountOfSharedLineAppearanceMembersNewResponse, GetEvent, GetListOfAvailableFeaturesResponse, GetListOfDectNetworksAssociatedWithAPersonResponse, GetListOfFeaturesAssignedToAuserModeManagementResponse, GetMusicOnHoldObject, GetMusicOnHoldObjectGreeting, GetNumbers, GetPersonAnonymousCallRejectSettingsResponse, GetPersonCallForwardAvailablePhoneNumbersResponse, GetPersonCallInterceptAvailablePhoneNumbersResponse, GetPersonCallbackNumberObject, GetPersonCallingServicesResponse, GetPersonDetailsObject, GetPersonEcbnAvailablePhoneNumbersResponse, GetPersonExecutiveAssignedAssistantsResponse, GetPersonExecutiveAvailableAssistantsResponse, GetPersonFaxMessageAvailablePhoneNumbersResponse, GetPersonSecondaryAvailablePhoneNumbersResponse, GetSharedLineMemberList, GetUserMSTeamsSettingsObject, HotDeskingMembers, HotDeskingPutMember, IncomingPermissionSetting, IncomingPermissionSettingExternalTransfer, ListOfSchedulesForAPersonResponse, MonitoredElementItemPatch, MonitoringSettingsGet, OutgoingCallingPermissionsSettingGet, OutgoingCallingPermissionsSettingPutCallingPermissionsItem, PersonCallsFromType, PersonScheduleLevel, PersonScheduleType, PersonSimultaneousRingCriteriaGet, PersonSimultaneousRingGet, PersonSimultaneousRingNumber, PersonalAssistantGet, PersonalAssistantGetAlerting, PersonalAssistantGetPresence, PhoneNumber, PushToTalkAccessType, PushToTalkConnectionType, PutSharedLineMemberItem, ReadCallBridgeSettingsPersonResponse, ReadCallWaitingSettingsForAPersonResponse, ReadHotelingSettingsForAPersonResponse, ReceptionInfo, RetrieveAgentsCallerIdInformationResponse, RetrieveAgentsListOfAvailableCallerIdsResponse, RetrieveExecutiveAssistantSettingsForAPersonResponse, RetrieveExecutiveAssistantSettingsForAPersonResponseType, ScheduleLevel, ScheduleLongDetails, ScheduleType, SearchAvailableHotDeskingMembersResponse, SearchSharedLineAppearanceMembersNewResponse, SearchSharedLineAppearanceMembersResponse, SelectiveAcceptCallGet, SelectiveForwardCallCriteriaGet, SelectiveForwardCallGet, SelectiveRejectCallGet, SingleNumberReachGetSingleNumberReachObject, TransferNumberGet, UpdateAScheduleResponse, UpdateAnEventForPersonScheduleResponse, UpdateSingleNumberReachSettingsForANumberResponse, UserDigitPatternObject, UserOutgoingPermissionDigitPatternGetListObject, UserPlaceAuthorizationCodeListGet, UserSettingsCallRecordingInfo, UserSettingsDirectLineCallerIdNameObject, UserSettingsExecutiveCallFilteringCriteriaGet, UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem, UserSettingsGetUserCallCaptionsObject, UserSettingsPermissionsGet, UserSettingsPrivacyGet, UserSettingsPushToTalkInfo, UserSettingsSelectiveAcceptCallCriteriaGet, UserSettingsSelectiveRejectCallCriteriaGet, UserSettingsVoicemailInfo, UserSettingsVoicemailPutSendBusyCalls, UserSettingsVoicemailPutSendUnansweredCalls, VirtualLinesECBNDependenciesObject, VoicePortalHotDeskingSignInDetailsForAUserResponse, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications } from "../types/calling.ts";
export type { Compression, DeviceList, GetDeviceSettingsForAPersonResponse, HotelingRequest, UserDeviceCount } from "../types/device.ts";

/** Input of {@link listFeatureDectNetworks}. */
export interface ListFeatureDectNetworksInput {
  personId: string;
  orgId?: string | undefined;
}

/** GET List of DECT networks associated with a Person. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-list-of-dect-networks-associated-with-a-person */
export const listFeatureDectNetworks: ListOperation<ListFeatureDectNetworksInput, GetListOfDectNetworksAssociatedWithAPersonResponse, "dectNetworks"> = {
  id: "people.features.listDectNetworks",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/dectNetworks",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dectNetworks",
};

/** Input of {@link getEmergencyCallbackNumber}. */
export interface GetEmergencyCallbackNumberInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get a Person's Emergency Callback Number. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-person-s-emergency-callback-number */
export const getEmergencyCallbackNumber: Operation<GetEmergencyCallbackNumberInput, GetPersonCallbackNumberObject> = {
  id: "people.features.emergencyCallbackNumber.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEmergencyCallbackNumber}. */
export interface UpdateEmergencyCallbackNumberInput {
  personId: string;
  orgId?: string | undefined;
  selected?: CallBackSelectedPatch | undefined;
  locationMemberId?: string | undefined;
  elinEnabled?: boolean | undefined;
  elinForWebexAppEnabled?: boolean | undefined;
}

/** Update a Person's Emergency Callback Number. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-person-s-emergency-callback-number */
export const updateEmergencyCallbackNumber: Operation<UpdateEmergencyCallbackNumberInput, void> = {
  id: "people.features.emergencyCallbackNumber.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getEmergencyCallbackNumberDependencies}. */
export interface GetEmergencyCallbackNumberDependenciesInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve A Person's Emergency Callback Number Dependencies. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/retrieve-a-person-s-emergency-callback-number-dependencies */
export const getEmergencyCallbackNumberDependencies: Operation<GetEmergencyCallbackNumberDependenciesInput, VirtualLinesECBNDependenciesObject> = {
  id: "people.features.emergencyCallbackNumber.getDependencies",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/emergencyCallbackNumber/dependencies",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getHotDeskingGuest}. */
export interface GetHotDeskingGuestInput {
  personId: string;
  orgId?: string | undefined;
}

/** Voice Portal Hot desking sign in details for a user. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/voice-portal-hot-desking-sign-in-details-for-a-user */
export const getHotDeskingGuest: Operation<GetHotDeskingGuestInput, VoicePortalHotDeskingSignInDetailsForAUserResponse> = {
  id: "people.features.hotDesking.guest.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/features/hotDesking/guest",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHotDeskingGuest}. */
export interface UpdateHotDeskingGuestInput {
  personId: string;
  orgId?: string | undefined;
  voicePortalHotDeskSignInEnabled?: boolean | undefined;
}

/** Update Voice Portal Hot desking sign in details for a user. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/update-voice-portal-hot-desking-sign-in-details-for-a-user */
export const updateHotDeskingGuest: Operation<UpdateHotDeskingGuestInput, void> = {
  id: "people.features.hotDesking.guest.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/features/hotDesking/guest",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSingleNumberReach}. */
export interface GetSingleNumberReachInput {
  personId: string;
}

/** Get Single Number Reach Settings For A Person. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/get-single-number-reach-settings-for-a-person */
export const getSingleNumberReach: Operation<GetSingleNumberReachInput, SingleNumberReachGetSingleNumberReachObject> = {
  id: "people.features.singleNumberReach.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/singleNumberReach",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSingleNumberReach}. */
export interface UpdateSingleNumberReachInput {
  personId: string;
  alertAllNumbersForClickToDialCallsEnabled?: boolean | undefined;
}

/** Update Single number reach settings for a person. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/update-single-number-reach-settings-for-a-person */
export const updateSingleNumberReach: Operation<UpdateSingleNumberReachInput, void> = {
  id: "people.features.singleNumberReach.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/singleNumberReach",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createSingleNumberReachNumber}. */
export interface CreateSingleNumberReachNumberInput {
  personId: string;
  phoneNumber: string;
  enabled: boolean;
  name: string;
  doNotForwardCallsEnabled?: boolean | undefined;
  answerConfirmationEnabled?: boolean | undefined;
}

/** Create Single Number Reach For a Person. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/create-single-number-reach-for-a-person */
export const createSingleNumberReachNumber: Operation<CreateSingleNumberReachNumberInput, CreateSingleNumberReachForAPersonResponse> = {
  id: "people.features.singleNumberReach.numbers.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/singleNumberReach/numbers",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeSingleNumberReachNumber}. */
export interface RemoveSingleNumberReachNumberInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete A Single Number Reach Number. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/delete-a-single-number-reach-number */
export const removeSingleNumberReachNumber: Operation<RemoveSingleNumberReachNumberInput, void> = {
  id: "people.features.singleNumberReach.numbers.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/singleNumberReach/numbers/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateSingleNumberReachNumber}. */
export interface UpdateSingleNumberReachNumberInput {
  personId: string;
  id: string;
  phoneNumber: string;
  enabled: boolean;
  name: string;
  doNotForwardCallsEnabled?: boolean | undefined;
  answerConfirmationEnabled?: boolean | undefined;
}

/** Update Single number reach settings for a number. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/update-single-number-reach-settings-for-a-number */
export const updateSingleNumberReachNumber: Operation<UpdateSingleNumberReachNumberInput, UpdateSingleNumberReachSettingsForANumberResponse> = {
  id: "people.features.singleNumberReach.numbers.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/singleNumberReach/numbers/{id}",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateApplications}. */
export interface UpdateApplicationsInput {
  personId: string;
  orgId?: string | undefined;
  ringDevicesForClickToDialCallsEnabled?: boolean | undefined;
  ringDevicesForGroupPageEnabled?: boolean | undefined;
  ringDevicesForCallParkEnabled?: boolean | undefined;
  browserClientEnabled?: boolean | undefined;
  desktopClientEnabled?: boolean | undefined;
  tabletClientEnabled?: boolean | undefined;
  mobileClientEnabled?: boolean | undefined;
}

/** Modify a person's Application Services Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-a-person-s-application-services-settings */
export const updateApplications: Operation<UpdateApplicationsInput, void> = {
  id: "people.features.applications.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/applications",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getBargeIn}. */
export interface GetBargeInInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Barge In Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-barge-in-settings-for-a-person */
export const getBargeIn: Operation<GetBargeInInput, BargeInInfo> = {
  id: "people.features.bargeIn.get",
  method: "GET",
  path: "/v1/people/{personId}/features/bargeIn",
  query: ["orgId"],
  scopes: ["spark-admin:people_read", "spark:people_read"],
};

/** Input of {@link updateBargeIn}. */
export interface UpdateBargeInInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  toneEnabled?: boolean | undefined;
}

/** Configure Barge In Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-barge-in-settings-for-a-person */
export const updateBargeIn: Operation<UpdateBargeInInput, void> = {
  id: "people.features.bargeIn.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/bargeIn",
  query: ["orgId"],
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Forwarding Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-forwarding-settings-for-a-person */
export const getCallForwarding: Operation<GetCallForwardingInput, CallForwardingInfo> = {
  id: "people.features.callForwarding.get",
  method: "GET",
  path: "/v1/people/{personId}/features/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:people_read", "spark:people_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  personId: string;
  orgId?: string | undefined;
  callForwarding?: CallForwardingPutCallForwarding | undefined;
  businessContinuity?: CallForwardingInfoCallForwardingBusy | undefined;
}

/** Configure Call Forwarding Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-forwarding-settings-for-a-person */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "people.features.callForwarding.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link getCallRecording}. */
export interface GetCallRecordingInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Call Recording Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-call-recording-settings-for-a-person */
export const getCallRecording: Operation<GetCallRecordingInput, UserSettingsCallRecordingInfo> = {
  id: "people.features.callRecording.get",
  method: "GET",
  path: "/v1/people/{personId}/features/callRecording",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateCallRecording}. */
export interface UpdateCallRecordingInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  record?: CallRecordingInfoRecord | undefined;
  recordVoicemailEnabled?: boolean | undefined;
  startStopAnnouncementEnabled?: boolean | undefined;
  notification?: CallRecordingPutNotification | undefined;
  repeat?: CallRecordingInfoRepeat | undefined;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement | undefined;
}

/** Configure Call Recording Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-recording-settings-for-a-person */
export const updateCallRecording: Operation<UpdateCallRecordingInput, void> = {
  id: "people.features.callRecording.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/callRecording",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getCallWaiting}. */
export interface GetCallWaitingInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Call Waiting Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-call-waiting-settings-for-a-person */
export const getCallWaiting: Operation<GetCallWaitingInput, ReadCallWaitingSettingsForAPersonResponse> = {
  id: "people.features.callWaiting.get",
  method: "GET",
  path: "/v1/people/{personId}/features/callWaiting",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateCallWaiting}. */
export interface UpdateCallWaitingInput {
  personId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Configure Call Waiting Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-waiting-settings-for-a-person */
export const updateCallWaiting: Operation<UpdateCallWaitingInput, void> = {
  id: "people.features.callWaiting.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/callWaiting",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getCallerId}. */
export interface GetCallerIdInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Caller ID Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-caller-id-settings-for-a-person */
export const getCallerId: Operation<GetCallerIdInput, CallerIdInfo> = {
  id: "people.features.callerId.get",
  method: "GET",
  path: "/v1/people/{personId}/features/callerId",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateCallerId}. */
export interface UpdateCallerIdInput {
  personId: string;
  orgId?: string | undefined;
  selected: CallerIdInfoSelected;
  customNumber?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  blockInForwardCallsEnabled?: boolean | undefined;
  externalCallerIdNamePolicy?: CallerIdInfoExternalCallerIdNamePolicy | undefined;
  customExternalCallerIdName?: string | undefined;
  additionalExternalCallerIdDirectLineEnabled?: boolean | undefined;
  additionalExternalCallerIdLocationNumberEnabled?: boolean | undefined;
  additionalExternalCallerIdCustomNumber?: string | undefined;
  directLineCallerIdName?: UserSettingsDirectLineCallerIdNameObject | undefined;
  dialByFirstName?: string | undefined;
  dialByLastName?: string | undefined;
}

/** Configure Caller ID Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-caller-id-settings-for-a-person */
export const updateCallerId: Operation<UpdateCallerIdInput, void> = {
  id: "people.features.callerId.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/callerId",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getCallingBehavior}. */
export interface GetCallingBehaviorInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Person's Calling Behavior. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-person-s-calling-behavior */
export const getCallingBehavior: Operation<GetCallingBehaviorInput, GetCallingBehaviorObject> = {
  id: "people.features.callingBehavior.get",
  method: "GET",
  path: "/v1/people/{personId}/features/callingBehavior",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateCallingBehavior}. */
export interface UpdateCallingBehaviorInput {
  personId: string;
  orgId?: string | undefined;
  behaviorType?: GetCallingBehaviorObjectBehaviorType | undefined;
  profileId?: string | undefined;
}

/** Configure a person's Calling Behavior. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-a-person-s-calling-behavior */
export const updateCallingBehavior: Operation<UpdateCallingBehaviorInput, void> = {
  id: "people.features.callingBehavior.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/callingBehavior",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getDoNotDisturb}. */
export interface GetDoNotDisturbInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Do Not Disturb Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-do-not-disturb-settings-for-a-person */
export const getDoNotDisturb: Operation<GetDoNotDisturbInput, DoNotDisturbInfo> = {
  id: "people.features.doNotDisturb.get",
  method: "GET",
  path: "/v1/people/{personId}/features/doNotDisturb",
  query: ["orgId"],
  scopes: ["spark-admin:people_read", "spark:people_read"],
};

/** Input of {@link updateDoNotDisturb}. */
export interface UpdateDoNotDisturbInput {
  personId: string;
  orgId?: string | undefined;
  webexGoOverrideEnabled: boolean;
  enabled?: boolean | undefined;
  ringSplashEnabled?: boolean | undefined;
}

/** Configure Do Not Disturb Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-do-not-disturb-settings-for-a-person */
export const updateDoNotDisturb: Operation<UpdateDoNotDisturbInput, void> = {
  id: "people.features.doNotDisturb.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/doNotDisturb",
  query: ["orgId"],
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link getExecutiveAssistant}. */
export interface GetExecutiveAssistantInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve Executive Assistant Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/retrieve-executive-assistant-settings-for-a-person */
export const getExecutiveAssistant: Operation<GetExecutiveAssistantInput, RetrieveExecutiveAssistantSettingsForAPersonResponse> = {
  id: "people.features.executiveAssistant.get",
  method: "GET",
  path: "/v1/people/{personId}/features/executiveAssistant",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateExecutiveAssistant}. */
export interface UpdateExecutiveAssistantInput {
  personId: string;
  orgId?: string | undefined;
  type?: RetrieveExecutiveAssistantSettingsForAPersonResponseType | undefined;
}

/** Modify Executive Assistant Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-executive-assistant-settings-for-a-person */
export const updateExecutiveAssistant: Operation<UpdateExecutiveAssistantInput, void> = {
  id: "people.features.executiveAssistant.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/executiveAssistant",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getHoteling}. */
export interface GetHotelingInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Hoteling Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-hoteling-settings-for-a-person */
export const getHoteling: Operation<GetHotelingInput, ReadHotelingSettingsForAPersonResponse> = {
  id: "people.features.hoteling.get",
  method: "GET",
  path: "/v1/people/{personId}/features/hoteling",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateHoteling}. */
export interface UpdateHotelingInput {
  personId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Configure Hoteling Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-hoteling-settings-for-a-person */
export const updateHoteling: Operation<UpdateHotelingInput, void> = {
  id: "people.features.hoteling.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/hoteling",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getIncomingPermission}. */
export interface GetIncomingPermissionInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Incoming Permission Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-incoming-permission-settings-for-a-person */
export const getIncomingPermission: Operation<GetIncomingPermissionInput, IncomingPermissionSetting> = {
  id: "people.features.incomingPermission.get",
  method: "GET",
  path: "/v1/people/{personId}/features/incomingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateIncomingPermission}. */
export interface UpdateIncomingPermissionInput {
  personId: string;
  orgId?: string | undefined;
  useCustomEnabled: boolean;
  externalTransfer: IncomingPermissionSettingExternalTransfer;
  internalCallsEnabled: boolean;
  collectCallsEnabled: boolean;
}

/** Configure Incoming Permission Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-incoming-permission-settings-for-a-person */
export const updateIncomingPermission: Operation<UpdateIncomingPermissionInput, void> = {
  id: "people.features.incomingPermission.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/incomingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getIntercept}. */
export interface GetInterceptInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Call Intercept Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-call-intercept-settings-for-a-person */
export const getIntercept: Operation<GetInterceptInput, CallInterceptInfo> = {
  id: "people.features.intercept.get",
  method: "GET",
  path: "/v1/people/{personId}/features/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateIntercept}. */
export interface UpdateInterceptInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  incoming?: CallInterceptInfoIncoming | undefined;
  outgoing?: CallInterceptInfoOutgoing | undefined;
}

/** Configure Call Intercept Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-intercept-settings-for-a-person */
export const updateIntercept: Operation<UpdateInterceptInput, void> = {
  id: "people.features.intercept.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link uploadInterceptAnnouncement}. */
export interface UploadInterceptAnnouncementInput {
  personId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure Call Intercept Greeting for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-intercept-greeting-for-a-person */
export const uploadInterceptAnnouncement: Operation<UploadInterceptAnnouncementInput, void> = {
  id: "people.features.intercept.uploadAnnouncement",
  method: "POST",
  path: "/v1/people/{personId}/features/intercept/actions/announcementUpload/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link getMonitoring}. */
export interface GetMonitoringInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve a Person's Monitoring Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/retrieve-a-person-s-monitoring-settings */
export const getMonitoring: Operation<GetMonitoringInput, MonitoringSettingsGet> = {
  id: "people.features.monitoring.get",
  method: "GET",
  path: "/v1/people/{personId}/features/monitoring",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateMonitoring}. */
export interface UpdateMonitoringInput {
  personId: string;
  orgId?: string | undefined;
  enableCallParkNotification?: boolean | undefined;
  monitoredElements?: MonitoredElementItemPatch[] | undefined;
}

/** Modify Monitoring Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-monitoring-settings-for-a-person */
export const updateMonitoring: Operation<UpdateMonitoringInput, void> = {
  id: "people.features.monitoring.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/monitoring",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getNumbers}. */
export interface GetNumbersInput {
  personId: string;
  orgId?: string | undefined;
  preferE164Format?: boolean | undefined;
}

/** Get a List of Phone Numbers for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-a-list-of-phone-numbers-for-a-person */
export const getNumbers: Operation<GetNumbersInput, GetNumbers> = {
  id: "people.features.numbers.get",
  method: "GET",
  path: "/v1/people/{personId}/features/numbers",
  query: ["orgId", "preferE164Format"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link getOutgoingPermission}. */
export interface GetOutgoingPermissionInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve a person's Outgoing Calling Permissions settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/retrieve-a-person-s-outgoing-calling-permissions-settings */
export const getOutgoingPermission: Operation<GetOutgoingPermissionInput, OutgoingCallingPermissionsSettingGet> = {
  id: "people.features.outgoingPermission.get",
  method: "GET",
  path: "/v1/people/{personId}/features/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateOutgoingPermission}. */
export interface UpdateOutgoingPermissionInput {
  personId: string;
  orgId?: string | undefined;
  callingPermissions: OutgoingCallingPermissionsSettingPutCallingPermissionsItem[];
  useCustomEnabled?: boolean | undefined;
  useCustomPermissions?: boolean | undefined;
}

/** Modify a person's Outgoing Calling Permissions settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-a-person-s-outgoing-calling-permissions-settings */
export const updateOutgoingPermission: Operation<UpdateOutgoingPermissionInput, void> = {
  id: "people.features.outgoingPermission.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getPrivacy}. */
export interface GetPrivacyInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get a person's Privacy Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-a-person-s-privacy-settings */
export const getPrivacy: Operation<GetPrivacyInput, UserSettingsPrivacyGet> = {
  id: "people.features.privacy.get",
  method: "GET",
  path: "/v1/people/{personId}/features/privacy",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updatePrivacy}. */
export interface UpdatePrivacyInput {
  personId: string;
  orgId?: string | undefined;
  aaExtensionDialingEnabled?: boolean | undefined;
  aaNamingDialingEnabled?: boolean | undefined;
  enablePhoneStatusDirectoryPrivacy?: boolean | undefined;
  enablePhoneStatusPickupBargeInPrivacy?: boolean | undefined;
  monitoringAgents?: string[] | undefined;
}

/** Configure a person's Privacy Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-a-person-s-privacy-settings */
export const updatePrivacy: Operation<UpdatePrivacyInput, void> = {
  id: "people.features.privacy.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/privacy",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getPushToTalk}. */
export interface GetPushToTalkInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Push-to-Talk Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-push-to-talk-settings-for-a-person */
export const getPushToTalk: Operation<GetPushToTalkInput, UserSettingsPushToTalkInfo> = {
  id: "people.features.pushToTalk.get",
  method: "GET",
  path: "/v1/people/{personId}/features/pushToTalk",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updatePushToTalk}. */
export interface UpdatePushToTalkInput {
  personId: string;
  orgId?: string | undefined;
  allowAutoAnswer?: boolean | undefined;
  connectionType?: PushToTalkConnectionType | undefined;
  accessType?: PushToTalkAccessType | undefined;
  members?: string[] | undefined;
}

/** Configure Push-to-Talk Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-push-to-talk-settings-for-a-person */
export const updatePushToTalk: Operation<UpdatePushToTalkInput, void> = {
  id: "people.features.pushToTalk.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/pushToTalk",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getReception}. */
export interface GetReceptionInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Receptionist Client Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-receptionist-client-settings-for-a-person */
export const getReception: Operation<GetReceptionInput, ReceptionInfo> = {
  id: "people.features.reception.get",
  method: "GET",
  path: "/v1/people/{personId}/features/reception",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateReception}. */
export interface UpdateReceptionInput {
  personId: string;
  orgId?: string | undefined;
  receptionEnabled: boolean;
  monitoredMembers?: string[] | undefined;
}

/** Configure Receptionist Client Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-receptionist-client-settings-for-a-person */
export const updateReception: Operation<UpdateReceptionInput, void> = {
  id: "people.features.reception.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/reception",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link listSchedules}. */
export interface ListSchedulesInput {
  personId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
  max?: number | undefined;
}

/** List of Schedules for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/list-of-schedules-for-a-person */
export const listSchedules: ListOperation<ListSchedulesInput, ListOfSchedulesForAPersonResponse, "schedules"> = {
  id: "people.features.schedules.list",
  method: "GET",
  path: "/v1/people/{personId}/features/schedules",
  query: ["orgId", "name", "type", "max"],
  scopes: ["spark-admin:people_read"],
  items: "schedules",
};

/** Input of {@link createSchedule}. */
export interface CreateScheduleInput {
  personId: string;
  orgId?: string | undefined;
  name: string;
  type: ScheduleType;
  events?: EventLongDetails[] | undefined;
}

/** Create Schedule for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/create-schedule-for-a-person */
export const createSchedule: Operation<CreateScheduleInput, CreateScheduleForAPersonResponse> = {
  id: "people.features.schedules.create",
  method: "POST",
  path: "/v1/people/{personId}/features/schedules",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link removeSchedule}. */
export interface RemoveScheduleInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  orgId?: string | undefined;
}

/** Delete a Schedule. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/delete-a-schedule */
export const removeSchedule: Operation<RemoveScheduleInput, void> = {
  id: "people.features.schedules.remove",
  method: "DELETE",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getSchedule}. */
export interface GetScheduleInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  orgId?: string | undefined;
}

/** Get a Schedule Details. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-a-schedule-details */
export const getSchedule: Operation<GetScheduleInput, ScheduleLongDetails> = {
  id: "people.features.schedules.get",
  method: "GET",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateSchedule}. */
export interface UpdateScheduleInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  orgId?: string | undefined;
  newName: string;
  name: string;
  type: ScheduleType;
  events?: EventLongDetails[] | undefined;
}

/** Update a Schedule. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/update-a-schedule */
export const updateSchedule: Operation<UpdateScheduleInput, UpdateAScheduleResponse> = {
  id: "people.features.schedules.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link createScheduleEvent}. */
export interface CreateScheduleEventInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  orgId?: string | undefined;
  name: string;
  startDate: string;
  endDate: string;
  startTime: string;
  endTime: string;
  allDayEnabled?: boolean | undefined;
  recurrence?: EventLongDetailsRecurrence | undefined;
}

/** Add a New Event for Person's Schedule. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/add-a-new-event-for-person-s-schedule */
export const createScheduleEvent: Operation<CreateScheduleEventInput, AddANewEventForPersonScheduleResponse> = {
  id: "people.features.schedules.events.create",
  method: "POST",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link removeScheduleEvent}. */
export interface RemoveScheduleEventInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  eventId: string;
  orgId?: string | undefined;
}

/** Delete an Event for a person's Schedule. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/delete-an-event-for-a-person-s-schedule */
export const removeScheduleEvent: Operation<RemoveScheduleEventInput, void> = {
  id: "people.features.schedules.events.remove",
  method: "DELETE",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events/{eventId}",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getScheduleEvent}. */
export interface GetScheduleEventInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  eventId: string;
  orgId?: string | undefined;
}

/** Fetch Event for a person's Schedule. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/fetch-event-for-a-person-s-schedule */
export const getScheduleEvent: Operation<GetScheduleEventInput, GetEvent> = {
  id: "people.features.schedules.events.get",
  method: "GET",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events/{eventId}",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateScheduleEvent}. */
export interface UpdateScheduleEventInput {
  personId: string;
  scheduleType: string;
  scheduleId: string;
  eventId: string;
  orgId?: string | undefined;
  newName: string;
  name: string;
  startDate: string;
  endDate: string;
  startTime: string;
  endTime: string;
  allDayEnabled?: boolean | undefined;
  recurrence?: EventLongDetailsRecurrence | undefined;
}

/** Update an Event for a person's Schedule. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/update-an-event-for-a-person-s-schedule */
export const updateScheduleEvent: Operation<UpdateScheduleEventInput, UpdateAnEventForPersonScheduleResponse> = {
  id: "people.features.schedules.events.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/schedules/{scheduleType}/{scheduleId}/events/{eventId}",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getVoicemail}. */
export interface GetVoicemailInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Voicemail Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-voicemail-settings-for-a-person */
export const getVoicemail: Operation<GetVoicemailInput, UserSettingsVoicemailInfo> = {
  id: "people.features.voicemail.get",
  method: "GET",
  path: "/v1/people/{personId}/features/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:people_read", "spark:people_read"],
};

/** Input of {@link updateVoicemail}. */
export interface UpdateVoicemailInput {
  personId: string;
  orgId?: string | undefined;
  notifications: VoicemailInfoNotifications;
  transferToNumber: CallInterceptInfoIncomingAnnouncementsNewNumber;
  enabled?: boolean | undefined;
  sendAllCalls?: CallWaitingInfo | undefined;
  sendBusyCalls?: UserSettingsVoicemailPutSendBusyCalls | undefined;
  sendUnansweredCalls?: UserSettingsVoicemailPutSendUnansweredCalls | undefined;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage | undefined;
  messageStorage?: VoicemailInfoMessageStorage | undefined;
  faxMessage?: VoicemailInfoFaxMessage | undefined;
}

/** Configure Voicemail Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-voicemail-settings-for-a-person */
export const updateVoicemail: Operation<UpdateVoicemailInput, void> = {
  id: "people.features.voicemail.update",
  method: "PUT",
  path: "/v1/people/{personId}/features/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link resetVoicemailPin}. */
export interface ResetVoicemailPinInput {
  personId: string;
  orgId?: string | undefined;
}

/** Reset Voicemail PIN. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/reset-voicemail-pin */
export const resetVoicemailPin: Operation<ResetVoicemailPinInput, void> = {
  id: "people.features.voicemail.resetPin",
  method: "POST",
  path: "/v1/people/{personId}/features/voicemail/actions/resetPin/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link uploadVoicemailBusyGreeting}. */
export interface UploadVoicemailBusyGreetingInput {
  personId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure Busy Voicemail Greeting for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-busy-voicemail-greeting-for-a-person */
export const uploadVoicemailBusyGreeting: Operation<UploadVoicemailBusyGreetingInput, void> = {
  id: "people.features.voicemail.uploadBusyGreeting",
  method: "POST",
  path: "/v1/people/{personId}/features/voicemail/actions/uploadBusyGreeting/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link uploadVoicemailNoAnswerGreeting}. */
export interface UploadVoicemailNoAnswerGreetingInput {
  personId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure No Answer Voicemail Greeting for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-no-answer-voicemail-greeting-for-a-person */
export const uploadVoicemailNoAnswerGreeting: Operation<UploadVoicemailNoAnswerGreetingInput, void> = {
  id: "people.features.voicemail.uploadNoAnswerGreeting",
  method: "POST",
  path: "/v1/people/{personId}/features/voicemail/actions/uploadNoAnswerGreeting/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:people_write", "spark:people_write"],
};

/** Input of {@link listMonitoringAvailableMembers}. */
export interface ListMonitoringAvailableMembersInput {
  personId: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Members for Person Monitoring. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-available-members-for-person-monitoring */
export const listMonitoringAvailableMembers: ListOperation<ListMonitoringAvailableMembersInput, GetAvailableMembersForPersonMonitoringResponse, "members"> = {
  id: "people.features.monitoring.listAvailableMembers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/monitoring/availableMembers",
  query: ["orgId", "locationId", "memberName", "phoneNumber", "order", "max", "start"],
  joined: ["order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link listMonitoringSpeedDialAvailableMembers}. */
export interface ListMonitoringSpeedDialAvailableMembersInput {
  personId: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Speed Dials for Person Monitoring. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-available-speed-dials-for-person-monitoring */
export const listMonitoringSpeedDialAvailableMembers: ListOperation<ListMonitoringSpeedDialAvailableMembersInput, GetAvailableSpeedDialsForPersonMonitoringResponse, "members"> = {
  id: "people.features.monitoring.speedDials.listAvailableMembers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/monitoring/speedDials/availableMembers",
  query: ["orgId", "locationId", "memberName", "phoneNumber", "order", "max", "start"],
  joined: ["order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link getApplications}. */
export interface GetApplicationsInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve a person's Application Services Settings New. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-a-person-s-application-services-settings-new */
export const getApplications: Operation<GetApplicationsInput, ApplicationsSetting> = {
  id: "people.features.applications.get",
  method: "GET",
  path: "/v1/people/{personId}/features/applications",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getLocale}. */
export interface GetLocaleInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Timezone and Announcement Language Settings of a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-timezone-and-announcement-language-settings-of-a-person */
export const getLocale: Operation<GetLocaleInput, GetPersonDetailsObject> = {
  id: "people.features.locale.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateLocale}. */
export interface UpdateLocaleInput {
  personId: string;
  orgId?: string | undefined;
  announcementLanguage?: string | undefined;
  timeZone?: string | undefined;
}

/** Update Timezone and Announcement Language Settings of a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-timezone-and-announcement-language-settings-of-a-person */
export const updateLocale: Operation<UpdateLocaleInput, void> = {
  id: "people.features.locale.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listAgentAvailableCallerIds}. */
export interface ListAgentAvailableCallerIdsInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve Agent's List of Available Caller IDs. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-agent-s-list-of-available-caller-ids */
export const listAgentAvailableCallerIds: ListOperation<ListAgentAvailableCallerIdsInput, RetrieveAgentsListOfAvailableCallerIdsResponse, "availableCallerIds"> = {
  id: "people.features.agent.listAvailableCallerIds",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/agent/availableCallerIds",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
  items: "availableCallerIds",
};

/** Input of {@link getAgentCallerId}. */
export interface GetAgentCallerIdInput {
  personId: string;
}

/** Retrieve Agent's Caller ID Information. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-agent-s-caller-id-information */
export const getAgentCallerId: Operation<GetAgentCallerIdInput, RetrieveAgentsCallerIdInformationResponse> = {
  id: "people.features.agent.callerId.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/agent/callerId",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateAgentCallerId}. */
export interface UpdateAgentCallerIdInput {
  personId: string;
  selectedCallerId: string;
}

/** Modify Agent's Caller ID Information. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-agent-s-caller-id-information */
export const updateAgentCallerId: Operation<UpdateAgentCallerIdInput, void> = {
  id: "people.features.agent.callerId.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/agent/callerId",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listApplicationAvailableMembers}. */
export interface ListApplicationAvailableMembersInput {
  personId: string;
  order?: string | undefined;
  location?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Search Shared-Line Appearance Members New. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/search-shared-line-appearance-members-new */
export const listApplicationAvailableMembers: ListOperation<ListApplicationAvailableMembersInput, SearchSharedLineAppearanceMembersNewResponse, "members"> = {
  id: "people.features.applications.availableMembers.list",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/applications/availableMembers",
  query: ["order", "location", "name", "phoneNumber", "extension", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link getApplicationAvailableMemberCount}. */
export interface GetApplicationAvailableMemberCountInput {
  personId: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
}

/** Get Count of Shared-Line Appearance Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-count-of-shared-line-appearance-members */
export const getApplicationAvailableMemberCount: Operation<GetApplicationAvailableMemberCountInput, GetCountOfSharedLineAppearanceMembersNewResponse> = {
  id: "people.features.applications.availableMembers.getCount",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/applications/availableMembers/count",
  query: ["orgId", "locationId", "memberName", "phoneNumber", "extension"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getApplicationMembers}. */
export interface GetApplicationMembersInput {
  personId: string;
}

/** Get Shared-Line Appearance Members New. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-shared-line-appearance-members-new */
export const getApplicationMembers: Operation<GetApplicationMembersInput, GetSharedLineMemberList> = {
  id: "people.features.applications.members.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/applications/members",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateApplicationMembers}. */
export interface UpdateApplicationMembersInput {
  personId: string;
  members?: ApplicationPutSharedLineMemberItem[] | undefined;
}

/** Put Shared-Line Appearance Members New. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/put-shared-line-appearance-members-new */
export const updateApplicationMembers: Operation<UpdateApplicationMembersInput, void> = {
  id: "people.features.applications.members.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/applications/members",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listApplicationAvailableMemberByApplicationId}. */
export interface ListApplicationAvailableMemberByApplicationIdInput {
  personId: string;
  applicationId: string;
  location?: string | undefined;
  name?: string | undefined;
  number?: string | undefined;
  order?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Search Shared-Line Appearance Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/search-shared-line-appearance-members */
export const listApplicationAvailableMemberByApplicationId: ListOperation<ListApplicationAvailableMemberByApplicationIdInput, SearchSharedLineAppearanceMembersResponse, "members"> = {
  id: "people.features.applications.availableMembers.listByApplicationId",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/applications/{applicationId}/availableMembers",
  query: ["location", "name", "number", "order", "extension", "max", "start"],
  scopes: ["spark-admin:people_read"],
  items: "members",
};

/** Input of {@link getApplicationMemberByApplicationId}. */
export interface GetApplicationMemberByApplicationIdInput {
  personId: string;
  applicationId: string;
}

/** Get Shared-Line Appearance Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-shared-line-appearance-members */
export const getApplicationMemberByApplicationId: Operation<GetApplicationMemberByApplicationIdInput, GetSharedLineMemberList> = {
  id: "people.features.applications.members.getByApplicationId",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/applications/{applicationId}/members",
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateApplicationMemberByApplicationId}. */
export interface UpdateApplicationMemberByApplicationIdInput {
  personId: string;
  applicationId: string;
  members?: PutSharedLineMemberItem[] | undefined;
}

/** Put Shared-Line Appearance Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/put-shared-line-appearance-members */
export const updateApplicationMemberByApplicationId: Operation<UpdateApplicationMemberByApplicationIdInput, void> = {
  id: "people.features.applications.members.updateByApplicationId",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/applications/{applicationId}/members",
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getCallCaptions}. */
export interface GetCallCaptionsInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get the user call captions settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-call-captions-settings */
export const getCallCaptions: Operation<GetCallCaptionsInput, UserSettingsGetUserCallCaptionsObject> = {
  id: "people.features.callCaptions.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/callCaptions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallCaptions}. */
export interface UpdateCallCaptionsInput {
  personId: string;
  orgId?: string | undefined;
  userClosedCaptionsEnabled?: boolean | undefined;
  userTranscriptsEnabled?: boolean | undefined;
  useLocationSettingsEnabled?: boolean | undefined;
}

/** Update the user call captions settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-the-user-call-captions-settings */
export const updateCallCaptions: Operation<UpdateCallCaptionsInput, void> = {
  id: "people.features.callCaptions.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/callCaptions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallForwardingAvailableNumbers}. */
export interface ListCallForwardingAvailableNumbersInput {
  personId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetPersonCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "people.features.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listCallInterceptAvailableNumbers}. */
export interface ListCallInterceptAvailableNumbersInput {
  personId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person Call Intercept Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-call-intercept-available-phone-numbers */
export const listCallInterceptAvailableNumbers: ListOperation<ListCallInterceptAvailableNumbersInput, GetPersonCallInterceptAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "people.features.callIntercept.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/callIntercept/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listEmergencyCallbackNumberAvailableNumbers}. */
export interface ListEmergencyCallbackNumberAvailableNumbersInput {
  personId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person ECBN Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-ecbn-available-phone-numbers */
export const listEmergencyCallbackNumberAvailableNumbers: ListOperation<ListEmergencyCallbackNumberAvailableNumbersInput, GetPersonEcbnAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "people.features.emergencyCallbackNumber.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/emergencyCallbackNumber/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getExecutiveAlert}. */
export interface GetExecutiveAlertInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Person Executive Alert Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-alert-settings */
export const getExecutiveAlert: Operation<GetExecutiveAlertInput, ExecutiveAlertGet> = {
  id: "people.features.executive.alert.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/alert",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateExecutiveAlert}. */
export interface UpdateExecutiveAlertInput {
  personId: string;
  orgId?: string | undefined;
  alertingMode?: ExecutiveAlertGetAlertingMode | undefined;
  nextAssistantNumberOfRings?: number | undefined;
  rolloverEnabled?: boolean | undefined;
  rolloverAction?: ExecutiveAlertGetRolloverAction | undefined;
  rolloverForwardToPhoneNumber?: string | undefined;
  rolloverWaitTimeInSecs?: number | undefined;
  clidNameMode?: ExecutiveAlertGetClidNameMode | undefined;
  customCLIDName?: string | undefined;
  customCLIDNameInUnicode?: string | undefined;
  clidPhoneNumberMode?: ExecutiveAlertGetClidPhoneNumberMode | undefined;
  customCLIDPhoneNumber?: string | undefined;
}

/** Modify Person Executive Alert Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-alert-settings */
export const updateExecutiveAlert: Operation<UpdateExecutiveAlertInput, void> = {
  id: "people.features.executive.alert.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/executive/alert",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listExecutiveAssignedAssistants}. */
export interface ListExecutiveAssignedAssistantsInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Person Executive Assigned Assistants. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-assigned-assistants */
export const listExecutiveAssignedAssistants: ListOperation<ListExecutiveAssignedAssistantsInput, GetPersonExecutiveAssignedAssistantsResponse, "assistants"> = {
  id: "people.features.executive.assignedAssistants.list",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/assignedAssistants",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "assistants",
};

/** Input of {@link updateExecutiveAssignedAssistants}. */
export interface UpdateExecutiveAssignedAssistantsInput {
  personId: string;
  orgId?: string | undefined;
  assistantIds?: string[] | undefined;
}

/** Modify Person Executive Assigned Assistants. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-assigned-assistants */
export const updateExecutiveAssignedAssistants: Operation<UpdateExecutiveAssignedAssistantsInput, void> = {
  id: "people.features.executive.assignedAssistants.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/executive/assignedAssistants",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getExecutiveOwnAssistant}. */
export interface GetExecutiveOwnAssistantInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Person Executive Assistant Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-assistant-settings */
export const getExecutiveOwnAssistant: Operation<GetExecutiveOwnAssistantInput, ExecutiveAssistantSettingsGet> = {
  id: "people.features.executive.assistant.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/assistant",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateExecutiveOwnAssistant}. */
export interface UpdateExecutiveOwnAssistantInput {
  personId: string;
  orgId?: string | undefined;
  forwardFilteredCallsEnabled?: boolean | undefined;
  forwardToPhoneNumber?: string | undefined;
  executives?: ExecutivePut[] | undefined;
}

/** Modify Person Executive Assistant Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-assistant-settings */
export const updateExecutiveOwnAssistant: Operation<UpdateExecutiveOwnAssistantInput, void> = {
  id: "people.features.executive.assistant.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/executive/assistant",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listExecutiveAvailableAssistants}. */
export interface ListExecutiveAvailableAssistantsInput {
  personId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person Executive Available Assistants. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-available-assistants */
export const listExecutiveAvailableAssistants: ListOperation<ListExecutiveAvailableAssistantsInput, GetPersonExecutiveAvailableAssistantsResponse, "assistants"> = {
  id: "people.features.executive.listAvailableAssistants",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/availableAssistants",
  query: ["orgId", "name", "phoneNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "assistants",
};

/** Input of {@link getExecutiveCallFiltering}. */
export interface GetExecutiveCallFilteringInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Person Executive Call Filtering Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-call-filtering-settings */
export const getExecutiveCallFiltering: Operation<GetExecutiveCallFilteringInput, ExecutiveCallFilteringGet> = {
  id: "people.features.executive.callFiltering.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/callFiltering",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateExecutiveCallFiltering}. */
export interface UpdateExecutiveCallFilteringInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  filterType?: ExecutiveCallFilteringGetFilterType | undefined;
  criteriaActivation?: ExecutiveCallFilteringPatchCriteriaActivationItem[] | undefined;
}

/** Modify Person Executive Call Filtering Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-call-filtering-settings */
export const updateExecutiveCallFiltering: Operation<UpdateExecutiveCallFilteringInput, void> = {
  id: "people.features.executive.callFiltering.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/executive/callFiltering",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createExecutiveCallFilteringCriteria}. */
export interface CreateExecutiveCallFilteringCriteriaInput {
  personId: string;
  orgId?: string | undefined;
  filterName: string;
  callsFrom: CallsFrom;
  filterEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  callsToNumbers?: UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem[] | undefined;
}

/** Add Person Executive Call Filtering Criteria. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/add-person-executive-call-filtering-criteria */
export const createExecutiveCallFilteringCriteria: Operation<CreateExecutiveCallFilteringCriteriaInput, CreatePersonExecutiveCallFilteringCriteriaResponse> = {
  id: "people.features.executive.callFiltering.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/executive/callFiltering/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeExecutiveCallFilteringCriteria}. */
export interface RemoveExecutiveCallFilteringCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Person Executive Call Filtering Criteria. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-person-executive-call-filtering-criteria */
export const removeExecutiveCallFilteringCriteria: Operation<RemoveExecutiveCallFilteringCriteriaInput, void> = {
  id: "people.features.executive.callFiltering.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/executive/callFiltering/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getExecutiveCallFilteringCriteria}. */
export interface GetExecutiveCallFilteringCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Get Person Executive Call Filtering Criteria Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-call-filtering-criteria-settings */
export const getExecutiveCallFilteringCriteria: Operation<GetExecutiveCallFilteringCriteriaInput, UserSettingsExecutiveCallFilteringCriteriaGet> = {
  id: "people.features.executive.callFiltering.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/callFiltering/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateExecutiveCallFilteringCriteria}. */
export interface UpdateExecutiveCallFilteringCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  callsFrom?: CallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  filterEnabled?: boolean | undefined;
  callsToNumbers?: UserSettingsExecutiveCallFilteringCriteriaGetCallsToNumbersItem[] | undefined;
}

/** Modify Person Executive Call Filtering Criteria Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-call-filtering-criteria-settings */
export const updateExecutiveCallFilteringCriteria: Operation<UpdateExecutiveCallFilteringCriteriaInput, void> = {
  id: "people.features.executive.callFiltering.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/executive/callFiltering/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getExecutiveScreening}. */
export interface GetExecutiveScreeningInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Person Executive Screening Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-screening-settings */
export const getExecutiveScreening: Operation<GetExecutiveScreeningInput, ExecutiveScreeningGet> = {
  id: "people.features.executive.screening.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/executive/screening",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateExecutiveScreening}. */
export interface UpdateExecutiveScreeningInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  alertType?: ExecutiveScreeningGetAlertType | undefined;
  alertAnywhereLocationEnabled?: boolean | undefined;
  alertMobilityLocationEnabled?: boolean | undefined;
  alertSharedCallAppearanceLocationEnabled?: boolean | undefined;
}

/** Modify Person Executive Screening Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-screening-settings */
export const updateExecutiveScreening: Operation<UpdateExecutiveScreeningInput, void> = {
  id: "people.features.executive.screening.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/executive/screening",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listFaxMessageAvailableNumbers}. */
export interface ListFaxMessageAvailableNumbersInput {
  personId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person Fax Message Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-fax-message-available-phone-numbers */
export const listFaxMessageAvailableNumbers: ListOperation<ListFaxMessageAvailableNumbersInput, GetPersonFaxMessageAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "people.features.faxMessage.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/faxMessage/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getCallBridge}. */
export interface GetCallBridgeInput {
  personId: string;
  orgId?: string | undefined;
}

/** Read Call Bridge Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/read-call-bridge-settings-for-a-person */
export const getCallBridge: Operation<GetCallBridgeInput, ReadCallBridgeSettingsPersonResponse> = {
  id: "people.features.callBridge.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/features/callBridge",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateCallBridge}. */
export interface UpdateCallBridgeInput {
  personId: string;
  orgId?: string | undefined;
  warningToneEnabled?: boolean | undefined;
}

/** Configure Call Bridge Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/configure-call-bridge-settings-for-a-person */
export const updateCallBridge: Operation<UpdateCallBridgeInput, void> = {
  id: "people.features.callBridge.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/features/callBridge",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getPersonalAssistant}. */
export interface GetPersonalAssistantInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Personal Assistant. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-personal-assistant */
export const getPersonalAssistant: Operation<GetPersonalAssistantInput, PersonalAssistantGet> = {
  id: "people.features.personalAssistant.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/features/personalAssistant",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePersonalAssistant}. */
export interface UpdatePersonalAssistantInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  presence?: PersonalAssistantGetPresence | undefined;
  untilDateTime?: string | undefined;
  transferEnabled?: boolean | undefined;
  transferNumber?: string | undefined;
  alerting?: PersonalAssistantGetAlerting | undefined;
  alertMeFirstNumberOfRings?: number | undefined;
}

/** Update Personal Assistant. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-personal-assistant */
export const updatePersonalAssistant: Operation<UpdatePersonalAssistantInput, void> = {
  id: "people.features.personalAssistant.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/features/personalAssistant",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listModeManagementAvailableFeatures}. */
export interface ListModeManagementAvailableFeaturesInput {
  personId: string;
  name?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  order?: string | undefined;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Retrieve the List of Available Features. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-the-list-of-available-features */
export const listModeManagementAvailableFeatures: ListOperation<ListModeManagementAvailableFeaturesInput, GetListOfAvailableFeaturesResponse, "features"> = {
  id: "people.features.modeManagement.listAvailableFeatures",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/modeManagement/availableFeatures",
  query: ["name", "phoneNumber", "extension", "order", "orgId", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "features",
};

/** Input of {@link listModeManagementFeatures}. */
export interface ListModeManagementFeaturesInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve the List of Features Assigned to a User for Mode Management. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-the-list-of-features-assigned-to-a-user-for-mode-management */
export const listModeManagementFeatures: ListOperation<ListModeManagementFeaturesInput, GetListOfFeaturesAssignedToAuserModeManagementResponse, "features"> = {
  id: "people.features.modeManagement.features.list",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/modeManagement/features",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "features",
};

/** Input of {@link updateModeManagementFeatures}. */
export interface UpdateModeManagementFeaturesInput {
  personId: string;
  orgId?: string | undefined;
  featureIds: string[];
}

/** Assign a List of Features to a User for Mode Management. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/assign-a-list-of-features-to-a-user-for-mode-management */
export const updateModeManagementFeatures: Operation<UpdateModeManagementFeaturesInput, void> = {
  id: "people.features.modeManagement.features.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/modeManagement/features",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getMusicOnHold}. */
export interface GetMusicOnHoldInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve Music On Hold Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-music-on-hold-settings-for-a-person */
export const getMusicOnHold: Operation<GetMusicOnHoldInput, GetMusicOnHoldObject> = {
  id: "people.features.musicOnHold.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateMusicOnHold}. */
export interface UpdateMusicOnHoldInput {
  personId: string;
  orgId?: string | undefined;
  mohEnabled?: boolean | undefined;
  greeting?: GetMusicOnHoldObjectGreeting | undefined;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject | undefined;
}

/** Configure Music On Hold Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/configure-music-on-hold-settings-for-a-person */
export const updateMusicOnHold: Operation<UpdateMusicOnHoldInput, void> = {
  id: "people.features.musicOnHold.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateNumbers}. */
export interface UpdateNumbersInput {
  personId: string;
  orgId?: string | undefined;
  phoneNumbers: PhoneNumber[];
  enableDistinctiveRingPattern?: boolean | undefined;
}

/** Assign or Unassign numbers to a person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/assign-or-unassign-numbers-to-a-person */
export const updateNumbers: Operation<UpdateNumbersInput, void> = {
  id: "people.features.numbers.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/numbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionAccessCodeAll}. */
export interface RemoveOutgoingPermissionAccessCodeAllInput {
  personId: string;
  orgId?: string | undefined;
}

/** Delete Access Codes for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-access-codes-for-a-person */
export const removeOutgoingPermissionAccessCodeAll: Operation<RemoveOutgoingPermissionAccessCodeAllInput, void> = {
  id: "people.features.outgoingPermission.accessCodes.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionAccessCodeAll}. */
export interface GetOutgoingPermissionAccessCodeAllInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve Access Codes for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-access-codes-for-a-person */
export const getOutgoingPermissionAccessCodeAll: Operation<GetOutgoingPermissionAccessCodeAllInput, UserPlaceAuthorizationCodeListGet> = {
  id: "people.features.outgoingPermission.accessCodes.getAll",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createOutgoingPermissionAccessCode}. */
export interface CreateOutgoingPermissionAccessCodeInput {
  personId: string;
  orgId?: string | undefined;
  code: string;
  description: string;
}

/** Create Access Codes for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-access-codes-for-a-person */
export const createOutgoingPermissionAccessCode: Operation<CreateOutgoingPermissionAccessCodeInput, void> = {
  id: "people.features.outgoingPermission.accessCodes.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateOutgoingPermissionAccessCodeAll}. */
export interface UpdateOutgoingPermissionAccessCodeAllInput {
  personId: string;
  orgId?: string | undefined;
  useCustomAccessCodes?: boolean | undefined;
  deleteCodes?: string[] | undefined;
}

/** Modify Access Codes for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-access-codes-for-a-person */
export const updateOutgoingPermissionAccessCodeAll: Operation<UpdateOutgoingPermissionAccessCodeAllInput, void> = {
  id: "people.features.outgoingPermission.accessCodes.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionAutoTransferNumbers}. */
export interface GetOutgoingPermissionAutoTransferNumbersInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve Transfer Numbers for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-transfer-numbers-for-a-person */
export const getOutgoingPermissionAutoTransferNumbers: Operation<GetOutgoingPermissionAutoTransferNumbersInput, TransferNumberGet> = {
  id: "people.features.outgoingPermission.autoTransferNumbers.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionAutoTransferNumbers}. */
export interface UpdateOutgoingPermissionAutoTransferNumbersInput {
  personId: string;
  orgId?: string | undefined;
  useCustomTransferNumbers: boolean;
  autoTransferNumber1?: string | undefined;
  autoTransferNumber2?: string | undefined;
  autoTransferNumber3?: string | undefined;
}

/** Modify Transfer Numbers for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-transfer-numbers-for-a-person */
export const updateOutgoingPermissionAutoTransferNumbers: Operation<UpdateOutgoingPermissionAutoTransferNumbersInput, void> = {
  id: "people.features.outgoingPermission.autoTransferNumbers.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPatternAll}. */
export interface RemoveOutgoingPermissionDigitPatternAllInput {
  personId: string;
  orgId?: string | undefined;
}

/** Delete all digit patterns for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-all-digit-patterns-for-a-person */
export const removeOutgoingPermissionDigitPatternAll: Operation<RemoveOutgoingPermissionDigitPatternAllInput, void> = {
  id: "people.features.outgoingPermission.digitPatterns.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPatternAll}. */
export interface GetOutgoingPermissionDigitPatternAllInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve Digit Patterns for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-digit-patterns-for-a-person */
export const getOutgoingPermissionDigitPatternAll: Operation<GetOutgoingPermissionDigitPatternAllInput, UserOutgoingPermissionDigitPatternGetListObject> = {
  id: "people.features.outgoingPermission.digitPatterns.getAll",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createOutgoingPermissionDigitPattern}. */
export interface CreateOutgoingPermissionDigitPatternInput {
  personId: string;
  orgId?: string | undefined;
  name: string;
  pattern: string;
  action: Action;
  transferEnabled: boolean;
}

/** Create Digit Patterns for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-digit-patterns-for-a-person */
export const createOutgoingPermissionDigitPattern: Operation<CreateOutgoingPermissionDigitPatternInput, CreateDigitPatternsForPersonResponse> = {
  id: "people.features.outgoingPermission.digitPatterns.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateOutgoingPermissionDigitPatternAll}. */
export interface UpdateOutgoingPermissionDigitPatternAllInput {
  personId: string;
  orgId?: string | undefined;
  useCustomDigitPatterns?: boolean | undefined;
}

/** Modify the Digit Pattern Category Control Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-the-digit-pattern-category-control-settings-for-a-person */
export const updateOutgoingPermissionDigitPatternAll: Operation<UpdateOutgoingPermissionDigitPatternAllInput, void> = {
  id: "people.features.outgoingPermission.digitPatterns.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPattern}. */
export interface RemoveOutgoingPermissionDigitPatternInput {
  personId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Delete a digit pattern for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-digit-pattern-for-a-person */
export const removeOutgoingPermissionDigitPattern: Operation<RemoveOutgoingPermissionDigitPatternInput, void> = {
  id: "people.features.outgoingPermission.digitPatterns.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPattern}. */
export interface GetOutgoingPermissionDigitPatternInput {
  personId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Retrieve Digit Pattern Details for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-digit-pattern-details-for-a-person */
export const getOutgoingPermissionDigitPattern: Operation<GetOutgoingPermissionDigitPatternInput, UserDigitPatternObject> = {
  id: "people.features.outgoingPermission.digitPatterns.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionDigitPattern}. */
export interface UpdateOutgoingPermissionDigitPatternInput {
  personId: string;
  digitPatternId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  pattern?: string | undefined;
  action?: Action | undefined;
  transferEnabled?: boolean | undefined;
}

/** Modify a digit pattern for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-digit-pattern-for-a-person */
export const updateOutgoingPermissionDigitPattern: Operation<UpdateOutgoingPermissionDigitPatternInput, void> = {
  id: "people.features.outgoingPermission.digitPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPreferredAnswerEndpoint}. */
export interface GetPreferredAnswerEndpointInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Preferred Answer Endpoint. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-preferred-answer-endpoint */
export const getPreferredAnswerEndpoint: Operation<GetPreferredAnswerEndpointInput, EndpointInformation> = {
  id: "people.features.preferredAnswerEndpoint.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/preferredAnswerEndpoint",
  query: ["orgId"],
  scopes: ["spark:telephony_config_read", "spark-admin:telephony_config_read"],
};

/** Input of {@link updatePreferredAnswerEndpoint}. */
export interface UpdatePreferredAnswerEndpointInput {
  personId: string;
  orgId?: string | undefined;
  preferredAnswerEndpointId: string;
}

/** Modify Preferred Answer Endpoint. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-preferred-answer-endpoint */
export const updatePreferredAnswerEndpoint: Operation<UpdatePreferredAnswerEndpointInput, void> = {
  id: "people.features.preferredAnswerEndpoint.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/preferredAnswerEndpoint",
  query: ["orgId"],
  scopes: ["spark:telephony_config_write", "spark-admin:telephony_config_write"],
};

/** Input of {@link listSecondaryAvailableNumbers}. */
export interface ListSecondaryAvailableNumbersInput {
  personId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Person Secondary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-secondary-available-phone-numbers */
export const listSecondaryAvailableNumbers: ListOperation<ListSecondaryAvailableNumbersInput, GetPersonSecondaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "people.features.secondary.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/secondary/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getSelectiveAccept}. */
export interface GetSelectiveAcceptInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get the User’s Selective Call Accept Criteria List. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-s-selective-call-accept-criteria-list */
export const getSelectiveAccept: Operation<GetSelectiveAcceptInput, SelectiveAcceptCallGet> = {
  id: "people.features.selectiveAccept.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/selectiveAccept",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSelectiveAccept}. */
export interface UpdateSelectiveAcceptInput {
  personId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Update User’s Selective Call Accept Criteria. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-user-s-selective-call-accept-criteria */
export const updateSelectiveAccept: Operation<UpdateSelectiveAcceptInput, void> = {
  id: "people.features.selectiveAccept.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/selectiveAccept",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createSelectiveAcceptCriteria}. */
export interface CreateSelectiveAcceptCriteriaInput {
  personId: string;
  orgId?: string | undefined;
  callsFrom: CallsFromSelectiveAccept;
  acceptEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create a Criteria to the User’s Selective Call Accept Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-a-criteria-to-the-user-s-selective-call-accept-service */
export const createSelectiveAcceptCriteria: Operation<CreateSelectiveAcceptCriteriaInput, CreateCriteriaToUserSelectiveCallAcceptServiceResponse> = {
  id: "people.features.selectiveAccept.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/selectiveAccept/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeSelectiveAcceptCriteria}. */
export interface RemoveSelectiveAcceptCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete a Criteria From the User’s Selective Call Accept service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-criteria-from-the-user-s-selective-call-accept-service */
export const removeSelectiveAcceptCriteria: Operation<RemoveSelectiveAcceptCriteriaInput, void> = {
  id: "people.features.selectiveAccept.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/selectiveAccept/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSelectiveAcceptCriteria}. */
export interface GetSelectiveAcceptCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Get a Criteria for the User’s Selective Call Accept Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-a-criteria-for-the-user-s-selective-call-accept-service */
export const getSelectiveAcceptCriteria: Operation<GetSelectiveAcceptCriteriaInput, UserSettingsSelectiveAcceptCallCriteriaGet> = {
  id: "people.features.selectiveAccept.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/selectiveAccept/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSelectiveAcceptCriteria}. */
export interface UpdateSelectiveAcceptCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
  callsFrom: CallsFromSelectiveAccept;
  acceptEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Modify a Criteria From the User’s Selective Call Accept Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-criteria-from-the-user-s-selective-call-accept-service */
export const updateSelectiveAcceptCriteria: Operation<UpdateSelectiveAcceptCriteriaInput, void> = {
  id: "people.features.selectiveAccept.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/selectiveAccept/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSelectiveForward}. */
export interface GetSelectiveForwardInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get the User’s Selective Call Forwarding. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-s-selective-call-forwarding */
export const getSelectiveForward: Operation<GetSelectiveForwardInput, SelectiveForwardCallGet> = {
  id: "people.features.selectiveForward.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/selectiveForward",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSelectiveForward}. */
export interface UpdateSelectiveForwardInput {
  personId: string;
  orgId?: string | undefined;
  enabled: boolean;
  defaultPhoneNumberToForward?: string | undefined;
  ringReminderEnabled?: boolean | undefined;
  sendToVoicemailEnabled?: boolean | undefined;
}

/** Update User’s Selective Call Forwarding Criteria List. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-user-s-selective-call-forwarding-criteria-list */
export const updateSelectiveForward: Operation<UpdateSelectiveForwardInput, void> = {
  id: "people.features.selectiveForward.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/selectiveForward",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createSelectiveForwardCriteria}. */
export interface CreateSelectiveForwardCriteriaInput {
  personId: string;
  orgId?: string | undefined;
  forwardToPhoneNumber: string;
  sendToVoicemailEnabled: boolean;
  callsFrom: CallsFromSelectiveReject;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  forwardEnabled?: boolean | undefined;
}

/** Create a Criteria to the User’s Selective Call Forwarding Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-a-criteria-to-the-user-s-selective-call-forwarding-service */
export const createSelectiveForwardCriteria: Operation<CreateSelectiveForwardCriteriaInput, CreateCriteriaToUserSelectiveCallForwardingServiceResponse> = {
  id: "people.features.selectiveForward.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/selectiveForward/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeSelectiveForwardCriteria}. */
export interface RemoveSelectiveForwardCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete a Criteria From the User’s Selective Call Forwarding Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-criteria-from-the-user-s-selective-call-forwarding-service */
export const removeSelectiveForwardCriteria: Operation<RemoveSelectiveForwardCriteriaInput, void> = {
  id: "people.features.selectiveForward.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/selectiveForward/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSelectiveForwardCriteria}. */
export interface GetSelectiveForwardCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Get a Criteria for the User’s Selective Call Forwarding Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-a-criteria-for-the-user-s-selective-call-forwarding-service */
export const getSelectiveForwardCriteria: Operation<GetSelectiveForwardCriteriaInput, SelectiveForwardCallCriteriaGet> = {
  id: "people.features.selectiveForward.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/selectiveForward/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSelectiveForwardCriteria}. */
export interface UpdateSelectiveForwardCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
  forwardToPhoneNumber: string;
  sendToVoicemailEnabled: boolean;
  callsFrom: CallsFromSelectiveReject;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  forwardEnabled?: boolean | undefined;
}

/** Modify a Criteria for the User’s Selective Call Forwarding Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-criteria-for-the-user-s-selective-call-forwarding-service */
export const updateSelectiveForwardCriteria: Operation<UpdateSelectiveForwardCriteriaInput, void> = {
  id: "people.features.selectiveForward.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/selectiveForward/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSelectiveReject}. */
export interface GetSelectiveRejectInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get the User’s Selective Call Rejection Criteria Listing. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-s-selective-call-rejection-criteria-listing */
export const getSelectiveReject: Operation<GetSelectiveRejectInput, SelectiveRejectCallGet> = {
  id: "people.features.selectiveReject.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/selectiveReject",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSelectiveReject}. */
export interface UpdateSelectiveRejectInput {
  personId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Update User’s Selective Call Rejection Criteria List. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-user-s-selective-call-rejection-criteria-list */
export const updateSelectiveReject: Operation<UpdateSelectiveRejectInput, void> = {
  id: "people.features.selectiveReject.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/selectiveReject",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createSelectiveRejectCriteria}. */
export interface CreateSelectiveRejectCriteriaInput {
  personId: string;
  orgId?: string | undefined;
  callsFrom: CallsFrom;
  rejectEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create a Criteria to the User’s Selective Call Rejection Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-a-criteria-to-the-user-s-selective-call-rejection-service */
export const createSelectiveRejectCriteria: Operation<CreateSelectiveRejectCriteriaInput, CreateCriteriaToUserSelectiveCallRejectionServiceResponse> = {
  id: "people.features.selectiveReject.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/selectiveReject/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeSelectiveRejectCriteria}. */
export interface RemoveSelectiveRejectCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete a Criteria From the User’s Selective Call Rejection Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-criteria-from-the-user-s-selective-call-rejection-service */
export const removeSelectiveRejectCriteria: Operation<RemoveSelectiveRejectCriteriaInput, void> = {
  id: "people.features.selectiveReject.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/selectiveReject/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSelectiveRejectCriteria}. */
export interface GetSelectiveRejectCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Get a Criteria for the User’s Selective Call Rejection Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-a-criteria-for-the-user-s-selective-call-rejection-service */
export const getSelectiveRejectCriteria: Operation<GetSelectiveRejectCriteriaInput, UserSettingsSelectiveRejectCallCriteriaGet> = {
  id: "people.features.selectiveReject.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/selectiveReject/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSelectiveRejectCriteria}. */
export interface UpdateSelectiveRejectCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
  callsFrom: CallsFrom;
  rejectEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: ScheduleType | undefined;
  scheduleLevel?: ScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Modify a Criteria for the User’s Selective Call Rejection Service. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-criteria-for-the-user-s-selective-call-rejection-service */
export const updateSelectiveRejectCriteria: Operation<UpdateSelectiveRejectCriteriaInput, void> = {
  id: "people.features.selectiveReject.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/selectiveReject/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettingsMsTeams}. */
export interface GetSettingsMsTeamsInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve a Person's MS Teams Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-a-person-s-ms-teams-settings */
export const getSettingsMsTeams: Operation<GetSettingsMsTeamsInput, GetUserMSTeamsSettingsObject> = {
  id: "people.features.settings.msTeams.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/settings/msTeams",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettingsMsTeams}. */
export interface UpdateSettingsMsTeamsInput {
  personId: string;
  orgId?: string | undefined;
  settingName: "HIDE_WEBEX_APP" | (string & {});
  value: boolean;
}

/** Configure a Person's MS Teams Setting. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/configure-a-person-s-ms-teams-setting */
export const updateSettingsMsTeams: Operation<UpdateSettingsMsTeamsInput, void> = {
  id: "people.features.settings.msTeams.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/settings/msTeams",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettingsPermissions}. */
export interface GetSettingsPermissionsInput {
  personId: string;
}

/** Read Feature Access Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/read-feature-access-settings-for-a-person */
export const getSettingsPermissions: Operation<GetSettingsPermissionsInput, UserSettingsPermissionsGet> = {
  id: "people.features.settings.permissions.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/settings/permissions",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettingsPermissions}. */
export interface UpdateSettingsPermissionsInput {
  personId: string;
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

/** Update a Person’s Feature Access Configuration. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-a-person-s-feature-access-configuration */
export const updateSettingsPermissions: Operation<UpdateSettingsPermissionsInput, void> = {
  id: "people.features.settings.permissions.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/settings/permissions",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link resetSettingsPermissions}. */
export interface ResetSettingsPermissionsInput {
  personId: string;
}

/** Reset a Person’s Feature Access Configuration to the Organization’s Default Settings. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/reset-a-person-s-feature-access-configuration-to-the-organization-s-default-settings */
export const resetSettingsPermissions: Operation<ResetSettingsPermissionsInput, void> = {
  id: "people.features.settings.permissions.reset",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/settings/permissions/actions/reset/invoke",
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateVoicemailPasscode}. */
export interface UpdateVoicemailPasscodeInput {
  personId: string;
  orgId?: string | undefined;
  passcode: string;
}

/** Modify a person's voicemail passcode. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-person-s-voicemail-passcode */
export const updateVoicemailPasscode: Operation<UpdateVoicemailPasscodeInput, void> = {
  id: "people.features.voicemail.updatePasscode",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/voicemail/passcode",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnonymousCallReject}. */
export interface GetAnonymousCallRejectInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Anonymous Call Rejection Settings for a person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/get-anonymous-call-rejection-settings-for-a-person */
export const getAnonymousCallReject: Operation<GetAnonymousCallRejectInput, GetPersonAnonymousCallRejectSettingsResponse> = {
  id: "people.features.anonymousCallReject.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/anonymousCallReject",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateAnonymousCallReject}. */
export interface UpdateAnonymousCallRejectInput {
  personId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Update Anonymous Call Rejection Settings for a person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/update-anonymous-call-rejection-settings-for-a-person */
export const updateAnonymousCallReject: Operation<UpdateAnonymousCallRejectInput, void> = {
  id: "people.features.anonymousCallReject.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/anonymousCallReject",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link listHotDeskingAvailableMembers}. */
export interface ListHotDeskingAvailableMembersInput {
  personId: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  order?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Search Available Hot Desking Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/search-available-hot-desking-members */
export const listHotDeskingAvailableMembers: ListOperation<ListHotDeskingAvailableMembersInput, SearchAvailableHotDeskingMembersResponse, "members"> = {
  id: "people.features.hotDesking.listAvailableMembers",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/features/hotDesking/availableMembers",
  query: ["orgId", "locationId", "memberName", "phoneNumber", "extension", "order", "max", "start"],
  joined: ["order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link getHotDeskingMembers}. */
export interface GetHotDeskingMembersInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Hot Desking Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/get-hot-desking-members */
export const getHotDeskingMembers: Operation<GetHotDeskingMembersInput, HotDeskingMembers> = {
  id: "people.features.hotDesking.members.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/features/hotDesking/members",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHotDeskingMembers}. */
export interface UpdateHotDeskingMembersInput {
  personId: string;
  orgId?: string | undefined;
  members: HotDeskingPutMember[];
}

/** Update Hot Desking Members. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/update-hot-desking-members */
export const updateHotDeskingMembers: Operation<UpdateHotDeskingMembersInput, void> = {
  id: "people.features.hotDesking.members.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/features/hotDesking/members",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listFeatureServices}. */
export interface ListFeatureServicesInput {
  personId: string;
  orgId?: string | undefined;
}

/** List Enabled Calling Services for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/list-enabled-calling-services-for-a-person */
export const listFeatureServices: ListOperation<ListFeatureServicesInput, GetPersonCallingServicesResponse, "services"> = {
  id: "people.features.listServices",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/services",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
  items: "services",
};

/** Input of {@link getSimultaneousRing}. */
export interface GetSimultaneousRingInput {
  personId: string;
  orgId?: string | undefined;
}

/** Retrieve simultaneous ring settings for a person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/retrieve-simultaneous-ring-settings-for-a-person */
export const getSimultaneousRing: Operation<GetSimultaneousRingInput, PersonSimultaneousRingGet> = {
  id: "people.features.simultaneousRing.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/simultaneousRing",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateSimultaneousRing}. */
export interface UpdateSimultaneousRingInput {
  personId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  doNotRingIfOnCallEnabled?: boolean | undefined;
  criteriasEnabled?: boolean | undefined;
  phoneNumbers?: PersonSimultaneousRingNumber[] | undefined;
}

/** Modify Simultaneous Ring Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/modify-simultaneous-ring-settings-for-a-person */
export const updateSimultaneousRing: Operation<UpdateSimultaneousRingInput, void> = {
  id: "people.features.simultaneousRing.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/simultaneousRing",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link createSimultaneousRingCriteria}. */
export interface CreateSimultaneousRingCriteriaInput {
  personId: string;
  orgId?: string | undefined;
  callsFrom: PersonCallsFromType;
  ringEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: PersonScheduleType | undefined;
  scheduleLevel?: PersonScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create Simultaneous Ring Criteria for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/create-simultaneous-ring-criteria-for-a-person */
export const createSimultaneousRingCriteria: Operation<CreateSimultaneousRingCriteriaInput, CreatePersonSimultaneousRingCriteriaResponse> = {
  id: "people.features.simultaneousRing.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/people/{personId}/simultaneousRing/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link removeSimultaneousRingCriteria}. */
export interface RemoveSimultaneousRingCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Simultaneous Ring Criteria for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/delete-simultaneous-ring-criteria-for-a-person */
export const removeSimultaneousRingCriteria: Operation<RemoveSimultaneousRingCriteriaInput, void> = {
  id: "people.features.simultaneousRing.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/people/{personId}/simultaneousRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link getSimultaneousRingCriteria}. */
export interface GetSimultaneousRingCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve Simultaneous Ring Criteria for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/retrieve-simultaneous-ring-criteria-for-a-person */
export const getSimultaneousRingCriteria: Operation<GetSimultaneousRingCriteriaInput, PersonSimultaneousRingCriteriaGet> = {
  id: "people.features.simultaneousRing.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/simultaneousRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
};

/** Input of {@link updateSimultaneousRingCriteria}. */
export interface UpdateSimultaneousRingCriteriaInput {
  personId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: PersonScheduleType | undefined;
  scheduleLevel?: PersonScheduleLevel | undefined;
  callsFrom?: PersonCallsFromType | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  ringEnabled?: boolean | undefined;
}

/** Modify Simultaneous Ring Criteria for a Person. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/modify-simultaneous-ring-criteria-for-a-person */
export const updateSimultaneousRingCriteria: Operation<UpdateSimultaneousRingCriteriaInput, void> = {
  id: "people.features.simultaneousRing.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/simultaneousRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:people_write"],
};

/** Input of {@link listDevices}. */
export interface ListDevicesInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Person Devices. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-person-devices */
export const listDevices: ListOperation<ListDevicesInput, DeviceList, "devices"> = {
  id: "people.features.devices.list",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/devices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "devices",
};

/** Input of {@link getDeviceCount}. */
export interface GetDeviceCountInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get User Devices Count. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-user-devices-count */
export const getDeviceCount: Operation<GetDeviceCountInput, UserDeviceCount> = {
  id: "people.features.devices.getCount",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/devices/count",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getDeviceSettings}. */
export interface GetDeviceSettingsInput {
  personId: string;
  orgId?: string | undefined;
}

/** Get Device Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-settings-for-a-person */
export const getDeviceSettings: Operation<GetDeviceSettingsInput, GetDeviceSettingsForAPersonResponse> = {
  id: "people.features.devices.settings.get",
  method: "GET",
  path: "/v1/telephony/config/people/{personId}/devices/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDeviceSettings}. */
export interface UpdateDeviceSettingsInput {
  personId: string;
  orgId?: string | undefined;
  compression: Compression;
}

/** Update Device Settings for a Person. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-device-settings-for-a-person */
export const updateDeviceSettings: Operation<UpdateDeviceSettingsInput, void> = {
  id: "people.features.devices.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/devices/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateDeviceSettingsHoteling}. */
export interface UpdateDeviceSettingsHotelingInput {
  personId: string;
  orgId?: string | undefined;
  hoteling: HotelingRequest;
}

/** Modify Hoteling Settings for a Person's Primary Devices. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-hoteling-settings-for-a-person-s-primary-devices */
export const updateDeviceSettingsHoteling: Operation<UpdateDeviceSettingsHotelingInput, void> = {
  id: "people.features.devices.settings.updateHoteling",
  method: "PUT",
  path: "/v1/telephony/config/people/{personId}/devices/settings/hoteling",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
