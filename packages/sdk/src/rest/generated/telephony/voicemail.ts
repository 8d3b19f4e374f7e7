// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetRulesInput, GetSettingsInput, UpdateRulesInput, UpdateSettingsInput } from "@parley/contract/telephony/voicemail";
import type { GetVoicemailRulesObject, GetVoicemailSettingsObject } from "@parley/contract/types/calling";

/** `webex.telephony.voicemail` */
export interface TelephonyVoicemail {
  readonly rules: TelephonyVoicemailRules;
  readonly settings: TelephonyVoicemailSettings;
}

/** `webex.telephony.voicemail.rules` */
export interface TelephonyVoicemailRules {
  /** Get Voicemail Rules. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-voicemail-rules */
  get(input?: GetRulesInput, options?: CallOptions): Promise<GetVoicemailRulesObject>;
  /** Update Voicemail Rules. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-voicemail-rules */
  update(input?: UpdateRulesInput, options?: CallOptions): Promise<void>;
}

/** `webex.telephony.voicemail.settings` */
export interface TelephonyVoicemailSettings {
  /** Get Voicemail Settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-voicemail-settings */
  get(input?: GetSettingsInput, options?: CallOptions): Promise<GetVoicemailSettingsObject>;
  /** Update Voicemail Settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-voicemail-settings */
  update(input: UpdateSettingsInput, options?: CallOptions): Promise<void>;
}
