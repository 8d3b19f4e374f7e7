// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { DownloadTranscriptsInput, GetSnippetInput, ListAdminInput, ListSnippetsInput, ListTranscriptsInput, RemoveTranscriptInput, UpdateSnippetInput } from "@parley/contract/meetings/transcripts";
import type { SnippetObject, TranscriptObject } from "@parley/contract/types/meeting";

/** `webex.meetings.transcripts` */
export interface MeetingsTranscripts {
  /** List Meeting Transcripts. @source documented https://developer.webex.com/docs/api/v1/transcripts/list-meeting-transcripts */
  list(input?: ListTranscriptsInput, options?: CallOptions): Paged<TranscriptObject>;
  /** Delete a Transcript. @source documented https://developer.webex.com/docs/api/v1/transcripts/delete-a-transcript */
  remove(input: RemoveTranscriptInput, options?: CallOptions): Promise<void>;
  /** Download a Meeting Transcript. @source documented https://developer.webex.com/docs/api/v1/transcripts/download-a-meeting-transcript */
  download(input: DownloadTranscriptsInput, options?: CallOptions): Promise<string>;
  readonly admin: MeetingsTranscriptsAdmin;
  readonly snippets: MeetingsTranscriptsSnippets;
}

/** `webex.meetings.transcripts.admin` */
export interface MeetingsTranscriptsAdmin {
  /** List Meeting Transcripts For Compliance Officer. @source documented https://developer.webex.com/docs/api/v1/transcripts/list-meeting-transcripts-for-compliance-officer */
  list(input: ListAdminInput, options?: CallOptions): Paged<TranscriptObject>;
}

/** `webex.meetings.transcripts.snippets` */
export interface MeetingsTranscriptsSnippets {
  /** List Snippets of a Meeting Transcript. @source documented https://developer.webex.com/docs/api/v1/transcripts/list-snippets-of-a-meeting-transcript */
  list(input: ListSnippetsInput, options?: CallOptions): Paged<SnippetObject>;
  /** Get a Transcript Snippet. @source documented https://developer.webex.com/docs/api/v1/transcripts/get-a-transcript-snippet */
  get(input: GetSnippetInput, options?: CallOptions): Promise<SnippetObject>;
  /** Update a Transcript Snippet. @source documented https://developer.webex.com/docs/api/v1/transcripts/update-a-transcript-snippet */
  update(input: UpdateSnippetInput, options?: CallOptions): Promise<SnippetObject>;
}
