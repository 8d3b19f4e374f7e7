// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetVoicemailRulesObject, GetVoicemailRulesObjectBlockPreviousPasscodes, GetVoicemailRulesObjectExpirePasscode, GetVoicemailSettingsObject } from "../types/calling.ts";

export type { GetVoicemailRulesObject, GetVoicemailRulesObjectBlockPreviousPasscodes, GetVoicemailRulesObjectExpirePasscode, GetVoicemailSettingsObject } from "../types/calling.ts";

/** Input of {@link getRules}. */
export interface GetRulesInput {
  orgId?: string | undefined;
}

/** Get Voicemail Rules. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-voicemail-rules */
export const getRules: Operation<GetRulesInput, GetVoicemailRulesObject> = {
  id: "telephony.voicemail.rules.get",
  method: "GET",
  path: "/v1/telephony/config/voicemail/rules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateRules}. */
export interface UpdateRulesInput {
  orgId?: string | undefined;
  defaultVoicemailPinEnabled?: boolean | undefined;
  defaultVoicemailPin?: string | undefined;
  expirePasscode?: GetVoicemailRulesObjectExpirePasscode | undefined;
  changePasscode?: GetVoicemailRulesObjectExpirePasscode | undefined;
  blockPreviousPasscodes?: GetVoicemailRulesObjectBlockPreviousPasscodes | undefined;
}

/** Update Voicemail Rules. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-voicemail-rules */
export const updateRules: Operation<UpdateRulesInput, void> = {
  id: "telephony.voicemail.rules.update",
  method: "PUT",
  path: "/v1/telephony/config/voicemail/rules",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};

/** Input of {@link getSettings}. */
export interface GetSettingsInput {
  orgId?: string | undefined;
}

/** Get Voicemail Settings. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-voicemail-settings */
export const getSettings: Operation<GetSettingsInput, GetVoicemailSettingsObject> = {
  id: "telephony.voicemail.settings.get",
  method: "GET",
  path: "/v1/telephony/config/voicemail/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateSettings}. */
export interface UpdateSettingsInput {
  orgId?: string | undefined;
  messageExpiryEnabled: boolean;
  numberOfDaysForMessageExpiry: number;
  strictDeletionEnabled?: boolean | undefined;
  voiceMessageForwardingEnabled?: boolean | undefined;
}

/** Update Voicemail Settings. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-voicemail-settings */
export const updateSettings: Operation<UpdateSettingsInput, void> = {
  id: "telephony.voicemail.settings.update",
  method: "PUT",
  path: "/v1/telephony/config/voicemail/settings",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
