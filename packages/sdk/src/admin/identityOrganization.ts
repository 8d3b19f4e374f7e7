import {
  type GenerateOtp,
  type GenerateOtpInput,
  type GetOrgResponse,
  generateOtp,
  getIdentityOrganization,
  type UpdateIdentityOrganizationInput,
  updateIdentityOrganization,
} from "@parley/contract/identityOrganization";
import type { CallOptions, Client } from "../core/client.ts";
import { idOf, type Ref } from "../rest/ref.ts";
import { bareIds } from "./bareIds.ts";

/** An organization as the identity services see it: its name and language, and how its people sign in. */
export class IdentityOrganization {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Reads an organization.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/identity-organization/get-an-organization
   */
  get(organization: Ref, options?: CallOptions): Promise<GetOrgResponse> {
    return this.#client.call(getIdentityOrganization, bareIds({ orgId: idOf(organization) }), options);
  }

  /**
   * Changes its name and the language of those who chose none.
   *
   * @param input - `schemas` must hold `urn:cisco:codev:identity:organization:core:1.0`.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/identity-organization/update-an-organization
   */
  update(input: UpdateIdentityOrganizationInput, options?: CallOptions): Promise<GetOrgResponse> {
    return this.#client.call(updateIdentityOrganization, bareIds(input), options);
  }

  /**
   * Makes a password with which somebody signs in once.
   *
   * @returns Six digits, and for how many seconds they are good.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/identity-organization/generate-otp
   */
  generateOtp(input: GenerateOtpInput, options?: CallOptions): Promise<GenerateOtp> {
    return this.#client.call(generateOtp, bareIds(input), options);
  }
}
