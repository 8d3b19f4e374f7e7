// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateOutgoingPermissionAccessCodeInput, CreateOutgoingPermissionDigitPatternInput, CreatePriorityAlertCriteriaInput, CreateSelectiveAcceptCriteriaInput, CreateSelectiveForwardCriteriaInput, CreateSelectiveRejectCriteriaInput, CreateSequentialRingCriteriaInput, CreateSimultaneousRingCriteriaInput, GetAnonymousCallRejectInput, GetBargeInInput, GetCallBridgeInput, GetCallForwardingInput, GetCallPoliciesInput, GetCallRecordingsInput, GetCallWaitingInput, GetCallerIdInput, GetDeviceSettingsInput, GetDoNotDisturbInput, GetEmergencyCallbackNumberDependenciesInput, GetEmergencyCallbackNumberInput, GetIncomingPermissionInput, GetInterceptInput, GetMonitoringInput, GetMusicOnHoldInput, GetNumbersInput, GetOutgoingPermissionAutoTransferNumbersInput, GetOutgoingPermissionDigitPatternAllInput, GetOutgoingPermissionDigitPatternInput, GetOutgoingPermissionInput, GetPriorityAlertCriteriaInput, GetPriorityAlertInput, GetPrivacyInput, GetPushToTalkInput, GetSelectiveAcceptCriteriaInput, GetSelectiveAcceptInput, GetSelectiveForwardCriteriaInput, GetSelectiveForwardInput, GetSelectiveRejectCriteriaInput, GetSelectiveRejectInput, GetSequentialRingCriteriaInput, GetSequentialRingInput, GetSimultaneousRingCriteriaInput, GetSimultaneousRingInput, GetVoicemailInput, ListCallForwardingAvailableNumbersInput, ListCallInterceptAvailableNumbersInput, ListDevicesInput, ListEmergencyCallbackNumberAvailableNumbersInput, ListFaxMessageAvailableNumbersInput, ListFeatureDectNetworksInput, ListMonitoringAvailableMembersInput, ListMonitoringSpeedDialAvailableMembersInput, ListOutgoingPermissionAccessCodesInput, ListSecondaryAvailableNumbersInput, RemoveAccessCodeInput, RemoveOutgoingPermissionAccessCodeAllInput, RemoveOutgoingPermissionDigitPatternAllInput, RemoveOutgoingPermissionDigitPatternInput, RemovePriorityAlertCriteriaInput, RemoveSelectiveAcceptCriteriaInput, RemoveSelectiveForwardCriteriaInput, RemoveSelectiveRejectCriteriaInput, RemoveSequentialRingCriteriaInput, RemoveSimultaneousRingCriteriaInput, UpdateAnonymousCallRejectInput, UpdateBargeInInput, UpdateCallBridgeInput, UpdateCallForwardingInput, UpdateCallPoliciesInput, UpdateCallRecordingsInput, UpdateCallWaitingInput, UpdateCallerIdInput, UpdateDeviceSettingsInput, UpdateDevicesInput, UpdateDoNotDisturbInput, UpdateEmergencyCallbackNumberInput, UpdateIncomingPermissionInput, UpdateInterceptInput, UpdateMonitoringInput, UpdateMusicOnHoldInput, UpdateNumbersInput, UpdateOutgoingPermissionAccessCodeAllInput, UpdateOutgoingPermissionAutoTransferNumbersInput, UpdateOutgoingPermissionDigitPatternAllInput, UpdateOutgoingPermissionDigitPatternInput, UpdateOutgoingPermissionInput, UpdatePriorityAlertCriteriaInput, UpdatePriorityAlertInput, UpdatePrivacyInput, UpdatePushToTalkInput, UpdateSelectiveAcceptCriteriaInput, UpdateSelectiveAcceptInput, UpdateSelectiveForwardCriteriaInput, UpdateSelectiveForwardInput, UpdateSelectiveRejectCriteriaInput, UpdateSelectiveRejectInput, UpdateSequentialRingCriteriaInput, UpdateSequentialRingInput, UpdateSimultaneousRingCriteriaInput, UpdateSimultaneousRingInput, UpdateVoicemailInput, UpdateVoicemailPasscodeInput, UploadInterceptAnnouncementInput, UploadVoicemailBusyGreetingInput, UploadVoicemailNoAnswerGreetingInput } from "@parley/contract/workspaces/features";
import type { AvailableMemberObject, CallRecordingInfo, CreateDigitPatternForAWorkspaceResponse, CreatePriorityAlertCriteriaForAWorkspaceResponse, CreateSelectiveAcceptCriteriaForAWorkspaceResponse, CreateSelectiveForwardCriteriaForAWorkspaceResponse, CreateSelectiveRejectCriteriaForAWorkspaceResponse, CreateSequentialRingCriteriaForAWorkspaceResponse, CreateSimultaneousRingCriteriaForAWorkspaceResponse, DECTNetworkItem, GetMusicOnHoldObject, GetWorkspaceCallbackNumberObject, InterceptGet, ModifyPlaceCallForwardSettings, PlaceCallerIdGet, PlaceDoNotDisturbGet, PlaceGetNumbersResponse, PlacePriorityAlertCriteriaGet, PlaceSelectiveAcceptCallCriteriaGet, PlaceSelectiveForwardCallCriteriaGet, PlaceSelectiveRejectCallCriteriaGet, PriorityAlertGet, PrivacyGet, PushToTalkInfo, ReadCallPolicySettingsForAWorkspaceResponse, RetrieveAnonymousCallSettingsForAWorkspaceResponse, RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse, RetrieveCallWaitingSettingsForAWorkspaceResponse, SelectiveRejectCallGet, SequentialRingGet, TransferNumberGet, UserBargeInGet, UserInboundPermissionGet, UserMonitoringGet, UserOutgoingPermissionGet, VirtualLinesECBNDependenciesObject, WorkspaceAvailableNumberObject, WorkspaceCallForwardAvailableNumberObject, WorkspaceDigitPatternObject, WorkspaceECBNAvailableNumberObject, WorkspaceOutgoingPermissionDigitPatternGetListObject, WorkspaceSettingsAuthorizationCode, WorkspaceSettingsSelectiveAcceptCallGet, WorkspaceSettingsSelectiveForwardCallGet, WorkspaceSettingsSequentialRingCriteriaGet, WorkspaceSettingsSimultaneousRingGet, WorkspaceSettingsVoicemailInfo } from "@parley/contract/types/calling";
import type { GetDeviceSettingsForAWorkspaceResponse, PlaceDevices } from "@parley/contract/types/device";

