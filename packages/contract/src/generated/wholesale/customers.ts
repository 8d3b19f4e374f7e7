// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { Customer, CustomerListResponse, CustomerProvisioningPrecheckResponse, PrecheckAWholesaleCustomerProvisioningRequestAddress, PrecheckAWholesaleCustomerProvisioningRequestCustomerInfo, PrecheckAWholesaleCustomerProvisioningRequestProvisioningParameters, ProvisionAWholesaleCustomerRequestAddress, ProvisionAWholesaleCustomerRequestCustomerInfo, ProvisionAWholesaleCustomerRequestProvisioningParameters, ResourceURL, UpdateAWholesaleCustomerRequestAddress, UpdateAWholesaleCustomerRequestProvisioningParameters, WholesalePackagesCustomer } from "../types/wholesale.ts";

export type { Customer, CustomerListResponse, CustomerProvisioningPrecheckResponse, PrecheckAWholesaleCustomerProvisioningRequestAddress, PrecheckAWholesaleCustomerProvisioningRequestCustomerInfo, PrecheckAWholesaleCustomerProvisioningRequestProvisioningParameters, ProvisionAWholesaleCustomerRequestAddress, ProvisionAWholesaleCustomerRequestCustomerInfo, ProvisionAWholesaleCustomerRequestProvisioningParameters, ResourceURL, UpdateAWholesaleCustomerRequestAddress, UpdateAWholesaleCustomerRequestProvisioningParameters, WholesalePackagesCustomer } from "../types/wholesale.ts";

/** Input of {@link listCustomers}. */
export interface ListCustomersInput {
  externalId?: string | undefined;
  orgId?: string | undefined;
  status?: string[] | undefined;
  offset?: string | undefined;
  max?: string | undefined;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** List Wholesale Customers. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/list-wholesale-customers */
export const listCustomers: ListOperation<ListCustomersInput, CustomerListResponse, "items"> = {
  id: "wholesale.customers.list",
  method: "GET",
  path: "/v1/wholesale/customers",
  query: ["externalId", "orgId", "status", "offset", "max", "onBehalfOfSubPartnerOrgId"],
  items: "items",
  paging: "offset-max",
};

/** Input of {@link createCustomer}. */
export interface CreateCustomerInput {
  onBehalfOfSubPartnerOrgId?: string | undefined;
  provisioningId: string;
  packages: WholesalePackagesCustomer[];
  orgId?: string | undefined;
  externalId: string;
  address: ProvisionAWholesaleCustomerRequestAddress;
  customerInfo?: ProvisionAWholesaleCustomerRequestCustomerInfo | undefined;
  provisioningParameters?: ProvisionAWholesaleCustomerRequestProvisioningParameters | undefined;
  subPartnerAdminEmail?: string | undefined;
}

/** Provision a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/provision-a-wholesale-customer */
export const createCustomer: Operation<CreateCustomerInput, ResourceURL> = {
  id: "wholesale.customers.create",
  method: "POST",
  path: "/v1/wholesale/customers",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link validateCustomers}. */
export interface ValidateCustomersInput {
  onBehalfOfSubPartnerOrgId?: string | undefined;
  provisioningId?: string | undefined;
  packages?: WholesalePackagesCustomer[] | undefined;
  orgId?: string | undefined;
  externalId?: string | undefined;
  address: PrecheckAWholesaleCustomerProvisioningRequestAddress;
  customerInfo?: PrecheckAWholesaleCustomerProvisioningRequestCustomerInfo | undefined;
  provisioningParameters?: PrecheckAWholesaleCustomerProvisioningRequestProvisioningParameters | undefined;
}

/** Precheck a Wholesale Customer Provisioning. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/precheck-a-wholesale-customer-provisioning */
export const validateCustomers: Operation<ValidateCustomersInput, CustomerProvisioningPrecheckResponse> = {
  id: "wholesale.customers.validate",
  method: "POST",
  path: "/v1/wholesale/customers/validate",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link removeCustomer}. */
export interface RemoveCustomerInput {
  customerId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

/** Remove a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/remove-a-wholesale-customer */
export const removeCustomer: Operation<RemoveCustomerInput, void> = {
  id: "wholesale.customers.remove",
  method: "DELETE",
  path: "/v1/wholesale/customers/{customerId}",
  query: ["onBehalfOfSubPartnerOrgId"],
};

/** Input of {@link getCustomer}. */
export interface GetCustomerInput {
  customerId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
  includePackageLicenseInfo?: boolean | undefined;
}

/** Get a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/get-a-wholesale-customer */
export const getCustomer: Operation<GetCustomerInput, Customer> = {
  id: "wholesale.customers.get",
  method: "GET",
  path: "/v1/wholesale/customers/{customerId}",
  query: ["onBehalfOfSubPartnerOrgId", "includePackageLicenseInfo"],
};

/** Input of {@link updateCustomer}. */
export interface UpdateCustomerInput {
  customerId: string;
  onBehalfOfSubPartnerOrgId?: string | undefined;
  externalId?: string | undefined;
  packages: WholesalePackagesCustomer[];
  address?: UpdateAWholesaleCustomerRequestAddress | undefined;
  provisioningParameters?: UpdateAWholesaleCustomerRequestProvisioningParameters | undefined;
  subPartnerAdminEmail?: string | undefined;
}

/** Update a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/update-a-wholesale-customer */
export const updateCustomer: Operation<UpdateCustomerInput, ResourceURL> = {
  id: "wholesale.customers.update",
  method: "PUT",
  path: "/v1/wholesale/customers/{customerId}",
  query: ["onBehalfOfSubPartnerOrgId"],
};
