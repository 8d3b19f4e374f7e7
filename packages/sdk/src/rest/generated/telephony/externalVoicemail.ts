// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { SetExternalVoicemailMwiInput } from "@parley/contract/telephony/externalVoicemail";

/** `webex.telephony.externalVoicemail` */
export interface TelephonyExternalVoicemail {
  /** Set or Clear Message Waiting Indicator (MWI) Status. Needs `spark-admin:calls_write`. @source documented https://developer.webex.com/docs/api/v1/call-controls/set-or-clear-message-waiting-indicator-mwi-status */
  setMwi(input: SetExternalVoicemailMwiInput, options?: CallOptions): Promise<void>;
}