/** `webex.workspaces.features` */
export interface WorkspacesFeatures {
  /** GET List of DECT networks associated with a workspace. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-list-of-dect-networks-associated-with-a-workspace */
  listDectNetworks(input: ListFeatureDectNetworksInput, options?: CallOptions): Paged<DECTNetworkItem>;
  readonly emergencyCallbackNumber: WorkspacesFeaturesEmergencyCallbackNumber;
  readonly monitoring: WorkspacesFeaturesMonitoring;
  readonly callForwarding: WorkspacesFeaturesCallForwarding;
  readonly callWaiting: WorkspacesFeaturesCallWaiting;
  readonly callerId: WorkspacesFeaturesCallerId;
  readonly incomingPermission: WorkspacesFeaturesIncomingPermission;
  readonly intercept: WorkspacesFeaturesIntercept;
  readonly numbers: WorkspacesFeaturesNumbers;
  readonly outgoingPermission: WorkspacesFeaturesOutgoingPermission;
  readonly voicemail: WorkspacesFeaturesVoicemail;
  readonly anonymousCallReject: WorkspacesFeaturesAnonymousCallReject;
  readonly bargeIn: WorkspacesFeaturesBargeIn;
  readonly callBridge: WorkspacesFeaturesCallBridge;
  readonly callIntercept: WorkspacesFeaturesCallIntercept;
  readonly callPolicies: WorkspacesFeaturesCallPolicies;
  readonly doNotDisturb: WorkspacesFeaturesDoNotDisturb;
  readonly faxMessage: WorkspacesFeaturesFaxMessage;
  readonly accessCodes: WorkspacesFeaturesAccessCodes;
  readonly callRecordings: WorkspacesFeaturesCallRecordings;
  readonly musicOnHold: WorkspacesFeaturesMusicOnHold;
  readonly priorityAlert: WorkspacesFeaturesPriorityAlert;
  readonly privacy: WorkspacesFeaturesPrivacy;
  readonly pushToTalk: WorkspacesFeaturesPushToTalk;
  readonly secondary: WorkspacesFeaturesSecondary;
  readonly selectiveAccept: WorkspacesFeaturesSelectiveAccept;
  readonly selectiveForward: WorkspacesFeaturesSelectiveForward;
  readonly selectiveReject: WorkspacesFeaturesSelectiveReject;
  readonly sequentialRing: WorkspacesFeaturesSequentialRing;
  readonly simultaneousRing: WorkspacesFeaturesSimultaneousRing;
  readonly devices: WorkspacesFeaturesDevices;
}

