// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { OrganizationsContacts } from "./organizations/contacts.ts";
import type { OrganizationsSettings } from "./organizations/settings.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetOrganizationInput, ListOrganizationsInput, RemoveOrganizationInput } from "@parley/contract/organizations";
import type { Organization } from "@parley/contract/types/admin";

/** `webex.organizations` */
export interface Organizations {
  /** List Organizations. All at once. @source documented https://developer.webex.com/docs/api/v1/organizations/list-organizations */
  list(input?: ListOrganizationsInput, options?: CallOptions): Paged<Organization>;
  /** Delete Organization. @source documented https://developer.webex.com/docs/api/v1/organizations/delete-organization */
  remove(input: RemoveOrganizationInput, options?: CallOptions): Promise<void>;
  /** Get Organization Details. @source documented https://developer.webex.com/docs/api/v1/organizations/get-organization-details */
  get(input: GetOrganizationInput, options?: CallOptions): Promise<Organization>;
  readonly contacts: OrganizationsContacts;
  readonly settings: OrganizationsSettings;
}
