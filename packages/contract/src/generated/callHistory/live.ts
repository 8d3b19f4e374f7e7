// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetLiveStreamDetailedCallHistoryResponse } from "../types/calling.ts";

export type { GetLiveStreamDetailedCallHistoryResponse } from "../types/calling.ts";

/** Input of {@link listLive}. */
export interface ListLiveInput {
  startTime: string;
  endTime: string;
  locations?: string | undefined;
  max?: number | undefined;
}

/** Get Live Stream Detailed Call History. @source documented https://developer.webex.com/docs/api/v1/reports-live-stream-detailed-call-history/get-live-stream-detailed-call-history */
export const listLive: Operation<ListLiveInput, GetLiveStreamDetailedCallHistoryResponse> = {
  id: "callHistory.live.list",
  method: "GET",
  path: "/v1/cdr_stream",
  query: ["startTime", "endTime", "locations", "max"],
  items: "items",
  origin: "https://analytics-calling.webexapis.com",
};
