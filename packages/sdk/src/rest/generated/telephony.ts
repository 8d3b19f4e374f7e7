// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { TelephonyAiReceptionists } from "./telephony/aiReceptionists.ts";
import type { TelephonyKnowledgeBases } from "./telephony/knowledgeBases.ts";
import type { TelephonyCalls } from "./telephony/calls.ts";
import type { TelephonyExternalVoicemail } from "./telephony/externalVoicemail.ts";
import type { TelephonyCallRouting } from "./telephony/callRouting.ts";
import type { TelephonyLocations } from "./telephony/locations.ts";
import type { TelephonyPremisePstn } from "./telephony/premisePstn.ts";
import type { TelephonyCallCaptions } from "./telephony/callCaptions.ts";
import type { TelephonyMusicOnHold } from "./telephony/musicOnHold.ts";
import type { TelephonyVoicemail } from "./telephony/voicemail.ts";
import type { TelephonyGuestCalling } from "./telephony/guestCalling.ts";
import type { TelephonyClickToCall } from "./telephony/clickToCall.ts";
import type { TelephonySettings } from "./telephony/settings.ts";
import type { TelephonyConference } from "./telephony/conference.ts";
import type { TelephonyDectNetworks } from "./telephony/dectNetworks.ts";
import type { TelephonyDevices } from "./telephony/devices.ts";
import type { TelephonyEmergencyCallNotification } from "./telephony/emergencyCallNotification.ts";
import type { TelephonyHuntGroups } from "./telephony/huntGroups.ts";
import type { TelephonyRedSky } from "./telephony/redSky.ts";
import type { TelephonyVirtualLines } from "./telephony/virtualLines.ts";
import type { TelephonyAnnouncements } from "./telephony/announcements.ts";
import type { TelephonyTextToSpeech } from "./telephony/textToSpeech.ts";
import type { TelephonyAutoAttendants } from "./telephony/autoAttendants.ts";
import type { TelephonyCallParkExtensions } from "./telephony/callParkExtensions.ts";
import type { TelephonyCallParks } from "./telephony/callParks.ts";
import type { TelephonyCallPickups } from "./telephony/callPickups.ts";
import type { TelephonyCallQueues } from "./telephony/callQueues.ts";
import type { TelephonySupervisors } from "./telephony/supervisors.ts";
import type { TelephonyCallRecording } from "./telephony/callRecording.ts";
import type { TelephonyJobs } from "./telephony/jobs.ts";
import type { TelephonyCxEssentials } from "./telephony/cxEssentials.ts";
import type { TelephonyOperatingModes } from "./telephony/operatingModes.ts";
import type { TelephonyPagingGroups } from "./telephony/pagingGroups.ts";
import type { TelephonyVirtualExtensionRanges } from "./telephony/virtualExtensionRanges.ts";
import type { TelephonyVirtualExtensions } from "./telephony/virtualExtensions.ts";
import type { TelephonyReceptionistContacts } from "./telephony/receptionistContacts.ts";
import type { TelephonySchedules } from "./telephony/schedules.ts";
import type { TelephonyVoicemailGroups } from "./telephony/voicemailGroups.ts";
import type { TelephonyOutgoingPermission } from "./telephony/outgoingPermission.ts";
import type { TelephonyPstn } from "./telephony/pstn.ts";
import type { TelephonyCountries } from "./telephony/countries.ts";
import type { TelephonyPeople } from "./telephony/people.ts";
import type { TelephonyVoiceMessages } from "./telephony/voiceMessages.ts";
import type { TelephonyServiceSettings } from "./telephony/serviceSettings.ts";
import type { TelephonyWorkspaces } from "./telephony/workspaces.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetTelephonyLargeOrgStatusInput, GetTelephonySupportedDevicesInput, GetTelephonyWebhookInterestRegistrationsInput, ListTelephonyAnnouncementLanguagesInput, ListTelephonyNumbersInput, ListTelephonyRouteChoicesInput, TestTelephonyCallRoutingInput, ValidateTelephonyExtensionsInput, ValidateTelephonyNumbersInput } from "@parley/contract/telephony";
import type { Language, NumbersNumberObject, OrganizationStatusGetObject, PostValidateExtensionResponse, RouteIdentity, TestCallRoutingPostResponse, ValidateNumbersResponse, WebhookInterestRegistration } from "@parley/contract/types/calling";
import type { SupportedDevicesObject } from "@parley/contract/types/device";

