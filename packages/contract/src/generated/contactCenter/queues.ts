// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation } from "../../operation.ts";
import type { QueueApiResponse } from "../types/contact-center.ts";

export type { QueueApiResponse } from "../types/contact-center.ts";

/** Input of {@link listQueueStatistics}. */
export interface ListQueueStatisticsInput {
  from: number;
  to: number;
  interval?: number | undefined;
  queueIds?: string[] | undefined;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Get Queue Statistics. @source documented https://developer.webex.com/docs/api/v1/queues/get-queue-statistics */
export const listQueueStatistics: ListOperation<ListQueueStatisticsInput, QueueApiResponse, "data"> = {
  id: "contactCenter.queues.listStatistics",
  method: "GET",
  path: "/v1/queues/statistics",
  query: ["from", "to", "interval", "queueIds", "orgId"],
  headers: ["TrackingId"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};
