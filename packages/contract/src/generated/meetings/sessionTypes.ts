// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListMeetingSessionTypesResponse, MeetingSessionTypeObject } from "../types/meeting.ts";

export type { ListMeetingSessionTypesResponse, MeetingSessionTypeObject } from "../types/meeting.ts";

/** Input of {@link listSessionTypes}. */
export interface ListSessionTypesInput {
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** List Meeting Session Types. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-session-types */
export const listSessionTypes: Operation<ListSessionTypesInput, ListMeetingSessionTypesResponse> = {
  id: "meetings.sessionTypes.list",
  method: "GET",
  path: "/v1/meetings/sessionTypes",
  query: ["hostEmail", "siteUrl"],
  items: "items",
};

/** Input of {@link getSessionType}. */
export interface GetSessionTypeInput {
  sessionTypeId: number;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get a Meeting Session Type. @source documented https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-session-type */
export const getSessionType: Operation<GetSessionTypeInput, MeetingSessionTypeObject> = {
  id: "meetings.sessionTypes.get",
  method: "GET",
  path: "/v1/meetings/sessionTypes/{sessionTypeId}",
  query: ["hostEmail", "siteUrl"],
};
