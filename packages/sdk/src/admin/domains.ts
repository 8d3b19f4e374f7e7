import {
  type ClaimDomainInput,
  type ClaimDomainResponse,
  claimDomain,
  type DomainUnverification,
  type DomainVerification,
  type DomainVerificationToken,
  type GetDomainTokenInput,
  getDomainToken,
  type UnclaimDomainInput,
  type UnverifyDomainInput,
  unclaimDomain,
  unverifyDomain,
  type VerifyDomainInput,
  verifyDomain,
} from "@parley/contract/domains";
import type { CallOptions, Client } from "../core/client.ts";
import { bareIds } from "./bareIds.ts";

/** Domains of an organization: whose addresses only its people have. */
export class Domains {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Asks for the text that a TXT record of the domain must hold.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/domain-management/get-domain-verification-token
   */
  getToken(input: GetDomainTokenInput, options?: CallOptions): Promise<DomainVerificationToken> {
    return this.#client.call(getDomainToken, bareIds(input), options);
  }

  /**
   * Has the TXT record looked up; with `claimDomain`, claims the domain too.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/domain-management/verify-domain
   */
  verify(input: VerifyDomainInput, options?: CallOptions): Promise<DomainVerification> {
    return this.#client.call(verifyDomain, bareIds(input), options);
  }

  /**
   * Claims verified domains: other organizations can give no addresses there.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/domain-management/claim-domain
   */
  claim(input: ClaimDomainInput, options?: CallOptions): Promise<ClaimDomainResponse> {
    return this.#client.call(claimDomain, bareIds(input), options);
  }

  /**
   * Gives a claim up; the domain stays verified.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/domain-management/unclaim-domain
   */
  unclaim(input: UnclaimDomainInput, options?: CallOptions): Promise<void> {
    return this.#client.call(unclaimDomain, bareIds(input), options);
  }

  /**
   * Forgets a domain.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/domain-management/unverify-domain
   */
  unverify(input: UnverifyDomainInput, options?: CallOptions): Promise<DomainUnverification> {
    return this.#client.call(unverifyDomain, bareIds(input), options);
  }
}
