// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CustomerTagsResponse, SubscriptionTagsResponse, TagsObj } from "../types/admin.ts";

export type { CustomerTagsResponse, SubscriptionTagsResponse, TagsObj } from "../types/admin.ts";

/** Input of {@link listTags}. */
export interface ListTagsInput {
  type: string;
}

/** Retrieve all customer tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/retrieve-all-customer-tags */
export const listTags: ListOperation<ListTagsInput, TagsObj[], ""> = {
  id: "partner.tags.list",
  method: "GET",
  path: "/v1/partner/tags",
  query: ["type"],
  items: "",
};

/** Input of {@link listOrganizations}. */
export interface ListOrganizationsInput {
  tags: string;
  max?: number | undefined;
}

/** Fetch all customers for a given set of tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/fetch-all-customers-for-a-given-set-of-tags */
export const listOrganizations: ListOperation<ListOrganizationsInput, CustomerTagsResponse[], ""> = {
  id: "partner.tags.organizations.list",
  method: "GET",
  path: "/v1/partner/tags/organizations",
  query: ["tags", "max"],
  items: "",
};

/** Input of {@link getOrganization}. */
export interface GetOrganizationInput {
  orgId: string;
}

/** Get customer organization's tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/get-customer-organization-s-tags */
export const getOrganization: Operation<GetOrganizationInput, CustomerTagsResponse> = {
  id: "partner.tags.organizations.get",
  method: "GET",
  path: "/v1/partner/tags/organizations/{orgId}",
};

/** Input of {@link assignOrganizationTags}. */
export interface AssignOrganizationTagsInput {
  orgId: string;
  tags?: TagsObj[] | undefined;
}

/** Create or Replace existing customer tags with the provided ones. @source documented https://developer.webex.com/docs/api/v1/partner-tags/create-or-replace-existing-customer-tags-with-the-provided-ones */
export const assignOrganizationTags: Operation<AssignOrganizationTagsInput, TagsObj[]> = {
  id: "partner.tags.organizations.assignTags",
  method: "POST",
  path: "/v1/partner/tags/organizations/{orgId}/assignTags",
};

/** Input of {@link getOrganizationSubscription}. */
export interface GetOrganizationSubscriptionInput {
  orgId: string;
  subscriptionId: string;
}

/** Fetch a Subscription. @source documented https://developer.webex.com/docs/api/v1/partner-tags/fetch-a-subscription */
export const getOrganizationSubscription: Operation<GetOrganizationSubscriptionInput, SubscriptionTagsResponse> = {
  id: "partner.tags.organizations.subscriptions.get",
  method: "GET",
  path: "/v1/partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}",
};

/** Input of {@link assignOrganizationSubscriptionTags}. */
export interface AssignOrganizationSubscriptionTagsInput {
  orgId: string;
  subscriptionId: string;
  tags?: TagsObj[] | undefined;
}

/** Create or Replace existing subscription tags with the provided ones. @source documented https://developer.webex.com/docs/api/v1/partner-tags/create-or-replace-existing-subscription-tags-with-the-provided-ones */
export const assignOrganizationSubscriptionTags: Operation<AssignOrganizationSubscriptionTagsInput, TagsObj[]> = {
  id: "partner.tags.organizations.subscriptions.assignTags",
  method: "POST",
  path: "/v1/partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}/assignTags",
};

/** Input of {@link listTagSubscriptions}. */
export interface ListTagSubscriptionsInput {
  tags: string;
  max?: number | undefined;
}

/** Subscription List on a given tag name or a set of tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/subscription-list-on-a-given-tag-name-or-a-set-of-tags */
export const listTagSubscriptions: ListOperation<ListTagSubscriptionsInput, SubscriptionTagsResponse[], ""> = {
  id: "partner.tags.listSubscriptions",
  method: "GET",
  path: "/v1/partner/tags/subscriptions",
  query: ["tags", "max"],
  items: "",
};
