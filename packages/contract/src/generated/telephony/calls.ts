// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { BargeinResponse, Call, CallHistoryRecordTypeEnum, DialByMemberIdResponse, DialResponse, ListCallHistoryResponse, ListCallsByMemberIdResponse, ListCallsCallControlsMembersMeResponse, ListCallsResponse, ParkResponse, RejectActionEnum } from "../types/calling.ts";

export type { BargeinResponse, Call, CallHistoryRecordTypeEnum, DialByMemberIdResponse, DialResponse, ListCallHistoryResponse, ListCallsByMemberIdResponse, ListCallsCallControlsMembersMeResponse, ListCallsResponse, ParkResponse, RejectActionEnum } from "../types/calling.ts";

/** Input of {@link listCalls}. */
export interface ListCallsInput {
  lineOwnerId?: string | undefined;
}

/** List Calls. @source documented https://developer.webex.com/docs/api/v1/call-controls/list-calls */
export const listCalls: Operation<ListCallsInput, ListCallsResponse> = {
  id: "telephony.calls.list",
  method: "GET",
  path: "/v1/telephony/calls",
  query: ["lineOwnerId"],
  items: "items",
};

/** Input of {@link answerCalls}. */
export interface AnswerCallsInput {
  callId: string;
  endpointId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Answer. @source documented https://developer.webex.com/docs/api/v1/call-controls/answer */
export const answerCalls: Operation<AnswerCallsInput, void> = {
  id: "telephony.calls.answer",
  method: "POST",
  path: "/v1/telephony/calls/answer",
};

/** Input of {@link bargeCallIn}. */
export interface BargeCallInInput {
  target: string;
  endpointId?: string | undefined;
  singleNumberReachPhoneNumber?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Barge In. @source documented https://developer.webex.com/docs/api/v1/call-controls/barge-in */
export const bargeCallIn: Operation<BargeCallInInput, BargeinResponse> = {
  id: "telephony.calls.bargeIn",
  method: "POST",
  path: "/v1/telephony/calls/bargeIn",
};

/** Input of {@link dialCalls}. */
export interface DialCallsInput {
  destination: string;
  endpointId?: string | undefined;
  singleNumberReachPhoneNumber?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Dial. @source documented https://developer.webex.com/docs/api/v1/call-controls/dial */
export const dialCalls: Operation<DialCallsInput, BargeinResponse> = {
  id: "telephony.calls.dial",
  method: "POST",
  path: "/v1/telephony/calls/dial",
};

/** Input of {@link divertCalls}. */
export interface DivertCallsInput {
  callId: string;
  destination?: string | undefined;
  toVoicemail?: boolean | undefined;
  lineOwnerId?: string | undefined;
}

/** Divert. @source documented https://developer.webex.com/docs/api/v1/call-controls/divert */
export const divertCalls: Operation<DivertCallsInput, void> = {
  id: "telephony.calls.divert",
  method: "POST",
  path: "/v1/telephony/calls/divert",
};

/** Input of {@link hangupCalls}. */
export interface HangupCallsInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Hangup. @source documented https://developer.webex.com/docs/api/v1/call-controls/hangup */
export const hangupCalls: Operation<HangupCallsInput, void> = {
  id: "telephony.calls.hangup",
  method: "POST",
  path: "/v1/telephony/calls/hangup",
};

/** Input of {@link listCallHistory}. */
export interface ListCallHistoryInput {
  type?: CallHistoryRecordTypeEnum | undefined;
}

/** List Call History. @source documented https://developer.webex.com/docs/api/v1/call-controls/list-call-history */
export const listCallHistory: Operation<ListCallHistoryInput, ListCallHistoryResponse> = {
  id: "telephony.calls.listHistory",
  method: "GET",
  path: "/v1/telephony/calls/history",
  query: ["type"],
  items: "items",
};

/** Input of {@link holdCalls}. */
export interface HoldCallsInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Hold. @source documented https://developer.webex.com/docs/api/v1/call-controls/hold */
export const holdCalls: Operation<HoldCallsInput, void> = {
  id: "telephony.calls.hold",
  method: "POST",
  path: "/v1/telephony/calls/hold",
};

/** Input of {@link muteCalls}. */
export interface MuteCallsInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Mute. @source documented https://developer.webex.com/docs/api/v1/call-controls/mute */
export const muteCalls: Operation<MuteCallsInput, void> = {
  id: "telephony.calls.mute",
  method: "POST",
  path: "/v1/telephony/calls/mute",
};

/** Input of {@link parkCalls}. */
export interface ParkCallsInput {
  callId: string;
  destination?: string | undefined;
  isGroupPark?: boolean | undefined;
  lineOwnerId?: string | undefined;
}

/** Park. @source documented https://developer.webex.com/docs/api/v1/call-controls/park */
export const parkCalls: Operation<ParkCallsInput, ParkResponse> = {
  id: "telephony.calls.park",
  method: "POST",
  path: "/v1/telephony/calls/park",
};

/** Input of {@link pauseCallRecording}. */
export interface PauseCallRecordingInput {
  callId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Pause Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/pause-recording */
export const pauseCallRecording: Operation<PauseCallRecordingInput, void> = {
  id: "telephony.calls.pauseRecording",
  method: "POST",
  path: "/v1/telephony/calls/pauseRecording",
};

/** Input of {@link pickupCalls}. */
export interface PickupCallsInput {
  target?: string | undefined;
  endpointId?: string | undefined;
  singleNumberReachPhoneNumber?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Pickup. @source documented https://developer.webex.com/docs/api/v1/call-controls/pickup */
export const pickupCalls: Operation<PickupCallsInput, BargeinResponse> = {
  id: "telephony.calls.pickup",
  method: "POST",
  path: "/v1/telephony/calls/pickup",
};

/** Input of {@link pullCalls}. */
export interface PullCallsInput {
  endpointId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Pull. @source documented https://developer.webex.com/docs/api/v1/call-controls/pull */
export const pullCalls: Operation<PullCallsInput, BargeinResponse> = {
  id: "telephony.calls.pull",
  method: "POST",
  path: "/v1/telephony/calls/pull",
};

/** Input of {@link pushCalls}. */
export interface PushCallsInput {
  callId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Push. @source documented https://developer.webex.com/docs/api/v1/call-controls/push */
export const pushCalls: Operation<PushCallsInput, void> = {
  id: "telephony.calls.push",
  method: "POST",
  path: "/v1/telephony/calls/push",
};

/** Input of {@link rejectCalls}. */
export interface RejectCallsInput {
  callId: string;
  action?: RejectActionEnum | undefined;
  lineOwnerId?: string | undefined;
}

/** Reject. @source documented https://developer.webex.com/docs/api/v1/call-controls/reject */
export const rejectCalls: Operation<RejectCallsInput, void> = {
  id: "telephony.calls.reject",
  method: "POST",
  path: "/v1/telephony/calls/reject",
};

/** Input of {@link resumeCalls}. */
export interface ResumeCallsInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Resume. @source documented https://developer.webex.com/docs/api/v1/call-controls/resume */
export const resumeCalls: Operation<ResumeCallsInput, void> = {
  id: "telephony.calls.resume",
  method: "POST",
  path: "/v1/telephony/calls/resume",
};

/** Input of {@link resumeCallRecording}. */
export interface ResumeCallRecordingInput {
  callId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Resume Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/resume-recording */
export const resumeCallRecording: Operation<ResumeCallRecordingInput, void> = {
  id: "telephony.calls.resumeRecording",
  method: "POST",
  path: "/v1/telephony/calls/resumeRecording",
};

/** Input of {@link retrieveCalls}. */
export interface RetrieveCallsInput {
  destination?: string | undefined;
  endpointId?: string | undefined;
  singleNumberReachPhoneNumber?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Retrieve. @source documented https://developer.webex.com/docs/api/v1/call-controls/retrieve */
export const retrieveCalls: Operation<RetrieveCallsInput, BargeinResponse> = {
  id: "telephony.calls.retrieve",
  method: "POST",
  path: "/v1/telephony/calls/retrieve",
};

/** Input of {@link startCallRecording}. */
export interface StartCallRecordingInput {
  callId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Start Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/start-recording */
export const startCallRecording: Operation<StartCallRecordingInput, void> = {
  id: "telephony.calls.startRecording",
  method: "POST",
  path: "/v1/telephony/calls/startRecording",
};

/** Input of {@link stopCallRecording}. */
export interface StopCallRecordingInput {
  callId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Stop Recording. @source documented https://developer.webex.com/docs/api/v1/call-controls/stop-recording */
export const stopCallRecording: Operation<StopCallRecordingInput, void> = {
  id: "telephony.calls.stopRecording",
  method: "POST",
  path: "/v1/telephony/calls/stopRecording",
};

/** Input of {@link transferCalls}. */
export interface TransferCallsInput {
  callId1?: string | undefined;
  callId2?: string | undefined;
  destination?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Transfer. @source documented https://developer.webex.com/docs/api/v1/call-controls/transfer */
export const transferCalls: Operation<TransferCallsInput, BargeinResponse> = {
  id: "telephony.calls.transfer",
  method: "POST",
  path: "/v1/telephony/calls/transfer",
};

/** Input of {@link transmitCallDtmf}. */
export interface TransmitCallDtmfInput {
  callId?: string | undefined;
  dtmf?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Transmit DTMF. @source documented https://developer.webex.com/docs/api/v1/call-controls/transmit-dtmf */
export const transmitCallDtmf: Operation<TransmitCallDtmfInput, void> = {
  id: "telephony.calls.transmitDtmf",
  method: "POST",
  path: "/v1/telephony/calls/transmitDtmf",
};

/** Input of {@link unmuteCalls}. */
export interface UnmuteCallsInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Unmute. @source documented https://developer.webex.com/docs/api/v1/call-controls/unmute */
export const unmuteCalls: Operation<UnmuteCallsInput, void> = {
  id: "telephony.calls.unmute",
  method: "POST",
  path: "/v1/telephony/calls/unmute",
};

/** Input of {@link getCall}. */
export interface GetCallInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Get Call Details. @source documented https://developer.webex.com/docs/api/v1/call-controls/get-call-details */
export const getCall: Operation<GetCallInput, Call> = {
  id: "telephony.calls.get",
  method: "GET",
  path: "/v1/telephony/calls/{callId}",
  query: ["lineOwnerId"],
};

/** Input of {@link answerMembers}. */
export interface AnswerMembersInput {
  memberId: string;
  orgId?: string | undefined;
  callId: string;
  endpointId?: string | undefined;
}

/** Answer by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/answer-by-member-id */
export const answerMembers: Operation<AnswerMembersInput, void> = {
  id: "telephony.calls.members.answer",
  method: "POST",
  path: "/v1/telephony/calls/members/{memberId}/answer",
  query: ["orgId"],
};

/** Input of {@link listMemberCalls}. */
export interface ListMemberCallsInput {
  memberId: string;
  orgId?: string | undefined;
}

/** List Calls by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/list-calls-by-member-id */
export const listMemberCalls: Operation<ListMemberCallsInput, ListCallsByMemberIdResponse> = {
  id: "telephony.calls.members.calls.list",
  method: "GET",
  path: "/v1/telephony/calls/members/{memberId}/calls",
  query: ["orgId"],
  items: "items",
};

/** Input of {@link getMemberCall}. */
export interface GetMemberCallInput {
  memberId: string;
  callId: string;
  orgId?: string | undefined;
}

/** Get Call Details by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/get-call-details-by-member-id */
export const getMemberCall: Operation<GetMemberCallInput, Call> = {
  id: "telephony.calls.members.calls.get",
  method: "GET",
  path: "/v1/telephony/calls/members/{memberId}/calls/{callId}",
  query: ["orgId"],
};

/** Input of {@link dialMembers}. */
export interface DialMembersInput {
  memberId: string;
  orgId?: string | undefined;
  destination: string;
  endpointId?: string | undefined;
  singleNumberReachPhoneNumber?: string | undefined;
}

/** Dial by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/dial-by-member-id */
export const dialMembers: Operation<DialMembersInput, DialByMemberIdResponse> = {
  id: "telephony.calls.members.dial",
  method: "POST",
  path: "/v1/telephony/calls/members/{memberId}/dial",
  query: ["orgId"],
};

/** Input of {@link hangupMembers}. */
export interface HangupMembersInput {
  memberId: string;
  orgId?: string | undefined;
  callId: string;
}

/** Hangup by Member ID. @source documented https://developer.webex.com/docs/api/v1/call-controls-members/hangup-by-member-id */
export const hangupMembers: Operation<HangupMembersInput, void> = {
  id: "telephony.calls.members.hangup",
  method: "POST",
  path: "/v1/telephony/calls/members/{memberId}/hangup",
  query: ["orgId"],
};

/** Input of {@link answerMemberMe}. */
export interface AnswerMemberMeInput {
  callId: string;
  endpointId?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Answer. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/answer */
export const answerMemberMe: Operation<AnswerMemberMeInput, void> = {
  id: "telephony.calls.members.me.answer",
  method: "POST",
  path: "/v1/telephony/calls/members/me/answer",
};

/** Input of {@link listMemberMeCalls}. */
export interface ListMemberMeCallsInput {
  lineOwnerId?: string | undefined;
}

/** List Calls. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/list-calls */
export const listMemberMeCalls: Operation<ListMemberMeCallsInput, ListCallsCallControlsMembersMeResponse> = {
  id: "telephony.calls.members.me.calls.list",
  method: "GET",
  path: "/v1/telephony/calls/members/me/calls",
  query: ["lineOwnerId"],
  items: "items",
};

/** Input of {@link getMemberMeCall}. */
export interface GetMemberMeCallInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Get Call Details. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/get-call-details */
export const getMemberMeCall: Operation<GetMemberMeCallInput, Call> = {
  id: "telephony.calls.members.me.calls.get",
  method: "GET",
  path: "/v1/telephony/calls/members/me/calls/{callId}",
  query: ["lineOwnerId"],
};

/** Input of {@link dialMemberMe}. */
export interface DialMemberMeInput {
  destination: string;
  endpointId?: string | undefined;
  singleNumberReachPhoneNumber?: string | undefined;
  lineOwnerId?: string | undefined;
}

/** Dial. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/dial */
export const dialMemberMe: Operation<DialMemberMeInput, DialResponse> = {
  id: "telephony.calls.members.me.dial",
  method: "POST",
  path: "/v1/telephony/calls/members/me/dial",
};

/** Input of {@link hangupMemberMe}. */
export interface HangupMemberMeInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Hangup. @source documented https://developer.webex.com/docs/api/v1/call-controls-members-me/hangup */
export const hangupMemberMe: Operation<HangupMemberMeInput, void> = {
  id: "telephony.calls.members.me.hangup",
  method: "POST",
  path: "/v1/telephony/calls/members/me/hangup",
};
