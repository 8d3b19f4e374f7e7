// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCallRoutingTranslationPatternInput, CreateLocationInput, CreateNumbersInput, CreateOutgoingPermissionAccessCodeInput, CreateOutgoingPermissionDigitPatternInput, CreateRedSkyBuildingInput, GenerateLocationPasswordInput, GetAnnouncementInput, GetAnnouncementUsageInput, GetCallCaptionsInput, GetCallRecordingAnnouncementsInput, GetCallRecordingComplianceAnnouncementInput, GetCallRecordingVendorsInput, GetCallRoutingTranslationPatternInput, GetDeviceDynamicSettingsSettingsInput, GetDeviceSettingsInput, GetEmergencyCallNotificationInput, GetEmergencyCallbackNumberInput, GetHotDeskingInput, GetInterceptInput, GetInternalDialingInput, GetLocationInput, GetMusicOnHoldInput, GetOutgoingPermissionAccessCodeAllInput, GetOutgoingPermissionAutoTransferNumbersInput, GetOutgoingPermissionDigitPatternInput, GetPrivateNetworkConnectInput, GetRedSkyInput, GetRedSkyStatusInput, GetVoicePortalInput, GetVoicePortalPasscodeRulesInput, GetVoicemailInput, ListCallInterceptAvailableNumbersInput, ListCallRecordingVendorUsersInput, ListChargeNumberAvailableNumbersInput, ListCxEssentialAgentAvailableAgentsInput, ListEmergencyCallbackNumberAvailableNumbersInput, ListExternalCallerIdAvailableNumbersInput, ListLocationAvailableNumbersInput, ListLocationsInput, ListOutgoingPermissionDigitPatternsInput, ListOutgoingPermissionInput, ListSingleNumberReachAvailableNumbersInput, ListVoicePortalAvailableNumbersInput, ListWebexGoAvailableNumbersInput, ModifyLocationAnnouncementLanguageInput, PrecheckLocationForDeletionInput, RemoveAnnouncementInput, RemoveCallRoutingTranslationPatternInput, RemoveNumbersInput, RemoveOutgoingPermissionAccessCodeAllInput, RemoveOutgoingPermissionDigitPatternAllInput, RemoveOutgoingPermissionDigitPatternInput, UpdateAnnouncementInput, UpdateCallCaptionsInput, UpdateCallRecordingAnnouncementsInput, UpdateCallRecordingComplianceAnnouncementInput, UpdateCallRecordingVendorInput, UpdateCallRoutingTranslationPatternInput, UpdateEmergencyCallNotificationInput, UpdateEmergencyCallbackNumberInput, UpdateHotDeskingInput, UpdateInterceptInput, UpdateInternalDialingInput, UpdateLocationInput, UpdateMusicOnHoldInput, UpdateNumberAllInput, UpdateOutgoingPermissionAccessCodeAllInput, UpdateOutgoingPermissionAutoTransferNumbersInput, UpdateOutgoingPermissionDigitPatternInput, UpdateOutgoingPermissionInput, UpdatePrivateNetworkConnectInput, UpdateRedSkyBuildingInput, UpdateRedSkyStatusInput, UpdateVoicePortalInput, UpdateVoicemailInput, UploadAnnouncementsInput, ValidateLocationExtensionsInput } from "@parley/contract/telephony/locations";
import type { AnnouncementResponse, AnnouncementUsageResponse, CallRecordingLocationVendorsResponse, CallingPermissionObject, CreateATranslationPatternForALocationResponse, CreateOutgoingPermissionANewDigitPatternForALocationResponse, EnableALocationForWebexCallingResponse, GenerateExamplePasswordForLocationResponse, GetAutoTransferNumberObject, GetAvailableAgentsCallQueueObject, GetComplianceAnnouncementObject, GetLocationCallBackNumberObject, GetLocationCallCaptionsObject, GetLocationCallNotificationObject, GetLocationCallRecordingAnnouncementObject, GetLocationCallingParamtersResponse, GetLocationComplianceStatusResponse, GetLocationInterceptObject, GetLocationVoicemailResponse, GetOutgoingPermissionLocationAccessCodeResponse, GetPrivateNetworkConnectResponse, GetTelephonyLocationObject, GetVoicePortalObject, GetVoicePortalPasscodeRuleObject, InternalDialingGet, ListLocationObject, LocationAvailableChargeNumberObject, LocationAvailableNumberObject, LocationCallInterceptAvailableNumberObject, LocationDigitPatternObject, LocationECBNAvailableNumberObject, LocationPUTResponse, LocationSettingsGetMusicOnHoldObject, LocationTranslationPatternGet, Members, NumberObject, PostValidateExtensionResponse, SafeDeleteCheckForDisableCallingLocationResponse, SetCallRecordingVendorForAlocationResponse, SingleNumberReachPrimaryAvailableNumberObject, UpdateALocationsRedSkyComplianceStatusResponse, UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse, VoicePortalAvailableNumberObject, VoicePortalHotDeskingSignInDetailsForALocationResponse, WebexGoAvailableNumberObject } from "@parley/contract/types/calling";
import type { DeviceSettingsObject, LocationDeviceDynamicSettingsListPostResponse } from "@parley/contract/types/device";

