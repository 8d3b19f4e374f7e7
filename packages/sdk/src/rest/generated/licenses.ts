// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { AssignLicensesInput, GetLicenseInput, ListLicensesInput } from "@parley/contract/licenses";
import type { License, UserLicensesResponse } from "@parley/contract/types/admin";

/** `webex.licenses` */
export interface Licenses {
  /** List Licenses. All at once. @source documented https://developer.webex.com/docs/api/v1/licenses/list-licenses */
  list(input?: ListLicensesInput, options?: CallOptions): Paged<License>;
  /** Assign Licenses to Users. @source documented https://developer.webex.com/docs/api/v1/licenses/assign-licenses-to-users */
  assign(input?: AssignLicensesInput, options?: CallOptions): Promise<UserLicensesResponse>;
  /** Get License Details. @source documented https://developer.webex.com/docs/api/v1/licenses/get-license-details */
  get(input: GetLicenseInput, options?: CallOptions): Promise<License>;
}
