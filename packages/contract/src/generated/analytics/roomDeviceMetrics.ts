// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { HistoricalDataRelatedToRoomDevicesResponse } from "../types/admin.ts";

export type { HistoricalDataRelatedToRoomDevicesResponse } from "../types/admin.ts";

/** Input of {@link getRoomDeviceMetricDailyTotals}. */
export interface GetRoomDeviceMetricDailyTotalsInput {
  from?: string | undefined;
  to?: string | undefined;
}

/** Historical Data related to Room Devices. @source documented https://developer.webex.com/docs/api/v1/historical-analytics-apis/historical-data-related-to-room-devices */
export const getRoomDeviceMetricDailyTotals: Operation<GetRoomDeviceMetricDailyTotalsInput, HistoricalDataRelatedToRoomDevicesResponse> = {
  id: "analytics.roomDeviceMetrics.getDailyTotals",
  method: "GET",
  path: "/v1/analytics/roomDeviceMetrics/dailyTotals",
  query: ["from", "to"],
  origin: "https://analytics.webexapis.com",
};
