// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { WorkspaceMetricsResponse } from "../types/device.ts";

export type { WorkspaceMetricsResponse } from "../types/device.ts";

/** Input of {@link listMetrics}. */
export interface ListMetricsInput {
  workspaceId: string;
  metricName: "soundLevel" | "ambientNoise" | "temperature" | "humidity" | "tvoc" | "peopleCount" | (string & {});
  aggregation?: "none" | "hourly" | "daily" | (string & {}) | undefined;
  from?: string | undefined;
  to?: string | undefined;
  unit?: "celsius" | "fahrenheit" | (string & {}) | undefined;
  sortBy?: "newestFirst" | "oldestFirst" | (string & {}) | undefined;
}

/** Workspace Metrics. @source documented https://developer.webex.com/docs/api/v1/workspace-metrics/workspace-metrics */
export const listMetrics: Operation<ListMetricsInput, WorkspaceMetricsResponse> = {
  id: "workspaces.metrics.list",
  method: "GET",
  path: "/v1/workspaceMetrics",
  query: ["workspaceId", "metricName", "aggregation", "from", "to", "unit", "sortBy"],
  items: "items",
};
