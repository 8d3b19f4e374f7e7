import type { Operation } from "@parley/contract";
import {
  type AssignLicensesInput,
  assignLicenses,
  type GetLicenseInput,
  getLicense,
  type License,
  type ListLicensesInput,
  listLicenses,
  type UserLicensesResponse,
} from "@parley/contract/licenses";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref } from "../rest/ref.ts";

/** The same operation, seen as a list of those who hold the license: its parts follow each other by `Link`. */
const listHolders = { ...getLicense, items: "users" } as unknown as Operation<GetLicenseInput, { items?: NonNullable<License["users"]> }>;

/** What an organization has paid for, and who uses it. */
export class Licenses {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the licenses of an organization, with how many units are in use.
   *
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/licenses/list-licenses
   */
  list(input: ListLicensesInput = {}, options?: CallOptions): Paged<License> {
    return this.#client.list(listLicenses, input, options);
  }

  /**
   * Reads one license.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/licenses/get-license-details
   */
  get(license: Ref, options?: CallOptions): Promise<License> {
    return this.#client.call(getLicense, { licenseId: idOf(license) }, options);
  }

  /**
   * Lists the people who hold a license.
   *
   * @param input.limit - People on each page, 1 to 300.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/licenses/get-license-details
   */
  listHolders(
    license: Ref,
    { limit }: { limit?: number | undefined } = {},
    options?: CallOptions,
  ): Paged<NonNullable<License["users"]>[number]> {
    return this.#client.list(listHolders, { licenseId: idOf(license), includeAssignedTo: "user", limit }, options);
  }

  /**
   * Gives licenses and meeting sites to somebody, and takes them away.
   *
   * @param input - The person by `email` or `personId`; each license with `add` (unless said) or `remove`.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/licenses/assign-licenses-to-users
   */
  assign(input: AssignLicensesInput, options?: CallOptions): Promise<UserLicensesResponse> {
    return this.#client.call(assignLicenses, input, options);
  }
}
