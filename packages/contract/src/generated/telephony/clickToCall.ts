// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CreateACallTokenResponse } from "../types/calling.ts";

export type { CreateACallTokenResponse } from "../types/calling.ts";

/** Input of {@link createClickToCallToken}. */
export interface CreateClickToCallTokenInput {
  calledNumber: string;
  guestName?: string | undefined;
}

/** Create a call token. @source documented https://developer.webex.com/docs/api/v1/click-to-call/create-a-call-token */
export const createClickToCallToken: Operation<CreateClickToCallTokenInput, CreateACallTokenResponse> = {
  id: "telephony.clickToCall.createToken",
  method: "POST",
  path: "/v1/telephony/click2call/callToken",
  scopes: ["spark:webrtc_calling"],
};