/** `webex.workspaces.features.emergencyCallbackNumber` */
export interface WorkspacesFeaturesEmergencyCallbackNumber {
  /** Get a Workspace Emergency Callback Number. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-workspace-emergency-callback-number */
  get(input: GetEmergencyCallbackNumberInput, options?: CallOptions): Promise<GetWorkspaceCallbackNumberObject>;
  /** Update a Workspace Emergency Callback Number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-workspace-emergency-callback-number */
  update(input: UpdateEmergencyCallbackNumberInput, options?: CallOptions): Promise<void>;
  /** Retrieve Workspace Emergency Callback Number Dependencies. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/retrieve-workspace-emergency-callback-number-dependencies */
  getDependencies(input: GetEmergencyCallbackNumberDependenciesInput, options?: CallOptions): Promise<VirtualLinesECBNDependenciesObject>;
  /** Get Workspace ECBN Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-ecbn-available-phone-numbers */
  listAvailableNumbers(input: ListEmergencyCallbackNumberAvailableNumbersInput, options?: CallOptions): Paged<WorkspaceECBNAvailableNumberObject>;
}

/** `webex.workspaces.features.monitoring` */
export interface WorkspacesFeaturesMonitoring {
  /** Get Available Members for Workspace Monitoring. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/get-available-members-for-workspace-monitoring */
  listAvailableMembers(input: ListMonitoringAvailableMembersInput, options?: CallOptions): Paged<AvailableMemberObject>;
  /** Retrieve Monitoring Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-monitoring-settings-for-a-workspace */
  get(input: GetMonitoringInput, options?: CallOptions): Promise<UserMonitoringGet>;
  /** Modify Monitoring Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-monitoring-settings-for-a-workspace */
  update(input: UpdateMonitoringInput, options?: CallOptions): Promise<void>;
  readonly speedDials: WorkspacesFeaturesMonitoringSpeedDials;
}

/** `webex.workspaces.features.monitoring.speedDials` */
export interface WorkspacesFeaturesMonitoringSpeedDials {
  /** Get Available Speed Dials for Workspace Monitoring. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/get-available-speed-dials-for-workspace-monitoring */
  listAvailableMembers(input: ListMonitoringSpeedDialAvailableMembersInput, options?: CallOptions): Paged<AvailableMemberObject>;
}

