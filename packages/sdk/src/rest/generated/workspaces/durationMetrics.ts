// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListDurationMetricsInput } from "@parley/contract/workspaces/durationMetrics";
import type { DurationMetric } from "@parley/contract/types/device";

/** `webex.workspaces.durationMetrics` */
export interface WorkspacesDurationMetrics {
  /** Workspace Duration Metrics. All at once. @source documented https://developer.webex.com/docs/api/v1/workspace-metrics/workspace-duration-metrics */
  list(input: ListDurationMetricsInput, options?: CallOptions): Paged<DurationMetric>;
}
