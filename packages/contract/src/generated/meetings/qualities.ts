// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { MeetingQualitiesResponse } from "../types/meeting.ts";

export type { MeetingQualitiesResponse } from "../types/meeting.ts";

/** Input of {@link listQualities}. */
export interface ListQualitiesInput {
  meetingId: string;
  max?: number | undefined;
  offset?: number | undefined;
}

/** Get Meeting Qualities. @source documented https://developer.webex.com/docs/api/v1/meeting-qualities/get-meeting-qualities */
export const listQualities: Operation<ListQualitiesInput, MeetingQualitiesResponse> = {
  id: "meetings.qualities.list",
  method: "GET",
  path: "/v1/meeting/qualities",
  query: ["meetingId", "max", "offset"],
  items: "items",
  origin: "https://analytics.webexapis.com",
};
