// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateExecutiveCallFilteringCriteriaInput, CreateOutgoingPermissionAccessCodeInput, CreateOutgoingPermissionDigitPatternInput, CreateScheduleEventInput, CreateScheduleInput, CreateSelectiveAcceptCriteriaInput, CreateSelectiveForwardCriteriaInput, CreateSelectiveRejectCriteriaInput, CreateSimultaneousRingCriteriaInput, CreateSingleNumberReachNumberInput, GetAgentCallerIdInput, GetAnonymousCallRejectInput, GetApplicationAvailableMemberCountInput, GetApplicationMemberByApplicationIdInput, GetApplicationMembersInput, GetApplicationsInput, GetBargeInInput, GetCallBridgeInput, GetCallCaptionsInput, GetCallForwardingInput, GetCallRecordingInput, GetCallWaitingInput, GetCallerIdInput, GetCallingBehaviorInput, GetDeviceCountInput, GetDeviceSettingsInput, GetDoNotDisturbInput, GetEmergencyCallbackNumberDependenciesInput, GetEmergencyCallbackNumberInput, GetExecutiveAlertInput, GetExecutiveAssistantInput, GetExecutiveCallFilteringCriteriaInput, GetExecutiveCallFilteringInput, GetExecutiveOwnAssistantInput, GetExecutiveScreeningInput, GetHotDeskingGuestInput, GetHotDeskingMembersInput, GetHotelingInput, GetIncomingPermissionInput, GetInterceptInput, GetLocaleInput, GetMonitoringInput, GetMusicOnHoldInput, GetNumbersInput, GetOutgoingPermissionAccessCodeAllInput, GetOutgoingPermissionAutoTransferNumbersInput, GetOutgoingPermissionDigitPatternAllInput, GetOutgoingPermissionDigitPatternInput, GetOutgoingPermissionInput, GetPersonalAssistantInput, GetPreferredAnswerEndpointInput, GetPrivacyInput, GetPushToTalkInput, GetReceptionInput, GetScheduleEventInput, GetScheduleInput, GetSelectiveAcceptCriteriaInput, GetSelectiveAcceptInput, GetSelectiveForwardCriteriaInput, GetSelectiveForwardInput, GetSelectiveRejectCriteriaInput, GetSelectiveRejectInput, GetSettingsMsTeamsInput, GetSettingsPermissionsInput, GetSimultaneousRingCriteriaInput, GetSimultaneousRingInput, GetSingleNumberReachInput, GetVoicemailInput, ListAgentAvailableCallerIdsInput, ListApplicationAvailableMemberByApplicationIdInput, ListApplicationAvailableMembersInput, ListCallForwardingAvailableNumbersInput, ListCallInterceptAvailableNumbersInput, ListDevicesInput, ListEmergencyCallbackNumberAvailableNumbersInput, ListExecutiveAssignedAssistantsInput, ListExecutiveAvailableAssistantsInput, ListFaxMessageAvailableNumbersInput, ListFeatureDectNetworksInput, ListFeatureServicesInput, ListHotDeskingAvailableMembersInput, ListModeManagementAvailableFeaturesInput, ListModeManagementFeaturesInput, ListMonitoringAvailableMembersInput, ListMonitoringSpeedDialAvailableMembersInput, ListSchedulesInput, ListSecondaryAvailableNumbersInput, RemoveExecutiveCallFilteringCriteriaInput, RemoveOutgoingPermissionAccessCodeAllInput, RemoveOutgoingPermissionDigitPatternAllInput, RemoveOutgoingPermissionDigitPatternInput, RemoveScheduleEventInput, RemoveScheduleInput, RemoveSelectiveAcceptCriteriaInput, RemoveSelectiveForwardCriteriaInput, RemoveSelectiveRejectCriteriaInput, RemoveSimultaneousRingCriteriaInput, RemoveSingleNumberReachNumberInput, ResetSettingsPermissionsInput, ResetVoicemailPinInput, UpdateAgentCallerIdInput, UpdateAnonymousCallRejectInput, UpdateApplicationMemberByApplicationIdInput, UpdateApplicationMembersInput, UpdateApplicationsInput, UpdateBargeInInput, UpdateCallBridgeInput, UpdateCallCaptionsInput, UpdateCallForwardingInput, UpdateCallRecordingInput, UpdateCallWaitingInput, UpdateCallerIdInput, UpdateCallingBehaviorInput, UpdateDeviceSettingsHotelingInput, UpdateDeviceSettingsInput, UpdateDoNotDisturbInput, UpdateEmergencyCallbackNumberInput, UpdateExecutiveAlertInput, UpdateExecutiveAssignedAssistantsInput, UpdateExecutiveAssistantInput, UpdateExecutiveCallFilteringCriteriaInput, UpdateExecutiveCallFilteringInput, UpdateExecutiveOwnAssistantInput, UpdateExecutiveScreeningInput, UpdateHotDeskingGuestInput, UpdateHotDeskingMembersInput, UpdateHotelingInput, UpdateIncomingPermissionInput, UpdateInterceptInput, UpdateLocaleInput, UpdateModeManagementFeaturesInput, UpdateMonitoringInput, UpdateMusicOnHoldInput, UpdateNumbersInput, UpdateOutgoingPermissionAccessCodeAllInput, UpdateOutgoingPermissionAutoTransferNumbersInput, UpdateOutgoingPermissionDigitPatternAllInput, UpdateOutgoingPermissionDigitPatternInput, UpdateOutgoingPermissionInput, UpdatePersonalAssistantInput, UpdatePreferredAnswerEndpointInput, UpdatePrivacyInput, UpdatePushToTalkInput, UpdateReceptionInput, UpdateScheduleEventInput, UpdateScheduleInput, UpdateSelectiveAcceptCriteriaInput, UpdateSelectiveAcceptInput, UpdateSelectiveForwardCriteriaInput, UpdateSelectiveForwardInput, UpdateSelectiveRejectCriteriaInput, UpdateSelectiveRejectInput, UpdateSettingsMsTeamsInput, UpdateSettingsPermissionsInput, UpdateSimultaneousRingCriteriaInput, UpdateSimultaneousRingInput, UpdateSingleNumberReachInput, UpdateSingleNumberReachNumberInput, UpdateVoicemailInput, UpdateVoicemailPasscodeInput, UploadInterceptAnnouncementInput, UploadVoicemailBusyGreetingInput, UploadVoicemailNoAnswerGreetingInput } from "@parley/contract/people/features";
import type { AddANewEventForPersonScheduleResponse, ApplicationsSetting, Assistant, AvailableAssistant, AvailableCallerIdObject, AvailableMemberObject, AvailableSharedLineMemberItem, BargeInInfo, CallForwardingInfo, CallInterceptInfo, CallerIdInfo, CreateCriteriaToUserSelectiveCallAcceptServiceResponse, CreateCriteriaToUserSelectiveCallForwardingServiceResponse, CreateCriteriaToUserSelectiveCallRejectionServiceResponse, CreateDigitPatternsForPersonResponse, CreatePersonExecutiveCallFilteringCriteriaResponse, CreatePersonSimultaneousRingCriteriaResponse, CreateScheduleForAPersonResponse, CreateSingleNumberReachForAPersonResponse, DECTNetworkItem, DoNotDisturbInfo, EndpointInformation, ExecutiveAlertGet, ExecutiveAssistantSettingsGet, ExecutiveCallFilteringGet, ExecutiveScreeningGet, GetCallingBehaviorObject, GetCountOfSharedLineAppearanceMembersNewResponse, GetEvent, GetMusicOnHoldObject, GetNumbers, GetPersonAnonymousCallRejectSettingsResponse, GetPersonCallbackNumberObject, GetPersonDetailsObject, GetSharedLineMemberList, GetUserMSTeamsSettingsObject, HotDeskingAvailableMember, HotDeskingMembers, IncomingPermissionSetting, MonitoringSettingsGet, OutgoingCallingPermissionsSettingGet, PersonCallForwardAvailableNumberObject, PersonECBNAvailableNumberObject, PersonSecondaryAvailableNumberObject, PersonSimultaneousRingCriteriaGet, PersonSimultaneousRingGet, PersonalAssistantGet, ReadCallBridgeSettingsPersonResponse, ReadCallWaitingSettingsForAPersonResponse, ReadHotelingSettingsForAPersonResponse, ReceptionInfo, RetrieveAgentsCallerIdInformationResponse, RetrieveExecutiveAssistantSettingsForAPersonResponse, ScheduleLongDetails, ScheduleShortDetails, SelectiveAcceptCallGet, SelectiveForwardCallCriteriaGet, SelectiveForwardCallGet, SelectiveRejectCallGet, SingleNumberReachGetSingleNumberReachObject, TransferNumberGet, UpdateAScheduleResponse, UpdateAnEventForPersonScheduleResponse, UpdateSingleNumberReachSettingsForANumberResponse, UserDigitPatternObject, UserModeManagementAvailableFeaturesObject, UserModeManagementFeatureObject, UserOutgoingPermissionDigitPatternGetListObject, UserPlaceAuthorizationCodeListGet, UserSettingsCallRecordingInfo, UserSettingsExecutiveCallFilteringCriteriaGet, UserSettingsGetUserCallCaptionsObject, UserSettingsPermissionsGet, UserSettingsPrivacyGet, UserSettingsPushToTalkInfo, UserSettingsSelectiveAcceptCallCriteriaGet, UserSettingsSelectiveRejectCallCriteriaGet, UserSettingsVoicemailInfo, VirtualLinesECBNDependenciesObject, VoicePortalHotDeskingSignInDetailsForAUserResponse } from "@parley/contract/types/calling";
import type { Devices, GetDeviceSettingsForAPersonResponse, UserDeviceCount } from "@parley/contract/types/device";

