// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../operation.ts";
import type { GetPhoneNumbersForAnOrganizationWithGivenCriteriaResponse, NumberObjectPhoneNumberType, NumberStateOptions, OrganizationStatusGetObject, PostValidateExtensionResponse, ReadTheListOfAnnouncementLanguagesResponse, ReadTheListOfRoutingChoicesResponse, TestCallRoutingPostResponse, ValidateNumbersResponse, WebhookInterestRegistration } from "./types/calling.ts";
import type { SupportedDevicesObject } from "./types/device.ts";

export type { GetPhoneNumbersForAnOrganizationWithGivenCriteriaResponse, NumberObjectPhoneNumberType, NumberStateOptions, OrganizationStatusGetObject, PostValidateExtensionResponse, ReadTheListOfAnnouncementLanguagesResponse, ReadTheListOfRoutingChoicesResponse, TestCallRoutingPostResponse, ValidateNumbersResponse, WebhookInterestRegistration } from "./types/calling.ts";
export type { SupportedDevicesObject } from "./types/device.ts";

/** Input of {@link testTelephonyCallRouting}. */
export interface TestTelephonyCallRoutingInput {
  orgId?: string | undefined;
  originatorId: string;
  originatorType: "PEOPLE" | "TRUNK" | (string & {});
  destination: string;
  originatorNumber?: string | undefined;
  includeAppliedServices?: boolean | undefined;
}

