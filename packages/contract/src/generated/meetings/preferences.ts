// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { AudioObject, AudioObjectMobileNumber, AudioObjectOfficeNumber, BatchRefreshPMRIDResponseObject, GetVideoObject, InsertDelegateEmailsResponse, MeetingPreferenceObject, PMRIDObject, PMRObject, SchedulingOptionsObject, SiteObject, SitesObject, UpdatePMRObjectCoHostsItem, UpdateVideoObjectVideoDevicesItem } from "../types/meeting.ts";

export type { AudioObject, AudioObjectMobileNumber, AudioObjectOfficeNumber, BatchRefreshPMRIDResponseObject, GetVideoObject, InsertDelegateEmailsResponse, MeetingPreferenceObject, PMRIDObject, PMRObject, SchedulingOptionsObject, SiteObject, SitesObject, UpdatePMRObjectCoHostsItem, UpdateVideoObjectVideoDevicesItem } from "../types/meeting.ts";

/** Input of {@link refreshPersonalMeetingRoomId}. */
export interface RefreshPersonalMeetingRoomIdInput {
  siteUrl: string;
  personalMeetingRoomIds?: PMRIDObject[] | undefined;
}

/** Batch Refresh Personal Meeting Room ID. @source documented https://developer.webex.com/docs/api/v1/preferences/batch-refresh-personal-meeting-room-id */
export const refreshPersonalMeetingRoomId: Operation<RefreshPersonalMeetingRoomIdInput, BatchRefreshPMRIDResponseObject> = {
  id: "meetings.preferences.personalMeetingRoom.refreshId",
  method: "POST",
  path: "/v1/admin/meetingPreferences/personalMeetingRoom/refreshId",
};

/** Input of {@link getPreferences}. */
export interface GetPreferencesInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Meeting Preference Details. @source documented https://developer.webex.com/docs/api/v1/preferences/get-meeting-preference-details */
export const getPreferences: Operation<GetPreferencesInput, MeetingPreferenceObject> = {
  id: "meetings.preferences.get",
  method: "GET",
  path: "/v1/meetingPreferences",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link getAudio}. */
export interface GetAudioInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Audio Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-audio-options */
export const getAudio: Operation<GetAudioInput, AudioObject> = {
  id: "meetings.preferences.audio.get",
  method: "GET",
  path: "/v1/meetingPreferences/audio",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link updateAudio}. */
export interface UpdateAudioInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
  defaultAudioType: "webexAudio" | "voipOnly" | "otherTeleconferenceService" | "none" | (string & {});
  otherTeleconferenceDescription: string;
  enabledGlobalCallIn: boolean;
  enabledTollFree: boolean;
  enabledAutoConnection: boolean;
  audioPin?: string | undefined;
  officeNumber: AudioObjectOfficeNumber;
  mobileNumber: AudioObjectMobileNumber;
}

/** Update Audio Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-audio-options */
export const updateAudio: Operation<UpdateAudioInput, AudioObject> = {
  id: "meetings.preferences.audio.update",
  method: "PUT",
  path: "/v1/meetingPreferences/audio",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link getPersonalMeetingRoom}. */
export interface GetPersonalMeetingRoomInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Personal Meeting Room Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-personal-meeting-room-options */
export const getPersonalMeetingRoom: Operation<GetPersonalMeetingRoomInput, PMRObject> = {
  id: "meetings.preferences.personalMeetingRoom.get",
  method: "GET",
  path: "/v1/meetingPreferences/personalMeetingRoom",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link updatePersonalMeetingRoom}. */
export interface UpdatePersonalMeetingRoomInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
  topic: string;
  hostPin: string;
  enabledAutoLock: boolean;
  autoLockMinutes: number;
  enabledNotifyHost: boolean;
  supportCoHost: boolean;
  supportAnyoneAsCoHost?: boolean | undefined;
  allowFirstUserToBeCoHost?: boolean | undefined;
  allowAuthenticatedDevices?: boolean | undefined;
  coHosts: UpdatePMRObjectCoHostsItem[];
}

/** Update Personal Meeting Room Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-personal-meeting-room-options */
export const updatePersonalMeetingRoom: Operation<UpdatePersonalMeetingRoomInput, PMRObject> = {
  id: "meetings.preferences.personalMeetingRoom.update",
  method: "PUT",
  path: "/v1/meetingPreferences/personalMeetingRoom",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link getSchedulingOptions}. */