/** `webex.people.features` */
export interface PeopleFeatures {
  /** GET List of DECT networks associated with a Person. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-list-of-dect-networks-associated-with-a-person */
  listDectNetworks(input: ListFeatureDectNetworksInput, options?: CallOptions): Paged<DECTNetworkItem>;
  /** List Enabled Calling Services for a Person. Needs `spark-admin:people_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/list-enabled-calling-services-for-a-person */
  listServices(input: ListFeatureServicesInput, options?: CallOptions): Paged<string>;
  readonly emergencyCallbackNumber: PeopleFeaturesEmergencyCallbackNumber;
  readonly hotDesking: PeopleFeaturesHotDesking;
  readonly singleNumberReach: PeopleFeaturesSingleNumberReach;
  readonly applications: PeopleFeaturesApplications;
  readonly bargeIn: PeopleFeaturesBargeIn;
  readonly callForwarding: PeopleFeaturesCallForwarding;
  readonly callRecording: PeopleFeaturesCallRecording;
  readonly callWaiting: PeopleFeaturesCallWaiting;
  readonly callerId: PeopleFeaturesCallerId;
  readonly callingBehavior: PeopleFeaturesCallingBehavior;
  readonly doNotDisturb: PeopleFeaturesDoNotDisturb;
  readonly executiveAssistant: PeopleFeaturesExecutiveAssistant;
  readonly hoteling: PeopleFeaturesHoteling;
  readonly incomingPermission: PeopleFeaturesIncomingPermission;
  readonly intercept: PeopleFeaturesIntercept;
  readonly monitoring: PeopleFeaturesMonitoring;
  readonly numbers: PeopleFeaturesNumbers;
  readonly outgoingPermission: PeopleFeaturesOutgoingPermission;
  readonly privacy: PeopleFeaturesPrivacy;
  readonly pushToTalk: PeopleFeaturesPushToTalk;
  readonly reception: PeopleFeaturesReception;
  readonly schedules: PeopleFeaturesSchedules;
  readonly voicemail: PeopleFeaturesVoicemail;
  readonly locale: PeopleFeaturesLocale;
  readonly agent: PeopleFeaturesAgent;
  readonly callCaptions: PeopleFeaturesCallCaptions;
  readonly callIntercept: PeopleFeaturesCallIntercept;
  readonly executive: PeopleFeaturesExecutive;
  readonly faxMessage: PeopleFeaturesFaxMessage;
  readonly callBridge: PeopleFeaturesCallBridge;
  readonly personalAssistant: PeopleFeaturesPersonalAssistant;
  readonly modeManagement: PeopleFeaturesModeManagement;
  readonly musicOnHold: PeopleFeaturesMusicOnHold;
  readonly preferredAnswerEndpoint: PeopleFeaturesPreferredAnswerEndpoint;
  readonly secondary: PeopleFeaturesSecondary;
  readonly selectiveAccept: PeopleFeaturesSelectiveAccept;
  readonly selectiveForward: PeopleFeaturesSelectiveForward;
  readonly selectiveReject: PeopleFeaturesSelectiveReject;
  readonly settings: PeopleFeaturesSettings;
  readonly anonymousCallReject: PeopleFeaturesAnonymousCallReject;
  readonly simultaneousRing: PeopleFeaturesSimultaneousRing;
  readonly devices: PeopleFeaturesDevices;
}

