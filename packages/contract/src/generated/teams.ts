// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Team, TeamCollectionResponse } from "./types/messaging.ts";

export type { Team, TeamCollectionResponse } from "./types/messaging.ts";

/** Input of {@link listTeams}. */
export interface ListTeamsInput {
  max?: number | undefined;
}

/** List Teams. @source documented https://developer.webex.com/docs/api/v1/teams/list-teams */
export const listTeams: Operation<ListTeamsInput, TeamCollectionResponse> = {
  id: "teams.list",
  method: "GET",
  path: "/v1/teams",
  query: ["max"],
  items: "items",
};

/** Input of {@link createTeam}. */
export interface CreateTeamInput {
  name: string;
  description?: string | undefined;
}

/** Create a Team. @source documented https://developer.webex.com/docs/api/v1/teams/create-a-team */
export const createTeam: Operation<CreateTeamInput, Team> = {
  id: "teams.create",
  method: "POST",
  path: "/v1/teams",
};

/** Input of {@link removeTeam}. */
export interface RemoveTeamInput {
  teamId: string;
}

/** Delete a Team. @source documented https://developer.webex.com/docs/api/v1/teams/delete-a-team */
export const removeTeam: Operation<RemoveTeamInput, void> = {
  id: "teams.remove",
  method: "DELETE",
  path: "/v1/teams/{teamId}",
};

/** Input of {@link getTeam}. */
export interface GetTeamInput {
  teamId: string;
  description?: string | undefined;
}

/** Get Team Details. @source documented https://developer.webex.com/docs/api/v1/teams/get-team-details */
export const getTeam: Operation<GetTeamInput, Team> = {
  id: "teams.get",
  method: "GET",
  path: "/v1/teams/{teamId}",
  query: ["description"],
};

/** Input of {@link updateTeam}. */
export interface UpdateTeamInput {
  teamId: string;
  name: string;
  description?: string | undefined;
}

/** Update a Team. @source documented https://developer.webex.com/docs/api/v1/teams/update-a-team */
export const updateTeam: Operation<UpdateTeamInput, Team> = {
  id: "teams.update",
  method: "PUT",
  path: "/v1/teams/{teamId}",
};
