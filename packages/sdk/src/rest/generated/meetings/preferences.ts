// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetAudioInput, GetPersonalMeetingRoomInput, GetPreferencesInput, GetSchedulingOptionsInput, InsertSchedulingOptionDelegateEmailsInput, ListSitesInput, ListVideoInput, RefreshPersonalMeetingRoomIdInput, RemoveSchedulingOptionDelegateEmailsInput, UpdateAudioInput, UpdatePersonalMeetingRoomInput, UpdateSchedulingOptionsInput, UpdateSitesInput, UpdateVideoInput } from "@parley/contract/meetings/preferences";
import type { AudioObject, BatchRefreshPMRIDResponseObject, GetVideoObject, GetVideoObjectVideoDevicesItem, InsertDelegateEmailsResponse, MeetingPreferenceObject, PMRObject, SchedulingOptionsObject, SiteObject, SitesObjectSitesItem } from "@parley/contract/types/meeting";

/** `webex.meetings.preferences` */
export interface MeetingsPreferences {
  /** Get Meeting Preference Details. @source documented https://developer.webex.com/docs/api/v1/preferences/get-meeting-preference-details */
  get(input?: GetPreferencesInput, options?: CallOptions): Promise<MeetingPreferenceObject>;
  readonly personalMeetingRoom: MeetingsPreferencesPersonalMeetingRoom;
  readonly audio: MeetingsPreferencesAudio;
  readonly schedulingOptions: MeetingsPreferencesSchedulingOptions;
  readonly sites: MeetingsPreferencesSites;
  readonly video: MeetingsPreferencesVideo;
}

/** `webex.meetings.preferences.personalMeetingRoom` */
export interface MeetingsPreferencesPersonalMeetingRoom {
  /** Batch Refresh Personal Meeting Room ID. @source documented https://developer.webex.com/docs/api/v1/preferences/batch-refresh-personal-meeting-room-id */
  refreshId(input: RefreshPersonalMeetingRoomIdInput, options?: CallOptions): Promise<BatchRefreshPMRIDResponseObject>;
  /** Get Personal Meeting Room Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-personal-meeting-room-options */
  get(input?: GetPersonalMeetingRoomInput, options?: CallOptions): Promise<PMRObject>;
  /** Update Personal Meeting Room Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-personal-meeting-room-options */
  update(input: UpdatePersonalMeetingRoomInput, options?: CallOptions): Promise<PMRObject>;
}

/** `webex.meetings.preferences.audio` */
export interface MeetingsPreferencesAudio {
  /** Get Audio Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-audio-options */
  get(input?: GetAudioInput, options?: CallOptions): Promise<AudioObject>;
  /** Update Audio Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-audio-options */
  update(input: UpdateAudioInput, options?: CallOptions): Promise<AudioObject>;
}

/** `webex.meetings.preferences.schedulingOptions` */
export interface MeetingsPreferencesSchedulingOptions {
  /** Get Scheduling Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-scheduling-options */
  get(input?: GetSchedulingOptionsInput, options?: CallOptions): Promise<SchedulingOptionsObject>;
  /** Update Scheduling Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-scheduling-options */
  update(input: UpdateSchedulingOptionsInput, options?: CallOptions): Promise<SchedulingOptionsObject>;
  readonly delegateEmails: MeetingsPreferencesSchedulingOptionsDelegateEmails;
}

/** `webex.meetings.preferences.schedulingOptions.delegateEmails` */
export interface MeetingsPreferencesSchedulingOptionsDelegateEmails {
  /** Delete Delegate Emails. @source documented https://developer.webex.com/docs/api/v1/preferences/delete-delegate-emails */
  remove(input?: RemoveSchedulingOptionDelegateEmailsInput, options?: CallOptions): Promise<void>;
  /** Insert Delegate Emails. @source documented https://developer.webex.com/docs/api/v1/preferences/insert-delegate-emails */
  insert(input?: InsertSchedulingOptionDelegateEmailsInput, options?: CallOptions): Promise<InsertDelegateEmailsResponse>;
}

/** `webex.meetings.preferences.sites` */
export interface MeetingsPreferencesSites {
  /** Get Site List. All at once. @source documented https://developer.webex.com/docs/api/v1/preferences/get-site-list */
  list(input?: ListSitesInput, options?: CallOptions): Paged<SitesObjectSitesItem>;
  /** Update Default Site. @source documented https://developer.webex.com/docs/api/v1/preferences/update-default-site */
  update(input: UpdateSitesInput, options?: CallOptions): Promise<SiteObject>;
}

/** `webex.meetings.preferences.video` */
export interface MeetingsPreferencesVideo {
  /** Get Video Options. All at once. @source documented https://developer.webex.com/docs/api/v1/preferences/get-video-options */
  list(input?: ListVideoInput, options?: CallOptions): Paged<GetVideoObjectVideoDevicesItem>;
  /** Update Video Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-video-options */
  update(input: UpdateVideoInput, options?: CallOptions): Promise<GetVideoObject>;
}
