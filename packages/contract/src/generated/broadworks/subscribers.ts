// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { PrecheckABroadworksSubscriberProvisioningRequestCustomerInfo, Subscriber, SubscriberListResponse, SubscriberProvisioningPrecheckResponse } from "../types/broadworks.ts";

export type { PrecheckABroadworksSubscriberProvisioningRequestCustomerInfo, Subscriber, SubscriberListResponse, SubscriberProvisioningPrecheckResponse } from "../types/broadworks.ts";

/** Input of {@link listSubscribers}. */
export interface ListSubscribersInput {
  userId?: string | undefined;
  personId?: string | undefined;
  email?: string | undefined;
  provisioningId?: string | undefined;
  spEnterpriseId?: string | undefined;
  lastStatusChange?: string | undefined;
  status?: "pending_email_input" | "pending_email_validation" | "pending_user_migration" | "provisioning" | "provisioned" | "updating" | "error" | (string & {}) | undefined;
  after?: string | undefined;
  selfActivated?: boolean | undefined;
  max?: number | undefined;
}

/** List BroadWorks Subscribers. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/list-broadworks-subscribers */
export const listSubscribers: Operation<ListSubscribersInput, SubscriberListResponse> = {
  id: "broadworks.subscribers.list",
  method: "GET",
  path: "/v1/broadworks/subscribers",
  query: ["userId", "personId", "email", "provisioningId", "spEnterpriseId", "lastStatusChange", "status", "after", "selfActivated", "max"],
  items: "items",
};

/** Input of {@link createSubscriber}. */
export interface CreateSubscriberInput {
  provisioningId: string;
  userId: string;
  spEnterpriseId: string;
  firstName: string;
  lastName: string;
  package: "softphone" | "basic" | "standard" | "premium" | (string & {});
  primaryPhoneNumber?: string | undefined;
  mobilePhoneNumber?: string | undefined;
  extension?: string | undefined;
  email?: string | undefined;
  language?: string | undefined;
  timezone?: string | undefined;
}

/** Provision a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/provision-a-broadworks-subscriber */
export const createSubscriber: Operation<CreateSubscriberInput, Subscriber> = {
  id: "broadworks.subscribers.create",
  method: "POST",
  path: "/v1/broadworks/subscribers",
};

/** Input of {@link validateSubscribers}. */
export interface ValidateSubscribersInput {
  provisioningId?: string | undefined;
  userId?: string | undefined;
  spEnterpriseId?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  package?: "softphone" | "basic" | "standard" | "premium" | (string & {}) | undefined;
  primaryPhoneNumber?: string | undefined;
  mobilePhoneNumber?: string | undefined;
  extension?: string | undefined;
  email: string;
  language?: string | undefined;
  timezone?: string | undefined;
  customerInfo?: PrecheckABroadworksSubscriberProvisioningRequestCustomerInfo | undefined;
}

/** Precheck a Broadworks Subscriber Provisioning. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/precheck-a-broadworks-subscriber-provisioning */
export const validateSubscribers: Operation<ValidateSubscribersInput, SubscriberProvisioningPrecheckResponse> = {
  id: "broadworks.subscribers.validate",
  method: "POST",
  path: "/v1/broadworks/subscribers/validate",
};

/** Input of {@link removeSubscriber}. */
export interface RemoveSubscriberInput {
  subscriberId: string;
}

/** Remove a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/remove-a-broadworks-subscriber */
export const removeSubscriber: Operation<RemoveSubscriberInput, void> = {
  id: "broadworks.subscribers.remove",
  method: "DELETE",
  path: "/v1/broadworks/subscribers/{subscriberId}",
};

/** Input of {@link getSubscriber}. */
export interface GetSubscriberInput {
  subscriberId: string;
}

/** Get a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/get-a-broadworks-subscriber */
export const getSubscriber: Operation<GetSubscriberInput, Subscriber> = {
  id: "broadworks.subscribers.get",
  method: "GET",
  path: "/v1/broadworks/subscribers/{subscriberId}",
};

/** Input of {@link updateSubscriber}. */
export interface UpdateSubscriberInput {
  subscriberId: string;
  userId?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  primaryPhoneNumber?: string | undefined;
  mobilePhoneNumber?: string | undefined;
  extension?: string | undefined;
  timezone?: string | undefined;
  package?: string | undefined;
}

/** Update a BroadWorks Subscriber. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/update-a-broadworks-subscriber */
export const updateSubscriber: Operation<UpdateSubscriberInput, Subscriber> = {
  id: "broadworks.subscribers.update",
  method: "PUT",
  path: "/v1/broadworks/subscribers/{subscriberId}",
};

/** Input of {@link sendSubscriberConsentMoveEmail}. */
export interface SendSubscriberConsentMoveEmailInput {
  subscriberId: string;
}

/** Send Consent User Move Email to Pending Broadworks Subscribers. @source documented https://developer.webex.com/docs/api/v1/broadworks-subscribers/send-consent-user-move-email-to-pending-broadworks-subscribers */
export const sendSubscriberConsentMoveEmail: Operation<SendSubscriberConsentMoveEmailInput, void> = {
  id: "broadworks.subscribers.sendConsentMoveEmail",
  method: "POST",
  path: "/v1/subscribers/{subscriberId}/emails/consentMove",
  body: { none: true },
};
