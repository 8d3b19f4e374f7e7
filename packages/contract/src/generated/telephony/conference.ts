// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ConferenceDetails } from "../types/calling.ts";

export type { ConferenceDetails } from "../types/calling.ts";

/** Input of {@link releaseConference}. */
export interface ReleaseConferenceInput {
  lineOwnerId?: string | undefined;
}

/** Release Conference. @source documented https://developer.webex.com/docs/api/v1/conference-controls/release-conference */
export const releaseConference: Operation<ReleaseConferenceInput, void> = {
  id: "telephony.conference.release",
  method: "DELETE",
  path: "/v1/telephony/conference",
  query: ["lineOwnerId"],
};

/** Input of {@link getConference}. */
export interface GetConferenceInput {
  lineOwnerId?: string | undefined;
}

/** Get Conference Details. @source documented https://developer.webex.com/docs/api/v1/conference-controls/get-conference-details */
export const getConference: Operation<GetConferenceInput, ConferenceDetails> = {
  id: "telephony.conference.get",
  method: "GET",
  path: "/v1/telephony/conference",
  query: ["lineOwnerId"],
};

/** Input of {@link startConference}. */
export interface StartConferenceInput {
  callIds: string[];
  lineOwnerId?: string | undefined;
}

/** Start Conference. @source documented https://developer.webex.com/docs/api/v1/conference-controls/start-conference */
export const startConference: Operation<StartConferenceInput, void> = {
  id: "telephony.conference.start",
  method: "POST",
  path: "/v1/telephony/conference",
};

/** Input of {@link addConferenceParticipant}. */
export interface AddConferenceParticipantInput {
  callId: string;
  lineOwnerId?: string | undefined;
}

/** Add Participant. @source documented https://developer.webex.com/docs/api/v1/conference-controls/add-participant */
export const addConferenceParticipant: Operation<AddConferenceParticipantInput, void> = {
  id: "telephony.conference.addParticipant",
  method: "POST",
  path: "/v1/telephony/conference/addParticipant",
};

/** Input of {@link deafenConference}. */
export interface DeafenConferenceInput {
  callId: string;
}

/** Deafen Participant. @source documented https://developer.webex.com/docs/api/v1/conference-controls/deafen-participant */
export const deafenConference: Operation<DeafenConferenceInput, void> = {
  id: "telephony.conference.deafen",
  method: "POST",
  path: "/v1/telephony/conference/deafen",
};

/** Input of {@link holdConference}. */
export interface HoldConferenceInput {
  lineOwnerId?: string | undefined;
}

/** Hold. @source documented https://developer.webex.com/docs/api/v1/conference-controls/hold */
export const holdConference: Operation<HoldConferenceInput, void> = {
  id: "telephony.conference.hold",
  method: "POST",
  path: "/v1/telephony/conference/hold",
  query: ["lineOwnerId"],
  body: { none: true },
};

/** Input of {@link muteConference}. */
export interface MuteConferenceInput {
  callId?: string | undefined;
}

/** Mute. @source documented https://developer.webex.com/docs/api/v1/conference-controls/mute */
export const muteConference: Operation<MuteConferenceInput, void> = {
  id: "telephony.conference.mute",
  method: "POST",
  path: "/v1/telephony/conference/mute",
};

/** Input of {@link resumeConference}. */
export interface ResumeConferenceInput {
  lineOwnerId?: string | undefined;
}

/** Resume. @source documented https://developer.webex.com/docs/api/v1/conference-controls/resume */
export const resumeConference: Operation<ResumeConferenceInput, void> = {
  id: "telephony.conference.resume",
  method: "POST",
  path: "/v1/telephony/conference/resume",
  query: ["lineOwnerId"],
  body: { none: true },
};

/** Input of {@link undeafenConference}. */
export interface UndeafenConferenceInput {
  callId: string;
}

/** Undeafen Participant. @source documented https://developer.webex.com/docs/api/v1/conference-controls/undeafen-participant */
export const undeafenConference: Operation<UndeafenConferenceInput, void> = {
  id: "telephony.conference.undeafen",
  method: "POST",
  path: "/v1/telephony/conference/undeafen",
};

/** Input of {@link unmuteConference}. */
export interface UnmuteConferenceInput {
  callId?: string | undefined;
}

/** Unmute. @source documented https://developer.webex.com/docs/api/v1/conference-controls/unmute */
export const unmuteConference: Operation<UnmuteConferenceInput, void> = {
  id: "telephony.conference.unmute",
  method: "POST",
  path: "/v1/telephony/conference/unmute",
};
