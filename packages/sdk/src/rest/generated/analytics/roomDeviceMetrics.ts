// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { GetRoomDeviceMetricDailyTotalsInput } from "@parley/contract/analytics/roomDeviceMetrics";
import type { HistoricalDataRelatedToRoomDevicesResponse } from "@parley/contract/types/admin";

/** `webex.analytics.roomDeviceMetrics` */
export interface AnalyticsRoomDeviceMetrics {
  /** Historical Data related to Room Devices. @source documented https://developer.webex.com/docs/api/v1/historical-analytics-apis/historical-data-related-to-room-devices */
  getDailyTotals(input?: GetRoomDeviceMetricDailyTotalsInput, options?: CallOptions): Promise<HistoricalDataRelatedToRoomDevicesResponse>;
}
