import {
  type CreateMembershipInput,
  createMembership,
  getMembership,
  type ListMembershipsInput,
  listMemberships,
  type Membership,
  removeMembership,
  type UpdateMembershipInput,
  updateMembership,
} from "@parley/contract/memberships";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";

/** Who is in which room. */
export class Memberships {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Adds a person to a room.
   *
   * @param input - The room, and the person by `personId` or `personEmail`.
   * @throws ConflictError when the person is a member already; CallError
   * @source documented https://developer.webex.com/docs/api/v1/memberships/create-a-membership
   */
  create(input: CreateMembershipInput, options?: CallOptions): Promise<Membership> {
    return this.#client.call(createMembership, input, options);
  }

  /**
   * Reads one membership.
   *
   * @param membership - Its id, or the membership.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/memberships/get-membership-details
   */
  get(membership: Ref, options?: CallOptions): Promise<Membership> {
    return this.#client.call(getMembership, { membershipId: idOf(membership) }, options);
  }

  /**
   * Lists memberships: those of a room, those of a person, or those of the token's owner.
   *
   * @param input.max - Memberships on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/memberships/list-memberships
   */
  list(input: ListMembershipsInput = {}, options?: CallOptions): Paged<Membership> {
    return this.#client.list(listMemberships, input, options);
  }

  /**
   * Changes a membership: makes a moderator, or hides a direct room.
   *
   * @param membership - The membership with its changes; its other fields may stay as they were read.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/memberships/update-a-membership
   */
  update(membership: WithId<UpdateMembershipInput, "membershipId">, options?: CallOptions): Promise<Membership> {
    return this.#client.call(updateMembership, { ...membership, membershipId: idOf(membership) }, options);
  }

  /**
   * Takes a person out of a room.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/memberships/delete-a-membership
   */
  remove(membership: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeMembership, { membershipId: idOf(membership) }, options);
  }
}
