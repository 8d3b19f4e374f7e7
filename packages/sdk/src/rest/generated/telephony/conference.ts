// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { AddConferenceParticipantInput, DeafenConferenceInput, GetConferenceInput, HoldConferenceInput, MuteConferenceInput, ReleaseConferenceInput, ResumeConferenceInput, StartConferenceInput, UndeafenConferenceInput, UnmuteConferenceInput } from "@parley/contract/telephony/conference";
import type { ConferenceDetails } from "@parley/contract/types/calling";

/** `webex.telephony.conference` */
export interface TelephonyConference {
  /** Release Conference. @source documented https://developer.webex.com/docs/api/v1/conference-controls/release-conference */
  release(input?: ReleaseConferenceInput, options?: CallOptions): Promise<void>;
  /** Get Conference Details. @source documented https://developer.webex.com/docs/api/v1/conference-controls/get-conference-details */
  get(input?: GetConferenceInput, options?: CallOptions): Promise<ConferenceDetails>;
  /** Start Conference. @source documented https://developer.webex.com/docs/api/v1/conference-controls/start-conference */
  start(input: StartConferenceInput, options?: CallOptions): Promise<void>;
  /** Add Participant. @source documented https://developer.webex.com/docs/api/v1/conference-controls/add-participant */
  addParticipant(input: AddConferenceParticipantInput, options?: CallOptions): Promise<void>;
  /** Deafen Participant. @source documented https://developer.webex.com/docs/api/v1/conference-controls/deafen-participant */
  deafen(input: DeafenConferenceInput, options?: CallOptions): Promise<void>;
  /** Hold. @source documented https://developer.webex.com/docs/api/v1/conference-controls/hold */
  hold(input?: HoldConferenceInput, options?: CallOptions): Promise<void>;
  /** Mute. @source documented https://developer.webex.com/docs/api/v1/conference-controls/mute */
  mute(input?: MuteConferenceInput, options?: CallOptions): Promise<void>;
  /** Resume. @source documented https://developer.webex.com/docs/api/v1/conference-controls/resume */
  resume(input?: ResumeConferenceInput, options?: CallOptions): Promise<void>;
  /** Undeafen Participant. @source documented https://developer.webex.com/docs/api/v1/conference-controls/undeafen-participant */
  undeafen(input: UndeafenConferenceInput, options?: CallOptions): Promise<void>;
  /** Unmute. @source documented https://developer.webex.com/docs/api/v1/conference-controls/unmute */
  unmute(input?: UnmuteConferenceInput, options?: CallOptions): Promise<void>;
}
