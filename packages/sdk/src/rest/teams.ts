import {
  type CreateTeamInput,
  createTeam,
  getTeam,
  type ListTeamsInput,
  listTeams,
  removeTeam,
  type Team,
  type UpdateTeamInput,
  updateTeam,
} from "@parley/contract/teams";
import type { CallOptions, Client } from "../core/client.ts";
import type { Paged } from "../core/pages.ts";
import { idOf, type Ref, type WithId } from "./ref.ts";

/** Groups of people with a set of rooms. */
export class Teams {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates a team. The token's owner becomes its first member.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/teams/create-a-team
   */
  create(input: CreateTeamInput, options?: CallOptions): Promise<Team> {
    return this.#client.call(createTeam, input, options);
  }

  /**
   * Reads one team.
   *
   * @param team - Its id, or the team.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/teams/get-team-details
   */
  get(team: Ref, options?: CallOptions): Promise<Team> {
    return this.#client.call(getTeam, { teamId: idOf(team) }, options);
  }

  /**
   * Lists the teams of the token's owner.
   *
   * @param input.max - Teams on each page, 1 to 1000.
   * @returns Await it for the first page, or iterate over all.
   * @source documented https://developer.webex.com/docs/api/v1/teams/list-teams
   */
  list(input: ListTeamsInput = {}, options?: CallOptions): Paged<Team> {
    return this.#client.list(listTeams, input, options);
  }

  /**
   * Changes a team.
   *
   * @param team - The team with its changes. **Without an `id`, a team is created**: the reference document of the official SDK does so
   *   in its own example.
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/teams/update-a-team
   */
  update(team: WithId<UpdateTeamInput, "teamId"> | (CreateTeamInput & { id?: undefined }), options?: CallOptions): Promise<Team> {
    if (team.id === undefined) return this.create(team, options);
    return this.#client.call(updateTeam, { ...team, teamId: team.id }, options);
  }

  /**
   * Deletes a team.
   *
   * @throws CallError
   * @source documented https://developer.webex.com/docs/api/v1/teams/delete-a-team
   */
  remove(team: Ref, options?: CallOptions): Promise<void> {
    return this.#client.call(removeTeam, { teamId: idOf(team) }, options);
  }
}
