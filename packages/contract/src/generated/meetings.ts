// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { CreateMeetingObjectAttendeePrivileges, CreateMeetingObjectAudioConnectionOptions, CreateMeetingObjectMeetingOptions, CreateMeetingObjectRegistration, CreateMeetingObjectSimultaneousInterpretation, GenerateSurveyLinkResponse, GetMeetingHostTrackingCodesResponse, GetMeetingSimultaneousInterpretationObject, InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting, InviteeObjectForCreateMeeting, JoinMeetingLinkObject, ListMeetingsResponse, ListSurveyResultsByMeetingIdResponse, LiveStreamObject, MeetingObjectForListMeeting, MeetingSeriesObject, PatchMeetingObjectAttendeePrivileges, PatchMeetingObjectAudioConnectionOptions, PatchMeetingObjectMeetingOptions, PollResultCollectionResponse, PreMeetingBreakoutSessionWithoutIdObject, ReassignHostResponse207, SurveyObject, TrackingCodeItemForCreateMeetingObject, UpdateMeetingObjectAttendeePrivileges, UpdateMeetingObjectAudioConnectionOptions, UpdateMeetingObjectMeetingOptions } from "./types/meeting.ts";

export type { CreateMeetingObjectAttendeePrivileges, CreateMeetingObjectAudioConnectionOptions, CreateMeetingObjectMeetingOptions, CreateMeetingObjectRegistration, CreateMeetingObjectSimultaneousInterpretation, GenerateSurveyLinkResponse, GetMeetingHostTrackingCodesResponse, GetMeetingSimultaneousInterpretationObject, InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting, InviteeObjectForCreateMeeting, JoinMeetingLinkObject, ListMeetingsResponse, ListSurveyResultsByMeetingIdResponse, LiveStreamObject, MeetingObjectForListMeeting, MeetingSeriesObject, PatchMeetingObjectAttendeePrivileges, PatchMeetingObjectAudioConnectionOptions, PatchMeetingObjectMeetingOptions, PollResultCollectionResponse, PreMeetingBreakoutSessionWithoutIdObject, ReassignHostResponse207, SurveyObject, TrackingCodeItemForCreateMeetingObject, UpdateMeetingObjectAttendeePrivileges, UpdateMeetingObjectAudioConnectionOptions, UpdateMeetingObjectMeetingOptions } from "./types/meeting.ts";

/** Input of {@link listMeetingPollResults}. */
export interface ListMeetingPollResultsInput {
  meetingId: string;
  max?: number | undefined;
}

/** Get Meeting PollResults. @source documented https://developer.webex.com/docs/api/v1/meeting-polls/get-meeting-pollresults */
export const listMeetingPollResults: Operation<ListMeetingPollResultsInput, PollResultCollectionResponse> = {
  id: "meetings.listPollResults",
  method: "GET",
  path: "/v1/meetings/pollResults",
  query: ["meetingId", "max"],
  items: "items",
};

/** Input of {@link listMeetings}. */
export interface ListMeetingsInput {
  meetingNumber?: string | undefined;
  webLink?: string | undefined;
  roomId?: string | undefined;
  meetingSeriesId?: string | undefined;
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  meetingType?: "meetingSeries" | "scheduledMeeting" | "meeting" | (string & {}) | undefined;
  state?: "active" | "scheduled" | "ready" | "lobby" | "inProgress" | "ended" | "missed" | "expired" | (string & {}) | undefined;
  scheduledType?: "meeting" | "webinar" | "personalRoomMeeting" | (string & {}) | undefined;
  isModified?: boolean | undefined;
  hasChat?: boolean | undefined;
  hasRecording?: boolean | undefined;
  hasTranscription?: boolean | undefined;
  hasSummary?: boolean | undefined;
  hasClosedCaption?: boolean | undefined;
  hasPolls?: boolean | undefined;
  hasQA?: boolean | undefined;
  hasSlido?: boolean | undefined;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
  integrationTag?: string | undefined;
  password?: string | undefined;
  timezone?: string | undefined;
}

/** List Meetings. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meetings */
export const listMeetings: Operation<ListMeetingsInput, ListMeetingsResponse> = {
  id: "meetings.list",
  method: "GET",
  path: "/v1/meetings",
  query: ["meetingNumber", "webLink", "roomId", "meetingSeriesId", "max", "from", "to", "meetingType", "state", "scheduledType", "isModified", "hasChat", "hasRecording", "hasTranscription", "hasSummary", "hasClosedCaption", "hasPolls", "hasQA", "hasSlido", "current", "hostEmail", "siteUrl", "integrationTag"],
  headers: ["password", "timezone"],
  scopes: ["meeting:admin_schedule_read"],
  items: "items",
};

