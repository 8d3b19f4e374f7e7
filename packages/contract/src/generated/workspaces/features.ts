// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { FilePart, ListOperation, Operation } from "../../operation.ts";
import type { Action, AnonymousCallRejectionGet, AudioAnnouncementFileGetObject, CLIDPolicySelection, CallBackSelectedPatch, CallForwardingBusyGet, CallForwardingPlaceSettingGet, CallRecordingInfo, CallRecordingInfoRecord, CallRecordingInfoRepeat, CallRecordingInfoStartStopAnnouncement, CallRecordingPutNotification, CallsFromTypeForSelectiveForward, CreateDigitPatternForAWorkspaceResponse, CreatePriorityAlertCriteriaForAWorkspaceResponse, CreateSelectiveAcceptCriteriaForAWorkspaceResponse, CreateSelectiveForwardCriteriaForAWorkspaceResponse, CreateSelectiveRejectCriteriaForAWorkspaceResponse, CreateSequentialRingCriteriaForAWorkspaceResponse, CreateSimultaneousRingCriteriaForAWorkspaceResponse, DirectLineCallerIdNameObject, GetAvailableMembersForWorkspaceMonitoringResponse, GetAvailableSpeedDialsForWorkspaceMonitoringResponse, GetListOfDectNetworksAssociatedWithAWorkspaceResponse, GetMusicOnHoldObject, GetMusicOnHoldObjectGreeting, GetWorkspaceCallForwardAvailablePhoneNumbersResponse, GetWorkspaceCallInterceptAvailablePhoneNumbersResponse, GetWorkspaceCallbackNumberObject, GetWorkspaceEcbnAvailablePhoneNumbersResponse, GetWorkspaceFaxMessageAvailablePhoneNumbersResponse, GetWorkspaceSecondaryAvailablePhoneNumbersResponse, InterceptGet, InterceptIncomingPatch, InterceptOutGoingGet, ModifyCallingPermission, ModifyPlaceCallForwardSettings, ModifyPlaceCallerIdGetExternalCallerIdNamePolicy, MonitoredElementItemPatch, PhoneNumber, PlaceCallerIdGet, PlaceDoNotDisturbGet, PlaceGetNumbersResponse, PlacePriorityAlertCriteriaGet, PlaceSelectiveAcceptCallCriteriaGet, PlaceSelectiveForwardCallCriteriaGet, PlaceSelectiveRejectCallCriteriaGet, PriorityAlertGet, PrivacyGet, PushToTalkAccessType, PushToTalkConnectionType, PushToTalkInfo, ReadCallPolicySettingsForAWorkspaceResponse, RetrieveAccessCodesForAWorkspaceResponse, RetrieveAnonymousCallSettingsForAWorkspaceResponse, RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse, RetrieveCallWaitingSettingsForAWorkspaceResponse, SelectiveRejectCallCallsFromType, SelectiveRejectCallGet, SequentialRingCriteriaGetCallsFrom, SequentialRingCriteriaGetScheduleLevel, SequentialRingCriteriaGetScheduleType, SequentialRingGet, SequentialRingNumber, SimultaneousRingNumberGet, TransferNumberGet, UserBargeInGet, UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls, UserInboundPermissionGet, UserInboundPermissionGetExternalTransfer, UserMonitoringGet, UserOutgoingPermissionGet, VirtualLinesECBNDependenciesObject, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications, VoicemailInfoTransferToNumber, VoicemailPutSendBusyCalls, VoicemailPutSendUnansweredCalls, WorkspaceDigitPatternObject, WorkspaceOutgoingPermissionDigitPatternGetListObject, WorkspaceSettingsSelectiveAcceptCallGet, WorkspaceSettingsSelectiveForwardCallGet, WorkspaceSettingsSequentialRingCriteriaGet, WorkspaceSettingsSimultaneousRingGet, WorkspaceSettingsVoicemailInfo } from "../types/calling.ts";
import type { Compression, GetDeviceSettingsForAWorkspaceResponse, PlaceDeviceList } from "../types/device.ts";

export type { Action, AnonymousCallRejectionGet, AudioAnnouncementFileGetObject, CLIDPolicySelection, CallBackSelectedPatch, CallForwardingBusyGet, CallForwardingPlaceSettingGet, CallRecordingInfo, CallRecordingInfoRecord, CallRecordingInfoRepeat, CallRecordingInfoStartStopAnnouncement, CallRecordingPutNotification, CallsFromTypeForSelectiveForward, CreateDigitPatternForAWorkspaceResponse, CreatePriorityAlertCriteriaForAWorkspaceResponse, CreateSelectiveAcceptCriteriaForAWorkspaceResponse, CreateSelectiveForwardCriteriaForAWorkspaceResponse, CreateSelectiveRejectCriteriaForAWorkspaceResponse, CreateSequentialRingCriteriaForAWorkspaceResponse, CreateSimultaneousRingCriteriaForAWorkspaceResponse, DirectLineCallerIdNameObject, GetAvailableMembersForWorkspaceMonitoringResponse, GetAvailableSpeedDialsForWorkspaceMonitoringResponse, GetListOfDectNetworksAssociatedWithAWorkspaceResponse, GetMusicOnHoldObject, GetMusicOnHoldObjectGreeting, GetWorkspaceCallForwardAvailablePhoneNumbersResponse, GetWorkspaceCallInterceptAvailablePhoneNumbersResponse, GetWorkspaceCallbackNumberObject, GetWorkspaceEcbnAvailablePhoneNumbersResponse, GetWorkspaceFaxMessageAvailablePhoneNumbersResponse, GetWorkspaceSecondaryAvailablePhoneNumbersResponse, InterceptGet, InterceptIncomingPatch, InterceptOutGoingGet, ModifyCallingPermission, ModifyPlaceCallForwardSettings, ModifyPlaceCallerIdGetExternalCallerIdNamePolicy, MonitoredElementItemPatch, PhoneNumber, PlaceCallerIdGet, PlaceDoNotDisturbGet, PlaceGetNumbersResponse, PlacePriorityAlertCriteriaGet, PlaceSelectiveAcceptCallCriteriaGet, PlaceSelectiveForwardCallCriteriaGet, PlaceSelectiveRejectCallCriteriaGet, PriorityAlertGet, PrivacyGet, PushToTalkAccessType, PushToTalkConnectionType, PushToTalkInfo, ReadCallPolicySettingsForAWorkspaceResponse, RetrieveAccessCodesForAWorkspaceResponse, RetrieveAnonymousCallSettingsForAWorkspaceResponse, RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse, RetrieveCallWaitingSettingsForAWorkspaceResponse, SelectiveRejectCallCallsFromType, SelectiveRejectCallGet, SequentialRingCriteriaGetCallsFrom, SequentialRingCriteriaGetScheduleLevel, SequentialRingCriteriaGetScheduleType, SequentialRingGet, SequentialRingNumber, SimultaneousRingNumberGet, TransferNumberGet, UserBargeInGet, UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls, UserInboundPermissionGet, UserInboundPermissionGetExternalTransfer, UserMonitoringGet, UserOutgoingPermissionGet, VirtualLinesECBNDependenciesObject, VoicemailInfoEmailCopyOfMessage, VoicemailInfoFaxMessage, VoicemailInfoMessageStorage, VoicemailInfoNotifications, VoicemailInfoTransferToNumber, VoicemailPutSendBusyCalls, VoicemailPutSendUnansweredCalls, WorkspaceDigitPatternObject, WorkspaceOutgoingPermissionDigitPatternGetListObject, WorkspaceSettingsSelectiveAcceptCallGet, WorkspaceSettingsSelectiveForwardCallGet, WorkspaceSettingsSequentialRingCriteriaGet, WorkspaceSettingsSimultaneousRingGet, WorkspaceSettingsVoicemailInfo } from "../types/calling.ts";
export type { Compression, GetDeviceSettingsForAWorkspaceResponse, PlaceDeviceList } from "../types/device.ts";

