import { getOrganization, listOrganizations, type Organization, removeOrganization } from "@parley/contract/organizations";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref } from "../rest/ref.ts";

/** Organizations that the token's owner administers. */
export class Organizations {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the organizations.
   *
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/organizations/list-organizations
   */
  list(options?: CallOptions): Paged<Organization> {
    return this.#client.list(listOrganizations, {}, options);
  }

  /**
   * Reads one organization.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/organizations/get-organization-details
   */
  get(organization: Ref, options?: CallOptions): Promise<Organization> {
    return this.#client.call(getOrganization, { orgId: idOf(organization) }, options);
  }

  /**
   * Deletes an organization with everybody in it.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/organizations/delete-organization
   */
  remove(organization: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeOrganization, { orgId: idOf(organization) }, options);
  }
}
