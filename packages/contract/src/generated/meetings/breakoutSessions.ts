// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { PreMeetingBreakoutSessionWithoutIdObject, PreMeetingBreakoutSessionsObject, PrePostMeetingBreakoutSessionsObject } from "../types/meeting.ts";

export type { PreMeetingBreakoutSessionWithoutIdObject, PreMeetingBreakoutSessionsObject, PrePostMeetingBreakoutSessionsObject } from "../types/meeting.ts";

/** Input of {@link removeBreakoutSessions}. */
export interface RemoveBreakoutSessionsInput {
  meetingId: string;
  sendEmail?: boolean | undefined;
  hostEmail?: string | undefined;
}

/** Delete Meeting Breakout Sessions. @source documented https://developer.webex.com/docs/api/v1/meetings/delete-meeting-breakout-sessions */
export const removeBreakoutSessions: Operation<RemoveBreakoutSessionsInput, void> = {
  id: "meetings.breakoutSessions.remove",
  method: "DELETE",
  path: "/v1/meetings/{meetingId}/breakoutSessions",
  query: ["sendEmail"],
  headers: ["hostEmail"],
};

/** Input of {@link listBreakoutSessions}. */
export interface ListBreakoutSessionsInput {
  meetingId: string;
  hostEmail?: string | undefined;
}

/** List Meeting Breakout Sessions. @source documented https://developer.webex.com/docs/api/v1/meetings/list-meeting-breakout-sessions */
export const listBreakoutSessions: Operation<ListBreakoutSessionsInput, PrePostMeetingBreakoutSessionsObject> = {
  id: "meetings.breakoutSessions.list",
  method: "GET",
  path: "/v1/meetings/{meetingId}/breakoutSessions",
  headers: ["hostEmail"],
  items: "items",
};

/** Input of {@link updateBreakoutSessions}. */
export interface UpdateBreakoutSessionsInput {
  meetingId: string;
  hostEmail?: string | undefined;
  sendEmail?: boolean | undefined;
  items?: PreMeetingBreakoutSessionWithoutIdObject[] | undefined;
}

/** Update Meeting Breakout Sessions. @source documented https://developer.webex.com/docs/api/v1/meetings/update-meeting-breakout-sessions */
export const updateBreakoutSessions: Operation<UpdateBreakoutSessionsInput, PreMeetingBreakoutSessionsObject> = {
  id: "meetings.breakoutSessions.update",
  method: "PUT",
  path: "/v1/meetings/{meetingId}/breakoutSessions",
};
