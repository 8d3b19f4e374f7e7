// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { AnalyticsMeetingsMetrics } from "./analytics/meetingsMetrics.ts";
import type { AnalyticsMessagingMetrics } from "./analytics/messagingMetrics.ts";
import type { AnalyticsRoomDeviceMetrics } from "./analytics/roomDeviceMetrics.ts";
import type { CallOptions } from "../../core/client.ts";
import type { GetAnalyticCallQualityStatsInput, GetAnalyticLiveMeetingsByCountryInput } from "@parley/contract/analytics";
import type { LivemeetingByCountryResponse } from "@parley/contract/types/admin";
import type { CallQualityStats } from "@parley/contract/types/calling";

/** `webex.analytics` */
export interface Analytics {
  /** Get Live Meeting metrics categorized by Country. Needs `analytics:read_all`. @source documented https://developer.webex.com/docs/api/v1/live-monitoring/get-live-meeting-metrics-categorized-by-country */
  getLiveMeetingsByCountry(input?: GetAnalyticLiveMeetingsByCountryInput, options?: CallOptions): Promise<LivemeetingByCountryResponse>;
  /** Webex Calling Call Quality Stats. Needs `analytics:read_all`. @source documented https://developer.webex.com/docs/api/v1/calling-metrics/webex-calling-call-quality-stats */
  getCallQualityStats(input?: GetAnalyticCallQualityStatsInput, options?: CallOptions): Promise<CallQualityStats>;
  readonly meetingsMetrics: AnalyticsMeetingsMetrics;
  readonly messagingMetrics: AnalyticsMessagingMetrics;
  readonly roomDeviceMetrics: AnalyticsRoomDeviceMetrics;
}
