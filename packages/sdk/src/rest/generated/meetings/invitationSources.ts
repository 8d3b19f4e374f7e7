// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateInvitationSourceInput, ListInvitationSourcesInput } from "@parley/contract/meetings/invitationSources";
import type { CreateInvitationSourcesResponse, InvitationSourceObject } from "@parley/contract/types/meeting";

/** `webex.meetings.invitationSources` */
export interface MeetingsInvitationSources {
  /** List Invitation Sources. All at once. @source documented https://developer.webex.com/docs/api/v1/meetings/list-invitation-sources */
  list(input: ListInvitationSourcesInput, options?: CallOptions): Paged<InvitationSourceObject>;
  /** Create Invitation Sources. @source documented https://developer.webex.com/docs/api/v1/meetings/create-invitation-sources */
  create(input: CreateInvitationSourceInput, options?: CallOptions): Promise<CreateInvitationSourcesResponse>;
}
