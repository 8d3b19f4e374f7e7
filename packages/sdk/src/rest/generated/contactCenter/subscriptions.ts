// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateSubscriptionInput, CreateSubscriptionV2Input, GetSubscriptionInput, GetSubscriptionV2Input, ListSubscriptionV2Input, ListSubscriptionsInput, RemoveSubscriptionInput, RemoveSubscriptionV2Input, UpdateSubscriptionInput, UpdateSubscriptionV2Input } from "@parley/contract/contactCenter/subscriptions";
import type { SubscriptionApiResponse, SubscriptionApiResponseEnhanced, SubscriptionCreateApiResponse, SubscriptionCreateApiResponseEnhanced, SubscriptionResponse, SubscriptionResponseEnhanced } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.subscriptions` */
export interface ContactCenterSubscriptions {
  /** List Subscriptions. Needs `cjp:config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-subscriptions */
  list(input?: ListSubscriptionsInput, options?: CallOptions): Paged<SubscriptionResponse>;
  /** Register Subscription. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/register-subscription */
  create(input: CreateSubscriptionInput, options?: CallOptions): Promise<SubscriptionCreateApiResponse>;
  /** Delete Subscription. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/delete-subscription */
  remove(input: RemoveSubscriptionInput, options?: CallOptions): Promise<void>;
  /** Get Subscription. Needs `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/get-subscription */
  get(input: GetSubscriptionInput, options?: CallOptions): Promise<SubscriptionApiResponse>;
  /** Update Subscription. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/update-subscription */
  update(input: UpdateSubscriptionInput, options?: CallOptions): Promise<SubscriptionApiResponse>;
  /** List Subscriptions. Needs `cjp:config_read`. All at once. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-subscriptions */
  listV2(input?: ListSubscriptionV2Input, options?: CallOptions): Paged<SubscriptionResponseEnhanced>;
  /** Register Subscription. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/register-subscription */
  createV2(input: CreateSubscriptionV2Input, options?: CallOptions): Promise<SubscriptionCreateApiResponseEnhanced>;
  /** Delete Subscription. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/delete-subscription */
  removeV2(input: RemoveSubscriptionV2Input, options?: CallOptions): Promise<void>;
  /** Get Subscription. Needs `cjp:config_read`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/get-subscription */
  getV2(input: GetSubscriptionV2Input, options?: CallOptions): Promise<SubscriptionApiResponseEnhanced>;
  /** Update Subscription. Needs `cjp:config_write`. @source documented https://developer.webex.com/docs/api/v1/subscriptions/update-subscription */
  updateV2(input: UpdateSubscriptionV2Input, options?: CallOptions): Promise<SubscriptionApiResponseEnhanced>;
}
