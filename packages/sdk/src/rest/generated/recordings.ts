// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { RecordingsReports } from "./recordings/reports.ts";
import type { RecordingsAdmin } from "./recordings/admin.ts";
import type { RecordingsGroup } from "./recordings/group.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetRecordingInput, ListRecordingsInput, PurgeRecordingsInput, RemoveRecordingInput, RestoreRecordingsInput, SoftRecordingDeleteInput, UpdateRecordingAccessListByLinkInput, UpdateRecordingAccessListInput } from "@parley/contract/recordings";
import type { RecordingObject, RecordingObjectWithDirectDownloadLinks } from "@parley/contract/types/meeting";

/** `webex.recordings` */
export interface Recordings {
  /** List Recordings. @source documented https://developer.webex.com/docs/api/v1/recordings/list-recordings */
  list(input?: ListRecordingsInput, options?: CallOptions): Paged<RecordingObject>;
  /** Share a Recording Link. @source documented https://developer.webex.com/docs/api/v1/recordings/share-a-recording-link */
  updateAccessListByLink(input?: UpdateRecordingAccessListByLinkInput, options?: CallOptions): Promise<void>;
  /** Purge Recordings from Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/recordings/purge-recordings-from-recycle-bin */
  purge(input?: PurgeRecordingsInput, options?: CallOptions): Promise<void>;
  /** Restore Recordings from Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/recordings/restore-recordings-from-recycle-bin */
  restore(input?: RestoreRecordingsInput, options?: CallOptions): Promise<void>;
  /** Move Recordings into the Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/recordings/move-recordings-into-the-recycle-bin */
  softDelete(input: SoftRecordingDeleteInput, options?: CallOptions): Promise<void>;
  /** Delete a Recording. @source documented https://developer.webex.com/docs/api/v1/recordings/delete-a-recording */
  remove(input: RemoveRecordingInput, options?: CallOptions): Promise<void>;
  /** Get Recording Details. @source documented https://developer.webex.com/docs/api/v1/recordings/get-recording-details */
  get(input: GetRecordingInput, options?: CallOptions): Promise<RecordingObjectWithDirectDownloadLinks>;
  /** Share a Recording. @source documented https://developer.webex.com/docs/api/v1/recordings/share-a-recording */
  updateAccessList(input: UpdateRecordingAccessListInput, options?: CallOptions): Promise<void>;
  readonly reports: RecordingsReports;
  readonly admin: RecordingsAdmin;
  readonly group: RecordingsGroup;
}
