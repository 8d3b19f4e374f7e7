// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { License, LicenseRequest, SiteUrlsRequest, UserLicensesResponse, Users } from "./types/admin.ts";

export type { License, LicenseRequest, SiteUrlsRequest, UserLicensesResponse, Users } from "./types/admin.ts";

/** Input of {@link listLicenses}. */
export interface ListLicensesInput {
  licenseId: string;
  includeAssignedTo?: "user" | (string & {}) | undefined;
  next?: string | undefined;
  limit?: number | undefined;
}

/** Get License Details. @source documented https://developer.webex.com/docs/api/v1/licenses/get-license-details */
export const listLicenses: Operation<ListLicensesInput, License> = {
  id: "licenses.list",
  method: "GET",
  path: "/v1/licenses/{licenseId}",
  query: ["includeAssignedTo", "next", "limit"],
  items: "users",
};

/** Input of {@link assignLicenses}. */
export interface AssignLicensesInput {
  email?: string | undefined;
  personId?: string | undefined;
  orgId?: string | undefined;
  licenses?: LicenseRequest[] | undefined;
  siteUrls?: SiteUrlsRequest[] | undefined;
}

/** Assign Licenses to Users. @source documented https://developer.webex.com/docs/api/v1/licenses/assign-licenses-to-users */
export const assignLicenses: Operation<AssignLicensesInput, UserLicensesResponse> = {
  id: "licenses.assign",
  method: "PATCH",
  path: "/v1/licenses/users",
};
