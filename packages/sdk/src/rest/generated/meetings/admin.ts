// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetAdminInput, ListAdminInput } from "@parley/contract/meetings/admin";
import type { MeetingObjectForAdminListMeeting } from "@parley/contract/types/meeting";

/** `webex.meetings.admin` */
export interface MeetingsAdmin {
  /** List Meetings By an Admin. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meetings-by-an-admin */
  list(input?: ListAdminInput, options?: CallOptions): Paged<MeetingObjectForAdminListMeeting>;
  /** Get a Meeting By an Admin. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-by-an-admin */
  get(input: GetAdminInput, options?: CallOptions): Promise<MeetingObjectForAdminListMeeting>;
}