/** Input of {@link createMeeting}. */
export interface CreateMeetingInput {
  adhoc?: boolean | undefined;
  roomId?: string | undefined;
  templateId?: string | undefined;
  title: string;
  agenda?: string | undefined;
  password?: string | undefined;
  start: string;
  end: string;
  timezone?: string | undefined;
  recurrence?: string | undefined;
  enabledAutoRecordMeeting?: boolean | undefined;
  allowAnyUserToBeCoHost?: boolean | undefined;
  enabledJoinBeforeHost?: boolean | undefined;
  enableConnectAudioBeforeHost?: boolean | undefined;
  joinBeforeHostMinutes?: number | undefined;
  excludePassword?: boolean | undefined;
  publicMeeting?: boolean | undefined;
  reminderTime?: number | undefined;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {}) | undefined;
  sessionTypeId?: number | undefined;
  scheduledType?: "meeting" | "webinar" | "personalRoomMeeting" | (string & {}) | undefined;
  enabledWebcastView?: boolean | undefined;
  panelistPassword?: string | undefined;
  enableAutomaticLock?: boolean | undefined;
  automaticLockMinutes?: number | undefined;
  allowFirstUserToBeCoHost?: boolean | undefined;
  allowAuthenticatedDevices?: boolean | undefined;
  invitees?: InviteeObjectForCreateMeeting[] | undefined;
  sendEmail?: boolean | undefined;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
  meetingOptions?: CreateMeetingObjectMeetingOptions | undefined;
  attendeePrivileges?: CreateMeetingObjectAttendeePrivileges | undefined;
  registration?: CreateMeetingObjectRegistration | undefined;
  integrationTags?: string[] | undefined;
  simultaneousInterpretation?: CreateMeetingObjectSimultaneousInterpretation | undefined;
  enabledBreakoutSessions?: boolean | undefined;
  breakoutSessions?: PreMeetingBreakoutSessionWithoutIdObject[] | undefined;
  trackingCodes?: TrackingCodeItemForCreateMeetingObject[] | undefined;
  enabledAudioWatermark?: boolean | undefined;
  enabledVisualWatermark?: boolean | undefined;
  visualWatermarkOpacity?: number | undefined;
  audioConnectionOptions?: CreateMeetingObjectAudioConnectionOptions | undefined;
  requireAttendeeLogin?: boolean | undefined;
  restrictToInvitees?: boolean | undefined;
  enabledLiveStream?: boolean | undefined;
  liveStream?: LiveStreamObject | undefined;
}

/** Create a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/create-a-meeting */
export const createMeeting: Operation<CreateMeetingInput, MeetingSeriesObject> = {
  id: "meetings.create",
  method: "POST",
  path: "/v1/meetings",
  scopes: ["spark:all"],
};

/** Input of {@link joinMeetings}. */
export interface JoinMeetingsInput {
  meetingId?: string | undefined;
  meetingNumber?: string | undefined;
  webLink?: string | undefined;
  joinDirectly?: boolean | undefined;
  email?: string | undefined;
  displayName?: string | undefined;
  password?: string | undefined;
  expirationMinutes?: number | undefined;
  registrationId?: string | undefined;
  hostEmail?: string | undefined;
  createJoinLinkAsWebLink?: boolean | undefined;
  createStartLinkAsWebLink?: boolean | undefined;
}

/** Join a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/join-a-meeting */
export const joinMeetings: Operation<JoinMeetingsInput, JoinMeetingLinkObject> = {
  id: "meetings.join",
  method: "POST",
  path: "/v1/meetings/join",
};

/** Input of {@link reassignMeetingHost}. */
export interface ReassignMeetingHostInput {
  siteUrl?: string | undefined;
  hostEmail: string;
  meetingIds: string[];
}

/** Reassign Meetings to a New Host. @source documented https://developer.webex.com/docs/api/v1/meetings/reassign-meetings-to-a-new-host */
export const reassignMeetingHost: Operation<ReassignMeetingHostInput, ReassignHostResponse207> = {
  id: "meetings.reassignHost",
  method: "POST",
  path: "/v1/meetings/reassignHost",
  headers: ["siteUrl"],
};

/** Input of {@link listMeetingTrackingCodes}. */
export interface ListMeetingTrackingCodesInput {
  siteUrl?: string | undefined;
  service: string;
  hostEmail?: string | undefined;
}

