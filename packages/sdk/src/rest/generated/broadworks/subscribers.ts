// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateSubscriberInput, GetSubscriberInput, ListSubscribersInput, RemoveSubscriberInput, SendSubscriberConsentMoveEmailInput, UpdateSubscriberInput, ValidateSubscribersInput } from "@parley/contract/broadworks/subscribers";
import type { Subscriber, SubscriberProvisioningPrecheckResponse } from "@parley/contract/types/broadworks";

/** `webex.broadworks.subscribers` */
export interface BroadworksSubscribers {
  /** List BroadWorks Subscribers. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/list-broadworks-subscribers */
  list(input?: ListSubscribersInput, options?: CallOptions): Paged<Subscriber>;
  /** Provision a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/provision-a-broadworks-subscriber */
  create(input: CreateSubscriberInput, options?: CallOptions): Promise<Subscriber>;
  /** Precheck a Broadworks Subscriber Provisioning. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/precheck-a-broadworks-subscriber-provisioning */
  validate(input: ValidateSubscribersInput, options?: CallOptions): Promise<SubscriberProvisioningPrecheckResponse>;
  /** Remove a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/remove-a-broadworks-subscriber */
  remove(input: RemoveSubscriberInput, options?: CallOptions): Promise<void>;
  /** Get a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/get-a-broadworks-subscriber */
  get(input: GetSubscriberInput, options?: CallOptions): Promise<Subscriber>;
  /** Update a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/update-a-broadworks-subscriber */
  update(input: UpdateSubscriberInput, options?: CallOptions): Promise<Subscriber>;
  /** Send Consent User Move Email to Pending Broadworks Subscribers. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/send-consent-user-move-email-to-pending-broadworks-subscribers */
  sendConsentMoveEmail(input: SendSubscriberConsentMoveEmailInput, options?: CallOptions): Promise<void>;
}
