// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetRoleInput, ListRolesInput } from "@parley/contract/roles";
import type { Role } from "@parley/contract/types/admin";

/** `webex.roles` */
export interface Roles {
  /** List Roles. All at once. @source documented https://developer.webex.com/docs/api/v1/roles/list-roles */
  list(input?: ListRolesInput, options?: CallOptions): Paged<Role>;
  /** Get Role Details. @source documented https://developer.webex.com/docs/api/v1/roles/get-role-details */
  get(input: GetRoleInput, options?: CallOptions): Promise<Role>;
}