/** `webex.telephony.locations` */
export interface TelephonyLocations {
  /** List Locations Webex Calling Details. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/list-locations-webex-calling-details */
  list(input?: ListLocationsInput, options?: CallOptions): Paged<ListLocationObject>;
  /** Enable a Location for Webex Calling. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/enable-a-location-for-webex-calling */
  create(input: CreateLocationInput, options?: CallOptions): Promise<EnableALocationForWebexCallingResponse>;
  /** Get Location Webex Calling Details. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-location-webex-calling-details */
  get(input: GetLocationInput, options?: CallOptions): Promise<GetTelephonyLocationObject>;
  /** Update Location Webex Calling Details. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-location-webex-calling-details */
  update(input: UpdateLocationInput, options?: CallOptions): Promise<LocationPUTResponse>;
  /** Change Announcement Language. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/change-announcement-language */
  modifyAnnouncementLanguage(input: ModifyLocationAnnouncementLanguageInput, options?: CallOptions): Promise<void>;
  /** Safe Delete Check Before Disabling a Location for Webex Calling. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/safe-delete-check-before-disabling-a-location-for-webex-calling */
  precheckForDeletion(input: PrecheckLocationForDeletionInput, options?: CallOptions): Promise<SafeDeleteCheckForDisableCallingLocationResponse>;
  /** Validate Extensions. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/validate-extensions */
  validateExtensions(input: ValidateLocationExtensionsInput, options?: CallOptions): Promise<PostValidateExtensionResponse>;
  /** Get Available Phone Numbers for a Location with Given Criteria. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-available-phone-numbers-for-a-location-with-given-criteria */
  listAvailableNumbers(input: ListLocationAvailableNumbersInput, options?: CallOptions): Paged<LocationAvailableNumberObject>;
  /** Generate example password for Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/generate-example-password-for-location */
  generatePassword(input: GenerateLocationPasswordInput, options?: CallOptions): Promise<GenerateExamplePasswordForLocationResponse>;
  readonly callRouting: TelephonyLocationsCallRouting;
  readonly emergencyCallNotification: TelephonyLocationsEmergencyCallNotification;
  readonly redSky: TelephonyLocationsRedSky;
  readonly announcements: TelephonyLocationsAnnouncements;
  readonly callRecording: TelephonyLocationsCallRecording;
  readonly cxEssentials: TelephonyLocationsCxEssentials;
  readonly hotDesking: TelephonyLocationsHotDesking;
  readonly singleNumberReach: TelephonyLocationsSingleNumberReach;
  readonly callCaptions: TelephonyLocationsCallCaptions;
  readonly callIntercept: TelephonyLocationsCallIntercept;
  readonly chargeNumber: TelephonyLocationsChargeNumber;
  readonly emergencyCallbackNumber: TelephonyLocationsEmergencyCallbackNumber;
  readonly externalCallerId: TelephonyLocationsExternalCallerId;
  readonly musicOnHold: TelephonyLocationsMusicOnHold;
  readonly privateNetworkConnect: TelephonyLocationsPrivateNetworkConnect;
  readonly webexGo: TelephonyLocationsWebexGo;
  readonly intercept: TelephonyLocationsIntercept;
  readonly internalDialing: TelephonyLocationsInternalDialing;
  readonly outgoingPermission: TelephonyLocationsOutgoingPermission;
  readonly voicePortal: TelephonyLocationsVoicePortal;
  readonly voicemail: TelephonyLocationsVoicemail;
  readonly numbers: TelephonyLocationsNumbers;
  readonly devices: TelephonyLocationsDevices;
}

