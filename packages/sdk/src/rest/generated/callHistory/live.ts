// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListLiveInput } from "@parley/contract/callHistory/live";
import type { CDR } from "@parley/contract/types/calling";

/** `webex.callHistory.live` */
export interface CallHistoryLive {
  /** Get Live Stream Detailed Call History. @source documented https://developer.webex.com/docs/api/v1/reports-live-stream-detailed-call-history/get-live-stream-detailed-call-history */
  list(input: ListLiveInput, options?: CallOptions): Paged<CDR>;
}
