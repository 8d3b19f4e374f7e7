// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ClaimDomainResponse, Domain, DomainUnverification, DomainVerification, DomainVerificationToken } from "./types/admin.ts";

export type { ClaimDomainResponse, Domain, DomainUnverification, DomainVerification, DomainVerificationToken } from "./types/admin.ts";

/** Input of {@link claimDomain}. */
export interface ClaimDomainInput {
  orgId: string;
  data?: Domain[] | undefined;
  forceDomainClaim?: boolean | undefined;
  claimDomainOnly?: boolean | undefined;
}

/** Claim Domain. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/claim-domain */
export const claimDomain: Operation<ClaimDomainInput, ClaimDomainResponse> = {
  id: "domains.claim",
  method: "POST",
  path: "/identity/organizations/{orgId}/actions/claimDomain",
  scopes: ["Identity:Organization", "identity:organizations_rw"],
};

/** Input of {@link getDomainToken}. */
export interface GetDomainTokenInput {
  orgId: string;
  domain: string;
}

/** Get Domain Verification Token. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/get-domain-verification-token */
export const getDomainToken: Operation<GetDomainTokenInput, DomainVerificationToken> = {
  id: "domains.getToken",
  method: "POST",
  path: "/identity/organizations/{orgId}/actions/getDomainVerificationToken",
  scopes: ["Identity:Organization", "identity:organizations_rw"],
};

/** Input of {@link unclaimDomain}. */
export interface UnclaimDomainInput {
  orgId: string;
  domain: string;
}

/** Unclaim Domain. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/unclaim-domain */
export const unclaimDomain: Operation<UnclaimDomainInput, void> = {
  id: "domains.unclaim",
  method: "POST",
  path: "/identity/organizations/{orgId}/actions/unclaimDomain",
  scopes: ["Identity:Organization", "identity:organizations_rw"],
};

/** Input of {@link unverifyDomain}. */
export interface UnverifyDomainInput {
  orgId: string;
  domain: string;
  removePending?: boolean | undefined;
}

/** Unverify Domain. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/unverify-domain */
export const unverifyDomain: Operation<UnverifyDomainInput, DomainUnverification> = {
  id: "domains.unverify",
  method: "POST",
  path: "/identity/organizations/{orgId}/actions/unverifyDomain",
  scopes: ["Identity:Organization", "identity:organizations_rw"],
};

/** Input of {@link verifyDomain}. */
export interface VerifyDomainInput {
  orgId: string;
  domain: string;
  claimDomain?: boolean | undefined;
  reserveDomain?: boolean | undefined;
}

/** Verify Domain. @source documented https://developer.webex.com/docs/api/v1/api-domain-management/verify-domain */
export const verifyDomain: Operation<VerifyDomainInput, DomainVerification> = {
  id: "domains.verify",
  method: "POST",
  path: "/identity/organizations/{orgId}/actions/verifyDomain",
  scopes: ["Identity:Organization", "identity:organizations_rw"],
};
