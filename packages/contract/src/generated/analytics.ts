// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { LivemeetingByCountryResponse } from "./types/admin.ts";
import type { CallQualityStats } from "./types/calling.ts";

export type { LivemeetingByCountryResponse } from "./types/admin.ts";
export type { CallQualityStats } from "./types/calling.ts";

/** Input of {@link getAnalyticLiveMeetingsByCountry}. */
export interface GetAnalyticLiveMeetingsByCountryInput {
  siteIds?: number[] | undefined;
  siteUrl?: string | undefined;
}

/** Get Live Meeting metrics categorized by Country. @source documented https://developer.webex.com/docs/api/v1/live-monitoring/get-live-meeting-metrics-categorized-by-country */
export const getAnalyticLiveMeetingsByCountry: Operation<GetAnalyticLiveMeetingsByCountryInput, LivemeetingByCountryResponse> = {
  id: "analytics.getLiveMeetingsByCountry",
  method: "POST",
  path: "/v1/livemonitoring/liveMeetingsByCountry",
  scopes: ["analytics:read_all"],
  origin: "https://analytics.webexapis.com",
};

/** Input of {@link getAnalyticCallQualityStats}. */
export interface GetAnalyticCallQualityStatsInput {
  from?: string | undefined;
  to?: string | undefined;
  location?: string | undefined;
}

/** Webex Calling Call Quality Stats. @source documented https://developer.webex.com/docs/api/v1/calling-metrics/webex-calling-call-quality-stats */
export const getAnalyticCallQualityStats: Operation<GetAnalyticCallQualityStatsInput, CallQualityStats> = {
  id: "analytics.getCallQualityStats",
  method: "GET",
  path: "/v1/analytics/callQualityStats",
  query: ["from", "to", "location"],
  scopes: ["analytics:read_all"],
  origin: "https://analytics.webexapis.com",
};
