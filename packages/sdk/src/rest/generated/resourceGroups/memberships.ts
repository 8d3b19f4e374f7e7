// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetMembershipInput, ListMembershipV2Input, ListMembershipsInput, UpdateMembershipInput } from "@parley/contract/resourceGroups/memberships";
import type { ResourceGroupMembership } from "@parley/contract/types/admin";

/** `webex.resourceGroups.memberships` */
export interface ResourceGroupsMemberships {
  /** List Resource Group Memberships. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/list-resource-group-memberships */
  list(input?: ListMembershipsInput, options?: CallOptions): Paged<ResourceGroupMembership>;
  /** List Resource Group Memberships V2. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/list-resource-group-memberships-v2 */
  listV2(input?: ListMembershipV2Input, options?: CallOptions): Paged<ResourceGroupMembership>;
  /** Get Resource Group Membership Details. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/get-resource-group-membership-details */
  get(input: GetMembershipInput, options?: CallOptions): Promise<ResourceGroupMembership>;
  /** Update a Resource Group Membership. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/update-a-resource-group-membership */
  update(input: UpdateMembershipInput, options?: CallOptions): Promise<ResourceGroupMembership>;
}
