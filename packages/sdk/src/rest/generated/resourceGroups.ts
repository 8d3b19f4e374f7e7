// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ResourceGroupsMemberships } from "./resourceGroups/memberships.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetResourceGroupInput, ListResourceGroupsInput } from "@parley/contract/resourceGroups";
import type { ResourceGroup } from "@parley/contract/types/admin";

/** `webex.resourceGroups` */
export interface ResourceGroups {
  /** List Resource Groups. All at once. @source documented https://developer.webex.com/docs/api/v1/resource-groups/list-resource-groups */
  list(input?: ListResourceGroupsInput, options?: CallOptions): Paged<ResourceGroup>;
  /** Get Resource Group Details. @source documented https://developer.webex.com/docs/api/v1/resource-groups/get-resource-group-details */
  get(input: GetResourceGroupInput, options?: CallOptions): Promise<ResourceGroup>;
  readonly memberships: ResourceGroupsMemberships;
}