/** `webex.workspaces.features.callForwarding` */
export interface WorkspacesFeaturesCallForwarding {
  /** Retrieve Call Forwarding Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-call-forwarding-settings-for-a-workspace */
  get(input: GetCallForwardingInput, options?: CallOptions): Promise<ModifyPlaceCallForwardSettings>;
  /** Modify call forwarding settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-call-forwarding-settings-for-a-workspace */
  update(input: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
  /** Get Workspace Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<WorkspaceCallForwardAvailableNumberObject>;
}

/** `webex.workspaces.features.callWaiting` */
export interface WorkspacesFeaturesCallWaiting {
  /** Retrieve Call Waiting Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-call-waiting-settings-for-a-workspace */
  get(input: GetCallWaitingInput, options?: CallOptions): Promise<RetrieveCallWaitingSettingsForAWorkspaceResponse>;
  /** Modify Call Waiting Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-call-waiting-settings-for-a-workspace */
  update(input: UpdateCallWaitingInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.callerId` */
export interface WorkspacesFeaturesCallerId {
  /** Read Caller ID Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/read-caller-id-settings-for-a-workspace */
  get(input: GetCallerIdInput, options?: CallOptions): Promise<PlaceCallerIdGet>;
  /** Configure Caller ID Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/configure-caller-id-settings-for-a-workspace */
  update(input: UpdateCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.incomingPermission` */
export interface WorkspacesFeaturesIncomingPermission {
  /** Retrieve Incoming Permission settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-incoming-permission-settings-for-a-workspace */
  get(input: GetIncomingPermissionInput, options?: CallOptions): Promise<UserInboundPermissionGet>;
  /** Modify Incoming Permission settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-incoming-permission-settings-for-a-workspace */
  update(input: UpdateIncomingPermissionInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.intercept` */
export interface WorkspacesFeaturesIntercept {
  /** Read Call Intercept Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/read-call-intercept-settings-for-a-workspace */
  get(input: GetInterceptInput, options?: CallOptions): Promise<InterceptGet>;
  /** Configure Call Intercept Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/configure-call-intercept-settings-for-a-workspace */
  update(input: UpdateInterceptInput, options?: CallOptions): Promise<void>;
  /** Upload call intercept announcement file for a workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/upload-call-intercept-announcement-file-for-a-workspace */
  uploadAnnouncement(input: UploadInterceptAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.numbers` */
export interface WorkspacesFeaturesNumbers {
  /** List numbers associated with a specific workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/list-numbers-associated-with-a-specific-workspace */
  get(input: GetNumbersInput, options?: CallOptions): Promise<PlaceGetNumbersResponse>;
  /** Assign or Unassign numbers associated with a specific workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/assign-or-unassign-numbers-associated-with-a-specific-workspace */
  update(input: UpdateNumbersInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.outgoingPermission` */
export interface WorkspacesFeaturesOutgoingPermission {
  /** Retrieve Outgoing Permission settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-outgoing-permission-settings-for-a-workspace */
  get(input: GetOutgoingPermissionInput, options?: CallOptions): Promise<UserOutgoingPermissionGet>;
  /** Modify Outgoing Permission Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-outgoing-permission-settings-for-a-workspace */
  update(input: UpdateOutgoingPermissionInput, options?: CallOptions): Promise<void>;
  readonly accessCodes: WorkspacesFeaturesOutgoingPermissionAccessCodes;
  readonly autoTransferNumbers: WorkspacesFeaturesOutgoingPermissionAutoTransferNumbers;
  readonly digitPatterns: WorkspacesFeaturesOutgoingPermissionDigitPatterns;
}

/** `webex.workspaces.features.outgoingPermission.accessCodes` */
export interface WorkspacesFeaturesOutgoingPermissionAccessCodes {
  /** Delete all Access Codes for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/delete-all-access-codes-for-a-workspace */
  removeAll(input: RemoveOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
  /** Retrieve Access codes for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-access-codes-for-a-workspace */
  list(input: ListOutgoingPermissionAccessCodesInput, options?: CallOptions): Paged<WorkspaceSettingsAuthorizationCode>;
  /** Create Access Codes for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/create-access-codes-for-a-workspace */
  create(input: CreateOutgoingPermissionAccessCodeInput, options?: CallOptions): Promise<void>;
  /** Modify Access codes for a workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-access-codes-for-a-workspace */
  updateAll(input: UpdateOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.outgoingPermission.autoTransferNumbers` */
export interface WorkspacesFeaturesOutgoingPermissionAutoTransferNumbers {
  /** Retrieve Transfer Numbers Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-transfer-numbers-settings-for-a-workspace */
  get(input: GetOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<TransferNumberGet>;
  /** Modify Transfer Numbers Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-transfer-numbers-settings-for-a-workspace */
  update(input: UpdateOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.outgoingPermission.digitPatterns` */
export interface WorkspacesFeaturesOutgoingPermissionDigitPatterns {
  /** Delete all digit patterns for a Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-all-digit-patterns-for-a-workspace */
  removeAll(input: RemoveOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Retrieve all digit patterns for a Workspace. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-all-digit-patterns-for-a-workspace */
  getAll(input: GetOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<WorkspaceOutgoingPermissionDigitPatternGetListObject>;
  /** Create Digit Pattern for a Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-digit-pattern-for-a-workspace */
  create(input: CreateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<CreateDigitPatternForAWorkspaceResponse>;
  /** Modify the Digit Pattern Category Control Settings for the Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-the-digit-pattern-category-control-settings-for-the-workspace */
  updateAll(input: UpdateOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Delete a Digit Pattern for the Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-a-digit-pattern-for-the-workspace */
  remove(input: RemoveOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
  /** Retrieve a Digit Pattern details for the Workspace. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-a-digit-pattern-details-for-the-workspace */
  get(input: GetOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<WorkspaceDigitPatternObject>;
  /** Modify a Digit Pattern for the Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-a-digit-pattern-for-the-workspace */
  update(input: UpdateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.voicemail` */
export interface WorkspacesFeaturesVoicemail {
  /** Modify voicemail passcode for a workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-voicemail-passcode-for-a-workspace */
  updatePasscode(input: UpdateVoicemailPasscodeInput, options?: CallOptions): Promise<void>;
  /** Read Voicemail Settings for a Workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/read-voicemail-settings-for-a-workspace */
  get(input: GetVoicemailInput, options?: CallOptions): Promise<WorkspaceSettingsVoicemailInfo>;
  /** Configure Voicemail Settings for a Workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-voicemail-settings-for-a-workspace */
  update(input: UpdateVoicemailInput, options?: CallOptions): Promise<void>;
  /** Configure Busy Voicemail Greeting for a Place. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-busy-voicemail-greeting-for-a-place */
  uploadBusyGreeting(input: UploadVoicemailBusyGreetingInput, options?: CallOptions): Promise<void>;
  /** Configure No Answer Voicemail Greeting for a Place. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-no-answer-voicemail-greeting-for-a-place */
  uploadNoAnswerGreeting(input: UploadVoicemailNoAnswerGreetingInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.anonymousCallReject` */
export interface WorkspacesFeaturesAnonymousCallReject {
  /** Retrieve Anonymous Call Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-anonymous-call-settings-for-a-workspace */
  get(input: GetAnonymousCallRejectInput, options?: CallOptions): Promise<RetrieveAnonymousCallSettingsForAWorkspaceResponse>;
  /** Modify Anonymous Call Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-anonymous-call-settings-for-a-workspace */
  update(input: UpdateAnonymousCallRejectInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.bargeIn` */
export interface WorkspacesFeaturesBargeIn {
  /** Retrieve Barge In Call Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-barge-in-call-settings-for-a-workspace */
  get(input: GetBargeInInput, options?: CallOptions): Promise<UserBargeInGet>;
  /** Modify Barge In Call Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-barge-in-call-settings-for-a-workspace */
  update(input: UpdateBargeInInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.callBridge` */
export interface WorkspacesFeaturesCallBridge {
  /** Retrieve Call Bridge Warning Tone Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-call-bridge-warning-tone-settings-for-a-workspace */
  get(input: GetCallBridgeInput, options?: CallOptions): Promise<RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse>;
  /** Modify Call Bridge Warning Tone Settings for a Workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-call-bridge-warning-tone-settings-for-a-workspace */
  update(input: UpdateCallBridgeInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.callIntercept` */
export interface WorkspacesFeaturesCallIntercept {
  /** Get Workspace Call Intercept Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-call-intercept-available-phone-numbers */
  listAvailableNumbers(input: ListCallInterceptAvailableNumbersInput, options?: CallOptions): Paged<WorkspaceCallForwardAvailableNumberObject>;
}

/** `webex.workspaces.features.callPolicies` */
export interface WorkspacesFeaturesCallPolicies {
  /** Read Call Policy Settings for a Workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/read-call-policy-settings-for-a-workspace */
  get(input: GetCallPoliciesInput, options?: CallOptions): Promise<ReadCallPolicySettingsForAWorkspaceResponse>;
  /** Configure Call Policy Settings for a Workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-call-policy-settings-for-a-workspace */
  update(input: UpdateCallPoliciesInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.doNotDisturb` */
export interface WorkspacesFeaturesDoNotDisturb {
  /** Retrieve DoNotDisturb Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-donotdisturb-settings-for-a-workspace */
  get(input: GetDoNotDisturbInput, options?: CallOptions): Promise<PlaceDoNotDisturbGet>;
  /** Modify DoNotDisturb Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-donotdisturb-settings-for-a-workspace */
  update(input: UpdateDoNotDisturbInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.faxMessage` */
export interface WorkspacesFeaturesFaxMessage {
  /** Get Workspace Fax Message Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-fax-message-available-phone-numbers */
  listAvailableNumbers(input: ListFaxMessageAvailableNumbersInput, options?: CallOptions): Paged<WorkspaceAvailableNumberObject>;
}

/** `webex.workspaces.features.accessCodes` */
export interface WorkspacesFeaturesAccessCodes {
  /** Delete a Specific Access Code for a Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-a-specific-access-code-for-a-workspace */
  remove(input: RemoveAccessCodeInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.callRecordings` */
export interface WorkspacesFeaturesCallRecordings {
  /** Retrieve call recording settings for a workspace. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-call-recording-settings-for-a-workspace */
  get(input: GetCallRecordingsInput, options?: CallOptions): Promise<CallRecordingInfo>;
  /** Modify Call Recording Settings for a Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-call-recording-settings-for-a-workspace */
  update(input: UpdateCallRecordingsInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.musicOnHold` */
export interface WorkspacesFeaturesMusicOnHold {
  /** Retrieve Music On Hold Settings for a Workspace. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-music-on-hold-settings-for-a-workspace */
  get(input: GetMusicOnHoldInput, options?: CallOptions): Promise<GetMusicOnHoldObject>;
  /** Modify music on hold settings for a Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-music-on-hold-settings-for-a-workspace */
  update(input: UpdateMusicOnHoldInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.priorityAlert` */
export interface WorkspacesFeaturesPriorityAlert {
  /** Retrieve Priority Alert Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-priority-alert-settings-for-a-workspace */
  get(input: GetPriorityAlertInput, options?: CallOptions): Promise<PriorityAlertGet>;
  /** Configure Priority Alert Settings for a Workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-priority-alert-settings-for-a-workspace */
  update(input: UpdatePriorityAlertInput, options?: CallOptions): Promise<void>;
  readonly criteria: WorkspacesFeaturesPriorityAlertCriteria;
}

/** `webex.workspaces.features.priorityAlert.criteria` */
export interface WorkspacesFeaturesPriorityAlertCriteria {
  /** Create Priority Alert Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-priority-alert-criteria-for-a-workspace */
  create(input: CreatePriorityAlertCriteriaInput, options?: CallOptions): Promise<CreatePriorityAlertCriteriaForAWorkspaceResponse>;
  /** Delete Priority Alert Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-priority-alert-criteria-for-a-workspace */
  remove(input: RemovePriorityAlertCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve Priority Alert Criteria for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-priority-alert-criteria-for-a-workspace */
  get(input: GetPriorityAlertCriteriaInput, options?: CallOptions): Promise<PlacePriorityAlertCriteriaGet>;
  /** Modify Priority Alert Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-priority-alert-criteria-for-a-workspace */
  update(input: UpdatePriorityAlertCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.privacy` */
export interface WorkspacesFeaturesPrivacy {
  /** Retrieve Privacy Settings for a Workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-privacy-settings-for-a-workspace */
  get(input: GetPrivacyInput, options?: CallOptions): Promise<PrivacyGet>;
  /** Modify Privacy Settings for a Workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-privacy-settings-for-a-workspace */
  update(input: UpdatePrivacyInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.pushToTalk` */
export interface WorkspacesFeaturesPushToTalk {
  /** Read Push-to-Talk Settings for a Workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/read-push-to-talk-settings-for-a-workspace */
  get(input: GetPushToTalkInput, options?: CallOptions): Promise<PushToTalkInfo>;
  /** Configure Push-to-Talk settings for a workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-push-to-talk-settings-for-a-workspace */
  update(input: UpdatePushToTalkInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.secondary` */
export interface WorkspacesFeaturesSecondary {
  /** Get Workspace Secondary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-secondary-available-phone-numbers */
  listAvailableNumbers(input: ListSecondaryAvailableNumbersInput, options?: CallOptions): Paged<WorkspaceAvailableNumberObject>;
}

/** `webex.workspaces.features.selectiveAccept` */
export interface WorkspacesFeaturesSelectiveAccept {
  /** Retrieve Selective Accept Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-accept-settings-for-a-workspace */
  get(input: GetSelectiveAcceptInput, options?: CallOptions): Promise<WorkspaceSettingsSelectiveAcceptCallGet>;
  /** Modify Selective Accept Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-accept-settings-for-a-workspace */
  update(input: UpdateSelectiveAcceptInput, options?: CallOptions): Promise<void>;
  readonly criteria: WorkspacesFeaturesSelectiveAcceptCriteria;
}

/** `webex.workspaces.features.selectiveAccept.criteria` */
export interface WorkspacesFeaturesSelectiveAcceptCriteria {
  /** Create Selective Accept Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-selective-accept-criteria-for-a-workspace */
  create(input: CreateSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<CreateSelectiveAcceptCriteriaForAWorkspaceResponse>;
  /** Delete Selective Accept Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-selective-accept-criteria-for-a-workspace */
  remove(input: RemoveSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve Selective Accept Criteria for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-accept-criteria-for-a-workspace */
  get(input: GetSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<PlaceSelectiveAcceptCallCriteriaGet>;
  /** Modify Selective Accept Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-accept-criteria-for-a-workspace */
  update(input: UpdateSelectiveAcceptCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.selectiveForward` */
export interface WorkspacesFeaturesSelectiveForward {
  /** Retrieve Selective Forward Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-forward-settings-for-a-workspace */
  get(input: GetSelectiveForwardInput, options?: CallOptions): Promise<WorkspaceSettingsSelectiveForwardCallGet>;
  /** Modify Selective Forward Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-forward-settings-for-a-workspace */
  update(input: UpdateSelectiveForwardInput, options?: CallOptions): Promise<void>;
  readonly criteria: WorkspacesFeaturesSelectiveForwardCriteria;
}

/** `webex.workspaces.features.selectiveForward.criteria` */
export interface WorkspacesFeaturesSelectiveForwardCriteria {
  /** Create Selective Forward Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-selective-forward-criteria-for-a-workspace */
  create(input: CreateSelectiveForwardCriteriaInput, options?: CallOptions): Promise<CreateSelectiveForwardCriteriaForAWorkspaceResponse>;
  /** Delete Selective Forward Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-selective-forward-criteria-for-a-workspace */
  remove(input: RemoveSelectiveForwardCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve Selective Forward Criteria for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-forward-criteria-for-a-workspace */
  get(input: GetSelectiveForwardCriteriaInput, options?: CallOptions): Promise<PlaceSelectiveForwardCallCriteriaGet>;
  /** Modify Selective Forward Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-forward-criteria-for-a-workspace */
  update(input: UpdateSelectiveForwardCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.selectiveReject` */
export interface WorkspacesFeaturesSelectiveReject {
  /** Retrieve Selective Reject Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-reject-settings-for-a-workspace */
  get(input: GetSelectiveRejectInput, options?: CallOptions): Promise<SelectiveRejectCallGet>;
  /** Modify Selective Reject Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-reject-settings-for-a-workspace */
  update(input: UpdateSelectiveRejectInput, options?: CallOptions): Promise<void>;
  readonly criteria: WorkspacesFeaturesSelectiveRejectCriteria;
}

/** `webex.workspaces.features.selectiveReject.criteria` */
export interface WorkspacesFeaturesSelectiveRejectCriteria {
  /** Create Selective Reject Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-selective-reject-criteria-for-a-workspace */
  create(input: CreateSelectiveRejectCriteriaInput, options?: CallOptions): Promise<CreateSelectiveRejectCriteriaForAWorkspaceResponse>;
  /** Delete Selective Reject Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-selective-reject-criteria-for-a-workspace */
  remove(input: RemoveSelectiveRejectCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve Selective Reject Criteria for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-reject-criteria-for-a-workspace */
  get(input: GetSelectiveRejectCriteriaInput, options?: CallOptions): Promise<PlaceSelectiveRejectCallCriteriaGet>;
  /** Modify Selective Reject Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-reject-criteria-for-a-workspace */
  update(input: UpdateSelectiveRejectCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.sequentialRing` */
export interface WorkspacesFeaturesSequentialRing {
  /** Retrieve sequential ring settings for a workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-sequential-ring-settings-for-a-workspace */
  get(input: GetSequentialRingInput, options?: CallOptions): Promise<SequentialRingGet>;
  /** Modify sequential ring settings for a workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-sequential-ring-settings-for-a-workspace */
  update(input: UpdateSequentialRingInput, options?: CallOptions): Promise<void>;
  readonly criteria: WorkspacesFeaturesSequentialRingCriteria;
}

/** `webex.workspaces.features.sequentialRing.criteria` */
export interface WorkspacesFeaturesSequentialRingCriteria {
  /** Create sequential ring criteria for a workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-sequential-ring-criteria-for-a-workspace */
  create(input: CreateSequentialRingCriteriaInput, options?: CallOptions): Promise<CreateSequentialRingCriteriaForAWorkspaceResponse>;
  /** Delete sequential ring criteria for a workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-sequential-ring-criteria-for-a-workspace */
  remove(input: RemoveSequentialRingCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve sequential ring criteria for a workspace. Needs `spark-admin:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-sequential-ring-criteria-for-a-workspace */
  get(input: GetSequentialRingCriteriaInput, options?: CallOptions): Promise<WorkspaceSettingsSequentialRingCriteriaGet>;
  /** Modify sequential ring criteria for a workspace. Needs `spark-admin:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-sequential-ring-criteria-for-a-workspace */
  update(input: UpdateSequentialRingCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.simultaneousRing` */
export interface WorkspacesFeaturesSimultaneousRing {
  /** Retrieve Simultaneous Ring Settings for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-simultaneous-ring-settings-for-a-workspace */
  get(input: GetSimultaneousRingInput, options?: CallOptions): Promise<WorkspaceSettingsSimultaneousRingGet>;
  /** Modify Simultaneous Ring Settings for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-simultaneous-ring-settings-for-a-workspace */
  update(input: UpdateSimultaneousRingInput, options?: CallOptions): Promise<void>;
  readonly criteria: WorkspacesFeaturesSimultaneousRingCriteria;
}

/** `webex.workspaces.features.simultaneousRing.criteria` */
export interface WorkspacesFeaturesSimultaneousRingCriteria {
  /** Create Simultaneous Ring Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-simultaneous-ring-criteria-for-a-workspace */
  create(input: CreateSimultaneousRingCriteriaInput, options?: CallOptions): Promise<CreateSimultaneousRingCriteriaForAWorkspaceResponse>;
  /** Delete Simultaneous Ring Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-simultaneous-ring-criteria-for-a-workspace */
  remove(input: RemoveSimultaneousRingCriteriaInput, options?: CallOptions): Promise<void>;
  /** Retrieve Simultaneous Ring Criteria for a Workspace. Needs `spark-admin:workspaces_read` or `spark:workspaces_read`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-simultaneous-ring-criteria-for-a-workspace */
  get(input: GetSimultaneousRingCriteriaInput, options?: CallOptions): Promise<WorkspaceSettingsSequentialRingCriteriaGet>;
  /** Modify Simultaneous Ring Criteria for a Workspace. Needs `spark-admin:workspaces_write` or `spark:workspaces_write`. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-simultaneous-ring-criteria-for-a-workspace */
  update(input: UpdateSimultaneousRingCriteriaInput, options?: CallOptions): Promise<void>;
}

/** `webex.workspaces.features.devices` */
export interface WorkspacesFeaturesDevices {
  /** Get Workspace Devices. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-workspace-devices */
  list(input: ListDevicesInput, options?: CallOptions): Paged<PlaceDevices>;
  /** Modify Workspace Devices. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-workspace-devices */
  update(input: UpdateDevicesInput, options?: CallOptions): Promise<void>;
  readonly settings: WorkspacesFeaturesDevicesSettings;
}

/** `webex.workspaces.features.devices.settings` */
export interface WorkspacesFeaturesDevicesSettings {
  /** Get Device Settings for a Workspace. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-settings-for-a-workspace */
  get(input: GetDeviceSettingsInput, options?: CallOptions): Promise<GetDeviceSettingsForAWorkspaceResponse>;
  /** Update Device Settings for a Workspace. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-device-settings-for-a-workspace */
  update(input: UpdateDeviceSettingsInput, options?: CallOptions): Promise<void>;
}