/** `webex.telephony` */
export interface Telephony {
  /** Test Call Routing. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-routing/test-call-routing */
  testCallRouting(input: TestTelephonyCallRoutingInput, options?: CallOptions): Promise<TestCallRoutingPostResponse>;
  /** Read the List of Announcement Languages. Needs `spark-admin:telephony_config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/read-the-list-of-announcement-languages */
  listAnnouncementLanguages(input?: ListTelephonyAnnouncementLanguagesInput, options?: CallOptions): Paged<Language>;
  /** Get Large Organization Status. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-large-organization-status */
  getLargeOrgStatus(input?: GetTelephonyLargeOrgStatusInput, options?: CallOptions): Promise<OrganizationStatusGetObject>;
  /** Validate the List of Extensions. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/validate-the-list-of-extensions */
  validateExtensions(input?: ValidateTelephonyExtensionsInput, options?: CallOptions): Promise<PostValidateExtensionResponse>;
  /** Read the List of Routing Choices. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/read-the-list-of-routing-choices */
  listRouteChoices(input?: ListTelephonyRouteChoicesInput, options?: CallOptions): Paged<RouteIdentity>;
  /** Validate Phone Numbers. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/numbers/validate-phone-numbers */
  validateNumbers(input: ValidateTelephonyNumbersInput, options?: CallOptions): Promise<ValidateNumbersResponse>;
  /** Get Phone Numbers for an Organization with Given Criteria. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/numbers/get-phone-numbers-for-an-organization-with-given-criteria */
  listNumbers(input?: ListTelephonyNumbersInput, options?: CallOptions): Paged<NumbersNumberObject>;
  /** Get Webhook Interest Registration. Needs `spark-admin:calls_read`. @source documented https://developer.webex.com/docs/api/v1/webhook-interest-registrations/get-webhook-interest-registration */
  getWebhookInterestRegistrations(input?: GetTelephonyWebhookInterestRegistrationsInput, options?: CallOptions): Promise<WebhookInterestRegistration>;
  /** Read the List of Supported Devices. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/read-the-list-of-supported-devices */
  getSupportedDevices(input?: GetTelephonySupportedDevicesInput, options?: CallOptions): Promise<SupportedDevicesObject>;
  readonly aiReceptionists: TelephonyAiReceptionists;
  readonly knowledgeBases: TelephonyKnowledgeBases;
  readonly calls: TelephonyCalls;
  readonly externalVoicemail: TelephonyExternalVoicemail;
  readonly callRouting: TelephonyCallRouting;
  readonly locations: TelephonyLocations;
  readonly premisePstn: TelephonyPremisePstn;
  readonly callCaptions: TelephonyCallCaptions;
  readonly musicOnHold: TelephonyMusicOnHold;
  readonly voicemail: TelephonyVoicemail;
  readonly guestCalling: TelephonyGuestCalling;
  readonly clickToCall: TelephonyClickToCall;
  readonly settings: TelephonySettings;
  readonly conference: TelephonyConference;
  readonly dectNetworks: TelephonyDectNetworks;
  readonly devices: TelephonyDevices;
  readonly emergencyCallNotification: TelephonyEmergencyCallNotification;
  readonly huntGroups: TelephonyHuntGroups;
  readonly redSky: TelephonyRedSky;
  readonly virtualLines: TelephonyVirtualLines;
  readonly announcements: TelephonyAnnouncements;
  readonly textToSpeech: TelephonyTextToSpeech;
  readonly autoAttendants: TelephonyAutoAttendants;
  readonly callParkExtensions: TelephonyCallParkExtensions;
  readonly callParks: TelephonyCallParks;
  readonly callPickups: TelephonyCallPickups;
  readonly callQueues: TelephonyCallQueues;
  readonly supervisors: TelephonySupervisors;
  readonly callRecording: TelephonyCallRecording;
  readonly jobs: TelephonyJobs;
  readonly cxEssentials: TelephonyCxEssentials;
  readonly operatingModes: TelephonyOperatingModes;
  readonly pagingGroups: TelephonyPagingGroups;
  readonly virtualExtensionRanges: TelephonyVirtualExtensionRanges;
  readonly virtualExtensions: TelephonyVirtualExtensions;
  readonly receptionistContacts: TelephonyReceptionistContacts;
  readonly schedules: TelephonySchedules;
  readonly voicemailGroups: TelephonyVoicemailGroups;
  readonly outgoingPermission: TelephonyOutgoingPermission;
  readonly pstn: TelephonyPstn;
  readonly countries: TelephonyCountries;
  readonly people: TelephonyPeople;
  readonly voiceMessages: TelephonyVoiceMessages;
  readonly serviceSettings: TelephonyServiceSettings;
  readonly workspaces: TelephonyWorkspaces;
}
