// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CreateInviteesItemObject, CreateInviteesResponse, GetInviteeObject, ListMeetingInviteesResponse } from "../types/meeting.ts";

export type { CreateInviteesItemObject, CreateInviteesResponse, GetInviteeObject, ListMeetingInviteesResponse } from "../types/meeting.ts";

/** Input of {@link listInvitees}. */
export interface ListInviteesInput {
  meetingId: string;
  max?: number | undefined;
  hostEmail?: string | undefined;
  panelist?: string | undefined;
}

/** List Meeting Invitees. @source documented https://developer.webex.com/docs/api/v1/invitees/list-meeting-invitees */
export const listInvitees: Operation<ListInviteesInput, ListMeetingInviteesResponse> = {
  id: "meetings.invitees.list",
  method: "GET",
  path: "/v1/meetingInvitees",
  query: ["meetingId", "max", "hostEmail", "panelist"],
  items: "items",
};

/** Input of {@link createInvitee}. */
export interface CreateInviteeInput {
  meetingId: string;
  email: string;
  displayName?: string | undefined;
  coHost?: boolean | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  panelist?: boolean | undefined;
}

/** Create a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/create-a-meeting-invitee */
export const createInvitee: Operation<CreateInviteeInput, GetInviteeObject> = {
  id: "meetings.invitees.create",
  method: "POST",
  path: "/v1/meetingInvitees",
};

/** Input of {@link bulkInviteeInsert}. */
export interface BulkInviteeInsertInput {
  meetingId: string;
  hostEmail?: string | undefined;
  items?: CreateInviteesItemObject[] | undefined;
}

/** Create Meeting Invitees. @source documented https://developer.webex.com/docs/api/v1/invitees/create-meeting-invitees */
export const bulkInviteeInsert: Operation<BulkInviteeInsertInput, CreateInviteesResponse> = {
  id: "meetings.invitees.bulkInsert",
  method: "POST",
  path: "/v1/meetingInvitees/bulkInsert",
};

/** Input of {@link removeInvitee}. */
export interface RemoveInviteeInput {
  meetingInviteeId: string;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
}

/** Delete a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/delete-a-meeting-invitee */
export const removeInvitee: Operation<RemoveInviteeInput, void> = {
  id: "meetings.invitees.remove",
  method: "DELETE",
  path: "/v1/meetingInvitees/{meetingInviteeId}",
  query: ["hostEmail", "sendEmail"],
};

/** Input of {@link getInvitee}. */
export interface GetInviteeInput {
  meetingInviteeId: string;
  hostEmail?: string | undefined;
}

/** Get a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/get-a-meeting-invitee */
export const getInvitee: Operation<GetInviteeInput, GetInviteeObject> = {
  id: "meetings.invitees.get",
  method: "GET",
  path: "/v1/meetingInvitees/{meetingInviteeId}",
  query: ["hostEmail"],
};

/** Input of {@link updateInvitee}. */
export interface UpdateInviteeInput {
  meetingInviteeId: string;
  email: string;
  displayName?: string | undefined;
  coHost?: boolean | undefined;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  panelist?: boolean | undefined;
}

/** Update a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/update-a-meeting-invitee */
export const updateInvitee: Operation<UpdateInviteeInput, GetInviteeObject> = {
  id: "meetings.invitees.update",
  method: "PUT",
  path: "/v1/meetingInvitees/{meetingInviteeId}",
};
