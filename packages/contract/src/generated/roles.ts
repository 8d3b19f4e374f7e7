// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Role, RoleCollectionResponse } from "./types/admin.ts";

export type { Role, RoleCollectionResponse } from "./types/admin.ts";

/** Input of {@link listRoles}. */
export interface ListRolesInput {}

/** List Roles. @source documented https://developer.webex.com/docs/api/v1/roles/list-roles */
export const listRoles: Operation<ListRolesInput, RoleCollectionResponse> = {
  id: "roles.list",
  method: "GET",
  path: "/v1/roles",
  items: "items",
};

/** Input of {@link getRole}. */
export interface GetRoleInput {
  roleId: string;
}

/** Get Role Details. @source documented https://developer.webex.com/docs/api/v1/roles/get-role-details */
export const getRole: Operation<GetRoleInput, Role> = {
  id: "roles.get",
  method: "GET",
  path: "/v1/roles/{roleId}",
};
