// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AnnouncementResponse, AnnouncementUsageResponse, CallBackSelected, CallRecordingLocationVendorsResponse, CallRecordingVendorUsersResponse, CallingPermissionObjectAction, CallingPermissionPatchObject, ComplianceStatusRequestEnum, CreateATranslationPatternForALocationResponse, CreateOutgoingPermissionANewDigitPatternForALocationResponse, DirectLineCallerIdNameObject, EmergencyServicesSettingsAddressObject, EnableALocationForWebexCallingResponse, FailureBehavior, GenerateExamplePasswordForLocationResponse, GetAutoTransferNumberObject, GetAvailableChargeNumbersListResponse, GetAvailablePhoneNumbersForALocationWithGivenCriteriaResponse, GetComplianceAnnouncementObject, GetLocationAccessCodeObjectAccessCodes, GetLocationCallBackNumberObject, GetLocationCallCaptionsObject, GetLocationCallInterceptAvailablePhoneNumbersResponse, GetLocationCallNotificationObject, GetLocationCallRecordingAnnouncementObject, GetLocationCallingParamtersResponse, GetLocationComplianceStatusResponse, GetLocationEcbnAvailablePhoneNumbersResponse, GetLocationInterceptObject, GetLocationInterceptObjectIncoming, GetLocationInterceptObjectOutgoing, GetLocationOutgoingPermissionResponse, GetLocationVoicemailResponse, GetOutgoingPermissionDigitPatternForALocationResponse, GetOutgoingPermissionLocationAccessCodeResponse, GetPrivateNetworkConnectObjectNetworkConnectionType, GetPrivateNetworkConnectResponse, GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse, GetTelephonyLocationObject, GetTelephonyLocationObjectCallingLineId, GetTelephonyLocationObjectConnection, GetTheListOfPhoneNumbersAvailableForExternalCallerIdResponse, GetVoicePortalAvailablePhoneNumbersResponse, GetVoicePortalObject, GetVoicePortalPasscodeRuleObject, GetWebexGoAvailablePhoneNumbersResponse, InternalDialingGet, ListAvailableAgentsResponse, ListLocationsWebexCallingDetailsResponse, LocationDigitPatternObject, LocationPUTResponse, LocationSettingsAudioAnnouncementFileGetObject, LocationSettingsGetMusicOnHoldObject, LocationSettingsGetMusicOnHoldObjectGreeting, LocationTranslationPatternGet, ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement, NumberStateOptions, NumberTypeOptions, NumberUsageTypeOptions, PostLocationCallingRequestAddress, PostValidateExtensionResponse, PutVoicePortalObjectPasscode, SafeDeleteCheckForDisableCallingLocationResponse, SetCallRecordingVendorForAlocationResponse, UnknownExtensionRouteIdentity, UpdateALocationsRedSkyComplianceStatusResponse, UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse, VoicePortalHotDeskingSignInDetailsForALocationResponse } from "../types/calling.ts";
import type { DeviceSettingsObject, LocationDeviceDynamicSettingsListPostResponse } from "../types/device.ts";

export type { AnnouncementResponse, AnnouncementUsageResponse, CallBackSelected, CallRecordingLocationVendorsResponse, CallRecordingVendorUsersResponse, CallingPermissionObjectAction, CallingPermissionPatchObject, ComplianceStatusRequestEnum, CreateATranslationPatternForALocationResponse, CreateOutgoingPermissionANewDigitPatternForALocationResponse, DirectLineCallerIdNameObject, EmergencyServicesSettingsAddressObject, EnableALocationForWebexCallingResponse, FailureBehavior, GenerateExamplePasswordForLocationResponse, GetAutoTransferNumberObject, GetAvailableChargeNumbersListResponse, GetAvailablePhoneNumbersForALocationWithGivenCriteriaResponse, GetComplianceAnnouncementObject, GetLocationAccessCodeObjectAccessCodes, GetLocationCallBackNumberObject, GetLocationCallCaptionsObject, GetLocationCallInterceptAvailablePhoneNumbersResponse, GetLocationCallNotificationObject, GetLocationCallRecordingAnnouncementObject, GetLocationCallingParamtersResponse, GetLocationComplianceStatusResponse, GetLocationEcbnAvailablePhoneNumbersResponse, GetLocationInterceptObject, GetLocationInterceptObjectIncoming, GetLocationInterceptObjectOutgoing, GetLocationOutgoingPermissionResponse, GetLocationVoicemailResponse, GetOutgoingPermissionDigitPatternForALocationResponse, GetOutgoingPermissionLocationAccessCodeResponse, GetPrivateNetworkConnectObjectNetworkConnectionType, GetPrivateNetworkConnectResponse, GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse, GetTelephonyLocationObject, GetTelephonyLocationObjectCallingLineId, GetTelephonyLocationObjectConnection, GetTheListOfPhoneNumbersAvailableForExternalCallerIdResponse, GetVoicePortalAvailablePhoneNumbersResponse, GetVoicePortalObject, GetVoicePortalPasscodeRuleObject, GetWebexGoAvailablePhoneNumbersResponse, InternalDialingGet, ListAvailableAgentsResponse, ListLocationsWebexCallingDetailsResponse, LocationDigitPatternObject, LocationPUTResponse, LocationSettingsAudioAnnouncementFileGetObject, LocationSettingsGetMusicOnHoldObject, LocationSettingsGetMusicOnHoldObjectGreeting, LocationTranslationPatternGet, ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement, NumberStateOptions, NumberTypeOptions, NumberUsageTypeOptions, PostLocationCallingRequestAddress, PostValidateExtensionResponse, PutVoicePortalObjectPasscode, SafeDeleteCheckForDisableCallingLocationResponse, SetCallRecordingVendorForAlocationResponse, UnknownExtensionRouteIdentity, UpdateALocationsRedSkyComplianceStatusResponse, UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse, VoicePortalHotDeskingSignInDetailsForALocationResponse } from "../types/calling.ts";
export type { DeviceSettingsObject, LocationDeviceDynamicSettingsListPostResponse } from "../types/device.ts";

