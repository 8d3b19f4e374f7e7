// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateTrackingCodeInput, GetCommonSettingsInput, GetTrackingCodeInput, ListConfigSessionTypesInput, ListTrackingCodesInput, RemoveTrackingCodeInput, UpdateCommonSettingsInput, UpdateTrackingCodeInput } from "@parley/contract/meetings/config";
import type { GetMeetingConfigurationCommonSettingObject, GetTrackingCodeObject, SiteSessionType } from "@parley/contract/types/meeting";

/** `webex.meetings.config` */
export interface MeetingsConfig {
  /** List Site Session Types. All at once. @source documented https://developer.webex.com/docs/api/v1/session-types/list-site-session-types */
  listSessionTypes(input?: ListConfigSessionTypesInput, options?: CallOptions): Paged<SiteSessionType>;
  readonly commonSettings: MeetingsConfigCommonSettings;
  readonly trackingCodes: MeetingsConfigTrackingCodes;
}

/** `webex.meetings.config.commonSettings` */
export interface MeetingsConfigCommonSettings {
  /** Get Meeting Common Settings Configuration. @source documented https://developer.webex.com/docs/api/v1/site/get-meeting-common-settings-configuration */
  get(input?: GetCommonSettingsInput, options?: CallOptions): Promise<GetMeetingConfigurationCommonSettingObject>;
  /** Update Meeting Common Settings Configuration. @source documented https://developer.webex.com/docs/api/v1/site/update-meeting-common-settings-configuration */
  update(input?: UpdateCommonSettingsInput, options?: CallOptions): Promise<GetMeetingConfigurationCommonSettingObject>;
}

/** `webex.meetings.config.trackingCodes` */
export interface MeetingsConfigTrackingCodes {
  /** List Tracking Codes. All at once. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/list-tracking-codes */
  list(input?: ListTrackingCodesInput, options?: CallOptions): Paged<GetTrackingCodeObject>;
  /** Create a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/create-a-tracking-code */
  create(input: CreateTrackingCodeInput, options?: CallOptions): Promise<GetTrackingCodeObject>;
  /** Delete a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/delete-a-tracking-code */
  remove(input: RemoveTrackingCodeInput, options?: CallOptions): Promise<void>;
  /** Get a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/get-a-tracking-code */
  get(input: GetTrackingCodeInput, options?: CallOptions): Promise<GetTrackingCodeObject>;
  /** Update a Tracking Code. @source documented https://developer.webex.com/docs/api/v1/tracking-codes/update-a-tracking-code */
  update(input: UpdateTrackingCodeInput, options?: CallOptions): Promise<GetTrackingCodeObject>;
}
