// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { WorkspaceDurationMetricsResponse } from "../types/device.ts";

export type { WorkspaceDurationMetricsResponse } from "../types/device.ts";

/** Input of {@link listDurationMetrics}. */
export interface ListDurationMetricsInput {
  workspaceId: string;
  aggregation?: "hourly" | "daily" | (string & {}) | undefined;
  measurement?: "timeUsed" | "timeBooked" | (string & {}) | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Workspace Duration Metrics. @source documented https://developer.webex.com/docs/api/v1/workspace-metrics/workspace-duration-metrics */
export const listDurationMetrics: Operation<ListDurationMetricsInput, WorkspaceDurationMetricsResponse> = {
  id: "workspaces.durationMetrics.list",
  method: "GET",
  path: "/v1/workspaceDurationMetrics",
  query: ["workspaceId", "aggregation", "measurement", "from", "to"],
  items: "items",
};
