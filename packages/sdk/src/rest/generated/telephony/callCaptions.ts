// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetCallCaptionsInput, UpdateCallCaptionsInput } from "@parley/contract/telephony/callCaptions";
import type { GetCallCaptionsObject } from "@parley/contract/types/calling";

/** `webex.telephony.callCaptions` */
export interface TelephonyCallCaptions {
  /** Get the organization call captions settings. Needs `spark-admin:telephony_config_read`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-the-organization-call-captions-settings */
  get(input?: GetCallCaptionsInput, options?: CallOptions): Promise<GetCallCaptionsObject>;
  /** Update the organization call captions settings. Needs `spark-admin:telephony_config_write`. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-the-organization-call-captions-settings */
  update(input?: UpdateCallCaptionsInput, options?: CallOptions): Promise<void>;
}
