// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallBlockNumberInput, CreateCallNotifyCriteriaInput, CreateExecutiveCallFilteringCriteriaInput, CreateModeManagementFeatureSwitchModeByFeatureIdInput, CreateModeManagementFeatureSwitchModeInput, CreatePriorityAlertCriteriaInput, CreateSelectiveAcceptCriteriaInput, CreateSelectiveForwardCriteriaInput, CreateSelectiveRejectCriteriaInput, CreateSequentialRingCriteriaInput, CreateSimultaneousRingCriteriaInput, CreateSingleNumberReachNumberInput, ExtendModeManagementFeatureModeInput, GetAnonymousCallRejectInput, GetBargeInInput, GetCallBlockNumberInput, GetCallForwardingInput, GetCallNotifyCriteriaInput, GetCallNotifyInput, GetCallPoliciesInput, GetCallWaitingInput, GetCallerIdInput, GetDoNotDisturbInput, GetExecutiveAlertInput, GetExecutiveAssignedAssistantsInput, GetExecutiveAssistantInput, GetExecutiveCallFilteringCriteriaInput, GetExecutiveCallFilteringInput, GetExecutiveScreeningInput, GetHotelingGuestInput, GetModeManagementFeatureInput, GetModeManagementFeatureModeInput, GetModeManagementFeatureNormalOperationModeInput, GetPersonalAssistantInput, GetPreferredAnswerEndpointInput, GetPriorityAlertCriteriaInput, GetPriorityAlertInput, GetQueuesInput, GetSecondaryLineCallForwardingInput, GetSecondaryLineCallParkInput, GetSecondaryLineCallPickupGroupInput, GetSecondaryLineCallRecordingInput, GetSecondaryLineCallerIdInput, GetSecondaryLinePreferredAnswerEndpointInput, GetSecondaryLineQueuesInput, GetSecondaryLineSelectedCallerIdInput, GetSecondaryLineVoicemailInput, GetSelectedCallerIdInput, GetSelectiveAcceptCriteriaInput, GetSelectiveAcceptInput, GetSelectiveForwardCriteriaInput, GetSelectiveForwardInput, GetSelectiveRejectCriteriaInput, GetSelectiveRejectInput, GetSequentialRingCriteriaInput, GetSequentialRingInput, GetSettingsCallCaptionsInput, GetSettingsCallParkInput, GetSettingsCallPickupGroupInput, GetSettingsCallRecordingInput, GetSettingsContactCenterExtensionsInput, GetSettingsMonitoringInput, GetSimultaneousRingCriteriaInput, GetSimultaneousRingInput, GetSingleNumberReachInput, GetVoicemailInput, GetWebexGoOverrideInput, ListCallBlockInput, ListExecutiveAvailableAssistantsInput, ListGuestCallingNumbersInput, ListHotelingAvailableHostsInput, ListModeManagementFeatureCommonModesInput, ListModeManagementFeaturesInput, ListSecondaryLineAvailableCallerIdsInput, ListSecondaryLineAvailablePreferredAnswerEndpointsInput, ListSecondaryLineFeatureAccessCodeInput, ListSecondaryLineServicesInput, ListSettingsAvailableCallerIdsInput, ListSettingsAvailablePreferredAnswerEndpointsInput, ListSettingsFeatureAccessCodeInput, ListSettingsServicesInput, RemoveCallBlockNumberInput, RemoveCallNotifyCriteriaInput, RemoveExecutiveCallFilteringCriteriaInput, RemovePriorityAlertCriteriaInput, RemoveSelectiveAcceptCriteriaInput, RemoveSelectiveForwardCriteriaInput, RemoveSelectiveRejectCriteriaInput, RemoveSequentialRingCriteriaInput, RemoveSimultaneousRingCriteriaInput, RemoveSingleNumberReachNumberInput, SwitchModeManagementFeatureToNormalOperationInput, UpdateAnonymousCallRejectInput, UpdateBargeInInput, UpdateCallForwardingInput, UpdateCallNotifyCriteriaInput, UpdateCallNotifyInput, UpdateCallPoliciesInput, UpdateCallWaitingInput, UpdateCallerIdInput, UpdateDoNotDisturbInput, UpdateExecutiveAlertInput, UpdateExecutiveAssignedAssistantsInput, UpdateExecutiveAssistantInput, UpdateExecutiveCallFilteringCriteriaInput, UpdateExecutiveCallFilteringInput, UpdateExecutiveScreeningInput, UpdateHotelingGuestInput, UpdatePersonalAssistantInput, UpdatePreferredAnswerEndpointInput, UpdatePriorityAlertCriteriaInput, UpdatePriorityAlertInput, UpdateQueuesInput, UpdateSecondaryLineCallForwardingInput, UpdateSecondaryLineCallerIdInput, UpdateSecondaryLinePreferredAnswerEndpointInput, UpdateSecondaryLineQueuesInput, UpdateSecondaryLineSelectedCallerIdInput, UpdateSecondaryLineVoicemailInput, UpdateSelectedCallerIdInput, UpdateSelectiveAcceptCriteriaInput, UpdateSelectiveAcceptInput, UpdateSelectiveForwardCriteriaInput, UpdateSelectiveForwardInput, UpdateSelectiveRejectCriteriaInput, UpdateSelectiveRejectInput, UpdateSequentialRingCriteriaInput, UpdateSequentialRingInput, UpdateSimultaneousRingCriteriaInput, UpdateSimultaneousRingInput, UpdateSingleNumberReachInput, UpdateSingleNumberReachNumberInput, UpdateVoicemailInput, UpdateWebexGoOverrideInput, UploadVoicemailBusyGreetingInput, UploadVoicemailNoAnswerGreetingInput } from "@parley/contract/me/settings";
import type { AddPhoneNumberAsSingleNumberReachResponse, AddPhoneNumberToMyCallBlockListResponse, AvailableAssistant, AvailableHotelingHost, BargeInInfo, CallForwardingInfo, CallNotifyGet, CallPickupGroupSettingsGet, CallQueueSettingsGetResponseObject, CallerIdSettingsGet, ContactCenterExtensionsGetObject, CreateMyCallNotifyCriteriaResponse, CreateMyExecutiveCallFilteringCriteriaResponse, CreateMyPriorityAlertCriteriaResponse, CreateMySelectiveAcceptCriteriaResponse, CreateMySelectiveCallForwardCriteriaResponse, CreateMySelectiveRejectCriteriaResponse, CreateMySequentialRingCriteriaResponse, CreateMySimultaneousRingCriteriaResponse, DoNotDisturbGet, Endpoints, ExecutiveAlertGet, ExecutiveAssignedAssistantsGet, ExecutiveAssistantSettingsGet, ExecutiveCallFilteringCriteriaGet, ExecutiveCallFilteringGet, ExecutiveScreeningGet, GetMyAnonymousCallRejectSettingsResponse, GetMyCallBlockStateForAspecificNumberResponse, GetMyCallPoliciesSettingsResponse, GetMyCallWaitingSettingsResponse, GetMySecondaryLinesSelectedCallerIdsettingsResponse, GetMySelectedCallerIdsettingsResponse, GetMyWebexGoOverrideSettingsResponse, GetNormalOperationModeResponse, GetSingleNumberReachObject, GetUserCallCaptionsObject, GuestCallingNumber, HotelingGuestSettings, ModeManagementFeatureResponse, ModeManagementFeaturesResponseFeaturesItem, MonitoringSettingsGetResponseObject, Numbers, OperatingModeResponse, PersonalAssistantSettings, PreferredAnswerEndpoint, PriorityAlertCriteriaGet, PriorityAlertGet, SelectedCallerIdSettingsGetSelected, SelectiveAcceptCallCriteriaGet, SelectiveAcceptCallSettingsGet, SelectiveCallForwardCriteriaGet, SelectiveForwardCallSettingsGet, SelectiveRejectCallCriteriaGet, SelectiveRejectCallSettingsGet, SequentialRingCriteriaGet, SequentialRingSettingsGet, ServicesEnum, SettingsForMeFeatureAccessCode, SimultaneousRingGet, UpdateMyExecutiveCallFilteringCriteriaResponse, UserCallParkSettingsGetResponseObject, UserCallRecordingGetResponseObject, VoicemailInfo } from "@parley/contract/types/calling";