/** List Meeting Tracking Codes. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-tracking-codes */
export const listMeetingTrackingCodes: Operation<ListMeetingTrackingCodesInput, GetMeetingHostTrackingCodesResponse> = {
  id: "meetings.listTrackingCodes",
  method: "GET",
  path: "/v1/meetings/trackingCodes",
  query: ["siteUrl", "service", "hostEmail"],
  items: "items",
};

/** Input of {@link removeMeeting}. */
export interface RemoveMeetingInput {
  meetingId: string;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
}

/** Delete a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting */
export const removeMeeting: Operation<RemoveMeetingInput, void> = {
  id: "meetings.remove",
  method: "DELETE",
  path: "/v1/meetings/{meetingId}",
  query: ["hostEmail", "sendEmail"],
};

/** Input of {@link getMeeting}. */
export interface GetMeetingInput {
  meetingId: string;
  current?: boolean | undefined;
  hostEmail?: string | undefined;
  password?: string | undefined;
  timezone?: string | undefined;
}

/** Get a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting */
export const getMeeting: Operation<GetMeetingInput, MeetingSeriesObject> = {
  id: "meetings.get",
  method: "GET",
  path: "/v1/meetings/{meetingId}",
  query: ["current", "hostEmail"],
  headers: ["password", "timezone"],
};

/** Input of {@link patchMeeting}. */
export interface PatchMeetingInput {
  meetingId: string;
  title?: string | undefined;
  agenda?: string | undefined;
  password?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  timezone?: string | undefined;
  recurrence?: string | undefined;
  enabledAutoRecordMeeting?: boolean | undefined;
  allowAnyUserToBeCoHost?: boolean | undefined;
  enabledJoinBeforeHost?: boolean | undefined;
  enableConnectAudioBeforeHost?: boolean | undefined;
  joinBeforeHostMinutes?: number | undefined;
  excludePassword?: boolean | undefined;
  publicMeeting?: boolean | undefined;
  reminderTime?: number | undefined;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {}) | undefined;
  sessionTypeId?: number | undefined;
  enabledWebcastView?: boolean | undefined;
  panelistPassword?: string | undefined;
  enableAutomaticLock?: boolean | undefined;
  automaticLockMinutes?: number | undefined;
  allowFirstUserToBeCoHost?: boolean | undefined;
  allowAuthenticatedDevices?: boolean | undefined;
  sendEmail?: boolean | undefined;
  hostEmail?: string | undefined;
  meetingOptions?: PatchMeetingObjectMeetingOptions | undefined;
  attendeePrivileges?: PatchMeetingObjectAttendeePrivileges | undefined;
  integrationTags?: string[] | undefined;
  enabledBreakoutSessions?: boolean | undefined;
  trackingCodes?: TrackingCodeItemForCreateMeetingObject[] | undefined;
  enabledAudioWatermark?: boolean | undefined;
  enabledVisualWatermark?: boolean | undefined;
  visualWatermarkOpacity?: number | undefined;
  audioConnectionOptions?: PatchMeetingObjectAudioConnectionOptions | undefined;
  requireAttendeeLogin?: boolean | undefined;
  restrictToInvitees?: boolean | undefined;
  enabledLiveStream?: boolean | undefined;
  liveStream?: LiveStreamObject | undefined;
}

/** Patch a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting */
export const patchMeeting: Operation<PatchMeetingInput, MeetingObjectForListMeeting> = {
  id: "meetings.patch",
  method: "PATCH",
  path: "/v1/meetings/{meetingId}",
  body: { type: "application/json-patch+json" },
};

