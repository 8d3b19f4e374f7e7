// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListQueueStatisticsInput } from "@parley/contract/contactCenter/queues";
import type { OutQueueStatistics } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.queues` */
export interface ContactCenterQueues {
  /** Get Queue Statistics. All at once. @source documented https://developer.webex.com/docs/api/v1/queues/get-queue-statistics */
  listStatistics(input: ListQueueStatisticsInput, options?: CallOptions): Paged<OutQueueStatistics>;
}
