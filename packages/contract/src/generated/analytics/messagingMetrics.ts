// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { HistoricalDataRelatedToMessagingResponse } from "../types/admin.ts";

export type { HistoricalDataRelatedToMessagingResponse } from "../types/admin.ts";

/** Input of {@link getMessagingMetricDailyTotals}. */
export interface GetMessagingMetricDailyTotalsInput {
  from?: string | undefined;
  to?: string | undefined;
}

/** Historical Data related to Messaging. @source documented https://developer.webex.com/docs/api/v1/historical-analytics-apis/historical-data-related-to-messaging */
export const getMessagingMetricDailyTotals: Operation<GetMessagingMetricDailyTotalsInput, HistoricalDataRelatedToMessagingResponse> = {
  id: "analytics.messagingMetrics.getDailyTotals",
  method: "GET",
  path: "/v1/analytics/messagingMetrics/dailyTotals",
  query: ["from", "to"],
  origin: "https://analytics.webexapis.com",
};