/** Input of {@link createCallRoutingTranslationPattern}. */
export interface CreateCallRoutingTranslationPatternInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  matchingPattern: string;
  replacementPattern: string;
}

/** Create a Translation Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-translation-pattern-for-a-location */
export const createCallRoutingTranslationPattern: Operation<CreateCallRoutingTranslationPatternInput, CreateATranslationPatternForALocationResponse> = {
  id: "telephony.locations.callRouting.translationPatterns.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/callRouting/translationPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeCallRoutingTranslationPattern}. */
export interface RemoveCallRoutingTranslationPatternInput {
  locationId: string;
  translationId: string;
  orgId?: string | undefined;
}

/** Delete a specific Translation Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-specific-translation-pattern-for-a-location */
export const removeCallRoutingTranslationPattern: Operation<RemoveCallRoutingTranslationPatternInput, void> = {
  id: "telephony.locations.callRouting.translationPatterns.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/callRouting/translationPatterns/{translationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallRoutingTranslationPattern}. */
export interface GetCallRoutingTranslationPatternInput {
  locationId: string;
  translationId: string;
  orgId?: string | undefined;
}

/** Retrieve a specific Translation Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/call-routing/retrieve-a-specific-translation-pattern-for-a-location */
export const getCallRoutingTranslationPattern: Operation<GetCallRoutingTranslationPatternInput, LocationTranslationPatternGet> = {
  id: "telephony.locations.callRouting.translationPatterns.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callRouting/translationPatterns/{translationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallRoutingTranslationPattern}. */
export interface UpdateCallRoutingTranslationPatternInput {
  locationId: string;
  translationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  matchingPattern?: string | undefined;
  replacementPattern?: string | undefined;
}

/** Modify a specific Translation Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-specific-translation-pattern-for-a-location */
export const updateCallRoutingTranslationPattern: Operation<UpdateCallRoutingTranslationPatternInput, void> = {
  id: "telephony.locations.callRouting.translationPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callRouting/translationPatterns/{translationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getEmergencyCallNotification}. */
export interface GetEmergencyCallNotificationInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get a Location Emergency Call Notification. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-location-emergency-call-notification */
export const getEmergencyCallNotification: Operation<GetEmergencyCallNotificationInput, GetLocationCallNotificationObject> = {
  id: "telephony.locations.emergencyCallNotification.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/emergencyCallNotification",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEmergencyCallNotification}. */
export interface UpdateEmergencyCallNotificationInput {
  locationId: string;
  orgId?: string | undefined;
  emergencyCallNotificationEnabled?: boolean | undefined;
  emailAddress?: string | undefined;
}

/** Update a location emergency call notification. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-location-emergency-call-notification */
export const updateEmergencyCallNotification: Operation<UpdateEmergencyCallNotificationInput, void> = {
  id: "telephony.locations.emergencyCallNotification.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/emergencyCallNotification",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getRedSky}. */
export interface GetRedSkyInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get a Location's RedSky Emergency Calling Parameters. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-location-s-redsky-emergency-calling-parameters */
export const getRedSky: Operation<GetRedSkyInput, GetLocationCallingParamtersResponse> = {
  id: "telephony.locations.redSky.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/redSky",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createRedSkyBuilding}. */
export interface CreateRedSkyBuildingInput {
  locationId: string;
  orgId?: string | undefined;
  alertingEmail: string;
  address?: EmergencyServicesSettingsAddressObject | undefined;
}

/** Create a RedSky Building Address and Alert Email for a Location. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/create-a-redsky-building-address-and-alert-email-for-a-location */
export const createRedSkyBuilding: Operation<CreateRedSkyBuildingInput, void> = {
  id: "telephony.locations.redSky.building.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/redSky/building",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateRedSkyBuilding}. */
export interface UpdateRedSkyBuildingInput {
  locationId: string;
  orgId?: string | undefined;
  address?: EmergencyServicesSettingsAddressObject | undefined;
}

/** Update a RedSky Building Address for a Location. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-redsky-building-address-for-a-location */
export const updateRedSkyBuilding: Operation<UpdateRedSkyBuildingInput, void> = {
  id: "telephony.locations.redSky.building.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/redSky/building",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getRedSkyStatus}. */
export interface GetRedSkyStatusInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get a Location's RedSky Compliance Status. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-location-s-redsky-compliance-status */
export const getRedSkyStatus: Operation<GetRedSkyStatusInput, GetLocationComplianceStatusResponse> = {
  id: "telephony.locations.redSky.status.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/redSky/status",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateRedSkyStatus}. */
export interface UpdateRedSkyStatusInput {
  locationId: string;
  orgId?: string | undefined;
  complianceStatus: ComplianceStatusRequestEnum;
}

/** Update a Location's RedSky Compliance Status. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-location-s-redsky-compliance-status */
export const updateRedSkyStatus: Operation<UpdateRedSkyStatusInput, UpdateALocationsRedSkyComplianceStatusResponse> = {
  id: "telephony.locations.redSky.status.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/redSky/status",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link uploadAnnouncements}. */
export interface UploadAnnouncementsInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

/** Upload a binary announcement greeting at the location level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/upload-a-binary-announcement-greeting-at-the-location-level */
export const uploadAnnouncements: Operation<UploadAnnouncementsInput, UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse> = {
  id: "telephony.locations.announcements.upload",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnnouncementUsage}. */
export interface GetAnnouncementUsageInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Fetch repository usage for announcements in a location. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-repository-usage-for-announcements-in-a-location */
export const getAnnouncementUsage: Operation<GetAnnouncementUsageInput, AnnouncementUsageResponse> = {
  id: "telephony.locations.announcements.getUsage",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/announcements/usage",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link removeAnnouncement}. */
export interface RemoveAnnouncementInput {
  locationId: string;
  announcementId: string;
  orgId?: string | undefined;
}

/** Delete an announcement greeting in a location. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/delete-an-announcement-greeting-in-a-location */
export const removeAnnouncement: Operation<RemoveAnnouncementInput, void> = {
  id: "telephony.locations.announcements.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/announcements/{announcementId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getAnnouncement}. */
export interface GetAnnouncementInput {
  locationId: string;
  announcementId: string;
  orgId?: string | undefined;
}

/** Fetch details of a binary announcement greeting at location level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-details-of-a-binary-announcement-greeting-at-location-level */
export const getAnnouncement: Operation<GetAnnouncementInput, AnnouncementResponse> = {
  id: "telephony.locations.announcements.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/announcements/{announcementId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateAnnouncement}. */
export interface UpdateAnnouncementInput {
  locationId: string;
  announcementId: string;
  orgId?: string | undefined;
  name: string;
  fileUri: string;
  fileName: string;
  isTextToSpeech: boolean;
}

/** Modify a binary announcement greeting at location level. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/modify-a-binary-announcement-greeting-at-location-level */
export const updateAnnouncement: Operation<UpdateAnnouncementInput, void> = {
  id: "telephony.locations.announcements.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/announcements/{announcementId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallRecordingAnnouncements}. */
export interface GetCallRecordingAnnouncementsInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Call Recording Announcement Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-location-call-recording-announcement-settings */
export const getCallRecordingAnnouncements: Operation<GetCallRecordingAnnouncementsInput, GetLocationCallRecordingAnnouncementObject> = {
  id: "telephony.locations.callRecording.announcements.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallRecordingAnnouncements}. */
export interface UpdateCallRecordingAnnouncementsInput {
  locationId: string;
  orgId?: string | undefined;
  useOrgLevelAnnouncementEnabled?: boolean | undefined;
  start?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  stop?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  pause?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  resume?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  failureEndWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
  failureProceedWithCall?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
}

/** Update Location Call Recording Announcement Settings. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-location-call-recording-announcement-settings */
export const updateCallRecordingAnnouncements: Operation<UpdateCallRecordingAnnouncementsInput, void> = {
  id: "telephony.locations.callRecording.announcements.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/announcements",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getCallRecordingComplianceAnnouncement}. */
export interface GetCallRecordingComplianceAnnouncementInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get details for the Location Compliance Announcement Setting. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-details-for-the-location-compliance-announcement-setting */
export const getCallRecordingComplianceAnnouncement: Operation<GetCallRecordingComplianceAnnouncementInput, GetComplianceAnnouncementObject> = {
  id: "telephony.locations.callRecording.complianceAnnouncement.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/complianceAnnouncement",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallRecordingComplianceAnnouncement}. */
export interface UpdateCallRecordingComplianceAnnouncementInput {
  locationId: string;
  orgId?: string | undefined;
  inboundPSTNCallsEnabled?: boolean | undefined;
  useOrgSettingsEnabled?: boolean | undefined;
  outboundPSTNCallsEnabled?: boolean | undefined;
  outboundPSTNCallsDelayEnabled?: boolean | undefined;
  delayInSeconds?: number | undefined;
  useOrgLevelAnnouncementEnabled?: boolean | undefined;
  customComplianceAnnouncement?: ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement | undefined;
}

/** Update the location compliance announcement. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-the-location-compliance-announcement */
export const updateCallRecordingComplianceAnnouncement: Operation<UpdateCallRecordingComplianceAnnouncementInput, void> = {
  id: "telephony.locations.callRecording.complianceAnnouncement.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/complianceAnnouncement",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateCallRecordingVendor}. */
export interface UpdateCallRecordingVendorInput {
  locationId: string;
  orgId?: string | undefined;
  id?: string | undefined;
  orgDefaultEnabled?: boolean | undefined;
  storageRegion?: string | undefined;
  orgStorageRegionEnabled?: boolean | undefined;
  failureBehavior?: FailureBehavior | undefined;
  orgFailureBehaviorEnabled?: boolean | undefined;
}

/** Set Call Recording Vendor for a Location. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/set-call-recording-vendor-for-a-location */
export const updateCallRecordingVendor: Operation<UpdateCallRecordingVendorInput, SetCallRecordingVendorForAlocationResponse> = {
  id: "telephony.locations.callRecording.updateVendor",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/vendor",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallRecordingVendorUsers}. */
export interface ListCallRecordingVendorUsersInput {
  locationId: string;
  orgId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
  standardUserOnly?: boolean | undefined;
}

/** Get Call Recording Vendor Users for a Location. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-vendor-users-for-a-location */
export const listCallRecordingVendorUsers: ListOperation<ListCallRecordingVendorUsersInput, CallRecordingVendorUsersResponse, "members"> = {
  id: "telephony.locations.callRecording.listVendorUsers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/vendorUsers",
  query: ["orgId", "max", "start", "standardUserOnly"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "members",
  paging: "start-max",
};

/** Input of {@link getCallRecordingVendors}. */
export interface GetCallRecordingVendorsInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Call Recording Vendors. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-location-call-recording-vendors */
export const getCallRecordingVendors: Operation<GetCallRecordingVendorsInput, CallRecordingLocationVendorsResponse> = {
  id: "telephony.locations.callRecording.getVendors",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callRecording/vendors",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listCxEssentialAgentAvailableAgents}. */
export interface ListCxEssentialAgentAvailableAgentsInput {
  locationId: string;
  orgId?: string | undefined;
  hasCxEssentials?: boolean | undefined;
}

/** List Available Agents. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/list-available-agents */
export const listCxEssentialAgentAvailableAgents: ListOperation<ListCxEssentialAgentAvailableAgentsInput, ListAvailableAgentsResponse, "agents"> = {
  id: "telephony.locations.cxEssentials.agents.listAvailableAgents",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/cxEssentials/agents/availableAgents",
  query: ["orgId", "hasCxEssentials"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "agents",
};

/** Input of {@link getHotDesking}. */
export interface GetHotDeskingInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Voice Portal Hot desking sign in details for a location. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/voice-portal-hot-desking-sign-in-details-for-a-location */
export const getHotDesking: Operation<GetHotDeskingInput, VoicePortalHotDeskingSignInDetailsForALocationResponse> = {
  id: "telephony.locations.hotDesking.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/features/hotDesking",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateHotDesking}. */
export interface UpdateHotDeskingInput {
  locationId: string;
  orgId?: string | undefined;
  voicePortalHotDeskSignInEnabled?: boolean | undefined;
}

/** Update Voice Portal Hot desking sign in details for a location. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/update-voice-portal-hot-desking-sign-in-details-for-a-location */
export const updateHotDesking: Operation<UpdateHotDeskingInput, void> = {
  id: "telephony.locations.hotDesking.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/features/hotDesking",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listSingleNumberReachAvailableNumbers}. */
export interface ListSingleNumberReachAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Single Number Reach Primary Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/get-single-number-reach-primary-available-phone-numbers */
export const listSingleNumberReachAvailableNumbers: ListOperation<ListSingleNumberReachAvailableNumbersInput, GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.locations.singleNumberReach.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/singleNumberReach/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listLocations}. */
export interface ListLocationsInput {
  orgId?: string | undefined;
  name?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** List Locations Webex Calling Details. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/list-locations-webex-calling-details */
export const listLocations: ListOperation<ListLocationsInput, ListLocationsWebexCallingDetailsResponse, "locations"> = {
  id: "telephony.locations.list",
  method: "GET",
  path: "/v1/telephony/config/locations",
  query: ["orgId", "name", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "locations",
};

/** Input of {@link createLocation}. */
export interface CreateLocationInput {
  orgId?: string | undefined;
  id: string;
  name: string;
  timeZone: string;
  preferredLanguage: string;
  announcementLanguage: string;
  address: PostLocationCallingRequestAddress;
}

/** Enable a Location for Webex Calling. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/enable-a-location-for-webex-calling */
export const createLocation: Operation<CreateLocationInput, EnableALocationForWebexCallingResponse> = {
  id: "telephony.locations.create",
  method: "POST",
  path: "/v1/telephony/config/locations",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getLocation}. */
export interface GetLocationInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Webex Calling Details. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-location-webex-calling-details */
export const getLocation: Operation<GetLocationInput, GetTelephonyLocationObject> = {
  id: "telephony.locations.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateLocation}. */
export interface UpdateLocationInput {
  locationId: string;
  orgId?: string | undefined;
  announcementLanguage?: string | undefined;
  callingLineId?: GetTelephonyLocationObjectCallingLineId | undefined;
  connection?: GetTelephonyLocationObjectConnection | undefined;
  externalCallerIdName?: string | undefined;
  pAccessNetworkInfo?: string | undefined;
  outsideDialDigit?: string | undefined;
  enforceOutsideDialDigit?: boolean | undefined;
  routingPrefix?: string | undefined;
  chargeNumber?: string | undefined;
}

/** Update Location Webex Calling Details. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-location-webex-calling-details */
export const updateLocation: Operation<UpdateLocationInput, LocationPUTResponse> = {
  id: "telephony.locations.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link modifyLocationAnnouncementLanguage}. */
export interface ModifyLocationAnnouncementLanguageInput {
  locationId: string;
  orgId?: string | undefined;
  announcementLanguageCode: string;
  agentEnabled?: boolean | undefined;
  serviceEnabled?: boolean | undefined;
}

/** Change Announcement Language. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/change-announcement-language */
export const modifyLocationAnnouncementLanguage: Operation<ModifyLocationAnnouncementLanguageInput, void> = {
  id: "telephony.locations.modifyAnnouncementLanguage",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/actions/modifyAnnouncementLanguage/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link precheckLocationForDeletion}. */
export interface PrecheckLocationForDeletionInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Safe Delete Check Before Disabling a Location for Webex Calling. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/safe-delete-check-before-disabling-a-location-for-webex-calling */
export const precheckLocationForDeletion: Operation<PrecheckLocationForDeletionInput, SafeDeleteCheckForDisableCallingLocationResponse> = {
  id: "telephony.locations.precheckForDeletion",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/actions/precheckForDeletion/invoke",
  query: ["orgId"],
  body: { none: true },
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link validateLocationExtensions}. */
export interface ValidateLocationExtensionsInput {
  locationId: string;
  orgId?: string | undefined;
  extensions: string[];
}

/** Validate Extensions. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/validate-extensions */
export const validateLocationExtensions: Operation<ValidateLocationExtensionsInput, PostValidateExtensionResponse> = {
  id: "telephony.locations.validateExtensions",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/actions/validateExtensions/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listLocationAvailableNumbers}. */
export interface ListLocationAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Phone Numbers for a Location with Given Criteria. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-available-phone-numbers-for-a-location-with-given-criteria */
export const listLocationAvailableNumbers: ListOperation<ListLocationAvailableNumbersInput, GetAvailablePhoneNumbersForALocationWithGivenCriteriaResponse, "phoneNumbers"> = {
  id: "telephony.locations.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getCallCaptions}. */
export interface GetCallCaptionsInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get the location call captions settings. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-the-location-call-captions-settings */
export const getCallCaptions: Operation<GetCallCaptionsInput, GetLocationCallCaptionsObject> = {
  id: "telephony.locations.callCaptions.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callCaptions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallCaptions}. */
export interface UpdateCallCaptionsInput {
  locationId: string;
  orgId?: string | undefined;
  locationClosedCaptionsEnabled?: boolean | undefined;
  locationTranscriptsEnabled?: boolean | undefined;
  useOrgSettingsEnabled?: boolean | undefined;
}

/** Update the location call captions settings. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-the-location-call-captions-settings */
export const updateCallCaptions: Operation<UpdateCallCaptionsInput, void> = {
  id: "telephony.locations.callCaptions.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/callCaptions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listCallInterceptAvailableNumbers}. */
export interface ListCallInterceptAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  extension?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Location Call Intercept Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-location-call-intercept-available-phone-numbers */
export const listCallInterceptAvailableNumbers: ListOperation<ListCallInterceptAvailableNumbersInput, GetLocationCallInterceptAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.locations.callIntercept.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/callIntercept/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "extension", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listChargeNumberAvailableNumbers}. */
export interface ListChargeNumberAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Available Charge Numbers for a Location with Given Criteria. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-available-charge-numbers-for-a-location-with-given-criteria */
export const listChargeNumberAvailableNumbers: ListOperation<ListChargeNumberAvailableNumbersInput, GetAvailableChargeNumbersListResponse, "phoneNumbers"> = {
  id: "telephony.locations.chargeNumber.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/chargeNumber/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listEmergencyCallbackNumberAvailableNumbers}. */
export interface ListEmergencyCallbackNumberAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Location ECBN Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-location-ecbn-available-phone-numbers */
export const listEmergencyCallbackNumberAvailableNumbers: ListOperation<ListEmergencyCallbackNumberAvailableNumbersInput, GetLocationEcbnAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.locations.emergencyCallbackNumber.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/emergencyCallbackNumber/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link listExternalCallerIdAvailableNumbers}. */
export interface ListExternalCallerIdAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  ownerName?: string | undefined;
  personId?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get the List of Phone Numbers Available for External Caller ID. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-the-list-of-phone-numbers-available-for-external-caller-id */
export const listExternalCallerIdAvailableNumbers: ListOperation<ListExternalCallerIdAvailableNumbersInput, GetTheListOfPhoneNumbersAvailableForExternalCallerIdResponse, "phoneNumbers"> = {
  id: "telephony.locations.externalCallerId.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/externalCallerId/availableNumbers",
  query: ["orgId", "phoneNumber", "ownerName", "personId", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getEmergencyCallbackNumber}. */
export interface GetEmergencyCallbackNumberInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get a Location Emergency callback number. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-a-location-emergency-callback-number */
export const getEmergencyCallbackNumber: Operation<GetEmergencyCallbackNumberInput, GetLocationCallBackNumberObject> = {
  id: "telephony.locations.emergencyCallbackNumber.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/features/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateEmergencyCallbackNumber}. */
export interface UpdateEmergencyCallbackNumberInput {
  locationId: string;
  orgId?: string | undefined;
  selected: CallBackSelected;
  locationMemberId: string;
  elinExpiryTimeMinutes?: number | undefined;
}

/** Update a Location Emergency callback number. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-a-location-emergency-callback-number */
export const updateEmergencyCallbackNumber: Operation<UpdateEmergencyCallbackNumberInput, void> = {
  id: "telephony.locations.emergencyCallbackNumber.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/features/emergencyCallbackNumber",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getMusicOnHold}. */
export interface GetMusicOnHoldInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Music On Hold. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-music-on-hold */
export const getMusicOnHold: Operation<GetMusicOnHoldInput, LocationSettingsGetMusicOnHoldObject> = {
  id: "telephony.locations.musicOnHold.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateMusicOnHold}. */
export interface UpdateMusicOnHoldInput {
  locationId: string;
  orgId?: string | undefined;
  greeting: LocationSettingsGetMusicOnHoldObjectGreeting;
  callHoldEnabled?: boolean | undefined;
  callParkEnabled?: boolean | undefined;
  audioFile?: LocationSettingsAudioAnnouncementFileGetObject | undefined;
  playlistId?: string | undefined;
}

/** Update Music On Hold. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-music-on-hold */
export const updateMusicOnHold: Operation<UpdateMusicOnHoldInput, void> = {
  id: "telephony.locations.musicOnHold.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/musicOnHold",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getPrivateNetworkConnect}. */
export interface GetPrivateNetworkConnectInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Private Network Connect. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-private-network-connect */
export const getPrivateNetworkConnect: Operation<GetPrivateNetworkConnectInput, GetPrivateNetworkConnectResponse> = {
  id: "telephony.locations.privateNetworkConnect.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/privateNetworkConnect",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updatePrivateNetworkConnect}. */
export interface UpdatePrivateNetworkConnectInput {
  locationId: string;
  orgId?: string | undefined;
  networkConnectionType: GetPrivateNetworkConnectObjectNetworkConnectionType;
}

/** Update Private Network Connect. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-private-network-connect */
export const updatePrivateNetworkConnect: Operation<UpdatePrivateNetworkConnectInput, void> = {
  id: "telephony.locations.privateNetworkConnect.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/privateNetworkConnect",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listWebexGoAvailableNumbers}. */
export interface ListWebexGoAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Webex Go Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-webex-go-available-phone-numbers */
export const listWebexGoAvailableNumbers: ListOperation<ListWebexGoAvailableNumbersInput, GetWebexGoAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.locations.webexGo.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/webexGo/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link generateLocationPassword}. */
export interface GenerateLocationPasswordInput {
  locationId: string;
  orgId?: string | undefined;
  generate?: ("sip" | (string & {}))[] | undefined;
}

/** Generate example password for Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/generate-example-password-for-location */
export const generateLocationPassword: Operation<GenerateLocationPasswordInput, GenerateExamplePasswordForLocationResponse> = {
  id: "telephony.locations.generatePassword",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/actions/generatePassword/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getIntercept}. */
export interface GetInterceptInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Intercept. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-location-intercept */
export const getIntercept: Operation<GetInterceptInput, GetLocationInterceptObject> = {
  id: "telephony.locations.intercept.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateIntercept}. */
export interface UpdateInterceptInput {
  locationId: string;
  orgId?: string | undefined;
  enabled: boolean;
  incoming?: GetLocationInterceptObjectIncoming | undefined;
  outgoing?: GetLocationInterceptObjectOutgoing | undefined;
}

/** Put Location Intercept. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/put-location-intercept */
export const updateIntercept: Operation<UpdateInterceptInput, void> = {
  id: "telephony.locations.intercept.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/intercept",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getInternalDialing}. */
export interface GetInternalDialingInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Read the Internal Dialing configuration for a location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/read-the-internal-dialing-configuration-for-a-location */
export const getInternalDialing: Operation<GetInternalDialingInput, InternalDialingGet> = {
  id: "telephony.locations.internalDialing.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/internalDialing",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateInternalDialing}. */
export interface UpdateInternalDialingInput {
  locationId: string;
  orgId?: string | undefined;
  enableUnknownExtensionRoutePolicy?: boolean | undefined;
  unknownExtensionRouteIdentity?: UnknownExtensionRouteIdentity | undefined;
}

/** Modify the Internal Dialing configuration for a location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/modify-the-internal-dialing-configuration-for-a-location */
export const updateInternalDialing: Operation<UpdateInternalDialingInput, void> = {
  id: "telephony.locations.internalDialing.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/internalDialing",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listOutgoingPermission}. */
export interface ListOutgoingPermissionInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Outgoing Permission. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-location-outgoing-permission */
export const listOutgoingPermission: ListOperation<ListOutgoingPermissionInput, GetLocationOutgoingPermissionResponse, "callingPermissions"> = {
  id: "telephony.locations.outgoingPermission.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "callingPermissions",
};

/** Input of {@link updateOutgoingPermission}. */
export interface UpdateOutgoingPermissionInput {
  locationId: string;
  orgId?: string | undefined;
  callingPermissions?: CallingPermissionPatchObject[] | undefined;
}

/** Update Location Outgoing Permission. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/update-location-outgoing-permission */
export const updateOutgoingPermission: Operation<UpdateOutgoingPermissionInput, void> = {
  id: "telephony.locations.outgoingPermission.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionAccessCodeAll}. */
export interface RemoveOutgoingPermissionAccessCodeAllInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Delete all Outgoing Permission Access Code for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-all-outgoing-permission-access-code-for-a-location */
export const removeOutgoingPermissionAccessCodeAll: Operation<RemoveOutgoingPermissionAccessCodeAllInput, void> = {
  id: "telephony.locations.outgoingPermission.accessCodes.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionAccessCodeAll}. */
export interface GetOutgoingPermissionAccessCodeAllInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Outgoing Permission Location Access Code. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-outgoing-permission-location-access-code */
export const getOutgoingPermissionAccessCodeAll: Operation<GetOutgoingPermissionAccessCodeAllInput, GetOutgoingPermissionLocationAccessCodeResponse> = {
  id: "telephony.locations.outgoingPermission.accessCodes.getAll",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link createOutgoingPermissionAccessCode}. */
export interface CreateOutgoingPermissionAccessCodeInput {
  locationId: string;
  orgId?: string | undefined;
  accessCodes?: GetLocationAccessCodeObjectAccessCodes | undefined;
}

/** Create Outgoing Permission a new access code for a customer location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/create-outgoing-permission-a-new-access-code-for-a-customer-location */
export const createOutgoingPermissionAccessCode: Operation<CreateOutgoingPermissionAccessCodeInput, void> = {
  id: "telephony.locations.outgoingPermission.accessCodes.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateOutgoingPermissionAccessCodeAll}. */
export interface UpdateOutgoingPermissionAccessCodeAllInput {
  locationId: string;
  orgId?: string | undefined;
  deleteCodes: string[];
}

/** Delete Outgoing Permission Access Code Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-outgoing-permission-access-code-location */
export const updateOutgoingPermissionAccessCodeAll: Operation<UpdateOutgoingPermissionAccessCodeAllInput, void> = {
  id: "telephony.locations.outgoingPermission.accessCodes.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/accessCodes",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionAutoTransferNumbers}. */
export interface GetOutgoingPermissionAutoTransferNumbersInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Outgoing Permission Auto Transfer Number. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-outgoing-permission-auto-transfer-number */
export const getOutgoingPermissionAutoTransferNumbers: Operation<GetOutgoingPermissionAutoTransferNumbersInput, GetAutoTransferNumberObject> = {
  id: "telephony.locations.outgoingPermission.autoTransferNumbers.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionAutoTransferNumbers}. */
export interface UpdateOutgoingPermissionAutoTransferNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  autoTransferNumber1?: string | undefined;
  autoTransferNumber2?: string | undefined;
  autoTransferNumber3?: string | undefined;
}

/** Put Outgoing Permission Auto Transfer Number. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/put-outgoing-permission-auto-transfer-number */
export const updateOutgoingPermissionAutoTransferNumbers: Operation<UpdateOutgoingPermissionAutoTransferNumbersInput, void> = {
  id: "telephony.locations.outgoingPermission.autoTransferNumbers.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/autoTransferNumbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPatternAll}. */
export interface RemoveOutgoingPermissionDigitPatternAllInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Delete all Outgoing Permission Digit Patterns for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-all-outgoing-permission-digit-patterns-for-a-location */
export const removeOutgoingPermissionDigitPatternAll: Operation<RemoveOutgoingPermissionDigitPatternAllInput, void> = {
  id: "telephony.locations.outgoingPermission.digitPatterns.removeAll",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listOutgoingPermissionDigitPatterns}. */
export interface ListOutgoingPermissionDigitPatternsInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Outgoing Permission Digit Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-outgoing-permission-digit-pattern-for-a-location */
export const listOutgoingPermissionDigitPatterns: ListOperation<ListOutgoingPermissionDigitPatternsInput, GetOutgoingPermissionDigitPatternForALocationResponse, "digitPatterns"> = {
  id: "telephony.locations.outgoingPermission.digitPatterns.list",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "digitPatterns",
};

/** Input of {@link createOutgoingPermissionDigitPattern}. */
export interface CreateOutgoingPermissionDigitPatternInput {
  locationId: string;
  orgId?: string | undefined;
  name: string;
  pattern: string;
  action: CallingPermissionObjectAction;
  transferEnabled: boolean;
}

/** Create Outgoing Permission a new Digit Pattern for a location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/create-outgoing-permission-a-new-digit-pattern-for-a-location */
export const createOutgoingPermissionDigitPattern: Operation<CreateOutgoingPermissionDigitPatternInput, CreateOutgoingPermissionANewDigitPatternForALocationResponse> = {
  id: "telephony.locations.outgoingPermission.digitPatterns.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/digitPatterns",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeOutgoingPermissionDigitPattern}. */
export interface RemoveOutgoingPermissionDigitPatternInput {
  locationId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Delete a Outgoing Permission Digit Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-a-outgoing-permission-digit-pattern-for-a-location */
export const removeOutgoingPermissionDigitPattern: Operation<RemoveOutgoingPermissionDigitPatternInput, void> = {
  id: "telephony.locations.outgoingPermission.digitPatterns.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getOutgoingPermissionDigitPattern}. */
export interface GetOutgoingPermissionDigitPatternInput {
  locationId: string;
  digitPatternId: string;
  orgId?: string | undefined;
}

/** Get Details for a Outgoing Permission Digit Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-details-for-a-outgoing-permission-digit-pattern-for-a-location */
export const getOutgoingPermissionDigitPattern: Operation<GetOutgoingPermissionDigitPatternInput, LocationDigitPatternObject> = {
  id: "telephony.locations.outgoingPermission.digitPatterns.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateOutgoingPermissionDigitPattern}. */
export interface UpdateOutgoingPermissionDigitPatternInput {
  locationId: string;
  digitPatternId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  pattern?: string | undefined;
  action?: CallingPermissionObjectAction | undefined;
  transferEnabled?: boolean | undefined;
}

/** Update a Outgoing Permission Digit Pattern for a Location. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/update-a-outgoing-permission-digit-pattern-for-a-location */
export const updateOutgoingPermissionDigitPattern: Operation<UpdateOutgoingPermissionDigitPatternInput, void> = {
  id: "telephony.locations.outgoingPermission.digitPatterns.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/outgoingPermission/digitPatterns/{digitPatternId}",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getVoicePortal}. */
export interface GetVoicePortalInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get VoicePortal. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voiceportal */
export const getVoicePortal: Operation<GetVoicePortalInput, GetVoicePortalObject> = {
  id: "telephony.locations.voicePortal.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicePortal",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVoicePortal}. */
export interface UpdateVoicePortalInput {
  locationId: string;
  orgId?: string | undefined;
  name?: string | undefined;
  languageCode?: string | undefined;
  extension?: string | undefined;
  phoneNumber?: string | undefined;
  /** @deprecated */ firstName?: string | undefined;
  /** @deprecated */ lastName?: string | undefined;
  passcode?: PutVoicePortalObjectPasscode | undefined;
  directLineCallerIdName?: DirectLineCallerIdNameObject | undefined;
  dialByName?: string | undefined;
}

/** Update VoicePortal. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/update-voiceportal */
export const updateVoicePortal: Operation<UpdateVoicePortalInput, void> = {
  id: "telephony.locations.voicePortal.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/voicePortal",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listVoicePortalAvailableNumbers}. */
export interface ListVoicePortalAvailableNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumber?: string[] | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get VoicePortal Available Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voiceportal-available-phone-numbers */
export const listVoicePortalAvailableNumbers: ListOperation<ListVoicePortalAvailableNumbersInput, GetVoicePortalAvailablePhoneNumbersResponse, "phoneNumbers"> = {
  id: "telephony.locations.voicePortal.listAvailableNumbers",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicePortal/availableNumbers",
  query: ["orgId", "phoneNumber", "max", "start"],
  joined: ["phoneNumber"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getVoicePortalPasscodeRules}. */
export interface GetVoicePortalPasscodeRulesInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get VoicePortal Passcode Rule. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voiceportal-passcode-rule */
export const getVoicePortalPasscodeRules: Operation<GetVoicePortalPasscodeRulesInput, GetVoicePortalPasscodeRuleObject> = {
  id: "telephony.locations.voicePortal.getPasscodeRules",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicePortal/passcodeRules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getVoicemail}. */
export interface GetVoicemailInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Voicemail. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-location-voicemail */
export const getVoicemail: Operation<GetVoicemailInput, GetLocationVoicemailResponse> = {
  id: "telephony.locations.voicemail.get",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateVoicemail}. */
export interface UpdateVoicemailInput {
  locationId: string;
  orgId?: string | undefined;
  voicemailTranscriptionEnabled: boolean;
}

/** Update Location Voicemail. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/update-location-voicemail */
export const updateVoicemail: Operation<UpdateVoicemailInput, void> = {
  id: "telephony.locations.voicemail.update",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/voicemail",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link removeNumbers}. */
export interface RemoveNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumbers: string[];
}

/** Remove Phone Numbers from a Location. @source documented https://developer.webex.com/docs/api/v1/numbers/remove-phone-numbers-from-a-location */
export const removeNumbers: Operation<RemoveNumbersInput, void> = {
  id: "telephony.locations.numbers.remove",
  method: "DELETE",
  path: "/v1/telephony/config/locations/{locationId}/numbers",
  query: ["orgId"],
  body: {},
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link createNumbers}. */
export interface CreateNumbersInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumbers: string[];
  numberType?: NumberTypeOptions | undefined;
  numberUsageType?: NumberUsageTypeOptions | undefined;
  state?: NumberStateOptions | undefined;
  subscriptionId?: string | undefined;
  carrierId?: string | undefined;
}

/** Add Phone Numbers to a Location. @source documented https://developer.webex.com/docs/api/v1/numbers/add-phone-numbers-to-a-location */
export const createNumbers: Operation<CreateNumbersInput, void> = {
  id: "telephony.locations.numbers.create",
  method: "POST",
  path: "/v1/telephony/config/locations/{locationId}/numbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link updateNumberAll}. */
export interface UpdateNumberAllInput {
  locationId: string;
  orgId?: string | undefined;
  phoneNumbers: string[];
  action?: "ACTIVATE" | "DEACTIVATE" | (string & {}) | undefined;
}

/** Manage Number State in a Location. @source documented https://developer.webex.com/docs/api/v1/numbers/manage-number-state-in-a-location */
export const updateNumberAll: Operation<UpdateNumberAllInput, void> = {
  id: "telephony.locations.numbers.updateAll",
  method: "PUT",
  path: "/v1/telephony/config/locations/{locationId}/numbers",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getDeviceSettings}. */
export interface GetDeviceSettingsInput {
  locationId: string;
  orgId?: string | undefined;
}

/** Get Location Device Settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-location-device-settings */
export const getDeviceSettings: Operation<GetDeviceSettingsInput, DeviceSettingsObject> = {
  id: "telephony.locations.devices.getSettings",
  method: "GET",
  path: "/v1/telephony/config/locations/{locationId}/devices/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link getDeviceDynamicSettingsSettings}. */
export interface GetDeviceDynamicSettingsSettingsInput {
  locationId: string;
  orgId?: string | undefined;
  familyOrModelDisplayName: string;
  tags?: string[] | undefined;
}

/** Get Location Device Dynamic Settings. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-location-device-dynamic-settings */
export const getDeviceDynamicSettingsSettings: Operation<GetDeviceDynamicSettingsSettingsInput, LocationDeviceDynamicSettingsListPostResponse> = {
  id: "telephony.locations.devices.dynamicSettings.getSettings",
  method: "POST",
  path: "/v1/telephony/config/lists/locations/{locationId}/devices/dynamicSettings/actions/getSettings/invoke",
  query: ["orgId", "familyOrModelDisplayName"],
  scopes: ["spark-admin:telephony_config_read"],
};
