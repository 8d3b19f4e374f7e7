// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { AdminListMeetingsResponse, MeetingObjectForAdminListMeeting } from "../types/meeting.ts";

export type { AdminListMeetingsResponse, MeetingObjectForAdminListMeeting } from "../types/meeting.ts";

/** Input of {@link listAdmin}. */
export interface ListAdminInput {
  meetingNumber?: string | undefined;
  webLink?: string | undefined;
  current?: boolean | undefined;
  timezone?: string | undefined;
}

/** List Meetings By an Admin. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meetings-by-an-admin */
export const listAdmin: Operation<ListAdminInput, AdminListMeetingsResponse> = {
  id: "meetings.admin.list",
  method: "GET",
  path: "/v1/admin/meetings",
  query: ["meetingNumber", "webLink", "current"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link getAdmin}. */
export interface GetAdminInput {
  meetingId: string;
  current?: boolean | undefined;
  timezone?: string | undefined;
}

/** Get a Meeting By an Admin. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-by-an-admin */
export const getAdmin: Operation<GetAdminInput, MeetingObjectForAdminListMeeting> = {
  id: "meetings.admin.get",
  method: "GET",
  path: "/v1/admin/meetings/{meetingId}",
  query: ["current"],
  headers: ["timezone"],
};