/** `webex.telephony.locations.callRouting` */
export interface TelephonyLocationsCallRouting {
  readonly translationPatterns: TelephonyLocationsCallRoutingTranslationPatterns;
}

/** `webex.telephony.locations.callRouting.translationPatterns` */
export interface TelephonyLocationsCallRoutingTranslationPatterns {
  /** Create a Translation Pattern for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/create-a-translation-pattern-for-a-location */
  create(input: CreateCallRoutingTranslationPatternInput, options?: CallOptions): Promise<CreateATranslationPatternForALocationResponse>;
  /** Delete a specific Translation Pattern for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/delete-a-specific-translation-pattern-for-a-location */
  remove(input: RemoveCallRoutingTranslationPatternInput, options?: CallOptions): Promise<void>;
  /** Retrieve a specific Translation Pattern for a Location. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-routing/retrieve-a-specific-translation-pattern-for-a-location */
  get(input: GetCallRoutingTranslationPatternInput, options?: CallOptions): Promise<LocationTranslationPatternGet>;
  /** Modify a specific Translation Pattern for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/modify-a-specific-translation-pattern-for-a-location */
  update(input: UpdateCallRoutingTranslationPatternInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.emergencyCallNotification` */
export interface TelephonyLocationsEmergencyCallNotification {
  /** Get a Location Emergency Call Notification. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-location-emergency-call-notification */
  get(input: GetEmergencyCallNotificationInput, options?: CallOptions): Promise<GetLocationCallNotificationObject>;
  /** Update a location emergency call notification. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-location-emergency-call-notification */
  update(input: UpdateEmergencyCallNotificationInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.redSky` */
export interface TelephonyLocationsRedSky {
  /** Get a Location's RedSky Emergency Calling Parameters. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-location-s-redsky-emergency-calling-parameters */
  get(input: GetRedSkyInput, options?: CallOptions): Promise<GetLocationCallingParamtersResponse>;
  readonly building: TelephonyLocationsRedSkyBuilding;
  readonly status: TelephonyLocationsRedSkyStatus;
}

/** `webex.telephony.locations.redSky.building` */
export interface TelephonyLocationsRedSkyBuilding {
  /** Create a RedSky Building Address and Alert Email for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/create-a-redsky-building-address-and-alert-email-for-a-location */
  create(input: CreateRedSkyBuildingInput, options?: CallOptions): Promise<void>;
  /** Update a RedSky Building Address for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-redsky-building-address-for-a-location */
  update(input: UpdateRedSkyBuildingInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.redSky.status` */
export interface TelephonyLocationsRedSkyStatus {
  /** Get a Location's RedSky Compliance Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/get-a-location-s-redsky-compliance-status */
  get(input: GetRedSkyStatusInput, options?: CallOptions): Promise<GetLocationComplianceStatusResponse>;
  /** Update a Location's RedSky Compliance Status. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/emergency-services-settings/update-a-location-s-redsky-compliance-status */
  update(input: UpdateRedSkyStatusInput, options?: CallOptions): Promise<UpdateALocationsRedSkyComplianceStatusResponse>;
}

/** `webex.telephony.locations.announcements` */
export interface TelephonyLocationsAnnouncements {
  /** Upload a binary announcement greeting at the location level. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/upload-a-binary-announcement-greeting-at-the-location-level */
  upload(input: UploadAnnouncementsInput, options?: CallOptions): Promise<UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse>;
  /** Fetch repository usage for announcements in a location. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-repository-usage-for-announcements-in-a-location */
  getUsage(input: GetAnnouncementUsageInput, options?: CallOptions): Promise<AnnouncementUsageResponse>;
  /** Delete an announcement greeting in a location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/delete-an-announcement-greeting-in-a-location */
  remove(input: RemoveAnnouncementInput, options?: CallOptions): Promise<void>;
  /** Fetch details of a binary announcement greeting at location level. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/fetch-details-of-a-binary-announcement-greeting-at-location-level */
  get(input: GetAnnouncementInput, options?: CallOptions): Promise<AnnouncementResponse>;
  /** Modify a binary announcement greeting at location level. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-announcement-repository/modify-a-binary-announcement-greeting-at-location-level */
  update(input: UpdateAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.callRecording` */
export interface TelephonyLocationsCallRecording {
  /** Set Call Recording Vendor for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/set-call-recording-vendor-for-a-location */
  updateVendor(input: UpdateCallRecordingVendorInput, options?: CallOptions): Promise<SetCallRecordingVendorForAlocationResponse>;
  /** Get Call Recording Vendor Users for a Location. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-call-recording-vendor-users-for-a-location */
  listVendorUsers(input: ListCallRecordingVendorUsersInput, options?: CallOptions): Paged<Members>;
  /** Get Location Call Recording Vendors. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-location-call-recording-vendors */
  getVendors(input: GetCallRecordingVendorsInput, options?: CallOptions): Promise<CallRecordingLocationVendorsResponse>;
  readonly announcements: TelephonyLocationsCallRecordingAnnouncements;
  readonly complianceAnnouncement: TelephonyLocationsCallRecordingComplianceAnnouncement;
}

/** `webex.telephony.locations.callRecording.announcements` */
export interface TelephonyLocationsCallRecordingAnnouncements {
  /** Get Location Call Recording Announcement Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-location-call-recording-announcement-settings */
  get(input: GetCallRecordingAnnouncementsInput, options?: CallOptions): Promise<GetLocationCallRecordingAnnouncementObject>;
  /** Update Location Call Recording Announcement Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-location-call-recording-announcement-settings */
  update(input: UpdateCallRecordingAnnouncementsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.callRecording.complianceAnnouncement` */
export interface TelephonyLocationsCallRecordingComplianceAnnouncement {
  /** Get details for the Location Compliance Announcement Setting. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/get-details-for-the-location-compliance-announcement-setting */
  get(input: GetCallRecordingComplianceAnnouncementInput, options?: CallOptions): Promise<GetComplianceAnnouncementObject>;
  /** Update the location compliance announcement. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-call-recording/update-the-location-compliance-announcement */
  update(input: UpdateCallRecordingComplianceAnnouncementInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.cxEssentials` */
export interface TelephonyLocationsCxEssentials {
  readonly agents: TelephonyLocationsCxEssentialsAgents;
}

/** `webex.telephony.locations.cxEssentials.agents` */
export interface TelephonyLocationsCxEssentialsAgents {
  /** List Available Agents. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/features-customer-assist/list-available-agents */
  listAvailableAgents(input: ListCxEssentialAgentAvailableAgentsInput, options?: CallOptions): Paged<GetAvailableAgentsCallQueueObject>;
}

/** `webex.telephony.locations.hotDesking` */
export interface TelephonyLocationsHotDesking {
  /** Voice Portal Hot desking sign in details for a location. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/voice-portal-hot-desking-sign-in-details-for-a-location */
  get(input: GetHotDeskingInput, options?: CallOptions): Promise<VoicePortalHotDeskingSignInDetailsForALocationResponse>;
  /** Update Voice Portal Hot desking sign in details for a location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/features-hot-desking-sign-in-via-voice-portal/update-voice-portal-hot-desking-sign-in-details-for-a-location */
  update(input: UpdateHotDeskingInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.singleNumberReach` */
export interface TelephonyLocationsSingleNumberReach {
  /** Get Single Number Reach Primary Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/features-single-number-reach/get-single-number-reach-primary-available-phone-numbers */
  listAvailableNumbers(input: ListSingleNumberReachAvailableNumbersInput, options?: CallOptions): Paged<SingleNumberReachPrimaryAvailableNumberObject>;
}

/** `webex.telephony.locations.callCaptions` */
export interface TelephonyLocationsCallCaptions {
  /** Get the location call captions settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-the-location-call-captions-settings */
  get(input: GetCallCaptionsInput, options?: CallOptions): Promise<GetLocationCallCaptionsObject>;
  /** Update the location call captions settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-the-location-call-captions-settings */
  update(input: UpdateCallCaptionsInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.callIntercept` */
export interface TelephonyLocationsCallIntercept {
  /** Get Location Call Intercept Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-location-call-intercept-available-phone-numbers */
  listAvailableNumbers(input: ListCallInterceptAvailableNumbersInput, options?: CallOptions): Paged<LocationCallInterceptAvailableNumberObject>;
}

/** `webex.telephony.locations.chargeNumber` */
export interface TelephonyLocationsChargeNumber {
  /** Get Available Charge Numbers for a Location with Given Criteria. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-available-charge-numbers-for-a-location-with-given-criteria */
  listAvailableNumbers(input: ListChargeNumberAvailableNumbersInput, options?: CallOptions): Paged<LocationAvailableChargeNumberObject>;
}

/** `webex.telephony.locations.emergencyCallbackNumber` */
export interface TelephonyLocationsEmergencyCallbackNumber {
  /** Get Location ECBN Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-location-ecbn-available-phone-numbers */
  listAvailableNumbers(input: ListEmergencyCallbackNumberAvailableNumbersInput, options?: CallOptions): Paged<LocationECBNAvailableNumberObject>;
  /** Get a Location Emergency callback number. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-a-location-emergency-callback-number */
  get(input: GetEmergencyCallbackNumberInput, options?: CallOptions): Promise<GetLocationCallBackNumberObject>;
  /** Update a Location Emergency callback number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-a-location-emergency-callback-number */
  update(input: UpdateEmergencyCallbackNumberInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.externalCallerId` */
export interface TelephonyLocationsExternalCallerId {
  /** Get the List of Phone Numbers Available for External Caller ID. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-the-list-of-phone-numbers-available-for-external-caller-id */
  listAvailableNumbers(input: ListExternalCallerIdAvailableNumbersInput, options?: CallOptions): Paged<NumberObject>;
}

/** `webex.telephony.locations.musicOnHold` */
export interface TelephonyLocationsMusicOnHold {
  /** Get Music On Hold. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-music-on-hold */
  get(input: GetMusicOnHoldInput, options?: CallOptions): Promise<LocationSettingsGetMusicOnHoldObject>;
  /** Update Music On Hold. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-music-on-hold */
  update(input: UpdateMusicOnHoldInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.privateNetworkConnect` */
export interface TelephonyLocationsPrivateNetworkConnect {
  /** Get Private Network Connect. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-private-network-connect */
  get(input: GetPrivateNetworkConnectInput, options?: CallOptions): Promise<GetPrivateNetworkConnectResponse>;
  /** Update Private Network Connect. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/update-private-network-connect */
  update(input: UpdatePrivateNetworkConnectInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.webexGo` */
export interface TelephonyLocationsWebexGo {
  /** Get Webex Go Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/get-webex-go-available-phone-numbers */
  listAvailableNumbers(input: ListWebexGoAvailableNumbersInput, options?: CallOptions): Paged<WebexGoAvailableNumberObject>;
}

/** `webex.telephony.locations.intercept` */
export interface TelephonyLocationsIntercept {
  /** Get Location Intercept. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-location-intercept */
  get(input: GetInterceptInput, options?: CallOptions): Promise<GetLocationInterceptObject>;
  /** Put Location Intercept. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/put-location-intercept */
  update(input: UpdateInterceptInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.internalDialing` */
export interface TelephonyLocationsInternalDialing {
  /** Read the Internal Dialing configuration for a location. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/read-the-internal-dialing-configuration-for-a-location */
  get(input: GetInternalDialingInput, options?: CallOptions): Promise<InternalDialingGet>;
  /** Modify the Internal Dialing configuration for a location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/modify-the-internal-dialing-configuration-for-a-location */
  update(input: UpdateInternalDialingInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.outgoingPermission` */
export interface TelephonyLocationsOutgoingPermission {
  /** Get Location Outgoing Permission. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-location-outgoing-permission */
  list(input: ListOutgoingPermissionInput, options?: CallOptions): Paged<CallingPermissionObject>;
  /** Update Location Outgoing Permission. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/update-location-outgoing-permission */
  update(input: UpdateOutgoingPermissionInput, options?: CallOptions): Promise<void>;
  readonly accessCodes: TelephonyLocationsOutgoingPermissionAccessCodes;
  readonly autoTransferNumbers: TelephonyLocationsOutgoingPermissionAutoTransferNumbers;
  readonly digitPatterns: TelephonyLocationsOutgoingPermissionDigitPatterns;
}

/** `webex.telephony.locations.outgoingPermission.accessCodes` */
export interface TelephonyLocationsOutgoingPermissionAccessCodes {
  /** Delete all Outgoing Permission Access Code for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-all-outgoing-permission-access-code-for-a-location */
  removeAll(input: RemoveOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
  /** Get Outgoing Permission Location Access Code. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-outgoing-permission-location-access-code */
  getAll(input: GetOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<GetOutgoingPermissionLocationAccessCodeResponse>;
  /** Create Outgoing Permission a new access code for a customer location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/create-outgoing-permission-a-new-access-code-for-a-customer-location */
  create(input: CreateOutgoingPermissionAccessCodeInput, options?: CallOptions): Promise<void>;
  /** Delete Outgoing Permission Access Code Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-outgoing-permission-access-code-location */
  updateAll(input: UpdateOutgoingPermissionAccessCodeAllInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.outgoingPermission.autoTransferNumbers` */
export interface TelephonyLocationsOutgoingPermissionAutoTransferNumbers {
  /** Get Outgoing Permission Auto Transfer Number. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-outgoing-permission-auto-transfer-number */
  get(input: GetOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<GetAutoTransferNumberObject>;
  /** Put Outgoing Permission Auto Transfer Number. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/put-outgoing-permission-auto-transfer-number */
  update(input: UpdateOutgoingPermissionAutoTransferNumbersInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.outgoingPermission.digitPatterns` */
export interface TelephonyLocationsOutgoingPermissionDigitPatterns {
  /** Delete all Outgoing Permission Digit Patterns for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-all-outgoing-permission-digit-patterns-for-a-location */
  removeAll(input: RemoveOutgoingPermissionDigitPatternAllInput, options?: CallOptions): Promise<void>;
  /** Get Outgoing Permission Digit Pattern for a Location. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-outgoing-permission-digit-pattern-for-a-location */
  list(input: ListOutgoingPermissionDigitPatternsInput, options?: CallOptions): Paged<LocationDigitPatternObject>;
  /** Create Outgoing Permission a new Digit Pattern for a location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/create-outgoing-permission-a-new-digit-pattern-for-a-location */
  create(input: CreateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<CreateOutgoingPermissionANewDigitPatternForALocationResponse>;
  /** Delete a Outgoing Permission Digit Pattern for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/delete-a-outgoing-permission-digit-pattern-for-a-location */
  remove(input: RemoveOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
  /** Get Details for a Outgoing Permission Digit Pattern for a Location. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/get-details-for-a-outgoing-permission-digit-pattern-for-a-location */
  get(input: GetOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<LocationDigitPatternObject>;
  /** Update a Outgoing Permission Digit Pattern for a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-call-handling/update-a-outgoing-permission-digit-pattern-for-a-location */
  update(input: UpdateOutgoingPermissionDigitPatternInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.voicePortal` */
export interface TelephonyLocationsVoicePortal {
  /** Get VoicePortal. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voiceportal */
  get(input: GetVoicePortalInput, options?: CallOptions): Promise<GetVoicePortalObject>;
  /** Update VoicePortal. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/update-voiceportal */
  update(input: UpdateVoicePortalInput, options?: CallOptions): Promise<void>;
  /** Get VoicePortal Available Phone Numbers. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voiceportal-available-phone-numbers */
  listAvailableNumbers(input: ListVoicePortalAvailableNumbersInput, options?: CallOptions): Paged<VoicePortalAvailableNumberObject>;
  /** Get VoicePortal Passcode Rule. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-voiceportal-passcode-rule */
  getPasscodeRules(input: GetVoicePortalPasscodeRulesInput, options?: CallOptions): Promise<GetVoicePortalPasscodeRuleObject>;
}

/** `webex.telephony.locations.voicemail` */
export interface TelephonyLocationsVoicemail {
  /** Get Location Voicemail. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/get-location-voicemail */
  get(input: GetVoicemailInput, options?: CallOptions): Promise<GetLocationVoicemailResponse>;
  /** Update Location Voicemail. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings-voicemail/update-location-voicemail */
  update(input: UpdateVoicemailInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.numbers` */
export interface TelephonyLocationsNumbers {
  /** Remove Phone Numbers from a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/remove-phone-numbers-from-a-location */
  remove(input: RemoveNumbersInput, options?: CallOptions): Promise<void>;
  /** Add Phone Numbers to a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/add-phone-numbers-to-a-location */
  create(input: CreateNumbersInput, options?: CallOptions): Promise<void>;
  /** Manage Number State in a Location. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/manage-number-state-in-a-location */
  updateAll(input: UpdateNumberAllInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.locations.devices` */
export interface TelephonyLocationsDevices {
  /** Get Location Device Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings/get-location-device-settings */
  getSettings(input: GetDeviceSettingsInput, options?: CallOptions): Promise<DeviceSettingsObject>;
  readonly dynamicSettings: TelephonyLocationsDevicesDynamicSettings;
}

/** `webex.telephony.locations.devices.dynamicSettings` */
export interface TelephonyLocationsDevicesDynamicSettings {
  /** Get Location Device Dynamic Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/get-location-device-dynamic-settings */
  getSettings(input: GetDeviceDynamicSettingsSettingsInput, options?: CallOptions): Promise<LocationDeviceDynamicSettingsListPostResponse>;
}
