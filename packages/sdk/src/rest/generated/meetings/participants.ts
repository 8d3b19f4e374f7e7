// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { AdmitParticipantsInput, CalloutParticipantsInput, CancelParticipantCalloutInput, GetParticipantInput, ListParticipantsInput, QueryParticipantsInput, UpdateParticipantInput } from "@parley/contract/meetings/participants";
import type { CalloutResponse, InProgressParticipant, Participant, QueryMeetingParticipantsWithEmailResponse } from "@parley/contract/types/meeting";

/** `webex.meetings.participants` */
export interface MeetingsParticipants {
  /** List Meeting Participants. Needs `meeting:admin_participants_read`. @source documented https://developer.webex.com/docs/api/v1/participants/list-meeting-participants */
  list(input: ListParticipantsInput, options?: CallOptions): Paged<Participant>;
  /** Admit Participants. @source documented https://developer.webex.com/docs/api/v1/participants/admit-participants */
  admit(input?: AdmitParticipantsInput, options?: CallOptions): Promise<void>;
  /** Call Out a SIP Participant. Needs `meeting:participants_write`. @source documented https://developer.webex.com/docs/api/v1/participants/call-out-a-sip-participant */
  callout(input: CalloutParticipantsInput, options?: CallOptions): Promise<CalloutResponse>;
  /** Cancel Calling Out a SIP Participant. Needs `meeting:participants_write`. @source documented https://developer.webex.com/docs/api/v1/participants/cancel-calling-out-a-sip-participant */
  cancelCallout(input: CancelParticipantCalloutInput, options?: CallOptions): Promise<void>;
  /** Query Meeting Participants with Email. Needs `meeting:admin_participants_read`. @source documented https://developer.webex.com/docs/api/v1/participants/query-meeting-participants-with-email */
  query(input: QueryParticipantsInput, options?: CallOptions): Promise<QueryMeetingParticipantsWithEmailResponse>;
  /** Get Meeting Participant Details. Needs `meeting:admin_participants_read`. @source documented https://developer.webex.com/docs/api/v1/participants/get-meeting-participant-details */
  get(input: GetParticipantInput, options?: CallOptions): Promise<Participant>;
  /** Update a Participant. @source documented https://developer.webex.com/docs/api/v1/participants/update-a-participant */
  update(input: UpdateParticipantInput, options?: CallOptions): Promise<InProgressParticipant>;
}
