// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateCustomerInput, GetCustomerInput, ListCustomersInput, RemoveCustomerInput, UpdateCustomerInput, ValidateCustomersInput } from "@parley/contract/wholesale/customers";
import type { Customer, CustomerProvisioningPrecheckResponse, ResourceURL } from "@parley/contract/types/wholesale";

/** `webex.wholesale.customers` */
export interface WholesaleCustomers {
  /** List Wholesale Customers. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/list-wholesale-customers */
  list(input?: ListCustomersInput, options?: CallOptions): Paged<Customer>;
  /** Provision a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/provision-a-wholesale-customer */
  create(input: CreateCustomerInput, options?: CallOptions): Promise<ResourceURL>;
  /** Precheck a Wholesale Customer Provisioning. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/precheck-a-wholesale-customer-provisioning */
  validate(input: ValidateCustomersInput, options?: CallOptions): Promise<CustomerProvisioningPrecheckResponse>;
  /** Remove a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/remove-a-wholesale-customer */
  remove(input: RemoveCustomerInput, options?: CallOptions): Promise<void>;
  /** Get a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/get-a-wholesale-customer */
  get(input: GetCustomerInput, options?: CallOptions): Promise<Customer>;
  /** Update a Wholesale Customer. @source documented https://developer.webex.com/docs/api/v1/wholesale-provisioning/update-a-wholesale-customer */
  update(input: UpdateCustomerInput, options?: CallOptions): Promise<ResourceURL>;
}
