// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateOutgoingPermissionAccessCodeInput, CreateOutgoingPermissionDigitPatternInput, CreateVirtualLineInput, GetAgentCallerIdInput, GetBargeInInput, GetCallBridgeInput, GetCallForwardingInput, GetCallRecordingInput, GetCallWaitingInput, GetCallerIdInput, GetDoNotDisturbInput, GetEmergencyCallbackNumberDependenciesInput, GetEmergencyCallbackNumberInput, GetIncomingPermissionInput, GetInterceptInput, GetMusicOnHoldInput, GetOutgoingPermissionAccessCodeAllInput, GetOutgoingPermissionAutoTransferNumbersInput, GetOutgoingPermissionDigitPatternAllInput, GetOutgoingPermissionDigitPatternInput, GetOutgoingPermissionInput, GetPrivacyInput, GetPushToTalkInput, GetVirtualLineDevicesInput, GetVirtualLineInput, GetVirtualLineNumberInput, GetVoicemailInput, ListAgentAvailableCallerIdsInput, ListCallForwardingAvailableNumbersInput, ListCallInterceptAvailableNumbersInput, ListEmergencyCallbackNumberAvailableNumbersInput, ListFaxMessageAvailableNumbersInput, ListVirtualLineAvailableNumbersInput, ListVirtualLineDectNetworksInput, ListVirtualLinesInput, RemoveOutgoingPermissionAccessCodeAllInput, RemoveOutgoingPermissionDigitPatternAllInput, RemoveOutgoingPermissionDigitPatternInput, RemoveVirtualLineInput, ResetVoicemailPinInput, UpdateAgentCallerIdInput, UpdateBargeInInput, UpdateCallBridgeInput, UpdateCallForwardingInput, UpdateCallRecordingInput, UpdateCallWaitingInput, UpdateCallerIdInput, UpdateDoNotDisturbInput, UpdateEmergencyCallbackNumberInput, UpdateIncomingPermissionInput, UpdateInterceptInput, UpdateMusicOnHoldInput, UpdateOutgoingPermissionAccessCodeAllInput, UpdateOutgoingPermissionAutoTransferNumbersInput, UpdateOutgoingPermissionDigitPatternAllInput, UpdateOutgoingPermissionDigitPatternInput, UpdateOutgoingPermissionInput, UpdatePrivacyInput, UpdatePushToTalkInput, UpdateVirtualLineDirectorySearchInput, UpdateVirtualLineInput, UpdateVoicemailInput, UpdateVoicemailPasscodeInput, UploadInterceptAnnouncementInput, UploadVoicemailBusyGreetingInput, UploadVoicemailNoAnswerGreetingInput } from "@parley/contract/telephony/virtualLines";
import type { AvailableCallerIdObject, BargeInInfo, CallForwardingInfo, CallRecordingInfo, CallerIdInfo, CreateAVirtualLineResponse, CreateDigitPatternForAVirtualProfileResponse, DectNetwork, GetPhoneNumberAssignedForAVirtualLineResponse, GetVirtualLineDevicesObject, GetVirtualLineObject, IncomingPermissionSetting, ListVirtualLineObject, OutgoingCallingPermissionsSettingGet, PrivacyGet, PushToTalkInfo, ReadCallBridgeSettingsForAVirtualLineResponse, ReadCallWaitingSettingsForAVirtualLineResponse, RetrieveAgentsCallerIdInformationVirtualLineCallSettingsResponse, TransferNumberGet, UserPlaceAuthorizationCodeListGet, VirtualLineCallForwardAvailableNumberObject, VirtualLineDoNotDisturbGet, VirtualLineECBNAvailableNumberObject, VirtualLineFaxMessageAvailableNumberObject, VirtualLineSettingsCallInterceptInfo, VirtualLineSettingsGetMusicOnHoldObject, VirtualLineSettingsUserDigitPatternObject, VirtualLineSettingsUserOutgoingPermissionDigitPatternGetListObject, VirtualLineSettingsVoicemailInfo, VirtualLinesECBNDependenciesObject, VirtualLinesECBNObject } from "@parley/contract/types/calling";

