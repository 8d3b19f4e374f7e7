// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { CreateInvitationSourcesResponse, InvitationSourceCreateObject, ListInvitationSourcesResponse } from "../types/meeting.ts";

export type { CreateInvitationSourcesResponse, InvitationSourceCreateObject, ListInvitationSourcesResponse } from "../types/meeting.ts";

/** Input of {@link listInvitationSources}. */
export interface ListInvitationSourcesInput {
  meetingId: string;
  hostEmail?: string | undefined;
  personId?: string | undefined;
}

/** List Invitation Sources. @source documented https://developer.webex.com/docs/api/v1/meetings/list-invitation-sources */
export const listInvitationSources: Operation<ListInvitationSourcesInput, ListInvitationSourcesResponse> = {
  id: "meetings.invitationSources.list",
  method: "GET",
  path: "/v1/meetings/{meetingId}/invitationSources",
  headers: ["hostEmail", "personId"],
  items: "items",
};

/** Input of {@link createInvitationSource}. */
export interface CreateInvitationSourceInput {
  meetingId: string;
  hostEmail?: string | undefined;
  personId?: string | undefined;
  items?: InvitationSourceCreateObject[] | undefined;
}

/** Create Invitation Sources. @source documented https://developer.webex.com/docs/api/v1/meetings/create-invitation-sources */
export const createInvitationSource: Operation<CreateInvitationSourceInput, CreateInvitationSourcesResponse> = {
  id: "meetings.invitationSources.create",
  method: "POST",
  path: "/v1/meetings/{meetingId}/invitationSources",
};
