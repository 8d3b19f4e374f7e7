// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../operation.ts";
import type { ListRecordingsResponse, RecordingObjectWithDirectDownloadLinks } from "./types/meeting.ts";

export type { ListRecordingsResponse, RecordingObjectWithDirectDownloadLinks } from "./types/meeting.ts";

/** Input of {@link listRecordings}. */
export interface ListRecordingsInput {
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  meetingId?: string | undefined;
  hostEmail?: string | undefined;
  siteUrl?: string | undefined;
  integrationTag?: string | undefined;
  topic?: string | undefined;
  format?: "MP4" | "ARF" | (string & {}) | undefined;
  serviceType?: "MeetingCenter" | "EventCenter" | "SupportCenter" | "TrainingCenter" | (string & {}) | undefined;
  status?: "available" | "deleted" | "purged" | (string & {}) | undefined;
  timezone?: string | undefined;
}

/** List Recordings. @source documented https://developer.webex.com/docs/api/v1/recordings/list-recordings */
export const listRecordings: Operation<ListRecordingsInput, ListRecordingsResponse> = {
  id: "recordings.list",
  method: "GET",
  path: "/v1/recordings",
  query: ["max", "from", "to", "meetingId", "hostEmail", "siteUrl", "integrationTag", "topic", "format", "serviceType", "status"],
  headers: ["timezone"],
  items: "items",
};

/** Input of {@link updateRecordingAccessListByLink}. */
export interface UpdateRecordingAccessListByLinkInput {
  hostEmail?: string | undefined;
  webShareLink?: string | undefined;
  addEmails?: string[] | undefined;
  removeEmails?: string[] | undefined;
  sendEmail?: boolean | undefined;
}

/** Share a Recording Link. @source documented https://developer.webex.com/docs/api/v1/recordings/share-a-recording-link */
export const updateRecordingAccessListByLink: Operation<UpdateRecordingAccessListByLinkInput, void> = {
  id: "recordings.updateAccessListByLink",
  method: "POST",
  path: "/v1/recordings/accessList",
};

/** Input of {@link purgeRecordings}. */
export interface PurgeRecordingsInput {
  hostEmail?: string | undefined;
  purgeAll?: boolean | undefined;
  recordingIds?: string[] | undefined;
  siteUrl?: string | undefined;
}

/** Purge Recordings from Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/recordings/purge-recordings-from-recycle-bin */
export const purgeRecordings: Operation<PurgeRecordingsInput, void> = {
  id: "recordings.purge",
  method: "POST",
  path: "/v1/recordings/purge",
  query: ["hostEmail"],
};

/** Input of {@link restoreRecordings}. */
export interface RestoreRecordingsInput {
  hostEmail?: string | undefined;
  restoreAll?: boolean | undefined;
  recordingIds?: string[] | undefined;
  siteUrl?: string | undefined;
}

/** Restore Recordings from Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/recordings/restore-recordings-from-recycle-bin */
export const restoreRecordings: Operation<RestoreRecordingsInput, void> = {
  id: "recordings.restore",
  method: "POST",
  path: "/v1/recordings/restore",
  query: ["hostEmail"],
};

/** Input of {@link softRecordingDelete}. */
export interface SoftRecordingDeleteInput {
  hostEmail?: string | undefined;
  recordingIds: string[];
  siteUrl?: string | undefined;
}

/** Move Recordings into the Recycle Bin. @source documented https://developer.webex.com/docs/api/v1/recordings/move-recordings-into-the-recycle-bin */
export const softRecordingDelete: Operation<SoftRecordingDeleteInput, void> = {
  id: "recordings.softDelete",
  method: "POST",
  path: "/v1/recordings/softDelete",
  query: ["hostEmail"],
};

/** Input of {@link removeRecording}. */
export interface RemoveRecordingInput {
  recordingId: string;
  hostEmail?: string | undefined;
  reason?: string | undefined;
  comment?: string | undefined;
}

/** Delete a Recording. @source documented https://developer.webex.com/docs/api/v1/recordings/delete-a-recording */
export const removeRecording: Operation<RemoveRecordingInput, void> = {
  id: "recordings.remove",
  method: "DELETE",
  path: "/v1/recordings/{recordingId}",
  query: ["hostEmail"],
  body: {},
};

/** Input of {@link getRecording}. */
export interface GetRecordingInput {
  recordingId: string;
  hostEmail?: string | undefined;
  timezone?: string | undefined;
  siteUrl?: string | undefined;
}

/** Get Recording Details. @source documented https://developer.webex.com/docs/api/v1/recordings/get-recording-details */
export const getRecording: Operation<GetRecordingInput, RecordingObjectWithDirectDownloadLinks> = {
  id: "recordings.get",
  method: "GET",
  path: "/v1/recordings/{recordingId}",
  query: ["hostEmail"],
  headers: ["timezone", "siteUrl"],
};

/** Input of {@link updateRecordingAccessList}. */
export interface UpdateRecordingAccessListInput {
  recordingId: string;
  hostEmail?: string | undefined;
  addEmails?: string[] | undefined;
  removeEmails?: string[] | undefined;
  sendEmail?: boolean | undefined;
}

/** Share a Recording. @source documented https://developer.webex.com/docs/api/v1/recordings/share-a-recording */
export const updateRecordingAccessList: Operation<UpdateRecordingAccessListInput, void> = {
  id: "recordings.updateAccessList",
  method: "POST",
  path: "/v1/recordings/{recordingId}/accessList",
};
