// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallHistoryLive } from "./callHistory/live.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { ListCallHistoryInput } from "@parley/contract/callHistory";
import type { CDR } from "@parley/contract/types/calling";

/** `webex.callHistory` */
export interface CallHistory {
  /** Get Detailed Call History. @source documented https://developer.webex.com/docs/api/v1/reports-detailed-call-history/get-detailed-call-history */
  list(input: ListCallHistoryInput, options?: CallOptions): Paged<CDR>;
  readonly live: CallHistoryLive;
}
