// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ConvergedRecordingsAdmin } from "./convergedRecordings/admin.ts";
import type { CallOptions } from "../../core/client.ts";
import type { Paged } from "../../core/pages.ts";
import type { GetConvergedRecordingInput, GetConvergedRecordingMetadataInput, ListConvergedRecordingsInput, PurgeConvergedRecordingsInput, ReassignConvergedRecordingsInput, RemoveConvergedRecordingInput, RestoreConvergedRecordingsInput, SoftConvergedRecordingDeleteInput } from "@parley/contract/convergedRecordings";
import type { GetRecordingMetadataResponse, RecordingObject, RecordingObjectWithDirectDownloadLinks } from "@parley/contract/types/calling";

/** `webex.convergedRecordings` */
export interface ConvergedRecordings {
  /** List Recordings. Needs `spark:recordings_read`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/list-recordings */
  list(input?: ListConvergedRecordingsInput, options?: CallOptions): Paged<RecordingObject>;
  /** Purge Recordings from Recycle Bin. Needs `spark-admin:recordings_write` or `spark:recordings_write`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/purge-recordings-from-recycle-bin */
  purge(input?: PurgeConvergedRecordingsInput, options?: CallOptions): Promise<void>;
  /** Reassign Recordings. Needs `spark-admin:recordings_write`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/reassign-recordings */
  reassign(input: ReassignConvergedRecordingsInput, options?: CallOptions): Promise<void>;
  /** Restore Recordings from Recycle Bin. Needs `spark-admin:recordings_write` or `spark:recordings_write`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/restore-recordings-from-recycle-bin */
  restore(input?: RestoreConvergedRecordingsInput, options?: CallOptions): Promise<void>;
  /** Move Recordings into the Recycle Bin. Needs `spark-admin:recordings_write` or `spark:recordings_write`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/move-recordings-into-the-recycle-bin */
  softDelete(input?: SoftConvergedRecordingDeleteInput, options?: CallOptions): Promise<void>;
  /** Delete a Recording. Needs `spark-compliance:recordings_write`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/delete-a-recording */
  remove(input: RemoveConvergedRecordingInput, options?: CallOptions): Promise<void>;
  /** Get Recording Details. Needs `spark-compliance:recordings_read` or `spark-admin:recordings_read` or `spark:recordings_read`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/get-recording-details */
  get(input: GetConvergedRecordingInput, options?: CallOptions): Promise<RecordingObjectWithDirectDownloadLinks>;
  /** Get Recording metadata. Needs `spark-compliance:recordings_read` or `spark-admin:recordings_read` or `spark:recordings_read`. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/get-recording-metadata */
  getMetadata(input: GetConvergedRecordingMetadataInput, options?: CallOptions): Promise<GetRecordingMetadataResponse>;
  readonly admin: ConvergedRecordingsAdmin;
}
