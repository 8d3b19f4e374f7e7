// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { SubscriptionApiListResponse, SubscriptionApiListResponseEnhanced, SubscriptionApiResponse, SubscriptionApiResponseEnhanced, SubscriptionCreateApiResponse, SubscriptionCreateApiResponseEnhanced } from "../types/contact-center.ts";

export type { SubscriptionApiListResponse, SubscriptionApiListResponseEnhanced, SubscriptionApiResponse, SubscriptionApiResponseEnhanced, SubscriptionCreateApiResponse, SubscriptionCreateApiResponseEnhanced } from "../types/contact-center.ts";

/** Input of {@link listSubscriptions}. */
export interface ListSubscriptionsInput {
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** List Subscriptions. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-subscriptions */
export const listSubscriptions: ListOperation<ListSubscriptionsInput, SubscriptionApiListResponse, "data"> = {
  id: "contactCenter.subscriptions.list",
  method: "GET",
  path: "/v1/subscriptions",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createSubscription}. */
export interface CreateSubscriptionInput {
  TrackingId?: string | undefined;
  name: string;
  description?: string | undefined;
  eventTypes: string[];
  destinationUrl: string;
  secret?: string | undefined;
  orgId?: string | undefined;
}

/** Register Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/register-subscription */
export const createSubscription: Operation<CreateSubscriptionInput, SubscriptionCreateApiResponse> = {
  id: "contactCenter.subscriptions.create",
  method: "POST",
  path: "/v1/subscriptions",
  headers: ["TrackingId"],
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeSubscription}. */
export interface RemoveSubscriptionInput {
  id: string;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Delete Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/delete-subscription */
export const removeSubscription: Operation<RemoveSubscriptionInput, void> = {
  id: "contactCenter.subscriptions.remove",
  method: "DELETE",
  path: "/v1/subscriptions/{id}",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getSubscription}. */
export interface GetSubscriptionInput {
  id: string;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Get Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/get-subscription */
export const getSubscription: Operation<GetSubscriptionInput, SubscriptionApiResponse> = {
  id: "contactCenter.subscriptions.get",
  method: "GET",
  path: "/v1/subscriptions/{id}",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateSubscription}. */
export interface UpdateSubscriptionInput {
  id: string;
  TrackingId?: string | undefined;
  description?: string | undefined;
  eventTypes?: string[] | undefined;
  destinationUrl?: string | undefined;
  status?: "active" | "inactive" | (string & {}) | undefined;
  secret?: string | undefined;
  orgId?: string | undefined;
}

/** Update Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/update-subscription */
export const updateSubscription: Operation<UpdateSubscriptionInput, SubscriptionApiResponse> = {
  id: "contactCenter.subscriptions.update",
  method: "PATCH",
  path: "/v1/subscriptions/{id}",
  headers: ["TrackingId"],
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link listSubscriptionV2}. */
export interface ListSubscriptionV2Input {
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** List Subscriptions. @source documented https://developer.webex.com/docs/api/v1/subscriptions/list-subscriptions */
export const listSubscriptionV2: ListOperation<ListSubscriptionV2Input, SubscriptionApiListResponseEnhanced, "data"> = {
  id: "contactCenter.subscriptions.listV2",
  method: "GET",
  path: "/v2/subscriptions",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  items: "data",
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link createSubscriptionV2}. */
export interface CreateSubscriptionV2Input {
  TrackingId?: string | undefined;
  name: string;
  description?: string | undefined;
  eventTypes: string[];
  destinationUrl: string;
  secret?: string | undefined;
  orgId?: string | undefined;
  resourceVersion: string;
}

/** Register Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/register-subscription */
export const createSubscriptionV2: Operation<CreateSubscriptionV2Input, SubscriptionCreateApiResponseEnhanced> = {
  id: "contactCenter.subscriptions.createV2",
  method: "POST",
  path: "/v2/subscriptions",
  headers: ["TrackingId"],
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link removeSubscriptionV2}. */
export interface RemoveSubscriptionV2Input {
  id: string;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Delete Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/delete-subscription */
export const removeSubscriptionV2: Operation<RemoveSubscriptionV2Input, void> = {
  id: "contactCenter.subscriptions.removeV2",
  method: "DELETE",
  path: "/v2/subscriptions/{id}",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link getSubscriptionV2}. */
export interface GetSubscriptionV2Input {
  id: string;
  orgId?: string | undefined;
  TrackingId?: string | undefined;
}

/** Get Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/get-subscription */
export const getSubscriptionV2: Operation<GetSubscriptionV2Input, SubscriptionApiResponseEnhanced> = {
  id: "contactCenter.subscriptions.getV2",
  method: "GET",
  path: "/v2/subscriptions/{id}",
  query: ["orgId"],
  headers: ["TrackingId"],
  scopes: ["cjp:config_read"],
  origin: "https://api.wxcc-{region}.cisco.com",
};

/** Input of {@link updateSubscriptionV2}. */
export interface UpdateSubscriptionV2Input {
  id: string;
  TrackingId?: string | undefined;
  description?: string | undefined;
  eventTypes?: string[] | undefined;
  destinationUrl?: string | undefined;
  status?: "active" | "inactive" | (string & {}) | undefined;
  secret?: string | undefined;
  orgId?: string | undefined;
  resourceVersion: string;
}

/** Update Subscription. @source documented https://developer.webex.com/docs/api/v1/subscriptions/update-subscription */
export const updateSubscriptionV2: Operation<UpdateSubscriptionV2Input, SubscriptionApiResponseEnhanced> = {
  id: "contactCenter.subscriptions.updateV2",
  method: "PATCH",
  path: "/v2/subscriptions/{id}",
  headers: ["TrackingId"],
  scopes: ["cjp:config_write"],
  origin: "https://api.wxcc-{region}.cisco.com",
};
