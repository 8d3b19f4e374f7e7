// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { WholesaleBilling } from "./wholesale/billing.ts";
import type { WholesaleCustomers } from "./wholesale/customers.ts";
import type { WholesaleSubscribers } from "./wholesale/subscribers.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { ListWholesaleSubPartnersInput } from "@parley/contract/wholesale";
import type { SubPartner } from "@parley/contract/types/wholesale";

/** `webex.wholesale` */
export interface Wholesale {
  /** List Wholesale Sub-partners. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/list-wholesale-sub-partners */
  listSubPartners(input?: ListWholesaleSubPartnersInput, options?: CallOptions): Paged<SubPartner>;
  readonly billing: WholesaleBilling;
  readonly customers: WholesaleCustomers;
  readonly subscribers: WholesaleSubscribers;
}