/** Input of {@link listFeatureDectNetworks}. */
export interface ListFeatureDectNetworksInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** GET List of DECT networks associated with a workspace. @source documented https://developer.webex.com/docs/api/v1/dect-devices-settings/get-list-of-dect-networks-associated-with-a-workspace */
export const listFeatureDectNetworks: ListOperation<ListFeatureDectNetworksInput, GetListOfDectNetworksAssociatedWithAWorkspaceResponse, "dectNetworks"> = {
  id: "workspaces.features.listDectNetworks",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/dectNetworks",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "dectNetworks",
};

/** Input of {@link getEmergencyCallbackNumber}. */
export interface GetEmergencyCallbackNumberInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Get a Workspace Emergency Callback Number. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-workspace-emergency-callback-number */
export const getEmergencyCallbackNumber: Operation<GetEmergencyCallbackNumberInput, GetWorkspaceCallbackNumberObject> = {
  id: "workspaces.features.emergencyCallbackNumber.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEmergencyCallbackNumber}. */
export interface UpdateEmergencyCallbackNumberInput {
  workspaceId: string;
  orgId?: string | undefined;
  selected?: CallBackSelectedPatch | undefined;
  locationMemberId?: string | undefined;
  elinEnabled?: boolean | undefined;
}

/** Update a Workspace Emergency Callback Number. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-workspace-emergency-callback-number */
export const updateEmergencyCallbackNumber: Operation<UpdateEmergencyCallbackNumberInput, void> = {
  id: "workspaces.features.emergencyCallbackNumber.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getEmergencyCallbackNumberDependencies}. */
export interface GetEmergencyCallbackNumberDependenciesInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Workspace Emergency Callback Number Dependencies. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/retrieve-workspace-emergency-callback-number-dependencies */
export const getEmergencyCallbackNumberDependencies: Operation<GetEmergencyCallbackNumberDependenciesInput, VirtualLinesECBNDependenciesObject> = {
  id: "workspaces.features.emergencyCallbackNumber.getDependencies",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber/dependencies",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listMonitoringAvailableMembers}. */
export interface ListMonitoringAvailableMembersInput {
  workspaceId: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Members for Workspace Monitoring. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/get-available-members-for-workspace-monitoring */
export const listMonitoringAvailableMembers: ListOperation<ListMonitoringAvailableMembersInput, GetAvailableMembersForWorkspaceMonitoringResponse, "members"> = {
  id: "workspaces.features.monitoring.listAvailableMembers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/monitoring/availableMembers",
  query: ["orgId", "locationId", "memberName", "phoneNumber", "order", "max", "start"],
  joined: ["order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link listMonitoringSpeedDialAvailableMembers}. */
export interface ListMonitoringSpeedDialAvailableMembersInput {
  workspaceId: string;
  orgId?: string | undefined;
  locationId?: string | undefined;
  memberName?: string | undefined;
  phoneNumber?: string | undefined;
  order?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Speed Dials for Workspace Monitoring. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/get-available-speed-dials-for-workspace-monitoring */
export const listMonitoringSpeedDialAvailableMembers: ListOperation<ListMonitoringSpeedDialAvailableMembersInput, GetAvailableSpeedDialsForWorkspaceMonitoringResponse, "members"> = {
  id: "workspaces.features.monitoring.speedDials.listAvailableMembers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/monitoring/speedDials/availableMembers",
  query: ["orgId", "locationId", "memberName", "phoneNumber", "order", "max", "start"],
  joined: ["order"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
};

/** Input of {@link getCallForwarding}. */
export interface GetCallForwardingInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Call Forwarding Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-call-forwarding-settings-for-a-workspace */
export const getCallForwarding: Operation<GetCallForwardingInput, ModifyPlaceCallForwardSettings> = {
  id: "workspaces.features.callForwarding.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateCallForwarding}. */
export interface UpdateCallForwardingInput {
  workspaceId: string;
  orgId?: string | undefined;
  callForwarding: CallForwardingPlaceSettingGet;
  businessContinuity: CallForwardingBusyGet;
}

/** Modify call forwarding settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-call-forwarding-settings-for-a-workspace */
export const updateCallForwarding: Operation<UpdateCallForwardingInput, void> = {
  id: "workspaces.features.callForwarding.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/callForwarding",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getCallWaiting}. */
export interface GetCallWaitingInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Call Waiting Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-call-waiting-settings-for-a-workspace */
export const getCallWaiting: Operation<GetCallWaitingInput, RetrieveCallWaitingSettingsForAWorkspaceResponse> = {
  id: "workspaces.features.callWaiting.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/callWaiting",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateCallWaiting}. */
export interface UpdateCallWaitingInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
}

/** Modify Call Waiting Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-call-waiting-settings-for-a-workspace */
export const updateCallWaiting: Operation<UpdateCallWaitingInput, void> = {
  id: "workspaces.features.callWaiting.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/callWaiting",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getCallerId}. */
export interface GetCallerIdInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Read Caller ID Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/read-caller-id-settings-for-a-workspace */
export const getCallerId: Operation<GetCallerIdInput, PlaceCallerIdGet> = {
  id: "workspaces.features.callerId.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/callerId",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateCallerId}. */
export interface UpdateCallerIdInput {
  workspaceId: string;
  orgId?: string | undefined;
  selected: CLIDPolicySelection;
  customNumber?: string | undefined;
  /** @deprecated */ displayName?: string | undefined;
  /** @deprecated */ displayDetail?: string | undefined;
  blockInForwardCallsEnabled?: boolean | undefined;
  externalCallerIdNamePolicy?: ModifyPlaceCallerIdGetExternalCallerIdNamePolicy | undefined;
  customExternalCallerIdName?: string | undefined;
  locationExternalCallerIdName?: string | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Configure Caller ID Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/configure-caller-id-settings-for-a-workspace */
export const updateCallerId: Operation<UpdateCallerIdInput, void> = {
  id: "workspaces.features.callerId.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/callerId",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getIncomingPermission}. */
export interface GetIncomingPermissionInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Incoming Permission settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-incoming-permission-settings-for-a-workspace */
export const getIncomingPermission: Operation<GetIncomingPermissionInput, UserInboundPermissionGet> = {
  id: "workspaces.features.incomingPermission.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/incomingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateIncomingPermission}. */
export interface UpdateIncomingPermissionInput {
  workspaceId: string;
  orgId?: string | undefined;
  useCustomEnabled?: boolean | undefined;
  externalTransfer?: UserInboundPermissionGetExternalTransfer | undefined;
  internalCallsEnabled?: boolean | undefined;
  collectCallsEnabled?: boolean | undefined;
}

/** Modify Incoming Permission settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-incoming-permission-settings-for-a-workspace */
export const updateIncomingPermission: Operation<UpdateIncomingPermissionInput, void> = {
  id: "workspaces.features.incomingPermission.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/incomingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getIntercept}. */
export interface GetInterceptInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Read Call Intercept Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/read-call-intercept-settings-for-a-workspace */
export const getIntercept: Operation<GetInterceptInput, InterceptGet> = {
  id: "workspaces.features.intercept.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateIntercept}. */
export interface UpdateInterceptInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  incoming?: InterceptIncomingPatch | undefined;
  outgoing?: InterceptOutGoingGet | undefined;
}

/** Configure Call Intercept Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/configure-call-intercept-settings-for-a-workspace */
export const updateIntercept: Operation<UpdateInterceptInput, void> = {
  id: "workspaces.features.intercept.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_read"],
};

/** Input of {@link getMonitoring}. */
export interface GetMonitoringInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Monitoring Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-monitoring-settings-for-a-workspace */
export const getMonitoring: Operation<GetMonitoringInput, UserMonitoringGet> = {
  id: "workspaces.features.monitoring.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/monitoring",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateMonitoring}. */
export interface UpdateMonitoringInput {
  workspaceId: string;
  orgId?: string | undefined;
  enableCallParkNotification?: boolean | undefined;
  monitoredElements?: MonitoredElementItemPatch[] | undefined;
}

/** Modify Monitoring Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-monitoring-settings-for-a-workspace */
export const updateMonitoring: Operation<UpdateMonitoringInput, void> = {
  id: "workspaces.features.monitoring.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/monitoring",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getNumbers}. */
export interface GetNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** List numbers associated with a specific workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/list-numbers-associated-with-a-specific-workspace */
export const getNumbers: Operation<GetNumbersInput, PlaceGetNumbersResponse> = {
  id: "workspaces.features.numbers.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/numbers",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link getOutgoingPermission}. */
export interface GetOutgoingPermissionInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Outgoing Permission settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-outgoing-permission-settings-for-a-workspace */
export const getOutgoingPermission: Operation<GetOutgoingPermissionInput, UserOutgoingPermissionGet> = {
  id: "workspaces.features.outgoingPermission.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateOutgoingPermission}. */
export interface UpdateOutgoingPermissionInput {
  workspaceId: string;
  orgId?: string | undefined;
  useCustomEnabled?: boolean | undefined;
  useCustomPermissions?: boolean | undefined;
  callingPermissions?: ModifyCallingPermission[] | undefined;
}

/** Modify Outgoing Permission Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-outgoing-permission-settings-for-a-workspace */
export const updateOutgoingPermission: Operation<UpdateOutgoingPermissionInput, void> = {
  id: "workspaces.features.outgoingPermission.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link removeOutgoingPermissionAccessCodeAll}. */
export interface RemoveOutgoingPermissionAccessCodeAllInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Delete all Access Codes for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/delete-all-access-codes-for-a-workspace */
export const removeOutgoingPermissionAccessCodeAll: Operation<RemoveOutgoingPermissionAccessCodeAllInput, void> = {
  id: "workspaces.features.outgoingPermission.accessCodes.removeAll",
  method: "DELETE",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link listOutgoingPermissionAccessCodes}. */
export interface ListOutgoingPermissionAccessCodesInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Access codes for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-access-codes-for-a-workspace */
export const listOutgoingPermissionAccessCodes: ListOperation<ListOutgoingPermissionAccessCodesInput, RetrieveAccessCodesForAWorkspaceResponse, "accessCodes"> = {
  id: "workspaces.features.outgoingPermission.accessCodes.list",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
  items: "accessCodes",
};

/** Input of {@link createOutgoingPermissionAccessCode}. */
export interface CreateOutgoingPermissionAccessCodeInput {
  workspaceId: string;
  orgId?: string | undefined;
  code: string;
  description: string;
}

/** Create Access Codes for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/create-access-codes-for-a-workspace */
export const createOutgoingPermissionAccessCode: Operation<CreateOutgoingPermissionAccessCodeInput, void> = {
  id: "workspaces.features.outgoingPermission.accessCodes.create",
  method: "POST",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link updateOutgoingPermissionAccessCodeAll}. */
export interface UpdateOutgoingPermissionAccessCodeAllInput {
  workspaceId: string;
  orgId?: string | undefined;
  deleteCodes?: string[] | undefined;
}

/** Modify Access codes for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-access-codes-for-a-workspace */
export const updateOutgoingPermissionAccessCodeAll: Operation<UpdateOutgoingPermissionAccessCodeAllInput, void> = {
  id: "workspaces.features.outgoingPermission.accessCodes.updateAll",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getOutgoingPermissionAutoTransferNumbers}. */
export interface GetOutgoingPermissionAutoTransferNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Transfer Numbers Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/retrieve-transfer-numbers-settings-for-a-workspace */
export const getOutgoingPermissionAutoTransferNumbers: Operation<GetOutgoingPermissionAutoTransferNumbersInput, TransferNumberGet> = {
  id: "workspaces.features.outgoingPermission.autoTransferNumbers.get",
  method: "GET",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateOutgoingPermissionAutoTransferNumbers}. */
export interface UpdateOutgoingPermissionAutoTransferNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  useCustomTransferNumbers: boolean;
  autoTransferNumber1?: string | undefined;
  autoTransferNumber2?: string | undefined;
  autoTransferNumber3?: string | undefined;
}

/** Modify Transfer Numbers Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-1-2/modify-transfer-numbers-settings-for-a-workspace */
export const updateOutgoingPermissionAutoTransferNumbers: Operation<UpdateOutgoingPermissionAutoTransferNumbersInput, void> = {
  id: "workspaces.features.outgoingPermission.autoTransferNumbers.update",
  method: "PUT",
  path: "/v1/workspaces/{workspaceId}/features/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link updateVoicemailPasscode}. */
export interface UpdateVoicemailPasscodeInput {
  placeId: string;
  orgId?: string | undefined;
  passcode: string;
}

/** Modify voicemail passcode for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-voicemail-passcode-for-a-workspace */
export const updateVoicemailPasscode: Operation<UpdateVoicemailPasscodeInput, void> = {
  id: "workspaces.features.voicemail.updatePasscode",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{placeId}/voicemail/passcode",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnonymousCallReject}. */
export interface GetAnonymousCallRejectInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Anonymous Call Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-anonymous-call-settings-for-a-workspace */
export const getAnonymousCallReject: Operation<GetAnonymousCallRejectInput, RetrieveAnonymousCallSettingsForAWorkspaceResponse> = {
  id: "workspaces.features.anonymousCallReject.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/anonymousCallReject",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateAnonymousCallReject}. */
export interface UpdateAnonymousCallRejectInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Modify Anonymous Call Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-anonymous-call-settings-for-a-workspace */
export const updateAnonymousCallReject: Operation<UpdateAnonymousCallRejectInput, void> = {
  id: "workspaces.features.anonymousCallReject.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/anonymousCallReject",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getBargeIn}. */
export interface GetBargeInInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Barge In Call Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-barge-in-call-settings-for-a-workspace */
export const getBargeIn: Operation<GetBargeInInput, UserBargeInGet> = {
  id: "workspaces.features.bargeIn.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/bargeIn",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateBargeIn}. */
export interface UpdateBargeInInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled: boolean;
  toneEnabled?: boolean | undefined;
}

/** Modify Barge In Call Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-barge-in-call-settings-for-a-workspace */
export const updateBargeIn: Operation<UpdateBargeInInput, void> = {
  id: "workspaces.features.bargeIn.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/bargeIn",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getCallBridge}. */
export interface GetCallBridgeInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Call Bridge Warning Tone Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-call-bridge-warning-tone-settings-for-a-workspace */
export const getCallBridge: Operation<GetCallBridgeInput, RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse> = {
  id: "workspaces.features.callBridge.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/callBridge",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateCallBridge}. */
export interface UpdateCallBridgeInput {
  workspaceId: string;
  orgId?: string | undefined;
  warningToneEnabled: boolean;
}

/** Modify Call Bridge Warning Tone Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-call-bridge-warning-tone-settings-for-a-workspace */
export const updateCallBridge: Operation<UpdateCallBridgeInput, void> = {
  id: "workspaces.features.callBridge.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/callBridge",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link listCallForwardingAvailableNumbers}. */
export interface ListCallForwardingAvailableNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Workspace Call Forward Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-call-forward-available-phone-numbers */
export const listCallForwardingAvailableNumbers: ListOperation<ListCallForwardingAvailableNumbersInput, GetWorkspaceCallForwardAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "workspaces.features.callForwarding.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/callForwarding/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listCallInterceptAvailableNumbers}. */
export interface ListCallInterceptAvailableNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Workspace Call Intercept Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-call-intercept-available-phone-numbers */
export const listCallInterceptAvailableNumbers: ListOperation<ListCallInterceptAvailableNumbersInput, GetWorkspaceCallInterceptAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "workspaces.features.callIntercept.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/callIntercept/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getCallPolicies}. */
export interface GetCallPoliciesInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Read Call Policy Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/read-call-policy-settings-for-a-workspace */
export const getCallPolicies: Operation<GetCallPoliciesInput, ReadCallPolicySettingsForAWorkspaceResponse> = {
  id: "workspaces.features.callPolicies.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/callPolicies",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link updateCallPolicies}. */
export interface UpdateCallPoliciesInput {
  workspaceId: string;
  orgId?: string | undefined;
  connectedLineIdPrivacyOnRedirectedCalls: UserCallPoliciesGetConnectedLineIdPrivacyOnRedirectedCalls;
}

/** Configure Call Policy Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-call-policy-settings-for-a-workspace */
export const updateCallPolicies: Operation<UpdateCallPoliciesInput, void> = {
  id: "workspaces.features.callPolicies.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/callPolicies",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link getDoNotDisturb}. */
export interface GetDoNotDisturbInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve DoNotDisturb Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-donotdisturb-settings-for-a-workspace */
export const getDoNotDisturb: Operation<GetDoNotDisturbInput, PlaceDoNotDisturbGet> = {
  id: "workspaces.features.doNotDisturb.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/doNotDisturb",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateDoNotDisturb}. */
export interface UpdateDoNotDisturbInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  ringSplashEnabled?: boolean | undefined;
}

/** Modify DoNotDisturb Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-donotdisturb-settings-for-a-workspace */
export const updateDoNotDisturb: Operation<UpdateDoNotDisturbInput, void> = {
  id: "workspaces.features.doNotDisturb.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/doNotDisturb",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link listEmergencyCallbackNumberAvailableNumbers}. */
export interface ListEmergencyCallbackNumberAvailableNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Workspace ECBN Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-ecbn-available-phone-numbers */
export const listEmergencyCallbackNumberAvailableNumbers: ListOperation<ListEmergencyCallbackNumberAvailableNumbersInput, GetWorkspaceEcbnAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "workspaces.features.emergencyCallbackNumber.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listFaxMessageAvailableNumbers}. */
export interface ListFaxMessageAvailableNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Workspace Fax Message Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-fax-message-available-phone-numbers */
export const listFaxMessageAvailableNumbers: ListOperation<ListFaxMessageAvailableNumbersInput, GetWorkspaceFaxMessageAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "workspaces.features.faxMessage.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/faxMessage/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link removeAccessCode}. */
export interface RemoveAccessCodeInput {
  workspaceId: string;
  accessCode: string;
  orgId?: string | undefined;
}

/** Delete a Specific Access Code for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-a-specific-access-code-for-a-workspace */
export const removeAccessCode: Operation<RemoveAccessCodeInput, void> = {
  id: "workspaces.features.accessCodes.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/features/accessCodes/{accessCode}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallRecordings}. */
export interface GetCallRecordingsInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve call recording settings for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-call-recording-settings-for-a-workspace */
export const getCallRecordings: Operation<GetCallRecordingsInput, CallRecordingInfo> = {
  id: "workspaces.features.callRecordings.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/features/callRecordings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallRecordings}. */
export interface UpdateCallRecordingsInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  record?: CallRecordingInfoRecord | undefined;
  recordVoicemailEnabled?: boolean | undefined;
  notification?: CallRecordingPutNotification | undefined;
  repeat?: CallRecordingInfoRepeat | undefined;
  startStopAnnouncement?: CallRecordingInfoStartStopAnnouncement | undefined;
}

/** Modify Call Recording Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-call-recording-settings-for-a-workspace */
export const updateCallRecordings: Operation<UpdateCallRecordingsInput, void> = {
  id: "workspaces.features.callRecordings.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/features/callRecordings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link uploadInterceptAnnouncement}. */
export interface UploadInterceptAnnouncementInput {
  workspaceId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Upload call intercept announcement file for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/upload-call-intercept-announcement-file-for-a-workspace */
export const uploadInterceptAnnouncement: Operation<UploadInterceptAnnouncementInput, void> = {
  id: "workspaces.features.intercept.uploadAnnouncement",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/features/intercept/actions/announcementUpload/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getMusicOnHold}. */
export interface GetMusicOnHoldInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Music On Hold Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-music-on-hold-settings-for-a-workspace */
export const getMusicOnHold: Operation<GetMusicOnHoldInput, GetMusicOnHoldObject> = {
  id: "workspaces.features.musicOnHold.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateMusicOnHold}. */
export interface UpdateMusicOnHoldInput {
  workspaceId: string;
  orgId?: string | undefined;
  mohEnabled?: boolean | undefined;
  greeting?: GetMusicOnHoldObjectGreeting | undefined;
  audioAnnouncementFile?: AudioAnnouncementFileGetObject | undefined;
}

/** Modify music on hold settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-music-on-hold-settings-for-a-workspace */
export const updateMusicOnHold: Operation<UpdateMusicOnHoldInput, void> = {
  id: "workspaces.features.musicOnHold.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateNumbers}. */
export interface UpdateNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  phoneNumbers: PhoneNumber[];
  distinctiveRingEnabled?: boolean | undefined;
}

/** Assign or Unassign numbers associated with a specific workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/assign-or-unassign-numbers-associated-with-a-specific-workspace */
export const updateNumbers: Operation<UpdateNumbersInput, void> = {
  id: "workspaces.features.numbers.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/numbers",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPatternAll}. */
export interface RemoveOutgoingPermissionDigitPatternAllInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Delete all digit patterns for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-all-digit-patterns-for-a-workspace */
export const removeOutgoingPermissionDigitPatternAll: Operation<RemoveOutgoingPermissionDigitPatternAllInput, void> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPatternAll}. */
export interface GetOutgoingPermissionDigitPatternAllInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve all digit patterns for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-all-digit-patterns-for-a-workspace */
export const getOutgoingPermissionDigitPatternAll: Operation<GetOutgoingPermissionDigitPatternAllInput, WorkspaceOutgoingPermissionDigitPatternGetListObject> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.getAll",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createOutgoingPermissionDigitPattern}. */
export interface CreateOutgoingPermissionDigitPatternInput {
  workspaceId: string;
  orgId?: string | undefined;
  name: string;
  pattern: string;
  action: Action;
  transferEnabled: boolean;
}

/** Create Digit Pattern for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-digit-pattern-for-a-workspace */
export const createOutgoingPermissionDigitPattern: Operation<CreateOutgoingPermissionDigitPatternInput, CreateDigitPatternForAWorkspaceResponse> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateOutgoingPermissionDigitPatternAll}. */
export interface UpdateOutgoingPermissionDigitPatternAllInput {
  workspaceId: string;
  orgId?: string | undefined;
  useCustomDigitPatterns?: boolean | undefined;
}

/** Modify the Digit Pattern Category Control Settings for the Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-the-digit-pattern-category-control-settings-for-the-workspace */
export const updateOutgoingPermissionDigitPatternAll: Operation<UpdateOutgoingPermissionDigitPatternAllInput, void> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPattern}. */
export interface RemoveOutgoingPermissionDigitPatternInput {
  workspaceId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Delete a Digit Pattern for the Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-a-digit-pattern-for-the-workspace */
export const removeOutgoingPermissionDigitPattern: Operation<RemoveOutgoingPermissionDigitPatternInput, void> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPattern}. */
export interface GetOutgoingPermissionDigitPatternInput {
  workspaceId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Retrieve a Digit Pattern details for the Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-a-digit-pattern-details-for-the-workspace */
export const getOutgoingPermissionDigitPattern: Operation<GetOutgoingPermissionDigitPatternInput, WorkspaceDigitPatternObject> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionDigitPattern}. */
export interface UpdateOutgoingPermissionDigitPatternInput {
  workspaceId: string;
  digitPatternId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  pattern?: string | undefined;
  action?: Action | undefined;
  transferEnabled?: boolean | undefined;
}

/** Modify a Digit Pattern for the Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-a-digit-pattern-for-the-workspace */
export const updateOutgoingPermissionDigitPattern: Operation<UpdateOutgoingPermissionDigitPatternInput, void> = {
  id: "workspaces.features.outgoingPermission.digitPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPriorityAlert}. */
export interface GetPriorityAlertInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Priority Alert Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-priority-alert-settings-for-a-workspace */
export const getPriorityAlert: Operation<GetPriorityAlertInput, PriorityAlertGet> = {
  id: "workspaces.features.priorityAlert.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/priorityAlert",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updatePriorityAlert}. */
export interface UpdatePriorityAlertInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Configure Priority Alert Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-priority-alert-settings-for-a-workspace */
export const updatePriorityAlert: Operation<UpdatePriorityAlertInput, void> = {
  id: "workspaces.features.priorityAlert.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/priorityAlert",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link createPriorityAlertCriteria}. */
export interface CreatePriorityAlertCriteriaInput {
  workspaceId: string;
  orgId?: string | undefined;
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SequentialRingCriteriaGetCallsFrom;
  notificationEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create Priority Alert Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-priority-alert-criteria-for-a-workspace */
export const createPriorityAlertCriteria: Operation<CreatePriorityAlertCriteriaInput, CreatePriorityAlertCriteriaForAWorkspaceResponse> = {
  id: "workspaces.features.priorityAlert.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/priorityAlert/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link removePriorityAlertCriteria}. */
export interface RemovePriorityAlertCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Priority Alert Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-priority-alert-criteria-for-a-workspace */
export const removePriorityAlertCriteria: Operation<RemovePriorityAlertCriteriaInput, void> = {
  id: "workspaces.features.priorityAlert.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/priorityAlert/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getPriorityAlertCriteria}. */
export interface GetPriorityAlertCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve Priority Alert Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-priority-alert-criteria-for-a-workspace */
export const getPriorityAlertCriteria: Operation<GetPriorityAlertCriteriaInput, PlacePriorityAlertCriteriaGet> = {
  id: "workspaces.features.priorityAlert.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/priorityAlert/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updatePriorityAlertCriteria}. */
export interface UpdatePriorityAlertCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  callsFrom?: SequentialRingCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  notificationEnabled?: boolean | undefined;
}

/** Modify Priority Alert Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-priority-alert-criteria-for-a-workspace */
export const updatePriorityAlertCriteria: Operation<UpdatePriorityAlertCriteriaInput, void> = {
  id: "workspaces.features.priorityAlert.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/priorityAlert/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getPrivacy}. */
export interface GetPrivacyInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Privacy Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-privacy-settings-for-a-workspace */
export const getPrivacy: Operation<GetPrivacyInput, PrivacyGet> = {
  id: "workspaces.features.privacy.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/privacy",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link updatePrivacy}. */
export interface UpdatePrivacyInput {
  workspaceId: string;
  orgId?: string | undefined;
  aaExtensionDialingEnabled?: boolean | undefined;
  aaNamingDialingEnabled?: boolean | undefined;
  enablePhoneStatusDirectoryPrivacy?: boolean | undefined;
  enablePhoneStatusPickupBargeInPrivacy?: boolean | undefined;
  monitoringAgents?: string[] | undefined;
}

/** Modify Privacy Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-privacy-settings-for-a-workspace */
export const updatePrivacy: Operation<UpdatePrivacyInput, void> = {
  id: "workspaces.features.privacy.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/privacy",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link getPushToTalk}. */
export interface GetPushToTalkInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Read Push-to-Talk Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/read-push-to-talk-settings-for-a-workspace */
export const getPushToTalk: Operation<GetPushToTalkInput, PushToTalkInfo> = {
  id: "workspaces.features.pushToTalk.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/pushToTalk",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link updatePushToTalk}. */
export interface UpdatePushToTalkInput {
  workspaceId: string;
  orgId?: string | undefined;
  allowAutoAnswer?: boolean | undefined;
  connectionType?: PushToTalkConnectionType | undefined;
  accessType?: PushToTalkAccessType | undefined;
  members?: string[] | undefined;
}

/** Configure Push-to-Talk settings for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-push-to-talk-settings-for-a-workspace */
export const updatePushToTalk: Operation<UpdatePushToTalkInput, void> = {
  id: "workspaces.features.pushToTalk.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/pushToTalk",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link listSecondaryAvailableNumbers}. */
export interface ListSecondaryAvailableNumbersInput {
  workspaceId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Workspace Secondary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/get-workspace-secondary-available-phone-numbers */
export const listSecondaryAvailableNumbers: ListOperation<ListSecondaryAvailableNumbersInput, GetWorkspaceSecondaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "workspaces.features.secondary.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/secondary/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getSelectiveAccept}. */
export interface GetSelectiveAcceptInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Selective Accept Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-accept-settings-for-a-workspace */
export const getSelectiveAccept: Operation<GetSelectiveAcceptInput, WorkspaceSettingsSelectiveAcceptCallGet> = {
  id: "workspaces.features.selectiveAccept.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveAccept",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSelectiveAccept}. */
export interface UpdateSelectiveAcceptInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Modify Selective Accept Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-accept-settings-for-a-workspace */
export const updateSelectiveAccept: Operation<UpdateSelectiveAcceptInput, void> = {
  id: "workspaces.features.selectiveAccept.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveAccept",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link createSelectiveAcceptCriteria}. */
export interface CreateSelectiveAcceptCriteriaInput {
  workspaceId: string;
  orgId?: string | undefined;
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SelectiveRejectCallCallsFromType;
  acceptEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create Selective Accept Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-selective-accept-criteria-for-a-workspace */
export const createSelectiveAcceptCriteria: Operation<CreateSelectiveAcceptCriteriaInput, CreateSelectiveAcceptCriteriaForAWorkspaceResponse> = {
  id: "workspaces.features.selectiveAccept.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link removeSelectiveAcceptCriteria}. */
export interface RemoveSelectiveAcceptCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Selective Accept Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-selective-accept-criteria-for-a-workspace */
export const removeSelectiveAcceptCriteria: Operation<RemoveSelectiveAcceptCriteriaInput, void> = {
  id: "workspaces.features.selectiveAccept.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSelectiveAcceptCriteria}. */
export interface GetSelectiveAcceptCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve Selective Accept Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-accept-criteria-for-a-workspace */
export const getSelectiveAcceptCriteria: Operation<GetSelectiveAcceptCriteriaInput, PlaceSelectiveAcceptCallCriteriaGet> = {
  id: "workspaces.features.selectiveAccept.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSelectiveAcceptCriteria}. */
export interface UpdateSelectiveAcceptCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  callsFrom?: SelectiveRejectCallCallsFromType | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  acceptEnabled?: boolean | undefined;
}

/** Modify Selective Accept Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-accept-criteria-for-a-workspace */
export const updateSelectiveAcceptCriteria: Operation<UpdateSelectiveAcceptCriteriaInput, void> = {
  id: "workspaces.features.selectiveAccept.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSelectiveForward}. */
export interface GetSelectiveForwardInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Selective Forward Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-forward-settings-for-a-workspace */
export const getSelectiveForward: Operation<GetSelectiveForwardInput, WorkspaceSettingsSelectiveForwardCallGet> = {
  id: "workspaces.features.selectiveForward.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveForward",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSelectiveForward}. */
export interface UpdateSelectiveForwardInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  defaultPhoneNumberToForward?: string | undefined;
  ringReminderEnabled?: boolean | undefined;
  destinationVoicemailEnabled?: boolean | undefined;
}

/** Modify Selective Forward Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-forward-settings-for-a-workspace */
export const updateSelectiveForward: Operation<UpdateSelectiveForwardInput, void> = {
  id: "workspaces.features.selectiveForward.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveForward",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link createSelectiveForwardCriteria}. */
export interface CreateSelectiveForwardCriteriaInput {
  workspaceId: string;
  orgId?: string | undefined;
  callsFrom: CallsFromTypeForSelectiveForward;
  forwardToPhoneNumber?: string | undefined;
  destinationVoicemailEnabled?: boolean | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  numbers?: string[] | undefined;
  forwardEnabled?: boolean | undefined;
}

/** Create Selective Forward Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-selective-forward-criteria-for-a-workspace */
export const createSelectiveForwardCriteria: Operation<CreateSelectiveForwardCriteriaInput, CreateSelectiveForwardCriteriaForAWorkspaceResponse> = {
  id: "workspaces.features.selectiveForward.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveForward/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link removeSelectiveForwardCriteria}. */
export interface RemoveSelectiveForwardCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Selective Forward Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-selective-forward-criteria-for-a-workspace */
export const removeSelectiveForwardCriteria: Operation<RemoveSelectiveForwardCriteriaInput, void> = {
  id: "workspaces.features.selectiveForward.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveForward/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSelectiveForwardCriteria}. */
export interface GetSelectiveForwardCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve Selective Forward Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-forward-criteria-for-a-workspace */
export const getSelectiveForwardCriteria: Operation<GetSelectiveForwardCriteriaInput, PlaceSelectiveForwardCallCriteriaGet> = {
  id: "workspaces.features.selectiveForward.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveForward/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSelectiveForwardCriteria}. */
export interface UpdateSelectiveForwardCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
  callsFrom: CallsFromTypeForSelectiveForward;
  forwardToPhoneNumber?: string | undefined;
  destinationVoicemailEnabled?: boolean | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  numbers?: string[] | undefined;
  forwardEnabled?: boolean | undefined;
}

/** Modify Selective Forward Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-forward-criteria-for-a-workspace */
export const updateSelectiveForwardCriteria: Operation<UpdateSelectiveForwardCriteriaInput, void> = {
  id: "workspaces.features.selectiveForward.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveForward/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSelectiveReject}. */
export interface GetSelectiveRejectInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Selective Reject Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-reject-settings-for-a-workspace */
export const getSelectiveReject: Operation<GetSelectiveRejectInput, SelectiveRejectCallGet> = {
  id: "workspaces.features.selectiveReject.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveReject",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSelectiveReject}. */
export interface UpdateSelectiveRejectInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled: boolean;
}

/** Modify Selective Reject Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-reject-settings-for-a-workspace */
export const updateSelectiveReject: Operation<UpdateSelectiveRejectInput, void> = {
  id: "workspaces.features.selectiveReject.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveReject",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link createSelectiveRejectCriteria}. */
export interface CreateSelectiveRejectCriteriaInput {
  workspaceId: string;
  orgId?: string | undefined;
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SelectiveRejectCallCallsFromType;
  rejectEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create Selective Reject Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-selective-reject-criteria-for-a-workspace */
export const createSelectiveRejectCriteria: Operation<CreateSelectiveRejectCriteriaInput, CreateSelectiveRejectCriteriaForAWorkspaceResponse> = {
  id: "workspaces.features.selectiveReject.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveReject/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link removeSelectiveRejectCriteria}. */
export interface RemoveSelectiveRejectCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Selective Reject Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-selective-reject-criteria-for-a-workspace */
export const removeSelectiveRejectCriteria: Operation<RemoveSelectiveRejectCriteriaInput, void> = {
  id: "workspaces.features.selectiveReject.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveReject/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSelectiveRejectCriteria}. */
export interface GetSelectiveRejectCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve Selective Reject Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-selective-reject-criteria-for-a-workspace */
export const getSelectiveRejectCriteria: Operation<GetSelectiveRejectCriteriaInput, PlaceSelectiveRejectCallCriteriaGet> = {
  id: "workspaces.features.selectiveReject.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveReject/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSelectiveRejectCriteria}. */
export interface UpdateSelectiveRejectCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  callsFrom?: SelectiveRejectCallCallsFromType | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  rejectEnabled?: boolean | undefined;
}

/** Modify Selective Reject Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-selective-reject-criteria-for-a-workspace */
export const updateSelectiveRejectCriteria: Operation<UpdateSelectiveRejectCriteriaInput, void> = {
  id: "workspaces.features.selectiveReject.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/selectiveReject/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSequentialRing}. */
export interface GetSequentialRingInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve sequential ring settings for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-sequential-ring-settings-for-a-workspace */
export const getSequentialRing: Operation<GetSequentialRingInput, SequentialRingGet> = {
  id: "workspaces.features.sequentialRing.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/sequentialRing",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link updateSequentialRing}. */
export interface UpdateSequentialRingInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled?: boolean | undefined;
  ringBaseLocationFirstEnabled?: boolean | undefined;
  baseLocationNumberOfRings?: number | undefined;
  continueIfBaseLocationIsBusyEnabled?: boolean | undefined;
  callsToVoicemailEnabled?: boolean | undefined;
  phoneNumbers?: SequentialRingNumber[] | undefined;
}

/** Modify sequential ring settings for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-sequential-ring-settings-for-a-workspace */
export const updateSequentialRing: Operation<UpdateSequentialRingInput, void> = {
  id: "workspaces.features.sequentialRing.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/sequentialRing",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link createSequentialRingCriteria}. */
export interface CreateSequentialRingCriteriaInput {
  workspaceId: string;
  orgId?: string | undefined;
  callsFrom: SequentialRingCriteriaGetCallsFrom;
  ringEnabled: boolean;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create sequential ring criteria for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-sequential-ring-criteria-for-a-workspace */
export const createSequentialRingCriteria: Operation<CreateSequentialRingCriteriaInput, CreateSequentialRingCriteriaForAWorkspaceResponse> = {
  id: "workspaces.features.sequentialRing.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/sequentialRing/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link removeSequentialRingCriteria}. */
export interface RemoveSequentialRingCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete sequential ring criteria for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-sequential-ring-criteria-for-a-workspace */
export const removeSequentialRingCriteria: Operation<RemoveSequentialRingCriteriaInput, void> = {
  id: "workspaces.features.sequentialRing.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/sequentialRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link getSequentialRingCriteria}. */
export interface GetSequentialRingCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve sequential ring criteria for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-sequential-ring-criteria-for-a-workspace */
export const getSequentialRingCriteria: Operation<GetSequentialRingCriteriaInput, WorkspaceSettingsSequentialRingCriteriaGet> = {
  id: "workspaces.features.sequentialRing.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/sequentialRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link updateSequentialRingCriteria}. */
export interface UpdateSequentialRingCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  callsFrom?: SequentialRingCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  ringEnabled?: boolean | undefined;
}

/** Modify sequential ring criteria for a workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-sequential-ring-criteria-for-a-workspace */
export const updateSequentialRingCriteria: Operation<UpdateSequentialRingCriteriaInput, void> = {
  id: "workspaces.features.sequentialRing.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/sequentialRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link getSimultaneousRing}. */
export interface GetSimultaneousRingInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Retrieve Simultaneous Ring Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-simultaneous-ring-settings-for-a-workspace */
export const getSimultaneousRing: Operation<GetSimultaneousRingInput, WorkspaceSettingsSimultaneousRingGet> = {
  id: "workspaces.features.simultaneousRing.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/simultaneousRing",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSimultaneousRing}. */
export interface UpdateSimultaneousRingInput {
  workspaceId: string;
  orgId?: string | undefined;
  criteriasEnabled: boolean;
  enabled?: boolean | undefined;
  doNotRingIfOnCallEnabled?: boolean | undefined;
  phoneNumbers?: SimultaneousRingNumberGet[] | undefined;
}

/** Modify Simultaneous Ring Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-simultaneous-ring-settings-for-a-workspace */
export const updateSimultaneousRing: Operation<UpdateSimultaneousRingInput, void> = {
  id: "workspaces.features.simultaneousRing.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/simultaneousRing",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link createSimultaneousRingCriteria}. */
export interface CreateSimultaneousRingCriteriaInput {
  workspaceId: string;
  orgId?: string | undefined;
  scheduleName: string;
  scheduleType: SequentialRingCriteriaGetScheduleType;
  scheduleLevel: SequentialRingCriteriaGetScheduleLevel;
  callsFrom: SequentialRingCriteriaGetCallsFrom;
  ringEnabled: boolean;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
}

/** Create Simultaneous Ring Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/create-simultaneous-ring-criteria-for-a-workspace */
export const createSimultaneousRingCriteria: Operation<CreateSimultaneousRingCriteriaInput, CreateSimultaneousRingCriteriaForAWorkspaceResponse> = {
  id: "workspaces.features.simultaneousRing.criteria.create",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link removeSimultaneousRingCriteria}. */
export interface RemoveSimultaneousRingCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Delete Simultaneous Ring Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/delete-simultaneous-ring-criteria-for-a-workspace */
export const removeSimultaneousRingCriteria: Operation<RemoveSimultaneousRingCriteriaInput, void> = {
  id: "workspaces.features.simultaneousRing.criteria.remove",
  method: "DELETE",
  path: "/v1/telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getSimultaneousRingCriteria}. */
export interface GetSimultaneousRingCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
}

/** Retrieve Simultaneous Ring Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/retrieve-simultaneous-ring-criteria-for-a-workspace */
export const getSimultaneousRingCriteria: Operation<GetSimultaneousRingCriteriaInput, WorkspaceSettingsSequentialRingCriteriaGet> = {
  id: "workspaces.features.simultaneousRing.criteria.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read", "spark:workspaces_read"],
};

/** Input of {@link updateSimultaneousRingCriteria}. */
export interface UpdateSimultaneousRingCriteriaInput {
  workspaceId: string;
  id: string;
  orgId?: string | undefined;
  scheduleName?: string | undefined;
  scheduleType?: SequentialRingCriteriaGetScheduleType | undefined;
  scheduleLevel?: SequentialRingCriteriaGetScheduleLevel | undefined;
  callsFrom?: SequentialRingCriteriaGetCallsFrom | undefined;
  anonymousCallersEnabled?: boolean | undefined;
  unavailableCallersEnabled?: boolean | undefined;
  phoneNumbers?: string[] | undefined;
  ringEnabled?: boolean | undefined;
}

/** Modify Simultaneous Ring Criteria for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/modify-simultaneous-ring-criteria-for-a-workspace */
export const updateSimultaneousRingCriteria: Operation<UpdateSimultaneousRingCriteriaInput, void> = {
  id: "workspaces.features.simultaneousRing.criteria.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria/{id}",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write", "spark:workspaces_write"],
};

/** Input of {@link getVoicemail}. */
export interface GetVoicemailInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Read Voicemail Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/read-voicemail-settings-for-a-workspace */
export const getVoicemail: Operation<GetVoicemailInput, WorkspaceSettingsVoicemailInfo> = {
  id: "workspaces.features.voicemail.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_read"],
};

/** Input of {@link updateVoicemail}. */
export interface UpdateVoicemailInput {
  workspaceId: string;
  orgId?: string | undefined;
  notifications: VoicemailInfoNotifications;
  transferToNumber: VoicemailInfoTransferToNumber;
  enabled?: boolean | undefined;
  sendAllCalls?: AnonymousCallRejectionGet | undefined;
  sendBusyCalls?: VoicemailPutSendBusyCalls | undefined;
  sendUnansweredCalls?: VoicemailPutSendUnansweredCalls | undefined;
  emailCopyOfMessage?: VoicemailInfoEmailCopyOfMessage | undefined;
  messageStorage?: VoicemailInfoMessageStorage | undefined;
  faxMessage?: VoicemailInfoFaxMessage | undefined;
}

/** Configure Voicemail Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-voicemail-settings-for-a-workspace */
export const updateVoicemail: Operation<UpdateVoicemailInput, void> = {
  id: "workspaces.features.voicemail.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link uploadVoicemailBusyGreeting}. */
export interface UploadVoicemailBusyGreetingInput {
  workspaceId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure Busy Voicemail Greeting for a Place. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-busy-voicemail-greeting-for-a-place */
export const uploadVoicemailBusyGreeting: Operation<UploadVoicemailBusyGreetingInput, void> = {
  id: "workspaces.features.voicemail.uploadBusyGreeting",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/voicemail/actions/uploadBusyGreeting/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link uploadVoicemailNoAnswerGreeting}. */
export interface UploadVoicemailNoAnswerGreetingInput {
  workspaceId: string;
  orgId?: string | undefined;
  file: FilePart;
}

/** Configure No Answer Voicemail Greeting for a Place. @source documented https://developer.webex.com/docs/api/v1/workspace-call-settings-2-2/configure-no-answer-voicemail-greeting-for-a-place */
export const uploadVoicemailNoAnswerGreeting: Operation<UploadVoicemailNoAnswerGreetingInput, void> = {
  id: "workspaces.features.voicemail.uploadNoAnswerGreeting",
  method: "POST",
  path: "/v1/telephony/config/workspaces/{workspaceId}/voicemail/actions/uploadNoAnswerGreeting/invoke",
  query: ["orgId"],
  body: { type: "multipart/form-data", files: ["file"] },
  scopes: ["spark-admin:workspaces_write"],
};

/** Input of {@link listDevices}. */
export interface ListDevicesInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Get Workspace Devices. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-workspace-devices */
export const listDevices: ListOperation<ListDevicesInput, PlaceDeviceList, "devices"> = {
  id: "workspaces.features.devices.list",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/devices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "devices",
};

/** Input of {@link updateDevices}. */
export interface UpdateDevicesInput {
  workspaceId: string;
  orgId?: string | undefined;
  enabled: boolean;
  limitGuestUse?: boolean | undefined;
  guestHoursLimit?: number | undefined;
}

/** Modify Workspace Devices. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/modify-workspace-devices */
export const updateDevices: Operation<UpdateDevicesInput, void> = {
  id: "workspaces.features.devices.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/devices",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDeviceSettings}. */
export interface GetDeviceSettingsInput {
  workspaceId: string;
  orgId?: string | undefined;
}

/** Get Device Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-device-settings-for-a-workspace */
export const getDeviceSettings: Operation<GetDeviceSettingsInput, GetDeviceSettingsForAWorkspaceResponse> = {
  id: "workspaces.features.devices.settings.get",
  method: "GET",
  path: "/v1/telephony/config/workspaces/{workspaceId}/devices/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateDeviceSettings}. */
export interface UpdateDeviceSettingsInput {
  workspaceId: string;
  orgId?: string | undefined;
  compression: Compression;
}

/** Update Device Settings for a Workspace. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/update-device-settings-for-a-workspace */
export const updateDeviceSettings: Operation<UpdateDeviceSettingsInput, void> = {
  id: "workspaces.features.devices.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/workspaces/{workspaceId}/devices/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
