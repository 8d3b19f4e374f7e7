// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { CreateClickToCallTokenInput } from "@parley/contract/telephony/clickToCall";
import type { CreateACallTokenResponse } from "@parley/contract/types/calling";

/** `webex.telephony.clickToCall` */
export interface TelephonyClickToCall {
  /** Create a call token. Needs `spark:webrtc_calling`. @source documented https://developer.webex.com/docs/api/v1/click-to-call/create-a-call-token */
  createToken(input: CreateClickToCallTokenInput, options?: CallOptions): Promise<CreateACallTokenResponse>;
}
