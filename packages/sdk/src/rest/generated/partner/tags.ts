// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { AssignOrganizationSubscriptionTagsInput, AssignOrganizationTagsInput, GetOrganizationInput, GetOrganizationSubscriptionInput, ListOrganizationsInput, ListTagSubscriptionsInput, ListTagsInput } from "@parley/contract/partner/tags";
import type { CustomerTagsResponse, SubscriptionTagsResponse, TagsObj } from "@parley/contract/types/admin";

/** `webex.partner.tags` */
export interface PartnerTags {
  /** Retrieve all customer tags. All at once. @source documented https://developer.webex.com/docs/api/v1/partner-tags/retrieve-all-customer-tags */
  list(input: ListTagsInput, options?: CallOptions): Paged<TagsObj>;
  /** Subscription List on a given tag name or a set of tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/subscription-list-on-a-given-tag-name-or-a-set-of-tags */
  listSubscriptions(input: ListTagSubscriptionsInput, options?: CallOptions): Paged<SubscriptionTagsResponse>;
  readonly organizations: PartnerTagsOrganizations;
}

/** `webex.partner.tags.organizations` */
export interface PartnerTagsOrganizations {
  /** Fetch all customers for a given set of tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/fetch-all-customers-for-a-given-set-of-tags */
  list(input: ListOrganizationsInput, options?: CallOptions): Paged<CustomerTagsResponse>;
  /** Get customer organization's tags. @source documented https://developer.webex.com/docs/api/v1/partner-tags/get-customer-organization-s-tags */
  get(input: GetOrganizationInput, options?: CallOptions): Promise<CustomerTagsResponse>;
  /** Create or Replace existing customer tags with the provided ones. @source documented https://developer.webex.com/docs/api/v1/partner-tags/create-or-replace-existing-customer-tags-with-the-provided-ones */
  assignTags(input: AssignOrganizationTagsInput, options?: CallOptions): Promise<TagsObj[]>;
  readonly subscriptions: PartnerTagsOrganizationsSubscriptions;
}

/** `webex.partner.tags.organizations.subscriptions` */
export interface PartnerTagsOrganizationsSubscriptions {
  /** Fetch a Subscription. @source documented https://developer.webex.com/docs/api/v1/partner-tags/fetch-a-subscription */
  get(input: GetOrganizationSubscriptionInput, options?: CallOptions): Promise<SubscriptionTagsResponse>;
  /** Create or Replace existing subscription tags with the provided ones. @source documented https://developer.webex.com/docs/api/v1/partner-tags/create-or-replace-existing-subscription-tags-with-the-provided-ones */
  assignTags(input: AssignOrganizationSubscriptionTagsInput, options?: CallOptions): Promise<TagsObj[]>;
}