/** Test Call Routing. @source documented https://developer.webex.com/docs/api/v1/call-routing/test-call-routing */
export const testTelephonyCallRouting: Operation<TestTelephonyCallRoutingInput, TestCallRoutingPostResponse> = {
  id: "telephony.testCallRouting",
  method: "POST",
  path: "/v1/telephony/config/actions/testCallRouting/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listTelephonyAnnouncementLanguages}. */
export interface ListTelephonyAnnouncementLanguagesInput {
  ttsLanguage?: boolean | undefined;
}

/** Read the List of Announcement Languages. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/read-the-list-of-announcement-languages */
export const listTelephonyAnnouncementLanguages: ListOperation<ListTelephonyAnnouncementLanguagesInput, ReadTheListOfAnnouncementLanguagesResponse, "languages"> = {
  id: "telephony.listAnnouncementLanguages",
  method: "GET",
  path: "/v1/telephony/config/announcementLanguages",
  query: ["ttsLanguage"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "languages",
};

/** Input of {@link getTelephonyLargeOrgStatus}. */
export interface GetTelephonyLargeOrgStatusInput {
  orgId?: string | undefined;
}

/** Get Large Organization Status. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-large-organization-status */
export const getTelephonyLargeOrgStatus: Operation<GetTelephonyLargeOrgStatusInput, OrganizationStatusGetObject> = {
  id: "telephony.getLargeOrgStatus",
  method: "GET",
  path: "/v1/telephony/config/largeOrgStatus",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link validateTelephonyExtensions}. */
export interface ValidateTelephonyExtensionsInput {
  orgId?: string | undefined;
  extensions?: string[] | undefined;
}

/** Validate the List of Extensions. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/validate-the-list-of-extensions */
export const validateTelephonyExtensions: Operation<ValidateTelephonyExtensionsInput, PostValidateExtensionResponse> = {
  id: "telephony.validateExtensions",
  method: "POST",
  path: "/v1/telephony/config/actions/validateExtensions/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link listTelephonyRouteChoices}. */
export interface ListTelephonyRouteChoicesInput {
  orgId?: string | undefined;
  routeGroupName?: string | undefined;
  trunkName?: string | undefined;
  order?: string | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Read the List of Routing Choices. @source documented https://developer.webex.com/docs/api/v1/location-call-settings/read-the-list-of-routing-choices */
export const listTelephonyRouteChoices: ListOperation<ListTelephonyRouteChoicesInput, ReadTheListOfRoutingChoicesResponse, "routeIdentities"> = {
  id: "telephony.listRouteChoices",
  method: "GET",
  path: "/v1/telephony/config/routeChoices",
  query: ["orgId", "routeGroupName", "trunkName", "order", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "routeIdentities",
};

/** Input of {@link validateTelephonyNumbers}. */
export interface ValidateTelephonyNumbersInput {
  orgId?: string | undefined;
  phoneNumbers: string[];
}

/** Validate Phone Numbers. @source documented https://developer.webex.com/docs/api/v1/numbers/validate-phone-numbers */
export const validateTelephonyNumbers: Operation<ValidateTelephonyNumbersInput, ValidateNumbersResponse> = {
  id: "telephony.validateNumbers",
  method: "POST",
  path: "/v1/telephony/config/actions/validateNumbers/invoke",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link listTelephonyNumbers}. */
export interface ListTelephonyNumbersInput {
  orgId?: string | undefined;
  locationId?: string | undefined;
  phoneNumber?: string | undefined;
  available?: boolean | undefined;
  order?: string | undefined;
  ownerName?: string | undefined;
  ownerId?: string | undefined;
  ownerType?: "PEOPLE" | "PLACE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "PAGING_GROUP" | "HUNT_GROUP" | "VOICE_MESSAGING" | "BROADWORKS_ANYWHERE" | "CONTACT_CENTER_LINK" | "ROUTE_LIST" | "VOICEMAIL_GROUP" | "VIRTUAL_LINE" | (string & {}) | undefined;
  extension?: string | undefined;
  numberType?: "NUMBER" | "EXTENSION" | (string & {}) | undefined;
  phoneNumberType?: NumberObjectPhoneNumberType | undefined;
  state?: NumberStateOptions | undefined;
  details?: boolean | undefined;
  tollFreeNumbers?: boolean | undefined;
  restrictedNonGeoNumbers?: boolean | undefined;
  includedTelephonyTypes?: string | undefined;
  serviceNumber?: boolean | undefined;
  reservedNumber?: boolean | undefined;
  max?: number | undefined;
  start?: number | undefined;
}

/** Get Phone Numbers for an Organization with Given Criteria. @source documented https://developer.webex.com/docs/api/v1/numbers/get-phone-numbers-for-an-organization-with-given-criteria */
export const listTelephonyNumbers: ListOperation<ListTelephonyNumbersInput, GetPhoneNumbersForAnOrganizationWithGivenCriteriaResponse, "phoneNumbers"> = {
  id: "telephony.listNumbers",
  method: "GET",
  path: "/v1/telephony/config/numbers",
  query: ["orgId", "locationId", "phoneNumber", "available", "order", "ownerName", "ownerId", "ownerType", "extension", "numberType", "phoneNumberType", "state", "details", "tollFreeNumbers", "restrictedNonGeoNumbers", "includedTelephonyTypes", "serviceNumber", "reservedNumber", "max", "start"],
  scopes: ["spark-admin:telephony_config_read"],
  items: "phoneNumbers",
};

/** Input of {@link getTelephonyWebhookInterestRegistrations}. */
export interface GetTelephonyWebhookInterestRegistrationsInput {}

/** Get Webhook Interest Registration. @source documented https://developer.webex.com/docs/api/v1/webhook-interest-registrations/get-webhook-interest-registration */
export const getTelephonyWebhookInterestRegistrations: Operation<GetTelephonyWebhookInterestRegistrationsInput, WebhookInterestRegistration> = {
  id: "telephony.getWebhookInterestRegistrations",
  method: "GET",
  path: "/v1/telephony/webhookInterestRegistrations",
  scopes: ["spark-admin:calls_read"],
};

/** Input of {@link getTelephonySupportedDevices}. */
export interface GetTelephonySupportedDevicesInput {
  orgId?: string | undefined;
  allowConfigureLayoutEnabled?: boolean | undefined;
  type?: string | undefined;
}

/** Read the List of Supported Devices. @source documented https://developer.webex.com/docs/api/v1/device-call-settings-with-device-dynamic-settings/read-the-list-of-supported-devices */
export const getTelephonySupportedDevices: Operation<GetTelephonySupportedDevicesInput, SupportedDevicesObject> = {
  id: "telephony.getSupportedDevices",
  method: "GET",
  path: "/v1/telephony/config/supportedDevices",
  query: ["orgId", "allowConfigureLayoutEnabled", "type"],
  scopes: ["spark-admin:telephony_config_read"],
};
