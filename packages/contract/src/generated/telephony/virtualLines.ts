// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { AudioAnnouncementFileGetObject, BargeInInfo, CallBackSelectedPatch, CallForwardingInfo, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding, CallInterceptInfoIncomingAnnouncementsGreeting, CallInterceptInfoIncomingAnnouncementsNewNumber, CallInterceptInfoOutgoing, CallInterceptPutIncoming, CallRecordingInfo, CallRecordingInfoRecord, CallRecordingInfoRepeat, CallRecordingInfoStartStopAnnouncement, CallRecordingPutNotification, CallerIdInfo, CallerIdInfoSelected, CreateAVirtualLineResponse, CreateDigitPatternForAVirtualProfileResponse, DirectorySearchObject, GetListOfDectNetworksHandsetsForAVirtualLineResponse, GetPhoneNumberAssignedForAVirtualLineResponse, GetVirtualLineAvailablePhoneNumbersResponse, GetVirtualLineCallForwardAvailablePhoneNumbersResponse, GetVirtualLineCallInterceptAvailablePhoneNumbersResponse, GetVirtualLineDevicesObject, GetVirtualLineEcbnAvailablePhoneNumbersResponse, GetVirtualLineFaxMessageAvailablePhoneNumbersResponse, GetVirtualLineObject, IncomingPermissionSetting, IncomingPermissionSettingExternalTransfer, ListVirtualLineObjectExternalCallerIdNamePolicy, OutgoingCallingPermissionsSettingGet, OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction, OutgoingCallingPermissionsSettingPutCallingPermissionsItem, PrivacyGet, PushToTalkAccessType, PushToTalkConnectionType, PushToTalkInfo, ReadCallBridgeSettingsForAVirtualLineResponse, ReadCallWaitingSettingsForAVirtualLineResponse, ReadTheListOfVirtualLinesResponse, RetrieveAgentsCallerIdInformationVirtualLineCallSettingsResponse, RetrieveAgentsListOfAvailableCallerIdsVirtualLineCallSettingsResponse, TransferNumberGet, UserPlaceAuthorizationCodeListGet, UserSettingsDirectLineCallerIdNameObject, UserSettingsVoicemailPutSendBusyCalls, UserSettingsVoicemailPutSendUnansweredCalls, VirtualLineDoNotDisturbGet, VirtualLineSettingsCallInterceptInfo, VirtualLineSettingsGetMusicOnHoldObject, VirtualLineSettingsUserDigitPatternObject, VirtualLineSettingsUserOutgoingPermissionDigitPatternGetListObject, VirtualLineSettingsVoicemailInfo, VirtualLinesECBNDependenciesObject, VirtualLinesECBNObject, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications } from "../types/calling.ts";

export type { AudioAnnouncementFileGetObject, BargeInInfo, CallBackSelectedPatch, CallForwardingInfo, CallForwardingInfoCallForwardingBusy, CallForwardingPutCallForwarding, CallInterceptInfoIncomingAnnouncementsGreeting, CallInterceptInfoIncomingAnnouncementsNewNumber, CallInterceptInfoOutgoing, CallInterceptPutIncoming, CallRecordingInfo, CallRecordingInfoRecord, CallRecordingInfoRepeat, CallRecordingInfoStartStopAnnouncement, CallRecordingPutNotification, CallerIdInfo, CallerIdInfoSelected, CreateAVirtualLineResponse, CreateDigitPatternForAVirtualProfileResponse, DirectorySearchObject, GetListOfDectNetworksHandsetsForAVirtualLineResponse, GetPhoneNumberAssignedForAVirtualLineResponse, GetVirtualLineAvailablePhoneNumbersResponse, GetVirtualLineCallForwardAvailablePhoneNumbersResponse, GetVirtualLineCallInterceptAvailablePhoneNumbersResponse, GetVirtualLineDevicesObject, GetVirtualLineEcbnAvailablePhoneNumbersResponse, GetVirtualLineFaxMessageAvailablePhoneNumbersResponse, GetVirtualLineObject, IncomingPermissionSetting, IncomingPermissionSettingExternalTransfer, ListVirtualLineObjectExternalCallerIdNamePolicy, OutgoingCallingPermissionsSettingGet, OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction, OutgoingCallingPermissionsSettingPutCallingPermissionsItem, PrivacyGet, PushToTalkAccessType, PushToTalkConnectionType, PushToTalkInfo, ReadCallBridgeSettingsForAVirtualLineResponse, ReadCallWaitingSettingsForAVirtualLineResponse, ReadTheListOfVirtualLinesResponse, RetrieveAgentsCallerIdInformationVirtualLineCallSettingsResponse, RetrieveAgentsListOfAvailableCallerIdsVirtualLineCallSettingsResponse, TransferNumberGet, UserPlaceAuthorizationCodeListGet, UserSettingsDirectLineCallerIdNameObject, UserSettingsVoicemailPutSendBusyCalls, UserSettingsVoicemailPutSendUnansweredCalls, VirtualLineDoNotDisturbGet, VirtualLineSettingsCallInterceptInfo, VirtualLineSettingsGetMusicOnHoldObject, VirtualLineSettingsUserDigitPatternObject, VirtualLineSettingsUserOutgoingPermissionDigitPatternGetListObject, VirtualLineSettingsVoicemailInfo, VirtualLinesECBNDependenciesObject, VirtualLinesECBNObject, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications } from "../types/calling.ts";

