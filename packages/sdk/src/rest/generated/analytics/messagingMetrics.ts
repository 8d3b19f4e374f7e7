// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetMessagingMetricDailyTotalsInput } from "@parley/contract/analytics/messagingMetrics";
import type { HistoricalDataRelatedToMessagingResponse } from "@parley/contract/types/admin";

/** `webex.analytics.messagingMetrics` */
export interface AnalyticsMessagingMetrics {
  /** Historical Data related to Messaging. @source documented https://developer.webex.com/docs/api/v1/historical-analytics-apis/historical-data-related-to-messaging */
  getDailyTotals(input?: GetMessagingMetricDailyTotalsInput, options?: CallOptions): Promise<HistoricalDataRelatedToMessagingResponse>;
}
