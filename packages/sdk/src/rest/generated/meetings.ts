// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { MeetingsPostMeetingChats } from "./meetings/postMeetingChats.ts";
import type { MeetingsClosedCaptions } from "./meetings/closedCaptions.ts";
import type { MeetingsInvitees } from "./meetings/invitees.ts";
import type { MeetingsPolls } from "./meetings/polls.ts";
import type { MeetingsQAndA } from "./meetings/qAndA.ts";
import type { MeetingsQualities } from "./meetings/qualities.ts";
import type { MeetingsAdmin } from "./meetings/admin.ts";
import type { MeetingsControls } from "./meetings/controls.ts";
import type { MeetingsSessionTypes } from "./meetings/sessionTypes.ts";
import type { MeetingsTemplates } from "./meetings/templates.ts";
import type { MeetingsBreakoutSessions } from "./meetings/breakoutSessions.ts";
import type { MeetingsInterpreters } from "./meetings/interpreters.ts";
import type { MeetingsInvitationSources } from "./meetings/invitationSources.ts";
import type { MeetingsRegistrants } from "./meetings/registrants.ts";
import type { MeetingsRegistration } from "./meetings/registration.ts";
import type { MeetingsReports } from "./meetings/reports.ts";
import type { MeetingsMessages } from "./meetings/messages.ts";
import type { MeetingsParticipants } from "./meetings/participants.ts";
import type { MeetingsPreferences } from "./meetings/preferences.ts";
import type { MeetingsConfig } from "./meetings/config.ts";
import type { MeetingsUserConfig } from "./meetings/userConfig.ts";
import type { MeetingsSummaries } from "./meetings/summaries.ts";
import type { MeetingsTranscripts } from "./meetings/transcripts.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { CreateMeetingInput, CreateMeetingSurveyLinksInput, EndMeetingsInput, GetMeetingInput, GetMeetingSurveyInput, JoinMeetingsInput, ListMeetingPollResultsInput, ListMeetingSurveyResultsInput, ListMeetingTrackingCodesInput, ListMeetingsInput, PatchMeetingInput, ReassignMeetingHostInput, RemoveMeetingInput, UpdateMeetingInput, UpdateMeetingSimultaneousInterpretationInput } from "@parley/contract/meetings";
import type { GenerateSurveyLinkResponse, GetMeetingSimultaneousInterpretationObject, JoinMeetingLinkObject, MeetingObjectForListMeeting, MeetingSeriesObject, MeetingTrackingCodesObject, PollResult, ReassignHostResponse207, SurveyObject, SurveyResultObject } from "@parley/contract/types/meeting";

/** `webex.meetings` */
export interface Meetings {
  /** Get Meeting PollResults. @source documented https://developer.webex.com/docs/api/v1/meeting-polls/get-meeting-pollresults */
  listPollResults(input: ListMeetingPollResultsInput, options?: CallOptions): Paged<PollResult>;
  /** List Meetings. Needs `meeting:admin_schedule_read`. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meetings */
  list(input?: ListMeetingsInput, options?: CallOptions): Paged<MeetingObjectForListMeeting>;
  /** Create a Meeting. Needs `spark:all`. @source documented https://developer.webex.com/docs/api/v1/meetings/create-a-meeting */
  create(input: CreateMeetingInput, options?: CallOptions): Promise<MeetingSeriesObject>;
  /** Join a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/join-a-meeting */
  join(input?: JoinMeetingsInput, options?: CallOptions): Promise<JoinMeetingLinkObject>;
  /** Reassign Meetings to a New Host. @source documented https://developer.webex.com/docs/api/v1/meetings/reassign-meetings-to-a-new-host */
  reassignHost(input: ReassignMeetingHostInput, options?: CallOptions): Promise<ReassignHostResponse207>;
  /** List Meeting Tracking Codes. All at once. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-tracking-codes */
  listTrackingCodes(input: ListMeetingTrackingCodesInput, options?: CallOptions): Paged<MeetingTrackingCodesObject>;
  /** Delete a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting */
  remove(input: RemoveMeetingInput, options?: CallOptions): Promise<void>;
  /** Get a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting */
  get(input: GetMeetingInput, options?: CallOptions): Promise<MeetingSeriesObject>;
  /** Patch a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting */
  patch(input: PatchMeetingInput, options?: CallOptions): Promise<MeetingObjectForListMeeting>;
  /** Update a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/update-a-meeting */
  update(input: UpdateMeetingInput, options?: CallOptions): Promise<MeetingObjectForListMeeting>;
  /** End a Meeting. @source documented https://developer.webex.com/docs/api/v1/meetings/end-a-meeting */
  end(input: EndMeetingsInput, options?: CallOptions): Promise<void>;
  /** Update Meeting Simultaneous interpretation. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-simultaneous-interpretation */
  updateSimultaneousInterpretation(input: UpdateMeetingSimultaneousInterpretationInput, options?: CallOptions): Promise<GetMeetingSimultaneousInterpretationObject>;
  /** Get a Meeting Survey. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-survey */
  getSurvey(input: GetMeetingSurveyInput, options?: CallOptions): Promise<SurveyObject>;
  /** Get Meeting Survey Links. @source documented https://developer.webex.com/docs/api/v1/meetings/get-meeting-survey-links */
  createSurveyLinks(input: CreateMeetingSurveyLinksInput, options?: CallOptions): Promise<GenerateSurveyLinkResponse>;
  /** List Meeting Survey Results. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-survey-results */
  listSurveyResults(input: ListMeetingSurveyResultsInput, options?: CallOptions): Paged<SurveyResultObject>;
  readonly postMeetingChats: MeetingsPostMeetingChats;
  readonly closedCaptions: MeetingsClosedCaptions;
  readonly invitees: MeetingsInvitees;
  readonly polls: MeetingsPolls;
  readonly qAndA: MeetingsQAndA;
  readonly qualities: MeetingsQualities;
  readonly admin: MeetingsAdmin;
  readonly controls: MeetingsControls;
  readonly sessionTypes: MeetingsSessionTypes;
  readonly templates: MeetingsTemplates;
  readonly breakoutSessions: MeetingsBreakoutSessions;
  readonly interpreters: MeetingsInterpreters;
  readonly invitationSources: MeetingsInvitationSources;
  readonly registrants: MeetingsRegistrants;
  readonly registration: MeetingsRegistration;
  readonly reports: MeetingsReports;
  readonly messages: MeetingsMessages;
  readonly participants: MeetingsParticipants;
  readonly preferences: MeetingsPreferences;
  readonly config: MeetingsConfig;
  readonly userConfig: MeetingsUserConfig;
  readonly summaries: MeetingsSummaries;
  readonly transcripts: MeetingsTranscripts;
}
