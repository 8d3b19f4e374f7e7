// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { ListQualitiesInput } from "@parley/contract/meetings/qualities";
import type { MediaSessionQuality } from "@parley/contract/types/meeting";

/** `webex.meetings.qualities` */
export interface MeetingsQualities {
  /** Get Meeting Qualities. @source documented https://developer.webex.com/docs/api/v1/meeting-qualities/get-meeting-qualities */
  list(input: ListQualitiesInput, options?: CallOptions): Paged<MediaSessionQuality>;
}
