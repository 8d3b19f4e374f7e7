// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { AssignPartnerAdminInput, ListOrganizationPartnerAdminsInput, ListOrganizationsInput, RemovePartnerAdminInput, UnassignPartnerAdminInput } from "@parley/contract/partner/organizations";
import type { IdentityManagedOrg, PartnerAdminUser } from "@parley/contract/types/admin";

/** `webex.partner.organizations` */
export interface PartnerOrganizations {
  /** Get all customers managed by a partner admin. All at once. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/get-all-customers-managed-by-a-partner-admin */
  list(input: ListOrganizationsInput, options?: CallOptions): Paged<IdentityManagedOrg>;
  /** Get all partner admins assigned to a customer. All at once. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/get-all-partner-admins-assigned-to-a-customer */
  listPartnerAdmins(input: ListOrganizationPartnerAdminsInput, options?: CallOptions): Paged<PartnerAdminUser>;
  readonly partnerAdmin: PartnerOrganizationsPartnerAdmin;
}

/** `webex.partner.organizations.partnerAdmin` */
export interface PartnerOrganizationsPartnerAdmin {
  /** Revoke all partner admin roles for a given person ID. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/revoke-all-partner-admin-roles-for-a-given-person-id */
  remove(input: RemovePartnerAdminInput, options?: CallOptions): Promise<void>;
  /** Assign partner admin to a customer. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/assign-partner-admin-to-a-customer */
  assign(input: AssignPartnerAdminInput, options?: CallOptions): Promise<void>;
  /** Unassign partner admin from a customer. @source documented https://developer.webex.com/docs/api/v1/partner-administrators/unassign-partner-admin-from-a-customer */
  unassign(input: UnassignPartnerAdminInput, options?: CallOptions): Promise<void>;
}
