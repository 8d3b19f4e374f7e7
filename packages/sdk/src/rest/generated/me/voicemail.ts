// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetVoicemailRulesInput, UpdateVoicemailPinInput } from "@parley/contract/me/voicemail";
import type { VoicemailRules } from "@parley/contract/types/calling";

/** `webex.me.voicemail` */
export interface MeVoicemail {
  /** Update Voicemail PIN. Needs `spark:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/update-voicemail-pin */
  updatePin(input: UpdateVoicemailPinInput, options?: CallOptions): Promise<void>;
  /** Get Person's Voicemail Rules. Needs `spark:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/call-settings-for-me-2-3/get-person-s-voicemail-rules */
  getRules(input?: GetVoicemailRulesInput, options?: CallOptions): Promise<VoicemailRules>;
}