/** Input of {@link getEmergencyCallbackNumber}. */
export interface GetEmergencyCallbackNumberInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get the Virtual Line's Emergency Callback settings. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-the-virtual-line-s-emergency-callback-settings */
export const getEmergencyCallbackNumber: Operation<GetEmergencyCallbackNumberInput, VirtualLinesECBNObject> = {
  id: "telephony.virtualLines.emergencyCallbackNumber.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEmergencyCallbackNumber}. */
export interface UpdateEmergencyCallbackNumberInput {
  virtualLineId: string;
  orgId?: string | undefined;
  selected: CallBackSelectedPatch;
  locationMemberId?: string | undefined;
}

/** Update a Virtual Line's Emergency Callback settings. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-virtual-line-s-emergency-callback-settings */
export const updateEmergencyCallbackNumber: Operation<UpdateEmergencyCallbackNumberInput, void> = {
  id: "telephony.virtualLines.emergencyCallbackNumber.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getEmergencyCallbackNumberDependencies}. */
export interface GetEmergencyCallbackNumberDependenciesInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get Dependencies for a Virtual Line Emergency Callback Number. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-dependencies-for-a-virtual-line-emergency-callback-number */
export const getEmergencyCallbackNumberDependencies: Operation<GetEmergencyCallbackNumberDependenciesInput, VirtualLinesECBNDependenciesObject> = {
  id: "telephony.virtualLines.emergencyCallbackNumber.getDependencies",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber/dependencies",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listVirtualLines}. */
export interface ListVirtualLinesInput {
  orgId?: string | undefined;
  locationId?: string[] | undefined;
  id?: string[] | undefined;
  ownerName?: string[] | undefined;
  phoneNumber?: string[] | undefined;
  locationName?: string[] | undefined;
  order?: string[] | undefined;
  hasDeviceAssigned?: boolean | undefined;
  hasExtensionAssigned?: boolean | undefined;
  hasDnAssigned?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Virtual Lines. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-the-list-of-virtual-lines */
export const listVirtualLines: ListOperation<ListVirtualLinesInput, ReadTheListOfVirtualLinesResponse, "virtualLines"> = {
  id: "telephony.virtualLines.list",
  method: "GET",
  path: "/v1/telephony/config/virtualLines",
  query: ["orgId", "locationId", "id", "ownerName", "phoneNumber", "locationName", "order", "hasDeviceAssigned", "hasExtensionAssigned", "hasDnAssigned", "max", "start"],
  joined: ["locationId", "id", "ownerName", "phoneNumber", "locationName", "order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "virtualLines",
};

/** Input of {@link createVirtualLine}. */
export interface CreateVirtualLineInput {
  orgId?: string | undefined;
  firstName: string;
  lastName: string;
  locationId: string;
  displayName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  callerIdLastName?: string | undefined;
  callerIdFirstName?: string | undefined;
  callerIdNumber?: string | undefined;
}

/** Create a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/create-a-virtual-line */
export const createVirtualLine: Operation<CreateVirtualLineInput, CreateAVirtualLineResponse> = {
  id: "telephony.virtualLines.create",
  method: "POST",
  path: "/v1/telephony/config/virtualLines",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listVirtualLineAvailableNumbers}. */
export interface ListVirtualLineAvailableNumbersInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Virtual Line Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-available-phone-numbers */
export const listVirtualLineAvailableNumbers: ListOperation<ListVirtualLineAvailableNumbersInput, GetVirtualLineAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.virtualLines.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/availableNumbers",
  query: ["orgId", "locationId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removeVirtualLine}. */
export interface RemoveVirtualLineInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Delete a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-a-virtual-line */
export const removeVirtualLine: Operation<RemoveVirtualLineInput, void> = {
  id: "telephony.virtualLines.remove",
  method: "DELETE",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "identity:contacts_rw"],
};

/** Input of {@link getVirtualLine}. */
export interface GetVirtualLineInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get Details for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-details-for-a-virtual-line */
export const getVirtualLine: Operation<GetVirtualLineInput, GetVirtualLineObject> = {
  id: "telephony.virtualLines.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVirtualLine}. */
export interface UpdateVirtualLineInput {
  virtualLineId: string;
  orgId?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  displayName?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  announcementLanguage?: string | undefined;
  callerIdLastName?: string | undefined;
  callerIdFirstName?: string | undefined;
  callerIdNumber?: string | undefined;
  timeZone?: string | undefined;
}

/** Update a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/update-a-virtual-line */
export const updateVirtualLine: Operation<UpdateVirtualLineInput, void> = {
  id: "telephony.virtualLines.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "identity:contacts_rw"],
};

/** Input of {@link listAgentAvailableCallerIds}. */
export interface ListAgentAvailableCallerIdsInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve Agent's List of Available Caller IDs. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-agent-s-list-of-available-caller-ids */
export const listAgentAvailableCallerIds: ListOperation<ListAgentAvailableCallerIdsInput, RetrieveAgentsListOfAvailableCallerIdsVirtualLineCallSettingsResponse, "availableCallerIds"> = {
  id: "telephony.virtualLines.agent.listAvailableCallerIds",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/agent/availableCallerIds",
  query: ["orgId"],
  scopes: ["spark-admin:people_read"],
  items: "availableCallerIds",
};

/** Input of {@link getAgentCallerId}. */
export interface GetAgentCallerIdInput {
  virtualLineId: string;
}

/** Retrieve Agent's Caller ID Information. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-agent-s-caller-id-information */
export const getAgentCallerId: Operation<GetAgentCallerIdInput, RetrieveAgentsCallerIdInformationVirtualLineCallSettingsResponse> = {
  id: "telephony.virtualLines.agent.callerId.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/agent/callerId",
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateAgentCallerId}. */
export interface UpdateAgentCallerIdInput {
  virtualLineId: string;
  selectedCallerId: string;
}

/** Modify Agent's Caller ID Information. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-agent-s-caller-id-information */
export const updateAgentCallerId: Operation<UpdateAgentCallerIdInput, void> = {
  id: "telephony.virtualLines.agent.callerId.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/agent/callerId",
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getBargeIn}. */
export interface GetBargeInInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Barge In Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-barge-in-settings-for-a-virtual-line */
export const getBargeIn: Operation<GetBargeInInput, BargeInInfo> = {
  id: "telephony.virtualLines.bargeIn.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/bargeIn",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateBargeIn}. */
export interface UpdateBargeInInput {
  virtualLineId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  toneEnabled?: boolean | undefined;
}

/** Configure Barge In Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-barge-in-settings-for-a-virtual-line */
export const updateBargeIn: Operation<UpdateBargeInInput, void> = {
  id: "telephony.virtualLines.bargeIn.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/bargeIn",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallBridge}. */
export interface GetCallBridgeInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Call Bridge Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-bridge-settings-for-a-virtual-line */
export const getCallBridge: Operation<GetCallBridgeInput, ReadCallBridgeSettingsForAVirtualLineResponse> = {
  id: "telephony.virtualLines.callBridge.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callBridge",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallBridge}. */
export interface UpdateCallBridgeInput {
  virtualLineId: string;
  orgId?: string | undefined;
  warningToneEnabled?: boolean | undefined;
}

/** Configure Call Bridge Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-bridge-settings-for-a-virtual-line */
export const updateCallBridge: Operation<UpdateCallBridgeInput, void> = {
  id: "telephony.virtualLines.callBridge.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callBridge",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Call Forwarding Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-forwarding-settings-for-a-virtual-line */
export const getCallForwarding: Operation<GetCallForwardingInput, CallForwardingInfo> = {
  id: "telephony.virtualLines.callForwarding.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  virtualLineId: string;
  orgId?: string | undefined;
  callForwarding?: CallForwardingPutCallForwarding | undefined;
  businessContinuity?: CallForwardingInfoCallForwardingBusy | undefined;
}

/** Configure Call Forwarding Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-forwarding-settings-for-a-virtual-line */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "telephony.virtualLines.callForwarding.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallForwardingAvailableNumbers}. */
export interface ListCallForwardingAvailableNumbersInput {
  virtualLineId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Virtual Line Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetVirtualLineCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.virtualLines.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listCallInterceptAvailableNumbers}. */
export interface ListCallInterceptAvailableNumbersInput {
  virtualLineId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Virtual Line Call Intercept Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-call-intercept-available-phone-numbers */
export const listCallInterceptAvailableNumbers: ListOperation<ListCallInterceptAvailableNumbersInput, GetVirtualLineCallInterceptAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.virtualLines.callIntercept.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callIntercept/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getCallRecording}. */
export interface GetCallRecordingInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Call Recording Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-recording-settings-for-a-virtual-line */
export const getCallRecording: Operation<GetCallRecordingInput, CallRecordingInfo> = {
  id: "telephony.virtualLines.callRecording.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callRecording",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallRecording}. */
export interface UpdateCallRecordingInput {
  virtualLineId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  record?: CallRecordingInfoRecord | undefined;
  recordVoicemailEnabled?: boolean | undefined;
  notification?: CallRecordingPutNotification | undefined;
  repeat?: CallRecordingInfoRepeat | undefined;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement | undefined;
}

/** Configure Call Recording Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-recording-settings-for-a-virtual-line */
export const updateCallRecording: Operation<UpdateCallRecordingInput, void> = {
  id: "telephony.virtualLines.callRecording.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callRecording",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallWaiting}. */
export interface GetCallWaitingInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Call Waiting Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-waiting-settings-for-a-virtual-line */
export const getCallWaiting: Operation<GetCallWaitingInput, ReadCallWaitingSettingsForAVirtualLineResponse> = {
  id: "telephony.virtualLines.callWaiting.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callWaiting",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallWaiting}. */
export interface UpdateCallWaitingInput {
  virtualLineId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Configure Call Waiting Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-waiting-settings-for-a-virtual-line */
export const updateCallWaiting: Operation<UpdateCallWaitingInput, void> = {
  id: "telephony.virtualLines.callWaiting.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callWaiting",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallerId}. */
export interface GetCallerIdInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Caller ID Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-caller-id-settings-for-a-virtual-line */
export const getCallerId: Operation<GetCallerIdInput, CallerIdInfo> = {
  id: "telephony.virtualLines.callerId.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callerId",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallerId}. */
export interface UpdateCallerIdInput {
  virtualLineId: string;
  orgId?: string | undefined;
  selected: CallerIdInfoSelected;
  customNumber?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  blockInForwardCallsEnabled?: boolean | undefined;
  externalCallerIdNamePolicy?: ListVirtualLineObjectExternalCallerIdNamePolicy | undefined;
  customExternalCallerIdName?: string | undefined;
  additionalExternalCallerIdDirectLineEnabled?: boolean | undefined;
  additionalExternalCallerIdLocationNumberEnabled?: boolean | undefined;
  additionalExternalCallerIdCustomNumber?: string | undefined;
  directLineCallerIdName?: UserSettingsDirectLineCallerIdNameObject | undefined;
  dialByFirstName?: string | undefined;
  dialByLastName?: string | undefined;
}

/** Configure Caller ID Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-caller-id-settings-for-a-virtual-line */
export const updateCallerId: Operation<UpdateCallerIdInput, void> = {
  id: "telephony.virtualLines.callerId.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/callerId",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listVirtualLineDectNetworks}. */
export interface ListVirtualLineDectNetworksInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get List of DECT Networks Handsets for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-list-of-dect-networks-handsets-for-a-virtual-line */
export const listVirtualLineDectNetworks: ListOperation<ListVirtualLineDectNetworksInput, GetListOfDectNetworksHandsetsForAVirtualLineResponse, "dectNetworks"> = {
  id: "telephony.virtualLines.listDectNetworks",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/dectNetworks",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dectNetworks",
};

/** Input of {@link getVirtualLineDevices}. */
export interface GetVirtualLineDevicesInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get List of Devices assigned for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-list-of-devices-assigned-for-a-virtual-line */
export const getVirtualLineDevices: Operation<GetVirtualLineDevicesInput, GetVirtualLineDevicesObject> = {
  id: "telephony.virtualLines.getDevices",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/devices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVirtualLineDirectorySearch}. */
export interface UpdateVirtualLineDirectorySearchInput {
  virtualLineId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Update Directory search for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/update-directory-search-for-a-virtual-line */
export const updateVirtualLineDirectorySearch: Operation<UpdateVirtualLineDirectorySearchInput, void> = {
  id: "telephony.virtualLines.updateDirectorySearch",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/directorySearch",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write", "identity:contacts_rw"],
};

/** Input of {@link getDoNotDisturb}. */
export interface GetDoNotDisturbInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve DoNotDisturb Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-donotdisturb-settings-for-a-virtual-line */
export const getDoNotDisturb: Operation<GetDoNotDisturbInput, VirtualLineDoNotDisturbGet> = {
  id: "telephony.virtualLines.doNotDisturb.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/doNotDisturb",
  query: ["orgId"],
};

/** Input of {@link updateDoNotDisturb}. */
export interface UpdateDoNotDisturbInput {
  virtualLineId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  ringSplashEnabled?: boolean | undefined;
}

/** Modify DoNotDisturb Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-donotdisturb-settings-for-a-virtual-line */
export const updateDoNotDisturb: Operation<UpdateDoNotDisturbInput, void> = {
  id: "telephony.virtualLines.doNotDisturb.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/doNotDisturb",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listEmergencyCallbackNumberAvailableNumbers}. */
export interface ListEmergencyCallbackNumberAvailableNumbersInput {
  virtualLineId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Virtual Line ECBN Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-ecbn-available-phone-numbers */
export const listEmergencyCallbackNumberAvailableNumbers: ListOperation<ListEmergencyCallbackNumberAvailableNumbersInput, GetVirtualLineEcbnAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.virtualLines.emergencyCallbackNumber.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listFaxMessageAvailableNumbers}. */
export interface ListFaxMessageAvailableNumbersInput {
  virtualLineId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Virtual Line Fax Message Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-virtual-line-fax-message-available-phone-numbers */
export const listFaxMessageAvailableNumbers: ListOperation<ListFaxMessageAvailableNumbersInput, GetVirtualLineFaxMessageAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.virtualLines.faxMessage.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/faxMessage/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getIncomingPermission}. */
export interface GetIncomingPermissionInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Incoming Permission Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-incoming-permission-settings-for-a-virtual-line */
export const getIncomingPermission: Operation<GetIncomingPermissionInput, IncomingPermissionSetting> = {
  id: "telephony.virtualLines.incomingPermission.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/incomingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateIncomingPermission}. */
export interface UpdateIncomingPermissionInput {
  virtualLineId: string;
  orgId?: string | undefined;
  useCustomEnabled: boolean;
  externalTransfer: IncomingPermissionSettingExternalTransfer;
  internalCallsEnabled: boolean;
  collectCallsEnabled: boolean;
}

/** Configure Incoming Permission Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-incoming-permission-settings-for-a-virtual-line */
export const updateIncomingPermission: Operation<UpdateIncomingPermissionInput, void> = {
  id: "telephony.virtualLines.incomingPermission.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/incomingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getIntercept}. */
export interface GetInterceptInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Call Intercept Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-call-intercept-settings-for-a-virtual-line */
export const getIntercept: Operation<GetInterceptInput, VirtualLineSettingsCallInterceptInfo> = {
  id: "telephony.virtualLines.intercept.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateIntercept}. */
export interface UpdateInterceptInput {
  virtualLineId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  incoming?: CallInterceptPutIncoming | undefined;
  outgoing?: CallInterceptInfoOutgoing | undefined;
}

/** Configure Call Intercept Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-intercept-settings-for-a-virtual-line */
export const updateIntercept: Operation<UpdateInterceptInput, void> = {
  id: "telephony.virtualLines.intercept.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link uploadInterceptAnnouncement}. */
export interface UploadInterceptAnnouncementInput {
  virtualLineId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure Call Intercept Greeting for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-call-intercept-greeting-for-a-virtual-line */
export const uploadInterceptAnnouncement: Operation<UploadInterceptAnnouncementInput, void> = {
  id: "telephony.virtualLines.intercept.uploadAnnouncement",
  method: "POST",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/intercept/actions/announcementUpload/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getMusicOnHold}. */
export interface GetMusicOnHoldInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve Music On Hold Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-music-on-hold-settings-for-a-virtual-line */
export const getMusicOnHold: Operation<GetMusicOnHoldInput, VirtualLineSettingsGetMusicOnHoldObject> = {
  id: "telephony.virtualLines.musicOnHold.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateMusicOnHold}. */
export interface UpdateMusicOnHoldInput {
  virtualLineId: string;
  orgId?: string | undefined;
  mohEnabled?: boolean | undefined;
  greeting?: CallInterceptInfoIncomingAnnouncementsGreeting | undefined;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject | undefined;
}

/** Configure Music On Hold Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-music-on-hold-settings-for-a-virtual-line */
export const updateMusicOnHold: Operation<UpdateMusicOnHoldInput, void> = {
  id: "telephony.virtualLines.musicOnHold.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getVirtualLineNumber}. */
export interface GetVirtualLineNumberInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get Phone Number assigned for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-phone-number-assigned-for-a-virtual-line */
export const getVirtualLineNumber: Operation<GetVirtualLineNumberInput, GetPhoneNumberAssignedForAVirtualLineResponse> = {
  id: "telephony.virtualLines.getNumber",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/number",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getOutgoingPermission}. */
export interface GetOutgoingPermissionInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve a virtual line's Outgoing Calling Permissions settings. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-a-virtual-line-s-outgoing-calling-permissions-settings */
export const getOutgoingPermission: Operation<GetOutgoingPermissionInput, OutgoingCallingPermissionsSettingGet> = {
  id: "telephony.virtualLines.outgoingPermission.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermission}. */
export interface UpdateOutgoingPermissionInput {
  virtualLineId: string;
  orgId?: string | undefined;
  callingPermissions: OutgoingCallingPermissionsSettingPutCallingPermissionsItem[];
  useCustomEnabled?: boolean | undefined;
  useCustomPermissions?: boolean | undefined;
}

/** Modify a virtual line's Outgoing Calling Permissions settings. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-a-virtual-line-s-outgoing-calling-permissions-settings */
export const updateOutgoingPermission: Operation<UpdateOutgoingPermissionInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionAccessCodeAll}. */
export interface RemoveOutgoingPermissionAccessCodeAllInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Delete Access Codes for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-access-codes-for-a-virtual-line */
export const removeOutgoingPermissionAccessCodeAll: Operation<RemoveOutgoingPermissionAccessCodeAllInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.accessCodes.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionAccessCodeAll}. */
export interface GetOutgoingPermissionAccessCodeAllInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve Access Codes for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-access-codes-for-a-virtual-line */
export const getOutgoingPermissionAccessCodeAll: Operation<GetOutgoingPermissionAccessCodeAllInput, UserPlaceAuthorizationCodeListGet> = {
  id: "telephony.virtualLines.outgoingPermission.accessCodes.getAll",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createOutgoingPermissionAccessCode}. */
export interface CreateOutgoingPermissionAccessCodeInput {
  virtualLineId: string;
  orgId?: string | undefined;
  code: string;
  description: string;
}

/** Create Access Codes for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/create-access-codes-for-a-virtual-line */
export const createOutgoingPermissionAccessCode: Operation<CreateOutgoingPermissionAccessCodeInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.accessCodes.create",
  method: "POST",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateOutgoingPermissionAccessCodeAll}. */
export interface UpdateOutgoingPermissionAccessCodeAllInput {
  virtualLineId: string;
  orgId?: string | undefined;
  useCustomAccessCodes?: boolean | undefined;
  deleteCodes?: string[] | undefined;
}

/** Modify Access Codes for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-access-codes-for-a-virtual-line */
export const updateOutgoingPermissionAccessCodeAll: Operation<UpdateOutgoingPermissionAccessCodeAllInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.accessCodes.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionAutoTransferNumbers}. */
export interface GetOutgoingPermissionAutoTransferNumbersInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve Transfer Numbers for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-transfer-numbers-for-a-virtual-line */
export const getOutgoingPermissionAutoTransferNumbers: Operation<GetOutgoingPermissionAutoTransferNumbersInput, TransferNumberGet> = {
  id: "telephony.virtualLines.outgoingPermission.autoTransferNumbers.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionAutoTransferNumbers}. */
export interface UpdateOutgoingPermissionAutoTransferNumbersInput {
  virtualLineId: string;
  orgId?: string | undefined;
  useCustomTransferNumbers: boolean;
  autoTransferNumber1?: string | undefined;
  autoTransferNumber2?: string | undefined;
  autoTransferNumber3?: string | undefined;
}

/** Modify Transfer Numbers for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-transfer-numbers-for-a-virtual-line */
export const updateOutgoingPermissionAutoTransferNumbers: Operation<UpdateOutgoingPermissionAutoTransferNumbersInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.autoTransferNumbers.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPatternAll}. */
export interface RemoveOutgoingPermissionDigitPatternAllInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Delete all digit patterns for a virtual profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-all-digit-patterns-for-a-virtual-profile */
export const removeOutgoingPermissionDigitPatternAll: Operation<RemoveOutgoingPermissionDigitPatternAllInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPatternAll}. */
export interface GetOutgoingPermissionDigitPatternAllInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Retrieve Digit Patterns for a Virtual Profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-digit-patterns-for-a-virtual-profile */
export const getOutgoingPermissionDigitPatternAll: Operation<GetOutgoingPermissionDigitPatternAllInput, VirtualLineSettingsUserOutgoingPermissionDigitPatternGetListObject> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.getAll",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createOutgoingPermissionDigitPattern}. */
export interface CreateOutgoingPermissionDigitPatternInput {
  virtualLineId: string;
  orgId?: string | undefined;
  name: string;
  pattern: string;
  action: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction;
  transferEnabled: boolean;
}

/** Create Digit Pattern for a Virtual Profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/create-digit-pattern-for-a-virtual-profile */
export const createOutgoingPermissionDigitPattern: Operation<CreateOutgoingPermissionDigitPatternInput, CreateDigitPatternForAVirtualProfileResponse> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.create",
  method: "POST",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateOutgoingPermissionDigitPatternAll}. */
export interface UpdateOutgoingPermissionDigitPatternAllInput {
  virtualLineId: string;
  orgId?: string | undefined;
  useCustomDigitPatterns?: boolean | undefined;
}

/** Modify the Digit Pattern Category Control Settings for a Virtual Profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-the-digit-pattern-category-control-settings-for-a-virtual-profile */
export const updateOutgoingPermissionDigitPatternAll: Operation<UpdateOutgoingPermissionDigitPatternAllInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPattern}. */
export interface RemoveOutgoingPermissionDigitPatternInput {
  virtualLineId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Delete a digit pattern for a virtual profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/delete-a-digit-pattern-for-a-virtual-profile */
export const removeOutgoingPermissionDigitPattern: Operation<RemoveOutgoingPermissionDigitPatternInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.remove",
  method: "DELETE",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPattern}. */
export interface GetOutgoingPermissionDigitPatternInput {
  virtualLineId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Retrieve Specified Digit Pattern Details for a Virtual Profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/retrieve-specified-digit-pattern-details-for-a-virtual-profile */
export const getOutgoingPermissionDigitPattern: Operation<GetOutgoingPermissionDigitPatternInput, VirtualLineSettingsUserDigitPatternObject> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionDigitPattern}. */
export interface UpdateOutgoingPermissionDigitPatternInput {
  virtualLineId: string;
  digitPatternId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  pattern?: string | undefined;
  action?: OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction | undefined;
  transferEnabled?: boolean | undefined;
}

/** Modify a Digit Pattern for a Virtual Profile. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-a-digit-pattern-for-a-virtual-profile */
export const updateOutgoingPermissionDigitPattern: Operation<UpdateOutgoingPermissionDigitPatternInput, void> = {
  id: "telephony.virtualLines.outgoingPermission.digitPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPrivacy}. */
export interface GetPrivacyInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Get a Virtual Line's Privacy Settings. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/get-a-virtual-line-s-privacy-settings */
export const getPrivacy: Operation<GetPrivacyInput, PrivacyGet> = {
  id: "telephony.virtualLines.privacy.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/privacy",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePrivacy}. */
export interface UpdatePrivacyInput {
  virtualLineId: string;
  orgId?: string | undefined;
  aaExtensionDialingEnabled?: boolean | undefined;
  aaNamingDialingEnabled?: boolean | undefined;
  enablePhoneStatusDirectoryPrivacy?: boolean | undefined;
  enablePhoneStatusPickupBargeInPrivacy?: boolean | undefined;
  monitoringAgents?: string[] | undefined;
}

/** Configure a Virtual Line's Privacy Settings. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-a-virtual-line-s-privacy-settings */
export const updatePrivacy: Operation<UpdatePrivacyInput, void> = {
  id: "telephony.virtualLines.privacy.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/privacy",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPushToTalk}. */
export interface GetPushToTalkInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Push-to-Talk Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-push-to-talk-settings-for-a-virtual-line */
export const getPushToTalk: Operation<GetPushToTalkInput, PushToTalkInfo> = {
  id: "telephony.virtualLines.pushToTalk.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/pushToTalk",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePushToTalk}. */
export interface UpdatePushToTalkInput {
  virtualLineId: string;
  orgId?: string | undefined;
  allowAutoAnswer?: boolean | undefined;
  connectionType?: PushToTalkConnectionType | undefined;
  accessType?: PushToTalkAccessType | undefined;
  members?: string[] | undefined;
}

/** Configure Push-to-Talk Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-push-to-talk-settings-for-a-virtual-line */
export const updatePushToTalk: Operation<UpdatePushToTalkInput, void> = {
  id: "telephony.virtualLines.pushToTalk.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/pushToTalk",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getVoicemail}. */
export interface GetVoicemailInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Read Voicemail Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/read-voicemail-settings-for-a-virtual-line */
export const getVoicemail: Operation<GetVoicemailInput, VirtualLineSettingsVoicemailInfo> = {
  id: "telephony.virtualLines.voicemail.get",
  method: "GET",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVoicemail}. */
export interface UpdateVoicemailInput {
  virtualLineId: string;
  orgId?: string | undefined;
  notifications: VoicemailInfoNotifications;
  transferToNumber: CallInterceptInfoIncomingAnnouncementsNewNumber;
  announcementLanguageCode: string;
  enabled?: boolean | undefined;
  sendAllCalls?: DirectorySearchObject | undefined;
  sendBusyCalls?: UserSettingsVoicemailPutSendBusyCalls | undefined;
  sendUnansweredCalls?: UserSettingsVoicemailPutSendUnansweredCalls | undefined;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage | undefined;
  messageStorage?: VoicemailInfoMessageStorage | undefined;
  faxMessage?: VoicemailInfoFaxMessage | undefined;
}

/** Configure Voicemail Settings for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-voicemail-settings-for-a-virtual-line */
export const updateVoicemail: Operation<UpdateVoicemailInput, void> = {
  id: "telephony.virtualLines.voicemail.update",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link resetVoicemailPin}. */
export interface ResetVoicemailPinInput {
  virtualLineId: string;
  orgId?: string | undefined;
}

/** Reset Voicemail PIN for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/reset-voicemail-pin-for-a-virtual-line */
export const resetVoicemailPin: Operation<ResetVoicemailPinInput, void> = {
  id: "telephony.virtualLines.voicemail.resetPin",
  method: "POST",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/voicemail/actions/resetPin/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link uploadVoicemailBusyGreeting}. */
export interface UploadVoicemailBusyGreetingInput {
  virtualLineId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure Busy Voicemail Greeting for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-busy-voicemail-greeting-for-a-virtual-line */
export const uploadVoicemailBusyGreeting: Operation<UploadVoicemailBusyGreetingInput, void> = {
  id: "telephony.virtualLines.voicemail.uploadBusyGreeting",
  method: "POST",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/voicemail/actions/uploadBusyGreeting/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link uploadVoicemailNoAnswerGreeting}. */
export interface UploadVoicemailNoAnswerGreetingInput {
  virtualLineId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure No Answer Voicemail Greeting for a Virtual Line. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/configure-no-answer-voicemail-greeting-for-a-virtual-line */
export const uploadVoicemailNoAnswerGreeting: Operation<UploadVoicemailNoAnswerGreetingInput, void> = {
  id: "telephony.virtualLines.voicemail.uploadNoAnswerGreeting",
  method: "POST",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/voicemail/actions/uploadNoAnswerGreeting/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateVoicemailPasscode}. */
export interface UpdateVoicemailPasscodeInput {
  virtualLineId: string;
  orgId?: string | undefined;
  passcode: string;
}

/** Modify a virtual line's voicemail passcode. @source documented https://developer.webex.com/docs/api/v1/virtual-line-call-settings/modify-a-virtual-line-s-voicemail-passcode */
export const updateVoicemailPasscode: Operation<UpdateVoicemailPasscodeInput, void> = {
  id: "telephony.virtualLines.voicemail.updatePasscode",
  method: "PUT",
  path: "/v1/telephony/config/virtualLines/{virtualLineId}/voicemail/passcode",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
