// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetCallCaptionsObject } from "../types/calling.ts";

export type { GetCallCaptionsObject } from "../types/calling.ts";

/** Input of {@link getCallCaptions}. */
export interface GetCallCaptionsInput {
  orgId?: string | undefined;
}

/** Get the organization call captions settings. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/get-the-organization-call-captions-settings */
export const getCallCaptions: Operation<GetCallCaptionsInput, GetCallCaptionsObject> = {
  id: "telephony.callCaptions.get",
  method: "GET",
  path: "/v1/telephony/config/callCaptions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_read"],
};

/** Input of {@link updateCallCaptions}. */
export interface UpdateCallCaptionsInput {
  orgId?: string | undefined;
  orgClosedCaptionsEnabled?: boolean | undefined;
  orgTranscriptsEnabled?: boolean | undefined;
}

/** Update the organization call captions settings. @source documented https://developer.webex.com/docs/api/v1/calling-service-settings/update-the-organization-call-captions-settings */
export const updateCallCaptions: Operation<UpdateCallCaptionsInput, void> = {
  id: "telephony.callCaptions.update",
  method: "PUT",
  path: "/v1/telephony/config/callCaptions",
  query: ["orgId"],
  scopes: ["spark-admin:telephony_config_write"],
};
