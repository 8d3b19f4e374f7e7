// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { DownloadClosedCaptionsInput, ListClosedCaptionSnippetsInput, ListClosedCaptionsInput } from "@parley/contract/meetings/closedCaptions";
import type { ClosedCaptionObject, SnippetObject } from "@parley/contract/types/meeting";

/** `webex.meetings.closedCaptions` */
export interface MeetingsClosedCaptions {
  /** List Meeting Closed Captions. All at once. @source documented https://developer.webex.com/docs/api/v1/closed-captions/list-meeting-closed-captions */
  list(input: ListClosedCaptionsInput, options?: CallOptions): Paged<ClosedCaptionObject>;
  /** Download Meeting Closed Caption Snippets. @source documented https://developer.webex.com/docs/api/v1/closed-captions/download-meeting-closed-caption-snippets */
  download(input: DownloadClosedCaptionsInput, options?: CallOptions): Promise<string>;
  /** List Meeting Closed Caption Snippets. All at once. @source documented https://developer.webex.com/docs/api/v1/closed-captions/list-meeting-closed-caption-snippets */
  listSnippets(input: ListClosedCaptionSnippetsInput, options?: CallOptions): Paged<SnippetObject>;
}
