// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { TeamMembership, TeamMembershipCollectionResponse } from "./types/messaging.ts";

export type { TeamMembership, TeamMembershipCollectionResponse } from "./types/messaging.ts";

/** Input of {@link listTeamMemberships}. */
export interface ListTeamMembershipsInput {
  teamId: string;
  max?: number | undefined;
}

/** List Team Memberships. @source documented https://developer.webex.com/docs/api/v1/team-memberships/list-team-memberships */
export const listTeamMemberships: Operation<ListTeamMembershipsInput, TeamMembershipCollectionResponse> = {
  id: "teamMemberships.list",
  method: "GET",
  path: "/v1/team/memberships",
  query: ["teamId", "max"],
  items: "items",
};

/** Input of {@link createTeamMembership}. */
export interface CreateTeamMembershipInput {
  teamId: string;
  personId?: string | undefined;
  personEmail?: string | undefined;
  isModerator?: boolean | undefined;
}

/** Create a Team Membership. @source documented https://developer.webex.com/docs/api/v1/team-memberships/create-a-team-membership */
export const createTeamMembership: Operation<CreateTeamMembershipInput, TeamMembership> = {
  id: "teamMemberships.create",
  method: "POST",
  path: "/v1/team/memberships",
};

/** Input of {@link removeTeamMembership}. */
export interface RemoveTeamMembershipInput {
  membershipId: string;
}

/** Delete a Team Membership. @source documented https://developer.webex.com/docs/api/v1/team-memberships/delete-a-team-membership */
export const removeTeamMembership: Operation<RemoveTeamMembershipInput, void> = {
  id: "teamMemberships.remove",
  method: "DELETE",
  path: "/v1/team/memberships/{membershipId}",
};

/** Input of {@link getTeamMembership}. */
export interface GetTeamMembershipInput {
  membershipId: string;
}

/** Get Team Membership Details. @source documented https://developer.webex.com/docs/api/v1/team-memberships/get-team-membership-details */
export const getTeamMembership: Operation<GetTeamMembershipInput, TeamMembership> = {
  id: "teamMemberships.get",
  method: "GET",
  path: "/v1/team/memberships/{membershipId}",
};

/** Input of {@link updateTeamMembership}. */
export interface UpdateTeamMembershipInput {
  membershipId: string;
  isModerator: boolean;
}

/** Update a Team Membership. @source documented https://developer.webex.com/docs/api/v1/team-memberships/update-a-team-membership */
export const updateTeamMembership: Operation<UpdateTeamMembershipInput, TeamMembership> = {
  id: "teamMemberships.update",
  method: "PUT",
  path: "/v1/team/memberships/{membershipId}",
};
