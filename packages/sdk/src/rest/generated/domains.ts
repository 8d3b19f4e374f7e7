// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../core/client.ts";
import type { ClaimDomainInput, GetDomainTokenInput, UnclaimDomainInput, UnverifyDomainInput, VerifyDomainInput } from "@parley/contract/domains";
import type { ClaimDomainResponse, DomainUnverification, DomainVerification, DomainVerificationToken } from "@parley/contract/types/admin";

/** `webex.domains` */
export interface Domains {
  /** Claim Domain. Needs `Identity:Organization` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/claim-domain */
  claim(input: ClaimDomainInput, options?: CallOptions): Promise<ClaimDomainResponse>;
  /** Get Domain Verification Token. Needs `Identity:Organization` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/get-domain-verification-token */
  getToken(input: GetDomainTokenInput, options?: CallOptions): Promise<DomainVerificationToken>;
  /** Unclaim Domain. Needs `Identity:Organization` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/unclaim-domain */
  unclaim(input: UnclaimDomainInput, options?: CallOptions): Promise<void>;
  /** Unverify Domain. Needs `Identity:Organization` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/unverify-domain */
  unverify(input: UnverifyDomainInput, options?: CallOptions): Promise<DomainUnverification>;
  /** Verify Domain. Needs `Identity:Organization` or `identity:organizations_rw`. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/verify-domain */
  verify(input: VerifyDomainInput, options?: CallOptions): Promise<DomainVerification>;
}
