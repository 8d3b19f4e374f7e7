// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { GetDetailedCallHistoryResponse } from "./types/calling.ts";

export type { GetDetailedCallHistoryResponse } from "./types/calling.ts";

/** Input of {@link listCallHistory}. */
export interface ListCallHistoryInput {
  startTime: string;
  endTime: string;
  locations?: string | undefined;
  max?: number | undefined;
}

/** Get Detailed Call History. @source documented https://developer.webex.com/docs/api/v1/reports-detailed-call-history/get-detailed-call-history */
export const listCallHistory: Operation<ListCallHistoryInput, GetDetailedCallHistoryResponse> = {
  id: "callHistory.list",
  method: "GET",
  path: "/v1/cdr_feed",
  query: ["startTime", "endTime", "locations", "max"],
  items: "items",
  origin: "https://analytics-calling.webexapis.com",
};
