import {
  type CreateTeamMembershipInput,
  createTeamMembership,
  getTeamMembership,
  type ListTeamMembershipsInput,
  listTeamMemberships,
  removeTeamMembership,
  type TeamMembership,
  type UpdateTeamMembershipInput,
  updateTeamMembership,
} from "@parley/contract/teamMemberships";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";

/** Who is in which team. */
export class TeamMemberships {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Adds a person to a team.
   *
   * @param input - The team, and the person by `personId` or `personEmail`.
   * @throws ConflictError when the person is a member already; CallError
   * @source documented https://developer.webex.com/docs/api/v1/team-memberships/create-a-team-membership
   */
  create(input: CreateTeamMembershipInput, options?: CallOptions): Promise<TeamMembership> {
    return this.#client.call(createTeamMembership, input, options);
  }

  /**
   * Reads one membership.
   *
   * @param membership - Its id, or the membership.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/team-memberships/get-team-membership-details
   */
  get(membership: Ref, options?: CallOptions): Promise<TeamMembership> {
    return this.#client.call(getTeamMembership, { membershipId: idOf(membership) }, options);
  }

  /**
   * Lists the members of a team.
   *
   * @param input.max - Memberships on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/team-memberships/list-team-memberships
   */
  list(input: ListTeamMembershipsInput, options?: CallOptions): Paged<TeamMembership> {
    return this.#client.list(listTeamMemberships, input, options);
  }

  /**
   * Makes a member a moderator, or no longer one.
   *
   * @param membership - The membership with its changes; its other fields may stay as they were read.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/team-memberships/update-a-team-membership
   */
  update(membership: WithId<UpdateTeamMembershipInput, "membershipId">, options?: CallOptions): Promise<TeamMembership> {
    return this.#client.call(updateTeamMembership, { ...membership, membershipId: idOf(membership) }, options);
  }

  /**
   * Takes a person out of a team.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/team-memberships/delete-a-team-membership
   */
  remove(membership: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeTeamMembership, { membershipId: idOf(membership) }, options);
  }
}