/** Input of {@link updateMeeting}. */
export interface UpdateMeetingInput {
  meetingId: string;
  title?: string | undefined;
  agenda?: string | undefined;
  password?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  timezone?: string | undefined;
  recurrence?: string | undefined;
  enabledAutoRecordMeeting?: boolean | undefined;
  allowAnyUserToBeCoHost?: boolean | undefined;
  enabledJoinBeforeHost?: boolean | undefined;
  enableConnectAudioBeforeHost?: boolean | undefined;
  joinBeforeHostMinutes?: number | undefined;
  excludePassword?: boolean | undefined;
  publicMeeting?: boolean | undefined;
  reminderTime?: number | undefined;
  unlockedMeetingJoinSecurity?: "allowJoin" | "allowJoinWithLobby" | "blockFromJoin" | (string & {}) | undefined;
  sessionTypeId?: number | undefined;
  enabledWebcastView?: boolean | undefined;
  panelistPassword?: string | undefined;
  enableAutomaticLock?: boolean | undefined;
  automaticLockMinutes?: number | undefined;
  allowFirstUserToBeCoHost?: boolean | undefined;
  allowAuthenticatedDevices?: boolean | undefined;
  sendEmail?: boolean | undefined;
  hostEmail?: string | undefined;
  meetingOptions?: UpdateMeetingObjectMeetingOptions | undefined;
  attendeePrivileges?: UpdateMeetingObjectAttendeePrivileges | undefined;
  integrationTags?: string[] | undefined;
  enabledBreakoutSessions?: boolean | undefined;
  trackingCodes?: TrackingCodeItemForCreateMeetingObject[] | undefined;
  enabledAudioWatermark?: boolean | undefined;
  enabledVisualWatermark?: boolean | undefined;
  visualWatermarkOpacity?: number | undefined;
  audioConnectionOptions?: UpdateMeetingObjectAudioConnectionOptions | undefined;
  requireAttendeeLogin?: boolean | undefined;
  restrictToInvitees?: boolean | undefined;
  enabledLiveStream?: boolean | undefined;
  liveStream?: LiveStreamObject | undefined;
}

/** Update a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/update-a-meeting */
export const updateMeeting: Operation<UpdateMeetingInput, MeetingObjectForListMeeting> = {
  id: "meetings.update",
  method: "PUT",
  path: "/v1/meetings/{meetingId}",
};

/** Input of {@link endMeetings}. */
export interface EndMeetingsInput {
  meetingId: string;
  reason?: string | undefined;
}

/** End a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/end-a-meeting */
export const endMeetings: Operation<EndMeetingsInput, void> = {
  id: "meetings.end",
  method: "POST",
  path: "/v1/meetings/{meetingId}/end",
};

/** Input of {@link updateMeetingSimultaneousInterpretation}. */
export interface UpdateMeetingSimultaneousInterpretationInput {
  meetingId: string;
  enabled: boolean;
  interpreters?: InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting[] | undefined;
}

/** Update Meeting Simultaneous interpretation. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-simultaneous-interpretation */
export const updateMeetingSimultaneousInterpretation: Operation<UpdateMeetingSimultaneousInterpretationInput, GetMeetingSimultaneousInterpretationObject> = {
  id: "meetings.updateSimultaneousInterpretation",
  method: "PUT",
  path: "/v1/meetings/{meetingId}/simultaneousInterpretation",
};

/** Input of {@link getMeetingSurvey}. */
export interface GetMeetingSurveyInput {
  meetingId: string;
  hostEmail?: string | undefined;
}

/** Get a Meeting Survey. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-survey */
export const getMeetingSurvey: Operation<GetMeetingSurveyInput, SurveyObject> = {
  id: "meetings.getSurvey",
  method: "GET",
  path: "/v1/meetings/{meetingId}/survey",
  headers: ["hostEmail"],
};

/** Input of {@link createMeetingSurveyLinks}. */
export interface CreateMeetingSurveyLinksInput {
  meetingId: string;
  timezone?: string | undefined;
  hostEmail?: string | undefined;
  meetingStartTimeFrom?: string | undefined;
  meetingStartTimeTo?: string | undefined;
  emails?: string[] | undefined;
}

/** Get Meeting Survey Links. @source documented https://developer.webex.com/docs/api/v1/meetings/get-meeting-survey-links */
export const createMeetingSurveyLinks: Operation<CreateMeetingSurveyLinksInput, GenerateSurveyLinkResponse> = {
  id: "meetings.createSurveyLinks",
  method: "POST",
  path: "/v1/meetings/{meetingId}/surveyLinks",
  headers: ["timezone"],
};

/** Input of {@link listMeetingSurveyResults}. */
export interface ListMeetingSurveyResultsInput {
  meetingId: string;
  meetingStartTimeFrom?: string | undefined;
  meetingStartTimeTo?: string | undefined;
  max?: number | undefined;
  timezone?: string | undefined;
  hostEmail?: string | undefined;
}

/** List Meeting Survey Results. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-survey-results */
export const listMeetingSurveyResults: Operation<ListMeetingSurveyResultsInput, ListSurveyResultsByMeetingIdResponse> = {
  id: "meetings.listSurveyResults",
  method: "GET",
  path: "/v1/meetings/{meetingId}/surveyResults",
  query: ["meetingStartTimeFrom", "meetingStartTimeTo", "max"],
  headers: ["timezone", "hostEmail"],
  items: "items",
};
