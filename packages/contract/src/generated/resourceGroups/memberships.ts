// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ResourceGroupMembership, ResourceGroupMembershipCollectionResponse } from "../types/admin.ts";

export type { ResourceGroupMembership, ResourceGroupMembershipCollectionResponse } from "../types/admin.ts";

/** Input of {@link listMemberships}. */
export interface ListMembershipsInput {
  licenseId?: string | undefined;
  personId?: string | undefined;
  personOrgId?: string | undefined;
  status?: "pending" | "activated" | "error" | (string & {}) | undefined;
  max?: number | undefined;
}

/** List Resource Group Memberships. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/list-resource-group-memberships */
export const listMemberships: Operation<ListMembershipsInput, ResourceGroupMembershipCollectionResponse> = {
  id: "resourceGroups.memberships.list",
  method: "GET",
  path: "/v1/resourceGroup/memberships",
  query: ["licenseId", "personId", "personOrgId", "status", "max"],
  items: "items",
};

/** Input of {@link listMembershipV2}. */
export interface ListMembershipV2Input {
  licenseId?: string | undefined;
  id?: string | undefined;
  orgId?: string | undefined;
  status?: "pending" | "activated" | "error" | (string & {}) | undefined;
  type?: "User" | "Workspace" | (string & {}) | undefined;
  max?: number | undefined;
}

/** List Resource Group Memberships V2. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/list-resource-group-memberships-v2 */
export const listMembershipV2: Operation<ListMembershipV2Input, ResourceGroupMembershipCollectionResponse> = {
  id: "resourceGroups.memberships.listV2",
  method: "GET",
  path: "/v1/resourceGroup/memberships/v2",
  query: ["licenseId", "id", "orgId", "status", "type", "max"],
  items: "items",
};

/** Input of {@link getMembership}. */
export interface GetMembershipInput {
  resourceGroupMembershipId: string;
}

/** Get Resource Group Membership Details. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/get-resource-group-membership-details */
export const getMembership: Operation<GetMembershipInput, ResourceGroupMembership> = {
  id: "resourceGroups.memberships.get",
  method: "GET",
  path: "/v1/resourceGroup/memberships/{resourceGroupMembershipId}",
};

/** Input of {@link updateMembership}. */
export interface UpdateMembershipInput {
  resourceGroupMembershipId: string;
  resourceGroupId: string;
  licenseId: string;
  personId: string;
  personOrgId: string;
  status: "pending" | "activated" | "error" | (string & {});
}

/** Update a Resource Group Membership. @source documented https://developer.webex.com/docs/api/v1/resource-group-memberships/update-a-resource-group-membership */
export const updateMembership: Operation<UpdateMembershipInput, ResourceGroupMembership> = {
  id: "resourceGroups.memberships.update",
  method: "PUT",
  path: "/v1/resourceGroup/memberships/{resourceGroupMembershipId}",
};
