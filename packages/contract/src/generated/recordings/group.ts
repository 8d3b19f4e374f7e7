// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { Operation } from "../../operation.ts";
import type { ListGroupRecordingsResponse, RecordingObjectWithDirectDownloadLinks } from "../types/meeting.ts";

export type { ListGroupRecordingsResponse, RecordingObjectWithDirectDownloadLinks } from "../types/meeting.ts";

/** Input of {@link listGroup}. */
export interface ListGroupInput {
  personId?: string | undefined;
  max?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  siteUrl?: string | undefined;
  integrationTag?: string | undefined;
  topic?: string | undefined;
  format?: "MP4" | "ARF" | (string & {}) | undefined;
  serviceType?: "MeetingCenter" | "EventCenter" | "SupportCenter" | "TrainingCenter" | (string & {}) | undefined;
  timezone?: string | undefined;
  hostEmail?: string | undefined;
}

/** List Group Recordings. @source documented https://developer.webex.com/docs/api/v1/recordings/list-group-recordings */
export const listGroup: Operation<ListGroupInput, ListGroupRecordingsResponse> = {
  id: "recordings.group.list",
  method: "GET",
  path: "/v1/group/recordings",
  query: ["personId", "max", "from", "to", "siteUrl", "integrationTag", "topic", "format", "serviceType"],
  headers: ["timezone", "hostEmail"],
  items: "items",
};

/** Input of {@link getGroup}. */
export interface GetGroupInput {
  personId?: string | undefined;
  recordingId: string;
  timezone?: string | undefined;
  hostEmail?: string | undefined;
}

/** Get Group Recording Details. @source documented https://developer.webex.com/docs/api/v1/recordings/get-group-recording-details */
export const getGroup: Operation<GetGroupInput, RecordingObjectWithDirectDownloadLinks> = {
  id: "recordings.group.get",
  method: "GET",
  path: "/v1/group/recordings/{recordingId}",
  query: ["personId"],
  headers: ["timezone", "hostEmail"],
};
