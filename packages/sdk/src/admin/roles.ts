import { getRole, listRoles, type Role } from "@parley/contract/roles";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref } from "../rest/ref.ts";

/** Administrator roles that people can be given. */
export class Roles {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the roles that there are.
   *
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/roles/list-roles
   */
  list(options?: CallOptions): Paged<Role> {
    return this.#client.list(listRoles, {}, options);
  }

  /**
   * Reads one role.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/roles/get-role-details
   */
  get(role: Ref, options?: CallOptions): Promise<Role> {
    return this.#client.call(getRole, { roleId: idOf(role) }, options);
  }
}