/** `webex.me.settings` */
export interface MeSettings {
  /** Get My Available Caller ID List. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-available-caller-id-list */
  listAvailableCallerIds(input?: ListSettingsAvailableCallerIdsInput, options?: CallOptions): Paged<SelectedCallerIdSettingsGetSelected>;
  /** Get List Available Preferred Answer Endpoints. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-list-available-preferred-answer-endpoints */
  listAvailablePreferredAnswerEndpoints(input?: ListSettingsAvailablePreferredAnswerEndpointsInput, options?: CallOptions): Paged<Endpoints>;
  /** Get my call captions settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-captions-settings */
  getCallCaptions(input?: GetSettingsCallCaptionsInput, options?: CallOptions): Promise<GetUserCallCaptionsObject>;
  /** Get My Call Park Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-park-settings */
  getCallPark(input?: GetSettingsCallParkInput, options?: CallOptions): Promise<UserCallParkSettingsGetResponseObject>;
  /** Get My Call Pickup Group Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-pickup-group-settings */
  getCallPickupGroup(input?: GetSettingsCallPickupGroupInput, options?: CallOptions): Promise<CallPickupGroupSettingsGet>;
  /** Get My Call Recording Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-recording-settings */
  getCallRecording(input?: GetSettingsCallRecordingInput, options?: CallOptions): Promise<UserCallRecordingGetResponseObject>;
  /** Get My Feature Access Codes. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-feature-access-codes */
  listFeatureAccessCode(input?: ListSettingsFeatureAccessCodeInput, options?: CallOptions): Paged<SettingsForMeFeatureAccessCode>;
  /** Get My Monitoring Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-monitoring-settings */
  getMonitoring(input?: GetSettingsMonitoringInput, options?: CallOptions): Promise<MonitoringSettingsGetResponseObject>;
  /** Get My Calling Services List. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-calling-services-list */
  listServices(input?: ListSettingsServicesInput, options?: CallOptions): Paged<ServicesEnum>;
  /** Read the Contact Center Extensions. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/contact-center-with-calling-for-me/read-the-contact-center-extensions */
  getContactCenterExtensions(input?: GetSettingsContactCenterExtensionsInput, options?: CallOptions): Promise<ContactCenterExtensionsGetObject>;
  readonly bargeIn: MeSettingsBargeIn;
  readonly callBlock: MeSettingsCallBlock;
  readonly callForwarding: MeSettingsCallForwarding;
  readonly callPolicies: MeSettingsCallPolicies;
  readonly callerId: MeSettingsCallerId;
  readonly doNotDisturb: MeSettingsDoNotDisturb;
  readonly executive: MeSettingsExecutive;
  readonly preferredAnswerEndpoint: MeSettingsPreferredAnswerEndpoint;
  readonly queues: MeSettingsQueues;
  readonly secondaryLines: MeSettingsSecondaryLines;
  readonly selectedCallerId: MeSettingsSelectedCallerId;
  readonly singleNumberReach: MeSettingsSingleNumberReach;
  readonly voicemail: MeSettingsVoicemail;
  readonly webexGoOverride: MeSettingsWebexGoOverride;
  readonly anonymousCallReject: MeSettingsAnonymousCallReject;
  readonly callNotify: MeSettingsCallNotify;
  readonly callWaiting: MeSettingsCallWaiting;
  readonly guestCalling: MeSettingsGuestCalling;
  readonly hoteling: MeSettingsHoteling;
  readonly modeManagement: MeSettingsModeManagement;
  readonly personalAssistant: MeSettingsPersonalAssistant;
  readonly priorityAlert: MeSettingsPriorityAlert;
  readonly selectiveAccept: MeSettingsSelectiveAccept;
  readonly selectiveForward: MeSettingsSelectiveForward;
  readonly selectiveReject: MeSettingsSelectiveReject;
  readonly sequentialRing: MeSettingsSequentialRing;
  readonly simultaneousRing: MeSettingsSimultaneousRing;
}