export interface GetSchedulingOptionsInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Scheduling Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-scheduling-options */
export const getSchedulingOptions: Operation<GetSchedulingOptionsInput, SchedulingOptionsObject> = {
  id: "meetings.preferences.schedulingOptions.get",
  method: "GET",
  path: "/v1/meetingPreferences/schedulingOptions",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link updateSchedulingOptions}. */
export interface UpdateSchedulingOptionsInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
  enabledJoinBeforeHost: boolean;
  joinBeforeHostMinutes: number;
  enabledAutoShareRecording: boolean;
  enabledWebexAssistantByDefault?: boolean | undefined;
  delegateEmails?: string[] | undefined;
}

/** Update Scheduling Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-scheduling-options */
export const updateSchedulingOptions: Operation<UpdateSchedulingOptionsInput, SchedulingOptionsObject> = {
  id: "meetings.preferences.schedulingOptions.update",
  method: "PUT",
  path: "/v1/meetingPreferences/schedulingOptions",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link removeSchedulingOptionDelegateEmails}. */
export interface RemoveSchedulingOptionDelegateEmailsInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
  emails?: string[] | undefined;
}

/** Delete Delegate Emails. @source documented https://developer.webex.com/docs/api/v1/preferences/delete-delegate-emails */
export const removeSchedulingOptionDelegateEmails: Operation<RemoveSchedulingOptionDelegateEmailsInput, void> = {
  id: "meetings.preferences.schedulingOptions.delegateEmails.remove",
  method: "POST",
  path: "/v1/meetingPreferences/schedulingOptions/delegateEmails/delete",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link insertSchedulingOptionDelegateEmails}. */
export interface InsertSchedulingOptionDelegateEmailsInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
  emails?: string[] | undefined;
}

/** Insert Delegate Emails. @source documented https://developer.webex.com/docs/api/v1/preferences/insert-delegate-emails */
export const insertSchedulingOptionDelegateEmails: Operation<InsertSchedulingOptionDelegateEmailsInput, InsertDelegateEmailsResponse> = {
  id: "meetings.preferences.schedulingOptions.delegateEmails.insert",
  method: "POST",
  path: "/v1/meetingPreferences/schedulingOptions/delegateEmails/insert",
  query: ["userEmail", "siteUrl"],
};

/** Input of {@link listSites}. */
export interface ListSitesInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Site List. @source documented https://developer.webex.com/docs/api/v1/preferences/get-site-list */
export const listSites: ListOperation<ListSitesInput, SitesObject, "sites"> = {
  id: "meetings.preferences.sites.list",
  method: "GET",
  path: "/v1/meetingPreferences/sites",
  query: ["userEmail", "siteUrl"],
  items: "sites",
};

/** Input of {@link updateSites}. */
export interface UpdateSitesInput {
  defaultSite: boolean;
  userEmail?: string | undefined;
  siteUrl: string;
}

/** Update Default Site. @source documented https://developer.webex.com/docs/api/v1/preferences/update-default-site */
export const updateSites: Operation<UpdateSitesInput, SiteObject> = {
  id: "meetings.preferences.sites.update",
  method: "PUT",
  path: "/v1/meetingPreferences/sites",
  query: ["defaultSite", "userEmail"],
};

/** Input of {@link listVideo}. */
export interface ListVideoInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Video Options. @source documented https://developer.webex.com/docs/api/v1/preferences/get-video-options */
export const listVideo: ListOperation<ListVideoInput, GetVideoObject, "videoDevices"> = {
  id: "meetings.preferences.video.list",
  method: "GET",
  path: "/v1/meetingPreferences/video",
  query: ["userEmail", "siteUrl"],
  items: "videoDevices",
};

/** Input of {@link updateVideo}. */
export interface UpdateVideoInput {
  userEmail?: string | undefined;
  siteUrl?: string | undefined;
  videoDevices: UpdateVideoObjectVideoDevicesItem[];
}

/** Update Video Options. @source documented https://developer.webex.com/docs/api/v1/preferences/update-video-options */
export const updateVideo: Operation<UpdateVideoInput, GetVideoObject> = {
  id: "meetings.preferences.video.update",
  method: "PUT",
  path: "/v1/meetingPreferences/video",
  query: ["userEmail", "siteUrl"],
};
