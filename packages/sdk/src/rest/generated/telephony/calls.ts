// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { AnswerCallsInput, AnswerMemberMeInput, AnswerMembersInput, BargeCallInInput, DialCallsInput, DialMemberMeInput, DialMembersInput, DivertCallsInput, GetCallInput, GetMemberCallInput, GetMemberMeCallInput, HangupCallsInput, HangupMemberMeInput, HangupMembersInput, HoldCallsInput, ListCallHistoryInput, ListCallsInput, ListMemberCallsInput, ListMemberMeCallsInput, MuteCallsInput, ParkCallsInput, PauseCallRecordingInput, PickupCallsInput, PullCallsInput, PushCallsInput, RejectCallsInput, ResumeCallRecordingInput, ResumeCallsInput, RetrieveCallsInput, StartCallRecordingInput, StopCallRecordingInput, TransferCallsInput, TransmitCallDtmfInput, UnmuteCallsInput } from "@parley/contract/telephony/calls";
import type { BargeinResponse, Call, CallHistoryRecord, DialByMemberIdResponse, DialResponse, ParkResponse } from "@parley/contract/types/calling";

/** `webex.telephony.calls` */
export interface TelephonyCalls {
  /** List Calls. All at once. @source documented https://developer.webex.com/docs/api/v1/call-controls/list-calls */
  list(input?: ListCallsInput, options?: CallOptions): Paged<Call>;
  /** Answer. @source documented https://developer.webex.com/docs/api/v1/call-controls/answer */
  answer(input: AnswerCallsInput, options?: CallOptions): Promise<void>;
  /** Barge In. @source documented https://developer.webex.com/docs/api/v1/call-controls/barge-in */
  bargeIn(input: BargeCallInInput, options?: CallOptions): Promise<BargeinResponse>;
  /** Dial. @source documented https://developer.webex.com/docs/api/v1/call-controls/dial */
  dial(input: DialCallsInput, options?: CallOptions): Promise<BargeinResponse>;
  /** Divert. @source documented https://developer.webex.com/docs/api/v1/call-controls/divert */
  divert(input: DivertCallsInput, options?: CallOptions): Promise<void>;
  /** Hangup. @source documented https://developer.webex.com/docs/api/v1/call-controls/hangup */
  hangup(input: HangupCallsInput, options?: CallOptions): Promise<void>;
  /** List Call History. All at once. @source documented https://developer.webex.com/docs/api/v1/call-controls/list-call-history */
  listHistory(input?: ListCallHistoryInput, options?: CallOptions): Paged<CallHistoryRecord>;
  /** Hold. @source documented https://developer.webex.com/docs/api/v1/call-controls/hold */
  hold(input: HoldCallsInput, options?: CallOptions): Promise<void>;
  /** Mute. @source documented https://developer.webex.com/docs/api/v1/call-controls/mute */
  mute(input: MuteCallsInput, options?: CallOptions): Promise<void>;
  /** Park. @source documented https://developer.webex.com/docs/api/v1/call-controls/park */
  park(input: ParkCallsInput, options?: CallOptions): Promise<ParkResponse>;
  /** Pause Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/pause-recording */
  pauseRecording(input?: PauseCallRecordingInput, options?: CallOptions): Promise<void>;
  /** Pickup. @source documented https://developer.webex.com/docs/api/v1/call-controls/pickup */
  pickup(input?: PickupCallsInput, options?: CallOptions): Promise<BargeinResponse>;
  /** Pull. @source documented https://developer.webex.com/docs/api/v1/call-controls/pull */
  pull(input?: PullCallsInput, options?: CallOptions): Promise<BargeinResponse>;
  /** Push. @source documented https://developer.webex.com/docs/api/v1/call-controls/push */
  push(input?: PushCallsInput, options?: CallOptions): Promise<void>;
  /** Reject. @source documented https://developer.webex.com/docs/api/v1/call-controls/reject */
  reject(input: RejectCallsInput, options?: CallOptions): Promise<void>;
  /** Resume. @source documented https://developer.webex.com/docs/api/v1/call-controls/resume */
  resume(input: ResumeCallsInput, options?: CallOptions): Promise<void>;
  /** Resume Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/resume-recording */
  resumeRecording(input?: ResumeCallRecordingInput, options?: CallOptions): Promise<void>;
  /** Retrieve. @source documented https://developer.webex.com/docs/api/v1/call-controls/retrieve */
  retrieve(input?: RetrieveCallsInput, options?: CallOptions): Promise<BargeinResponse>;
  /** Start Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/start-recording */
  startRecording(input?: StartCallRecordingInput, options?: CallOptions): Promise<void>;
  /** Stop Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/stop-recording */
  stopRecording(input?: StopCallRecordingInput, options?: CallOptions): Promise<void>;
  /** Transfer. @source documented https://developer.webex.com/docs/api/v1/call-controls/transfer */
  transfer(input?: TransferCallsInput, options?: CallOptions): Promise<BargeinResponse>;
  /** Transmit DTMF. @source documented https://developer.webex.com/docs/api/v1/call-controls/transmit-dtmf */
  transmitDtmf(input?: TransmitCallDtmfInput, options?: CallOptions): Promise<void>;
  /** Unmute. @source documented https://developer.webex.com/docs/api/v1/call-controls/unmute */
  unmute(input: UnmuteCallsInput, options?: CallOptions): Promise<void>;
  /** Get Call Details. @source documented https://developer.webex.com/docs/api/v1/call-controls/get-call-details */
  get(input: GetCallInput, options?: CallOptions): Promise<Call>;
  readonly members: TelephonyCallsMembers;
}

/** `webex.telephony.calls.members` */
export interface TelephonyCallsMembers {
  /** Answer by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/answer-by-member-id */
  answer(input: AnswerMembersInput, options?: CallOptions): Promise<void>;
  /** Dial by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/dial-by-member-id */
  dial(input: DialMembersInput, options?: CallOptions): Promise<DialByMemberIdResponse>;
  /** Hangup by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/hangup-by-member-id */
  hangup(input: HangupMembersInput, options?: CallOptions): Promise<void>;
  readonly calls: TelephonyCallsMembersCalls;
  readonly me: TelephonyCallsMembersMe;
}

/** `webex.telephony.calls.members.calls` */
export interface TelephonyCallsMembersCalls {
  /** List Calls by Member ID. All at once. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/list-calls-by-member-id */
  list(input: ListMemberCallsInput, options?: CallOptions): Paged<Call>;
  /** Get Call Details by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/get-call-details-by-member-id */
  get(input: GetMemberCallInput, options?: CallOptions): Promise<Call>;
}

/** `webex.telephony.calls.members.me` */
export interface TelephonyCallsMembersMe {
  /** Answer. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/answer */
  answer(input: AnswerMemberMeInput, options?: CallOptions): Promise<void>;
  /** Dial. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/dial */
  dial(input: DialMemberMeInput, options?: CallOptions): Promise<DialResponse>;
  /** Hangup. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/hangup */
  hangup(input: HangupMemberMeInput, options?: CallOptions): Promise<void>;
  readonly calls: TelephonyCallsMembersMeCalls;
}

/** `webex.telephony.calls.members.me.calls` */
export interface TelephonyCallsMembersMeCalls {
  /** List Calls. All at once. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/list-calls */
  list(input?: ListMemberMeCallsInput, options?: CallOptions): Paged<Call>;
  /** Get Call Details. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/get-call-details */
  get(input: GetMemberMeCallInput, options?: CallOptions): Promise<Call>;
}
