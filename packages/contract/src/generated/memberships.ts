// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { Membership, MembershipCollectionResponse } from "./types/messaging.ts";

export type { Membership, MembershipCollectionResponse } from "./types/messaging.ts";

/** Input of {@link listMemberships}. */
export interface ListMembershipsInput {
  roomId?: string | undefined;
  personId?: string | undefined;
  personEmail?: string | undefined;
  max?: number | undefined;
}

/** List Memberships. @source documented https://developer.webex.com/docs/api/v1/memberships/list-memberships */
export const listMemberships: Operation<ListMembershipsInput, MembershipCollectionResponse> = {
  id: "memberships.list",
  method: "GET",
  path: "/v1/memberships",
  query: ["roomId", "personId", "personEmail", "max"],
  items: "items",
};

/** Input of {@link createMembership}. */
export interface CreateMembershipInput {
  roomId: string;
  personId?: string | undefined;
  personEmail?: string | undefined;
  isModerator?: boolean | undefined;
}

/** Create a Membership. @source documented https://developer.webex.com/docs/api/v1/memberships/create-a-membership */
export const createMembership: Operation<CreateMembershipInput, Membership> = {
  id: "memberships.create",
  method: "POST",
  path: "/v1/memberships",
};

/** Input of {@link removeMembership}. */
export interface RemoveMembershipInput {
  membershipId: string;
}

/** Delete a Membership. @source documented https://developer.webex.com/docs/api/v1/memberships/delete-a-membership */
export const removeMembership: Operation<RemoveMembershipInput, void> = {
  id: "memberships.remove",
  method: "DELETE",
  path: "/v1/memberships/{membershipId}",
};

/** Input of {@link getMembership}. */
export interface GetMembershipInput {
  membershipId: string;
}

/** Get Membership Details. @source documented https://developer.webex.com/docs/api/v1/memberships/get-membership-details */
export const getMembership: Operation<GetMembershipInput, Membership> = {
  id: "memberships.get",
  method: "GET",
  path: "/v1/memberships/{membershipId}",
};

/** Input of {@link updateMembership}. */
export interface UpdateMembershipInput {
  membershipId: string;
  isModerator?: boolean | undefined;
  isRoomHidden?: boolean | undefined;
}

/** Update a Membership. @source documented https://developer.webex.com/docs/api/v1/memberships/update-a-membership */
export const updateMembership: Operation<UpdateMembershipInput, Membership> = {
  id: "memberships.update",
  method: "PUT",
  path: "/v1/memberships/{membershipId}",
};
