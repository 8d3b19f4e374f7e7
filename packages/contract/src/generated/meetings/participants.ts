// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { AdmitParticipant, CalloutResponse, InProgressParticipant, ListMeetingParticipantsResponse, Participant, QueryMeetingParticipantsWithEmailResponse } from "../types/meeting.ts";

export type { AdmitParticipant, CalloutResponse, InProgressParticipant, ListMeetingParticipantsResponse, Participant, QueryMeetingParticipantsWithEmailResponse } from "../types/meeting.ts";

/** Input of {@link listParticipants}. */
export interface ListParticipantsInput {
  max?: number | undefined;
  meetingId: string;
  breakoutSessionId?: string | undefined;
  meetingStartTimeFrom?: string | undefined;
  meetingStartTimeTo?: string | undefined;
  hostEmail?: string | undefined;
  joinTimeFrom?: string | undefined;
  joinTimeTo?: string | undefined;
  timezone?: string | undefined;
}

/** List Meeting Participants. @source documented https://developer.webex.com/docs/api/v1/participants/list-meeting-participants */
export const listParticipants: Operation<ListParticipantsInput, ListMeetingParticipantsResponse> = {
  id: "meetings.participants.list",
  method: "GET",
  path: "/v1/meetingParticipants",
  query: ["max", "meetingId", "breakoutSessionId", "meetingStartTimeFrom", "meetingStartTimeTo", "hostEmail", "joinTimeFrom", "joinTimeTo"],
  headers: ["timezone"],
  scopes: ["meeting:admin_participants_read"],
  items: "items",
};

/** Input of {@link admitParticipants}. */
export interface AdmitParticipantsInput {
  items?: AdmitParticipant[] | undefined;
}

/** Admit Participants. @source documented https://developer.webex.com/docs/api/v1/participants/admit-participants */
export const admitParticipants: Operation<AdmitParticipantsInput, void> = {
  id: "meetings.participants.admit",
  method: "POST",
  path: "/v1/meetingParticipants/admit",
};

/** Input of {@link calloutParticipants}. */
export interface CalloutParticipantsInput {
  meetingId?: string | undefined;
  meetingNumber?: string | undefined;
  address: string;
  addressType?: "sipAddress" | (string & {}) | undefined;
  invitationCorrelationId?: string | undefined;
  displayName: string;
}

/** Call Out a SIP Participant. @source documented https://developer.webex.com/docs/api/v1/participants/call-out-a-sip-participant */
export const calloutParticipants: Operation<CalloutParticipantsInput, CalloutResponse> = {
  id: "meetings.participants.callout",
  method: "POST",
  path: "/v1/meetingParticipants/callout",
  scopes: ["meeting:participants_write"],
};

/** Input of {@link cancelParticipantCallout}. */
export interface CancelParticipantCalloutInput {
  participantId: string;
}

/** Cancel Calling Out a SIP Participant. @source documented https://developer.webex.com/docs/api/v1/participants/cancel-calling-out-a-sip-participant */
export const cancelParticipantCallout: Operation<CancelParticipantCalloutInput, void> = {
  id: "meetings.participants.cancelCallout",
  method: "POST",
  path: "/v1/meetingParticipants/cancelCallout",
  scopes: ["meeting:participants_write"],
};

/** Input of {@link queryParticipants}. */
export interface QueryParticipantsInput {
  meetingId: string;
  meetingStartTimeFrom?: string | undefined;
  meetingStartTimeTo?: string | undefined;
  hostEmail?: string | undefined;
  timezone?: string | undefined;
  emails?: string[] | undefined;
  joinTimeFrom?: string | undefined;
  joinTimeTo?: string | undefined;
}

/** Query Meeting Participants with Email. @source documented https://developer.webex.com/docs/api/v1/participants/query-meeting-participants-with-email */
export const queryParticipants: Operation<QueryParticipantsInput, QueryMeetingParticipantsWithEmailResponse> = {
  id: "meetings.participants.query",
  method: "POST",
  path: "/v1/meetingParticipants/query",
  query: ["meetingId", "meetingStartTimeFrom", "meetingStartTimeTo", "hostEmail"],
  headers: ["timezone"],
  scopes: ["meeting:admin_participants_read"],
};

/** Input of {@link getParticipant}. */
export interface GetParticipantInput {
  participantId: string;
  hostEmail?: string | undefined;
}

/** Get Meeting Participant Details. @source documented https://developer.webex.com/docs/api/v1/participants/get-meeting-participant-details */
export const getParticipant: Operation<GetParticipantInput, Participant> = {
  id: "meetings.participants.get",
  method: "GET",
  path: "/v1/meetingParticipants/{participantId}",
  query: ["hostEmail"],
  scopes: ["meeting:admin_participants_read"],
};

/** Input of {@link updateParticipant}. */
export interface UpdateParticipantInput {
  participantId: string;
  muted?: boolean | undefined;
  admit?: boolean | undefined;
  expel?: boolean | undefined;
}

/** Update a Participant. @source documented https://developer.webex.com/docs/api/v1/participants/update-a-participant */
export const updateParticipant: Operation<UpdateParticipantInput, InProgressParticipant> = {
  id: "meetings.participants.update",
  method: "PUT",
  path: "/v1/meetingParticipants/{participantId}",
};
