// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { GenerateOtp, GetOrgResponse } from "./types/admin.ts";

export type { GenerateOtp, GetOrgResponse } from "./types/admin.ts";

/** Input of {@link getIdentityOrganization}. */
export interface GetIdentityOrganizationInput {
  orgId: string;
}

/** Get an organization. @source documented https://developer.webex.com/docs/api/v1/identity-organization/get-an-organization */
export const getIdentityOrganization: Operation<GetIdentityOrganizationInput, GetOrgResponse> = {
  id: "identityOrganization.get",
  method: "GET",
  path: "/identity/organizations/{orgId}",
  scopes: ["identity:organizations_rw", "identity:organizations_read"],
};

/** Input of {@link updateIdentityOrganization}. */
export interface UpdateIdentityOrganizationInput {
  orgId: string;
  schemas: string[];
  displayName: string;
  preferredLanguage?: string | undefined;
}

/** Update an organization. @source documented https://developer.webex.com/docs/api/v1/identity-organization/update-an-organization */
export const updateIdentityOrganization: Operation<UpdateIdentityOrganizationInput, GetOrgResponse> = {
  id: "identityOrganization.update",
  method: "PATCH",
  path: "/identity/organizations/{orgId}",
  scopes: ["identity:organizations_rw", "identity:organization:core"],
};

/** Input of {@link generateOtp}. */
export interface GenerateOtpInput {
  orgId: string;
  userId: string;
}

/** Generate OTP. @source documented https://developer.webex.com/docs/api/v1/identity-organization/generate-otp */
export const generateOtp: Operation<GenerateOtpInput, GenerateOtp> = {
  id: "identityOrganization.generateOtp",
  method: "POST",
  path: "/identity/organizations/{orgId}/users/{userId}/actions/generateOtp",
  body: { none: true },
  scopes: ["Identity:one_time_password", "Identity:Config"],
};
