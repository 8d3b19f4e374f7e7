// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { BulkUser, BulkUserOperationsItem, BulkUserOperationsItem2 } from "./types/admin.ts";

export type { BulkUser, BulkUserOperationsItem, BulkUserOperationsItem2 } from "./types/admin.ts";

/** Input of {@link runScimBulk}. */
export interface RunScimBulkInput {
  orgId: string;
  schemas: string[];
  failOnErrors?: number | undefined;
  operations?: BulkUserOperationsItem[] | undefined;
  Operations?: BulkUserOperationsItem2[] | undefined;
}

/** User bulk API. @source documented https://developer.webex.com/docs/api/v1/bulk-manage-scim-2-users-and-groups/user-bulk-api */
export const runScimBulk: Operation<RunScimBulkInput, BulkUser> = {
  id: "scimBulk.run",
  method: "POST",
  path: "/identity/scim/{orgId}/v2/Bulk",
  scopes: ["identity:people_rw"],
};