/** `webex.telephony.virtualLines` */
export interface TelephonyVirtualLines {
  /** Read the List of Virtual Lines. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-the-list-of-virtual-lines */
  list(input?: ListVirtualLinesInput, options?: CallOptions): Paged<ListVirtualLineObject>;
  /** Create a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/create-a-virtual-line */
  create(input: CreateVirtualLineInput, options?: CallOptions): Promise<CreateAVirtualLineResponse>;
  /** Get Virtual Line Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-available-phone-numbers */
  listAvailableNumbers(input?: ListVirtualLineAvailableNumbersInput, options?: CallOptions): Paged<VirtualLineFaxMessageAvailableNumberObject>;
  /** Delete a Virtual Line. Needs `spark-admin:telephony_config_write` or `identity:contacts_rw`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-a-virtual-line */
  remove(input: RemoveVirtualLineInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-details-for-a-virtual-line */
  get(input: GetVirtualLineInput, options?: CallOptions): Promise<GetVirtualLineObject>;
  /** Update a Virtual Line. Needs `spark-admin:telephony_config_write` or `identity:contacts_rw`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/update-a-virtual-line */
  update(input: UpdateVirtualLineInput, options?: CallOptions): Promise<void>;
  /** Get List of DECT Networks Handsets for a Virtual Line. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-list-of-dect-networks-handsets-for-a-virtual-line */
  listDectNetworks(input: ListVirtualLineDectNetworksInput, options?: CallOptions): Paged<DectNetwork>;
  /** Get List of Devices assigned for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-list-of-devices-assigned-for-a-virtual-line */
  getDevices(input: GetVirtualLineDevicesInput, options?: CallOptions): Promise<GetVirtualLineDevicesObject>;
  /** Update Directory search for a Virtual Line. Needs `spark-admin:telephony_config_write` or `identity:contacts_rw`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/update-directory-search-for-a-virtual-line */
  updateDirectorySearch(input: UpdateVirtualLineDirectorySearchInput, options?: CallOptions): Promise<void>;
  /** Get Phone Number assigned for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-phone-number-assigned-for-a-virtual-line */
  getNumber(input: GetVirtualLineNumberInput, options?: CallOptions): Promise<GetPhoneNumberAssignedForAVirtualLineResponse>;
  readonly emergencyCallbackNumber: TelephonyVirtualLinesEmergencyCallbackNumber;
  readonly agent: TelephonyVirtualLinesAgent;
  readonly bargeIn: TelephonyVirtualLinesBargeIn;
  readonly callBridge: TelephonyVirtualLinesCallBridge;
  readonly callForwarding: TelephonyVirtualLinesCallForwarding;
  readonly callIntercept: TelephonyVirtualLinesCallIntercept;
  readonly callRecording: TelephonyVirtualLinesCallRecording;
  readonly callWaiting: TelephonyVirtualLinesCallWaiting;
  readonly callerId: TelephonyVirtualLinesCallerId;
  readonly doNotDisturb: TelephonyVirtualLinesDoNotDisturb;
  readonly faxMessage: TelephonyVirtualLinesFaxMessage;
  readonly incomingPermission: TelephonyVirtualLinesIncomingPermission;
  readonly intercept: TelephonyVirtualLinesIntercept;
  readonly musicOnHold: TelephonyVirtualLinesMusicOnHold;
  readonly outgoingPermission: TelephonyVirtualLinesOutgoingPermission;
  readonly privacy: TelephonyVirtualLinesPrivacy;
  readonly pushToTalk: TelephonyVirtualLinesPushToTalk;
  readonly voicemail: TelephonyVirtualLinesVoicemail;
}

/** `webex.telephony.virtualLines.emergencyCallbackNumber` */
export interface TelephonyVirtualLinesEmergencyCallbackNumber {
  /** Get the Virtual Line's Emergency Callback settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-the-virtual-line-s-emergency-callback-settings */
  get(input: GetEmergencyCallbackNumberInput, options?: CallOptions): Promise<VirtualLinesECBNObject>;
  /** Update a Virtual Line's Emergency Callback settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-virtual-line-s-emergency-callback-settings */
  update(input: UpdateEmergencyCallbackNumberInput, options?: CallOptions): Promise<void>;
  /** Get Dependencies for a Virtual Line Emergency Callback Number. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-dependencies-for-a-virtual-line-emergency-callback-number */
  getDependencies(input: GetEmergencyCallbackNumberDependenciesInput, options?: CallOptions): Promise<VirtualLinesECBNDependenciesObject>;
  /** Get Virtual Line ECBN Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-ecbn-available-phone-numbers */
  listAvailableNumbers(input: ListEmergencyCallbackNumberAvailableNumbersInput, options?: CallOptions): Paged<VirtualLineECBNAvailableNumberObject>;
}

/** `webex.telephony.virtualLines.agent` */
export interface TelephonyVirtualLinesAgent {
  /** Retrieve Agent's List of Available Caller IDs. Needs `spark-admin:people_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-agent-s-list-of-available-caller-ids */
  listAvailableCallerIds(input: ListAgentAvailableCallerIdsInput, options?: CallOptions): Paged<AvailableCallerIdObject>;
  readonly callerId: TelephonyVirtualLinesAgentCallerId;
}

/** `webex.telephony.virtualLines.agent.callerId` */
export interface TelephonyVirtualLinesAgentCallerId {
  /** Retrieve Agent's Caller ID Information. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-agent-s-caller-id-information */
  get(input: GetAgentCallerIdInput, options?: CallOptions): Promise<RetrieveAgentsCallerIdInformationVirtualLineCallSettingsResponse>;
  /** Modify Agent's Caller ID Information. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-agent-s-caller-id-information */
  update(input: UpdateAgentCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.bargeIn` */
export interface TelephonyVirtualLinesBargeIn {
  /** Read Barge In Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-barge-in-settings-for-a-virtual-line */
  get(input: GetBargeInInput, options?: CallOptions): Promise<BargeInInfo>;
  /** Configure Barge In Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-barge-in-settings-for-a-virtual-line */
  update(input: UpdateBargeInInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.callBridge` */
export interface TelephonyVirtualLinesCallBridge {
  /** Read Call Bridge Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-bridge-settings-for-a-virtual-line */
  get(input: GetCallBridgeInput, options?: CallOptions): Promise<ReadCallBridgeSettingsForAVirtualLineResponse>;
  /** Configure Call Bridge Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-bridge-settings-for-a-virtual-line */
  update(input: UpdateCallBridgeInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.callForwarding` */
export interface TelephonyVirtualLinesCallForwarding {
  /** Read Call Forwarding Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-forwarding-settings-for-a-virtual-line */
  get(input: GetCallForwardingInput, options?: CallOptions): Promise<CallForwardingInfo>;
  /** Configure Call Forwarding Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-forwarding-settings-for-a-virtual-line */
  update(input: UpdateCallForwardingInput, options?: CallOptions): Promise<void>;
  /** Get Virtual Line Call Forward Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-call-forward-available-phone-numbers */
  listAvailableNumbers(input: ListCallForwardingAvailableNumbersInput, options?: CallOptions): Paged<VirtualLineCallForwardAvailableNumberObject>;
}

/** `webex.telephony.virtualLines.callIntercept` */
export interface TelephonyVirtualLinesCallIntercept {
  /** Get Virtual Line Call Intercept Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-call-intercept-available-phone-numbers */
  listAvailableNumbers(input: ListCallInterceptAvailableNumbersInput, options?: CallOptions): Paged<VirtualLineCallForwardAvailableNumberObject>;
}

/** `webex.telephony.virtualLines.callRecording` */
export interface TelephonyVirtualLinesCallRecording {
  /** Read Call Recording Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-recording-settings-for-a-virtual-line */
  get(input: GetCallRecordingInput, options?: CallOptions): Promise<CallRecordingInfo>;
  /** Configure Call Recording Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-recording-settings-for-a-virtual-line */
  update(input: UpdateCallRecordingInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.callWaiting` */
export interface TelephonyVirtualLinesCallWaiting {
  /** Read Call Waiting Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-waiting-settings-for-a-virtual-line */
  get(input: GetCallWaitingInput, options?: CallOptions): Promise<ReadCallWaitingSettingsForAVirtualLineResponse>;
  /** Configure Call Waiting Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-waiting-settings-for-a-virtual-line */
  update(input: UpdateCallWaitingInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.callerId` */
export interface TelephonyVirtualLinesCallerId {
  /** Read Caller ID Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-caller-id-settings-for-a-virtual-line */
  get(input: GetCallerIdInput, options?: CallOptions): Promise<CallerIdInfo>;
  /** Configure Caller ID Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-caller-id-settings-for-a-virtual-line */
  update(input: UpdateCallerIdInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.doNotDisturb` */
export interface TelephonyVirtualLinesDoNotDisturb {
  /** Retrieve DoNotDisturb Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-donotdisturb-settings-for-a-virtual-line */
  get(input: GetDoNotDisturbInput, options?: CallOptions): Promise<VirtualLineDoNotDisturbGet>;
  /** Modify DoNotDisturb Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-donotdisturb-settings-for-a-virtual-line */
  update(input: UpdateDoNotDisturbInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.faxMessage` */
export interface TelephonyVirtualLinesFaxMessage {
  /** Get Virtual Line Fax Message Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-fax-message-available-phone-numbers */
  listAvailableNumbers(input: ListFaxMessageAvailableNumbersInput, options?: CallOptions): Paged<VirtualLineFaxMessageAvailableNumberObject>;
}

/** `webex.telephony.virtualLines.incomingPermission` */
export interface TelephonyVirtualLinesIncomingPermission {
  /** Read Incoming Permission Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-incoming-permission-settings-for-a-virtual-line */
  get(input: GetIncomingPermissionInput, options?: CallOptions): Promise<IncomingPermissionSetting>;
  /** Configure Incoming Permission Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-incoming-permission-settings-for-a-virtual-line */
  update(input: UpdateIncomingPermissionInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.intercept` */
export interface TelephonyVirtualLinesIntercept {
  /** Read Call Intercept Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-intercept-settings-for-a-virtual-line */
  get(input: GetInterceptInput, options?: CallOptions): Promise<VirtualLineSettingsCallInterceptInfo>;
  /** Configure Call Intercept Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-intercept-settings-for-a-virtual-line */
  update(input: UpdateInterceptInput, options?: CallOptions): Promise<void>;
  /** Configure Call Intercept Greeting for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-intercept-greeting-for-a-virtual-line */
  uploadAnnouncement(input: UploadInterceptAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.musicOnHold` */
export interface TelephonyVirtualLinesMusicOnHold {
  /** Retrieve Music On Hold Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-music-on-hold-settings-for-a-virtual-line */
  get(input: GetMusicOnHoldInput, options?: CallOptions): Promise<VirtualLineSettingsGetMusicOnHoldObject>;
  /** Configure Music On Hold Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-music-on-hold-settings-for-a-virtual-line */
  update(input: UpdateMusicOnHoldInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.outgoingPermission` */
export interface TelephonyVirtualLinesOutgoingPermission {
  /** Retrieve a virtual line's Outgoing Calling Permissions settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-a-virtual-line-s-outgoing-calling-permissions-settings */
  get(input: GetOutgoingPermissionInput, options?: CallOptions): Promise<OutgoingCallingPermissionsSettingGet>;
  /** Modify a virtual line's Outgoing Calling Permissions settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-a-virtual-line-s-outgoing-calling-permissions-settings */
  update(input: UpdateOutgoingPermissionInput, options?: CallOptions): Promise<void>;
  readonly accessCodes: TelephonyVirtualLinesOutgoingPermissionAccessCodes;
  readonly autoTransferNumbers: TelephonyVirtualLinesOutgoingPermissionAutoTransferNumbers;
  readonly digitPatterns: TelephonyVirtualLinesOutgoingPermissionDigitPatterns;
}

/** `webex.telephony.virtualLines.outgoingPermission.accessCodes` */
export interface TelephonyVirtualLinesOutgoingPermissionAccessCodes {
  /** Delete Access Codes for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-access-codes-for-a-virtual-line */
  removeAll(input: RemoveOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
  /** Retrieve Access Codes for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-access-codes-for-a-virtual-line */
  getAll(input: GetOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<UserPlaceAuthorizationCodeListGet>;
  /** Create Access Codes for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/create-access-codes-for-a-virtual-line */
  create(input: CreateOutgoingPermissionAccessCodeInput, options?: CallOptions): Promise<void>;
  /** Modify Access Codes for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-access-codes-for-a-virtual-line */
  updateAll(input: UpdateOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.outgoingPermission.autoTransferNumbers` */
export interface TelephonyVirtualLinesOutgoingPermissionAutoTransferNumbers {
  /** Retrieve Transfer Numbers for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-transfer-numbers-for-a-virtual-line */
  get(input: GetOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<TransferNumberGet>;
  /** Modify Transfer Numbers for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-transfer-numbers-for-a-virtual-line */
  update(input: UpdateOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.outgoingPermission.digitPatterns` */
export interface TelephonyVirtualLinesOutgoingPermissionDigitPatterns {
  /** Delete all digit patterns for a virtual profile. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-all-digit-patterns-for-a-virtual-profile */
  removeAll(input: RemoveOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Retrieve Digit Patterns for a Virtual Profile. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-digit-patterns-for-a-virtual-profile */
  getAll(input: GetOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<VirtualLineSettingsUserOutgoingPermissionDigitPatternGetListObject>;
  /** Create Digit Pattern for a Virtual Profile. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/create-digit-pattern-for-a-virtual-profile */
  create(input: CreateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<CreateDigitPatternForAVirtualProfileResponse>;
  /** Modify the Digit Pattern Category Control Settings for a Virtual Profile. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-the-digit-pattern-category-control-settings-for-a-virtual-profile */
  updateAll(input: UpdateOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Delete a digit pattern for a virtual profile. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-a-digit-pattern-for-a-virtual-profile */
  remove(input: RemoveOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
  /** Retrieve Specified Digit Pattern Details for a Virtual Profile. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-specified-digit-pattern-details-for-a-virtual-profile */
  get(input: GetOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<VirtualLineSettingsUserDigitPatternObject>;
  /** Modify a Digit Pattern for a Virtual Profile. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-a-digit-pattern-for-a-virtual-profile */
  update(input: UpdateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.privacy` */
export interface TelephonyVirtualLinesPrivacy {
  /** Get a Virtual Line's Privacy Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-a-virtual-line-s-privacy-settings */
  get(input: GetPrivacyInput, options?: CallOptions): Promise<PrivacyGet>;
  /** Configure a Virtual Line's Privacy Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-a-virtual-line-s-privacy-settings */
  update(input: UpdatePrivacyInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.pushToTalk` */
export interface TelephonyVirtualLinesPushToTalk {
  /** Read Push-to-Talk Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-push-to-talk-settings-for-a-virtual-line */
  get(input: GetPushToTalkInput, options?: CallOptions): Promise<PushToTalkInfo>;
  /** Configure Push-to-Talk Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-push-to-talk-settings-for-a-virtual-line */
  update(input: UpdatePushToTalkInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.virtualLines.voicemail` */
export interface TelephonyVirtualLinesVoicemail {
  /** Read Voicemail Settings for a Virtual Line. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-voicemail-settings-for-a-virtual-line */
  get(input: GetVoicemailInput, options?: CallOptions): Promise<VirtualLineSettingsVoicemailInfo>;
  /** Configure Voicemail Settings for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-voicemail-settings-for-a-virtual-line */
  update(input: UpdateVoicemailInput, options?: CallOptions): Promise<void>;
  /** Reset Voicemail PIN for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/reset-voicemail-pin-for-a-virtual-line */
  resetPin(input: ResetVoicemailPinInput, options?: CallOptions): Promise<void>;
  /** Configure Busy Voicemail Greeting for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-busy-voicemail-greeting-for-a-virtual-line */
  uploadBusyGreeting(input: UploadVoicemailBusyGreetingInput, options?: CallOptions): Promise<void>;
  /** Configure No Answer Voicemail Greeting for a Virtual Line. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-no-answer-voicemail-greeting-for-a-virtual-line */
  uploadNoAnswerGreeting(input: UploadVoicemailNoAnswerGreetingInput, options?: CallOptions): Promise<void>;
  /** Modify a virtual line's voicemail passcode. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-a-virtual-line-s-voicemail-passcode */
  updatePasscode(input: UpdateVoicemailPasscodeInput, options?: CallOptions): Promise<void>;
}