/** `webex.people.features.emergencyCallbackNumber` */
export interface PeopleFeaturesEmergencyCallbackNumber {
  /** Get a Person's Emergency Callback Number. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-person-s-emergency-callback-number */
  get(input: GetEmergencyCallbackNumberInput, options?: CallOptions): Promise<GetPersonCallbackNumberObject>;
  /** Update a Person's Emergency Callback Number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-person-s-emergency-callback-number */
  update(input: UpdateEmergencyCallbackNumberInput, options?: CallOptions): Promise<void>;
  /** Retrieve A Person's Emergency Callback Number Dependencies. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/retrieve-a-person-s-emergency-callback-number-dependencies */
  getDependencies(input: GetEmergencyCallbackNumberDependenciesInput, options?: CallOptions): Promise<VirtualLinesECBNDependenciesObject>;
  /** Get Person ECBN Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-ecbn-available-phone-numbers */
  listAvailableNumbers(input: ListEmergencyCallbackNumberAvailableNumbersInput, options?: CallOptions): Paged<PersonECBNAvailableNumberObject>;
}

/** `webex.people.features.hotDesking` */
export interface PeopleFeaturesHotDesking {
  /** Search Available Hot Desking Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/search-available-hot-desking-members */
  listAvailableMembers(input: ListHotDeskingAvailableMembersInput, options?: CallOptions): Paged<HotDeskingAvailableMember>;
  readonly guest: PeopleFeaturesHotDeskingGuest;
  readonly members: PeopleFeaturesHotDeskingMembers;
}

