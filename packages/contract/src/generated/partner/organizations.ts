// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ManagedOrgsResponse, PartneradminsfororgResponse } from "../types/admin.ts";

export type { ManagedOrgsResponse, PartneradminsfororgResponse } from "../types/admin.ts";

/** Input of {@link listOrganizations}. */
export interface ListOrganizationsInput {
  managedBy: string;
}

/** Get all customers managed by a partner admin. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/get-all-customers-managed-by-a-partner-admin */
export const listOrganizations: Operation<ListOrganizationsInput, ManagedOrgsResponse> = {
  id: "partner.organizations.list",
  method: "GET",
  path: "/v1/partner/organizations",
  query: ["managedBy"],
  items: "items",
};

/** Input of {@link removePartnerAdmin}. */
export interface RemovePartnerAdminInput {
  personId: string;
}

/** Revoke all partner admin roles for a given person ID. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/revoke-all-partner-admin-roles-for-a-given-person-id */
export const removePartnerAdmin: Operation<RemovePartnerAdminInput, void> = {
  id: "partner.organizations.partnerAdmin.remove",
  method: "DELETE",
  path: "/v1/partner/organizations/partnerAdmin/{personId}",
};

/** Input of {@link assignPartnerAdmin}. */
export interface AssignPartnerAdminInput {
  orgId: string;
  personId: string;
}

/** Assign partner admin to a customer. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/assign-partner-admin-to-a-customer */
export const assignPartnerAdmin: Operation<AssignPartnerAdminInput, void> = {
  id: "partner.organizations.partnerAdmin.assign",
  method: "POST",
  path: "/v1/partner/organizations/{orgId}/partnerAdmin/{personId}/assign",
  body: { none: true },
};

/** Input of {@link unassignPartnerAdmin}. */
export interface UnassignPartnerAdminInput {
  orgId: string;
  personId: string;
}

/** Unassign partner admin from a customer. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/unassign-partner-admin-from-a-customer */
export const unassignPartnerAdmin: Operation<UnassignPartnerAdminInput, void> = {
  id: "partner.organizations.partnerAdmin.unassign",
  method: "DELETE",
  path: "/v1/partner/organizations/{orgId}/partnerAdmin/{personId}/unassign",
};

/** Input of {@link listOrganizationPartnerAdmins}. */
export interface ListOrganizationPartnerAdminsInput {
  orgId: string;
}

/** Get all partner admins assigned to a customer. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/get-all-partner-admins-assigned-to-a-customer */
export const listOrganizationPartnerAdmins: Operation<ListOrganizationPartnerAdminsInput, PartneradminsfororgResponse> = {
  id: "partner.organizations.listPartnerAdmins",
  method: "GET",
  path: "/v1/partner/organizations/{orgId}/partnerAdmins",
  items: "items",
};
