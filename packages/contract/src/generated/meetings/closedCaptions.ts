// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { GetMeetingClosedCaptionsResponse, GetMeetingClosedCaptionsSnippetsResponse } from "../types/meeting.ts";

export type { GetMeetingClosedCaptionsResponse, GetMeetingClosedCaptionsSnippetsResponse } from "../types/meeting.ts";

/** Input of {@link listClosedCaptions}. */
export interface ListClosedCaptionsInput {
  meetingId: string;
}

/** List Meeting Closed Captions. @source documented https://developer.webex.com/docs/api/v1/closed-captions/list-meeting-closed-captions */
export const listClosedCaptions: Operation<ListClosedCaptionsInput, GetMeetingClosedCaptionsResponse> = {
  id: "meetings.closedCaptions.list",
  method: "GET",
  path: "/v1/meetingClosedCaptions",
  query: ["meetingId"],
  items: "items",
};

/** Input of {@link downloadClosedCaptions}. */
export interface DownloadClosedCaptionsInput {
  closedCaptionId: string;
  format?: "vtt" | "txt" | (string & {}) | undefined;
  meetingId: string;
  timezone?: string | undefined;
}

/** Download Meeting Closed Caption Snippets. @source documented https://developer.webex.com/docs/api/v1/closed-captions/download-meeting-closed-caption-snippets */
export const downloadClosedCaptions: Operation<DownloadClosedCaptionsInput, string> = {
  id: "meetings.closedCaptions.download",
  method: "GET",
  path: "/v1/meetingClosedCaptions/{closedCaptionId}/download",
  query: ["format", "meetingId"],
  headers: ["timezone"],
  answer: "text/vtt",
};

/** Input of {@link listClosedCaptionSnippets}. */
export interface ListClosedCaptionSnippetsInput {
  closedCaptionId: string;
  meetingId: string;
}

/** List Meeting Closed Caption Snippets. @source documented https://developer.webex.com/docs/api/v1/closed-captions/list-meeting-closed-caption-snippets */
export const listClosedCaptionSnippets: Operation<ListClosedCaptionSnippetsInput, GetMeetingClosedCaptionsSnippetsResponse> = {
  id: "meetings.closedCaptions.listSnippets",
  method: "GET",
  path: "/v1/meetingClosedCaptions/{closedCaptionId}/snippets",
  query: ["meetingId"],
  items: "items",
};