/** `webex.people.features.hotDesking.guest` */
export interface PeopleFeaturesHotDeskingGuest {
  /** Voice Portal Hot desking sign in details for a user. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/voice-portal-hot-desking-sign-in-details-for-a-user */
  get(input: GetHotDeskingGuestInput, options?: CallOptions): Promise<VoicePortalHotDeskingSignInDetailsForAUserResponse>;
  /** Update Voice Portal Hot desking sign in details for a user. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/update-voice-portal-hot-desking-sign-in-details-for-a-user */
  update(input: UpdateHotDeskingGuestInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.hotDesking.members` */
export interface PeopleFeaturesHotDeskingMembers {
  /** Get Hot Desking Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/get-hot-desking-members */
  get(input: GetHotDeskingMembersInput, options?: CallOptions): Promise<HotDeskingMembers>;
  /** Update Hot Desking Members. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/update-hot-desking-members */
  update(input: UpdateHotDeskingMembersInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.singleNumberReach` */
export interface PeopleFeaturesSingleNumberReach {
  /** Get Single Number Reach Settings For A Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/get-single-number-reach-settings-for-a-person */
  get(input: GetSingleNumberReachInput, options?: CallOptions): Promise<SingleNumberReachGetSingleNumberReachObject>;
  /** Update Single number reach settings for a person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/update-single-number-reach-settings-for-a-person */
  update(input: UpdateSingleNumberReachInput, options?: CallOptions): Promise<void>;
  readonly numbers: PeopleFeaturesSingleNumberReachNumbers;
}

/** `webex.people.features.singleNumberReach.numbers` */
export interface PeopleFeaturesSingleNumberReachNumbers {
  /** Create Single Number Reach For a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/create-single-number-reach-for-a-person */
  create(input: CreateSingleNumberReachNumberInput, options?: CallOptions): Promise<CreateSingleNumberReachForAPersonResponse>;
  /** Delete A Single Number Reach Number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/delete-a-single-number-reach-number */
  remove(input: RemoveSingleNumberReachNumberInput, options?: CallOptions): Promise<void>;
  /** Update Single number reach settings for a number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/update-single-number-reach-settings-for-a-number */
  update(input: UpdateSingleNumberReachNumberInput, options?: CallOptions): Promise<UpdateSingleNumberReachSettingsForANumberResponse>;
}

/** `webex.people.features.applications` */
export interface PeopleFeaturesApplications {
  /** Modify a person's Application Services Settings. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-a-person-s-application-services-settings */
  update(input: UpdateApplicationsInput, options?: CallOptions): Promise<void>;
  /** Retrieve a person's Application Services Settings New. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-a-person-s-application-services-settings-new */
  get(input: GetApplicationsInput, options?: CallOptions): Promise<ApplicationsSetting>;
  readonly availableMembers: PeopleFeaturesApplicationsAvailableMembers;
  readonly members: PeopleFeaturesApplicationsMembers;
}

/** `webex.people.features.applications.availableMembers` */
export interface PeopleFeaturesApplicationsAvailableMembers {
  /** Search Shared-Line Appearance Members New. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/search-shared-line-appearance-members-new */
  list(input: ListApplicationAvailableMembersInput, options?: CallOptions): Paged<AvailableSharedLineMemberItem>;
  /** Get Count of Shared-Line Appearance Members. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-count-of-shared-line-appearance-members */
  getCount(input: GetApplicationAvailableMemberCountInput, options?: CallOptions): Promise<GetCountOfSharedLineAppearanceMembersNewResponse>;
  /** Search Shared-Line Appearance Members. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/search-shared-line-appearance-members */
  listByApplicationId(input: ListApplicationAvailableMemberByApplicationIdInput, options?: CallOptions): Paged<AvailableSharedLineMemberItem>;
}

/** `webex.people.features.applications.members` */
export interface PeopleFeaturesApplicationsMembers {
  /** Get Shared-Line Appearance Members New. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-shared-line-appearance-members-new */
  get(input: GetApplicationMembersInput, options?: CallOptions): Promise<GetSharedLineMemberList>;
  /** Put Shared-Line Appearance Members New. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/put-shared-line-appearance-members-new */
  update(input: UpdateApplicationMembersInput, options?: CallOptions): Promise<void>;
  /** Get Shared-Line Appearance Members. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-shared-line-appearance-members */
  getByApplicationId(input: GetApplicationMemberByApplicationIdInput, options?: CallOptions): Promise<GetSharedLineMemberList>;
  /** Put Shared-Line Appearance Members. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/put-shared-line-appearance-members */
  updateByApplicationId(input: UpdateApplicationMemberByApplicationIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.bargeIn` */
export interface PeopleFeaturesBargeIn {
  /** Read Barge In Settings for a Person. Needs `spark-admin:people_read` or `spark:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-barge-in-settings-for-a-person */
  get(input: GetBargeInInput, options?: CallOptions): Promise<BargeInInfo>;
  /** Configure Barge In Settings for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-barge-in-settings-for-a-person */
  update(input: UpdateBargeInInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.callForwarding` */
export interface PeopleFeaturesCallForwarding {
  /** Read Forwarding Settings for a Person. Needs `spark-admin:people_read` or `spark:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-forwarding-settings-for-a-person */
  get(input: GetCallForwardingInput, options?: CallOptions): Promise<CallForwardingInfo>;
  /** Configure Call Forwarding Settings for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-forwarding-settings-for-a-person */
  update(input: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
  /** Get Person Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<PersonCallForwardAvailableNumberObject>;
}

/** `webex.people.features.callRecording` */
export interface PeopleFeaturesCallRecording {
  /** Read Call Recording Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-call-recording-settings-for-a-person */
  get(input: GetCallRecordingInput, options?: CallOptions): Promise<UserSettingsCallRecordingInfo>;
  /** Configure Call Recording Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-recording-settings-for-a-person */
  update(input: UpdateCallRecordingInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.callWaiting` */
export interface PeopleFeaturesCallWaiting {
  /** Read Call Waiting Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-call-waiting-settings-for-a-person */
  get(input: GetCallWaitingInput, options?: CallOptions): Promise<ReadCallWaitingSettingsForAPersonResponse>;
  /** Configure Call Waiting Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-waiting-settings-for-a-person */
  update(input: UpdateCallWaitingInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.callerId` */
export interface PeopleFeaturesCallerId {
  /** Read Caller ID Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-caller-id-settings-for-a-person */
  get(input: GetCallerIdInput, options?: CallOptions): Promise<CallerIdInfo>;
  /** Configure Caller ID Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-caller-id-settings-for-a-person */
  update(input: UpdateCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.callingBehavior` */
export interface PeopleFeaturesCallingBehavior {
  /** Read Person's Calling Behavior. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-person-s-calling-behavior */
  get(input: GetCallingBehaviorInput, options?: CallOptions): Promise<GetCallingBehaviorObject>;
  /** Configure a person's Calling Behavior. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-a-person-s-calling-behavior */
  update(input: UpdateCallingBehaviorInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.doNotDisturb` */
export interface PeopleFeaturesDoNotDisturb {
  /** Read Do Not Disturb Settings for a Person. Needs `spark-admin:people_read` or `spark:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-do-not-disturb-settings-for-a-person */
  get(input: GetDoNotDisturbInput, options?: CallOptions): Promise<DoNotDisturbInfo>;
  /** Configure Do Not Disturb Settings for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-do-not-disturb-settings-for-a-person */
  update(input: UpdateDoNotDisturbInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.executiveAssistant` */
export interface PeopleFeaturesExecutiveAssistant {
  /** Retrieve Executive Assistant Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/retrieve-executive-assistant-settings-for-a-person */
  get(input: GetExecutiveAssistantInput, options?: CallOptions): Promise<RetrieveExecutiveAssistantSettingsForAPersonResponse>;
  /** Modify Executive Assistant Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-executive-assistant-settings-for-a-person */
  update(input: UpdateExecutiveAssistantInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.hoteling` */
export interface PeopleFeaturesHoteling {
  /** Read Hoteling Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-hoteling-settings-for-a-person */
  get(input: GetHotelingInput, options?: CallOptions): Promise<ReadHotelingSettingsForAPersonResponse>;
  /** Configure Hoteling Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-hoteling-settings-for-a-person */
  update(input: UpdateHotelingInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.incomingPermission` */
export interface PeopleFeaturesIncomingPermission {
  /** Read Incoming Permission Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-incoming-permission-settings-for-a-person */
  get(input: GetIncomingPermissionInput, options?: CallOptions): Promise<IncomingPermissionSetting>;
  /** Configure Incoming Permission Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-incoming-permission-settings-for-a-person */
  update(input: UpdateIncomingPermissionInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.intercept` */
export interface PeopleFeaturesIntercept {
  /** Read Call Intercept Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-call-intercept-settings-for-a-person */
  get(input: GetInterceptInput, options?: CallOptions): Promise<CallInterceptInfo>;
  /** Configure Call Intercept Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-intercept-settings-for-a-person */
  update(input: UpdateInterceptInput, options?: CallOptions): Promise<void>;
  /** Configure Call Intercept Greeting for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-call-intercept-greeting-for-a-person */
  uploadAnnouncement(input: UploadInterceptAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.monitoring` */
export interface PeopleFeaturesMonitoring {
  /** Retrieve a Person's Monitoring Settings. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/retrieve-a-person-s-monitoring-settings */
  get(input: GetMonitoringInput, options?: CallOptions): Promise<MonitoringSettingsGet>;
  /** Modify Monitoring Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-monitoring-settings-for-a-person */
  update(input: UpdateMonitoringInput, options?: CallOptions): Promise<void>;
  /** Get Available Members for Person Monitoring. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-available-members-for-person-monitoring */
  listAvailableMembers(input: ListMonitoringAvailableMembersInput, options?: CallOptions): Paged<AvailableMemberObject>;
  readonly speedDials: PeopleFeaturesMonitoringSpeedDials;
}

/** `webex.people.features.monitoring.speedDials` */
export interface PeopleFeaturesMonitoringSpeedDials {
  /** Get Available Speed Dials for Person Monitoring. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-available-speed-dials-for-person-monitoring */
  listAvailableMembers(input: ListMonitoringSpeedDialAvailableMembersInput, options?: CallOptions): Paged<AvailableMemberObject>;
}

/** `webex.people.features.numbers` */
export interface PeopleFeaturesNumbers {
  /** Get a List of Phone Numbers for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-a-list-of-phone-numbers-for-a-person */
  get(input: GetNumbersInput, options?: CallOptions): Promise<GetNumbers>;
  /** Assign or Unassign numbers to a person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/assign-or-unassign-numbers-to-a-person */
  update(input: UpdateNumbersInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.outgoingPermission` */
export interface PeopleFeaturesOutgoingPermission {
  /** Retrieve a person's Outgoing Calling Permissions settings. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/retrieve-a-person-s-outgoing-calling-permissions-settings */
  get(input: GetOutgoingPermissionInput, options?: CallOptions): Promise<OutgoingCallingPermissionsSettingGet>;
  /** Modify a person's Outgoing Calling Permissions settings. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/modify-a-person-s-outgoing-calling-permissions-settings */
  update(input: UpdateOutgoingPermissionInput, options?: CallOptions): Promise<void>;
  readonly accessCodes: PeopleFeaturesOutgoingPermissionAccessCodes;
  readonly autoTransferNumbers: PeopleFeaturesOutgoingPermissionAutoTransferNumbers;
  readonly digitPatterns: PeopleFeaturesOutgoingPermissionDigitPatterns;
}

/** `webex.people.features.outgoingPermission.accessCodes` */
export interface PeopleFeaturesOutgoingPermissionAccessCodes {
  /** Delete Access Codes for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-access-codes-for-a-person */
  removeAll(input: RemoveOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
  /** Retrieve Access Codes for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-access-codes-for-a-person */
  getAll(input: GetOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<UserPlaceAuthorizationCodeListGet>;
  /** Create Access Codes for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-access-codes-for-a-person */
  create(input: CreateOutgoingPermissionAccessCodeInput, options?: CallOptions): Promise<void>;
  /** Modify Access Codes for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-access-codes-for-a-person */
  updateAll(input: UpdateOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.outgoingPermission.autoTransferNumbers` */
export interface PeopleFeaturesOutgoingPermissionAutoTransferNumbers {
  /** Retrieve Transfer Numbers for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-transfer-numbers-for-a-person */
  get(input: GetOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<TransferNumberGet>;
  /** Modify Transfer Numbers for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-transfer-numbers-for-a-person */
  update(input: UpdateOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.outgoingPermission.digitPatterns` */
export interface PeopleFeaturesOutgoingPermissionDigitPatterns {
  /** Delete all digit patterns for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-all-digit-patterns-for-a-person */
  removeAll(input: RemoveOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Retrieve Digit Patterns for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-digit-patterns-for-a-person */
  getAll(input: GetOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<UserOutgoingPermissionDigitPatternGetListObject>;
  /** Create Digit Patterns for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-digit-patterns-for-a-person */
  create(input: CreateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<CreateDigitPatternsForPersonResponse>;
  /** Modify the Digit Pattern Category Control Settings for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-the-digit-pattern-category-control-settings-for-a-person */
  updateAll(input: UpdateOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Delete a digit pattern for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-digit-pattern-for-a-person */
  remove(input: RemoveOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
  /** Retrieve Digit Pattern Details for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-digit-pattern-details-for-a-person */
  get(input: GetOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<UserDigitPatternObject>;
  /** Modify a digit pattern for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-digit-pattern-for-a-person */
  update(input: UpdateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.privacy` */
export interface PeopleFeaturesPrivacy {
  /** Get a person's Privacy Settings. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-a-person-s-privacy-settings */
  get(input: GetPrivacyInput, options?: CallOptions): Promise<UserSettingsPrivacyGet>;
  /** Configure a person's Privacy Settings. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-a-person-s-privacy-settings */
  update(input: UpdatePrivacyInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.pushToTalk` */
export interface PeopleFeaturesPushToTalk {
  /** Read Push-to-Talk Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-push-to-talk-settings-for-a-person */
  get(input: GetPushToTalkInput, options?: CallOptions): Promise<UserSettingsPushToTalkInfo>;
  /** Configure Push-to-Talk Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-push-to-talk-settings-for-a-person */
  update(input: UpdatePushToTalkInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.reception` */
export interface PeopleFeaturesReception {
  /** Read Receptionist Client Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-receptionist-client-settings-for-a-person */
  get(input: GetReceptionInput, options?: CallOptions): Promise<ReceptionInfo>;
  /** Configure Receptionist Client Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-receptionist-client-settings-for-a-person */
  update(input: UpdateReceptionInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.schedules` */
export interface PeopleFeaturesSchedules {
  /** List of Schedules for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/list-of-schedules-for-a-person */
  list(input: ListSchedulesInput, options?: CallOptions): Paged<ScheduleShortDetails>;
  /** Create Schedule for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/create-schedule-for-a-person */
  create(input: CreateScheduleInput, options?: CallOptions): Promise<CreateScheduleForAPersonResponse>;
  /** Delete a Schedule. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/delete-a-schedule */
  remove(input: RemoveScheduleInput, options?: CallOptions): Promise<void>;
  /** Get a Schedule Details. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/get-a-schedule-details */
  get(input: GetScheduleInput, options?: CallOptions): Promise<ScheduleLongDetails>;
  /** Update a Schedule. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/update-a-schedule */
  update(input: UpdateScheduleInput, options?: CallOptions): Promise<UpdateAScheduleResponse>;
  readonly events: PeopleFeaturesSchedulesEvents;
}

/** `webex.people.features.schedules.events` */
export interface PeopleFeaturesSchedulesEvents {
  /** Add a New Event for Person's Schedule. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/add-a-new-event-for-person-s-schedule */
  create(input: CreateScheduleEventInput, options?: CallOptions): Promise<AddANewEventForPersonScheduleResponse>;
  /** Delete an Event for a person's Schedule. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/delete-an-event-for-a-person-s-schedule */
  remove(input: RemoveScheduleEventInput, options?: CallOptions): Promise<void>;
  /** Fetch Event for a person's Schedule. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/fetch-event-for-a-person-s-schedule */
  get(input: GetScheduleEventInput, options?: CallOptions): Promise<GetEvent>;
  /** Update an Event for a person's Schedule. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/update-an-event-for-a-person-s-schedule */
  update(input: UpdateScheduleEventInput, options?: CallOptions): Promise<UpdateAnEventForPersonScheduleResponse>;
}

/** `webex.people.features.voicemail` */
export interface PeopleFeaturesVoicemail {
  /** Read Voicemail Settings for a Person. Needs `spark-admin:people_read` or `spark:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/read-voicemail-settings-for-a-person */
  get(input: GetVoicemailInput, options?: CallOptions): Promise<UserSettingsVoicemailInfo>;
  /** Configure Voicemail Settings for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-voicemail-settings-for-a-person */
  update(input: UpdateVoicemailInput, options?: CallOptions): Promise<void>;
  /** Reset Voicemail PIN. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/reset-voicemail-pin */
  resetPin(input: ResetVoicemailPinInput, options?: CallOptions): Promise<void>;
  /** Configure Busy Voicemail Greeting for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-busy-voicemail-greeting-for-a-person */
  uploadBusyGreeting(input: UploadVoicemailBusyGreetingInput, options?: CallOptions): Promise<void>;
  /** Configure No Answer Voicemail Greeting for a Person. Needs `spark-admin:people_write` or `spark:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-1-3/configure-no-answer-voicemail-greeting-for-a-person */
  uploadNoAnswerGreeting(input: UploadVoicemailNoAnswerGreetingInput, options?: CallOptions): Promise<void>;
  /** Modify a person's voicemail passcode. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-person-s-voicemail-passcode */
  updatePasscode(input: UpdateVoicemailPasscodeInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.locale` */
export interface PeopleFeaturesLocale {
  /** Get Timezone and Announcement Language Settings of a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-timezone-and-announcement-language-settings-of-a-person */
  get(input: GetLocaleInput, options?: CallOptions): Promise<GetPersonDetailsObject>;
  /** Update Timezone and Announcement Language Settings of a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-timezone-and-announcement-language-settings-of-a-person */
  update(input: UpdateLocaleInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.agent` */
export interface PeopleFeaturesAgent {
  /** Retrieve Agent's List of Available Caller IDs. Needs `spark-admin:people_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-agent-s-list-of-available-caller-ids */
  listAvailableCallerIds(input: ListAgentAvailableCallerIdsInput, options?: CallOptions): Paged<AvailableCallerIdObject>;
  readonly callerId: PeopleFeaturesAgentCallerId;
}

/** `webex.people.features.agent.callerId` */
export interface PeopleFeaturesAgentCallerId {
  /** Retrieve Agent's Caller ID Information. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-agent-s-caller-id-information */
  get(input: GetAgentCallerIdInput, options?: CallOptions): Promise<RetrieveAgentsCallerIdInformationResponse>;
  /** Modify Agent's Caller ID Information. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-agent-s-caller-id-information */
  update(input: UpdateAgentCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.callCaptions` */
export interface PeopleFeaturesCallCaptions {
  /** Get the user call captions settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-call-captions-settings */
  get(input: GetCallCaptionsInput, options?: CallOptions): Promise<UserSettingsGetUserCallCaptionsObject>;
  /** Update the user call captions settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-the-user-call-captions-settings */
  update(input: UpdateCallCaptionsInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.callIntercept` */
export interface PeopleFeaturesCallIntercept {
  /** Get Person Call Intercept Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-call-intercept-available-phone-numbers */
  listAvailableNumbers(input: ListCallInterceptAvailableNumbersInput, options?: CallOptions): Paged<PersonCallForwardAvailableNumberObject>;
}

/** `webex.people.features.executive` */
export interface PeopleFeaturesExecutive {
  /** Get Person Executive Available Assistants. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-available-assistants */
  listAvailableAssistants(input: ListExecutiveAvailableAssistantsInput, options?: CallOptions): Paged<AvailableAssistant>;
  readonly alert: PeopleFeaturesExecutiveAlert;
  readonly assignedAssistants: PeopleFeaturesExecutiveAssignedAssistants;
  readonly assistant: PeopleFeaturesExecutiveAssistant;
  readonly callFiltering: PeopleFeaturesExecutiveCallFiltering;
  readonly screening: PeopleFeaturesExecutiveScreening;
}

/** `webex.people.features.executive.alert` */
export interface PeopleFeaturesExecutiveAlert {
  /** Get Person Executive Alert Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-alert-settings */
  get(input: GetExecutiveAlertInput, options?: CallOptions): Promise<ExecutiveAlertGet>;
  /** Modify Person Executive Alert Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-alert-settings */
  update(input: UpdateExecutiveAlertInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.executive.assignedAssistants` */
export interface PeopleFeaturesExecutiveAssignedAssistants {
  /** Get Person Executive Assigned Assistants. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-assigned-assistants */
  list(input: ListExecutiveAssignedAssistantsInput, options?: CallOptions): Paged<Assistant>;
  /** Modify Person Executive Assigned Assistants. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-assigned-assistants */
  update(input: UpdateExecutiveAssignedAssistantsInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.executive.assistant` */
export interface PeopleFeaturesExecutiveAssistant {
  /** Get Person Executive Assistant Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-assistant-settings */
  get(input: GetExecutiveOwnAssistantInput, options?: CallOptions): Promise<ExecutiveAssistantSettingsGet>;
  /** Modify Person Executive Assistant Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-assistant-settings */
  update(input: UpdateExecutiveOwnAssistantInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.executive.callFiltering` */
export interface PeopleFeaturesExecutiveCallFiltering {
  /** Get Person Executive Call Filtering Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-call-filtering-settings */
  get(input: GetExecutiveCallFilteringInput, options?: CallOptions): Promise<ExecutiveCallFilteringGet>;
  /** Modify Person Executive Call Filtering Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-call-filtering-settings */
  update(input: UpdateExecutiveCallFilteringInput, options?: CallOptions): Promise<void>;
  readonly criteria: PeopleFeaturesExecutiveCallFilteringCriteria;
}

/** `webex.people.features.executive.callFiltering.criteria` */
export interface PeopleFeaturesExecutiveCallFilteringCriteria {
  /** Add Person Executive Call Filtering Criteria. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/add-person-executive-call-filtering-criteria */
  create(input: CreateExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<CreatePersonExecutiveCallFilteringCriteriaResponse>;
  /** Delete Person Executive Call Filtering Criteria. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-person-executive-call-filtering-criteria */
  remove(input: RemoveExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Person Executive Call Filtering Criteria Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-call-filtering-criteria-settings */
  get(input: GetExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<UserSettingsExecutiveCallFilteringCriteriaGet>;
  /** Modify Person Executive Call Filtering Criteria Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-call-filtering-criteria-settings */
  update(input: UpdateExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.executive.screening` */
export interface PeopleFeaturesExecutiveScreening {
  /** Get Person Executive Screening Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-executive-screening-settings */
  get(input: GetExecutiveScreeningInput, options?: CallOptions): Promise<ExecutiveScreeningGet>;
  /** Modify Person Executive Screening Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-person-executive-screening-settings */
  update(input: UpdateExecutiveScreeningInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.faxMessage` */
export interface PeopleFeaturesFaxMessage {
  /** Get Person Fax Message Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-fax-message-available-phone-numbers */
  listAvailableNumbers(input: ListFaxMessageAvailableNumbersInput, options?: CallOptions): Paged<PersonSecondaryAvailableNumberObject>;
}

/** `webex.people.features.callBridge` */
export interface PeopleFeaturesCallBridge {
  /** Read Call Bridge Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/read-call-bridge-settings-for-a-person */
  get(input: GetCallBridgeInput, options?: CallOptions): Promise<ReadCallBridgeSettingsPersonResponse>;
  /** Configure Call Bridge Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/configure-call-bridge-settings-for-a-person */
  update(input: UpdateCallBridgeInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.personalAssistant` */
export interface PeopleFeaturesPersonalAssistant {
  /** Get Personal Assistant. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-personal-assistant */
  get(input: GetPersonalAssistantInput, options?: CallOptions): Promise<PersonalAssistantGet>;
  /** Update Personal Assistant. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-personal-assistant */
  update(input: UpdatePersonalAssistantInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.modeManagement` */
export interface PeopleFeaturesModeManagement {
  /** Retrieve the List of Available Features. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-the-list-of-available-features */
  listAvailableFeatures(input: ListModeManagementAvailableFeaturesInput, options?: CallOptions): Paged<UserModeManagementAvailableFeaturesObject>;
  readonly features: PeopleFeaturesModeManagementFeatures;
}

/** `webex.people.features.modeManagement.features` */
export interface PeopleFeaturesModeManagementFeatures {
  /** Retrieve the List of Features Assigned to a User for Mode Management. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-the-list-of-features-assigned-to-a-user-for-mode-management */
  list(input: ListModeManagementFeaturesInput, options?: CallOptions): Paged<UserModeManagementFeatureObject>;
  /** Assign a List of Features to a User for Mode Management. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/assign-a-list-of-features-to-a-user-for-mode-management */
  update(input: UpdateModeManagementFeaturesInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.musicOnHold` */
export interface PeopleFeaturesMusicOnHold {
  /** Retrieve Music On Hold Settings for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-music-on-hold-settings-for-a-person */
  get(input: GetMusicOnHoldInput, options?: CallOptions): Promise<GetMusicOnHoldObject>;
  /** Configure Music On Hold Settings for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/configure-music-on-hold-settings-for-a-person */
  update(input: UpdateMusicOnHoldInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.preferredAnswerEndpoint` */
export interface PeopleFeaturesPreferredAnswerEndpoint {
  /** Get Preferred Answer Endpoint. Needs `spark:telephony_config_read` or `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-preferred-answer-endpoint */
  get(input: GetPreferredAnswerEndpointInput, options?: CallOptions): Promise<EndpointInformation>;
  /** Modify Preferred Answer Endpoint. Needs `spark:telephony_config_write` or `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-preferred-answer-endpoint */
  update(input: UpdatePreferredAnswerEndpointInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.secondary` */
export interface PeopleFeaturesSecondary {
  /** Get Person Secondary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-person-secondary-available-phone-numbers */
  listAvailableNumbers(input: ListSecondaryAvailableNumbersInput, options?: CallOptions): Paged<PersonSecondaryAvailableNumberObject>;
}

/** `webex.people.features.selectiveAccept` */
export interface PeopleFeaturesSelectiveAccept {
  /** Get the User’s Selective Call Accept Criteria List. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-s-selective-call-accept-criteria-list */
  get(input: GetSelectiveAcceptInput, options?: CallOptions): Promise<SelectiveAcceptCallGet>;
  /** Update User’s Selective Call Accept Criteria. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-user-s-selective-call-accept-criteria */
  update(input: UpdateSelectiveAcceptInput, options?: CallOptions): Promise<void>;
  readonly criteria: PeopleFeaturesSelectiveAcceptCriteria;
}

/** `webex.people.features.selectiveAccept.criteria` */
export interface PeopleFeaturesSelectiveAcceptCriteria {
  /** Create a Criteria to the User’s Selective Call Accept Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-a-criteria-to-the-user-s-selective-call-accept-service */
  create(input: CreateSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<CreateCriteriaToUserSelectiveCallAcceptServiceResponse>;
  /** Delete a Criteria From the User’s Selective Call Accept service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-criteria-from-the-user-s-selective-call-accept-service */
  remove(input: RemoveSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get a Criteria for the User’s Selective Call Accept Service. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-a-criteria-for-the-user-s-selective-call-accept-service */
  get(input: GetSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<UserSettingsSelectiveAcceptCallCriteriaGet>;
  /** Modify a Criteria From the User’s Selective Call Accept Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-criteria-from-the-user-s-selective-call-accept-service */
  update(input: UpdateSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.selectiveForward` */
export interface PeopleFeaturesSelectiveForward {
  /** Get the User’s Selective Call Forwarding. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-s-selective-call-forwarding */
  get(input: GetSelectiveForwardInput, options?: CallOptions): Promise<SelectiveForwardCallGet>;
  /** Update User’s Selective Call Forwarding Criteria List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-user-s-selective-call-forwarding-criteria-list */
  update(input: UpdateSelectiveForwardInput, options?: CallOptions): Promise<void>;
  readonly criteria: PeopleFeaturesSelectiveForwardCriteria;
}

/** `webex.people.features.selectiveForward.criteria` */
export interface PeopleFeaturesSelectiveForwardCriteria {
  /** Create a Criteria to the User’s Selective Call Forwarding Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-a-criteria-to-the-user-s-selective-call-forwarding-service */
  create(input: CreateSelectiveForwardCriteriaInput, options?: CallOptions): Promise<CreateCriteriaToUserSelectiveCallForwardingServiceResponse>;
  /** Delete a Criteria From the User’s Selective Call Forwarding Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-criteria-from-the-user-s-selective-call-forwarding-service */
  remove(input: RemoveSelectiveForwardCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get a Criteria for the User’s Selective Call Forwarding Service. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-a-criteria-for-the-user-s-selective-call-forwarding-service */
  get(input: GetSelectiveForwardCriteriaInput, options?: CallOptions): Promise<SelectiveForwardCallCriteriaGet>;
  /** Modify a Criteria for the User’s Selective Call Forwarding Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-criteria-for-the-user-s-selective-call-forwarding-service */
  update(input: UpdateSelectiveForwardCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.selectiveReject` */
export interface PeopleFeaturesSelectiveReject {
  /** Get the User’s Selective Call Rejection Criteria Listing. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-the-user-s-selective-call-rejection-criteria-listing */
  get(input: GetSelectiveRejectInput, options?: CallOptions): Promise<SelectiveRejectCallGet>;
  /** Update User’s Selective Call Rejection Criteria List. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-user-s-selective-call-rejection-criteria-list */
  update(input: UpdateSelectiveRejectInput, options?: CallOptions): Promise<void>;
  readonly criteria: PeopleFeaturesSelectiveRejectCriteria;
}

/** `webex.people.features.selectiveReject.criteria` */
export interface PeopleFeaturesSelectiveRejectCriteria {
  /** Create a Criteria to the User’s Selective Call Rejection Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/create-a-criteria-to-the-user-s-selective-call-rejection-service */
  create(input: CreateSelectiveRejectCriteriaInput, options?: CallOptions): Promise<CreateCriteriaToUserSelectiveCallRejectionServiceResponse>;
  /** Delete a Criteria From the User’s Selective Call Rejection Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/delete-a-criteria-from-the-user-s-selective-call-rejection-service */
  remove(input: RemoveSelectiveRejectCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get a Criteria for the User’s Selective Call Rejection Service. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/get-a-criteria-for-the-user-s-selective-call-rejection-service */
  get(input: GetSelectiveRejectCriteriaInput, options?: CallOptions): Promise<UserSettingsSelectiveRejectCallCriteriaGet>;
  /** Modify a Criteria for the User’s Selective Call Rejection Service. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/modify-a-criteria-for-the-user-s-selective-call-rejection-service */
  update(input: UpdateSelectiveRejectCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.settings` */
export interface PeopleFeaturesSettings {
  readonly msTeams: PeopleFeaturesSettingsMsTeams;
  readonly permissions: PeopleFeaturesSettingsPermissions;
}

/** `webex.people.features.settings.msTeams` */
export interface PeopleFeaturesSettingsMsTeams {
  /** Retrieve a Person's MS Teams Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/retrieve-a-person-s-ms-teams-settings */
  get(input: GetSettingsMsTeamsInput, options?: CallOptions): Promise<GetUserMSTeamsSettingsObject>;
  /** Configure a Person's MS Teams Setting. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/configure-a-person-s-ms-teams-setting */
  update(input: UpdateSettingsMsTeamsInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.settings.permissions` */
export interface PeopleFeaturesSettingsPermissions {
  /** Read Feature Access Settings for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/read-feature-access-settings-for-a-person */
  get(input: GetSettingsPermissionsInput, options?: CallOptions): Promise<UserSettingsPermissionsGet>;
  /** Update a Person’s Feature Access Configuration. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/update-a-person-s-feature-access-configuration */
  update(input: UpdateSettingsPermissionsInput, options?: CallOptions): Promise<void>;
  /** Reset a Person’s Feature Access Configuration to the Organization’s Default Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-2-2/reset-a-person-s-feature-access-configuration-to-the-organization-s-default-settings */
  reset(input: ResetSettingsPermissionsInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.anonymousCallReject` */
export interface PeopleFeaturesAnonymousCallReject {
  /** Get Anonymous Call Rejection Settings for a person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/get-anonymous-call-rejection-settings-for-a-person */
  get(input: GetAnonymousCallRejectInput, options?: CallOptions): Promise<GetPersonAnonymousCallRejectSettingsResponse>;
  /** Update Anonymous Call Rejection Settings for a person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/update-anonymous-call-rejection-settings-for-a-person */
  update(input: UpdateAnonymousCallRejectInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.simultaneousRing` */
export interface PeopleFeaturesSimultaneousRing {
  /** Retrieve simultaneous ring settings for a person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/retrieve-simultaneous-ring-settings-for-a-person */
  get(input: GetSimultaneousRingInput, options?: CallOptions): Promise<PersonSimultaneousRingGet>;
  /** Modify Simultaneous Ring Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/modify-simultaneous-ring-settings-for-a-person */
  update(input: UpdateSimultaneousRingInput, options?: CallOptions): Promise<void>;
  readonly criteria: PeopleFeaturesSimultaneousRingCriteria;
}

/** `webex.people.features.simultaneousRing.criteria` */
export interface PeopleFeaturesSimultaneousRingCriteria {
  /** Create Simultaneous Ring Criteria for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/create-simultaneous-ring-criteria-for-a-person */
  create(input: CreateSimultaneousRingCriteriaInput, options?: CallOptions): Promise<CreatePersonSimultaneousRingCriteriaResponse>;
  /** Delete Simultaneous Ring Criteria for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/delete-simultaneous-ring-criteria-for-a-person */
  remove(input: RemoveSimultaneousRingCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve Simultaneous Ring Criteria for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/retrieve-simultaneous-ring-criteria-for-a-person */
  get(input: GetSimultaneousRingCriteriaInput, options?: CallOptions): Promise<PersonSimultaneousRingCriteriaGet>;
  /** Modify Simultaneous Ring Criteria for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/user-call-settings-3-3/modify-simultaneous-ring-criteria-for-a-person */
  update(input: UpdateSimultaneousRingCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.people.features.devices` */
export interface PeopleFeaturesDevices {
  /** Get Person Devices. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-person-devices */
  list(input: ListDevicesInput, options?: CallOptions): Paged<Devices>;
  /** Get User Devices Count. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-user-devices-count */
  getCount(input: GetDeviceCountInput, options?: CallOptions): Promise<UserDeviceCount>;
  readonly settings: PeopleFeaturesDevicesSettings;
}

/** `webex.people.features.devices.settings` */
export interface PeopleFeaturesDevicesSettings {
  /** Get Device Settings for a Person. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-settings-for-a-person */
  get(input: GetDeviceSettingsInput, options?: CallOptions): Promise<GetDeviceSettingsForAPersonResponse>;
  /** Update Device Settings for a Person. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-device-settings-for-a-person */
  update(input: UpdateDeviceSettingsInput, options?: CallOptions): Promise<void>;
  /** Modify Hoteling Settings for a Person's Primary Devices. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-hoteling-settings-for-a-person-s-primary-devices */
  updateHoteling(input: UpdateDeviceSettingsHotelingInput, options?: CallOptions): Promise<void>;
}
