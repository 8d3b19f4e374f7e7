// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { BulkInviteeInsertInput, CreateInviteeInput, GetInviteeInput, ListInviteesInput, RemoveInviteeInput, UpdateInviteeInput } from "@parley/contract/meetings/invitees";
import type { CreateInviteesResponse, GetInviteeObject } from "@parley/contract/types/meeting";

/** `webex.meetings.invitees` */
export interface MeetingsInvitees {
  /** List Meeting Invitees. @source documented https://developer.webex.com/docs/api/v1/invitees/list-meeting-invitees */
  list(input: ListInviteesInput, options?: CallOptions): Paged<GetInviteeObject>;
  /** Create a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/create-a-meeting-invitee */
  create(input: CreateInviteeInput, options?: CallOptions): Promise<GetInviteeObject>;
  /** Create Meeting Invitees. @source documented https://developer.webex.com/docs/api/v1/invitees/create-meeting-invitees */
  bulkInsert(input: BulkInviteeInsertInput, options?: CallOptions): Promise<CreateInviteesResponse>;
  /** Delete a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/delete-a-meeting-invitee */
  remove(input: RemoveInviteeInput, options?: CallOptions): Promise<void>;
  /** Get a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/get-a-meeting-invitee */
  get(input: GetInviteeInput, options?: CallOptions): Promise<GetInviteeObject>;
  /** Update a Meeting Invitee. @source documented https://developer.webex.com/docs/api/v1/invitees/update-a-meeting-invitee */
  update(input: UpdateInviteeInput, options?: CallOptions): Promise<GetInviteeObject>;
}
