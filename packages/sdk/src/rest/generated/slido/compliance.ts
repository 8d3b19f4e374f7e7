// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListComplianceEventsInput } from "@parley/contract/slido/compliance";
import type { ListComplianceEventsResponseItemsItem } from "@parley/contract/types/meeting";

/** `webex.slido.compliance` */
export interface SlidoCompliance {
  /** List Compliance Events. @source documented https://developer.webex.com/docs/api/v1/slidosecurepremium/list-compliance-events */
  listEvents(input: ListComplianceEventsInput, options?: CallOptions): Paged<ListComplianceEventsResponseItemsItem>;
}