/** `webex.me.settings.bargeIn` */
export interface MeSettingsBargeIn {
  /** Get Barge-In Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-barge-in-settings */
  get(input?: GetBargeInInput, options?: CallOptions): Promise<BargeInInfo>;
  /** Configure Barge-In Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-barge-in-settings */
  update(input?: UpdateBargeInInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.callBlock` */
export interface MeSettingsCallBlock {
  /** Get My Call Block Settings. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-block-settings */
  list(input?: ListCallBlockInput, options?: CallOptions): Paged<Numbers>;
  readonly numbers: MeSettingsCallBlockNumbers;
}

/** `webex.me.settings.callBlock.numbers` */
export interface MeSettingsCallBlockNumbers {
  /** Add a phone number to user's Call Block List. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/add-a-phone-number-to-user-s-call-block-list */
  create(input: CreateCallBlockNumberInput, options?: CallOptions): Promise<AddPhoneNumberToMyCallBlockListResponse>;
  /** Delete User Call Block Number. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/delete-user-call-block-number */
  remove(input: RemoveCallBlockNumberInput, options?: CallOptions): Promise<void>;
  /** Get My Call Block State For Specific Number. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-block-state-for-specific-number */
  get(input: GetCallBlockNumberInput, options?: CallOptions): Promise<GetMyCallBlockStateForAspecificNumberResponse>;
}

/** `webex.me.settings.callForwarding` */
export interface MeSettingsCallForwarding {
  /** Read My Call Forwarding Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-my-call-forwarding-settings */
  get(input?: GetCallForwardingInput, options?: CallOptions): Promise<CallForwardingInfo>;
  /** Configure My Call Forwarding Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-my-call-forwarding-settings */
  update(input?: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.callPolicies` */
export interface MeSettingsCallPolicies {
  /** Get Call Policies Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-call-policies-settings-for-user */
  get(input?: GetCallPoliciesInput, options?: CallOptions): Promise<GetMyCallPoliciesSettingsResponse>;
  /** Modify Call Policies Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-call-policies-settings-for-user */
  update(input?: UpdateCallPoliciesInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.callerId` */
export interface MeSettingsCallerId {
  /** Get My Caller ID Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-caller-id-settings */
  get(input?: GetCallerIdInput, options?: CallOptions): Promise<CallerIdSettingsGet>;
  /** Modify My Caller ID Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-caller-id-settings */
  update(input?: UpdateCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.doNotDisturb` */
export interface MeSettingsDoNotDisturb {
  /** Get Do Not Disturb Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-do-not-disturb-settings-for-user */
  get(input?: GetDoNotDisturbInput, options?: CallOptions): Promise<DoNotDisturbGet>;
  /** Modify Do Not Disturb Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-do-not-disturb-settings-for-user */
  update(input?: UpdateDoNotDisturbInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.executive` */
export interface MeSettingsExecutive {
  /** Get My Executive Available Assistants. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-executive-available-assistants */
  listAvailableAssistants(input?: ListExecutiveAvailableAssistantsInput, options?: CallOptions): Paged<AvailableAssistant>;
  readonly alert: MeSettingsExecutiveAlert;
  readonly assignedAssistants: MeSettingsExecutiveAssignedAssistants;
  readonly assistant: MeSettingsExecutiveAssistant;
  readonly callFiltering: MeSettingsExecutiveCallFiltering;
  readonly screening: MeSettingsExecutiveScreening;
}

/** `webex.me.settings.executive.alert` */
export interface MeSettingsExecutiveAlert {
  /** Get User Executive Alert Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-alert-settings */
  get(input?: GetExecutiveAlertInput, options?: CallOptions): Promise<ExecutiveAlertGet>;
  /** Modify User Executive Alert Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-alert-settings */
  update(input?: UpdateExecutiveAlertInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.executive.assignedAssistants` */
export interface MeSettingsExecutiveAssignedAssistants {
  /** Get My Executive Assigned Assistants. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-executive-assigned-assistants */
  get(input?: GetExecutiveAssignedAssistantsInput, options?: CallOptions): Promise<ExecutiveAssignedAssistantsGet>;
  /** Modify My Executive Assigned Assistants. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-executive-assigned-assistants */
  update(input?: UpdateExecutiveAssignedAssistantsInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.executive.assistant` */
export interface MeSettingsExecutiveAssistant {
  /** Get My Executive Assistant Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-executive-assistant-settings */
  get(input?: GetExecutiveAssistantInput, options?: CallOptions): Promise<ExecutiveAssistantSettingsGet>;
  /** Modify My Executive Assistant Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-executive-assistant-settings */
  update(input?: UpdateExecutiveAssistantInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.executive.callFiltering` */
export interface MeSettingsExecutiveCallFiltering {
  /** Get User Executive Call Filtering Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-call-filtering-settings */
  get(input?: GetExecutiveCallFilteringInput, options?: CallOptions): Promise<ExecutiveCallFilteringGet>;
  /** Modify User Executive Call Filtering Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-call-filtering-settings */
  update(input?: UpdateExecutiveCallFilteringInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsExecutiveCallFilteringCriteria;
}

/** `webex.me.settings.executive.callFiltering.criteria` */
export interface MeSettingsExecutiveCallFilteringCriteria {
  /** Add User Executive Call Filtering Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/add-user-executive-call-filtering-criteria */
  create(input?: CreateExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<CreateMyExecutiveCallFilteringCriteriaResponse>;
  /** Delete User Executive Call Filtering Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/delete-user-executive-call-filtering-criteria */
  remove(input: RemoveExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get User Executive Call Filtering Criteria Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-call-filtering-criteria-settings */
  get(input: GetExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<ExecutiveCallFilteringCriteriaGet>;
  /** Modify User Executive Call Filtering Criteria Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-call-filtering-criteria-settings */
  update(input: UpdateExecutiveCallFilteringCriteriaInput, options?: CallOptions): Promise<UpdateMyExecutiveCallFilteringCriteriaResponse>;
}

/** `webex.me.settings.executive.screening` */
export interface MeSettingsExecutiveScreening {
  /** Get User Executive Screening Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-executive-screening-settings */
  get(input?: GetExecutiveScreeningInput, options?: CallOptions): Promise<ExecutiveScreeningGet>;
  /** Modify User Executive Screening Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-executive-screening-settings */
  update(input?: UpdateExecutiveScreeningInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.preferredAnswerEndpoint` */
export interface MeSettingsPreferredAnswerEndpoint {
  /** Get Preferred Answer Endpoint. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-preferred-answer-endpoint */
  get(input?: GetPreferredAnswerEndpointInput, options?: CallOptions): Promise<PreferredAnswerEndpoint>;
  /** Modify Preferred Answer Endpoint. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-preferred-answer-endpoint */
  update(input: UpdatePreferredAnswerEndpointInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.queues` */
export interface MeSettingsQueues {
  /** Get My Call Center Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-call-center-settings */
  get(input?: GetQueuesInput, options?: CallOptions): Promise<CallQueueSettingsGetResponseObject>;
  /** Modify My Call Center Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-call-center-settings */
  update(input?: UpdateQueuesInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.secondaryLines` */
export interface MeSettingsSecondaryLines {
  /** Get My Secondary Line Owner's Available Preferred Answer Endpoint List. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-available-preferred-answer-endpoint-list */
  listAvailablePreferredAnswerEndpoints(input: ListSecondaryLineAvailablePreferredAnswerEndpointsInput, options?: CallOptions): Paged<Endpoints>;
  /** Get My Secondary Line Owner's Available Caller ID List. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-available-caller-id-list */
  listAvailableCallerIds(input: ListSecondaryLineAvailableCallerIdsInput, options?: CallOptions): Paged<SelectedCallerIdSettingsGetSelected>;
  /** Get My Secondary Line Owner Call Park Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-call-park-settings */
  getCallPark(input: GetSecondaryLineCallParkInput, options?: CallOptions): Promise<UserCallParkSettingsGetResponseObject>;
  /** Get My Secondary Line Owner Call Pickup Group Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-call-pickup-group-settings */
  getCallPickupGroup(input: GetSecondaryLineCallPickupGroupInput, options?: CallOptions): Promise<CallPickupGroupSettingsGet>;
  /** Get My Secondary Line Owner's Call Recording Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-call-recording-settings */
  getCallRecording(input: GetSecondaryLineCallRecordingInput, options?: CallOptions): Promise<UserCallRecordingGetResponseObject>;
  /** Get My Feature Access Codes For Secondary Line Owner. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-feature-access-codes-for-secondary-line-owner */
  listFeatureAccessCode(input: ListSecondaryLineFeatureAccessCodeInput, options?: CallOptions): Paged<SettingsForMeFeatureAccessCode>;
  /** Get My Secondary Line Owner Calling Services List. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-calling-services-list */
  listServices(input: ListSecondaryLineServicesInput, options?: CallOptions): Paged<ServicesEnum>;
  readonly preferredAnswerEndpoint: MeSettingsSecondaryLinesPreferredAnswerEndpoint;
  readonly callForwarding: MeSettingsSecondaryLinesCallForwarding;
  readonly callerId: MeSettingsSecondaryLinesCallerId;
  readonly queues: MeSettingsSecondaryLinesQueues;
  readonly selectedCallerId: MeSettingsSecondaryLinesSelectedCallerId;
  readonly voicemail: MeSettingsSecondaryLinesVoicemail;
}

/** `webex.me.settings.secondaryLines.preferredAnswerEndpoint` */
export interface MeSettingsSecondaryLinesPreferredAnswerEndpoint {
  /** Get My Secondary Line Owner's Preferred Answer Endpoint. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-preferred-answer-endpoint */
  get(input: GetSecondaryLinePreferredAnswerEndpointInput, options?: CallOptions): Promise<PreferredAnswerEndpoint>;
  /** Modify My Secondary Line Owner's Preferred Answer Endpoint. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-preferred-answer-endpoint */
  update(input: UpdateSecondaryLinePreferredAnswerEndpointInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.secondaryLines.callForwarding` */
export interface MeSettingsSecondaryLinesCallForwarding {
  /** Get My Secondary Line Owner's Call Forwarding Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-call-forwarding-settings */
  get(input: GetSecondaryLineCallForwardingInput, options?: CallOptions): Promise<CallForwardingInfo>;
  /** Modify My Secondary Line Owner's Call Forwarding Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-call-forwarding-settings */
  update(input: UpdateSecondaryLineCallForwardingInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.secondaryLines.callerId` */
export interface MeSettingsSecondaryLinesCallerId {
  /** Get My Secondary Line Owner Caller ID Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-caller-id-settings */
  get(input: GetSecondaryLineCallerIdInput, options?: CallOptions): Promise<CallerIdSettingsGet>;
  /** Modify My Secondary Line Owner Caller ID Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-caller-id-settings */
  update(input: UpdateSecondaryLineCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.secondaryLines.queues` */
export interface MeSettingsSecondaryLinesQueues {
  /** Get My Secondary Line Owner's Call Center Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-call-center-settings */
  get(input: GetSecondaryLineQueuesInput, options?: CallOptions): Promise<CallQueueSettingsGetResponseObject>;
  /** Modify My Secondary Line Owner's Call Center Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-call-center-settings */
  update(input: UpdateSecondaryLineQueuesInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.secondaryLines.selectedCallerId` */
export interface MeSettingsSecondaryLinesSelectedCallerId {
  /** Get My Secondary Line Owner's Selected Caller ID Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-selected-caller-id-settings */
  get(input: GetSecondaryLineSelectedCallerIdInput, options?: CallOptions): Promise<GetMySecondaryLinesSelectedCallerIdsettingsResponse>;
  /** Modify My Secondary Line Owner's Selected Caller ID Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-selected-caller-id-settings */
  update(input: UpdateSecondaryLineSelectedCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.secondaryLines.voicemail` */
export interface MeSettingsSecondaryLinesVoicemail {
  /** Get My Secondary Line Owner's Voicemail Settings. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-secondary-line-owner-s-voicemail-settings */
  get(input: GetSecondaryLineVoicemailInput, options?: CallOptions): Promise<VoicemailInfo>;
  /** Modify My Secondary Line Owner's Voicemail Settings. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-secondary-line-owner-s-voicemail-settings */
  update(input: UpdateSecondaryLineVoicemailInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.selectedCallerId` */
export interface MeSettingsSelectedCallerId {
  /** Read My Selected Caller ID Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-my-selected-caller-id-settings */
  get(input?: GetSelectedCallerIdInput, options?: CallOptions): Promise<GetMySelectedCallerIdsettingsResponse>;
  /** Configure My Selected Caller ID Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-my-selected-caller-id-settings */
  update(input: UpdateSelectedCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.singleNumberReach` */
export interface MeSettingsSingleNumberReach {
  /** Get User's Single Number Reach Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-user-s-single-number-reach-settings */
  get(input?: GetSingleNumberReachInput, options?: CallOptions): Promise<GetSingleNumberReachObject>;
  /** Modify User's Single Number Reach Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-s-single-number-reach-settings */
  update(input?: UpdateSingleNumberReachInput, options?: CallOptions): Promise<void>;
  readonly numbers: MeSettingsSingleNumberReachNumbers;
}

/** `webex.me.settings.singleNumberReach.numbers` */
export interface MeSettingsSingleNumberReachNumbers {
  /** Add phone number as User's Single Number Reach. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/add-phone-number-as-user-s-single-number-reach */
  create(input: CreateSingleNumberReachNumberInput, options?: CallOptions): Promise<AddPhoneNumberAsSingleNumberReachResponse>;
  /** Delete User's Single Number Reach Contact Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/delete-user-s-single-number-reach-contact-settings */
  remove(input: RemoveSingleNumberReachNumberInput, options?: CallOptions): Promise<void>;
  /** Modify User's Single Number Reach Contact Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-user-s-single-number-reach-contact-settings */
  update(input: UpdateSingleNumberReachNumberInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.voicemail` */
export interface MeSettingsVoicemail {
  /** Read Voicemail Settings for a Person. Needs `spark-admin:people_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/read-voicemail-settings-for-a-person */
  get(input?: GetVoicemailInput, options?: CallOptions): Promise<VoicemailInfo>;
  /** Configure Voicemail Settings for a Person. Needs `spark-admin:people_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/configure-voicemail-settings-for-a-person */
  update(input: UpdateVoicemailInput, options?: CallOptions): Promise<void>;
  /** Upload Voicemail Busy Greeting. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/upload-voicemail-busy-greeting */
  uploadBusyGreeting(input: UploadVoicemailBusyGreetingInput, options?: CallOptions): Promise<void>;
  /** Upload Voicemail No Answer Greeting. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/upload-voicemail-no-answer-greeting */
  uploadNoAnswerGreeting(input: UploadVoicemailNoAnswerGreetingInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.webexGoOverride` */
export interface MeSettingsWebexGoOverride {
  /** Get My WebexGoOverride Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/get-my-webexgooverride-settings */
  get(input?: GetWebexGoOverrideInput, options?: CallOptions): Promise<GetMyWebexGoOverrideSettingsResponse>;
  /** Modify My WebexGoOverride Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-1-3/modify-my-webexgooverride-settings */
  update(input?: UpdateWebexGoOverrideInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.anonymousCallReject` */
export interface MeSettingsAnonymousCallReject {
  /** Get Anonymous Call Rejection Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-anonymous-call-rejection-settings-for-user */
  get(input?: GetAnonymousCallRejectInput, options?: CallOptions): Promise<GetMyAnonymousCallRejectSettingsResponse>;
  /** Modify Anonymous Call Rejection Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-anonymous-call-rejection-settings-for-user */
  update(input: UpdateAnonymousCallRejectInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.callNotify` */
export interface MeSettingsCallNotify {
  /** Get Call Notify Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-call-notify-settings-for-user */
  get(input?: GetCallNotifyInput, options?: CallOptions): Promise<CallNotifyGet>;
  /** Modify Call Notify Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-call-notify-settings-for-user */
  update(input: UpdateCallNotifyInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsCallNotifyCriteria;
}

/** `webex.me.settings.callNotify.criteria` */
export interface MeSettingsCallNotifyCriteria {
  /** Add a Call Notify Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-call-notify-criteria */
  create(input?: CreateCallNotifyCriteriaInput, options?: CallOptions): Promise<CreateMyCallNotifyCriteriaResponse>;
  /** Delete a Call Notify Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-call-notify-criteria */
  remove(input: RemoveCallNotifyCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Call Notify Criteria Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-call-notify-criteria-settings */
  get(input: GetCallNotifyCriteriaInput, options?: CallOptions): Promise<PriorityAlertCriteriaGet>;
  /** Modify a Call Notify Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-a-call-notify-criteria */
  update(input: UpdateCallNotifyCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.callWaiting` */
export interface MeSettingsCallWaiting {
  /** Get Call Waiting Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-call-waiting-settings-for-user */
  get(input?: GetCallWaitingInput, options?: CallOptions): Promise<GetMyCallWaitingSettingsResponse>;
  /** Modify Call Waiting Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-call-waiting-settings-for-user */
  update(input: UpdateCallWaitingInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.guestCalling` */
export interface MeSettingsGuestCalling {
  /** Retrieve My Guest Calling Numbers. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/retrieve-my-guest-calling-numbers */
  listNumbers(input?: ListGuestCallingNumbersInput, options?: CallOptions): Paged<GuestCallingNumber>;
}

/** `webex.me.settings.hoteling` */
export interface MeSettingsHoteling {
  /** Get Available Hoteling Hosts. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-available-hoteling-hosts */
  listAvailableHosts(input?: ListHotelingAvailableHostsInput, options?: CallOptions): Paged<AvailableHotelingHost>;
  readonly guest: MeSettingsHotelingGuest;
}

/** `webex.me.settings.hoteling.guest` */
export interface MeSettingsHotelingGuest {
  /** Get Hoteling Guest Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-hoteling-guest-settings */
  get(input?: GetHotelingGuestInput, options?: CallOptions): Promise<HotelingGuestSettings>;
  /** Update Hoteling Guest Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/update-hoteling-guest-settings */
  update(input: UpdateHotelingGuestInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.modeManagement` */
export interface MeSettingsModeManagement {
  readonly features: MeSettingsModeManagementFeatures;
}

/** `webex.me.settings.modeManagement.features` */
export interface MeSettingsModeManagementFeatures {
  /** Get Mode Management Features. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-mode-management-features */
  list(input?: ListModeManagementFeaturesInput, options?: CallOptions): Paged<ModeManagementFeaturesResponseFeaturesItem>;
  /** Get Common Modes. Needs `spark:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-common-modes */
  listCommonModes(input: ListModeManagementFeatureCommonModesInput, options?: CallOptions): Paged<string>;
  /** Get Mode Management Feature. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-mode-management-feature */
  get(input: GetModeManagementFeatureInput, options?: CallOptions): Promise<ModeManagementFeatureResponse>;
  /** Extend Current Operating Mode Duration. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/extend-current-operating-mode-duration */
  extendMode(input: ExtendModeManagementFeatureModeInput, options?: CallOptions): Promise<void>;
  /** Switch to Normal Operation. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/switch-to-normal-operation */
  switchToNormalOperation(input: SwitchModeManagementFeatureToNormalOperationInput, options?: CallOptions): Promise<void>;
  /** Get Normal Operation Mode. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-normal-operation-mode */
  getNormalOperationMode(input: GetModeManagementFeatureNormalOperationModeInput, options?: CallOptions): Promise<GetNormalOperationModeResponse>;
  readonly switchMode: MeSettingsModeManagementFeaturesSwitchMode;
  readonly modes: MeSettingsModeManagementFeaturesModes;
}

/** `webex.me.settings.modeManagement.features.switchMode` */
export interface MeSettingsModeManagementFeaturesSwitchMode {
  /** Switch Mode for Multiple Features. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/switch-mode-for-multiple-features */
  create(input: CreateModeManagementFeatureSwitchModeInput, options?: CallOptions): Promise<void>;
  /** Switch Mode for Single Feature. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/switch-mode-for-single-feature */
  createByFeatureId(input: CreateModeManagementFeatureSwitchModeByFeatureIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.modeManagement.features.modes` */
export interface MeSettingsModeManagementFeaturesModes {
  /** Get Operating Mode. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-operating-mode */
  get(input: GetModeManagementFeatureModeInput, options?: CallOptions): Promise<OperatingModeResponse>;
}

/** `webex.me.settings.personalAssistant` */
export interface MeSettingsPersonalAssistant {
  /** Get Personal Assistant Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-personal-assistant-settings */
  get(input?: GetPersonalAssistantInput, options?: CallOptions): Promise<PersonalAssistantSettings>;
  /** Update Personal Assistant Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/update-personal-assistant-settings */
  update(input: UpdatePersonalAssistantInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.priorityAlert` */
export interface MeSettingsPriorityAlert {
  /** Get Priority Alert Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-priority-alert-settings */
  get(input?: GetPriorityAlertInput, options?: CallOptions): Promise<PriorityAlertGet>;
  /** Modify Priority Alert Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-priority-alert-settings-for-user */
  update(input: UpdatePriorityAlertInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsPriorityAlertCriteria;
}

/** `webex.me.settings.priorityAlert.criteria` */
export interface MeSettingsPriorityAlertCriteria {
  /** Add a Priority Alert Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-priority-alert-criteria */
  create(input?: CreatePriorityAlertCriteriaInput, options?: CallOptions): Promise<CreateMyPriorityAlertCriteriaResponse>;
  /** Delete a Priority Alert Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-priority-alert-criteria */
  remove(input: RemovePriorityAlertCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Priority Alert Criteria Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-priority-alert-criteria-settings */
  get(input: GetPriorityAlertCriteriaInput, options?: CallOptions): Promise<PriorityAlertCriteriaGet>;
  /** Modify Settings for a Priority Alert Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-settings-for-a-priority-alert-criteria */
  update(input: UpdatePriorityAlertCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.selectiveAccept` */
export interface MeSettingsSelectiveAccept {
  /** Get Selective Call Accept Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-accept-settings-for-user */
  get(input?: GetSelectiveAcceptInput, options?: CallOptions): Promise<SelectiveAcceptCallSettingsGet>;
  /** Modify Selective Call Accept Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-selective-call-accept-settings-for-user */
  update(input: UpdateSelectiveAcceptInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsSelectiveAcceptCriteria;
}

/** `webex.me.settings.selectiveAccept.criteria` */
export interface MeSettingsSelectiveAcceptCriteria {
  /** Add User Selective Call Accept Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-user-selective-call-accept-criteria */
  create(input: CreateSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<CreateMySelectiveAcceptCriteriaResponse>;
  /** Delete a Selective Call Accept Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-selective-call-accept-criteria */
  remove(input: RemoveSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Selective Call Accept Criteria Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-accept-criteria-settings-for-user */
  get(input: GetSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<SelectiveAcceptCallCriteriaGet>;
  /** Modify a Selective Call Accept Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-a-selective-call-accept-criteria */
  update(input: UpdateSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.selectiveForward` */
export interface MeSettingsSelectiveForward {
  /** Get Selective Call Forward Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-forward-settings-for-user */
  get(input?: GetSelectiveForwardInput, options?: CallOptions): Promise<SelectiveForwardCallSettingsGet>;
  /** Modify Selective Call Forward Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-selective-call-forward-settings-for-user */
  update(input: UpdateSelectiveForwardInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsSelectiveForwardCriteria;
}

/** `webex.me.settings.selectiveForward.criteria` */
export interface MeSettingsSelectiveForwardCriteria {
  /** Add a Selective Call Forwarding Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-a-selective-call-forwarding-criteria */
  create(input?: CreateSelectiveForwardCriteriaInput, options?: CallOptions): Promise<CreateMySelectiveCallForwardCriteriaResponse>;
  /** Delete a Selective Call Forwarding Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-selective-call-forwarding-criteria */
  remove(input: RemoveSelectiveForwardCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Settings for a Selective Call Forwarding Criteria. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-settings-for-a-selective-call-forwarding-criteria */
  get(input: GetSelectiveForwardCriteriaInput, options?: CallOptions): Promise<SelectiveCallForwardCriteriaGet>;
  /** Modify Settings for a Selective Call Forwarding Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-settings-for-a-selective-call-forwarding-criteria */
  update(input: UpdateSelectiveForwardCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.selectiveReject` */
export interface MeSettingsSelectiveReject {
  /** Get Selective Call Reject Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-reject-settings-for-user */
  get(input?: GetSelectiveRejectInput, options?: CallOptions): Promise<SelectiveRejectCallSettingsGet>;
  /** Modify Selective Call Reject Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-selective-call-reject-settings-for-user */
  update(input: UpdateSelectiveRejectInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsSelectiveRejectCriteria;
}

/** `webex.me.settings.selectiveReject.criteria` */
export interface MeSettingsSelectiveRejectCriteria {
  /** Add User Selective Call Reject Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-user-selective-call-reject-criteria */
  create(input: CreateSelectiveRejectCriteriaInput, options?: CallOptions): Promise<CreateMySelectiveRejectCriteriaResponse>;
  /** Delete a Selective Call Reject Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-a-selective-call-reject-criteria */
  remove(input: RemoveSelectiveRejectCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Selective Call Reject Criteria Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-selective-call-reject-criteria-settings-for-user */
  get(input: GetSelectiveRejectCriteriaInput, options?: CallOptions): Promise<SelectiveRejectCallCriteriaGet>;
  /** Modify a Selective Call Reject Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-a-selective-call-reject-criteria */
  update(input: UpdateSelectiveRejectCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.sequentialRing` */
export interface MeSettingsSequentialRing {
  /** Get Sequential Ring Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-sequential-ring-settings-for-user */
  get(input?: GetSequentialRingInput, options?: CallOptions): Promise<SequentialRingSettingsGet>;
  /** Modify Sequential Ring Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-sequential-ring-settings-for-user */
  update(input: UpdateSequentialRingInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsSequentialRingCriteria;
}

/** `webex.me.settings.sequentialRing.criteria` */
export interface MeSettingsSequentialRingCriteria {
  /** Add User Sequential Ring Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/add-user-sequential-ring-criteria */
  create(input: CreateSequentialRingCriteriaInput, options?: CallOptions): Promise<CreateMySequentialRingCriteriaResponse>;
  /** Delete Sequential Ring Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-sequential-ring-criteria */
  remove(input: RemoveSequentialRingCriteriaInput, options?: CallOptions): Promise<void>;
  /** Get Sequential Ring Criteria Settings for User. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-sequential-ring-criteria-settings-for-user */
  get(input: GetSequentialRingCriteriaInput, options?: CallOptions): Promise<SequentialRingCriteriaGet>;
  /** Modify Sequential Ring Criteria Settings for User. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-sequential-ring-criteria-settings-for-user */
  update(input: UpdateSequentialRingCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.me.settings.simultaneousRing` */
export interface MeSettingsSimultaneousRing {
  /** Retrieve My Simultaneous Ring Settings. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/retrieve-my-simultaneous-ring-settings */
  get(input?: GetSimultaneousRingInput, options?: CallOptions): Promise<SimultaneousRingGet>;
  /** Modify My Simultaneous Ring Settings. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-my-simultaneous-ring-settings */
  update(input?: UpdateSimultaneousRingInput, options?: CallOptions): Promise<void>;
  readonly criteria: MeSettingsSimultaneousRingCriteria;
}

/** `webex.me.settings.simultaneousRing.criteria` */
export interface MeSettingsSimultaneousRingCriteria {
  /** Create My Simultaneous Ring Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/create-my-simultaneous-ring-criteria */
  create(input: CreateSimultaneousRingCriteriaInput, options?: CallOptions): Promise<CreateMySimultaneousRingCriteriaResponse>;
  /** Delete My Simultaneous Ring Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/delete-my-simultaneous-ring-criteria */
  remove(input: RemoveSimultaneousRingCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve My Simultaneous Ring Criteria. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/retrieve-my-simultaneous-ring-criteria */
  get(input: GetSimultaneousRingCriteriaInput, options?: CallOptions): Promise<SequentialRingCriteriaGet>;
  /** Modify My Simultaneous Ring Criteria. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/modify-my-simultaneous-ring-criteria */
  update(input: UpdateSimultaneousRingCriteriaInput, options?: CallOptions): Promise<void>;
}
