// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateWxccSubscriptionInput, ListWxccSubscriptionInput, RemoveWxccSubscriptionInput } from "@parley/contract/contactCenter/wxccSubscription";
import type { WXCCSubscriptionResponseList, WXCCSubscriptionResponseModel } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.wxccSubscription` */
export interface ContactCenterWxccSubscription {
  /** Delete WXCC Subscription. Needs `cjds:admin_org_write` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-subscription-api/delete-wxcc-subscription */
  remove(input: RemoveWxccSubscriptionInput, options?: CallOptions): Promise<string>;
  /** Get WXCC Subscription. Needs `cjds:admin_org_read` or `cjds:admin_org_write` or `cjp:config_read` or `cjp:config_write`. All at once. @source documented https://developer.webex.com/docs/api/v1/journey-subscription-api/get-wxcc-subscription */
  list(input: ListWxccSubscriptionInput, options?: CallOptions): Paged<WXCCSubscriptionResponseModel>;
  /** Create WXCC Subscription. Needs `cjds:admin_org_write` or `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/journey-subscription-api/create-wxcc-subscription */
  create(input: CreateWxccSubscriptionInput, options?: CallOptions): Promise<WXCCSubscriptionResponseList>;
}
