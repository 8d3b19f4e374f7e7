// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { GenerateOtpInput, GetIdentityOrganizationInput, UpdateIdentityOrganizationInput } from "@parley/contract/identityOrganization";
import type { GenerateOtp, GetOrgResponse } from "@parley/contract/types/admin";

/** `webex.identityOrganization` */
export interface IdentityOrganization {
  /** Get an organization. Needs `identity:organizations_rw` or `identity:organizations_read`. @source documented https://developer.webex.com/docs/api/v1/identity-organization/get-an-organization */
  get(input: GetIdentityOrganizationInput, options?: CallOptions): Promise<GetOrgResponse>;
  /** Update an organization. Needs `identity:organizations_rw` or `identity:organization:core`. @source documented https://developer.webex.com/docs/api/v1/identity-organization/update-an-organization */
  update(input: UpdateIdentityOrganizationInput, options?: CallOptions): Promise<GetOrgResponse>;
  /** Generate OTP. Needs `Identity:one_time_password` or `Identity:Config`. @source documented https://developer.webex.com/docs/api/v1/identity-organization/generate-otp */
  generateOtp(input: GenerateOtpInput, options?: CallOptions): Promise<GenerateOtp>;
}
