// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListMeetingTranscriptsForComplianceOfficerResponse, ListMeetingTranscriptsResponse, ListSnippetsOfAMeetingTranscriptResponse, SnippetObject } from "../types/meeting.ts";

export type { ListMeetingTranscriptsForComplianceOfficerResponse, ListMeetingTranscriptsResponse, ListSnippetsOfAMeetingTranscriptResponse, SnippetObject } from "../types/meeting.ts";

/** Input of {@link listAdmin}. */
export interface ListAdminInput {
  from?: string | undefined;
  to?: string | undefined;
  max?: number | undefined;
  siteUrl: string;
}

/** List Meeting Transcripts For Compliance Officer. @source documented https://developer.webex.com/docs/api/v1/transcripts/list-meeting-transcripts-for-compliance-officer */
export const listAdmin: Operation<ListAdminInput, ListMeetingTranscriptsForComplianceOfficerResponse> = {
  id: "meetings.transcripts.admin.list",
  method: "GET",
  path: "/v1/admin/meetingTranscripts",
  query: ["from", "to", "max", "siteUrl"],
  items: "items",
};

/** Input of {@link listTranscripts}. */
export interface ListTranscriptsInput {
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  meetingId?: string | undefined;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
}

/** List Meeting Transcripts. @source documented https://developer.webex.com/docs/api/v1/transcripts/list-meeting-transcripts */
export const listTranscripts: Operation<ListTranscriptsInput, ListMeetingTranscriptsResponse> = {
  id: "meetings.transcripts.list",
  method: "GET",
  path: "/v1/meetingTranscripts",
  query: ["max", "from", "to", "meetingId", "hostEmail", "siteUrl"],
  items: "items",
};

/** Input of {@link removeTranscript}. */
export interface RemoveTranscriptInput {
  transcriptId: string;
  reason?: string | undefined;
  comment?: string | undefined;
}

/** Delete a Transcript. @source documented https://developer.webex.com/docs/api/v1/transcripts/delete-a-transcript */
export const removeTranscript: Operation<RemoveTranscriptInput, void> = {
  id: "meetings.transcripts.remove",
  method: "DELETE",
  path: "/v1/meetingTranscripts/{transcriptId}",
  body: {},
};

/** Input of {@link downloadTranscripts}. */
export interface DownloadTranscriptsInput {
  transcriptId: string;
  format?: "vtt" | "txt" | (string & {}) | undefined;
  hostEmail?: string | undefined;
}

/** Download a Meeting Transcript. @source documented https://developer.webex.com/docs/api/v1/transcripts/download-a-meeting-transcript */
export const downloadTranscripts: Operation<DownloadTranscriptsInput, string> = {
  id: "meetings.transcripts.download",
  method: "GET",
  path: "/v1/meetingTranscripts/{transcriptId}/download",
  query: ["format", "hostEmail"],
  answer: "text/vtt",
};

/** Input of {@link listSnippets}. */
export interface ListSnippetsInput {
  transcriptId: string;
  max?: string | undefined;
}

/** List Snippets of a Meeting Transcript. @source documented https://developer.webex.com/docs/api/v1/transcripts/list-snippets-of-a-meeting-transcript */
export const listSnippets: Operation<ListSnippetsInput, ListSnippetsOfAMeetingTranscriptResponse> = {
  id: "meetings.transcripts.snippets.list",
  method: "GET",
  path: "/v1/meetingTranscripts/{transcriptId}/snippets",
  query: ["max"],
  items: "items",
};

/** Input of {@link getSnippet}. */
export interface GetSnippetInput {
  transcriptId: string;
  snippetId: string;
}

/** Get a Transcript Snippet. @source documented https://developer.webex.com/docs/api/v1/transcripts/get-a-transcript-snippet */
export const getSnippet: Operation<GetSnippetInput, SnippetObject> = {
  id: "meetings.transcripts.snippets.get",
  method: "GET",
  path: "/v1/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
};

/** Input of {@link updateSnippet}. */
export interface UpdateSnippetInput {
  transcriptId: string;
  snippetId: string;
  reason?: string | undefined;
  text: string;
}

/** Update a Transcript Snippet. @source documented https://developer.webex.com/docs/api/v1/transcripts/update-a-transcript-snippet */
export const updateSnippet: Operation<UpdateSnippetInput, SnippetObject> = {
  id: "meetings.transcripts.snippets.update",
  method: "PUT",
  path: "/v1/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
};
