// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Organization, OrganizationCollectionResponse } from "./types/admin.ts";

export type { Organization, OrganizationCollectionResponse } from "./types/admin.ts";

/** Input of {@link listOrganizations}. */
export interface ListOrganizationsInput {}

/** List Organizations. @source documented https://developer.webex.com/docs/api/v1/organizations/list-organizations */
export const listOrganizations: Operation<ListOrganizationsInput, OrganizationCollectionResponse> = {
  id: "organizations.list",
  method: "GET",
  path: "/v1/organizations",
  items: "items",
};

/** Input of {@link removeOrganization}. */
export interface RemoveOrganizationInput {
  orgId: string;
}

/** Delete Organization. @source documented https://developer.webex.com/docs/api/v1/organizations/delete-organization */
export const removeOrganization: Operation<RemoveOrganizationInput, void> = {
  id: "organizations.remove",
  method: "DELETE",
  path: "/v1/organizations/{orgId}",
};

/** Input of {@link getOrganization}. */
export interface GetOrganizationInput {
  orgId: string;
}

/** Get Organization Details. @source documented https://developer.webex.com/docs/api/v1/organizations/get-organization-details */
export const getOrganization: Operation<GetOrganizationInput, Organization> = {
  id: "organizations.get",
  method: "GET",
  path: "/v1/organizations/{orgId}",
};
