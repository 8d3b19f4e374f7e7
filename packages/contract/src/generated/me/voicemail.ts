// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { VoicemailRules } from "../types/calling.ts";

export type { VoicemailRules } from "../types/calling.ts";

/** Input of {@link updateVoicemailPin}. */
export interface UpdateVoicemailPinInput {
  passcode: string;
}

/** Update Voicemail PIN. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/update-voicemail-pin */
export const updateVoicemailPin: Operation<UpdateVoicemailPinInput, void> = {
  id: "me.voicemail.updatePin",
  method: "PUT",
  path: "/v1/telephony/config/people/me/voicemail/pin",
  scopes: ["spark:telephony_config_write"],
};

/** Input of {@link getVoicemailRules}. */
export interface GetVoicemailRulesInput {}

/** Get Person's Voicemail Rules. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-person-s-voicemail-rules */
export const getVoicemailRules: Operation<GetVoicemailRulesInput, VoicemailRules> = {
  id: "me.voicemail.getRules",
  method: "GET",
  path: "/v1/telephony/config/people/me/voicemail/rules",
  scopes: ["spark:telephony_config_read"],
};
