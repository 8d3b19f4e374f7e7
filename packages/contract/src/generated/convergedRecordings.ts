// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { GetRecordingMetadataResponse, ListRecordingsResponse, RecordingObjectFormat, RecordingObjectOwnerType, RecordingObjectServiceType, RecordingObjectWithDirectDownloadLinks, RecordingObjectWithDirectDownloadLinksStatus, StorageRegion } from "./types/calling.ts";

export type { GetRecordingMetadataResponse, ListRecordingsResponse, RecordingObjectFormat, RecordingObjectOwnerType, RecordingObjectServiceType, RecordingObjectWithDirectDownloadLinks, RecordingObjectWithDirectDownloadLinksStatus, StorageRegion } from "./types/calling.ts";

/** Input of {@link listConvergedRecordings}. */
export interface ListConvergedRecordingsInput {
  from?: string | undefined;
  to?: string | undefined;
  status?: RecordingObjectWithDirectDownloadLinksStatus | undefined;
  serviceType?: RecordingObjectServiceType | undefined;
  format?: RecordingObjectFormat | undefined;
  ownerType?: RecordingObjectOwnerType | undefined;
  storageRegion?: StorageRegion | undefined;
  locationId?: string | undefined;
  topic?: string | undefined;
  timezone?: string | undefined;
  max?: number | undefined;
}

/** List Recordings. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/list-recordings */
export const listConvergedRecordings: Operation<ListConvergedRecordingsInput, ListRecordingsResponse> = {
  id: "convergedRecordings.list",
  method: "GET",
  path: "/v1/convergedRecordings",
  query: ["from", "to", "status", "serviceType", "format", "ownerType", "storageRegion", "locationId", "topic", "timezone", "max"],
  scopes: ["spark:recordings_read"],
  items: "items",
};

/** Input of {@link purgeConvergedRecordings}. */
export interface PurgeConvergedRecordingsInput {
  purgeAll?: boolean | undefined;
  ownerEmail?: string | undefined;
  recordingIds?: string[] | undefined;
}

/** Purge Recordings from Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/purge-recordings-from-recycle-bin */
export const purgeConvergedRecordings: Operation<PurgeConvergedRecordingsInput, void> = {
  id: "convergedRecordings.purge",
  method: "POST",
  path: "/v1/convergedRecordings/purge",
  scopes: ["spark-admin:recordings_write", "spark:recordings_write"],
};

/** Input of {@link reassignConvergedRecordings}. */
export interface ReassignConvergedRecordingsInput {
  reassignOwnerEmail: string;
  ownerEmail?: string | undefined;
  ownerID?: string | undefined;
  recordingIds?: string[] | undefined;
}

/** Reassign Recordings. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/reassign-recordings */
export const reassignConvergedRecordings: Operation<ReassignConvergedRecordingsInput, void> = {
  id: "convergedRecordings.reassign",
  method: "POST",
  path: "/v1/convergedRecordings/reassign",
  scopes: ["spark-admin:recordings_write"],
};

/** Input of {@link restoreConvergedRecordings}. */
export interface RestoreConvergedRecordingsInput {
  restoreAll?: boolean | undefined;
  ownerEmail?: string | undefined;
  recordingIds?: string[] | undefined;
}

/** Restore Recordings from Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/restore-recordings-from-recycle-bin */
export const restoreConvergedRecordings: Operation<RestoreConvergedRecordingsInput, void> = {
  id: "convergedRecordings.restore",
  method: "POST",
  path: "/v1/convergedRecordings/restore",
  scopes: ["spark-admin:recordings_write", "spark:recordings_write"],
};

/** Input of {@link softConvergedRecordingDelete}. */
export interface SoftConvergedRecordingDeleteInput {
  trashAll?: boolean | undefined;
  ownerEmail?: string | undefined;
  recordingIds?: string[] | undefined;
}

/** Move Recordings into the Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/move-recordings-into-the-recycle-bin */
export const softConvergedRecordingDelete: Operation<SoftConvergedRecordingDeleteInput, void> = {
  id: "convergedRecordings.softDelete",
  method: "POST",
  path: "/v1/convergedRecordings/softDelete",
  scopes: ["spark-admin:recordings_write", "spark:recordings_write"],
};

/** Input of {@link removeConvergedRecording}. */
export interface RemoveConvergedRecordingInput {
  recordingId: string;
  reason?: string | undefined;
  comment?: string | undefined;
}

/** Delete a Recording. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/delete-a-recording */
export const removeConvergedRecording: Operation<RemoveConvergedRecordingInput, void> = {
  id: "convergedRecordings.remove",
  method: "DELETE",
  path: "/v1/convergedRecordings/{recordingId}",
  body: {},
  scopes: ["spark-compliance:recordings_write"],
};

/** Input of {@link getConvergedRecording}. */
export interface GetConvergedRecordingInput {
  recordingId: string;
  timezone?: string | undefined;
}

/** Get Recording Details. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/get-recording-details */
export const getConvergedRecording: Operation<GetConvergedRecordingInput, RecordingObjectWithDirectDownloadLinks> = {
  id: "convergedRecordings.get",
  method: "GET",
  path: "/v1/convergedRecordings/{recordingId}",
  query: ["timezone"],
  scopes: ["spark-compliance:recordings_read", "spark-admin:recordings_read", "spark:recordings_read"],
};

/** Input of {@link getConvergedRecordingMetadata}. */
export interface GetConvergedRecordingMetadataInput {
  recordingId: string;
  showAllTypes?: boolean | undefined;
}

/** Get Recording metadata. @source documented https://developer.webex.com/docs/api/v1/converged-recordings/get-recording-metadata */
export const getConvergedRecordingMetadata: Operation<GetConvergedRecordingMetadataInput, GetRecordingMetadataResponse> = {
  id: "convergedRecordings.getMetadata",
  method: "GET",
  path: "/v1/convergedRecordings/{recordingId}/metadata",
  query: ["showAllTypes"],
  scopes: ["spark-compliance:recordings_read", "spark-admin:recordings_read", "spark:recordings_read"],
};
