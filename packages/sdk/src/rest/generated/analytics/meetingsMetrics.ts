// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetMeetingsMetricAggregatesInput } from "@parley/contract/analytics/meetingsMetrics";
import type { HistoricalDataRelatedToMeetingsResponse } from "@parley/contract/types/admin";

/** `webex.analytics.meetingsMetrics` */
export interface AnalyticsMeetingsMetrics {
  /** Historical Data related to Meetings. @source documented https://developer.webex.com/docs/api/v1/historical-analytics-apis/historical-data-related-to-meetings */
  getAggregates(input: GetMeetingsMetricAggregatesInput, options?: CallOptions): Promise<HistoricalDataRelatedToMeetingsResponse>;
}
