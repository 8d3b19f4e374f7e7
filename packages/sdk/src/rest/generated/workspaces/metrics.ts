// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListMetricsInput } from "@parley/contract/workspaces/metrics";

/** `webex.workspaces.metrics` */
export interface WorkspacesMetrics {
  /** Workspace Metrics. All at once. @source documented https://developer.webex.com/docs/api/v1/workspace-metrics/workspace-metrics */
  list(input: ListMetricsInput, options?: CallOptions): Paged<unknown>;
}
