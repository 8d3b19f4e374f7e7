// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { License, LicenseCollectionResponse, LicenseRequest, SiteUrlsRequest, UserLicensesResponse } from "./types/admin.ts";

export type { License, LicenseCollectionResponse, LicenseRequest, SiteUrlsRequest, UserLicensesResponse } from "./types/admin.ts";

/** Input of {@link listLicenses}. */
export interface ListLicensesInput {
  orgId?: string | undefined;
}

/** List Licenses. @source documented https://developer.webex.com/docs/api/v1/licenses/list-licenses */
export const listLicenses: Operation<ListLicensesInput, LicenseCollectionResponse> = {
  id: "licenses.list",
  method: "GET",
  path: "/v1/licenses",
  query: ["orgId"],
  items: "items",
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

/** Input of {@link getLicense}. */
export interface GetLicenseInput {
  licenseId: string;
  includeAssignedTo?: "user" | (string & {}) | undefined;
  next?: string | undefined;
  limit?: number | undefined;
}

/** Get License Details. @source documented https://developer.webex.com/docs/api/v1/licenses/get-license-details */
export const getLicense: Operation<GetLicenseInput, License> = {
  id: "licenses.get",
  method: "GET",
  path: "/v1/licenses/{licenseId}",
  query: ["includeAssignedTo", "next", "limit"],
};
