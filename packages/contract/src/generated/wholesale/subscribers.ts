// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { PrecheckAWholesaleSubscriberProvisioningRequestCustomerInfo, PrecheckAWholesaleSubscriberProvisioningRequestProvisioningParameters, ProvisionAWholesaleSubscriberRequestProvisioningParameters, Subscriber, SubscriberListResponse, SubscriberProvisioningPrecheckResponse, UpdateAWholesaleSubscriberRequestProvisioningParameters, WholesalePackagesSubscriber } from "../types/wholesale.ts";

export type { PrecheckAWholesaleSubscriberProvisioningRequestCustomerInfo, PrecheckAWholesaleSubscriberProvisioningRequestProvisioningParameters, ProvisionAWholesaleSubscriberRequestProvisioningParameters, Subscriber, SubscriberListResponse, SubscriberProvisioningPrecheckResponse, UpdateAWholesaleSubscriberRequestProvisioningParameters, WholesalePackagesSubscriber } from "../types/wholesale.ts";

/** Input of {@link listSubscribers}. */
export interface ListSubscribersInput {
  max?: number | undefined;
  offset?: number | undefined;
  customerId?: string | undefined;
  personId?: string | undefined;
  externalCustomerId?: string | undefined;
  email?: string | undefined;
  status?: string | undefined;
  after?: string | undefined;
  lastStatusChange?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: string | undefined;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** List Wholesale Subscribers. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/list-wholesale-subscribers */
export const listSubscribers: ListOperation<ListSubscribersInput, SubscriberListResponse, "items"> = {
  id: "wholesale.subscribers.list",
  method: "GET",
  path: "/v1/wholesale/subscribers",
  query: ["max", "offset", "customerId", "personId", "externalCustomerId", "email", "status", "after", "lastStatusChange", "sortBy", "sortOrder", "onBehalfOfSubPartnerOrgId"],
  items: "items",
  paging: "offset-max",
};

/** Input of {@link createSubscriber}. */
export interface CreateSubscriberInput {
  onBehalfOfSubPartnerOrgId?: string | undefined;
  customerId: string;
  email: string;
  package?: "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | (string & {}) | undefined;
  packages?: WholesalePackagesSubscriber[] | undefined;
  provisioningParameters: ProvisionAWholesaleSubscriberRequestProvisioningParameters;
}

/** Provision a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/provision-a-wholesale-subscriber */
export const createSubscriber: Operation<CreateSubscriberInput, Subscriber> = {
  id: "wholesale.subscribers.create",
  method: "POST",
  path: "/v1/wholesale/subscribers",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link validateSubscribers}. */
export interface ValidateSubscribersInput {
  onBehalfOfSubPartnerOrgId?: string | undefined;
  provisioningId?: string | undefined;
  customerId?: string | undefined;
  email: string;
  package?: "webex_calling" | "webex_meetings" | "webex_suite" | "webex_voice" | "cx_essentials" | "webex_calling_standard" | (string & {}) | undefined;
  packages?: WholesalePackagesSubscriber[] | undefined;
  provisioningParameters?: PrecheckAWholesaleSubscriberProvisioningRequestProvisioningParameters | undefined;
  customerInfo?: PrecheckAWholesaleSubscriberProvisioningRequestCustomerInfo | undefined;
}

/** Precheck a Wholesale Subscriber Provisioning. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/precheck-a-wholesale-subscriber-provisioning */
export const validateSubscribers: Operation<ValidateSubscribersInput, SubscriberProvisioningPrecheckResponse> = {
  id: "wholesale.subscribers.validate",
  method: "POST",
  path: "/v1/wholesale/subscribers/validate",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link removeSubscriber}. */
export interface RemoveSubscriberInput {
  subscriberId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** Remove a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/remove-a-wholesale-subscriber */
export const removeSubscriber: Operation<RemoveSubscriberInput, void> = {
  id: "wholesale.subscribers.remove",
  method: "DELETE",
  path: "/v1/wholesale/subscribers/{subscriberId}",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link getSubscriber}. */
export interface GetSubscriberInput {
  subscriberId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** Get a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/get-a-wholesale-subscriber */
export const getSubscriber: Operation<GetSubscriberInput, Subscriber> = {
  id: "wholesale.subscribers.get",
  method: "GET",
  path: "/v1/wholesale/subscribers/{subscriberId}",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link updateSubscriber}. */
export interface UpdateSubscriberInput {
  subscriberId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
  package?: WholesalePackagesSubscriber | undefined;
  packages?: WholesalePackagesSubscriber[] | undefined;
  provisioningParameters?: UpdateAWholesaleSubscriberRequestProvisioningParameters | undefined;
}

/** Update a Wholesale Subscriber. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/update-a-wholesale-subscriber */
export const updateSubscriber: Operation<UpdateSubscriberInput, Subscriber> = {
  id: "wholesale.subscribers.update",
  method: "PUT",
  path: "/v1/wholesale/subscribers/{subscriberId}",
  query: ["onBehalfOfSubPartnerOrgId"],
};
