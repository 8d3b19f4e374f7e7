// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateSubscriberInput, GetSubscriberInput, ListSubscribersInput, RemoveSubscriberInput, UpdateSubscriberInput, ValidateSubscribersInput } from "@parley/contract/wholesale/subscribers";
import type { Subscriber, SubscriberProvisioningPrecheckResponse } from "@parley/contract/types/wholesale";

/** `webex.wholesale.subscribers` */
export interface WholesaleSubscribers {
  /** List Wholesale Subscribers. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/list-wholesale-subscribers */
  list(input?: ListSubscribersInput, options?: CallOptions): Paged<Subscriber>;
  /** Provision a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/provision-a-wholesale-subscriber */
  create(input: CreateSubscriberInput, options?: CallOptions): Promise<Subscriber>;
  /** Precheck a Wholesale Subscriber Provisioning. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/precheck-a-wholesale-subscriber-provisioning */
  validate(input: ValidateSubscribersInput, options?: CallOptions): Promise<SubscriberProvisioningPrecheckResponse>;
  /** Remove a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/remove-a-wholesale-subscriber */
  remove(input: RemoveSubscriberInput, options?: CallOptions): Promise<void>;
  /** Get a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/get-a-wholesale-subscriber */
  get(input: GetSubscriberInput, options?: CallOptions): Promise<Subscriber>;
  /** Update a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/update-a-wholesale-subscriber */
  update(input: UpdateSubscriberInput, options?: CallOptions): Promise<Subscriber>;
}
