// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { HistoricalDataRelatedToMeetingsResponse } from "../types/admin.ts";

export type { HistoricalDataRelatedToMeetingsResponse } from "../types/admin.ts";

/** Input of {@link getMeetingsMetricAggregates}. */
export interface GetMeetingsMetricAggregatesInput {
  siteUrl: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** Historical Data related to Meetings. @source documented https://developer.webex.com/docs/api/v1/historical-analytics-apis/historical-data-related-to-meetings */
export const getMeetingsMetricAggregates: Operation<GetMeetingsMetricAggregatesInput, HistoricalDataRelatedToMeetingsResponse> = {
  id: "analytics.meetingsMetrics.getAggregates",
  method: "GET",
  path: "/v1/analytics/meetingsMetrics/aggregates",
  query: ["siteUrl", "from", "to"],
  origin: "https://analytics.webexapis.com",
};
