// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetMeetingConfigurationCommonSettingObject, GetTrackingCodeObject, GetTrackingCodesObject, ListSiteSessionTypesResponse, OptionsForCreateOrUpdateTrackingCodeObject, ScheduleStartCodeObject, UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions, UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions, UpdateMeetingConfigurationCommonSettingObjectSecurityOptions, UpdateMeetingConfigurationCommonSettingObjectSiteOptions } from "../types/meeting.ts";

export type { GetMeetingConfigurationCommonSettingObject, GetTrackingCodeObject, GetTrackingCodesObject, ListSiteSessionTypesResponse, OptionsForCreateOrUpdateTrackingCodeObject, ScheduleStartCodeObject, UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions, UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions, UpdateMeetingConfigurationCommonSettingObjectSecurityOptions, UpdateMeetingConfigurationCommonSettingObjectSiteOptions } from "../types/meeting.ts";

/** Input of {@link listConfigSessionTypes}. */
export interface ListConfigSessionTypesInput {
  siteUrl?: string | undefined;
}

/** List Site Session Types. @source documented https://developer.webex.com/docs/api/v1/session-types/list-site-session-types */
export const listConfigSessionTypes: Operation<ListConfigSessionTypesInput, ListSiteSessionTypesResponse> = {
  id: "meetings.config.listSessionTypes",
  method: "GET",
  path: "/v1/admin/meeting/config/sessionTypes",
  query: ["siteUrl"],
  items: "items",
};

/** Input of {@link getCommonSettings}. */
export interface GetCommonSettingsInput {
  siteUrl?: string | undefined;
}

/** Get Meeting Common Settings Configuration. @source documented https://developer.webex.com/docs/api/v1/site/get-meeting-common-settings-configuration */
export const getCommonSettings: Operation<GetCommonSettingsInput, GetMeetingConfigurationCommonSettingObject> = {
  id: "meetings.config.commonSettings.get",
  method: "GET",
  path: "/v1/admin/meeting/config/commonSettings",
  query: ["siteUrl"],
};

/** Input of {@link updateCommonSettings}. */
export interface UpdateCommonSettingsInput {
  siteOptions?: UpdateMeetingConfigurationCommonSettingObjectSiteOptions | undefined;
  defaultSchedulerOptions?: UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions | undefined;
  scheduleMeetingOptions?: UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions | undefined;
  securityOptions?: UpdateMeetingConfigurationCommonSettingObjectSecurityOptions | undefined;
}

/** Update Meeting Common Settings Configuration. @source documented https://developer.webex.com/docs/api/v1/site/update-meeting-common-settings-configuration */
export const updateCommonSettings: Operation<UpdateCommonSettingsInput, GetMeetingConfigurationCommonSettingObject> = {
  id: "meetings.config.commonSettings.update",
  method: "PATCH",
  path: "/v1/admin/meeting/config/commonSettings",
};

/** Input of {@link listTrackingCodes}. */
export interface ListTrackingCodesInput {
  siteUrl?: string | undefined;
}

/** List Tracking Codes. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/list-tracking-codes */
export const listTrackingCodes: Operation<ListTrackingCodesInput, GetTrackingCodesObject> = {
  id: "meetings.config.trackingCodes.list",
  method: "GET",
  path: "/v1/admin/meeting/config/trackingCodes",
  query: ["siteUrl"],
  items: "items",
};

/** Input of {@link createTrackingCode}. */
export interface CreateTrackingCodeInput {
  name: string;
  siteUrl: string;
  options: OptionsForCreateOrUpdateTrackingCodeObject[];
  inputMode: "text" | "select" | "editableSelect" | "hostProfileSelect" | (string & {});
  hostProfileCode: "optional" | "required" | "adminSet" | "notUsed" | (string & {});
  scheduleStartCodes: ScheduleStartCodeObject[];
}

/** Create a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/create-a-tracking-code */
export const createTrackingCode: Operation<CreateTrackingCodeInput, GetTrackingCodeObject> = {
  id: "meetings.config.trackingCodes.create",
  method: "POST",
  path: "/v1/admin/meeting/config/trackingCodes",
};

/** Input of {@link removeTrackingCode}. */
export interface RemoveTrackingCodeInput {
  trackingCodeId: string;
  siteUrl: string;
}

/** Delete a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/delete-a-tracking-code */
export const removeTrackingCode: Operation<RemoveTrackingCodeInput, void> = {
  id: "meetings.config.trackingCodes.remove",
  method: "DELETE",
  path: "/v1/admin/meeting/config/trackingCodes/{trackingCodeId}",
  query: ["siteUrl"],
};

/** Input of {@link getTrackingCode}. */
export interface GetTrackingCodeInput {
  trackingCodeId: string;
  siteUrl?: string | undefined;
}

/** Get a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/get-a-tracking-code */
export const getTrackingCode: Operation<GetTrackingCodeInput, GetTrackingCodeObject> = {
  id: "meetings.config.trackingCodes.get",
  method: "GET",
  path: "/v1/admin/meeting/config/trackingCodes/{trackingCodeId}",
  query: ["siteUrl"],
};

/** Input of {@link updateTrackingCode}. */
export interface UpdateTrackingCodeInput {
  trackingCodeId: string;
  name: string;
  siteUrl: string;
  options: OptionsForCreateOrUpdateTrackingCodeObject[];
  inputMode: "text" | "select" | "editableSelect" | "hostProfileSelect" | (string & {});
  hostProfileCode: "optional" | "required" | "adminSet" | "notUsed" | (string & {});
  scheduleStartCodes: ScheduleStartCodeObject[];
}

/** Update a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/update-a-tracking-code */
export const updateTrackingCode: Operation<UpdateTrackingCodeInput, GetTrackingCodeObject> = {
  id: "meetings.config.trackingCodes.update",
  method: "PUT",
  path: "/v1/admin/meeting/config/trackingCodes/{trackingCodeId}",
};
