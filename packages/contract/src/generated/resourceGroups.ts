// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ResourceGroup, ResourceGroupCollectionResponse } from "./types/admin.ts";

export type { ResourceGroup, ResourceGroupCollectionResponse } from "./types/admin.ts";

/** Input of {@link listResourceGroups}. */
export interface ListResourceGroupsInput {
  orgId?: string | undefined;
}

/** List Resource Groups. @source documented https://developer.webex.com/docs/api/v1/resource-groups/list-resource-groups */
export const listResourceGroups: Operation<ListResourceGroupsInput, ResourceGroupCollectionResponse> = {
  id: "resourceGroups.list",
  method: "GET",
  path: "/v1/resourceGroups",
  query: ["orgId"],
  items: "items",
};

/** Input of {@link getResourceGroup}. */
export interface GetResourceGroupInput {
  resourceGroupId: string;
}

/** Get Resource Group Details. @source documented https://developer.webex.com/docs/api/v1/resource-groups/get-resource-group-details */
export const getResourceGroup: Operation<GetResourceGroupInput, ResourceGroup> = {
  id: "resourceGroups.get",
  method: "GET",
  path: "/v1/resourceGroups/{resourceGroupId}",
};
