// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { RunScimBulkInput } from "@parley/contract/scimBulk";
import type { BulkUser } from "@parley/contract/types/admin";

/** `webex.scimBulk` */
export interface ScimBulk {
  /** User bulk API. Needs `identity:people_rw`. @source documented https://developer.webex.com/docs/api/v1/bulk-manage-scim-2-users-and-groups/user-bulk-api */
  run(input: RunScimBulkInput, options?: CallOptions): Promise<BulkUser>;
}
