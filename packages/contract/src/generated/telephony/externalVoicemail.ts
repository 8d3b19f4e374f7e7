// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";

/** Input of {@link setExternalVoicemailMwi}. */
export interface SetExternalVoicemailMwiInput {
  id: string;
  orgId?: string | undefined;
  action: "SET" | "CLEAR" | (string & {});
}

/** Set or Clear Message Waiting Indicator (MWI) Status. @source documented https://developer.webex.com/docs/api/v1/call-controls/set-or-clear-message-waiting-indicator-mwi-status */
export const setExternalVoicemailMwi: Operation<SetExternalVoicemailMwiInput, void> = {
  id: "telephony.externalVoicemail.setMwi",
  method: "POST",
  path: "/v1/telephony/externalVoicemail/mwi",
  query: ["id", "orgId"],
  scopes: ["spark-admin:calls_write"],
};
