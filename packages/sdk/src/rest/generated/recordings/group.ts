// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetGroupInput, ListGroupInput } from "@parley/contract/recordings/group";
import type { RecordingObject, RecordingObjectWithDirectDownloadLinks } from "@parley/contract/types/meeting";

/** `webex.recordings.group` */
export interface RecordingsGroup {
  /** List Group Recordings. @source documented https://developer.webex.com/docs/api/v1/recordings/list-group-recordings */
  list(input?: ListGroupInput, options?: CallOptions): Paged<RecordingObject>;
  /** Get Group Recording Details. @source documented https://developer.webex.com/docs/api/v1/recordings/get-group-recording-details */
  get(input: GetGroupInput, options?: CallOptions): Promise<RecordingObjectWithDirectDownloadLinks>;
}
